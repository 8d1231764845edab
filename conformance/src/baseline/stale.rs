//! Which entries of a baseline hold no more.

use schemars::JsonSchema;
use serde::Serialize;

use super::Entry;
use super::matching::{Mark, Matching};
use super::reach::reached;
use super::update::{Update, update};
use crate::glob;
use crate::report::Summary;
use crate::report::text::visible;

/// What came of a baseline.
#[derive(Debug)]
pub struct Examined {
    /// What there is to tell of it.
    pub told: Told,
    /// The file as it is to be, if it is to be updated.
    pub update: Option<Update>,
}

/// What reports tell of a baseline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Told {
    /// The file.
    pub file: String,
    /// How many entries it has.
    pub entries: usize,
    /// Findings that they know.
    pub known: usize,
    /// Entries that hold no more. They fail, until someone takes them away.
    pub stale: Vec<Stale>,
    /// Entries that nothing was found out about: they are for other commands, or what they
    /// are about was not judged.
    pub not_examined: usize,
}

/// An entry that holds no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Stale {
    /// The file.
    pub file: String,
    /// Its line there, from 1.
    pub line: u64,
    /// What it knows, in words.
    pub entry: String,
    /// Why it holds no more.
    pub why: Why,
    /// The last day on which it was tolerated, if that is why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired: Option<String>,
}

/// Why an entry holds no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// Its last day is over.
    Expired,
    /// Its cases pass.
    PassesAgain,
    /// Nothing is found any more that it fits.
    MatchesNothing,
}

/// What became of all entries: stale ones fail, or are dropped by an update.
pub(super) fn examined(matching: Matching, summary: &Summary) -> Examined {
    let entries = &matching.baseline.entries;
    let scope = &matching.scope;
    let rules = reached(&scope.catalog, scope.command, scope.verifies, summary);
    let mut stale = Vec::new();
    let mut not_examined = 0;
    for (at, (entry, mark)) in entries.iter().zip(&matching.marks).enumerate() {
        if !is_examined(entry, *mark, &matching, summary, &rules) {
            not_examined += 1;
        } else if let Some(why) = why(entry, *mark, &matching) {
            let expired = entry.expires.filter(|_| why == Why::Expired).map(|day| day.to_string());
            let file = matching.baseline.file.clone();
            stale.push((at, Stale { file, line: entry.line, entry: entry.what(), why, expired }));
        }
    }
    let (dropped, stale): (Vec<_>, Vec<_>) = stale.into_iter().unzip();
    let update = matching.unknown.as_ref().map(|unknown| {
        let update = update(&matching.baseline, scope, &dropped, unknown);
        Update { dropped: stale.clone(), ..update }
    });
    let (entries, stale) = match &update {
        // Nothing is stale in the file as it is going to be.
        Some(update) => (update.entries, Vec::new()),
        None => (entries.len(), stale),
    };
    let file = matching.baseline.file.clone();
    Examined { told: Told { file, entries, known: summary.known, stale, not_examined }, update }
}

/// Whether the command could have hit the entry with what it judged.
fn is_examined(entry: &Entry, mark: Mark, matching: &Matching, summary: &Summary, rules: &[&str]) -> bool {
    let scope = &matching.scope;
    if mark.fits {
        return true;
    }
    if !entry.is_for(scope.command) {
        return false;
    }
    if entry.case.is_some() {
        return mark.ran;
    }
    let has_rule = |pattern: &String| rules.iter().any(|id| glob::matches(pattern, id));
    let has_contract = |contract: &String| summary.contracts.contains_key(contract.as_str());
    let has_file = |pattern: &String| summary.files.keys().any(|file| glob::matches(pattern, file));
    let is_read = summary.unreadable == 0 && !summary.incomplete && summary.filtered.is_none();
    let is_whole = summary.messages > 0 && is_read && summary.judged.skipped == 0;
    is_whole
        && scope.is_whole
        && entry.rule.as_ref().is_none_or(has_rule)
        && entry.contract.as_ref().is_none_or(has_contract)
        && entry.file.as_ref().is_none_or(has_file)
}

fn why(entry: &Entry, mark: Mark, matching: &Matching) -> Option<Why> {
    match () {
        () if entry.is_expired(matching.scope.today) => Some(Why::Expired),
        () if mark.fits => None,
        () if mark.ran && !mark.failed => Some(Why::PassesAgain),
        () => Some(Why::MatchesNothing),
    }
}

impl Stale {
    /// What is wrong with it, in words; with the place.
    pub fn sentence(&self) -> String {
        let Self { file, line, entry, .. } = self;
        let cure = match self.why {
            Why::Expired => "mend the fault, or decide anew",
            Why::PassesAgain | Why::MatchesNothing => "take it away, or let --update-baseline do that",
        };
        visible(&format!("{file}:{line}: the entry for {entry} is stale: {}; {cure}", self.reason()))
    }

    /// Why it holds no more, in words.
    pub fn reason(&self) -> String {
        match self.why {
            Why::Expired => {
                format!("{} was its last day", self.expired.as_deref().unwrap_or("-"))
            }
            Why::PassesAgain => "its cases pass again".to_owned(),
            Why::MatchesNothing => "it matches nothing any more".to_owned(),
        }
    }
}

impl Told {
    /// What goes behind the counts of a last line; empty if there is nothing to tell.
    pub fn aside(&self) -> String {
        match self.stale.len() {
            0 => String::new(),
            1 => "; 1 entry of the baseline is stale".to_owned(),
            more => format!("; {more} entries of the baseline are stale"),
        }
    }

    /// The line about entries that nothing was found out about, if there are any.
    pub fn unexamined(&self) -> Option<String> {
        match self.not_examined {
            0 => None,
            1 => Some("1 entry of the baseline was not examined".to_owned()),
            more => Some(format!("{more} entries of the baseline were not examined")),
        }
    }
}
