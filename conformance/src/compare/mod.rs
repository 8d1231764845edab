//! What is worse and what is better in the second of two reports.
//!
//! ```text
//! OLD, NEW -> read -> runs and testees, by the ids of cases -> Comparison -> text, markdown, JSON
//!                  -> checks, by the places of findings
//! ```
//!
//! What was judged and is not any more is a regression like a new failure: otherwise the
//! easiest way to mend a failure would be not to look.

mod checks;
pub mod markdown;
mod parts;
pub mod read;
mod runs;
mod testees;
pub mod text;

use schemars::JsonSchema;
use serde::Serialize;
use wire::Severity;

use self::read::Report;
use crate::report::Verdict;

/// The second report held to the first.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Comparison {
    /// What is compared.
    pub of: Kind,
    /// Whether something is worse.
    pub regression: bool,
    /// The verdict of the first report.
    pub old_verdict: Verdict,
    /// The verdict of the second report.
    pub new_verdict: Verdict,
    /// What fails now and did not. Each is a regression.
    pub newly_failing: Vec<Failing>,
    /// What failed and still does, for the same cause or another one.
    pub still_failing: Vec<Failing>,
    /// What failed, and was judged again and does not.
    pub fixed: Vec<Failing>,
    /// Failures of random cases that no case of the second report has. Its random cases are
    /// others, so this proves nothing.
    pub not_seen_again: Vec<Failing>,
    /// What is skipped now or not there any more. What was judged before is a regression.
    pub gone: Vec<Moved>,
    /// What was not there before, or was skipped.
    pub new: Vec<Moved>,
    /// Where less is covered.
    pub coverage_down: Vec<Down>,
    /// What else one has to know.
    pub notes: Vec<String>,
}

/// What reports are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Cases sent to a gateway.
    Run,
    /// Findings in messages.
    Check,
    /// Cases put to a language binding.
    Testee,
}

/// A case or a message that fails in one of the reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Failing {
    /// The case's id, or `FILE#RECORD`.
    pub case: String,
    /// Where in the message, for checks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// What is wrong: by the second report, unless it does not fail there.
    #[serde(flatten)]
    pub cause: Cause,
    /// What was wrong before, where that was something else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Cause>,
}

/// Why something fails.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Cause {
    /// The id of the broken rule.
    pub rule: String,
    /// What is wrong.
    pub what: String,
}

/// Something that is in one report and not, or not judged, in the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Moved {
    /// The case's id, or the file and which of its messages.
    pub case: String,
    /// What came out before.
    pub was: State,
    /// What comes out now.
    pub now: State,
    /// Why it is skipped, if it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

/// What a report says of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It came out as expected.
    Passed,
    /// It did not.
    Failed,
    /// It was judged; of messages, that is all there is to say.
    Judged,
    /// It decided nothing.
    Skipped,
    /// It is not there.
    Absent,
}

/// Something of which less is covered than before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Down {
    /// What is covered.
    pub what: String,
    /// How much was covered, of how much.
    pub old: [u64; 2],
    /// How much is covered, of how much.
    pub new: [u64; 2],
    /// The ids of what is missing and was not.
    pub missing: Vec<String>,
    /// Whether it makes a regression.
    pub regression: bool,
}

/// Holds the second report to the first. Of checks, findings of at least this severity fail.
///
/// Errors: they are about different things, or leave out what has to be compared.
pub fn compare(old: &Report, new: &Report, fail_on: Severity) -> Result<Comparison, String> {
    match (old, new) {
        (Report::Run(old), Report::Run(new)) => Ok(runs::compare(old, new)),
        (Report::Check(old), Report::Check(new)) => checks::compare(old, new, fail_on),
        (Report::Testee(old), Report::Testee(new)) => Ok(testees::compare(old, new)),
        (old, new) => Err(format!(
            "the first is a report of `{}` and the second one of `{}`; compare two of the same command",
            old.command(),
            new.command()
        )),
    }
}

impl Comparison {
    fn new(of: Kind, old_verdict: Verdict, new_verdict: Verdict) -> Self {
        Self {
            of,
            regression: false,
            old_verdict,
            new_verdict,
            newly_failing: Vec::new(),
            still_failing: Vec::new(),
            fixed: Vec::new(),
            not_seen_again: Vec::new(),
            gone: Vec::new(),
            new: Vec::new(),
            coverage_down: Vec::new(),
            notes: Vec::new(),
        }
    }

    fn concluded(mut self) -> Self {
        self.regression = !self.newly_failing.is_empty()
            || self.gone.iter().any(Moved::is_lost)
            || self.coverage_down.iter().any(|down| down.regression);
        self
    }
}

impl Moved {
    /// Whether it was judged and is not.
    pub fn is_lost(&self) -> bool {
        self.was.is_judged() && !self.now.is_judged()
    }
}

impl State {
    /// Whether something was found out.
    pub fn is_judged(self) -> bool {
        matches!(self, Self::Passed | Self::Failed | Self::Judged)
    }

    /// As it stands in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "failed",
            Self::Judged => "judged",
            Self::Skipped => "skipped",
            Self::Absent => "absent",
        }
    }
}
