//! Failures that are known: with a baseline, the gate can be used from the first day.
//!
//! ```text
//! file -> read -> Baseline -> matching: which entry knows a finding -> stale: which entries hold no more
//!                                                                  `-> update: the file, anew
//! ```
//!
//! One file serves all commands. What an entry does not fit fails as ever, and an entry that
//! fits nothing any more fails too: a list that nobody weeds hides what comes later.

pub mod matching;
mod reach;
mod read;
pub mod stale;
pub mod update;

use std::path::Path;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use schemars::JsonSchema;
use serde::Serialize;

pub use self::read::{Form, read};
use crate::report::environment;

/// Its usual name. It is read only where it is asked for.
pub const NAME: &str = "conformance.baseline.yaml";

/// What a baseline file says.
#[derive(Clone, Debug)]
pub struct Baseline {
    /// The file, as it was named.
    pub file: String,
    /// Its entries, in order.
    pub entries: Vec<Entry>,
    /// All of it; empty where there is no such file yet.
    pub text: String,
}

/// A failure, or failures, that are known. All that is given must fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its line in the file, from 1.
    pub line: u64,
    /// A rule at a pointer, as findings have it.
    pub fingerprint: Option<String>,
    /// A pattern of rule ids.
    pub rule: Option<String>,
    /// A pattern of case ids; such an entry is for `run` and `testee` alone.
    pub case: Option<String>,
    /// The contract of the message or case.
    pub contract: Option<String>,
    /// A pattern of files; such an entry is for `check` and `verify` alone.
    pub file: Option<String>,
    /// The commands that it is for; all, if there are none.
    pub commands: Vec<Command>,
    /// Why it is tolerated.
    pub reason: String,
    /// Who answers for it.
    pub owner: String,
    /// The last day on which it is tolerated.
    pub expires: Option<Date>,
}

/// A command that takes a baseline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Command {
    /// Messages.
    Check,
    /// Signatures.
    Verify,
    /// Gateways.
    Run,
    /// Clients: `serve --judge`.
    Serve,
    /// Language bindings.
    Testee,
}

impl Baseline {
    /// One without entries, of a file that is to be written.
    pub fn empty(path: &Path) -> Self {
        Self { file: path.display().to_string(), entries: Vec::new(), text: String::new() }
    }
}

impl Entry {
    /// Whether it is for the command.
    pub fn is_for(&self, command: Command) -> bool {
        let is_named = self.commands.is_empty() || self.commands.contains(&command);
        let has_cases = self.case.is_none() || matches!(command, Command::Run | Command::Testee);
        let has_files = self.file.is_none() || matches!(command, Command::Check | Command::Verify);
        is_named && has_cases && has_files
    }

    /// What it knows, in words.
    pub fn what(&self) -> String {
        let Self { fingerprint, rule, case, contract, file, .. } = self;
        let parts =
            [("case", case), ("rule", rule), ("fingerprint", fingerprint), ("contract", contract), ("file", file)];
        let parts = parts.into_iter().filter_map(|(name, value)| Some(format!("{name} `{}`", value.as_ref()?)));
        parts.collect::<Vec<_>>().join(", ")
    }
}

impl Command {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Check, Self::Verify, Self::Run, Self::Serve, Self::Testee];

    /// As it is typed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Verify => "verify",
            Self::Run => "run",
            Self::Serve => "serve",
            Self::Testee => "testee",
        }
    }
}

/// The day in UTC; that of `SOURCE_DATE_EPOCH` where it is set.
pub fn today() -> Date {
    environment::now().to_zoned(TimeZone::UTC).date()
}
