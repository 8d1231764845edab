//! The ledger of places where the documents contradict themselves or stay silent.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Citation;

/// A contradiction, gap or undefined mark.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Erratum {
    /// Stable name, in kebab case.
    pub id: String,
    /// One line.
    pub title: String,
    /// What is the matter, in our words.
    pub description: String,
    /// The contracts it concerns.
    pub contracts: Vec<String>,
    /// What speaks for which reading; never empty.
    pub evidence: Vec<Evidence>,
    /// The ways to read it; at least one.
    pub readings: Vec<Reading>,
    /// The id of the reading that rules follow unless told otherwise.
    pub chosen: String,
    /// Why that one.
    pub because: String,
}

/// One piece of evidence.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Evidence {
    /// Where it stands.
    pub citation: Citation,
    /// What stands there: values quoted, the rest in our words.
    pub says: String,
}

/// One way to read an erratum.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Reading {
    /// Unique within the erratum, in kebab case.
    pub id: String,
    /// What follows from it.
    pub meaning: String,
}
