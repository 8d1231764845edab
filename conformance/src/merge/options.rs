//! What has to be the same in all parts of a report.

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use wire::Severity;

use crate::report::group::{GroupBy, Grouping};

/// How the parts of one report are judged and counted. Members are called as the options of
/// `check` are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Options {
    /// The version of the program.
    pub program: String,
    /// The digest of the resolved model: of every contract and erratum.
    pub spec: String,
    /// The contract to judge by, if one was given.
    pub contract: Option<String>,
    /// The kind of message to expect, likewise.
    pub direction: Option<String>,
    /// The readings that were picked, by erratum.
    pub reading: BTreeMap<String, String>,
    /// Whether findings that hang on an erratum are not capped.
    pub strict: bool,
    /// Digests of the keys, by the messages that they are for.
    pub key: BTreeMap<String, String>,
    /// The sign type that was asked for.
    pub sign_type: Option<String>,
    /// Under which names records hold requests and responses, if they are exchanges.
    pub exchange: Option<String>,
    /// Which messages are judged: how the filters were given, or `all`.
    pub filters: String,
    /// Longer records are not read.
    pub max_record: usize,
    /// Findings below this are counted, and not shown.
    pub min_severity: Severity,
    /// Findings of this severity or above fail.
    pub fail_on: Severity,
    /// What makes findings equal, if that was given.
    pub group_by: Option<GroupBy>,
    /// So many findings of a group are kept.
    pub examples: usize,
    /// So many findings are kept in all.
    pub max_findings: usize,
    /// Whether secrets are shown.
    pub show_secrets: bool,
    /// Whether statistics are counted.
    pub statistics: bool,
}

/// An option that is not the same in two parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// Its name.
    pub option: String,
    /// Its values in the two parts.
    pub values: [String; 2],
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [one, other] = &self.values;
        let name = match self.option.as_str() {
            "program" => "the program's version".to_owned(),
            "spec" => "the digest of the contracts".to_owned(),
            "filters" => "the filters".to_owned(),
            option => format!("--{option}"),
        };
        write!(f, "{name}: {one} there, {other} here")
    }
}

impl Options {
    /// Whether another part fits: the first option that is not the same.
    ///
    /// # Errors
    /// That option, with this part's value first.
    pub fn agree(&self, other: &Self) -> Result<(), Mismatch> {
        let (ours, theirs) = (members(self), members(other));
        let differs = ours.iter().find(|(name, value)| theirs.get(*name) != Some(value));
        let Some((name, value)) = differs else { return Ok(()) };
        let told = |value: Option<&Value>| value.map_or_else(|| "nothing".to_owned(), told);
        Err(Mismatch { option: name.clone(), values: [told(Some(value)), told(theirs.get(name))] })
    }

    /// How findings are grouped.
    pub fn grouping(&self) -> Grouping {
        Grouping { by: self.group_by.unwrap_or_default(), examples: self.examples, most: self.max_findings }
    }
}

fn members(options: &Options) -> serde_json::Map<String, Value> {
    match serde_json::to_value(options) {
        Ok(Value::Object(members)) => members,
        // Texts and numbers alone can always be written.
        _ => serde_json::Map::new(),
    }
}

/// A value as people read it.
fn told(value: &Value) -> String {
    match value {
        Value::Null => "not given".to_owned(),
        Value::Bool(is_given) => if *is_given { "given" } else { "not given" }.to_owned(),
        Value::String(text) => format!("`{text}`"),
        Value::Object(members) if members.is_empty() => "not given".to_owned(),
        Value::Object(members) => {
            let pairs: Vec<_> =
                members.iter().map(|(name, value)| format!("{name}={}", value.as_str().unwrap_or_default())).collect();
            format!("`{}`", pairs.join(", "))
        }
        other => other.to_string(),
    }
}
