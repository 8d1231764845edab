//! What becomes of a request: the questions of `spec/gateway.yaml`, asked in its order.

use model::gateway::{Answer, Behaviour, Question, Scenario};
use serde_json::Value;
use wire::{Contract, Direction, Readings, ResultCode, Severity, SignType};

use super::clients::Client;
use super::store::{Key, Recorded, Transaction};
use super::{Gateway, member};
use crate::envelope::Opened;
use crate::finding::severity;
use crate::sequence;
use crate::signature::sign_type::choose;
use crate::signature::verify;

/// A request under inquiry, and what has been found out about it so far.
pub(super) struct Inquiry<'g> {
    pub(super) gateway: &'g Gateway,
    pub(super) text: &'g [u8],
    /// How the text came; the same, unless there is a defect.
    pub(super) received: &'g [u8],
    pub(super) opened: &'g Opened,
    pub(super) contract: &'static Contract,
    pub(super) answer: &'g Answer,
    /// The message; null when the text holds none.
    pub(super) message: &'g Value,
    /// When the request came in, as responses write it.
    pub(super) now: &'g str,
    pub(super) client: Option<&'g Client>,
    pub(super) sign_type: Option<&'static SignType>,
    pub(super) recorded: Option<Recorded>,
    pub(super) scenario: Option<&'g Scenario>,
    /// Whether it obeys the contract, so that a response can be held against it.
    pub(super) is_sound: bool,
}

/// What a question is answered by.
pub(super) type Ask = fn(&mut Inquiry<'_>) -> bool;

/// The answers, one for each question that a spec can ask.
const ASKED: &[(Question, Ask)] = &[
    (Question::Envelope, has_envelope),
    (Question::Function, has_function),
    (Question::Version, has_version),
    (Question::Client, has_client),
    (Question::ClientStatus, is_client_active),
    (Question::SignType, has_sign_type),
    (Question::Key, has_key),
    (Question::Signature, is_signed),
    (Question::Access, has_access),
    (Question::Traffic, is_within_rate),
    (Question::Parameters, is_sound),
    (Question::Recorded, is_recorded),
    (Question::Repetition, is_no_other_content),
    (Question::Scenario, is_without_scenario),
];

/// The row of the contract's result-code table that the request ends with.
pub(super) fn decide(inquiry: &mut Inquiry<'_>) -> &'static ResultCode {
    let refused = inquiry.gateway.model.steps.iter().find(|step| {
        let asked = ASKED.iter().find(|(question, _)| *question == step.asks);
        asked.is_some_and(|(question, ask)| match &inquiry.gateway.defect {
            None => !ask(inquiry),
            Some(broken) => !broken.asked(inquiry, *question, *ask),
        })
    });
    let codes = match refused {
        None => Vec::new(),
        Some(step) if step.asks == Question::Scenario => scenario_code(inquiry).into_iter().collect(),
        Some(step) => step.codes.iter().map(String::as_str).collect(),
    };
    let rows = inquiry.contract.result_codes;
    let of_code = codes.iter().find_map(|code| rows.iter().find(|row| row.code == *code));
    // Without a code nobody objected.
    let success = inquiry.gateway.catalog.envelope.success;
    let row = of_code.or_else(|| rows.iter().find(|row| row.status == success)).unwrap_or(&rows[0]);
    inquiry.gateway.defect.as_ref().map_or(row, |broken| broken.decided(inquiry, row))
}

fn has_envelope(inquiry: &mut Inquiry<'_>) -> bool {
    inquiry.opened.direction == Some(Direction::Request) && inquiry.opened.doubts().next().is_none()
}

pub(super) fn has_function(inquiry: &mut Inquiry<'_>) -> bool {
    let function = inquiry.opened.function.as_ref().and_then(|member| member.text.as_deref());
    let is_known = |contract: &&'static Contract| {
        function.is_some_and(|name| contract.function == name || contract.function_spellings.contains(&name))
    };
    inquiry.gateway.catalog.contracts.iter().any(is_known)
}

fn has_version(inquiry: &mut Inquiry<'_>) -> bool {
    inquiry.opened.contract.is_some()
}

fn has_client(inquiry: &mut Inquiry<'_>) -> bool {
    let id = member(inquiry.message, &inquiry.answer.client).and_then(Value::as_str);
    inquiry.client = id.and_then(|id| inquiry.gateway.clients.iter().find(|client| client.id == id));
    inquiry.client.is_some()
}

fn is_client_active(inquiry: &mut Inquiry<'_>) -> bool {
    inquiry.client.is_some_and(|client| client.is_active)
}

fn has_sign_type(inquiry: &mut Inquiry<'_>) -> bool {
    let Gateway { catalog, asked, .. } = inquiry.gateway;
    let named = inquiry.opened.sign_type.as_ref();
    let chosen = choose(catalog.envelope, inquiry.opened.contract, Direction::Request, named, *asked);
    inquiry.sign_type = chosen.ok();
    inquiry.sign_type.is_some()
}

fn has_key(inquiry: &mut Inquiry<'_>) -> bool {
    inquiry.client.is_some_and(|client| client.key.is_some())
}

fn is_signed(inquiry: &mut Inquiry<'_>) -> bool {
    let Some(key) = inquiry.client.and_then(|client| client.key.as_ref()) else { return false };
    let Gateway { catalog, asked, .. } = inquiry.gateway;
    verify(catalog.envelope, inquiry.text, inquiry.opened, key, *asked).is_ok()
}

fn has_access(inquiry: &mut Inquiry<'_>) -> bool {
    inquiry.client.is_some_and(|client| client.may_use(inquiry.contract.id))
}

fn is_within_rate(inquiry: &mut Inquiry<'_>) -> bool {
    inquiry.client.is_some_and(|client| inquiry.gateway.traffic.admit(client))
}

fn is_sound(inquiry: &mut Inquiry<'_>) -> bool {
    let readings: &Readings = &inquiry.gateway.readings;
    let findings = (inquiry.contract.check)(Direction::Request, inquiry.text, readings);
    inquiry.is_sound = findings.iter().all(|finding| severity(finding.rule, false) < Severity::Error);
    inquiry.is_sound
}

fn is_recorded(inquiry: &mut Inquiry<'_>) -> bool {
    let Some(key) = key(inquiry) else { return false };
    let recorded = inquiry.gateway.store.record(key, content(inquiry), inquiry.now, "");
    inquiry.recorded = recorded.ok();
    inquiry.recorded.is_some()
}

/// What makes the transaction one and the same.
pub(super) fn key<'g>(inquiry: &Inquiry<'g>) -> Option<Key<'g>> {
    let client = &inquiry.client?.id;
    let transaction = member(inquiry.message, &inquiry.answer.transaction).and_then(Value::as_str)?;
    let contract = inquiry.contract.id.split('@').next().unwrap_or_default();
    Some(Key { client, contract, transaction })
}

