//! A collection as data, and one collection taken into another: as if everything had been
//! collected in one go.
//!
//! What a collection keeps of a later part, it keeps of this part alone too: as long as there
//! is room, every group has at least as many examples there as here. So the kept findings of a
//! part, taken in their order, are all that can be kept, and everything else is a count.

use std::collections::BTreeMap;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use wire::Severity;

use super::sums::Sums;
use super::{Collection, Counts, MOST_TESTS, Outcome, Test};
use crate::finding::{Citation, Finding, fingerprint};
use crate::merge::known::{Known, Unknown};
use crate::report::excerpt::Excerpt;
use crate::report::group::Group;
use crate::statistics::Statistics;

/// What was collected.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// What it came to.
    pub summary: Sums,
    /// The first of what was judged, in order.
    pub tests: Vec<KeptTest>,
    /// What was judged beyond those, by contract.
    pub more_tests: BTreeMap<String, Counts>,
    /// The findings that are kept, in order: first those of the tests, then others.
    pub findings: Vec<KeptFinding>,
    /// How many findings each group has.
    pub groups: Vec<KeptGroup>,
    /// How often each rule was broken, by severity shown.
    pub rules: Vec<KeptGroup>,
    /// How often each rule was broken, whatever is shown of it.
    pub counts: BTreeMap<String, u64>,
    /// What there is in the messages, where that was counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statistics: Option<Statistics>,
}

/// Something that was judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KeptTest {
    /// The contract, or `unknown`.
    pub contract: String,
    /// Its name.
    pub name: String,
    /// Its file.
    pub file: Option<String>,
    /// What became of it.
    pub outcome: KeptOutcome,
    /// How many of the next findings are about it.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub findings: usize,
}

/// What became of something that was judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum KeptOutcome {
    /// Nothing failed.
    Passed,
    /// Something failed.
    Failed,
    /// Something failed, and all of it is known.
    Known,
    /// It was not judged; this is why.
    Skipped(String),
}

/// A finding. What its rule says everywhere, the rule tells.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KeptFinding {
    /// The rule.
    pub rule: String,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// Where in the message.
    pub pointer: String,
    /// The contract, if there is one.
    pub contract: Option<String>,
    /// `request`, `response`, or neither.
    pub direction: Option<String>,
    /// The file.
    pub file: String,
    /// The number of the record, from 1.
    pub record: usize,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// The first byte, from 0.
    pub offset: usize,
    /// How many bytes.
    pub length: usize,
    /// Line and column behind the last byte.
    pub end: (usize, usize),
    /// The erratum and the reading that it hangs on.
    pub erratum: Option<(String, String)>,
    /// The line that it is on, without secrets, cut off where it is long.
    pub text: Option<String>,
    /// The bytes of that line that are meant: the first, and the one after the last.
    pub marked: (usize, usize),
}

/// How many findings have something in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KeptGroup {
    /// The rule, if they have it in common.
    pub rule: Option<String>,
    /// The contract, likewise.
    pub contract: Option<String>,
    /// The place, likewise.
    pub pointer: Option<String>,
    /// The file, likewise.
    pub file: Option<String>,
    /// That of the worst.
    pub severity: Severity,
    /// How many there are.
    pub count: u64,
}

impl Collection {
    /// What is there, as data; without what a baseline knows of it.
    pub fn state(&self) -> State {
        State {
            summary: Sums::of(&self.summary),
            tests: self.tests.iter().map(KeptTest::of).collect(),
            more_tests: self.more.iter().map(|(suite, counts)| (suite.to_string(), *counts)).collect(),
            findings: self.findings.iter().map(KeptFinding::of).collect(),
            groups: self.groups.all().map(KeptGroup::of).collect(),
            rules: self.rules.all().map(KeptGroup::of).collect(),
            counts: self.counts.iter().map(|(rule, count)| ((*rule).to_owned(), *count)).collect(),
            statistics: self.statistics.clone(),
        }
    }

