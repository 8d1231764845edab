//! Signature vectors: signed envelopes and their verdicts, in `generated/vectors/signatures.json`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Direction, SignType, TestKey};

/// The file of signature vectors.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SignatureVectorFile {
    /// Where the file comes from, and the command that makes it.
    pub generated: String,
    /// How to use the vectors, and what their verdicts rest on.
    pub notes: Vec<String>,
    /// The sign types that messages name, with their algorithms.
    pub sign_types: Vec<SignType>,
    /// The key pairs. They are for these vectors and must never be used for anything else.
    pub keys: Vec<TestKey>,
    /// What each flag means that vectors carry.
    pub flags: BTreeMap<String, SignatureFlag>,
    /// The vectors, in the order of their classes.
    pub vectors: Vec<SignatureVector>,
}

/// A class of implementation bug.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SignatureFlag {
    /// The bug that vectors with the flag catch.
    pub bug: String,
    /// Where it is written what is right: document and section.
    pub source: String,
}

/// One signed envelope, or what passes for one.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SignatureVector {
    /// Stable: `signature/`, the class, `#`, and what is special.
    pub id: String,
    /// What is special about it.
    pub note: String,
    /// The classes of implementation bug that it catches.
    pub flags: Vec<String>,
    /// The contract.
    pub contract: String,
    /// Whether it is a request or a response.
    pub direction: Direction,
    /// The id of the key to verify with.
    pub key: String,
    /// The sign type that the verifier's user asks for by name: it may be used though it
    /// is off otherwise, and it holds where the message names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<String>,
    /// The envelope's text. Exactly one of this and `message_base64` is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The envelope's bytes in base64, where they are no UTF-8.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_base64: Option<String>,
    /// The exact bytes that the signature has to cover, in base64. Absent where the text
    /// does not say which they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<String>,
    /// The digest of `signed` under the sign type in force, in hexadecimal. Absent where
    /// there are no such bytes or no such sign type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// What the signature member says, without its escapes. Absent where there is no such
    /// string, or more than one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    /// What a verifier must say.
    pub expect: SignatureExpect,
}

/// The expected verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "verdict", rename_all = "kebab-case")]
pub enum SignatureExpect {
    /// The signature verifies.
    Valid,
    /// It must not be accepted.
    Invalid {
        /// The rule that is violated.
        rule: String,
        /// Where: RFC 6901, from the envelope's root.
        pointer: String,
    },
}
