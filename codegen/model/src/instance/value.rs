//! Values for single members.

use serde_json::{Map, Value};
use wire::Severity;

use crate::reference::failing;
use crate::view::View;
use crate::{Claim, Field, JsonKind, Kind, MemberPath, Test};

/// What stands for the signature, and for any text that nothing is said about.
const TEXTS: [&str; 6] = ["text", "other text", "t", "1", "2", "0"];

/// The members of a struct that must be there.
pub(crate) fn members(view: &View, struct_name: &str) -> Map<String, Value> {
    let must =
        |field: &&Field| field.checks.iter().any(|check| check.test == Test::Present && view.in_force(&check.rule));
    let fields = view.fields(struct_name).iter().filter(must);
    fields.map(|field| (name(view, field).to_owned(), sample(view, field))).collect()
}

/// The name that a member has under the readings.
pub(crate) fn name<'m>(view: &View, field: &'m Field) -> &'m str {
    let renamed = field.checks.iter().find_map(|check| match &check.test {
        Test::Name { name } if view.in_force(&check.rule) => Some(name),
        _ => None,
    });
    renamed.unwrap_or(&field.name)
}

/// A value that passes the member's checks, with payloads open.
pub(crate) fn sample(view: &View, field: &Field) -> Value {
    match &field.kind {
        Kind::Struct { name } | Kind::Payload { name } => Value::Object(members(view, name)),
        Kind::List { .. } => Value::Array(vec![element(view, field)]),
        _ => candidates(view, field).into_iter().next().unwrap_or(Value::Null),
    }
}

/// A value for an element of a list.
pub(crate) fn element(view: &View, field: &Field) -> Value {
    match &field.kind {
        Kind::List { name } => Value::Object(members(view, name)),
        _ => Value::Null,
    }
}

/// Different values that pass the checks of a member that is text, number or boolean;
/// the documents' example first, where it does.
pub(crate) fn candidates(view: &View, field: &Field) -> Vec<Value> {
    let mut found: Vec<Value> = Vec::new();
    let mut offer = |value: Value| {
        if !found.contains(&value) && failing(view, field, &value).is_empty() && scalar(&value) {
            found.push(value);
        }
    };
    if let Some(example) = &field.example {
        offer(example.clone());
    }
    for text in texts(view, field) {
        for value in forms(&text) {
            offer(value);
        }
    }
    found
}

/// The value with this text that passes the member's checks, notes aside, if there is one.
pub(crate) fn with_text(view: &View, field: &Field, text: &str) -> Option<Value> {
    let passes = |value: &Value| {
        let mut failing = failing(view, field, value).into_iter();
        failing.all(|check| view.severity(&check.rule) == Severity::Note)
    };
    forms(text).into_iter().find(passes)
}

/// The JSON types that a member may have under the readings.
pub(crate) fn kinds(view: &View, field: &Field) -> Vec<JsonKind> {
    let mut kinds = vec![JsonKind::String, JsonKind::Integer, JsonKind::Boolean, JsonKind::Object, JsonKind::Array];
    for check in field.checks.iter().filter(|check| view.in_force(&check.rule)) {
        if let Test::Type { kinds: allowed } = &check.test {
            kinds.retain(|kind| allowed.contains(kind));
        }
    }
    kinds
}

/// The JSON values that a text can be.
fn forms(text: &str) -> Vec<Value> {
    let mut forms = vec![Value::String(text.to_owned())];
    forms.extend(text.parse::<i64>().ok().map(Value::from));
    forms.extend(text.parse::<bool>().ok().map(Value::from));
    forms
}

/// Texts that may do.
fn texts(view: &View, field: &Field) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    match &field.example {
        Some(Value::String(text)) => texts.push(text.clone()),
        Some(example @ (Value::Number(_) | Value::Bool(_))) => texts.push(example.to_string()),
        _ => {}
    }
    for check in field.checks.iter().filter(|check| view.in_force(&check.rule)) {
        match &check.test {
            Test::OneOf { values } => texts.extend(values.iter().cloned()),
            Test::Format { format } => texts.extend(format.examples().iter().map(|(_, text)| (*text).to_owned())),
            Test::Items { separator, one_of, format, quantity_after } => {
                let mut items = one_of.clone();
                items.extend(format.iter().flat_map(|format| format.examples()).map(|(_, text)| (*text).to_owned()));
                items.extend(quantity_after.iter().map(|mark| format!("text{mark}1")));
                texts.extend(items.iter().take(2).cloned());
                texts.push(items.join(&separator.to_string()));
            }
            Test::Range { min, max } => texts.extend([min.to_string(), max.to_string()]),
            _ => {}
        }
    }
    texts.extend(row_texts(view, field));
    texts.extend(TEXTS.map(str::to_owned));
    texts.extend(["true", "false"].map(str::to_owned));
    texts
}

/// What a member has in the rows of the result-code tables, if it is one of theirs.
fn row_texts(view: &View, field: &Field) -> Vec<String> {
    let bodies = view.contract.types.iter().filter_map(|definition| view.body(&definition.name));
    let mut own = bodies.filter(|body| body.fields.iter().any(|candidate| std::ptr::eq(candidate, field)));
    let conditions = own.next().map_or(&[][..], |body| &body.conditions);
    let rows = || view.contract.result_codes.iter();
    let is_field = |path: &MemberPath| *path == [field.name.as_str()];
    conditions
        .iter()
        .find_map(|condition| match &condition.claim {
            Claim::ResultRow { id, .. } if is_field(id) => Some(rows().filter_map(|row| row.id.clone()).collect()),
            Claim::ResultRow { code, .. } if is_field(code) => Some(rows().map(|row| row.code.clone()).collect()),
            _ => None,
        })
        .unwrap_or_default()
}

fn scalar(value: &Value) -> bool {
    !matches!(value, Value::Null | Value::Object(_) | Value::Array(_))
}
