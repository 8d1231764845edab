//! A diff for people and programs: one file per format.

pub mod json;
pub mod markdown;
pub mod text;

use std::collections::BTreeSet;

use super::{Break, Change, Concerns, Diff, Refused, Report, Scope, Side, Subject, Summary};
use crate::explain::text::cited;

/// The changes by what they break: first those that break most, last those that break nothing.
fn groups(changes: &[Change]) -> Vec<(String, Vec<&Change>)> {
    let mut kinds: Vec<&BTreeSet<Break>> = changes.iter().map(|change| &change.breaks).collect();
    kinds.sort_by_key(|breaks| (breaks.is_empty(), *breaks));
    kinds.dedup();
    let group = |breaks: &BTreeSet<Break>| {
        let changes: Vec<_> = changes.iter().filter(|change| change.breaks == *breaks).collect();
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

/// `10 breaking, 19 other changes`.
fn summary(summary: Summary) -> String {
    let Summary { breaking, other } = summary;
    let plural = if other == 1 { "" } else { "s" };
    format!("{breaking} breaking, {other} other change{plural}")
}

/// What becomes of valid messages, a sentence for requests and one for responses.
fn evidence(diff: &Diff) -> Vec<String> {
    let Some(evidence) = diff.evidence else { return Vec::new() };
    // Another function or version refuses every message, which says nothing about what is in it.
    let is_renamed = diff.changes.iter().any(|change| matches!(change.subject, Subject::Function | Subject::Version));
    let of = |what: &str, Refused { messages, refused, for_more }: Refused| {
        let more =
            if is_renamed { format!(", {for_more} of them for more than function and version") } else { String::new() };
        let (old, new) = (diff.old.title(), diff.new.title());
        format!("{refused} of {messages} valid {what} of {old} are refused by {new}{more}")
    };
    vec![of("requests", evidence.requests), of("responses", evidence.responses)]
}

/// The contracts of two specs that are the same in both.
fn unchanged(report: &Report) -> Option<String> {
    let same = report.contracts.iter().filter(|diff| diff.changes.is_empty());
    let ids: Vec<_> = same.map(|diff| diff.new.contract.as_str()).collect();
    (report.scope == Scope::Specs && !ids.is_empty()).then(|| format!("unchanged: {}", ids.join(", ")))
}

/// The contracts that there is something to say about.
fn shown(report: &Report) -> impl Iterator<Item = &Diff> {
    report.contracts.iter().filter(|diff| report.scope == Scope::Contracts || !diff.changes.is_empty())
}
