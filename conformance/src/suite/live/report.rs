//! What came out of a run.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use schemars::JsonSchema;
use serde::Serialize;

use super::cases::Case;
use super::judging::Problem;
use super::plan::Step;
use super::random::{Shrunk, Taken};
use super::rules::RESULT;
use super::seen::Seeing;
use super::summing::grouped;
use super::target::{HttpAnswer, Unreachable};
use super::{Setup, Suite, curl};
use crate::finding::{Citation, Finding};
use crate::report::collection::Test;
use crate::report::{Summary, Verdict};
use crate::suite::Coverage;

/// What came out.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Report {
    /// The cases by suite and contract.
    pub rows: Vec<Row>,
    /// The seed of the random cases, if there were any.
    pub seed: Option<u64>,
    /// Requests that were sent.
    pub requests: usize,
    /// Cases that were skipped, by the reason. They are in the rows too, and no pass.
    pub skipped: BTreeMap<String, usize>,
    /// What the selection has and this run has not, by the reason. It is in no row.
    pub left_out: BTreeMap<String, usize>,
    /// What the gateway decided where it may decide either way, by the reason why.
    pub open: BTreeMap<String, Open>,
    /// Which rules about requests were exercised.
    pub coverage: Coverage,
    /// Which rules between request and response were exercised: answers were held to them.
    /// That is one way only, for a gateway is never made to break them.
    pub exchange: Seeing,
    /// Which result codes came back, whatever was asked for, by contract.
    pub result_codes: BTreeMap<&'static str, Seeing>,
    /// The failures by what caused them, the most frequent first.
    pub groups: Vec<Group>,
    /// Those that the baseline knows, likewise. They do not fail.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub known: Vec<Group>,
    /// Every case by its suite and by what came out. `conformance compare` reads them.
    pub cases: Vec<Listed>,
    /// `pass` only when every case passed: `inconclusive` when some were skipped or there
    /// were none.
    pub verdict: Verdict,
    /// What the formats of all commands are made of: every case with what was found in it.
    #[serde(skip)]
    pub tests: Vec<(Test, Vec<Finding>)>,
    /// What the cases say about each rule that they probe.
    #[serde(skip)]
    pub clauses: BTreeMap<&'static str, Probed>,
    /// The failures that are no examples.
    #[serde(skip)]
    pub(super) others: Vec<Failure>,
}

/// The cases of one suite and contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Row {
    /// The suite.
    pub suite: Suite,
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
    /// Those that decided nothing.
    pub skipped: usize,
    /// The requests that they sent.
    pub requests: usize,
}

/// The ids of cases by what came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Listed {
    /// The suite.
    pub suite: Suite,
    /// Whether they were drawn by the seed: another one makes other cases of the same ids.
    pub random: bool,
    /// Those that came out as expected.
    pub passed: Vec<String>,
    /// Those that did not.
    pub failed: Vec<String>,
    /// Those that did not in any way that the baseline does not know.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub known: Vec<String>,
    /// Those that decided nothing, with the reason.
    pub skipped: BTreeMap<String, String>,
}

/// Cases that probe a rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Probed {
    /// Those whose requests obey it, that came out as expected.
    pub obeyed: usize,
    /// Those whose requests break it, that came out as expected.
    pub broken: usize,
    /// Those in which answers could be held to it, as to a rule between request and response.
    pub held: usize,
    /// Those that failed, for whatever rule.
    pub failed: usize,
}

/// Cases in which gateways may decide either way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Open {
    /// Requests that obey the rule, by the chosen reading.
    pub obeying: Counts,
    /// Requests that break it.
    pub breaking: Counts,
}

/// How often a gateway decided how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Counts {
    /// The requests.
    pub cases: usize,
    /// Those that it accepted.
    pub accepted: usize,
}

/// Failures of one cause.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Group {
    /// The id of the broken rule.
    pub rule: &'static str,
    /// What is wrong, in the same words for all of them.
    pub cause: String,
    /// The ids of the cases, in the order of the run.
    pub cases: Vec<String>,
    /// The one with the shortest request.
    pub example: Failure,
}

/// A case that came out otherwise than expected.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Failure {
    /// The case.
    pub id: String,
    /// Its place among all cases of the run.
    #[serde(skip)]
    pub(super) number: usize,
    /// What the case is, where no rule says it.
    pub what: Option<String>,
    /// The rule of the contract that the case probes, if it probes one.
    pub probes: Option<&'static str>,
    /// Where that rule is written.
    pub citation: Option<Citation>,
    /// Which of the case's requests it was, from 1.
    pub request_number: usize,
    /// How many requests the case has.
    pub requests: usize,
    /// The result that was expected.
    pub expected: String,
    /// Everything that is wrong with the answer; the first is the one to blame.
    pub wrong: Vec<Wrong>,
    /// The request's HTTP body.
    pub request: Text,
    /// The answer, if there is one.
    pub response: Option<Response>,
    /// Of a random sequence, the steps up to the one that failed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub taken: Vec<Taken>,
    /// Of a random case that is an example, how it was made smaller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shrunk: Option<Shrunk>,
    /// The command that sends the same request again.
    pub curl: String,
    /// The command that runs the case again.
    pub replay: String,
}

