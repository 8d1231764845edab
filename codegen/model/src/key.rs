//! The fixed key pairs that sign the signature vectors.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// An RSA key pair for tests. Its private key is public knowledge: it must never be used
/// for anything else.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TestKey {
    /// How vectors name it.
    pub id: String,
    /// What it signs.
    pub signs: Signs,
    /// Whose it is.
    pub description: String,
    /// The length of its modulus in bits.
    pub bits: u32,
    /// The private key: PKCS 8, as DER in bare base64.
    pub private: String,
    /// The public key: SPKI, as DER in bare base64.
    pub public: String,
}

/// What a test key signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Signs {
    /// Requests: it is the client's.
    Request,
    /// Responses: it is the provider's.
    Response,
    /// Nothing that may pass: it is nobody's.
    Nothing,
}
