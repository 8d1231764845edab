//! What a field's draft demands of a value, as the model's tests.

use model::{JsonKind, Test};
use serde_json::Value;
use wire::Severity;

use super::{BodyView, Draft, FieldView, View};
use crate::parse::kind::KindText;
use crate::parse::language::{ExampleEntry, PresenceEntry};

/// A test with what rule ids call it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Demand {
    /// The last part of the rule's id.
    pub(crate) what: &'static str,
    pub(crate) test: Test,
    pub(crate) severity: Severity,
}

/// The last parts of the ids of rules about one member, in the order of reporting.
pub(crate) const WHATS: &[&str] = &[
    "name",
    "required",
    "recommended",
    "type",
    "elements",
    "max-length",
    "format",
    "value",
    "characters",
    "items",
    "range",
    "payload",
];

/// Everything that a field demands under one of its drafts, in the order of reporting.
pub(crate) fn demands(view: &View, field: &FieldView, draft: &Draft) -> Vec<Demand> {
    let mut found = Vec::new();
    let mut demand = |what, test| {
        // Advice is not an error.
        let severity = if test == Test::Recommended { Severity::Note } else { Severity::Error };
        found.push(Demand { what, test, severity });
    };
    if !field.entry.spellings.is_empty() {
        demand("name", Test::Name { name: draft.name.clone() });
    }
    match draft.presence {
        PresenceEntry::Required => demand("required", Test::Present),
        PresenceEntry::Recommended => demand("recommended", Test::Recommended),
        PresenceEntry::Conditional | PresenceEntry::Optional => {}
    }
    let kinds = json_kinds(view, draft);
    if !kinds.is_empty() {
        demand("type", Test::Type { kinds: kinds.clone() });
    }
    if let Some(KindText::List(_)) = draft.kind {
        demand("elements", Test::Elements);
    }
    // A boolean has no text to look at, and objects have their own members.
    if kinds.contains(&JsonKind::String) || kinds.contains(&JsonKind::Integer) {
        of_text(view, draft, &mut found);
    }
    found
}

/// The JSON types of a draft's values; empty where its type is unknown.
pub(crate) fn json_kinds(view: &View, draft: &Draft) -> Vec<JsonKind> {
    match &draft.kind {
        None => Vec::new(),
        Some(KindText::Scalars(kinds)) => kinds.clone(),
        Some(KindText::List(_)) => vec![JsonKind::Array],
        Some(KindText::Json(_)) => vec![JsonKind::String],
        Some(KindText::Named(name)) => match view.type_named(name) {
            None => Vec::new(),
            Some(named) if named.is_struct() => vec![JsonKind::Object],
            Some(_) => vec![JsonKind::String],
        },
    }
}

/// Only the demands that a value can break alone: where a list of values or a form
/// decides everything, a limit that they all keep says nothing.
pub(crate) fn without_implied(demands: Vec<Demand>) -> Vec<Demand> {
    let implied: Vec<bool> = demands.iter().map(|demand| is_implied(demand, &demands)).collect();
    demands.into_iter().zip(implied).filter(|(_, implied)| !implied).map(|(demand, _)| demand).collect()
}

/// An example as it would stand in JSON.
pub(crate) fn example_value(example: &ExampleEntry) -> Value {
    match example {
        ExampleEntry::Boolean(value) => Value::from(*value),
        ExampleEntry::Integer(value) => Value::from(*value),
        ExampleEntry::Text(value) => Value::from(value.as_str()),
    }
}

/// A value of `one_of` with the contract's own function and version put in.
pub(crate) fn expand(view: &View, value: &str) -> String {
    match value {
        "$function" => view.contract.function.value.clone(),
        "$version" => view.version().to_owned(),
        other => other.to_owned(),
    }
}

fn of_text(view: &View, draft: &Draft, found: &mut Vec<Demand>) {
    let mut demand = |what, severity, test| found.push(Demand { what, test, severity });
    if let Some(max) = draft.length {
        demand("max-length", Severity::Error, Test::MaxLength { max });
    }
    if let Some(format) = draft.format {
        demand("format", Severity::Error, Test::Format { format });
    }
    if !draft.one_of.is_empty() {
        let values = draft.one_of.iter().map(|value| expand(view, value)).collect();
        demand("value", Severity::Error, Test::OneOf { values });
    } else if let Some(KindText::Named(name)) = &draft.kind
        && let Some(BodyView::Enum { closed, values }) = view.type_named(name).map(|named| &named.body)
    {
        let severity = if *closed { Severity::Error } else { Severity::Note };
        let values = values.iter().map(|value| value.value.value.clone()).collect();
        demand("value", severity, Test::OneOf { values });
    }
    if let Some(also) = &draft.characters {
        demand("characters", Severity::Error, Test::Characters { also: also.clone() });
    }
    if let Some(items) = &draft.items {
        let test = Test::Items {
            separator: items.separator,
            one_of: items.one_of.clone(),
            format: items.format,
            quantity_after: items.quantity_after,
        };
        demand("items", Severity::Error, test);
    }
    if let Some(range) = draft.range {
        demand("range", Severity::Error, Test::Range { min: range.min, max: range.max });
    }
    if let Some(KindText::Json(_)) = draft.kind {
        demand("payload", Severity::Error, Test::Payload);
    }
}

