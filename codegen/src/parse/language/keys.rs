//! The key pairs of the signature vectors.

use model::Signs;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::parse::spanned::Spanned;

/// `spec/keys.yaml`: the fixed key pairs of the signature vectors. A spec without the file
/// has no such vectors.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KeysFile {
    /// The key pairs, one for each of what keys sign.
    pub keys: Vec<KeyEntry>,
}

/// A key pair for tests, known to everybody.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KeyEntry {
    /// How vectors name it.
    pub id: Spanned<String>,
    /// What it signs.
    pub signs: Spanned<Signs>,
    /// Whose it is, in our words.
    pub description: String,
    /// The private key: PKCS 8, as DER in bare base64. White space does not count.
    pub private: Spanned<String>,
}
