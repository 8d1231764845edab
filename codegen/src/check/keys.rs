//! The key pairs of the signature vectors: whether each is one, and whether there is one
//! for everything.

use std::collections::BTreeMap;

use model::Signs;
use rsa::BigUint;
use rsa::traits::PublicKeyParts;

use super::duplicates::unique;
use crate::diagnostic::Diagnostic;
use crate::parse::Spec;
use crate::parse::language::KeyEntry;
use crate::test_key::{self, NoKey};
use crate::view::View;

pub(super) fn check(spec: &Spec, _: &[View]) -> Vec<Diagnostic> {
    let Some(file) = &spec.keys else { return Vec::new() };
    let mut found = Vec::new();
    let keys = &file.value.keys;
    unique("key", keys.iter().map(|entry| (file.file.as_str(), &entry.id)), &mut found);
    let wanted_bits = spec.envelope.as_ref().map(|envelope| envelope.value.key_bits);
    let mut moduli: BTreeMap<BigUint, &str> = BTreeMap::new();
    for entry in keys {
        let wrong = |message: String, cure: &str| Diagnostic::new(&file.file, &entry.private.at, message, cure);
        let pair = match test_key::read(&entry.private.value) {
            Ok(pair) => pair,
            Err(why) => {
                let (message, cure) = no_key(entry, why);
                found.push(wrong(message, cure));
                continue;
            }
        };
        let bits = test_key::bits(&pair);
        if let Some(wanted) = wanted_bits.filter(|wanted| *wanted != bits) {
            let message = format!("the key `{}` has {bits} bits, and the envelope wants {wanted}", entry.id.value);
            found.push(wrong(message, "make one with so many bits, or mend `key_bits` of the envelope"));
        }
        if let Some(first) = moduli.insert(pair.n().clone(), &entry.id.value) {
            let message = format!("the key `{}` is the key `{first}`", entry.id.value);
            found.push(wrong(message, "make another: a signature of one must not fit the other"));
        }
    }
    for (signs, word) in [(Signs::Request, "request"), (Signs::Response, "response"), (Signs::Nothing, "nothing")] {
        let mut of_kind = keys.iter().filter(|entry| entry.signs.value == signs);
        if of_kind.next().is_none() {
            let message = format!("no key has `signs: {word}`");
            found.push(Diagnostic::of_file(&file.file, message, "add one; vectors need one of each kind"));
        }
        for other in of_kind {
            let message = format!("another key has `signs: {word}` already");
            found.push(Diagnostic::new(&file.file, &other.signs.at, message, "leave one key of each kind"));
        }
    }
    found
}

fn no_key(entry: &KeyEntry, why: NoKey) -> (String, &'static str) {
    let id = &entry.id.value;
    match why {
        NoKey::Base64 => {
            (format!("the key `{id}` is no base64"), "write the DER in base64 with padding, without PEM lines")
        }
        NoKey::Pkcs1 => {
            (format!("the key `{id}` is PKCS 1, not PKCS 8"), "turn it with `openssl pkcs8 -topk8 -nocrypt`")
        }
        NoKey::Broken => (
            format!("the key `{id}` is no private RSA key"),
            "make one as the head of `spec/keys.yaml` says; perhaps some of it is missing",
        ),
    }
}
