//! What one value must satisfy.

use serde_json::Value;

use crate::view::View;
use crate::{Check, Field, JsonKind, Kind, Test};

/// The checks in force that a member's value fails. What is inside objects, arrays and
/// payloads is not looked at.
pub fn failing<'m>(view: &View, field: &'m Field, value: &Value) -> Vec<&'m Check> {
    let in_force = || field.checks.iter().filter(|check| view.in_force(&check.rule));
    let wrong_types: Vec<_> = in_force().filter(|check| !type_passes(&check.test, value)).collect();
    if !wrong_types.is_empty() || !decodes(&field.kind, value) {
        return wrong_types;
    }
    let Some(text) = text_form(value) else { return Vec::new() };
    in_force().filter(|check| !passes(&check.test, value, &text)).collect()
}

/// Whether a value, whose text is given, passes a test of text or number.
pub fn passes(test: &Test, value: &Value, text: &str) -> bool {
    match test {
        Test::Present | Test::Recommended | Test::Name { .. } | Test::Type { .. } | Test::Elements => true,
        Test::MaxLength { max } => {
            let counted = if value.is_string() { text.chars().count() } else { text.trim_start_matches('-').len() };
            counted <= usize::try_from(*max).unwrap_or(usize::MAX)
        }
        Test::Format { format } => format.check(text).is_ok(),
        Test::OneOf { values } => values.iter().any(|value| value == text),
        Test::Characters { also } => text.chars().all(|c| c.is_ascii_alphanumeric() || also.contains(c)),
        Test::Items { separator, one_of, format, quantity_after } => text.split(*separator).all(|item| {
            !item.is_empty()
                && (one_of.is_empty() || one_of.iter().any(|value| value == item))
                && format.is_none_or(|format| format.check(item).is_ok())
                && quantity_after.is_none_or(|mark| has_quantity(item, mark))
        }),
        Test::Range { min, max } => {
            text.parse::<i128>().map_or(true, |n| (i128::from(*min)..=i128::from(*max)).contains(&n))
        }
        Test::Payload => matches!(serde_json::from_str(text), Ok(Value::Object(_))),
    }
}

/// Whether what is inside a payload is judged.
pub(super) fn payload_in_force(view: &View, field: &Field) -> bool {
    field.checks.iter().any(|check| check.test == Test::Payload && view.in_force(&check.rule))
}

/// The JSON type of a value, as types count. `null` and other numbers have none.
pub(crate) fn json_kind(value: &Value) -> Option<JsonKind> {
    match value {
        Value::Null => None,
        Value::Bool(_) => Some(JsonKind::Boolean),
        Value::Number(number) => number.is_i64().then_some(JsonKind::Integer),
        Value::String(_) => Some(JsonKind::String),
        Value::Array(_) => Some(JsonKind::Array),
        Value::Object(_) => Some(JsonKind::Object),
    }
}

/// The text that checks look at; booleans, arrays and objects have none.
pub(crate) fn text_form(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn type_passes(test: &Test, value: &Value) -> bool {
    match test {
        Test::Type { kinds } => json_kind(value).is_some_and(|kind| kinds.contains(&kind)),
        _ => true,
    }
}

/// Whether a value has a JSON type that the member is decoded from.
pub(super) fn decodes(kind: &Kind, value: &Value) -> bool {
    let found = json_kind(value);
    match kind {
        Kind::Text | Kind::Enum { .. } | Kind::Payload { .. } => found == Some(JsonKind::String),
        Kind::Integer => found == Some(JsonKind::Integer),
        Kind::Boolean => found == Some(JsonKind::Boolean),
        Kind::Scalar => matches!(found, Some(JsonKind::String | JsonKind::Integer | JsonKind::Boolean)),
        Kind::Struct { .. } => found == Some(JsonKind::Object),
        Kind::List { .. } => found == Some(JsonKind::Array),
    }
}

fn has_quantity(item: &str, mark: char) -> bool {
    item.rsplit_once(mark).is_some_and(|(name, quantity)| {
        !name.is_empty() && !quantity.is_empty() && quantity.chars().all(|c| c.is_ascii_digit())
    })
}
