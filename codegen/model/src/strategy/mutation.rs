//! Random damage.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

use super::text;
use crate::reference::join;

/// One change somewhere in a message.
#[derive(Clone, Debug)]
pub(super) struct Mutation {
    place: Index,
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    Replace(Value),
    Remove,
    Lengthen(usize),
    CopyFrom(Index),
    Add(String, Value),
}

pub(super) fn mutation() -> impl Strategy<Value = Mutation> {
    let what = prop_oneof![
        2 => text::json().prop_map(What::Replace),
        1 => text::free(None).prop_map(|text| What::Replace(text.into())),
        2 => Just(What::Remove),
        1 => (1..2100_usize).prop_map(What::Lengthen),
        3 => any::<Index>().prop_map(What::CopyFrom),
        1 => (text::name(), text::json()).prop_map(|(name, value)| What::Add(name, value)),
    ];
    (any::<Index>(), what).prop_map(|(place, what)| Mutation { place, what })
}

/// Carries a mutation out.
pub(super) fn mutate(document: &mut Value, mutation: &Mutation) {
    let mut pointers = Vec::new();
    collect(document, "", &mut pointers);
    if pointers.is_empty() {
        return;
    }
    let pointer = mutation.place.get::<String>(&pointers);
    let copied = match &mutation.what {
        What::CopyFrom(from) => document.pointer(from.get::<String>(&pointers)).cloned(),
        _ => None,
    };
    let Some(target) = document.pointer_mut(pointer) else { return };
    match (&mutation.what, target) {
        (What::Replace(value), target) => *target = value.clone(),
        (What::CopyFrom(_), target) => *target = copied.unwrap_or(Value::Null),
        (What::Lengthen(by), Value::String(text)) => text.push_str(&"x".repeat(*by)),
        (What::Add(name, value), Value::Object(members)) => {
            members.insert(name.clone(), value.clone());
        }
        (What::Add(_, value), Value::Array(elements)) => elements.push(value.clone()),
        (What::Remove, _) => remove(document, pointer),
        (What::Lengthen(_) | What::Add(..), _) => {}
    }
}

fn remove(document: &mut Value, pointer: &str) {
    let Some((around, step)) = pointer.rsplit_once('/') else { return };
    match document.pointer_mut(around) {
        Some(Value::Object(members)) => {
            members.shift_remove(&step.replace("~1", "/").replace("~0", "~"));
        }
        Some(Value::Array(elements)) => {
            elements.pop();
        }
        _ => {}
    }
}

/// The pointers of everything below a value.
fn collect(value: &Value, pointer: &str, pointers: &mut Vec<String>) {
    let mut below = |step: &str, value: &Value| {
        let pointer = join(pointer, step);
        pointers.push(pointer.clone());
        collect(value, &pointer, pointers);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| below(name, value)),
        Value::Array(elements) => {
            elements.iter().enumerate().for_each(|(index, value)| below(&index.to_string(), value));
        }
        _ => {}
    }
}
