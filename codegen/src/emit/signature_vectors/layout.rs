//! One message, written in many ways.

use serde_json::{Map, Value};

/// The name of a member that no document lists.
pub(super) const EXTRA: &str = "memo";

/// JSON text without white space.
pub(super) fn compact(value: &Value) -> String {
    value.to_string()
}

/// JSON text over several lines.
pub(super) fn pretty(value: &Value) -> String {
    format!("{value:#}")
}

/// JSON text with blanks and tabs wherever they may be.
pub(super) fn spaced(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let member = |(name, value): (&String, &Value)| format!(" {} :\t{}", quoted(name), spaced(value));
            format!("{{{} }}", members.iter().map(member).collect::<Vec<_>>().join(" ,"))
        }
        Value::Array(elements) => {
            format!("[ {} ]", elements.iter().map(spaced).collect::<Vec<_>>().join(" ,\t"))
        }
        other => other.to_string(),
    }
}

/// The same members in another order, at every depth.
pub(super) fn reordered(value: &Value, order: fn(&mut Vec<(String, Value)>)) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| (name.clone(), reordered(value, order)));
            let mut members: Vec<_> = members.collect();
            order(&mut members);
            Value::Object(Map::from_iter(members))
        }
        Value::Array(elements) => Value::Array(elements.iter().map(|value| reordered(value, order)).collect()),
        other => other.clone(),
    }
}

/// The object's text with one more member at its end; `text` is the member's value as JSON.
pub(super) fn with_extra(object: &str, text: &str) -> String {
    with_member(object, &format!("{}:{text}", quoted(EXTRA)))
}

/// The object's text with one more member, or whatever stands in its place, at its end.
pub(super) fn with_member(object: &str, member: &str) -> String {
    let inside = object.strip_suffix('}').unwrap_or(object);
    format!("{inside},{member}}}")
}

/// A name or text as a JSON string.
pub(super) fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// A JSON string whose last character is an escape that it needs not be.
pub(super) fn escaped(text: &str) -> String {
    let mut start = text.chars();
    let last = start.next_back().map(|last| format!("\\u{:04x}", last as u32)).unwrap_or_default();
    format!("\"{}{last}\"", start.as_str())
}

/// The text with upper and lower case swapped.
pub(super) fn other_case(text: &str) -> String {
    let swap = |c: char| if c.is_ascii_uppercase() { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() };
    text.chars().map(swap).collect()
}
