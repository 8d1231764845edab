//! SARIF 2.1.0: what code scanners and editors read.
//!
//! A structure for each object of the standard, with the members that are used here.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use serde::Serialize;
use wire::Severity;

use super::Report;
use super::text::diagnosed;
use crate::baseline::stale::Stale;
use crate::finding::{Finding, Known, severity_name};
use crate::site::links;

/// The version is that of the fingerprint's making: another one would compare unequal.
const FINGERPRINT: &str = "ruleAndPointer/v1";

/// Writes the report.
pub fn write(out: &mut dyn Write, report: &Report<'_>) -> io::Result<()> {
    let rules = Rules::of(&report.collected.findings, report.docs);
    let results = report.collected.findings.iter().map(|finding| result(finding, &rules)).collect();
    let log = Log {
        schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: "conformance",
                    version: env!("CARGO_PKG_VERSION"),
                    information_uri: address(report.docs),
                    rules: rules.descriptors,
                },
            },
            invocations: [Invocation {
                // Something was not judged otherwise.
                execution_successful: report.exit_code <= 1,
                exit_code: report.exit_code,
                tool_execution_notifications: {
                    let stale = report.collected.summary.stale().iter().map(Stale::sentence);
                    report.problems.iter().cloned().chain(stale).map(|problem| notification(&problem)).collect()
                },
            }],
            column_kind: "unicodeCodePoints",
            results,
        }],
    };
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

/// The rules that are violated, in the order of their first findings.
#[derive(Default)]
struct Rules {
    descriptors: Vec<Descriptor>,
    places: BTreeMap<&'static str, usize>,
}

impl Rules {
    fn of(findings: &[Finding], docs: Option<&str>) -> Self {
        findings.iter().fold(Self::default(), |mut rules, finding| {
            let next = rules.descriptors.len();
            if *rules.places.entry(finding.rule).or_insert(next) == next {
                rules.descriptors.push(descriptor(finding, docs));
            }
            rules
        })
    }
}

/// The reference site's address, where it has one: a folder is none for whoever reads this.
fn address(docs: Option<&str>) -> Option<String> {
    docs.filter(|docs| docs.contains("://")).map(str::to_owned)
}

fn descriptor(finding: &Finding, docs: Option<&str>) -> Descriptor {
    let mut help = format!("Source: {}.", finding.citation);
    if let (Some(erratum), Some(reading)) = (finding.erratum, finding.reading) {
        // Writing to a string cannot fail.
        let _ = write!(help, " Hangs on erratum {erratum}, read as {reading}.");
    }
    let _ = write!(help, " `conformance explain {}` tells more.", finding.rule);
    Descriptor {
        id: finding.rule,
        short_description: Text::of(finding.text),
        help: Text::of(&help),
        // The standard takes no relative reference here.
        help_uri: address(docs).map(|docs| links::to(&docs, finding.rule)),
        // All findings of a rule are as bad: the cap hangs on the rule and on `--strict`.
        default_configuration: Configuration { level: severity_name(finding.severity) },
    }
}

fn result(finding: &Finding, rules: &Rules) -> Outcome {
    let Finding { rule, file, pointer, line, column, end, .. } = finding;
    let mut message = finding.message.clone();
    for (name, told) in diagnosed(&finding.diagnoses) {
        let _ = write!(message, "\n{name}: {told}");
    }
    let (end_line, end_column) = *end;
    Outcome {
        rule_id: rule,
        rule_index: rules.places.get(rule).copied(),
        level: severity_name(finding.severity),
        message: Text::of(&message),
        locations: [Location {
            physical_location: Physical {
                artifact_location: Artifact {
                    uri: uri(&artifact(finding)),
                    description: (&**file == "-").then(|| Text::of("standard input")),
                },
                region: Region {
                    start_line: *line,
                    start_column: *column,
                    end_line: (end_line != *line).then_some(end_line),
                    end_column,
                    byte_offset: finding.offset,
                    byte_length: finding.length,
                },
            },
            logical_locations: [Logical { fully_qualified_name: pointer.clone(), kind: "value" }],
        }],
        partial_fingerprints: BTreeMap::from([(FINGERPRINT, finding.fingerprint.clone())]),
        suppressions: finding.known.iter().map(suppression).collect(),
        properties: Properties {
            contract: finding.contract,
            direction: finding.direction,
            record: finding.record,
            case: finding.case.as_deref().map(str::to_owned),
            replay: finding.replay.clone(),
            citation: finding.citation.to_string(),
            erratum: finding.erratum,
            reading: finding.reading,
        },
    }
}

