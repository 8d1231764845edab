//! Signs every message once: for those who make the same ones over and over.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use sha2::{Digest as _, Sha256};
use wire::Algorithm;

use super::{Backend, NotSigned, PrivateKey, PublicKey};

/// A backend with all its signatures in memory.
pub struct Remembering {
    backend: &'static dyn Backend,
    signatures: Mutex<Signatures>,
}

/// By algorithm and the digest of key and message.
type Signatures = HashMap<(Algorithm, [u8; 32]), Vec<u8>>;

impl Remembering {
    /// The backend, and no signature yet.
    pub fn new(backend: &'static dyn Backend) -> Self {
        Self { backend, signatures: Mutex::default() }
    }
}

impl Backend for Remembering {
    fn name(&self) -> &'static str {
        self.backend.name()
    }

    fn sign(&self, key: &PrivateKey, algorithm: Algorithm, message: &[u8]) -> Result<Vec<u8>, NotSigned> {
        let signatures = || self.signatures.lock().unwrap_or_else(PoisonError::into_inner);
        let place = Sha256::new().chain_update(key.public().to_bare()).chain_update(message).finalize();
        let place = (algorithm, place.into());
        if let Some(signature) = signatures().get(&place) {
            return Ok(signature.clone());
        }
        let signature = self.backend.sign(key, algorithm, message)?;
        signatures().insert(place, signature.clone());
        Ok(signature)
    }

    fn verify(&self, key: &PublicKey, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
        self.backend.verify(key, algorithm, message, signature)
    }
}
