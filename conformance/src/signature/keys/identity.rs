//! What a key is, by its structure.

use rsa::pkcs1::{RsaPrivateKey, RsaPublicKey, UintRef};
use rsa::pkcs8::der::asn1::AnyRef;
use rsa::pkcs8::der::{Decode as _, Tag, Tagged as _};
use rsa::pkcs8::spki::SubjectPublicKeyInfoRef;
use rsa::pkcs8::{ObjectIdentifier, PrivateKeyInfo};

use super::KeyError;
use super::armour::Armoured;

/// What a key turned out to be.
pub(super) struct Identity {
    pub(super) form: Form,
    pub(super) is_private: bool,
    /// The algorithm, as people call it.
    pub(super) algorithm: &'static str,
    /// The length of the modulus; `None` when it is no RSA key.
    pub(super) bits: Option<usize>,
}

/// The structures that hold keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Pkcs8,
    Pkcs1,
    Spki,
    Sec1,
}

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

const ALGORITHMS: &[(&str, &str)] = &[
    ("1.2.840.113549.1.1.1", "RSA"),
    ("1.2.840.113549.1.1.10", "RSA-PSS"),
    ("1.2.840.10045.2.1", "EC"),
    ("1.2.840.10040.4.1", "DSA"),
    ("1.3.101.110", "X25519"),
    ("1.3.101.112", "Ed25519"),
    ("1.3.101.113", "Ed448"),
];

/// What the DER is, unless its label says something else.
pub(super) fn identify(armoured: &Armoured) -> Result<Identity, KeyError> {
    let label = armoured.label.as_deref();
    match label {
        Some("ENCRYPTED PRIVATE KEY") => return Err(KeyError::encrypted()),
        Some("CERTIFICATE" | "X509 CERTIFICATE" | "TRUSTED CERTIFICATE") => return Err(KeyError::certificate()),
        Some("OPENSSH PRIVATE KEY") => return Err(KeyError::not_a_key("a key in OpenSSH's own form")),
        _ => {}
    }
    let Some(identity) = of_der(&armoured.der) else {
        if is_certificate(&armoured.der) {
            return Err(KeyError::certificate());
        }
        return Err(match label {
            Some(label) => KeyError::not_a_key(&format!("labelled {label}, but its content is broken")),
            None => KeyError::not_a_key("base64 or DER of something else"),
        });
    };
    match label {
        Some(label) if label != identity.label() => Err(KeyError::mislabelled(label, &identity)),
        _ => Ok(identity),
    }
}

fn of_der(der: &[u8]) -> Option<Identity> {
    if let Ok(info) = PrivateKeyInfo::from_der(der) {
        let bits = || modulus_bits(RsaPrivateKey::from_der(info.private_key).ok()?.modulus);
        return Some(identity(Form::Pkcs8, true, info.algorithm.oid, bits));
    }
    if let Ok(key) = RsaPrivateKey::from_der(der) {
        return Some(identity(Form::Pkcs1, true, RSA, || modulus_bits(key.modulus)));
    }
    if let Ok(info) = SubjectPublicKeyInfoRef::from_der(der) {
        let bits = || modulus_bits(RsaPublicKey::from_der(info.subject_public_key.as_bytes()?).ok()?.modulus);
        return Some(identity(Form::Spki, false, info.algorithm.oid, bits));
    }
    if let Ok(key) = RsaPublicKey::from_der(der) {
        return Some(identity(Form::Pkcs1, false, RSA, || modulus_bits(key.modulus)));
    }
    is_sec1(der).then_some(Identity { form: Form::Sec1, is_private: true, algorithm: "EC", bits: None })
}

fn identity(form: Form, is_private: bool, oid: ObjectIdentifier, bits: impl FnOnce() -> Option<usize>) -> Identity {
    let text = oid.to_string();
    let algorithm = ALGORITHMS.iter().find(|(known, _)| *known == text).map_or("another algorithm", |(_, name)| name);
    Identity { form, is_private, algorithm, bits: if oid == RSA { bits() } else { None } }
}

fn modulus_bits(modulus: UintRef<'_>) -> Option<usize> {
    let bytes = modulus.as_bytes();
    let first = bytes.first()?;
    Some(bytes.len() * 8 - first.leading_zeros() as usize)
}

/// RFC 5915: a sequence of the number 1 and an octet string.
fn is_sec1(der: &[u8]) -> bool {
    let Ok(whole) = AnyRef::from_der(der) else { return false };
    let key = whole.value().strip_prefix(&[0x02, 0x01, 0x01]).and_then(|rest| rest.first());
    whole.tag() == Tag::Sequence && key == Some(&u8::from(Tag::OctetString))
}

/// RFC 5280: a sequence whose first part is a sequence that begins with its version.
fn is_certificate(der: &[u8]) -> bool {
    let window = der.get(..16.min(der.len())).unwrap_or_default();
    window.windows(4).any(|bytes| bytes == [0xa0, 0x03, 0x02, 0x01])
}

impl Identity {
    /// The PEM label that goes with it.
    pub(super) fn label(&self) -> &'static str {
        match (self.form, self.is_private) {
            (Form::Pkcs8, _) => "PRIVATE KEY",
            (Form::Pkcs1, true) => "RSA PRIVATE KEY",
            (Form::Pkcs1, false) => "RSA PUBLIC KEY",
            (Form::Spki, _) => "PUBLIC KEY",
            (Form::Sec1, _) => "EC PRIVATE KEY",
        }
    }
}

impl Form {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Pkcs8 => "PKCS#8",
            Self::Pkcs1 => "PKCS#1",
            Self::Spki => "SPKI",
            Self::Sec1 => "SEC1",
        }
    }
}
