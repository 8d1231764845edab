//! Responses that break one rule of the model, and no other.

use model::gateway::AnswerValue;
use model::instance::{Draft, Place, faults_in, site_in};
use model::reference::join;
use model::view::{Picks, View};
use model::{Claim, Condition, Direction, Model};
use serde_json::{Map, Value};
use wire::{ResultCode, Severity};

use super::listed;
use crate::finding::severity;
use crate::gateway::decide::Inquiry;
use crate::gateway::member;

/// Stands for the signature as long as the response is not signed.
pub(super) const UNSIGNED: &str = "unsigned";

/// The envelope of the response with the rule broken. `None` where this response cannot
/// break it alone: it is about another contract, about failures or successes only, or
/// about a request that is not sound.
pub(super) fn made(
    model: &Model,
    rule: &str,
    inquiry: &Inquiry<'_>,
    row: &'static ResultCode,
    message: &Value,
) -> Option<Value> {
    let rule = model.rule(rule).filter(|rule| rule.contract == inquiry.contract.id)?;
    let is_exchange = rule.direction == Direction::Exchange;
    if is_exchange && !inquiry.is_sound {
        return None;
    }
    let direction = if is_exchange { Direction::Exchange } else { Direction::Response };
    let view = View::new(model, &rule.contract, &Picks::new())?;
    let site = site_in(&view, rule, direction).filter(|site| site.direction == direction)?;

    let names = inquiry.gateway.catalog.envelope;
    let mut document = Map::new();
    if is_exchange {
        document.insert(names.request.to_owned(), inquiry.message.clone());
    }
    document.insert(names.response.to_owned(), message.clone());
    document.insert(names.signature.to_owned(), UNSIGNED.into());
    let document = Value::Object(document);
    let is_wanted =
        |envelope: &Value| !tells_another_outcome(inquiry, row, envelope) && broken(inquiry, envelope) == [&rule.id];
    if let Place::Condition(Condition { claim: Claim::ResultRow { id, .. }, .. }) = site.place {
        // The model's own faults take whole rows, and so tell another outcome.
        return with_other_ids(inquiry, &document, site.object, id).find(is_wanted);
    }
    let cases = faults_in(Draft::of(&view, direction, document), &site);
    let same_request = |request: &Option<Value>| {
        request.as_ref().is_none_or(|request| request.get(names.request) == Some(inquiry.message))
    };
    let instances = cases.into_iter().map(|case| case.instance).filter(|instance| same_request(&instance.request));
    let mut envelopes = instances.filter_map(|instance| instance.response);
    envelopes.find(is_wanted)
}

/// The envelope with the ids of other rows of the result-code table.
fn with_other_ids<'a>(
    inquiry: &'a Inquiry<'_>,
    envelope: &'a Value,
    object: &str,
    id: &[String],
) -> impl Iterator<Item = Value> + 'a {
    let place = id.iter().fold(object.to_owned(), |pointer, step| join(&pointer, step));
    let ids = inquiry.contract.result_codes.iter().filter_map(|row| row.id);
    ids.filter_map(move |id| {
        let mut envelope = envelope.clone();
        *envelope.pointer_mut(&place)? = id.into();
        Some(envelope)
    })
}

/// Whether the response is one to another decision.
fn tells_another_outcome(inquiry: &Inquiry<'_>, row: &'static ResultCode, envelope: &Value) -> bool {
    let response = envelope.get(inquiry.gateway.catalog.envelope.response).unwrap_or(&Value::Null);
    let said = |wanted: AnswerValue| {
        listed(inquiry, |value| *value == wanted).and_then(|path| member(response, path)).and_then(Value::as_str)
    };
    let told = said(AnswerValue::ResultCode).zip(said(AnswerValue::ResultStatus));
    let is_told = |row: &ResultCode| told == Some((row.code, row.status));
    !is_told(row) && inquiry.contract.result_codes.iter().any(is_told)
}

/// The rules that the response breaks, alone or beside a sound request.
fn broken(inquiry: &Inquiry<'_>, envelope: &Value) -> Vec<&'static str> {
    let (text, readings) = (envelope.to_string(), &inquiry.gateway.readings);
    let mut found = (inquiry.contract.check)(wire::Direction::Response, text.as_bytes(), readings);
    if inquiry.is_sound {
        found.extend((inquiry.contract.check_exchange)(inquiry.text, text.as_bytes(), readings));
    }
    let errors = found.iter().filter(|finding| severity(finding.rule, false) == Severity::Error);
    errors.map(|finding| finding.rule.id).collect()
}
