//! Findings as text and as data: one file per format.
//!
//! ```text
//! messages, cases, exchanges, each with its findings -> Collection -> Collected -> Report -> a format
//! ```

pub mod clauses;
pub mod collection;
pub mod environment;
pub mod excerpt;
pub mod github;
pub mod group;
pub mod html;
pub mod json;
pub mod junit;
pub mod markdown;
pub mod ndjson;
pub mod sarif;
pub mod text;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use wire::{Contract, Direction, Severity};

use self::collection::{Collected, Counts, Place};
use self::environment::Environment;
use crate::baseline::stale::{Stale, Told};
use crate::finding::{Finding, direction_name};
use crate::gateway::watch;
use crate::input::filter::Filtered;
use crate::judge::{Judged, Signature};
use crate::log::Exchanges;
use crate::sequence;
use crate::signers;
use crate::suite::live;
use crate::testee;

/// Everything that a command has to say, for every format. Secrets are masked before
/// anything comes here.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// What was judged, and what was found.
    pub collected: &'a Collected,
    /// What is there beside it, by the command.
    pub of: Of<'a>,
    /// What stood in the way, each as a sentence: files that could not be read.
    pub problems: &'a [String],
    /// What the report was made with.
    pub environment: &'a Environment,
    /// Findings of this severity or above fail.
    pub fail_on: Severity,
    /// The exit status that the program is going to end with.
    pub exit_code: u8,
    /// Where the reference site is that rules are linked to: its address, or its folder as
    /// it lies from the report.
    pub docs: Option<&'a str>,
}

