//! The signature stage: from an open envelope to a verified message.

use serde::Deserialize;
use wire::{Contract, Direction, Envelope, Finding, Message, Readings, Severity, SignType, Span};

use super::backend::VERIFYING;
use super::keys::PublicKey;
use super::rules::{BASE64, LENGTH, VALID};
use super::{encoding, sign_type};
use crate::envelope::{Opened, pointer};

/// A message whose signature was verified. Only [`verify`] makes one.
#[derive(Clone, Copy, Debug)]
pub struct Verified<'t> {
    signed: &'t [u8],
    text: &'t [u8],
    direction: Direction,
    contract: Option<&'static Contract>,
    sign_type: &'static SignType,
}

/// Why a message is not verified.
#[derive(Debug)]
pub struct Refusal {
    /// Errors about the envelope, or one about the signature. There are none only where
    /// the text holds no message at all.
    pub findings: Vec<Finding>,
}

/// Verifies the message in an envelope that [`open`](crate::envelope::open) opened.
///
/// `asked` is a sign type asked for by name: it holds where the message names none, and
/// allows one that is off otherwise. An envelope with faults is refused whatever its
/// signature: which bytes were signed, and what they mean, is then open to doubt.
pub fn verify<'t>(
    names: &'static Envelope,
    text: &'t [u8],
    opened: &Opened,
    key: &PublicKey,
    asked: Option<&'static SignType>,
) -> Result<Verified<'t>, Refusal> {
    let message = opened.message.and_then(|span| text.get(span.start..span.end));
    let signature = opened.signature.as_ref().and_then(|member| Some((member.text.as_deref()?, member.span)));
    let doubts: Vec<_> = opened.doubts().cloned().collect();
    let (Some(message), Some((signature, span)), []) = (message, signature, doubts.as_slice()) else {
        return Err(Refusal { findings: doubts });
    };
    let of_signature = |finding| Refusal { findings: vec![finding] };
    let direction = opened.direction.unwrap_or(Direction::Request);
    let named = opened.sign_type.as_ref();
    let sign_type = sign_type::choose(names, opened.contract, direction, named, asked).map_err(of_signature)?;

    let place = Place { pointer: pointer(&[names.signature]), span };
    let bytes = decoded(signature, key, &place).map_err(of_signature)?;
    if !VERIFYING.verify(key, sign_type.algorithm, message, &bytes) {
        let others = names.sign_types.iter().filter(|other| {
            opened.contract.is_some_and(|contract| other.is_known_to(contract.id))
                && VERIFYING.verify(key, other.algorithm, message, &bytes)
        });
        let others: Vec<_> = others.map(|other| other.name).collect();
        return Err(of_signature(place.finding(&VALID, not_valid(sign_type, message.len(), &others))));
    }
    Ok(Verified { signed: message, text, direction, contract: opened.contract, sign_type })
}

/// Verifies a signature over bytes that are in no envelope. Findings stand at the root.
pub fn verify_raw(bytes: &[u8], signature: &str, key: &PublicKey, sign_type: &'static SignType) -> Result<(), Finding> {
    let place = Place { pointer: String::new(), span: Span::new(0, bytes.len()) };
    let decoded = decoded(signature, key, &place)?;
    if VERIFYING.verify(key, sign_type.algorithm, bytes, &decoded) {
        return Ok(());
    }
    Err(place.finding(&VALID, not_valid(sign_type, bytes.len(), &[])))
}

fn decoded(signature: &str, key: &PublicKey, place: &Place) -> Result<Vec<u8>, Finding> {
    let bytes = encoding::decode(signature).map_err(|fault| place.finding(&BASE64, fault))?;
    if bytes.len() == key.size() {
        return Ok(bytes);
    }
    let message = format!("is {} bytes of base64; {} are needed", bytes.len(), key.size());
    Err(place.finding(&LENGTH, message))
}

fn not_valid(sign_type: &SignType, length: usize, others: &[&str]) -> String {
    let name = sign_type.name;
    let tried = format!("does not fit the {length} bytes of the message under this key, as {name}");
    match others {
        [] => tried,
        [other, ..] => format!("{tried}; it fits as {other}, which has to be asked for: `--sign-type {other}`"),
    }
}

/// Where the signature stands.
struct Place {
    pointer: String,
    span: Span,
}

impl Place {
    fn finding(&self, rule: &'static wire::Rule, message: String) -> Finding {
        Finding { rule, pointer: self.pointer.clone(), span: self.span, message }
    }
}

/// Why a verified message is not the Rust value that was wanted.
#[derive(Debug)]
pub enum Unfit {
    /// It is another message than the type: its contract, if known, and its direction.
    Other(Option<&'static Contract>, Direction),
    /// It breaks these rules of its contract, all of them errors.
    Broken(Vec<Finding>),
    /// It obeys every rule and still does not fit the type.
    Unread(serde_json::Error),
}

impl<'t> Verified<'t> {
    /// The bytes that were signed.
    pub fn signed(&self) -> &'t [u8] {
        self.signed
    }

    /// Whether it is a request or a response.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The contract that the message names, if it is a known one.
    pub fn contract(&self) -> Option<&'static Contract> {
        self.contract
    }

    /// The sign type that it was verified by.
    pub fn sign_type(&self) -> &'static SignType {
        self.sign_type
    }

    /// The message as a Rust value, read from the very bytes that were verified. Errors
    /// of the contract's rules stand in the way, warnings and notes do not.
    pub fn message<M: Message + Deserialize<'t>>(&self, readings: &Readings) -> Result<M, Unfit> {
        let contract = M::contract();
        if self.direction != M::DIRECTION || self.contract.is_none_or(|found| found.id != contract.id) {
            return Err(Unfit::Other(self.contract, self.direction));
        }
        let mut findings = (contract.check)(self.direction, self.text, readings);
        findings.retain(|finding| crate::finding::severity(finding.rule, false) == Severity::Error);
        if findings.is_empty() {
            serde_json::from_slice(self.signed).map_err(Unfit::Unread)
        } else {
            Err(Unfit::Broken(findings))
        }
    }
}
