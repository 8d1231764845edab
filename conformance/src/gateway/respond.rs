//! From a decision to a response: the answer's members as `spec/gateway.yaml` lists them,
//! and the signature.

use model::gateway::{AnswerMember, AnswerValue, Behaviour};
use serde_json::{Map, Value};
use wire::{Algorithm, Direction, Envelope, ResultCode, Severity};

use super::decide::{Inquiry, transaction};
use super::{Gateway, member};
use crate::envelope::{name_of, pointer, quoted};
use crate::finding::severity;
use crate::signature::backend::NotSigned;
use crate::signature::sign::Signer;

/// The response's envelope.
pub(super) fn respond(inquiry: &Inquiry<'_>, row: &'static ResultCode) -> Result<Vec<u8>, NotSigned> {
    let message = message(inquiry, row);
    if let Some(broken) = &inquiry.gateway.defect {
        return broken.respond(inquiry, row, message);
    }
    let text = message.to_string();
    let envelope = enveloped(inquiry, &text)?;
    debug_assert_eq!(objections(inquiry, &envelope), [""; 0], "{}", String::from_utf8_lossy(&envelope));
    Ok(envelope)
}

/// The response. What the request says and the response must not repeat, because it
/// breaks a rule, stands there as what the spec puts in its place.
fn message(inquiry: &Inquiry<'_>, row: &'static ResultCode) -> Value {
    let answer = inquiry.answer;
    let on_success: &[AnswerMember] =
        if row.status == inquiry.gateway.catalog.envelope.success { &answer.on_success } else { &[] };
    let members: Vec<&AnswerMember> = answer.always.iter().chain(on_success).collect();
    let mut message = Value::Object(Map::new());
    for AnswerMember { member, value } in &members {
        if let Some(value) = value_of(inquiry, row, value) {
            put(&mut message, member, value);
        }
    }
    if inquiry.is_sound {
        return message;
    }
    let names = inquiry.gateway.catalog.envelope;
    let text = format!("{{{}:{message},{}:\"\"}}", quoted(names.response), quoted(names.signature));
    for finding in (inquiry.contract.check)(Direction::Response, text.as_bytes(), &inquiry.gateway.readings) {
        for AnswerMember { member, value } in &members {
            let AnswerValue::OfRequest { otherwise: Some(otherwise), .. } = value else { continue };
            let path: Vec<&str> = std::iter::once(names.response).chain(member.iter().map(String::as_str)).collect();
            if finding.pointer == pointer(&path) {
                put(&mut message, member, Value::from(otherwise.as_str()));
            }
        }
    }
    message
}

fn value_of(inquiry: &Inquiry<'_>, row: &'static ResultCode, value: &AnswerValue) -> Option<Value> {
    let contract = inquiry.contract;
    Some(match value {
        AnswerValue::Version => contract.version.into(),
        AnswerValue::Function => contract.function.into(),
        AnswerValue::Time => inquiry.now.into(),
        AnswerValue::CreationTime => transaction(inquiry).map_or(inquiry.now, |one| one.created.as_str()).into(),
        AnswerValue::ResultStatus => row.status.into(),
        AnswerValue::ResultId { otherwise } => row.id.or(otherwise.as_deref())?.into(),
        AnswerValue::ResultCode => row.code.into(),
        AnswerValue::ResultMessage => row.meaning.into(),
        AnswerValue::OfRequest { member: path, otherwise } => {
            let said = member(inquiry.message, path).cloned();
            said.or_else(|| otherwise.as_deref().map(Value::from))?
        }
        AnswerValue::NewId { prefix, digits } => {
            let number = transaction(inquiry)?.id;
            format!("{prefix}{number:0width$}", width = *digits as usize).into()
        }
        AnswerValue::Text { text } => text.as_str().into(),
    })
}

/// Puts a value at a path, with the objects that lead there.
pub(super) fn put(message: &mut Value, path: &[String], value: Value) {
    let Some((last, above)) = path.split_last() else { return };
    let mut place = message;
    for name in above {
        let Value::Object(members) = place else { return };
        place = members.entry(name.as_str()).or_insert_with(|| Value::Object(Map::new()));
    }
    if let Value::Object(members) = place {
        members.insert(last.clone(), value);
    }
}

/// The message in its envelope, signed as the request was, unless a scenario asks for
/// something else.
pub(super) fn enveloped(inquiry: &Inquiry<'_>, message: &str) -> Result<Vec<u8>, NotSigned> {
    let Gateway { catalog, key, backend, .. } = inquiry.gateway;
    let names = catalog.envelope;
    let response = quoted(name_of(names, Direction::Response));
    let signed = match inquiry.scenario.map(|scenario| &scenario.behaviour) {
        Some(Behaviour::Unsigned) => return Ok(format!("{{{response}:{message}}}").into_bytes()),
        Some(Behaviour::WronglySigned) => format!("{message} "),
        _ => message.to_owned(),
    };
    let signer = Signer { key, backend: *backend, asked: None };
    let signature = signer.sign(algorithm(inquiry, names), signed.as_bytes())?;
    Ok(format!("{{{response}:{message},{}:\"{signature}\"}}", quoted(names.signature)).into_bytes())
}

/// How the response is signed.
pub(super) fn algorithm(inquiry: &Inquiry<'_>, names: &'static Envelope) -> Algorithm {
    let default = || names.sign_types.iter().find(|sign_type| sign_type.default);
    inquiry.sign_type.or_else(default).map_or(Algorithm::RsaPkcs1Sha256, |sign_type| sign_type.algorithm)
}

/// The rules that the response breaks, alone or beside a sound request; there are none.
fn objections(inquiry: &Inquiry<'_>, envelope: &[u8]) -> Vec<&'static str> {
    let is_faulty_on_demand =
        inquiry.scenario.is_some_and(|scenario| matches!(scenario.behaviour, Behaviour::Unsigned));
    if is_faulty_on_demand {
        return Vec::new();
    }
    let readings = &inquiry.gateway.readings;
    let mut found = (inquiry.contract.check)(Direction::Response, envelope, readings);
    if inquiry.is_sound {
        found.extend((inquiry.contract.check_exchange)(inquiry.text, envelope, readings));
    }
    let errors = found.iter().filter(|finding| severity(finding.rule, false) == Severity::Error);
    errors.map(|finding| finding.rule.id).collect()
}
