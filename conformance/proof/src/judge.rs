//! The generated validators' verdict.

use model::instance::Instance;
use model::view::Picks;
use wire::{Direction, Readings, Severity};

/// A finding, with what tests compare.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The rule's id.
    pub rule: String,
    /// How bad it is.
    pub severity: Severity,
    /// RFC 6901, from the envelope's root.
    pub pointer: String,
    /// What the validator says.
    pub message: String,
}

/// Every finding on a message, or on a request, its response and what lies between them.
///
/// # Panics
/// When there is no such contract, erratum or reading.
pub fn judge(contract: &str, instance: &Instance, picks: &Picks) -> Vec<Seen> {
    let texts = [&instance.request, &instance.response].map(|envelope| envelope.as_ref().map(ToString::to_string));
    let [request, response] = texts;
    judge_texts(contract, request.as_deref(), response.as_deref(), picks)
}

/// Like [`judge`], for the envelopes' texts.
pub(crate) fn judge_texts(contract: &str, request: Option<&str>, response: Option<&str>, picks: &Picks) -> Vec<Seen> {
    let compiled = generated::CONTRACTS.iter().find(|compiled| compiled.id == contract);
    let compiled = compiled.unwrap_or_else(|| panic!("there is no contract {contract}"));
    let mut readings = Readings::chosen(generated::ERRATA);
    for (erratum, reading) in picks {
        if let Err(known) = readings.pick(erratum, reading) {
            panic!("{erratum} or its reading {reading} is unknown; known are {known:?}");
        }
    }
    let mut findings = Vec::new();
    for (direction, text) in [(Direction::Request, request), (Direction::Response, response)] {
        text.iter().for_each(|text| findings.extend((compiled.check)(direction, text.as_bytes(), &readings)));
    }
    if let (Some(request), Some(response)) = (request, response) {
        findings.extend((compiled.check_exchange)(request.as_bytes(), response.as_bytes(), &readings));
    }
    let seen = findings.into_iter().map(|finding| Seen {
        rule: finding.rule.id.to_owned(),
        severity: finding.rule.severity,
        pointer: finding.pointer,
        message: finding.message,
    });
    seen.collect()
}

/// What is wrong with a verdict that should accept: a finding above a note, or one of `rule`.
pub(crate) fn objection_to_accepted(seen: &[Seen], rule: Option<&str>) -> Option<String> {
    let bad = |seen: &&Seen| seen.severity > Severity::Note || Some(seen.rule.as_str()) == rule;
    let first = seen.iter().find(bad)?;
    Some(format!("should be accepted, but {}", shown(first)))
}

/// What is wrong with a verdict that should find exactly one rule violated, at one place.
pub(crate) fn objection_to_violated(seen: &[Seen], rule: &str, pointer: &str) -> Option<String> {
    let (own, other): (Vec<_>, Vec<_>) = seen.iter().partition(|seen| seen.rule == rule);
    if let Some(first) = other.iter().find(|seen| seen.severity > Severity::Note) {
        return Some(format!("only {rule} is broken, but {}", shown(first)));
    }
    match own.as_slice() {
        [one] if one.pointer == pointer => None,
        [one] => Some(format!("{rule} is broken at {pointer:?}, but {}", shown(one))),
        [] => Some(format!("{rule} is broken at {pointer:?}, and nothing was found")),
        more => Some(format!("{rule} is broken once, and was found {} times", more.len())),
    }
}

fn shown(seen: &Seen) -> String {
    let Seen { rule, pointer, message, .. } = seen;
    format!("{rule} was found at {pointer:?}: {message}")
}