/// What a report is about.
#[derive(Clone, Copy, Debug)]
pub enum Of<'a> {
    /// Messages: of `check` and `verify`.
    Messages,
    /// Cases sent to a gateway: of `run`.
    Run(&'a live::report::Report),
    /// Exchanges with clients: of `serve --judge`.
    Clients(&'a watch::report::Report),
    /// Cases that a language binding was asked: of `testee`.
    Testee(&'a testee::report::Report),
}

impl Report<'_> {
    /// The verdict and the counts in a line.
    pub fn conclusion(&self) -> String {
        let conclusion = match self.of {
            Of::Messages => text::summary(&self.collected.summary),
            Of::Run(run) => live::text::verdict(run),
            Of::Clients(clients) => watch::text::verdict(clients),
            Of::Testee(report) => testee::text::verdict(report),
        };
        conclusion + &self.collected.summary.baseline.as_ref().map(Told::aside).unwrap_or_default()
    }

    /// The verdict.
    pub fn verdict(&self) -> Verdict {
        self.collected.summary.verdict
    }
}

/// What it came to.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct Summary {
    /// Messages judged; of runs, the requests that were sent, of clients, their exchanges, of testees,
    /// the cases that were asked.
    pub messages: usize,
    /// The same by contract. A message without a known contract is in none.
    pub contracts: BTreeMap<&'static str, usize>,
    /// Messages that were judged wholly by their contract's rules, by contract and by request or
    /// response.
    #[serde(skip)]
    pub directions: BTreeMap<(&'static str, &'static str), usize>,
    /// The readings of errata that were picked instead of the ledger's.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub readings: BTreeMap<&'static str, &'static str>,
    /// Records read, by file; each is a message or an exchange. What is in none was not judged,
    /// whatever has no finding.
    pub files: BTreeMap<String, usize>,
    /// What became of everything that was judged: messages, cases or exchanges.
    pub judged: Counts,
    /// Findings that are errors, shown or not, without those that the baseline knows.
    pub errors: usize,
    /// Findings that are warnings, likewise.
    pub warnings: usize,
    /// Findings that are notes, likewise.
    pub notes: usize,
    /// Findings that the baseline knows.
    pub known: usize,
    /// Findings that were left out because they are below the threshold.
    pub hidden: usize,
    /// Findings that were left out because there are many like them.
    pub left_out: usize,
    /// Files that could not be read.
    pub unreadable: usize,
    /// Messages that filters left out; they were not judged, and are in none of the counts
    /// above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filtered: Option<Filtered>,
    /// Exchanges of which both messages are in the input.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchanges: Option<Exchanges>,
    /// What came of judging sequences, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequences: Option<sequence::log::Summary>,
    /// Records that hold no message, like entries of a HAR file that send nothing.
    #[serde(skip_serializing_if = "is_none")]
    pub empty: usize,
    /// Whether somebody interrupted it, so that not all of the input was read.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub incomplete: bool,
    /// What became of the signatures, where they were to be verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signatures: Option<Signatures>,
    /// The same by who should have made them, where there are keys for each client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signers: Option<signers::Summary>,
    /// What came of the baseline, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Told>,
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
    /// Some finding at or above it, or an entry of the baseline that is stale.
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
    /// The entries of the baseline that hold no more.
    pub fn stale(&self) -> &[Stale] {
        self.baseline.as_ref().map_or(&[], |baseline| &baseline.stale)
    }

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
        if let (true, Some(contract), Some(direction)) = (judged.is_whole, judged.contract, judged.direction) {
            *self.directions.entry((contract.id, direction_name(direction))).or_default() += 1;
        }
        if judged.signature != Signature::Unasked {
            let signatures = self.signatures.get_or_insert_default();
            signatures.verified += usize::from(judged.signature == Signature::Verified);
            signatures.refused += usize::from(judged.signature == Signature::Refused);
            signatures.diagnosed |= !judged.diagnoses.is_empty();
            signatures.without_key += usize::from(judged.signature == Signature::WithoutKey);
        }
        if let Some(signer) = &judged.signer {
            self.signers.get_or_insert_default().count(signer, judged.signature);
        }
    }

    /// Counts messages that were judged wholly, without signatures.
    pub fn count_sound(&mut self, contract: &'static Contract, direction: Direction, messages: usize) {
        self.messages += messages;
        *self.contracts.entry(contract.id).or_default() += messages;
        *self.directions.entry((contract.id, direction_name(direction))).or_default() += messages;
    }

    /// Counts messages that were left out.
    pub fn count_filtered(&mut self, more: Filtered) {
        let Filtered { contract, client, time } = self.filtered.unwrap_or_default();
        let all = Filtered { contract: contract + more.contract, client: client + more.client, time: time + more.time };
        self.filtered = Some(all).filter(|all| all.all() > 0).or(self.filtered);
    }

    /// Counts an exchange that was judged.
    pub fn count_exchange(&mut self, contract: &'static str) {
        *self.exchanges.get_or_insert_default().judged.entry(contract).or_default() += 1;
        *self.directions.entry((contract, direction_name(Direction::Exchange))).or_default() += 1;
    }

    /// Counts requests without a response, and responses without a request.
    pub fn count_unpaired(&mut self, unanswered: usize, unasked: usize) {
        if unanswered + unasked > 0 {
            let exchanges = self.exchanges.get_or_insert_default();
            exchanges.unanswered += unanswered;
            exchanges.unasked += unasked;
        }
    }

    /// Counts a finding, and what is done with it.
    fn count(&mut self, finding: &Finding, place: Place) {
        match finding.severity {
            _ if finding.known.is_some() => self.known += 1,
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Note => self.notes += 1,
        }
        self.hidden += usize::from(place == Place::Hidden);
        self.left_out += usize::from(place == Place::LeftOut);
    }

    /// Settles the verdict.
    fn conclude(&mut self) {
        let Counts { passed, failed, known, skipped } = self.judged;
        self.verdict = match () {
            () if failed > 0 || !self.stale().is_empty() => Verdict::Fail,
            () if self.incomplete || self.unreadable > 0 || skipped > 0 || passed + known == 0 => Verdict::Inconclusive,
            () => Verdict::Pass,
        };
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn is_none(count: &usize) -> bool {
    *count == 0
}
