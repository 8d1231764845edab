//! What the reference gateway's sandbox does on demand.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::parse::spanned::Spanned;

/// `spec/scenarios.yaml`: what a value in a request makes the gateway's sandbox do. A
/// gateway without the file has no scenarios.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScenariosFile {
    /// The contracts that have scenarios.
    pub contracts: Vec<Spanned<String>>,
    /// Dotted path to the request's member that asks for one, from the message.
    pub member: Spanned<String>,
    /// The value that asks for a result code by its name, which stands for `{code}`. It
    /// makes a scenario `code/NAME` for every code of the contracts' tables.
    pub every_code: Option<Spanned<String>>,
    /// The other scenarios.
    #[serde(default)]
    pub scenarios: Vec<ScenarioEntry>,
}

/// What happens when a request has a value. Exactly one of `results`, `slow` and `fault`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScenarioEntry {
    /// Its stable name, in kebab case.
    pub id: Spanned<String>,
    /// The value that asks for it.
    pub value: Spanned<String>,
    /// The contracts that have it; all of the file's when left out.
    #[serde(default)]
    pub contracts: Vec<Spanned<String>>,
    /// What happens, in our words.
    pub description: String,
    /// The result codes with which the request ends, one for each time that it is sent;
    /// the last one stays.
    #[serde(default)]
    pub results: Vec<Spanned<String>>,
    /// The answer is a success and comes so many milliseconds late.
    pub slow: Option<Spanned<u32>>,
    /// What goes wrong with the answer.
    pub fault: Option<Spanned<FaultEntry>>,
}

/// What can go wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FaultEntry {
    /// The connection is closed without an answer, after the transaction is recorded.
    Drop,
    /// The answer is cut off in its middle.
    Truncate,
    /// The answer has no signature.
    Unsigned,
    /// The answer's signature is over other bytes.
    WronglySigned,
}
