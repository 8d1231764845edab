//! Test keys as the spec has them: PKCS 8, as DER in bare base64.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rsa::pkcs1::DecodeRsaPrivateKey;
use rsa::pkcs8::{DecodePrivateKey, EncodePublicKey};
use rsa::traits::PublicKeyParts;
use rsa::{RsaPrivateKey, RsaPublicKey};

/// Why a text is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoKey {
    /// No base64 with padding.
    Base64,
    /// The other form of RSA keys.
    Pkcs1,
    /// No private RSA key, or numbers that do not fit together.
    Broken,
}

/// Reads a private key; white space does not count.
///
/// # Errors
/// Why there is none.
pub(crate) fn read(text: &str) -> Result<RsaPrivateKey, NoKey> {
    let der = STANDARD.decode(bare(text)).map_err(|_| NoKey::Base64)?;
    let pkcs1 = || if RsaPrivateKey::from_pkcs1_der(&der).is_ok() { NoKey::Pkcs1 } else { NoKey::Broken };
    let pair = RsaPrivateKey::from_pkcs8_der(&der).map_err(|_| pkcs1())?;
    pair.validate().map_err(|_| NoKey::Broken)?;
    Ok(pair)
}

/// The text without white space.
pub(crate) fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The public key: SPKI, as DER in bare base64. `None` when it cannot be encoded.
pub(crate) fn public(pair: &RsaPrivateKey) -> Option<String> {
    let der = RsaPublicKey::from(pair).to_public_key_der().ok()?;
    Some(STANDARD.encode(der.as_bytes()))
}

/// The length of the modulus.
pub(crate) fn bits(pair: &RsaPrivateKey) -> u32 {
    u32::try_from(pair.n().bits()).unwrap_or(u32::MAX)
}
