//! Where statements come from: the documents that citations name.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::parse::spanned::Spanned;

/// `spec/documents.yaml`: the sources that citations name.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DocumentsFile {
    /// The documents.
    pub documents: Vec<Document>,
}

/// A source.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The name that citations use.
    pub id: Spanned<String>,
    /// What it is.
    pub title: String,
}
