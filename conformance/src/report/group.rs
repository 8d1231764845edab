//! Equal findings together: a log with a million equal faults has one fault.

use std::collections::BTreeMap;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use wire::Severity;

use crate::finding::Finding;

/// What findings of a group have in common.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GroupBy {
    /// Contract, rule and place; places in an array are one.
    #[default]
    Fault,
    /// The rule.
    Rule,
    /// The contract.
    Contract,
    /// The file, or of runs the case.
    File,
    /// Nothing: there are no groups, and no finding is left out for being one of many.
    Nothing,
}

/// How findings are grouped, and how many of them are kept.
#[derive(Clone, Copy, Debug)]
pub struct Grouping {
    /// What makes a group.
    pub by: GroupBy,
    /// Of each group, so many findings are examples; the others are counted.
    pub examples: usize,
    /// In all, so many findings are kept.
    pub most: usize,
}

impl Default for Grouping {
    fn default() -> Self {
        Self { by: GroupBy::default(), examples: 10, most: 1000 }
    }
}

/// Findings that have something in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Group {
    /// The rule, if they have it in common.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<&'static str>,
    /// The pointer, if they have it in common; `*` stands for the items of an array.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// The contract, if they have it in common.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract: Option<&'static str>,
    /// The file or the case, if they have it in common.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Of the worst of them.
    pub severity: Severity,
    /// Whether the baseline knows them.
    pub known: bool,
    /// How many there are.
    pub count: u64,
    /// Which of the report's findings are examples of them, from 0.
    pub examples: Vec<usize>,
}

/// Groups as they grow.
#[derive(Debug)]
pub(super) struct Groups {
    by: GroupBy,
    most: usize,
    /// Those with a place.
    placed: BTreeMap<Key, Group>,
    /// Those without one, and those that gave way.
    others: BTreeMap<Key, Group>,
}

type Key = (bool, Option<&'static str>, Option<&'static str>, Option<String>, Option<String>);

/// Of more groups, those that are first in order have places; the places of the others are not
/// told apart: they may come from the messages. Which these are does not hang on the order in
/// which findings come, nor their counts.
const MOST_GROUPS: usize = 10_000;

impl Groups {
    /// Where more findings are kept than there are to be groups, there are as many groups: so
    /// nothing is kept any more once a group gives way.
    pub(super) fn new(by: GroupBy, kept: usize) -> Self {
        Self { by, most: MOST_GROUPS.max(kept), placed: BTreeMap::new(), others: BTreeMap::new() }
    }

    /// The group of a finding, if there are groups, which counts so many more of it.
    pub(super) fn count(&mut self, finding: &Finding, more: u64) -> Option<&mut Group> {
        if self.by == GroupBy::Nothing {
            return None;
        }
        let group = self.group(self.by.key(finding), finding.severity);
        group.count += more;
        Some(group)
    }

    /// Adds the count of a group from elsewhere.
    pub(super) fn add(&mut self, other: Group) {
        let Group { rule, pointer, contract, file, severity, known, count, .. } = other;
        self.group((known, rule, contract, pointer, file), severity).count += count;
    }

    /// The groups, in no order of their own.
    pub(super) fn all(&self) -> impl Iterator<Item = &Group> {
        self.others.values().chain(self.placed.values())
    }

    /// The group with this key, which has some finding that is so bad.
    fn group(&mut self, key: Key, severity: Severity) -> &mut Group {
        let has_place = key.3.is_some() || key.4.is_some();
        if has_place && self.placed.len() >= self.most && !self.placed.contains_key(&key) {
            let is_last = self.placed.last_key_value().is_some_and(|(last, _)| key > *last);
            if is_last {
                return grown(&mut self.others, without_place(key), severity);
            }
            if let Some((last, gone)) = self.placed.pop_last() {
                let group = grown(&mut self.others, without_place(last), gone.severity);
                group.count += gone.count;
                group.examples.extend(gone.examples);
                group.examples.sort_unstable();
            }
        }
        grown(if has_place { &mut self.placed } else { &mut self.others }, key, severity)
    }

    /// The groups: the worst first, of those the most frequent; what is known last.
    pub(super) fn sorted(self) -> Vec<Group> {
        let mut groups = self.others;
        groups.extend(self.placed);
        let mut groups: Vec<_> = groups.into_values().collect();
        groups.sort_by_key(|group| (group.known, std::cmp::Reverse((group.severity, group.count))));
        groups
    }
}

impl GroupBy {
    fn key(self, finding: &Finding) -> Key {
        let Finding { rule, contract, pointer, .. } = finding;
        let known = finding.known.is_some();
        let rule = Some(*rule);
        match self {
            Self::Fault => (known, rule, *contract, Some(without_numbers(pointer)), None),
            Self::Rule => (known, rule, None, None, None),
            Self::Contract => (known, None, *contract, None, None),
            Self::File => (known, None, None, None, Some(whole(finding))),
            Self::Nothing => (known, None, None, None, None),
        }
    }
}

/// The group with this key, made if it is not there.
fn grown(groups: &mut BTreeMap<Key, Group>, key: Key, severity: Severity) -> &mut Group {
    let group = groups.entry(key).or_insert_with_key(|key| {
        let (known, rule, contract, pointer, file) = key.clone();
        Group { rule, pointer, contract, file, severity, known, count: 0, examples: Vec::new() }
    });
    group.severity = group.severity.max(severity);
    group
}

fn without_place((known, rule, contract, ..): Key) -> Key {
    (known, rule, contract, None, None)
}

fn whole(finding: &Finding) -> String {
    finding.case.as_ref().map_or_else(|| Arc::clone(&finding.file), Arc::clone).to_string()
}

/// The pointer with `*` for the number of an item.
fn without_numbers(pointer: &str) -> String {
    let is_number = |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit());
    let names = pointer.split('/').map(|name| if is_number(name) { "*" } else { name });
    names.collect::<Vec<_>>().join("/")
}
