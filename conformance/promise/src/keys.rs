//! Any bytes are read as a key, or refused without a word of what they hold.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use conformance::signature::backend::BACKENDS;
use conformance::signature::{KeyError, PrivateKey, PublicKey};
use wire::Algorithm;

use crate::test_keys::BITS;

/// The labels that PEM is tried with.
pub(crate) const LABELS: &[&str] = &[
    "PRIVATE KEY",
    "RSA PRIVATE KEY",
    "PUBLIC KEY",
    "RSA PUBLIC KEY",
    "EC PRIVATE KEY",
    "ENCRYPTED PRIVATE KEY",
    "OPENSSH PRIVATE KEY",
    "CERTIFICATE",
];

/// What the first byte does with the others: nothing, bare base64, base64 in lines, or
/// PEM with the label of this place.
pub(crate) const AS_THEY_ARE: u8 = 0;
pub(crate) const BARE: u8 = 1;
const IN_LINES: u8 = 2;
pub(crate) const PEM: u8 = 3;

/// The first byte says in which form the others are given; then they are read as a public
/// and as a private key, and:
///
/// - They are at most one of both.
/// - A key that is accepted is the same key after a way through PEM and bare base64. A
///   private one can be asked for a signature.
/// - Neither an error nor the key's debug form has eight characters in a row of the input
///   that look like part of a key.
///
/// # Panics
/// When one of these does not hold.
pub fn keys(data: &[u8]) {
    let Some((form, bytes)) = data.split_first() else { return };
    let text = given(*form, bytes);
    let (public, private) = (PublicKey::read(&text, BITS), PrivateKey::read(&text, BITS));
    assert!(public.is_err() || private.is_err(), "a key is both");
    match &public {
        Ok(key) => assert_same_public(key),
        Err(error) => assert_discreet(&text, error),
    }
    match &private {
        Ok(key) => assert_same_private(key),
        Err(error) => assert_discreet(&text, error),
    }
}

fn given(form: u8, bytes: &[u8]) -> Vec<u8> {
    let base64 = || STANDARD.encode(bytes);
    let lines = || {
        let lines: Vec<String> = base64().as_bytes().chunks(64).map(|line| line.escape_ascii().to_string()).collect();
        lines.join("\r\n")
    };
    match form {
        AS_THEY_ARE => bytes.to_vec(),
        BARE => base64().into_bytes(),
        IN_LINES => lines().into_bytes(),
        _ => {
            let label = LABELS[usize::from(form - PEM) % LABELS.len()];
            format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines()).into_bytes()
        }
    }
}

fn assert_same_public(key: &PublicKey) {
    assert_eq!(key.size() * 8, BITS);
    let bare = key.to_bare();
    for text in [&key.to_pem(), &bare] {
        let again = PublicKey::read(text.as_bytes(), BITS);
        assert_eq!(again.as_ref().map(PublicKey::to_bare).as_ref(), Ok(&bare));
    }
    assert_eq!(format!("{key:?}"), format!("PublicKey({BITS} bits)"));
}

fn assert_same_private(key: &PrivateKey) {
    let bare = key.to_bare();
    for text in [&key.to_pem(), &bare] {
        let again = PrivateKey::read(text.as_bytes(), BITS);
        // A comparison that fails would show both.
        assert!(again.is_ok_and(|again| again.to_bare() == bare), "a private key is another after its way");
    }
    assert_same_public(&key.public());
    assert_eq!(format!("{key:?}"), format!("PrivateKey({BITS} bits)"));
    for backend in BACKENDS {
        // Numbers that pass for a key need not be one; but neither backend may give a
        // signature then that does not verify.
        if let Ok(signature) = backend.sign(key, Algorithm::RsaPkcs1Sha256, b"message") {
            let verifies = backend.verify(&key.public(), Algorithm::RsaPkcs1Sha256, b"message", &signature);
            assert!(verifies, "{}: signs what does not verify", backend.name());
        }
    }
}

fn assert_discreet(text: &[u8], error: &KeyError) {
    let message = error.to_string();
    assert!(!message.is_empty());
    if let Some(shown) = shown(text, &message) {
        panic!("the error shows {shown:?} of the key: {message}");
    }
}

/// The first eight characters in a row of a message that are of the text, or of its
/// base64, and look like part of a key.
fn shown<'m>(text: &[u8], message: &'m str) -> Option<&'m str> {
    const RUN: usize = 8;
    let is_key_like = |run: &[u8]| {
        run.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='))
            && run.iter().any(u8::is_ascii_uppercase)
            && run.iter().any(u8::is_ascii_lowercase)
            && run.iter().any(u8::is_ascii_digit)
    };
    let is_in = |text: &[u8], run: &[u8]| text.windows(RUN).any(|window| window == run);
    let bytes = message.as_bytes();
    let mut runs = bytes.windows(RUN).enumerate().filter(|(_, run)| is_key_like(run));
    let (place, _) = runs.find(|(_, run)| is_in(text, run) || is_in(STANDARD.encode(text).as_bytes(), run))?;
    message.get(place..place + RUN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_a_key_is_found_in_messages() {
        let check = |text: &[u8], message: &str, expect| assert_eq!(shown(text, message), expect, "{message}");
        check(b"MIIEvQIBADANBg", "the label says MIIEvQIBADANBg", None);
        check(b"MIIEvQIB4DANBg", "the label says MIIEvQIB4DANBg", Some("IIEvQIB4"));
        check(b"MIIEvQIB4DANBg", "the label says MIIEv", None);
        check(b"certificate", "this is a certificate", None);
        check(&[0x30, 0x82, 4, 0xbd, 2, 1, 0, 0x30], "MIIEvQIBADA9", None);
        check(&STANDARD.decode("a1B2c3D4e5F6").unwrap(), "the bytes a1B2c3D4e5", Some("a1B2c3D4"));
    }
}
