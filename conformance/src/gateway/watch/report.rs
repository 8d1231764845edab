//! What it all came to, so far or at the end.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use wire::Severity;

use super::exchange::{Row, Shown};
use crate::finding::Finding;
use crate::report::{Summary, Verdict};

/// What came out.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Report {
    /// Exchanges that were looked at.
    pub exchanges: u64,
    /// The exchanges by contract; `-` for those of none.
    pub contracts: Vec<OfContract>,
    /// Findings that are errors.
    pub errors: u64,
    /// Findings that are warnings.
    pub warnings: u64,
    /// Findings that are notes.
    pub notes: u64,
    /// Findings that the baseline knows. They are in none of these counts.
    pub known: u64,
    /// The findings by rule, the worst and then the most frequent first.
    pub findings: Vec<Group>,
    /// Requests that were not judged, or not wholly, by the reason.
    pub unjudged: BTreeMap<&'static str, u64>,
    /// `pass` only when every request was judged, there was one, and none failed.
    pub verdict: Verdict,
}

/// The exchanges of a contract.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OfContract {
    /// The contract's id.
    pub contract: &'static str,
    /// Its exchanges.
    pub exchanges: u64,
    /// Those that passed.
    pub passed: u64,
    /// Those with a finding at or above the threshold.
    pub failed: u64,
    /// Those that failed in no way that the baseline does not know.
    pub known: u64,
    /// Those of which something was not judged.
    pub inconclusive: u64,
}

/// The findings of a rule.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Group {
    /// The rule's id.
    pub rule: &'static str,
    /// How often it was broken.
    pub count: u64,
    /// The exchanges that broke it.
    pub exchanges: u64,
    /// The number of the first one.
    pub exchange: u64,
    /// What was wrong there.
    pub example: Shown,
    /// The number of the last one.
    #[serde(skip)]
    last: u64,
}

/// Counts that go on when exchanges are forgotten.
#[derive(Default)]
pub(super) struct Tally {
    exchanges: u64,
    contracts: BTreeMap<&'static str, OfContract>,
    groups: BTreeMap<&'static str, Group>,
    /// By severity: notes, warnings, errors.
    found: [u64; 3],
    known: u64,
    unjudged: BTreeMap<&'static str, u64>,
    is_failed: bool,
}

impl Report {
    /// Takes the verdict of all that was collected: entries of a baseline may be stale.
    pub fn settle(&mut self, summary: &Summary) {
        self.verdict = summary.verdict;
    }
}

impl Tally {
    /// Counts an exchange with everything that was found in it.
    pub(super) fn exchange(&mut self, row: &Row, found: &[Finding]) {
        self.exchanges += 1;
        let contract = row.contract.unwrap_or("-");
        let of = self.contracts.entry(contract).or_insert(OfContract { contract, ..OfContract::default() });
        of.exchanges += 1;
        match row.verdict {
            Verdict::Pass if row.known > 0 => of.known += 1,
            Verdict::Pass => of.passed += 1,
            Verdict::Fail => of.failed += 1,
            Verdict::Inconclusive => of.inconclusive += 1,
        }
        self.is_failed |= row.verdict == Verdict::Fail;
        if let Some(why) = row.unjudged {
            self.unjudged(why);
        }
        for finding in found {
            self.finding(row.number, finding);
        }
    }

    /// Counts a finding about an exchange that was counted before.
    pub(super) fn late(&mut self, number: u64, finding: &Finding, fail_on: Severity) {
        self.is_failed |= finding.severity >= fail_on && finding.known.is_none();
        self.finding(number, finding);
    }

    /// Counts a request that was not judged.
    pub(super) fn unjudged(&mut self, why: &'static str) {
        *self.unjudged.entry(why).or_default() += 1;
    }

    fn finding(&mut self, exchange: u64, finding: &Finding) {
        if finding.known.is_some() {
            // Others of its rule may not be known.
            self.known += 1;
            return;
        }
        self.found[finding.severity as usize] += 1;
        let example = || Shown::of(finding.clone());
        let new = || Group { rule: finding.rule, count: 0, exchanges: 0, exchange, example: example(), last: 0 };
        let group = self.groups.entry(finding.rule).or_insert_with(new);
        group.count += 1;
        // Numbers begin with 1, and the findings of an exchange come together.
        group.exchanges += u64::from(group.last != exchange);
        group.last = exchange;
    }

    /// What it came to so far.
    pub(super) fn report(&self) -> Report {
        let mut findings: Vec<_> = self.groups.values().cloned().collect();
        findings.sort_by_key(|group| std::cmp::Reverse((group.example.finding.severity, group.count)));
        let [notes, warnings, errors] = self.found;
        Report {
            exchanges: self.exchanges,
            contracts: self.contracts.values().cloned().collect(),
            errors,
            warnings,
            notes,
            known: self.known,
            findings,
            unjudged: self.unjudged.clone(),
            verdict: match () {
                () if self.is_failed => Verdict::Fail,
                () if self.exchanges == 0 || !self.unjudged.is_empty() => Verdict::Inconclusive,
                () => Verdict::Pass,
            },
        }
    }
}
