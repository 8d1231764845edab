//! The crates `rsa` and `sha2`.

use rsa::Pkcs1v15Sign;
use rsa::rand_core::OsRng;
use sha1::Sha1;
use sha2::{Digest as _, Sha256};
use wire::Algorithm;

use super::{Backend, NotSigned};
use crate::signature::keys::{PrivateKey, PublicKey};

/// The reference: signs with blinding, as RUSTSEC-2023-0071 asks for.
pub struct Reference;

impl Backend for Reference {
    fn name(&self) -> &'static str {
        "rsa and sha2, blinded"
    }

    fn sign(&self, key: &PrivateKey, algorithm: Algorithm, message: &[u8]) -> Result<Vec<u8>, NotSigned> {
        let (scheme, digest) = prepared(algorithm, message);
        key.rsa.sign_with_rng(&mut OsRng, scheme, &digest).map_err(|_| NotSigned)
    }

    fn verify(&self, key: &PublicKey, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
        let (scheme, digest) = prepared(algorithm, message);
        key.rsa.verify(scheme, &digest, signature).is_ok()
    }
}

fn prepared(algorithm: Algorithm, message: &[u8]) -> (Pkcs1v15Sign, Vec<u8>) {
    match algorithm {
        Algorithm::RsaPkcs1Sha256 => (Pkcs1v15Sign::new::<Sha256>(), Sha256::digest(message).to_vec()),
        Algorithm::RsaPkcs1Sha1 => (Pkcs1v15Sign::new::<Sha1>(), Sha1::digest(message).to_vec()),
    }
}
