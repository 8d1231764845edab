//! Result codes: the tables of each contract.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::parse::spanned::Spanned;

/// `spec/result-codes/*.yaml`: the result-code tables of one contract.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResultCodesFile {
    /// The contract.
    pub contract: Spanned<String>,
    /// The tables, in document order.
    pub tables: Vec<CodeTable>,
}

/// One result-code table.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CodeTable {
    /// The document section.
    pub section: String,
    /// Its rows.
    pub codes: Vec<CodeEntry>,
}

/// A row of a result-code table.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CodeEntry {
    /// The eight-digit id, in quotes; left out where the document leaves it out.
    pub id: Option<Spanned<String>>,
    /// The code.
    pub code: Spanned<String>,
    /// `S`, `F` or `U`.
    pub status: Spanned<String>,
    /// What it means, in our words.
    pub meaning: String,
    /// What a client should do about it, in our words.
    pub action: String,
    /// Errata that concern the row.
    #[serde(default)]
    pub errata: Vec<Spanned<String>>,
}
