//! Keys: read in every form that they circulate in, held so that nothing prints them,
//! wiped when dropped.
//!
//! A key comes as PEM, as bare base64 of DER, or as DER, in PKCS#8, PKCS#1 or SPKI. What
//! is no such key gets an error that says what it is and what is needed.

mod armour;
mod error;
mod identity;
mod source;

use std::fmt;
use std::sync::OnceLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rsa::pkcs1::{DecodeRsaPrivateKey as _, DecodeRsaPublicKey as _};
use rsa::pkcs8::{
    DecodePrivateKey as _, DecodePublicKey as _, EncodePrivateKey as _, EncodePublicKey as _, LineEnding,
};
use rsa::rand_core::OsRng;
use rsa::traits::PublicKeyParts as _;
use rsa::{RsaPrivateKey, RsaPublicKey};
use zeroize::Zeroizing;

use self::error::{PRIVATE, PUBLIC};
use self::identity::{Form, Identity};

pub use error::KeyError;
pub use source::{KeySource, Unreadable};

/// A public RSA key.
#[derive(Clone)]
pub struct PublicKey {
    pub(super) rsa: RsaPublicKey,
    /// The modulus and the exponent, big-endian, without leading zeros.
    pub(super) parts: (Vec<u8>, Vec<u8>),
}

/// A private RSA key. What it holds is wiped when it is dropped, but for the copy that
/// ring makes when it signs: ring does not wipe its keys.
pub struct PrivateKey {
    pub(super) rsa: RsaPrivateKey,
    pub(super) ring: OnceLock<Option<ring::rsa::KeyPair>>,
}

impl PublicKey {
    /// Reads a public key of `bits` bits.
    pub fn read(text: &[u8], bits: usize) -> Result<Self, KeyError> {
        let armoured = armour::open(text)?;
        let identity = identity::identify(&armoured)?;
        identity.expect(false, bits)?;
        let rsa = match identity.form {
            Form::Pkcs1 => RsaPublicKey::from_pkcs1_der(&armoured.der).ok(),
            _ => RsaPublicKey::from_public_key_der(&armoured.der).ok(),
        };
        rsa.and_then(Self::new).ok_or_else(|| KeyError::broken(&identity, PUBLIC))
    }

    /// `None` for a modulus or an exponent that is even, or an exponent below 3: with
    /// these nothing can be signed, and backends differ about them.
    fn new(rsa: RsaPublicKey) -> Option<Self> {
        let parts = (rsa.n().to_bytes_be(), rsa.e().to_bytes_be());
        let is_odd = |number: &[u8]| number.last().is_some_and(|byte| byte % 2 == 1);
        (is_odd(&parts.0) && is_odd(&parts.1) && parts.1 != [1]).then_some(Self { rsa, parts })
    }

    /// How many bytes its signatures have: those of its modulus.
    pub fn size(&self) -> usize {
        self.rsa.size()
    }

    /// PEM of the SPKI form.
    pub fn to_pem(&self) -> String {
        // Encoding what has been decoded or generated cannot fail.
        self.rsa.to_public_key_pem(LineEnding::LF).unwrap_or_default()
    }

    /// Bare base64 of the SPKI form.
    pub fn to_bare(&self) -> String {
        self.rsa.to_public_key_der().map(|der| STANDARD.encode(der)).unwrap_or_default()
    }
}

impl PrivateKey {
    /// Reads a private key of `bits` bits.
    pub fn read(text: &[u8], bits: usize) -> Result<Self, KeyError> {
        let armoured = armour::open(text)?;
        let identity = identity::identify(&armoured)?;
        identity.expect(true, bits)?;
        let rsa = match identity.form {
            Form::Pkcs1 => RsaPrivateKey::from_pkcs1_der(&armoured.der).ok(),
            _ => RsaPrivateKey::from_pkcs8_der(&armoured.der).ok(),
        };
        rsa.map(Self::new).ok_or_else(|| KeyError::broken(&identity, PRIVATE))
    }

    /// A new key of `bits` bits, from the randomness of the system.
    pub fn generate(bits: usize) -> Result<Self, KeyError> {
        RsaPrivateKey::new(&mut OsRng, bits).map(Self::new).map_err(|_| KeyError::not_generated(bits))
    }

    fn new(rsa: RsaPrivateKey) -> Self {
        Self { rsa, ring: OnceLock::new() }
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        let rsa = self.rsa.to_public_key();
        let parts = (rsa.n().to_bytes_be(), rsa.e().to_bytes_be());
        PublicKey { rsa, parts }
    }

    /// PEM of the PKCS#8 form.
    pub fn to_pem(&self) -> Zeroizing<String> {
        self.rsa.to_pkcs8_pem(LineEnding::LF).unwrap_or_default()
    }

    /// Bare base64 of the PKCS#8 form.
    pub fn to_bare(&self) -> Zeroizing<String> {
        let der = self.rsa.to_pkcs8_der();
        Zeroizing::new(der.map(|der| STANDARD.encode(der.as_bytes())).unwrap_or_default())
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({} bits)", self.rsa.n().bits())
    }
}

impl fmt::Debug for PrivateKey {
    /// Nothing of the key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrivateKey({} bits)", self.rsa.n().bits())
    }
}

impl Identity {
    /// Whether this is an RSA key of the wanted kind and size.
    fn expect(&self, is_private: bool, bits: usize) -> Result<(), KeyError> {
        let needed = if is_private { PRIVATE } else { PUBLIC };
        if self.is_private == is_private && self.bits == Some(bits) {
            return Ok(());
        }
        Err(KeyError::other(self, needed, bits))
    }
}
