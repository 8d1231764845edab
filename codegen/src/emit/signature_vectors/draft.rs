//! A vector in the making.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::signature_vector::{SignatureExpect, SignatureVector};
use model::{Algorithm, Direction};

use super::bench::{Bench, Spot};
use super::encoding::Hash;

/// A vector in the making.
pub(super) struct Draft<'m> {
    what: String,
    note: String,
    flags: Vec<&'static str>,
    spot: Spot<'m>,
    asked: Option<&'m str>,
    in_force: Option<Algorithm>,
    message: Vec<u8>,
    signed: Option<Vec<u8>>,
    signature: Option<String>,
    expect: SignatureExpect,
}

impl<'m> Draft<'m> {
    /// A message with its right signature: valid until something is done to it.
    pub(super) fn right(bench: &Bench<'m>, spot: Spot<'m>, value: &str) -> Self {
        Self { expect: SignatureExpect::Valid, ..Self::wrong(bench, spot, value, &bench.sign(spot, value)) }
    }

    /// A message with a signature that does not verify; the signature as what it says, not
    /// as JSON.
    pub(super) fn wrong(bench: &Bench<'m>, spot: Spot<'m>, value: &str, signature: &str) -> Self {
        Self {
            what: String::new(),
            note: String::new(),
            flags: Vec::new(),
            spot,
            asked: None,
            in_force: Some(bench.default().algorithm),
            message: bench.envelope(spot, value, signature).into_bytes(),
            signed: Some(value.as_bytes().to_vec()),
            signature: Some(signature.to_owned()),
            expect: SignatureExpect::Invalid { rule: "signature/valid".to_owned(), pointer: bench.signature_pointer() },
        }
    }

    /// Names the vector and says what is special about it.
    pub(super) fn about(mut self, what: impl Into<String>, flags: &[&'static str], note: impl Into<String>) -> Self {
        self.what = what.into();
        self.flags = flags.to_vec();
        self.note = note.into();
        self
    }

    /// Names the vector after its contract and direction too, because there is one for each.
    pub(super) fn for_each_spot(mut self) -> Self {
        let direction = if self.spot.direction == Direction::Response { "response" } else { "request" };
        self.what = format!("{}-{}-{direction}", self.what, self.spot.contract.id);
        self
    }

    /// Another text of the envelope, around the same signed bytes.
    pub(super) fn message(mut self, message: impl Into<Vec<u8>>) -> Self {
        self.message = message.into();
        self
    }

    /// The signed bytes, where they are none of a text.
    pub(super) fn signed(mut self, signed: impl Into<Vec<u8>>) -> Self {
        self.signed = Some(signed.into());
        self
    }

    /// The text does not say which bytes are signed.
    pub(super) fn unclear_message(mut self) -> Self {
        self.signed = None;
        self
    }

    /// The text does not say what the signature is.
    pub(super) fn unclear_signature(mut self) -> Self {
        self.signature = None;
        self
    }

    /// A sign type is asked for by name.
    pub(super) fn asked(mut self, name: &'m str) -> Self {
        self.asked = Some(name);
        self
    }

    /// The sign type in force, if any.
    pub(super) fn in_force(mut self, algorithm: Option<Algorithm>) -> Self {
        self.in_force = algorithm;
        self
    }

    /// It verifies after all.
    pub(super) fn valid(mut self) -> Self {
        self.expect = SignatureExpect::Valid;
        self
    }

    /// Another verdict.
    pub(super) fn invalid(mut self, rule: &str, pointer: impl Into<String>) -> Self {
        self.expect = SignatureExpect::Invalid { rule: rule.to_owned(), pointer: pointer.into() };
        self
    }

    /// The vector.
    pub(super) fn vector(self, class: &str, bench: &Bench) -> SignatureVector {
        let digest = self.in_force.zip(self.signed.as_ref());
        let digest = digest.map(|(algorithm, signed)| hexadecimal(&Hash::of(algorithm).digest(signed)));
        let (message, message_base64) = match String::from_utf8(self.message) {
            Ok(text) => (Some(text), None),
            Err(no_text) => (None, Some(STANDARD.encode(no_text.as_bytes()))),
        };
        SignatureVector {
            id: format!("signature/{class}#{}", self.what),
            note: self.note,
            flags: self.flags.iter().map(|flag| (*flag).to_owned()).collect(),
            contract: self.spot.contract.id.clone(),
            direction: self.spot.direction,
            key: bench.key(bench.signer(self.spot)).0.to_owned(),
            asked: self.asked.map(str::to_owned),
            message,
            message_base64,
            signed: self.signed.map(|bytes| STANDARD.encode(bytes)),
            digest,
            signature: self.signature,
            expect: self.expect,
        }
    }
}

/// Bytes as digits in lower case.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