fn is_implied(demand: &Demand, all: &[Demand]) -> bool {
    if !matches!(demand.what, "max-length" | "format" | "characters" | "items" | "range") {
        return false;
    }
    all.iter().any(|other| match (&other.test, &demand.test) {
        (Test::OneOf { values }, test) if other.severity == Severity::Error => {
            values.iter().all(|value| passes_text(test, value).is_ok())
        }
        (Test::Format { format }, Test::MaxLength { max }) => {
            format.max_len().is_some_and(|longest| u32::try_from(longest).is_ok_and(|longest| longest <= *max))
        }
        _ => false,
    })
}

/// Whether a value passes a test.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn passes(test: &Test, value: &Value) -> Result<(), String> {
    match (test, value) {
        (Test::Type { kinds }, value) => {
            let kind = kind_of(value);
            if kind.is_some_and(|kind| kinds.contains(&kind)) {
                return Ok(());
            }
            let wanted: Vec<&str> = kinds.iter().map(|kind| kind_name(*kind)).collect();
            Err(format!("is not {}", wanted.join(" or ")))
        }
        (test, Value::String(text)) => passes_text(test, text),
        (Test::MaxLength { max }, Value::Number(number)) => {
            limit(number.to_string().trim_start_matches('-').len(), *max, "digits")
        }
        (Test::Format { .. } | Test::OneOf { .. } | Test::Range { .. }, Value::Number(number)) => {
            passes_text(test, &number.to_string())
        }
        _ => Ok(()),
    }
}

/// How a JSON type is called in sentences.
pub(crate) fn kind_name(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::String => "a string",
        JsonKind::Integer => "an integer",
        JsonKind::Boolean => "a boolean",
        JsonKind::Object => "an object",
        JsonKind::Array => "an array",
    }
}

fn kind_of(value: &Value) -> Option<JsonKind> {
    match value {
        Value::String(_) => Some(JsonKind::String),
        Value::Number(number) => number.is_i64().then_some(JsonKind::Integer),
        Value::Bool(_) => Some(JsonKind::Boolean),
        Value::Object(_) => Some(JsonKind::Object),
        Value::Array(_) => Some(JsonKind::Array),
        Value::Null => None,
    }
}

fn passes_text(test: &Test, text: &str) -> Result<(), String> {
    match test {
        Test::MaxLength { max } => limit(text.chars().count(), *max, "characters"),
        Test::Format { format } => format.check(text).map_err(|reason| format!("breaks its form: {reason}")),
        Test::OneOf { values } if values.iter().any(|value| value == text) => Ok(()),
        Test::OneOf { values } => Err(format!("is not one of `{}`", values.join("`, `"))),
        Test::Characters { also } => {
            let wrong = text.chars().find(|each| !each.is_ascii_alphanumeric() && !also.contains(*each));
            wrong.map_or(Ok(()), |wrong| Err(format!("has the character `{wrong}`, which is not allowed")))
        }
        Test::Items { separator, one_of, format, quantity_after } => {
            text.split(*separator).try_for_each(|item| passes_item(item, one_of, *format, *quantity_after))
        }
        Test::Range { min, max } => match text.parse::<i64>() {
            Ok(number) if (*min..=*max).contains(&number) => Ok(()),
            _ => Err(format!("does not lie between {min} and {max}")),
        },
        Test::Payload => match serde_json::from_str::<Value>(text) {
            Ok(Value::Object(_)) => Ok(()),
            Ok(_) => Err("is JSON text, but not of an object".to_owned()),
            Err(error) => Err(format!("is not JSON text: {error}")),
        },
        Test::Present | Test::Recommended | Test::Name { .. } | Test::Type { .. } | Test::Elements => Ok(()),
    }
}

fn passes_item(
    item: &str,
    one_of: &[String],
    format: Option<wire::Format>,
    quantity_after: Option<char>,
) -> Result<(), String> {
    if item.is_empty() {
        return Err("has an empty item".to_owned());
    }
    if !one_of.is_empty() && !one_of.iter().any(|value| value == item) {
        return Err(format!("has the item `{item}`, which is not one of `{}`", one_of.join("`, `")));
    }
    if let Some(format) = format {
        format.check(item).map_err(|reason| format!("has the item `{item}`, which breaks its form: {reason}"))?;
    }
    let Some(mark) = quantity_after else { return Ok(()) };
    match item.rsplit_once(mark) {
        Some((name, quantity)) if !name.is_empty() && wire::Format::Digits.check(quantity).is_ok() => Ok(()),
        _ => Err(format!("has the item `{item}` without `{mark}` and a quantity")),
    }
}

fn limit(length: usize, max: u32, unit: &str) -> Result<(), String> {
    if u32::try_from(length).is_ok_and(|length| length <= max) {
        Ok(())
    } else {
        Err(format!("has {length} {unit}, and at most {max} are allowed"))
    }
}
