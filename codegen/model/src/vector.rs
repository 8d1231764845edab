//! Vectors: cases that ship as data files under `generated/vectors/`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Direction;

/// One file of vectors: all of one contract and direction.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct VectorFile {
    /// Where the file comes from, and the command that makes it.
    pub generated: String,
    /// The contract.
    pub contract: String,
    /// What each flag means that vectors of this file carry.
    pub flags: BTreeMap<String, String>,
    /// The vectors, in the order of their rules.
    pub vectors: Vec<Vector>,
}

/// One case.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Vector {
    /// Stable: the rule's id, `#`, and what is special (`...max-length#one-over`).
    pub id: String,
    /// The rule that the vector probes: at its bound when accepted, broken when not.
    pub rule: String,
    /// What is special about it.
    pub note: String,
    /// The classes of implementation bug that it catches.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<String>,
    /// Whether `request`, `response` or both hold a message.
    pub direction: Direction,
    /// Readings that have to be picked for the expectation to hold, by erratum;
    /// every other erratum is read as the ledger chooses.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub readings: BTreeMap<String, String>,
    /// The text of a request's envelope.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<String>,
    /// The text of a response's envelope.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<String>,
    /// What a judge must say.
    pub expect: Expect,
    /// What a validator of the strict schemas says, with formats asserted.
    pub schema: SchemaVerdict,
}

/// The expected verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "verdict", rename_all = "kebab-case")]
pub enum Expect {
    /// No finding above a note, and none of the vector's rule.
    Accepted,
    /// The vector's rule is violated at this place, and no other finding is above a note.
    Violated {
        /// RFC 6901, from the envelope's root.
        pointer: String,
    },
}

/// What the strict schemas (the message's, and the payload's for text inside strings) say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SchemaVerdict {
    /// Valid.
    Valid,
    /// Invalid.
    Invalid,
    /// Validators differ on it, or it hangs on a reading that the schemas do not follow.
    Unspecified,
}
