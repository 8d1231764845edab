//! Findings as text and as data: one file per format.

pub mod github;
pub mod json;
pub mod junit;
pub mod markdown;
pub mod ndjson;
pub mod sarif;
pub mod text;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use wire::Severity;

use crate::finding::Finding;
use crate::judge::{Judged, Signature};

/// Everything that a check has to say, for the formats that are one document. Secrets are
/// masked before anything comes here.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// The judged messages, in order.
    pub messages: &'a [Message],
    /// What is wrong with them, in order, without what is below the threshold.
    pub findings: &'a [Finding],
    /// The files that could not be read: each with the reason, as a sentence.
    pub unreadable: &'a [String],
    /// What it came to.
    pub summary: &'a Summary,
    /// Findings of this severity or above fail.
    pub fail_on: Severity,
    /// The exit status that the program is going to end with.
    pub exit_code: u8,
}

/// A judged message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its file, as findings name it.
    pub file: Arc<str>,
    /// Which message of the file, from 1.
    pub record: usize,
    /// The contract that it was judged by.
    pub contract: Option<&'static str>,
    /// Whether its signature was to be verified, and there was no key for it.
    pub without_key: bool,
    /// Which of the report's findings are about it.
    pub findings: Range<usize>,
}

/// What a check came to.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct Summary {
    /// Messages judged.
    pub messages: usize,
    /// Messages judged, by contract. A message without a known contract is in none.
    pub contracts: BTreeMap<&'static str, usize>,
    /// Messages judged, by file: what is in none was not judged, whatever has no finding.
    pub files: BTreeMap<String, usize>,
    /// Findings that are errors, shown or not.
    pub errors: usize,
    /// Findings that are warnings, shown or not.
    pub warnings: usize,
    /// Findings that are notes, shown or not.
    pub notes: usize,
    /// Findings that were left out because they are below the threshold.
    pub hidden: usize,
    /// Files that could not be read.
    pub unreadable: usize,
    /// What became of the signatures, where they were to be verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signatures: Option<Signatures>,
    /// `pass`, `fail`, or `inconclusive` where something could not be judged.
    pub verdict: Verdict,
}

/// What became of the signatures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Signatures {
    /// Verified.
    pub verified: usize,
    /// Not right, or undecidable.
    pub refused: usize,
    /// Not looked at, because there is no key for the message.
    pub without_key: usize,
    /// Whether causes were looked for; for the hint that they can be.
    #[serde(skip)]
    pub diagnosed: bool,
}

/// What it means for the judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// No finding at or above the threshold.
    Pass,
    /// Some finding at or above it.
    Fail,
    /// Something was not judged, and nothing that was judged failed.
    #[default]
    Inconclusive,
}

impl Verdict {
    /// As it stands in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::Inconclusive => "inconclusive",
        }
    }
}

impl Summary {
    /// Counts a file whose messages are judged.
    pub fn count_file(&mut self, name: &str, messages: usize) {
        *self.files.entry(name.to_owned()).or_default() += messages;
    }

    /// Counts a message.
    pub fn count_message(&mut self, judged: &Judged) {
        self.messages += 1;
        if let Some(contract) = judged.contract {
            *self.contracts.entry(contract.id).or_default() += 1;
        }
        if judged.signature != Signature::Unasked {
            let signatures = self.signatures.get_or_insert_default();
            signatures.verified += usize::from(judged.signature == Signature::Verified);
            signatures.refused += usize::from(judged.signature == Signature::Refused);
            signatures.diagnosed |= !judged.diagnoses.is_empty();
            signatures.without_key += usize::from(judged.signature == Signature::WithoutKey);
        }
    }

    /// Counts a finding.
    pub fn count(&mut self, finding: &Finding, shown: bool) {
        match finding.severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Note => self.notes += 1,
        }
        self.hidden += usize::from(!shown);
    }

    /// Settles the verdict: findings of at least `fail_on` fail.
    pub fn conclude(&mut self, fail_on: Severity) {
        let failing = match fail_on {
            Severity::Error => self.errors,
            Severity::Warning => self.errors + self.warnings,
            Severity::Note => self.errors + self.warnings + self.notes,
        };
        self.verdict = if failing > 0 {
            Verdict::Fail
        } else if self.unreadable > 0 || self.messages == 0 || self.signatures.is_some_and(|them| them.without_key > 0)
        {
            Verdict::Inconclusive
        } else {
            Verdict::Pass
        };
    }
}
