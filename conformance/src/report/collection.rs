//! What is found while messages, cases or exchanges are judged, in bounded memory.

pub mod state;
pub mod sums;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use wire::Severity;

use super::Summary;
use super::group::{Group, GroupBy, Grouping, Groups};
use crate::baseline::matching::Matching;
use crate::baseline::stale::Examined;
use crate::finding::Finding;
use crate::statistics::Statistics;

/// Something that was judged: a message, a case, an exchange.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Test {
    /// What it belongs to: a contract, or a suite and a contract.
    pub suite: Arc<str>,
    /// Its name: a file and the number of the message, or the id of a case.
    pub name: String,
    /// The file, where it is in one.
    pub file: Option<Arc<str>>,
    /// What became of it.
    pub outcome: Outcome,
    /// Which of the collection's findings are about it.
    pub findings: Range<usize>,
}

/// What became of something that was judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing failed.
    Passed,
    /// Something failed.
    Failed,
    /// Something failed, and the baseline knows all of it.
    Known,
    /// It was not judged, or not wholly; this is why.
    Skipped(String),
}

/// What is found, and how much of it.
#[derive(Debug)]
pub struct Collection {
    /// Findings of this severity or above fail.
    pub fail_on: Severity,
    /// Findings below this are counted, and not shown.
    pub threshold: Severity,
    /// Whether there are more findings than are kept.
    pub grouping: Grouping,
    /// What it came to.
    pub summary: Summary,
    /// What there is in the messages, where that is counted.
    pub statistics: Option<Statistics>,
    /// What is known, and tolerated.
    baseline: Option<Matching>,
    tests: Vec<Test>,
    /// Tests beyond those, by suite.
    more: BTreeMap<Arc<str>, Counts>,
    findings: Vec<Finding>,
    groups: Groups,
    rules: Groups,
    counts: BTreeMap<&'static str, u64>,
}

/// What is done with a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It is kept as an example of its group.
    Kept,
    /// There are enough of its group.
    LeftOut,
    /// It is below the threshold.
    Hidden,
}

/// What was collected.
#[derive(Debug)]
pub struct Collected {
    /// What was judged, in order; of very many the first ones, and then how many more.
    pub tests: Vec<Test>,
    /// The examples of every group, in order.
    pub findings: Vec<Finding>,
    /// The groups, the worst first.
    pub groups: Vec<Group>,
    /// The findings by rule, whatever the groups are by.
    pub rules: Vec<Group>,
    /// How often each rule was broken, whatever is shown of it.
    pub counts: BTreeMap<&'static str, u64>,
    /// What it came to.
    pub summary: Summary,
    /// What there is in the messages, where that was counted.
    pub statistics: Option<Statistics>,
    /// What came of the baseline.
    pub baseline: Option<Examined>,
}

/// Counts of what was judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Counts {
    /// Those in which nothing failed.
    pub passed: u64,
    /// Those in which something failed.
    pub failed: u64,
    /// Those that failed in no way that the baseline does not know.
    pub known: u64,
    /// Those that were not judged, or not wholly.
    pub skipped: u64,
}

/// More tests are counted and not named.
const MOST_TESTS: usize = 10_000;

impl Collection {
    /// Nothing yet.
    pub fn new(grouping: Grouping, fail_on: Severity, min_severity: Severity) -> Self {
        Self {
            fail_on,
            // What fails is always shown: an exit status without a reason helps nobody.
            threshold: min_severity.min(fail_on),
            grouping,
            summary: Summary::default(),
            statistics: None,
            baseline: None,
            tests: Vec::new(),
            more: BTreeMap::new(),
            findings: Vec::new(),
            groups: Groups::new(grouping.by, grouping.most),
            rules: Groups::new(GroupBy::Rule, grouping.most),
            counts: BTreeMap::new(),
        }
    }

    /// The same, with what is known; before anything is taken.
    pub fn with(self, baseline: Option<Matching>) -> Self {
        Self { baseline, ..self }
    }

