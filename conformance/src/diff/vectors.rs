//! The vectors whose verdict hinges on what changed.

use std::collections::BTreeSet;

use model::Contract;
use model::vector::Vector;

use super::change::{Change, Move, Side, Subject};

/// A contract and its vectors.
#[derive(Clone, Copy)]
pub(super) struct Probed<'a> {
    pub(super) contract: &'a Contract,
    pub(super) vectors: &'a [Vector],
}

/// The ids of those that probe the rules of a change, or hold the result code that it is about; in their own order.
pub(super) fn hinging(change: &Change, old: Probed, new: Probed) -> Vec<String> {
    let moves = || [change.moves.request, change.moves.response].into_iter().flatten();
    let of_old = moves().any(|how| matches!(how, Move::Tightened | Move::Removed | Move::Changed));
    let of_new = moves().any(|how| matches!(how, Move::Loosened | Move::Added | Move::Changed));
    let (old, new) = (old.hinging(change.subject, &change.old), new.hinging(change.subject, &change.new));
    let mut ids = Vec::new();
    if of_old || new.is_empty() {
        ids.extend(old.iter().cloned());
    }
    if of_new || old.is_empty() {
        let known: BTreeSet<String> = ids.iter().cloned().collect();
        // Two revisions of a contract have nearly the same vectors.
        ids.extend(new.into_iter().filter(|id| !known.contains(id)));
    }
    ids
}

impl<'a> Probed<'a> {
    fn hinging(self, subject: Subject, side: &Option<Side>) -> Vec<String> {
        let Some(side) = side else { return Vec::new() };
        let rules: BTreeSet<&str> = side.rules.iter().map(String::as_str).collect();
        let codes = self.codes(side);
        let is_hinging = |vector: &&Vector| match subject {
            Subject::ResultCode => codes.iter().any(|code| is_in(code, vector)),
            _ => rules.contains(vector.rule.as_str()),
        };
        self.vectors.iter().filter(is_hinging).map(|vector| vector.id.clone()).collect()
    }

    /// The result codes that a side is about: one rule says the whole table, and each row has a source of its own.
    fn codes(self, side: &Side) -> Vec<&'a str> {
        let rows = self.contract.result_codes.iter().filter(|row| side.citation.as_ref() == Some(&row.citation));
        rows.map(|row| row.code.as_str()).collect()
    }
}

/// Whether a response has the code as a value.
fn is_in(code: &str, vector: &Vector) -> bool {
    let literal = serde_json::Value::from(code).to_string();
    vector.response.as_ref().is_some_and(|text| text.contains(&literal))
}
