//! What the new contract says to messages that the old one accepts.

use std::collections::BTreeSet;

use model::Direction;
use model::reference::judge;
use model::vector::{Expect, Vector};
use model::view::View;
use schemars::JsonSchema;
use serde::Serialize;
use wire::Severity;

use super::change::{Change, Subject};

/// What becomes of valid messages: those vectors of the old contract that it accepts under the chosen
/// readings, judged by the new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Evidence {
    /// Of requests.
    pub requests: Refused,
    /// Of responses.
    pub responses: Refused,
}

/// How many messages an error refuses, one that hangs on an erratum too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Refused {
    /// How many were judged.
    pub messages: usize,
    /// How many are refused.
    pub refused: usize,
    /// How many are refused for more than another function or version.
    pub for_more: usize,
}

/// Judges the vectors of the old contract by the new one. The reference judge does it, which knows any model.
pub(super) fn evidence(old: &View, vectors: &[Vector], new: &View, changes: &[Change]) -> Evidence {
    let names = changes.iter().filter(|change| matches!(change.subject, Subject::Function | Subject::Version));
    let names = names.flat_map(|change| &change.new).flat_map(|side| &side.rules).map(String::as_str).collect();
    let of = |direction| {
        let texts = vectors.iter().filter(|vector| vector.direction == direction && is_valid(old, vector));
        let texts = texts.filter_map(|vector| match direction {
            Direction::Request => vector.request.as_deref(),
            Direction::Response | Direction::Exchange => vector.response.as_deref(),
        });
        refused(new, direction, texts, &names)
    };
    Evidence { requests: of(Direction::Request), responses: of(Direction::Response) }
}

fn refused<'t>(
    view: &View,
    direction: Direction,
    texts: impl Iterator<Item = &'t str>,
    names: &BTreeSet<&str>,
) -> Refused {
    let mut count = Refused { messages: 0, refused: 0, for_more: 0 };
    for message in texts.filter_map(|text| serde_json::from_str(text).ok()) {
        let violations = judge(view, direction, &message);
        let errors: Vec<_> = violations.iter().filter(|found| found.severity == Severity::Error).collect();
        count.messages += 1;
        count.refused += usize::from(!errors.is_empty());
        count.for_more += usize::from(errors.iter().any(|found| !names.contains(found.rule)));
    }
    count
}

fn is_valid(view: &View, vector: &Vector) -> bool {
    let is_chosen =
        |(id, reading): (&String, &String)| view.model.erratum(id).is_some_and(|erratum| erratum.chosen == *reading);
    vector.expect == Expect::Accepted && vector.readings.iter().all(is_chosen)
}
