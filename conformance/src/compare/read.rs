//! Reports as they are read back: the members that comparing needs, whatever else there is.
//! Counts are of 32 bits, so that sums and products of them fit into 64.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use wire::Severity;

use crate::report::Verdict;
use crate::suite::live::Suite;

/// A report of one of the commands.
#[derive(Debug)]
pub enum Report {
    /// Of `run`.
    Run(Run),
    /// Of `check` or `verify`.
    Check(Check),
    /// Of `testee`.
    Testee(Testee),
}

/// What stands under `run` in what `run --format json` prints; see
/// [`crate::suite::live::report::Report`].
#[derive(Debug, Deserialize)]
pub struct Run {
    pub(super) seed: Option<u64>,
    pub(super) coverage: Coverage,
    pub(super) exchange: Seeing,
    pub(super) result_codes: BTreeMap<String, Seeing>,
    pub(super) groups: Vec<Group>,
    /// Failures that a baseline knows; they fail nonetheless.
    #[serde(default)]
    pub(super) known: Vec<Group>,
    pub(super) cases: Vec<Listed>,
    pub(super) verdict: Verdict,
}

#[derive(Debug, Deserialize)]
pub(super) struct Coverage {
    pub(super) rules: u32,
    pub(super) both_ways: u32,
    pub(super) missing: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Seeing {
    pub(super) listed: u32,
    pub(super) seen: u32,
    pub(super) missing: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Group {
    pub(super) rule: String,
    /// What is wrong; of testees that is the rule's text.
    #[serde(alias = "text")]
    pub(super) cause: String,
    pub(super) cases: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Listed {
    pub(super) suite: Suite,
    pub(super) random: bool,
    pub(super) passed: Vec<String>,
    pub(super) failed: Vec<String>,
    /// Those that a baseline knows; they fail nonetheless.
    #[serde(default)]
    pub(super) known: Vec<String>,
    pub(super) skipped: BTreeMap<String, String>,
}

/// What stands under `testee` in what `testee --format json` prints; see
/// [`crate::testee::report::Report`].
#[derive(Debug, Deserialize)]
pub struct Testee {
    pub(super) testee: Option<Named>,
    pub(super) groups: Vec<Group>,
    pub(super) cases: Vec<Asked>,
    pub(super) verdict: Verdict,
}

/// Who a testee says that it is.
#[derive(Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) version: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    pub(super) passed: Vec<String>,
    pub(super) failed: Vec<String>,
    /// Those that a baseline knows; they fail nonetheless.
    pub(super) known: Vec<String>,
    pub(super) skipped: BTreeMap<String, String>,
}

/// What `check --format json` prints; see [`crate::report::json::Document`].
#[derive(Debug, Deserialize)]
pub struct Check {
    pub(super) findings: Vec<Finding>,
    pub(super) summary: Summary,
}

#[derive(Debug, Deserialize)]
pub(super) struct Finding {
    pub(super) rule: String,
    pub(super) severity: Severity,
    pub(super) message: String,
    pub(super) pointer: String,
    pub(super) file: String,
    pub(super) record: u32,
    pub(super) fingerprint: String,
    /// What a baseline says of it, if it knows it; it fails nonetheless.
    pub(super) known: Option<serde::de::IgnoredAny>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Summary {
    pub(super) contracts: BTreeMap<String, u32>,
    pub(super) files: BTreeMap<String, u32>,
    pub(super) errors: u32,
    pub(super) warnings: u32,
    pub(super) notes: u32,
    /// Findings that were left out because there are many like them.
    #[serde(default)]
    pub(super) left_out: u32,
    pub(super) signatures: Option<Signatures>,
    pub(super) verdict: Verdict,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub(super) struct Signatures {
    pub(super) verified: u32,
    pub(super) refused: u32,
    pub(super) without_key: u32,
}

impl Listed {
    /// The cases that fail, whether a baseline knows them or not.
    pub(super) fn failing(&self) -> impl Iterator<Item = &String> {
        self.failed.iter().chain(&self.known)
    }
}

/// What is expected where there is no report.
const EXPECTED: &str =
    "expected what `conformance run --format json` or `conformance check --format json` prints, or that of `testee`";

/// Reads a report.
///
/// Errors: it is none; this is why, and what was expected.
pub fn read(text: &[u8]) -> Result<Report, String> {
    let mut value: Value = serde_json::from_slice(text).map_err(|error| format!("is no JSON: {error}; {EXPECTED}"))?;
    let incomplete = |command: &'static str| {
        move |error: serde_json::Error| {
            format!(
                "is a report of `{command}`, but not as this version of the program writes it: {error}; make it again"
            )
        }
    };
    if let Some(run) = value.get_mut("run") {
        serde_json::from_value(run.take()).map(Report::Run).map_err(incomplete("run"))
    } else if let Some(testee) = value.get_mut("testee") {
        serde_json::from_value(testee.take()).map(Report::Testee).map_err(incomplete("testee"))
    } else if has(&value, &["clients"]) {
        Err(format!("is a report of `serve --judge`, whose exchanges nobody can send again; {EXPECTED}"))
    } else if has(&value, &["findings", "summary"]) {
        serde_json::from_value(value).map(Report::Check).map_err(incomplete("check"))
    } else if has(&value, &["vectors", "samples"]) {
        Err(format!("is a report of `run --offline`, which lists no cases; {EXPECTED}, without --offline"))
    } else {
        Err(format!("is no report; {EXPECTED}"))
    }
}

fn has(value: &Value, names: &[&str]) -> bool {
    names.iter().all(|name| value.get(name).is_some())
}

impl Report {
    /// The command that prints such a report.
    pub(super) fn command(&self) -> &'static str {
        match self {
            Self::Run(_) => "run",
            Self::Check(_) => "check",
            Self::Testee(_) => "testee",
        }
    }
}
