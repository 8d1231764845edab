//! Signing: a text keeps every byte of its message; only the signature comes in.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use wire::{Algorithm, Direction, Envelope, Finding, Message, SignType};

use super::backend::{Backend, NotSigned};
use super::keys::PrivateKey;
use super::rules::SIGN_TYPE;
use super::sign_type;
use crate::catalog::Catalog;
use crate::envelope::{self, Opened, name_of, pointer, quoted};

/// Why something was not signed.
#[derive(Debug)]
pub enum SignError {
    /// The text is no envelope whose message could be signed, or its sign type is wrong.
    Findings(Vec<Finding>),
    /// The value has no JSON text.
    Unwritable(serde_json::Error),
    /// The key or the randomness failed.
    Failed,
}

impl From<NotSigned> for SignError {
    fn from(_: NotSigned) -> Self {
        Self::Failed
    }
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Findings(findings) => {
                let texts: Vec<_> = findings.iter().map(|finding| finding.message.as_str()).collect();
                f.write_str(&texts.join("; "))
            }
            Self::Unwritable(error) => write!(f, "the message cannot be written as JSON: {error}"),
            Self::Failed => f.write_str("signing failed; the key may be damaged"),
        }
    }
}

impl std::error::Error for SignError {}

/// How to sign.
#[derive(Clone, Copy)]
pub struct Signer<'k> {
    /// The signer's key.
    pub key: &'k PrivateKey,
    /// Who does the arithmetic.
    pub backend: &'static dyn Backend,
    /// A sign type asked for by name; the message's own or the default otherwise.
    pub asked: Option<&'static SignType>,
}

impl Signer<'_> {
    /// The base64 of a signature over these bytes.
    pub fn sign(&self, algorithm: Algorithm, bytes: &[u8]) -> Result<String, NotSigned> {
        self.backend.sign(self.key, algorithm, bytes).map(|signature| STANDARD.encode(signature))
    }
}

/// Signs the text of an envelope, with or without a signature, or of a bare message,
/// which then gets an envelope and is what `bare` says. Every byte of the message stays
/// as it is.
pub fn sign_text(catalog: &Catalog, text: &[u8], bare: Direction, signer: Signer) -> Result<Vec<u8>, SignError> {
    let readings = catalog.readings();
    let opened = envelope::open(catalog, &readings, text, None, None);
    let Some(message) = opened.bare.and_then(|span| text.get(span.start..span.end)) else {
        return sign_opened(catalog.envelope, text, &opened, signer);
    };
    let wrapped = wrapped(catalog.envelope, bare, message);
    let opened = envelope::open(catalog, &readings, &wrapped, Some(bare), None);
    sign_opened(catalog.envelope, &wrapped, &opened, signer)
}

/// Signs a message that is a Rust value. The JSON text that is signed is the one that
/// stands in the envelope.
pub fn sign_message<M: Message + Serialize>(
    names: &'static Envelope,
    message: &M,
    signer: Signer,
) -> Result<Vec<u8>, SignError> {
    let message = serde_json::to_vec(message).map_err(SignError::Unwritable)?;
    let wrapped = wrapped(names, M::DIRECTION, &message);
    let catalog = Catalog { contracts: &[], errata: &[], envelope: names };
    let opened = envelope::open(&catalog, &catalog.readings(), &wrapped, Some(M::DIRECTION), Some(M::contract()));
    sign_opened(names, &wrapped, &opened, signer)
}

fn wrapped(names: &Envelope, direction: Direction, message: &[u8]) -> Vec<u8> {
    [b"{", quoted(name_of(names, direction)).as_bytes(), b":", message, b"}\n"].concat()
}

/// Puts a signature into the open envelope, in the place of one that is there.
fn sign_opened(names: &'static Envelope, text: &[u8], opened: &Opened, signer: Signer) -> Result<Vec<u8>, SignError> {
    let doubts: Vec<_> = opened.doubts().filter(|doubt| !is_mended_by_signing(doubt, opened)).cloned().collect();
    let parts = opened.message.zip(opened.direction).and_then(|(span, direction)| {
        Some((text.get(..span.start)?, text.get(span.start..span.end)?, text.get(span.end..)?, direction))
    });
    let Some((_, message, after_message, direction)) = parts.filter(|_| doubts.is_empty()) else {
        return Err(SignError::Findings(doubts));
    };
    let chosen = sign_type::choose(names, opened.contract, direction, opened.sign_type.as_ref(), signer.asked);
    let chosen = chosen.and_then(|chosen| as_asked(names, direction, opened, chosen, signer.asked));
    let chosen = chosen.map_err(|finding| SignError::Findings(vec![finding]))?;
    let signature = signer.sign(chosen.algorithm, message)?;

    let (start, end, member) = match &opened.signature {
        Some(old) => (old.span.start, old.span.end, format!("\"{signature}\"")),
        None => {
            let at = text.len() - after_message.len();
            (at, at, format!(",{}:\"{signature}\"", quoted(names.signature)))
        }
    };
    let (before, after) = (text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default());
    Ok([before, member.as_bytes(), after].concat())
}

/// A signature that is missing comes in, one that is no string is replaced; one that
/// stands in the wrong place would stay there.
fn is_mended_by_signing(doubt: &Finding, opened: &Opened) -> bool {
    doubt.rule.id == envelope::SIGNATURE.id && (opened.signature.is_some() || doubt.pointer.is_empty())
}

/// Who signs and asks for a sign type gets that one or none.
fn as_asked(
    names: &Envelope,
    direction: Direction,
    opened: &Opened,
    chosen: &'static SignType,
    asked: Option<&'static SignType>,
) -> Result<&'static SignType, Finding> {
    let Some(asked) = asked.filter(|asked| asked.name != chosen.name) else { return Ok(chosen) };
    let message = name_of(names, direction);
    let (pointer, span, reason) = match &opened.sign_type {
        Some(named) => (pointer(&[message, names.head, names.sign_type]), named.span, "the message names".to_owned()),
        None => {
            let contract = opened.contract.map_or("a contract that is not known", |contract| contract.id);
            (pointer(&[message]), opened.message.unwrap_or_default(), format!("{contract} signs with"))
        }
    };
    let message = format!("`{}` was asked for, but {reason} `{}`", asked.name, chosen.name);
    Err(Finding { rule: &SIGN_TYPE, pointer, span, message })
}
