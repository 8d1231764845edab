//! A diff for people and programs: one file per format.

pub mod json;
pub mod markdown;
pub mod text;

use std::collections::BTreeSet;

use super::{Break, Change, Concerns, Diff, Side};
use crate::explain::text::cited;

/// The changes by what they break: first those that break most, last those that break nothing.
fn groups(diff: &Diff) -> Vec<(String, Vec<&Change>)> {
    let mut kinds: Vec<&BTreeSet<Break>> = diff.changes.iter().map(|change| &change.breaks).collect();
    kinds.sort_by_key(|breaks| (breaks.is_empty(), *breaks));
    kinds.dedup();
    let group = |breaks: &BTreeSet<Break>| {
        let changes: Vec<_> = diff.changes.iter().filter(|change| change.breaks == *breaks).collect();
        (title(breaks), changes)
    };
    kinds.into_iter().map(group).collect()
}

fn title(breaks: &BTreeSet<Break>) -> String {
    let names: Vec<_> = breaks.iter().map(|broken| broken.name()).collect();
    match names.split_last() {
        None => "breaks nothing".to_owned(),
        Some((last, [])) => format!("breaks {last}"),
        Some((last, before)) => format!("breaks {} and {last}", before.join(", ")),
    }
}

/// `request tightened`, `both tightened`, `request tightened, response loosened`.
fn moves(change: &Change) -> String {
    match (change.direction, change.moves.request, change.moves.response) {
        (Concerns::Both, Some(one), Some(other)) if one == other => format!("both {}", one.name()),
        (_, request, response) => {
            let sides = [("request", request), ("response", response)];
            let told = sides.iter().filter_map(|(name, how)| how.map(|how| format!("{name} {}", how.name())));
            told.collect::<Vec<_>>().join(", ")
        }
    }
}

/// The source of a side in a line.
fn source(side: Option<&Side>) -> String {
    match side {
        None => "nothing".to_owned(),
        Some(side) => side.citation.as_ref().map_or_else(|| "no document".to_owned(), cited),
    }
}

fn summary(diff: &Diff) -> String {
    let super::Summary { breaking, other } = diff.summary;
    let plural = if other == 1 { "" } else { "s" };
    format!("{breaking} breaking, {other} other change{plural}")
}
