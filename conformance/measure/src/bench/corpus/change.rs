//! Sealed envelopes, changed: spelled as other writers of JSON spell them, or with one fault.

use serde_json::Value;

use super::random::Random;

/// How often a fault is tried before the message is given up.
const TRIES: usize = 200;

/// The text with every `/` and everything beyond ASCII escaped, as PHP's `json_encode` does it
/// unless told otherwise; in JSON inside texts, twice.
pub(super) fn escaped(envelope: &Value) -> String {
    let mut envelope = envelope.clone();
    escape_payloads(&mut envelope);
    in_ascii(&envelope.to_string())
}

fn escape_payloads(value: &mut Value) {
    match value {
        Value::String(text) if text.starts_with('{') => {
            if let Ok(mut inner @ Value::Object(_)) = serde_json::from_str(text) {
                escape_payloads(&mut inner);
                *text = in_ascii(&inner.to_string());
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(escape_payloads),
        Value::Object(members) => members.values_mut().for_each(escape_payloads),
        _ => {}
    }
}

/// Outside of texts, JSON has neither `/` nor anything beyond ASCII.
fn in_ascii(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut units = [0; 2];
    for character in json.chars() {
        match character {
            '/' => out.push_str("\\/"),
            character if character.is_ascii() => out.push(character),
            character => {
                for unit in character.encode_utf16(&mut units) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
        }
    }
    out
}

/// The envelope with one fault of a kind that schemas know too: a member taken away, a number
/// for a text, or a text that is too long; `is_faulty` says whether it is exactly one. `None` where
/// none was found.
pub(super) fn broken(envelope: &Value, random: &mut Random, is_faulty: &dyn Fn(&Value, &str) -> bool) -> Option<Value> {
    let mut places = Vec::new();
    find_places(envelope, String::new(), &mut places);
    (0..TRIES).find_map(|_| {
        let pointer = places.get(random.below(places.len()))?;
        let (around, name) = pointer.rsplit_once('/')?;
        let mut broken = envelope.clone();
        match random.below(3) {
            0 => drop(broken.pointer_mut(around)?.as_object_mut()?.shift_remove(name)),
            1 => *broken.pointer_mut(pointer)? = Value::from(7),
            _ => *broken.pointer_mut(pointer)? = Value::from("x".repeat(300)),
        }
        is_faulty(&broken, pointer).then_some(broken)
    })
}

/// The texts of an envelope, but for those that are JSON, and for what lies beside the message.
fn find_places(value: &Value, pointer: String, found: &mut Vec<String>) {
    match value {
        Value::String(text) if !text.starts_with('{') && pointer.matches('/').count() > 2 => found.push(pointer),
        Value::Array(elements) => elements
            .iter()
            .enumerate()
            .for_each(|(index, value)| find_places(value, format!("{pointer}/{index}"), found)),
        Value::Object(members) => {
            members.iter().for_each(|(name, value)| find_places(value, format!("{pointer}/{name}"), found));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn escaped_texts_say_the_same() {
        let inner = json!({"b/c": "d/é😀", "deep": "{\"e\":\"/\"}"}).to_string();
        let envelope = json!({"a": "/店", "payload": inner, "list": [{"x": "é"}]});
        let text = escaped(&envelope);
        assert!(text.is_ascii());
        assert!(text.contains(r#""a":"\/\u5e97""#), "{text}");
        assert!(text.contains(r#"d\\\/\\u00e9\\ud83d\\ude00"#), "{text}");
        // Opened, payloads too, it is what it was.
        fn open(value: Value) -> Value {
            match value {
                Value::String(text) if text.starts_with('{') => open(serde_json::from_str(&text).expect("JSON")),
                Value::Array(elements) => elements.into_iter().map(open).collect(),
                Value::Object(members) => members.into_iter().map(|(name, value)| (name, open(value))).collect(),
                other => other,
            }
        }
        assert_eq!(open(serde_json::from_str(&text).expect("JSON")), open(envelope));
    }
}