fn is_no_other_content(inquiry: &mut Inquiry<'_>) -> bool {
    !matches!(inquiry.recorded, Some(Recorded::Other(_)))
}

fn is_without_scenario(inquiry: &mut Inquiry<'_>) -> bool {
    let scenarios = &inquiry.gateway.model.scenarios;
    let is_asked = |scenario: &&Scenario| {
        scenario.contracts.iter().any(|id| id == inquiry.contract.id)
            && member(inquiry.message, &scenario.member).and_then(Value::as_str) == Some(&scenario.value)
    };
    inquiry.scenario = scenarios.iter().find(is_asked);
    scenario_code(inquiry).is_none()
}

/// The result that a scenario asks for at this time of sending.
fn scenario_code<'g>(inquiry: &Inquiry<'g>) -> Option<&'g str> {
    let Behaviour::Results { codes } = &inquiry.scenario?.behaviour else { return None };
    let sent = transaction(inquiry).map_or(1, |transaction| transaction.sent);
    let at = (sent.max(1) as usize - 1).min(codes.len().saturating_sub(1));
    codes.get(at).map(String::as_str)
}

/// The transaction that is recorded for the request.
pub(super) fn transaction<'i>(inquiry: &'i Inquiry<'_>) -> Option<&'i Transaction> {
    let (Recorded::New(found) | Recorded::Again(found) | Recorded::Other(found)) = inquiry.recorded.as_ref()?;
    Some(found)
}

/// What makes a repetition the same.
pub(super) fn content(inquiry: &Inquiry<'_>) -> [u8; 32] {
    sequence::content(inquiry.message, inquiry.gateway.catalog.envelope.head)
}