    /// Takes what was collected elsewhere, behind what is there. `tell` hears of every finding
    /// that is kept, before that is done.
    ///
    /// # Errors
    /// Those of `tell`.
    pub fn absorb<E>(&mut self, part: Part, mut tell: impl FnMut(&Finding) -> Result<(), E>) -> Result<(), E> {
        part.summary.add_to(&mut self.summary);
        let mut findings = part.findings.into_iter();
        for (test, count) in part.tests {
            let first = self.findings.len();
            for finding in findings.by_ref().take(count) {
                self.keep(finding, &mut tell)?;
            }
            if self.tests.len() < MOST_TESTS {
                self.tests.push(Test { findings: first..self.findings.len(), ..test });
            } else {
                self.more.entry(test.suite).or_default().count(&test.outcome);
            }
        }
        for finding in findings {
            self.keep(finding, &mut tell)?;
        }
        for (suite, counts) in part.more {
            self.more.entry(suite).or_default().add(counts);
        }
        // Only now: nothing is kept any more once groups give way to others.
        part.groups.into_iter().for_each(|group| self.groups.add(group));
        part.rules.into_iter().for_each(|group| self.rules.add(group));
        for (rule, count) in part.counts {
            *self.counts.entry(rule).or_default() += count;
        }
        if let Some(statistics) = part.statistics {
            self.statistics.get_or_insert_default().merge(statistics);
        }
        Ok(())
    }

    /// Keeps a finding that is counted elsewhere, if there is room.
    fn keep<E>(&mut self, finding: Finding, tell: &mut impl FnMut(&Finding) -> Result<(), E>) -> Result<(), E> {
        if self.is_kept(&finding, 0) {
            tell(&finding)?;
            self.findings.push(finding);
        } else {
            self.summary.left_out += 1;
        }
        Ok(())
    }
}

/// What was collected elsewhere, with the rules and contracts of this program.
#[derive(Debug)]
pub struct Part {
    summary: super::sums::Known,
    tests: Vec<(Test, usize)>,
    more: BTreeMap<Arc<str>, Counts>,
    findings: Vec<Finding>,
    groups: Vec<Group>,
    rules: Vec<Group>,
    counts: BTreeMap<&'static str, u64>,
    statistics: Option<Statistics>,
}

impl State {
    /// The same with the rules and contracts of this program.
    ///
    /// # Errors
    /// What is not known here, or cannot be.
    pub fn resolve(self, known: &Known) -> Result<Part, Unknown> {
        let told: usize = self.tests.iter().map(|test| test.findings).sum();
        if told > self.findings.len() {
            return Err(Unknown::new(format!("its tests have {told} findings, and {} are there", self.findings.len())));
        }
        if !self.statistics.as_ref().is_none_or(Statistics::is_sound) {
            return Err(Unknown::new("a table of its statistics is not in order".to_owned()));
        }
        let count = |(rule, count): (String, u64)| Ok((known.rule(&rule)?.id, count));
        let mut suites: BTreeMap<String, Arc<str>> = BTreeMap::new();
        let mut shared = |text: &str| Arc::clone(suites.entry(text.to_owned()).or_insert_with(|| text.into()));
        Ok(Part {
            summary: self.summary.resolve(known)?,
            tests: self.tests.into_iter().map(|test| test.test(&mut shared)).collect(),
            more: self.more_tests.into_iter().map(|(suite, counts)| (suite.into(), counts)).collect(),
            findings: self
                .findings
                .into_iter()
                .map(|finding| finding.resolve(known, &mut shared))
                .collect::<Result<_, _>>()?,
            groups: self.groups.into_iter().map(|group| group.resolve(known)).collect::<Result<_, _>>()?,
            rules: self.rules.into_iter().map(|group| group.resolve(known)).collect::<Result<_, _>>()?,
            counts: self.counts.into_iter().map(count).collect::<Result<_, Unknown>>()?,
            statistics: self.statistics,
        })
    }
}

impl KeptTest {
    fn of(test: &Test) -> Self {
        let Test { suite, name, file, outcome, findings } = test;
        let outcome = match outcome {
            Outcome::Passed => KeptOutcome::Passed,
            Outcome::Failed => KeptOutcome::Failed,
            Outcome::Known => KeptOutcome::Known,
            Outcome::Skipped(why) => KeptOutcome::Skipped(why.clone()),
        };
        let file = file.as_ref().map(ToString::to_string);
        Self { contract: suite.to_string(), name: name.clone(), file, outcome, findings: findings.len() }
    }

