//! Findings: a rule violated at a place.

use serde::{Deserialize, Serialize};

use crate::Rule;

/// A range of bytes of the message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The bytes from `start` up to `end`.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }
}

/// How bad a violation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth knowing; conforms.
    Note,
    /// Breaks a recommendation, or a rule that the documents do not settle.
    Warning,
    /// Breaks a rule.
    Error,
}

/// A rule violated at a place.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// RFC 6901, from the message's root. Inside a JSON string the pointer goes on
    /// after the string's own.
    pub pointer: String,
    /// The bytes of the message that show it. Inside a JSON string, the bytes of the
    /// escaped text.
    pub span: Span,
    /// What is wrong here, with the values at hand.
    pub message: String,
}
