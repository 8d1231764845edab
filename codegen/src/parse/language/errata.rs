//! The ledger of contradictions, gaps and undefined marks.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::parse::spanned::Spanned;

/// `spec/errata/*.yaml`: part of the ledger.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrataFile {
    /// The entries.
    pub errata: Vec<ErratumEntry>,
}

/// A contradiction, gap or undefined mark.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErratumEntry {
    /// Stable name, in kebab case.
    pub id: Spanned<String>,
    /// One line.
    pub title: String,
    /// What is the matter, in our words.
    pub description: String,
    /// The contracts it concerns.
    pub contracts: Vec<Spanned<String>>,
    /// What speaks for which reading.
    pub evidence: Vec<EvidenceEntry>,
    /// The ways to read it.
    pub readings: Vec<ReadingEntry>,
    /// The reading that rules follow unless told otherwise.
    pub chosen: Spanned<String>,
    /// Why that one.
    pub because: String,
}

/// One piece of evidence.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EvidenceEntry {
    /// The document's id.
    pub document: Spanned<String>,
    /// The section.
    pub section: String,
    /// The row; the section as a whole when left out.
    #[serde(default)]
    pub row: String,
    /// What stands there: values quoted, the rest in our words.
    pub says: String,
}

/// One way to read an erratum.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReadingEntry {
    /// Unique within the erratum, in kebab case.
    pub id: Spanned<String>,
    /// What follows from it.
    pub meaning: String,
}