    fn test(self, shared: &mut impl FnMut(&str) -> Arc<str>) -> (Test, usize) {
        let outcome = match self.outcome {
            KeptOutcome::Passed => Outcome::Passed,
            KeptOutcome::Failed => Outcome::Failed,
            KeptOutcome::Known => Outcome::Known,
            KeptOutcome::Skipped(why) => Outcome::Skipped(why),
        };
        let (suite, file) = (shared(&self.contract), self.file.as_deref().map(shared));
        (Test { suite, name: self.name, file, outcome, findings: 0..0 }, self.findings)
    }
}

impl KeptFinding {
    fn of(finding: &Finding) -> Self {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        let excerpt = finding.excerpt.as_ref();
        Self {
            rule: finding.rule.to_owned(),
            severity: finding.severity,
            message: finding.message.clone(),
            pointer: finding.pointer.clone(),
            contract: owned(finding.contract),
            direction: owned(finding.direction),
            file: finding.file.to_string(),
            record: finding.record,
            line: finding.line,
            column: finding.column,
            offset: finding.offset,
            length: finding.length,
            end: finding.end,
            erratum: owned(finding.erratum).zip(owned(finding.reading)),
            text: excerpt.map(|excerpt| excerpt.line.clone()),
            marked: excerpt.map(|excerpt| (excerpt.marked.start, excerpt.marked.end)).unwrap_or_default(),
        }
    }

    fn resolve(self, known: &Known, shared: &mut impl FnMut(&str) -> Arc<str>) -> Result<Finding, Unknown> {
        let rule = known.rule(&self.rule)?;
        let reading = self.erratum.map(|(erratum, reading)| known.reading(&erratum, &reading)).transpose()?;
        let wire::Citation { document, section, row } = rule.citation;
        let (start, end) = self.marked;
        let excerpt = self.text.map(|line| {
            // Whoever shows it splits the line there.
            let is_there = start <= end && line.is_char_boundary(start) && line.is_char_boundary(end);
            let excerpt = Excerpt { line, marked: start..end };
            if is_there {
                Ok(excerpt)
            } else {
                Err(Unknown::new(format!("no line has the bytes {start} to {end} marked")))
            }
        });
        Ok(Finding {
            rule: rule.id,
            text: rule.text,
            severity: self.severity,
            fingerprint: fingerprint(rule.id, &self.pointer),
            message: self.message,
            pointer: self.pointer,
            contract: self.contract.map(|id| known.contract(&id)).transpose()?,
            direction: self.direction.map(|name| known.direction(&name)).transpose()?,
            file: shared(&self.file),
            record: self.record,
            line: self.line,
            column: self.column,
            offset: self.offset,
            length: self.length,
            end: self.end,
            citation: Citation { document, section, row },
            erratum: reading.map(|(erratum, _)| erratum),
            reading: reading.map(|(_, reading)| reading),
            diagnoses: Vec::new(),
            case: None,
            replay: None,
            known: None,
            excerpt: excerpt.transpose()?,
        })
    }
}

impl KeptGroup {
    fn of(group: &Group) -> Self {
        let Group { rule, pointer, contract, file, severity, count, .. } = group;
        Self {
            rule: rule.map(str::to_owned),
            contract: contract.map(str::to_owned),
            pointer: pointer.clone(),
            file: file.clone(),
            severity: *severity,
            count: *count,
        }
    }

    fn resolve(self, known: &Known) -> Result<Group, Unknown> {
        let Self { rule, contract, pointer, file, severity, count } = self;
        let rule = rule.map(|id| known.rule(&id).map(|rule| rule.id)).transpose()?;
        let contract = contract.map(|id| known.contract(&id)).transpose()?;
        Ok(Group { rule, pointer, contract, file, severity, known: false, count, examples: Vec::new() })
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn is_zero(count: &usize) -> bool {
    *count == 0
}
