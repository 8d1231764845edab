//! Who does the arithmetic: a small trait, and a table of those who serve it.
//!
//! The crates `rsa` and `sha2` are the reference: they sign with blinding, and wipe their
//! keys. ring verifies, because that is what happens in bulk and with public keys alone,
//! and signs where many messages are made. Both give the same verdict on every signature
//! vector.

mod reference;
mod remembering;
mod ring;

use wire::Algorithm;

use super::keys::{PrivateKey, PublicKey};

pub use reference::Reference;
pub use remembering::Remembering;
pub use ring::Ring;

/// Signs and verifies.
pub trait Backend: Sync {
    /// What it is called.
    fn name(&self) -> &'static str;

    /// Signs the message.
    fn sign(&self, key: &PrivateKey, algorithm: Algorithm, message: &[u8]) -> Result<Vec<u8>, NotSigned>;

    /// Whether the signature is the key's over the message.
    fn verify(&self, key: &PublicKey, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool;
}

/// The key or the system's randomness failed; nothing was signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotSigned;

/// Signs single messages: blinded, keys wiped.
pub static SIGNING: &dyn Backend = &Reference;

/// Signs many messages.
pub static BULK_SIGNING: &dyn Backend = &Ring;

/// Verifies.
pub static VERIFYING: &dyn Backend = &Ring;

/// All of them.
pub static BACKENDS: &[&dyn Backend] = &[&Reference, &Ring];
