//! The report: read as the bundle needs it, and masked.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::manifest::Versions;
use super::secrets::Masker;
use crate::report::Verdict;

/// A report of `check`, `verify`, `run` or `serve --judge`.
#[derive(Debug)]
pub struct Report {
    /// All of it.
    pub value: Value,
    /// What it came to.
    pub verdict: Verdict,
    /// What it was made with.
    pub versions: Versions,
    /// The messages that were judged, by file.
    pub files: Map<String, Value>,
}

/// What has to be there.
#[derive(Deserialize)]
struct Form {
    #[serde(rename = "findings")]
    _findings: Vec<Value>,
    summary: SummaryForm,
    environment: Versions,
}

#[derive(Deserialize)]
struct SummaryForm {
    verdict: Verdict,
    #[serde(default)]
    files: Map<String, Value>,
}

/// Reads a report.
///
/// # Errors
/// It is none; this is why.
pub fn read(text: &[u8]) -> Result<Report, String> {
    let value: Value = serde_json::from_slice(text).map_err(|error| format!("is no JSON: {error}"))?;
    let form = Form::deserialize(&value).map_err(|error| {
        format!("is no report that `--format json` of check, verify, run or serve --judge prints: {error}")
    })?;
    let SummaryForm { verdict, files } = form.summary;
    Ok(Report { value, verdict, versions: form.environment, files })
}

impl Report {
    /// The cases of a run, whatever came of them; none of other reports.
    pub fn cases(&self) -> BTreeSet<&str> {
        let listed = self.value.pointer("/run/cases").and_then(Value::as_array).into_iter().flatten();
        let lists = listed.flat_map(|listed| ["passed", "failed", "skipped"].map(|name| listed.get(name)));
        let ids = lists.flatten().flat_map(|list| match list {
            Value::Array(ids) => ids.iter().filter_map(Value::as_str).collect(),
            Value::Object(reasons) => reasons.keys().map(String::as_str).collect(),
            _ => Vec::new(),
        });
        ids.collect()
    }
}

/// Members that hold names of ours and digests: masked, they would say nothing any more.
const OURS: &[&str] = &[
    "rule",
    "severity",
    "contract",
    "direction",
    "erratum",
    "reading",
    "fingerprint",
    "document",
    "section",
    "row",
    "suite",
    "verdict",
    "version",
    "program",
    "spec",
    "system",
    "time",
];

/// The report with its secrets masked.
pub fn masked(value: &Value, masker: &Masker) -> Value {
    mask(value, "", false, masker)
}

/// `is_about` where the object is about a secret member: then it is to show no value.
fn mask(value: &Value, name: &str, is_about: bool, masker: &Masker) -> Value {
    match value {
        Value::Object(members) => {
            let is_about = ["/pointer", "/finding/pointer"].iter().any(|pointer| {
                value.pointer(pointer).and_then(Value::as_str).is_some_and(|pointer| masker.names_secret(pointer))
            }) || (is_about && name == "diagnoses");
            let members = members.iter().map(|(name, value)| (key(name, masker), mask(value, name, is_about, masker)));
            Value::Object(members.collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(|item| mask(item, name, is_about, masker)).collect()),
        Value::String(text) if OURS.contains(&name) => Value::String(text.clone()),
        Value::String(text) if SAID.contains(&name) && (is_about || masker.names_secret(text)) => {
            Value::String(masker.about_secret(text))
        }
        Value::String(text) => Value::String(masker.text(text)),
        other => other.clone(),
    }
}

/// Members that are sentences about a value.
const SAID: &[&str] = &["message", "cure", "got", "cause", "expected", "excerpt"];

/// Names of members are ours; what else a map has for keys, files for instance, is not.
fn key(name: &str, masker: &Masker) -> String {
    let is_ours = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    if is_ours { name.to_owned() } else { masker.text(name) }
}
