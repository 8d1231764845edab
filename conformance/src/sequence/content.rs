//! What makes a repetition the same.

use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// The digest of the message without its head, in whatever order its members come.
pub(crate) fn content(message: &Value, head: &str) -> [u8; 32] {
    let mut digest = Sha256::new();
    if let Value::Object(members) = message {
        let mut members: Vec<_> = members.iter().filter(|(name, _)| *name != head).collect();
        members.sort_by_key(|(name, _)| *name);
        for (name, value) in members {
            digest.update(Value::from(name.as_str()).to_string());
            sorted(value, &mut digest);
        }
    }
    digest.finalize().into()
}

/// The text of the value with its members sorted.
fn sorted(value: &Value, digest: &mut Sha256) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            digest.update("{");
            for (name, value) in members {
                digest.update(Value::from(name.as_str()).to_string());
                digest.update(":");
                sorted(value, digest);
                digest.update(",");
            }
            digest.update("}");
        }
        Value::Array(elements) => {
            digest.update("[");
            for element in elements {
                sorted(element, digest);
                digest.update(",");
            }
            digest.update("]");
        }
        other => digest.update(other.to_string()),
    }
}
