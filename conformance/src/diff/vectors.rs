//! The vectors whose verdict hinges on what changed.

use std::collections::BTreeSet;

use model::vector::Vector;

use super::change::{Change, Move, Side};

/// The ids of those that probe the rules of a change, in their own order.
pub(super) fn hinging(change: &Change, old: &[Vector], new: &[Vector]) -> Vec<String> {
    let moves = || [change.moves.request, change.moves.response].into_iter().flatten();
    let of_old = moves().any(|how| matches!(how, Move::Tightened | Move::Removed | Move::Changed));
    let of_new = moves().any(|how| matches!(how, Move::Loosened | Move::Added | Move::Changed));
    let (old, new) = (probing(change.old.as_ref(), old), probing(change.new.as_ref(), new));
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

fn probing(side: Option<&Side>, vectors: &[Vector]) -> Vec<String> {
    let rules: BTreeSet<&str> = side.into_iter().flat_map(|side| &side.rules).map(String::as_str).collect();
    let probing = vectors.iter().filter(|vector| rules.contains(vector.rule.as_str()));
    probing.map(|vector| vector.id.clone()).collect()
}
