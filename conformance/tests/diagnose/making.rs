//! Makes signatures, good and bad, with the crates beneath and nothing of the program.

use std::sync::OnceLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use conformance::signature::PublicKey;
use rsa::pkcs8::DecodePrivateKey as _;
use rsa::rand_core::{CryptoRng, Error, RngCore, impls};
use rsa::traits::{PrivateKeyParts as _, PublicKeyParts as _};
use rsa::{BigUint, Pkcs1v15Sign, RsaPrivateKey};
use sha2::{Digest as _, Sha256};

pub(crate) struct Pair {
    pub(crate) private: RsaPrivateKey,
    pub(crate) public: PublicKey,
}

pub(crate) fn client() -> &'static Pair {
    static PAIR: OnceLock<Pair> = OnceLock::new();
    PAIR.get_or_init(|| {
        pair(include_str!("../keys/files/client.private.pem"), include_bytes!("../keys/files/client.public.pem"))
    })
}

pub(crate) fn provider() -> &'static Pair {
    static PAIR: OnceLock<Pair> = OnceLock::new();
    PAIR.get_or_init(|| {
        pair(include_str!("../keys/files/provider.private.pem"), include_bytes!("../keys/files/provider.public.pem"))
    })
}

pub(crate) fn stranger() -> PublicKey {
    PublicKey::read(include_bytes!("../keys/files/stranger.public.pem"), 2048).expect("a key")
}

fn pair(private: &str, public: &[u8]) -> Pair {
    let private = RsaPrivateKey::from_pkcs8_pem(private).expect("a private key");
    Pair { private, public: PublicKey::read(public, 2048).expect("a public key") }
}

/// As it should be.
pub(crate) fn signed(content: &[u8]) -> Vec<u8> {
    signed_by(client(), content)
}

pub(crate) fn signed_by(pair: &Pair, content: &[u8]) -> Vec<u8> {
    pair.private.sign(Pkcs1v15Sign::new::<Sha256>(), &Sha256::digest(content)).expect("a signature")
}

/// A PKCS#1 v1.5 block of just these bytes.
pub(crate) fn raw(payload: &[u8]) -> Vec<u8> {
    client().private.sign(Pkcs1v15Sign::new_unprefixed(), payload).expect("a signature")
}

/// What the private key makes of a block.
pub(crate) fn power(block: &[u8]) -> Vec<u8> {
    let key = &client().private;
    let number = BigUint::from_bytes_be(block).modpow(key.d(), key.n()).to_bytes_be();
    [vec![0; 256 - number.len()], number].concat()
}

pub(crate) fn base64(bytes: impl AsRef<[u8]>) -> String {
    STANDARD.encode(bytes)
}

/// An envelope with this request, as compact as can be.
pub(crate) fn envelope(message: &str, signature: &str) -> Vec<u8> {
    let signature = serde_json::Value::from(signature);
    format!("{{\"request\":{message},\"signature\":{signature}}}").into_bytes()
}

/// The same bytes for a seed each time: digests of numbers.
pub(crate) struct Drawn {
    seed: u64,
    number: u64,
}

impl Drawn {
    pub(crate) fn by(seed: u64) -> Self {
        Self { seed, number: 0 }
    }
}

impl RngCore for Drawn {
    fn next_u64(&mut self) -> u64 {
        self.number += 1;
        let digest = Sha256::digest([self.seed.to_be_bytes(), self.number.to_be_bytes()].concat());
        u64::from_be_bytes(*digest.first_chunk().expect("32 bytes"))
    }

    fn next_u32(&mut self) -> u32 {
        self.next_u64() as u32
    }

    fn fill_bytes(&mut self, bytes: &mut [u8]) {
        impls::fill_bytes_via_next(self, bytes);
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Error> {
        self.fill_bytes(bytes);
        Ok(())
    }
}

impl CryptoRng for Drawn {}
