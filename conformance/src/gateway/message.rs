//! The message of a request as a value that members are taken from.

use std::collections::BTreeMap;

use serde_json::Value;
use serde_json::value::RawValue;

/// How deep objects are taken apart that are no values as they are.
const DEEPEST: usize = 16;

/// The message; null when the text is none.
///
/// JSON knows numbers and depths that values do not hold. Members that the documents list
/// have none of these, and no other member may make a message unreadable: such a part
/// stands there as its text.
pub(crate) fn message(text: &[u8]) -> Value {
    std::str::from_utf8(text).map_or(Value::Null, |text| value(text, DEEPEST).unwrap_or_default())
}

fn value(text: &str, depth: usize) -> Option<Value> {
    if let Ok(value) = serde_json::from_str(text) {
        return Some(value);
    }
    let below = depth.checked_sub(1);
    let part =
        |raw: &RawValue| below.and_then(|below| value(raw.get(), below)).unwrap_or_else(|| Value::from(raw.get()));
    if let Ok(members) = serde_json::from_str::<BTreeMap<String, &RawValue>>(text) {
        return Some(members.into_iter().map(|(name, raw)| (name, part(raw))).collect());
    }
    let elements: Vec<&RawValue> = serde_json::from_str(text).ok()?;
    Some(elements.into_iter().map(part).collect())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::message;

    #[test]
    fn what_no_value_holds_stands_there_as_its_text() {
        let deep = format!("{}{}", "[".repeat(1000), "]".repeat(1000));
        for (text, expected) in [
            (r#"{"a":{"b":1}}"#.to_owned(), json!({"a": {"b": 1}})),
            (r#"{"a":{"b":1,"c":1e400},"d":"x"}"#.to_owned(), json!({"a": {"b": 1, "c": "1e400"}, "d": "x"})),
            (r#"{"a":[1,-1e400]}"#.to_owned(), json!({"a": [1, "-1e400"]})),
            ("{".to_owned(), Value::Null),
            (r#"{"a":1}x"#.to_owned(), Value::Null),
            (String::new(), Value::Null),
        ] {
            assert_eq!(message(text.as_bytes()), expected, "{text}");
        }
        let found = message(format!(r#"{{"a":"x","deep":{deep}}}"#).as_bytes());
        assert_eq!(found["a"], "x");
        assert!(found["deep"].is_array());
    }
}