/// What a text of a case is called: no such file exists, but no two texts share a name.
fn artifact(finding: &Finding) -> String {
    match &finding.case {
        Some(case) => format!("{case}/{}/{}", finding.record, finding.file),
        None => finding.file.to_string(),
    }
}

fn suppression(known: &Known) -> Suppression {
    let Known { reason, owner, expires } = known;
    let until = expires.as_ref().map(|day| format!(", until {day}")).unwrap_or_default();
    Suppression { kind: "external", status: "accepted", justification: format!("{reason} ({owner}{until})") }
}

fn notification(problem: &str) -> Notification {
    Notification { level: severity_name(Severity::Error), message: Text::of(problem) }
}

/// The file's name as a URI reference: everything is encoded that means something there.
fn uri(file: &str) -> String {
    let path = if std::path::MAIN_SEPARATOR == '\\' { file.replace('\\', "/") } else { file.to_owned() };
    let scheme = if path.starts_with('/') { "file://" } else { "" };
    path.bytes().fold(scheme.to_owned(), |mut uri, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
        uri
    })
}

/// A text in which nothing is a placeholder or a link, though values from messages stand
/// in it (the standard's 3.11.5 and 3.11.6).
fn plain(text: &str) -> String {
    let text = text.replace('{', "{{").replace('}', "}}");
    if text.contains("](") { text.replace('[', "\\[") } else { text }
}

#[derive(Serialize)]
struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    invocations: [Invocation; 1],
    column_kind: &'static str,
    results: Vec<Outcome>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    version: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    information_uri: Option<String>,
    rules: Vec<Descriptor>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: &'static str,
    short_description: Text,
    help: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    help_uri: Option<String>,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
    exit_code: u8,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tool_execution_notifications: Vec<Notification>,
}

#[derive(Serialize)]
struct Notification {
    level: &'static str,
    message: Text,
}

/// The standard's `result`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome {
    rule_id: &'static str,
    rule_index: Option<usize>,
    level: &'static str,
    message: Text,
    locations: [Location; 1],
    partial_fingerprints: BTreeMap<&'static str, String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suppressions: Vec<Suppression>,
    properties: Properties,
}

#[derive(Serialize)]
struct Suppression {
    kind: &'static str,
    status: &'static str,
    justification: String,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

impl Text {
    fn of(text: &str) -> Self {
        Self { text: plain(text) }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Physical,
    logical_locations: [Logical; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<Text>,
}

/// Without an end it would go to the end of the line.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_line: Option<usize>,
    end_column: usize,
    byte_offset: usize,
    byte_length: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Logical {
    fully_qualified_name: String,
    kind: &'static str,
}

/// What the standard has no member for, named as in the other formats.
#[derive(Serialize)]
struct Properties {
    #[serde(skip_serializing_if = "Option::is_none")]
    contract: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    direction: Option<&'static str>,
    record: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    replay: Option<String>,
    citation: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    erratum: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reading: Option<&'static str>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_references() {
        for (file, expected) in [
            ("logs/a.json", "logs/a.json"),
            ("/logs/a.json", "file:///logs/a.json"),
            ("a b#c?d%e:f.json", "a%20b%23c%3Fd%25e%3Af.json"),
            ("../é.json", "../%C3%A9.json"),
            ("-", "-"),
        ] {
            assert_eq!(uri(file), expected);
        }
    }

    #[test]
    fn values_are_neither_placeholders_nor_links() {
        for (text, expected) in
            [("is \"{0}\"", "is \"{{0}}\""), ("[a](http://b)", "\\[a](http://b)"), ("an array [1]", "an array [1]")]
        {
            assert_eq!(plain(text), expected);
        }
    }
}
