//! What came out of asking a testee.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::cases::{Case, Expect};
use super::protocol::{Capability, Hello};
use super::run::{Miss, Outcome};
use crate::finding::Citation;
use crate::report::Verdict;
use crate::report::collection;
use crate::suite::live::report::Probed;

/// What came out.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub struct Report {
    /// Who the testee says that it is; absent, if it did not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub testee: Option<Testee>,
    /// The cases by capability and contract.
    pub rows: Vec<Row>,
    /// Cases that were skipped, by the reason. They are in the rows too, and no pass.
    pub skipped: BTreeMap<String, usize>,
    /// Vectors that make no case, by the reason. They are in no row.
    pub left_out: BTreeMap<String, usize>,
    /// What the testee decided where it may decide either way, by the reason why.
    pub open: BTreeMap<String, Open>,
    /// How often the program had to be started again.
    pub restarts: usize,
    /// The failures by the rule that was broken, the most frequent first.
    pub groups: Vec<Group>,
    /// The ids of all cases by what came out, in the order of the rows.
    pub cases: Vec<Listed>,
    /// `pass` only when every case passed: `inconclusive` when some were skipped.
    pub verdict: Verdict,
    /// What the cases say about each rule that they probe.
    #[serde(skip)]
    pub clauses: BTreeMap<&'static str, Probed>,
}

/// Who a testee says that it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Testee {
    /// Its name.
    pub name: String,
    /// The language that it is written in.
    pub language: String,
    /// Its version.
    pub version: String,
    /// What it can do.
    pub capabilities: Vec<Capability>,
}

/// The cases of one capability and contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Row {
    /// What they take.
    pub capability: Capability,
    /// The contract's id.
    pub contract: &'static str,
    /// The cases.
    pub cases: usize,
    /// Those that came out as expected.
    pub passed: usize,
    /// Those that did not.
    pub failed: usize,
    /// Those that did not in any way that the baseline does not know.
    pub known: usize,
    /// Those that were not asked.
    pub skipped: usize,
}

/// The cases of one row by what came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Listed {
    /// What they take.
    pub capability: Capability,
    /// The contract's id.
    pub contract: &'static str,
    /// Those that came out as expected.
    pub passed: Vec<String>,
    /// Those that did not.
    pub failed: Vec<String>,
    /// Those that did not in any way that the baseline does not know.
    pub known: Vec<String>,
    /// Those that were not asked, with the reason.
    pub skipped: BTreeMap<String, String>,
}

/// What was decided where either answer will do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Open {
    /// The cases.
    pub cases: usize,
    /// Those whose message was taken.
    pub taken: usize,
}

/// Failures for one rule.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Group {
    /// The rule.
    pub rule: &'static str,
    /// The rule as a sentence.
    pub text: &'static str,
    /// The cases, in their order.
    pub cases: Vec<String>,
    /// The first of them, whole.
    pub example: Example,
}

/// A case that failed.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Example {
    /// The case.
    pub case: String,
    /// What is special about it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// Where the rule is written.
    pub citation: Citation,
    /// Where in the message it is broken: RFC 6901, from the envelope's root.
    pub pointer: String,
    /// What was to be heard.
    pub expected: String,
    /// What was heard.
    pub got: String,
    /// The line that was sent.
    pub sent: String,
    /// The line that came, if one did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub came: Option<String>,
    /// The end of standard error, if the program had to be started again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stderr: Option<String>,
    /// The command that asks it again.
    pub replay: String,
    /// The command that tells how to ask it by hand.
    pub attach: String,
}

impl Report {
    /// Counts a case, after the baseline.
    pub fn count(&mut self, case: &Case, outcome: &Outcome, settled: &collection::Outcome) {
        let (capability, contract) = (case.capability, case.contract.id);
        let is_of = |row: &Row| row.capability == capability && row.contract == contract;
        let at = self.rows.iter().position(is_of).unwrap_or_else(|| {
            self.rows.push(Row { capability, contract, cases: 0, passed: 0, failed: 0, known: 0, skipped: 0 });
            self.cases.push(Listed::new(capability, contract));
            self.rows.len() - 1
        });
        let (row, listed, id) = (&mut self.rows[at], &mut self.cases[at], case.id.clone());
        row.cases += 1;
        match settled {
            collection::Outcome::Passed => {
                row.passed += 1;
                listed.passed.push(id);
            }
            collection::Outcome::Failed => {
                row.failed += 1;
                listed.failed.push(id);
            }
            collection::Outcome::Known => {
                row.known += 1;
                listed.known.push(id);
            }
            collection::Outcome::Skipped(why) => {
                row.skipped += 1;
                listed.skipped.insert(id, why.clone());
                *self.skipped.entry(why.clone()).or_default() += 1;
            }
        }
        if let (Outcome::Passed(Some(is_taken)), Some(why)) = (outcome, &case.open) {
            let open = self.open.entry(why.clone()).or_default();
            open.cases += 1;
            open.taken += usize::from(*is_taken);
        }
        self.probe(case, outcome);
    }

    fn probe(&mut self, case: &Case, outcome: &Outcome) {
        let Some(rule) = case.probes else { return };
        let probed = self.clauses.entry(rule.id).or_default();
        match (outcome, &case.expect) {
            (Outcome::Failed(_), _) => probed.failed += 1,
            (Outcome::Passed(None | Some(true)), Expect::Valid | Expect::Accepted) => probed.obeyed += 1,
            (Outcome::Passed(None | Some(false)), Expect::Invalid(_) | Expect::Refused(_)) => probed.broken += 1,
            _ => {}
        }
    }

    /// Takes a failure that the baseline does not know.
    pub fn fail(&mut self, miss: Miss, (case, what, expected): (&str, &str, String), commands: [String; 2]) {
        let rule = miss.wrong.rule;
        if let Some(group) = self.groups.iter_mut().find(|group| group.rule == rule.id) {
            group.cases.push(case.to_owned());
            return;
        }
        let [replay, attach] = commands;
        let Miss { wrong, sent, came, stderr } = miss;
        let wire::Citation { document, section, row } = rule.citation;
        let example = Example {
            case: case.to_owned(),
            what: what.to_owned(),
            citation: Citation { document, section, row },
            pointer: wrong.pointer,
            expected,
            got: wrong.got,
            sent,
            came,
            stderr,
            replay,
            attach,
        };
        self.groups.push(Group { rule: rule.id, text: rule.text, cases: vec![case.to_owned()], example });
    }

    /// Settles what can be told only at the end.
    pub fn settle(&mut self, verdict: Verdict) {
        self.verdict = verdict;
        // Stable, so that rules with as many cases stay in the order in which they were broken.
        self.groups.sort_by_key(|group| std::cmp::Reverse(group.cases.len()));
    }
}

impl Listed {
    fn new(capability: Capability, contract: &'static str) -> Self {
        let (passed, failed, known, skipped) = (Vec::new(), Vec::new(), Vec::new(), BTreeMap::new());
        Self { capability, contract, passed, failed, known, skipped }
    }
}

impl From<&Hello> for Testee {
    fn from(Hello { name, language, version, capabilities, .. }: &Hello) -> Self {
        let (name, language, version) = (name.clone(), language.clone(), version.clone());
        Self { name, language, version, capabilities: capabilities.clone() }
    }
}
