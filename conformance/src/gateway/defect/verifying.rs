//! Signatures of requests, verified wrongly.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::gateway::Question;
use serde_json::Value;
use wire::SignType;

use super::quirk::Quirk;
use super::reading::raw_message;
use crate::gateway::decide::{Ask, Inquiry};
use crate::signature::{PublicKey, verify_raw};

/// The answer to the questions about sign type and signature.
pub(super) fn asked(quirk: Quirk, inquiry: &mut Inquiry<'_>, question: Question, ask: Ask) -> bool {
    let is_asked = ask(inquiry);
    if question == Question::SignType {
        if quirk == Quirk::IgnoresSignType {
            inquiry.sign_type = default_sign_type(inquiry);
        }
        return inquiry.sign_type.is_some();
    }
    let Some(bytes) = signed_bytes(inquiry) else { return is_asked };
    let own = inquiry.sign_type;
    let rewritten = inquiry.message.to_string();
    let sorted = || sorted(inquiry.message).to_string();
    match quirk {
        Quirk::VerifiesRewritten => fits(inquiry, rewritten.as_bytes(), own),
        Quirk::VerifiesSorted => fits(inquiry, sorted().as_bytes(), own),
        Quirk::AlsoVerifiesRewritten => {
            is_asked || fits(inquiry, rewritten.as_bytes(), own) || fits(inquiry, sorted().as_bytes(), own)
        }
        Quirk::AcceptsOtherDigests => {
            let mut all = inquiry.gateway.catalog.envelope.sign_types.iter();
            is_asked || all.any(|sign_type| fits(inquiry, bytes, Some(sign_type)))
        }
        Quirk::IgnoresSignType => fits(inquiry, bytes, default_sign_type(inquiry)),
        Quirk::VerifiesLength => {
            let size = inquiry.client.and_then(|client| client.key.as_ref()).map(PublicKey::size);
            let decoded = signature(inquiry).and_then(|text| STANDARD.decode(text).ok());
            is_asked || (size.is_some() && decoded.map(|bytes| bytes.len()) == size)
        }
        Quirk::DecodesLoosely => is_asked || fits_as(inquiry, bytes, own, |text| Some(loosely(text))),
        Quirk::DecodesTwice => {
            is_asked || fits_as(inquiry, bytes, own, |text| String::from_utf8(STANDARD.decode(text).ok()?).ok())
        }
        Quirk::AcceptsOwnKey => {
            let own_key = inquiry.gateway.key.public();
            let verified = signature(inquiry).zip(own).map(|(text, own)| verify_raw(bytes, text, &own_key, own));
            is_asked || verified.is_some_and(|verified| verified.is_ok())
        }
        // Who reads otherwise still verifies what came.
        _ if inquiry.text != inquiry.received => fits(inquiry, bytes, own),
        _ => is_asked,
    }
}

/// The bytes that were signed, as they came.
pub(super) fn signed_bytes<'g>(inquiry: &Inquiry<'g>) -> Option<&'g [u8]> {
    if inquiry.text != inquiry.received {
        return raw_message(inquiry.received, inquiry.gateway.catalog.envelope.request);
    }
    inquiry.opened.message.and_then(|span| inquiry.text.get(span.start..span.end))
}

/// Whether the request's signature is its client's over these bytes.
pub(super) fn fits(inquiry: &Inquiry<'_>, bytes: &[u8], sign_type: Option<&'static SignType>) -> bool {
    fits_as(inquiry, bytes, sign_type, |text| Some(text.to_owned()))
}

/// The sign type that holds where none is named.
pub(super) fn default_sign_type(inquiry: &Inquiry<'_>) -> Option<&'static SignType> {
    inquiry.gateway.catalog.envelope.sign_types.iter().find(|sign_type| sign_type.default)
}

fn fits_as(
    inquiry: &Inquiry<'_>,
    bytes: &[u8],
    sign_type: Option<&'static SignType>,
    reread: impl Fn(&str) -> Option<String>,
) -> bool {
    let key = inquiry.client.and_then(|client| client.key.as_ref());
    let text = signature(inquiry).and_then(reread);
    let all = key.zip(text).zip(sign_type);
    all.is_some_and(|((key, text), sign_type)| verify_raw(bytes, &text, key, sign_type).is_ok())
}

fn signature<'i>(inquiry: &'i Inquiry<'_>) -> Option<&'i str> {
    inquiry.opened.signature.as_ref()?.text.as_deref()
}

/// The text in the standard alphabet, padded, without white space.
fn loosely(text: &str) -> String {
    let kept = text.chars().filter(|character| !character.is_whitespace() && *character != '=');
    let mut text: String = kept
        .map(|character| match character {
            '-' => '+',
            '_' => '/',
            other => other,
        })
        .collect();
    while !text.len().is_multiple_of(4) {
        text.push('=');
    }
    text
}

/// The value with the members of every object sorted by name.
fn sorted(value: &Value) -> Cow<'_, Value> {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            let members = members.into_iter().map(|(name, value)| (name.clone(), sorted(value).into_owned()));
            Cow::Owned(Value::Object(members.collect()))
        }
        Value::Array(elements) => {
            Cow::Owned(Value::Array(elements.iter().map(|element| sorted(element).into_owned()).collect()))
        }
        other => Cow::Borrowed(other),
    }
}
