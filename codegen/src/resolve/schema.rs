//! How far JSON Schema can say a rule.

use model::{Claim, Hinge, InSchema, JsonKind, Predicate, Scope, Test};
use wire::{Format, Severity};

use crate::parse::Spec;

/// For a rule about one member, given the member's JSON types under the same reading.
pub(super) fn of_test(test: &Test, kinds: &[JsonKind]) -> InSchema {
    match test {
        Test::Type { kinds } if kinds.contains(&JsonKind::Integer) => {
            partly("JSON Schema counts a number like 1.0 as an integer")
        }
        Test::Format { format } if !says(*format) => partly("the pattern does not know the calendar"),
        Test::Items { format: Some(format), .. } if !format.exact() => partly("the pattern does not know the calendar"),
        Test::Range { .. } if kinds.contains(&JsonKind::String) => {
            partly("JSON Schema compares numbers, not the digits of a string")
        }
        Test::Payload => InSchema::Payload,
        _ => InSchema::Message,
    }
}

/// For a condition.
pub(super) fn of_condition(scope: Scope, when: Option<&Predicate>, claim: &Claim) -> InSchema {
    if scope == Scope::Exchange {
        return no("a schema sees one message at a time");
    }
    let compares = match claim {
        Claim::Equal { .. } | Claim::Within { .. } | Claim::NotBefore { .. } => true,
        Claim::Holds { predicate, .. } => has_comparison(predicate),
        Claim::Required { .. } | Claim::Forbidden { .. } | Claim::ResultRow { .. } => false,
    };
    if compares || when.is_some_and(has_comparison) {
        no("JSON Schema cannot compare members")
    } else {
        InSchema::Message
    }
}

/// What remains of it, given the rule's severity, its hinge, and where its type occurs.
pub(super) fn in_the_end(
    said: InSchema,
    spec: &Spec,
    severity: Severity,
    hinge: Option<&Hinge>,
    payload_only: bool,
) -> InSchema {
    let chosen = |hinge: &Hinge| {
        spec.erratum(&hinge.erratum).is_some_and(|erratum| hinge.readings.contains(&erratum.chosen.value))
    };
    if severity == Severity::Note {
        return no("notes do not reject");
    }
    if hinge.is_some_and(|hinge| !chosen(hinge)) {
        return no("in force only under another reading");
    }
    if said == InSchema::Message && payload_only { InSchema::Payload } else { said }
}

/// Whether pattern and format of a schema together say all that the form says.
fn says(format: Format) -> bool {
    format.exact() || format.schema_format().is_some()
}

fn has_comparison(predicate: &Predicate) -> bool {
    match predicate {
        Predicate::Differ { .. } => true,
        Predicate::All { of } | Predicate::Any { of } => of.iter().any(has_comparison),
        Predicate::Not { of } => has_comparison(of),
        Predicate::Is { .. } | Predicate::Has { .. } | Predicate::Present { .. } => false,
    }
}

fn partly(why: &str) -> InSchema {
    InSchema::Partly { why: why.to_owned() }
}

fn no(why: &str) -> InSchema {
    InSchema::No { why: why.to_owned() }
}
