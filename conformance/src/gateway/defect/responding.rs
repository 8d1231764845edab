//! Responses, filled in or signed wrongly.

use jiff::SignedDuration;
use jiff::Timestamp;
use model::Signs;
use model::gateway::AnswerValue;
use serde_json::Value;
use wire::ResultCode;

use super::quirk::Quirk;
use super::recording::{is_retry, locked};
use super::verifying::signed_bytes;
use super::{Broken, fault, listed};
use crate::envelope::quoted;
use crate::gateway::decide::{Inquiry, key, transaction};
use crate::gateway::member;
use crate::gateway::respond::{algorithm, enveloped, put};
use crate::gateway::store::Recorded;
use crate::signature::PrivateKey;
use crate::signature::backend::{BULK_SIGNING, NotSigned};
use crate::signature::sign::Signer;

/// The envelope of a response that this quirk spoils.
pub(super) fn respond(
    quirk: Quirk,
    broken: &Broken,
    inquiry: &Inquiry<'_>,
    row: &'static ResultCode,
    mut message: Value,
) -> Result<Vec<u8>, NotSigned> {
    refill(quirk, broken, inquiry, row, &mut message);
    let text = message.to_string();
    let own = &inquiry.gateway.key;
    match quirk {
        Quirk::SignsWithAnotherKey => {
            let others = broken.model.keys.iter().filter(|key| key.signs != Signs::Response);
            let bits = inquiry.gateway.catalog.envelope.key_bits;
            let mut others = others.filter_map(|key| PrivateKey::read(key.private.as_bytes(), bits).ok());
            let other = others.find(|other| other.public().to_bare() != own.public().to_bare()).ok_or(NotSigned)?;
            Ok(envelope(inquiry, &text, Some(&signature(inquiry, &other, text.as_bytes())?)))
        }
        Quirk::SignsThenRewrites => {
            let laid_out = format!("{message:#}");
            Ok(envelope(inquiry, &laid_out, Some(&signature(inquiry, own, text.as_bytes())?)))
        }
        Quirk::SignsWithBlank => {
            let signed = format!("{text} ");
            Ok(envelope(inquiry, &text, Some(&signature(inquiry, own, signed.as_bytes())?)))
        }
        Quirk::SignsNothing => Ok(envelope(inquiry, &text, None)),
        Quirk::SignsTheRequest => {
            let request = signed_bytes(inquiry).unwrap_or_default();
            Ok(envelope(inquiry, &text, Some(&signature(inquiry, own, request)?)))
        }
        Quirk::RepeatsAMember => enveloped(inquiry, &with_first_member_again(&message)),
        _ => enveloped(inquiry, &text),
    }
}

/// The text of an envelope with its signature in the place that [`fault::UNSIGNED`] holds.
/// What has none there is left alone.
pub(super) fn sealed(inquiry: &Inquiry<'_>, envelope: &Value) -> Result<Vec<u8>, NotSigned> {
    let names = inquiry.gateway.catalog.envelope;
    let Value::Object(members) = envelope else { return Ok(envelope.to_string().into_bytes()) };
    let mut texts = Vec::new();
    for (name, value) in members {
        let text = if name == names.signature && *value == fault::UNSIGNED {
            let message = members.get(names.response).map_or_else(String::new, Value::to_string);
            quoted(&signature(inquiry, &inquiry.gateway.key, message.as_bytes())?)
        } else {
            value.to_string()
        };
        texts.push(format!("{}:{text}", quoted(name)));
    }
    Ok(format!("{{{}}}", texts.join(",")).into_bytes())
}

/// Changes members of the response.
fn refill(quirk: Quirk, broken: &Broken, inquiry: &Inquiry<'_>, row: &'static ResultCode, message: &mut Value) {
    match quirk {
        Quirk::RepeatsPreviousMessageId => {
            let before = locked(&broken.memory.request).replace(inquiry.message.clone());
            for listed in &inquiry.answer.always {
                let AnswerValue::OfRequest { member: path, .. } = &listed.value else { continue };
                let said = before.as_ref().and_then(|before| member(before, path)).filter(|said| said.is_string());
                if let Some(said) = said.filter(|_| *path != inquiry.answer.client) {
                    put(message, &listed.member, said.clone());
                }
            }
        }
        Quirk::TakesOtherContentForARetry => {
            let Some(key) = key(inquiry) else { return };
            let mut first = locked(&broken.memory.first);
            let key = format!("{key:?}");
            if let Some(Recorded::Other(_)) = inquiry.recorded {
                let head = inquiry.gateway.catalog.envelope.head;
                let said = message.get(head).cloned();
                if let (Some(first), Some(said)) = (first.get(&key), said) {
                    *message = first.clone();
                    put(message, &[head.to_owned()], said);
                }
            } else {
                first.entry(key).or_insert_with(|| message.clone());
            }
        }
        Quirk::MovesCreationTime if is_retry(inquiry) => {
            let place = listed(inquiry, |value| *value == AnswerValue::CreationTime);
            let place = place.filter(|place| member(message, place).is_some());
            if let Some((place, later)) = place.zip(transaction(inquiry).and_then(|one| later(&one.created, one.sent)))
            {
                put(message, place, later.into());
            }
        }
        Quirk::SwapsResultIds => {
            let mut rows = inquiry.contract.result_codes.iter();
            let other = rows.find_map(|other| other.id.filter(|id| Some(*id) != row.id));
            let place = listed(inquiry, |value| matches!(value, AnswerValue::ResultId { .. }));
            if let Some((place, other)) = place.zip(other) {
                put(message, place, other.into());
            }
        }
        _ => {}
    }
}

/// So many seconds after the time.
fn later(time: &str, seconds: u32) -> Option<String> {
    let time: Timestamp = time.parse().ok()?;
    let later = time.checked_add(SignedDuration::from_secs(seconds.into())).ok()?;
    Some(later.strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string())
}

fn with_first_member_again(message: &Value) -> String {
    let text = message.to_string();
    let first = message.as_object().and_then(|members| members.iter().next());
    match (first, text.strip_suffix('}')) {
        (Some((name, value)), Some(text)) => format!("{text},{}:{value}}}", quoted(name)),
        _ => text,
    }
}

fn signature(inquiry: &Inquiry<'_>, key: &PrivateKey, bytes: &[u8]) -> Result<String, NotSigned> {
    let signer = Signer { key, backend: BULK_SIGNING, asked: None };
    signer.sign(algorithm(inquiry, inquiry.gateway.catalog.envelope), bytes)
}

fn envelope(inquiry: &Inquiry<'_>, message: &str, signature: Option<&str>) -> Vec<u8> {
    let names = inquiry.gateway.catalog.envelope;
    let signature = signature.map(|signature| format!(",{}:\"{signature}\"", quoted(names.signature)));
    format!("{{{}:{message}{}}}", quoted(names.response), signature.unwrap_or_default()).into_bytes()
}
