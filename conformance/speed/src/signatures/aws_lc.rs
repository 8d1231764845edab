//! AWS-LC, with keys that are parsed once.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use conformance::signature::{PrivateKey, PublicKey};
use measure::Failure;

/// A key that verifies SHA-256.
pub(super) fn parsed(key: &PublicKey) -> Result<ParsedPublicKey, Failure> {
    let der = STANDARD.decode(key.to_bare())?;
    Ok(ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der)?)
}

/// Whether the signature is the key's over the message.
pub(super) fn verifies(key: &ParsedPublicKey, message: &[u8], signature: &[u8]) -> bool {
    key.verify_sig(message, signature).is_ok()
}

/// A key that signs.
pub(super) fn key_pair(key: &PrivateKey) -> Result<KeyPair, Failure> {
    Ok(KeyPair::from_pkcs8(&STANDARD.decode(key.to_bare())?)?)
}

/// A signature with SHA-256.
pub(super) fn sign(key: &KeyPair, message: &[u8]) -> Option<Vec<u8>> {
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).ok()?;
    Some(signature)
}
