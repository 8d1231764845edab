//! Equal findings together: a log with a million equal faults has one fault.

use std::collections::BTreeMap;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;
use wire::Severity;

use crate::finding::Finding;

/// What findings of a group have in common.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
    groups: BTreeMap<Key, Group>,
}

type Key = (bool, Option<&'static str>, Option<&'static str>, Option<String>, Option<String>);

/// With more groups, places are not told apart any more: they may come from the messages.
const MOST_GROUPS: usize = 10_000;

impl Groups {
    pub(super) fn new(by: GroupBy) -> Self {
        Self { by, groups: BTreeMap::new() }
    }

    /// Counts a finding in its group, if there are groups.
    pub(super) fn count(&mut self, finding: &Finding) -> Option<&mut Group> {
        if self.by == GroupBy::Nothing {
            return None;
        }
        let is_crowded = self.groups.len() >= MOST_GROUPS;
        let group = self.groups.entry(self.by.key(finding, is_crowded)).or_insert_with_key(|key| {
            let (known, rule, contract, pointer, file) = key.clone();
            Group { rule, pointer, contract, file, severity: finding.severity, known, count: 0, examples: Vec::new() }
        });
        group.count += 1;
        group.severity = group.severity.max(finding.severity);
        Some(group)
    }

    /// The groups: the worst first, of those the most frequent; what is known last.
    pub(super) fn sorted(self) -> Vec<Group> {
        let mut groups: Vec<_> = self.groups.into_values().collect();
        groups.sort_by_key(|group| (group.known, std::cmp::Reverse((group.severity, group.count))));
        groups
    }
}

impl GroupBy {
    fn key(self, finding: &Finding, is_crowded: bool) -> Key {
        let Finding { rule, contract, pointer, .. } = finding;
        let known = finding.known.is_some();
        let rule = Some(*rule);
        match self {
            Self::Fault => (known, rule, *contract, (!is_crowded).then(|| without_numbers(pointer)), None),
            Self::Rule => (known, rule, None, None, None),
            Self::Contract => (known, None, *contract, None, None),
            Self::File => (known, None, None, None, (!is_crowded).then(|| whole(finding))),
            Self::Nothing => (known, None, None, None, None),
        }
    }
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
