//! Findings as users see them.

use std::fmt::Write as _;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;
use sha2::{Digest, Sha256};
use wire::{Direction, Readings, Rule, Severity};

use crate::input::{Record, Source};
use crate::judge::Judged;
use crate::report::excerpt::Excerpt;
use crate::signature::diagnose::Diagnosis;

/// A rule violated at a place in a file.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Finding {
    /// The rule's id.
    pub rule: &'static str,
    /// The rule as a sentence; `explain` has it, so data formats leave it out.
    #[serde(skip)]
    pub text: &'static str,
    /// How bad it is, after the cap for rules that hang on an erratum.
    pub severity: Severity,
    /// What is wrong, with the values at hand.
    pub message: String,
    /// RFC 6901, from the envelope's root. Inside a JSON string the pointer goes on
    /// after the string's own.
    pub pointer: String,
    /// The contract that the message was judged by.
    pub contract: Option<&'static str>,
    /// `request` or `response`.
    pub direction: Option<&'static str>,
    /// The file as it was named on the command line or found in a directory; `-` for
    /// standard input.
    #[serde(serialize_with = "shared")]
    #[schemars(with = "String")]
    pub file: Arc<str>,
    /// Which record of the file, from 1: a message, or an exchange.
    pub record: usize,
    /// The line in the file, from 1.
    pub line: usize,
    /// The column in Unicode code points, from 1.
    pub column: usize,
    /// The first byte, from the file's beginning.
    pub offset: usize,
    /// How many bytes.
    pub length: usize,
    /// Line and column behind the last byte, for the formats whose readers want them.
    #[serde(skip)]
    pub end: (usize, usize),
    /// Where the rule is written.
    pub citation: Citation,
    /// The erratum that the rule hangs on.
    pub erratum: Option<&'static str>,
    /// The reading of the erratum that was followed.
    pub reading: Option<&'static str>,
    /// The same for the same rule at the same pointer, however the message is worded.
    pub fingerprint: String,
    /// Why a signature does not fit, where that was asked for: every mistake found.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub diagnoses: Vec<Diagnosis>,
    /// The case of the suite that showed it; `file` is then `request` or `response`, and
    /// `record` which of the case's requests it was.
    #[serde(serialize_with = "shared_option", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub case: Option<Arc<str>>,
    /// The command that shows it again, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replay: Option<String>,
    /// What the baseline says of it, where it knows it: then it does not fail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<Known>,
    /// The line that it is on, for the formats that show it.
    #[serde(skip)]
    pub excerpt: Option<Excerpt>,
}

/// Why a finding does not fail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Known {
    /// Why it is tolerated.
    pub reason: String,
    /// Who answers for it.
    pub owner: String,
    /// The last day on which it is tolerated, as `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
}

/// A place in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Citation {
    /// The document's id.
    pub document: &'static str,
    /// The section's heading.
    pub section: &'static str,
    /// The row; empty for the whole section.
    pub row: &'static str,
}

impl std::fmt::Display for Citation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}, {}", self.document, self.section)?;
        if self.row.is_empty() { Ok(()) } else { write!(f, ", {}", self.row) }
    }
}

/// The findings of one judged message of a file.
pub fn findings(source: &Source, record: &Record, judged: Judged, readings: &Readings, strict: bool) -> Vec<Finding> {
    let contract = judged.contract.map(|contract| contract.id);
    let direction = judged.direction.map(direction_name);
    let mut diagnoses = judged.diagnoses;
    let report = |found: wire::Finding| {
        let at = source.range(record, found.span);
        let (line, column) = source.place(at.start);
        let hinge = found.rule.hinge.map(|hinge| readings.of(hinge));
        let wire::Citation { document, section, row } = found.rule.citation;
        Finding {
            rule: found.rule.id,
            text: found.rule.text,
            severity: severity(found.rule, strict),
            fingerprint: fingerprint(found.rule.id, &found.pointer),
            message: found.message,
            pointer: found.pointer,
            contract,
            direction,
            file: Arc::clone(&source.name),
            record: record.number,
            line,
            column,
            offset: source.start.offset + at.start,
            length: at.len(),
            end: source.place(at.end),
            citation: Citation { document, section, row },
            erratum: hinge.map(|(erratum, _)| erratum.id),
            reading: hinge.map(|(_, reading)| reading),
            // They belong to the first finding: others are other matters.
            diagnoses: std::mem::take(&mut diagnoses),
            case: None,
            replay: None,
            known: None,
            excerpt: None,
        }
    };
    judged.findings.into_iter().map(report).collect()
}

/// How bad a violation of the rule is. A rule that the documents do not settle gives
/// warnings at most, unless strictness is asked for.
pub fn severity(rule: &Rule, strict: bool) -> Severity {
    let is_capped = rule.hinge.is_some() && !strict;
    if is_capped { rule.severity.min(Severity::Warning) } else { rule.severity }
}

/// `request`, `response` or `exchange`.
pub fn direction_name(direction: Direction) -> &'static str {
    match direction {
        Direction::Request => "request",
        Direction::Response => "response",
        Direction::Exchange => "exchange",
    }
}

/// `note`, `warning` or `error`.
pub fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

fn shared<S: serde::Serializer>(text: &Arc<str>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(text)
}

fn shared_option<S: serde::Serializer>(text: &Option<Arc<str>>, serializer: S) -> Result<S::Ok, S::Error> {
    text.as_deref().serialize(serializer)
}

/// 32 hexadecimal digits that stand for rule and place, and never for prose.
pub(crate) fn fingerprint(rule: &str, pointer: &str) -> String {
    // No rule id holds a line break, so no two pairs share a text.
    let digest = Sha256::digest(format!("{rule}\n{pointer}"));
    digest.iter().take(16).fold(String::new(), |mut digits, byte| {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_tell_rules_and_places_apart() {
        let one = fingerprint("lend@1/Tag.text/type", "/request/tag");
        assert_eq!(one.len(), 32);
        assert_ne!(one, fingerprint("lend@1/Tag.text/type", "/request/tag/x"));
        assert_ne!(one, fingerprint("lend@1/Tag.text/format", "/request/tag"));
    }
}
