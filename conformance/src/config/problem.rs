//! What is wrong with a configuration.

use std::fmt;
use std::io;
use std::path::PathBuf;

use serde_saphyr::Location;

use crate::nearest::nearest;

/// Why there is no configuration.
#[derive(Debug)]
pub enum ConfigError {
    /// The file cannot be read.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// The file has mistakes.
    Wrong {
        /// The file.
        path: PathBuf,
        /// All of them, at least one, in the order of their places.
        problems: Vec<Problem>,
    },
    /// The spec has no test keys, without which there is no demonstration.
    NoDemo,
}

/// A mistake in a configuration file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The line, from 1.
    pub line: u64,
    /// The column in characters, from 1.
    pub column: u64,
    /// What is wrong. It never shows a key.
    pub message: String,
    /// What to do about it.
    pub cure: String,
}

impl Problem {
    /// A mistake at a place.
    pub fn new(at: &Location, message: impl Into<String>, cure: impl Into<String>) -> Self {
        let (line, column) = (at.line().max(1), at.column().max(1));
        Self { line, column, message: message.into(), cure: cure.into() }
    }
}

/// The cure for an unknown name: those that may be meant, or all there are.
pub fn meant(name: &str, known: &[&str]) -> String {
    let quoted = |names: &[&str]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>();
    match nearest(name, known.iter().copied(), 2).as_slice() {
        [] => format!("there are {}", quoted(known).join(", ")),
        near => format!("did you mean {}?", quoted(near).join(" or ")),
    }
}

impl fmt::Display for ConfigError {
    /// A line for each mistake: `FILE:LINE:COLUMN: what is wrong; what to do`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { path, error } => write!(f, "cannot read the configuration {}: {error}", path.display()),
            Self::Wrong { path, problems } => {
                let lines = problems.iter().map(|Problem { line, column, message, cure }| {
                    format!("{}:{line}:{column}: {message}; {cure}", path.display())
                });
                f.write_str(&lines.collect::<Vec<_>>().join("\n"))
            }
            Self::NoDemo => f.write_str("the spec has no test keys; name `key` and `clients` in a configuration file"),
        }
    }
}

impl std::error::Error for ConfigError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable { error, .. } => Some(error),
            Self::Wrong { .. } | Self::NoDemo => None,
        }
    }
}
