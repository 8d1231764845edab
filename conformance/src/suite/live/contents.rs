//! Sound requests to begin with, and ones that differ from them in one member.

use std::collections::BTreeMap;

use model::Direction;
use model::gateway::{Answer, AnswerValue};
use model::vector::{Expect, Vector};
use serde_json::{Map, Value};
use wire::{Contract, Scope, Severity};

use super::Setup;
use super::place::{span_of, string_at};

/// The request that sequences begin with: sound, whatever the readings of errata.
pub(super) fn sound<'a>(setup: &Setup<'a>, contract: &'static Contract) -> Result<&'a str, String> {
    texts(setup, contract).next().ok_or_else(|| "there is no request to begin with".to_owned())
}

/// Another one with the same transaction id and with other content, of the kind that
/// matters most: in a member that a success repeats.
pub(super) fn other<'a>(setup: &Setup<'a>, contract: &'static Contract, first: &str) -> Option<&'a str> {
    texts(setup, contract).find(|text| is_other(setup, contract, text, first))
}

/// For each member that makes a content another one, as a path in the body: a sound request
/// that differs from [`sound`] in it alone.
pub(super) fn others<'a>(setup: &Setup<'a>, contract: &'static Contract) -> BTreeMap<String, &'a str> {
    let Some(first) = texts(setup, contract).next() else { return BTreeMap::new() };
    let names = setup.catalog.envelope;
    let body = |text: &str| -> Value {
        let envelope: Value = serde_json::from_str(text).unwrap_or_default();
        envelope
            .get(names.request)
            .and_then(|request| request.get(&setup.model.envelope.body))
            .cloned()
            .unwrap_or_default()
    };
    let of_first = body(first);
    let mut found = BTreeMap::new();
    for text in texts(setup, contract).filter(|text| is_of_same_id(setup, contract, text, first)) {
        let mut members = Vec::new();
        differing(&of_first, &body(text), "", &mut members);
        if let [member] = members.as_slice() {
            found.entry(member.clone()).or_insert(text);
        }
    }
    found
}

/// Requests of one transaction that differ from one another in their content, and so in
/// the way that matters most: in a member that a success repeats.
pub(super) fn distinct<'a>(setup: &Setup<'a>, contract: &'static Contract) -> Vec<&'a str> {
    let mut contents: Vec<&str> = Vec::new();
    for text in texts(setup, contract) {
        if contents.iter().all(|known| is_other(setup, contract, text, known)) {
            contents.push(text);
        }
    }
    contents
}

/// A request with the same transaction id that nothing is wrong with but one member of its
/// body, whatever the readings.
pub(super) fn unsound<'a>(setup: &Setup<'a>, contract: &'static Contract, first: &str) -> Option<&'a str> {
    let in_body = format!("/{}/{}/", setup.catalog.envelope.request, setup.model.envelope.body);
    let is_wrong = |vector: &&Vector| {
        let rule = contract.rules.iter().find(|rule| rule.id == vector.rule);
        let is_settled = rule
            .is_some_and(|rule| rule.hinge.is_none() && rule.severity == Severity::Error && rule.scope == Scope::Shape);
        matches!(&vector.expect, Expect::Violated { pointer } if pointer.starts_with(&in_body)) && is_settled
    };
    let wrong = requests(setup, contract).filter(is_wrong);
    wrong.filter_map(|vector| vector.request.as_deref()).find(|text| is_of_same_id(setup, contract, text, first))
}

/// Requests that are sound whatever the readings of errata.
pub(super) fn texts<'a>(setup: &Setup<'a>, contract: &'static Contract) -> impl Iterator<Item = &'a str> + use<'a> {
    let sound = requests(setup, contract).filter(|vector| {
        let mut rules = contract.rules.iter();
        vector.expect == Expect::Accepted && rules.any(|rule| rule.id == vector.rule && rule.hinge.is_none())
    });
    sound.filter_map(|vector| vector.request.as_deref())
}

/// The request vectors of the chosen readings.
fn requests<'a>(setup: &Setup<'a>, contract: &'static Contract) -> impl Iterator<Item = &'a Vector> + use<'a> {
    let files = setup.vectors.iter().filter(move |file| file.contract == contract.id);
    files
        .flat_map(|file| &file.vectors)
        .filter(|vector| vector.direction == Direction::Request && vector.readings.is_empty())
}

/// Whether two requests have the same transaction id and differ in a member that a success
/// repeats.
fn is_other(setup: &Setup, contract: &'static Contract, one: &str, other: &str) -> bool {
    let Some(answer) = setup.answer(contract) else { return false };
    let repeated = |text: &str| -> Vec<Option<String>> {
        let value = |path: Vec<&str>| {
            let span = span_of(text.as_bytes(), &path)?;
            text.get(span.start..span.end).map(str::to_owned)
        };
        repeated_members(setup, answer).map(value).collect()
    };
    is_of_same_id(setup, contract, one, other) && repeated(one) != repeated(other)
}

fn is_of_same_id(setup: &Setup, contract: &'static Contract, one: &str, other: &str) -> bool {
    let Some(answer) = setup.answer(contract) else { return false };
    let id = |text: &str| string_at(text.as_bytes(), &setup.of_request(&answer.transaction)).map(|(_, id)| id);
    id(one).is_some() && id(one) == id(other)
}

fn repeated_members<'s>(setup: &'s Setup, answer: &'s Answer) -> impl Iterator<Item = Vec<&'s str>> {
    answer.on_success.iter().filter_map(move |member| match &member.value {
        AnswerValue::OfRequest { member, .. } if *member != answer.transaction => Some(setup.of_request(member)),
        _ => None,
    })
}

/// The paths of the members that differ, as far down as both have objects. Text that holds
/// an object is one.
fn differing(one: &Value, other: &Value, path: &str, found: &mut Vec<String>) {
    match (object(one), object(other)) {
        (Some(one), Some(other)) => {
            let added = other.keys().filter(|name| !one.contains_key(*name));
            for name in one.keys().chain(added) {
                let below = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                differing(
                    one.get(name).unwrap_or(&Value::Null),
                    other.get(name).unwrap_or(&Value::Null),
                    &below,
                    found,
                );
            }
        }
        _ if one != other => found.push(path.to_owned()),
        _ => {}
    }
}

fn object(value: &Value) -> Option<Map<String, Value>> {
    match value {
        Value::Object(members) => Some(members.clone()),
        Value::String(text) => serde_json::from_str(text).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::differing;

    #[test]
    fn members_that_differ() {
        for (one, other, expected) in [
            (json!({"a": 1}), json!({"a": 1}), vec![]),
            (json!({"a": 1}), json!({"a": 2}), vec!["a"]),
            (json!({"a": 1}), json!({}), vec!["a"]),
            (json!({"a": {"b": 1}}), json!({"a": {"b": 2}, "c": 1}), vec!["a.b", "c"]),
            (json!({"a": {"b": 1}}), json!({"a": 2}), vec!["a"]),
            (json!({"a": [1]}), json!({"a": [2]}), vec!["a"]),
            (json!({"a": "{\"b\": 1}"}), json!({"a": "{\"b\":1}"}), vec![]),
            (json!({"a": "{\"b\": 1}"}), json!({"a": "{\"b\":2}"}), vec!["a.b"]),
        ] {
            let mut found = Vec::new();
            differing(&one, &other, "", &mut found);
            assert_eq!(found, expected, "{one} and {other}");
        }
    }
}