    /// Takes what was judged, with everything that was found in it. `tell` hears of every
    /// finding and what is done with it, before that is done. Gives what became of it.
    ///
    /// # Errors
    /// Those of `tell`.
    pub fn add<E>(
        &mut self,
        mut test: Test,
        mut findings: Vec<Finding>,
        mut tell: impl FnMut(&mut Finding, Place) -> Result<(), E>,
    ) -> Result<Outcome, E> {
        self.know(&mut findings);
        let first = self.findings.len();
        let (mut fails, mut is_known) = (false, false);
        for mut finding in findings {
            let is_failing = finding.severity >= self.fail_on;
            fails |= is_failing && finding.known.is_none();
            is_known |= is_failing && finding.known.is_some();
            let place = self.place(&finding);
            self.summary.count(&finding, place);
            *self.counts.entry(finding.rule).or_default() += 1;
            tell(&mut finding, place)?;
            if place == Place::Kept {
                self.findings.push(finding);
            }
        }
        test.outcome = match test.outcome {
            _ if fails => Outcome::Failed,
            Outcome::Passed | Outcome::Failed if is_known => Outcome::Known,
            outcome => outcome,
        };
        test.findings = first..self.findings.len();
        if let Some(baseline) = &mut self.baseline {
            baseline.case(&test);
        }
        self.summary.judged.count(&test.outcome);
        let outcome = test.outcome.clone();
        if self.tests.len() < MOST_TESTS {
            self.tests.push(test);
        } else {
            self.more.entry(test.suite).or_default().count(&test.outcome);
        }
        Ok(outcome)
    }

    /// Whether tests are still named, or somebody looks at each.
    pub fn names_tests(&self) -> bool {
        self.tests.len() < MOST_TESTS || self.baseline.is_some()
    }

    /// Counts tests that passed, where tests are not named any more.
    pub fn count_passed(&mut self, suite: &str, tests: usize) {
        let tests = tests as u64;
        self.summary.judged.passed += tests;
        match self.more.get_mut(suite) {
            Some(counts) => counts.passed += tests,
            None => self.more.entry(suite.into()).or_default().passed += tests,
        }
    }

    /// Tells findings that are about to be taken what the baseline knows of them.
    pub fn know(&mut self, findings: &mut [Finding]) {
        let Some(baseline) = &mut self.baseline else { return };
        for finding in findings.iter_mut().filter(|finding| finding.known.is_none()) {
            finding.known = baseline.know(finding, finding.severity >= self.fail_on);
        }
    }

    fn place(&mut self, finding: &Finding) -> Place {
        if finding.severity < self.threshold {
            return Place::Hidden;
        }
        if self.is_kept(finding, 1) { Place::Kept } else { Place::LeftOut }
    }

    /// Whether there is room for another example, which is then the next one that is kept. Its
    /// groups count so many more.
    fn is_kept(&mut self, finding: &Finding, more: u64) -> bool {
        let Grouping { examples, most, .. } = self.grouping;
        let next = self.findings.len();
        let group = self.groups.count(finding, more);
        let is_kept = next < most && group.as_ref().is_none_or(|group| group.examples.len() < examples);
        for group in group.into_iter().chain(self.rules.count(finding, more)).filter(|_| is_kept) {
            group.examples.push(next);
        }
        is_kept
    }

    /// What there is, of which nothing stays here.
    pub fn emptied(&mut self) -> Self {
        let empty = Self::new(self.grouping, self.fail_on, self.threshold);
        std::mem::replace(self, empty)
    }

    /// What there is, with the verdict.
    pub fn finish(mut self) -> Collected {
        let baseline = self.baseline.map(|baseline| baseline.finish(&self.summary));
        self.summary.baseline = baseline.as_ref().map(|examined| examined.told.clone());
        self.summary.conclude();
        self.tests.extend(self.more.into_iter().map(|(suite, counts)| counts.test(suite)));
        let Self { tests, findings, groups, rules, counts, summary, mut statistics, .. } = self;
        if let Some(statistics) = &mut statistics {
            statistics.findings = counts.iter().map(|(rule, count)| ((*rule).to_owned(), *count)).collect();
        }
        let (groups, rules) = (groups.sorted(), rules.sorted());
        Collected { tests, findings, groups, rules, counts, summary, statistics, baseline }
    }
}

impl Counts {
    fn count(&mut self, outcome: &Outcome) {
        match outcome {
            Outcome::Passed => self.passed += 1,
            Outcome::Failed => self.failed += 1,
            Outcome::Known => self.known += 1,
            Outcome::Skipped(_) => self.skipped += 1,
        }
    }

    fn add(&mut self, more: Self) {
        self.passed += more.passed;
        self.failed += more.failed;
        self.known += more.known;
        self.skipped += more.skipped;
    }

    /// The test that stands for all that are only counted.
    fn test(self, suite: Arc<str>) -> Test {
        let Self { passed, failed, known, skipped } = self;
        let all = passed + failed + known + skipped;
        let outcome = match () {
            () if failed > 0 => Outcome::Failed,
            () if skipped > 0 => Outcome::Skipped(format!("{skipped} of {all} were not judged, or not wholly")),
            () if known > 0 => Outcome::Known,
            () => Outcome::Passed,
        };
        Test { suite, name: format!("{all} more, {failed} of them failed"), file: None, outcome, findings: 0..0 }
    }
}
