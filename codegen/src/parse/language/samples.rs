//! Messages that the documents show.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::parse::spanned::Spanned;

/// `spec/samples/index.yaml`: which message each sample file holds.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SamplesFile {
    /// The samples.
    pub samples: Vec<SampleEntry>,
}

/// A message as a document shows it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SampleEntry {
    /// The file, beside the index.
    pub file: Spanned<String>,
    /// The contract.
    pub contract: Spanned<String>,
    /// Request or response.
    pub direction: SampleDirection,
    /// The document section that shows it.
    pub section: String,
    /// The request's file, where this answers a shown request.
    pub answers: Option<Spanned<String>>,
    /// Errata that concern it.
    #[serde(default)]
    pub errata: Vec<Spanned<String>>,
    /// The ids of rules that it breaks although they are right.
    #[serde(default)]
    pub expected: Vec<Spanned<String>>,
}

/// Which message a sample is.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SampleDirection {
    /// A request.
    Request,
    /// A response.
    Response,
}