/// Something wrong with an answer.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Wrong {
    /// The id of the broken rule.
    pub rule: &'static str,
    /// The rule as a sentence.
    #[serde(skip)]
    pub text: &'static str,
    /// Where the rule is written.
    pub citation: Citation,
    /// What came instead.
    pub got: String,
    /// The place, in the file `request` or `response`.
    pub finding: Option<Finding>,
}

/// An HTTP answer.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The media type.
    pub content_type: Option<String>,
    /// The HTTP body.
    pub body: Text,
    /// How long it took.
    pub milliseconds: u64,
}

/// Bytes as reports show them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Text {
    /// UTF-8, as it is.
    Text(String),
    /// Anything else, in base64.
    Base64(String),
}

impl Text {
    fn of(bytes: &[u8]) -> Self {
        match std::str::from_utf8(bytes) {
            Ok(text) => Self::Text(text.to_owned()),
            Err(_) => Self::Base64(STANDARD.encode(bytes)),
        }
    }

    /// The bytes.
    pub fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Text(text) => text.clone().into_bytes(),
            Self::Base64(text) => STANDARD.decode(text).unwrap_or_default(),
        }
    }
}

impl Report {
    /// How many cases were judged.
    pub fn judged(&self) -> usize {
        self.rows.iter().map(|row| row.passed + row.failed + row.known).sum()
    }

    /// How many of them the baseline knows.
    pub fn known(&self) -> usize {
        self.rows.iter().map(|row| row.known).sum()
    }

    /// How many of them failed.
    pub fn failed(&self) -> usize {
        self.rows.iter().map(|row| row.failed).sum()
    }

    /// Tells the cases that the baseline knows from those that fail, and takes the verdict of
    /// all that was collected.
    pub fn settle(&mut self, known: &BTreeSet<String>, summary: &Summary) {
        self.verdict = summary.verdict;
        if known.is_empty() {
            return;
        }
        let is_known = |id: &String| known.contains(id);
        for listed in &mut self.cases {
            (listed.known, listed.failed) = std::mem::take(&mut listed.failed).into_iter().partition(is_known);
        }
        let examples = std::mem::take(&mut self.groups).into_iter().map(|group| group.example);
        let failures = examples.chain(std::mem::take(&mut self.others));
        let (known, failed): (Vec<_>, Vec<_>) = failures.partition(|failure| is_known(&failure.id));
        ((self.groups, self.others), (self.known, _)) = (grouped(failed), grouped(known));
    }

    /// Counts a failed case as one that the baseline knows.
    pub fn count_known(&mut self, test: &Test) {
        let is_of_row = |row: &&mut Row| format!("{}/{}", row.suite.name(), row.contract) == *test.suite;
        if let Some(row) = self.rows.iter_mut().find(is_of_row) {
            row.failed = row.failed.saturating_sub(1);
            row.known += 1;
        }
    }
}

/// A request of a case, and its answer.
pub(super) struct Sent<'a> {
    pub(super) step: &'a Step,
    pub(super) number: usize,
    pub(super) of: usize,
    pub(super) answer: &'a Result<HttpAnswer, Unreachable>,
}

/// The failure of a case for these problems.
pub(super) fn failure(setup: &Setup, case: &Case, sent: &Sent, problems: Vec<Problem>, url: &str) -> Failure {
    let cited = |citation: wire::Citation| {
        let wire::Citation { document, section, row } = citation;
        Citation { document, section, row }
    };
    let wrong = problems.into_iter().map(|Problem { rule, got, finding }| Wrong {
        rule: rule.id,
        text: rule.text,
        citation: cited(rule.citation),
        got,
        finding,
    });
    let response = sent.answer.as_ref().ok().map(|answer| Response {
        status: answer.status,
        content_type: answer.content_type.clone(),
        body: Text::of(&answer.body),
        milliseconds: answer.took.as_millis().try_into().unwrap_or(u64::MAX),
    });
    Failure {
        id: case.id.clone(),
        number: case.number,
        what: case.what.map(str::to_owned),
        probes: case.rule.map(|rule| rule.id),
        citation: case.rule.map(|rule| cited(rule.citation)),
        request_number: sent.number,
        requests: sent.of,
        expected: sent.step.expected.in_words(&setup.gateway.steps, sent.step.contract.unwrap_or(case.contract)),
        wrong: wrong.collect(),
        request: Text::of(&sent.step.body),
        response,
        taken: Vec::new(),
        shrunk: None,
        curl: curl::line(url, sent.step),
        replay: case.replay(),
    }
}

impl Failure {
    /// The rule to blame, and what is wrong in the same words for all failures of one cause:
    /// the rule's sentence; of results, which one came instead of which.
    pub(super) fn cause(&self) -> Option<(&'static str, String)> {
        let blamed = self.wrong.first()?;
        let is_result = blamed.rule == RESULT.id;
        let result = || format!("expected {}, got {}", self.expected, blamed.got);
        Some((blamed.rule, if is_result { result() } else { blamed.text.to_owned() }))
    }

    /// What makes an example good: few requests, and a short one.
    pub(super) fn size(&self) -> (usize, usize) {
        (self.requests, self.request.bytes().len())
    }
}
