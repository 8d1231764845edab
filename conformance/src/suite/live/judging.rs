//! Judges one answer: HTTP, envelope and signature, response rules, exchange rules, result.

use model::gateway::AnswerValue;
use serde_json::Value;
use wire::{Contract, Direction, ResultCode, Rule, Severity};

use super::Setup;
use super::expect::{Manner, Told, is_sound};
use super::plan::Step;
use super::robustness::judge_survival;
use super::rules::{ANSWER, CONTENT_TYPE, RESULT, STATUS};
use super::sandbox::judge_fault;
use super::target::{HttpAnswer, MEDIA_TYPE, Unreachable};
use crate::envelope::open;
use crate::finding::{Finding, findings};
use crate::gateway::member;
use crate::input::{Form, Source};
use crate::judge::{Judged, Keys, Options, Signature, judge, judge_exchange};
use crate::signature::rules::VALID;

/// A judged answer.
#[derive(Debug, Default)]
pub(super) struct Judgement {
    /// What is wrong with it; the first is the one to blame.
    pub(super) problems: Vec<Problem>,
    /// What it says about the outcome, if that can be read.
    pub(super) told: Option<Told>,
    /// The response, from its root; null when it cannot be read.
    pub(super) response: Value,
}

impl Judgement {
    /// Whether the answer says that the request succeeded.
    pub(super) fn is_success(&self) -> bool {
        self.told.as_ref().is_some_and(|told| told.is_success)
    }
}

/// Something wrong with an answer.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    pub(super) rule: &'static Rule,
    /// What came instead.
    pub(super) got: String,
    /// The place in the request or the response, where there is one.
    pub(super) finding: Option<Finding>,
}

impl Problem {
    pub(super) fn new(rule: &'static Rule, got: impl Into<String>) -> Self {
        Self { rule, got: got.into(), finding: None }
    }
}

/// Names of the texts that findings stand in.
pub(super) const REQUEST: &str = "request";
pub(super) const RESPONSE: &str = "response";

/// Judges the answer to one request of a case.
pub(super) fn judge_answer(
    setup: &Setup,
    contract: &'static Contract,
    step: &Step,
    answer: &Result<HttpAnswer, Unreachable>,
) -> Judgement {
    match step.expected.manner() {
        Manner::Usual => {}
        Manner::Faulty(fault) => return judge_fault(setup, contract, step, fault, answer),
        Manner::Survived(reaction) => return judge_survival(setup, contract, step, reaction, answer),
    }
    match answer {
        Ok(answer) => judge_conforming(setup, contract, step, answer),
        Err(error) => Judgement { problems: vec![Problem::new(&ANSWER, &*error.0)], ..Judgement::default() },
    }
}

/// Judges an answer that is there, by everything that an answer ought to be.
pub(super) fn judge_conforming(
    setup: &Setup,
    contract: &'static Contract,
    step: &Step,
    answer: &HttpAnswer,
) -> Judgement {
    let contract = answering(setup, contract, &step.body, &answer.body);
    let mut problems = of_http(answer);
    problems.extend(of_message(setup, contract, &answer.body));
    problems.extend(of_exchange(setup, contract, &step.body, &answer.body));

    let response = response(setup, &answer.body);
    let told = told(setup, contract, &response);
    let is_allowed = told.as_ref().is_some_and(|told| step.expected.allows(&setup.gateway.steps, contract, told));
    if !is_allowed {
        let got = told.as_ref().map_or_else(|| "no result".to_owned(), Told::to_string);
        problems.push(Problem::new(&RESULT, got));
    }
    Judgement { problems, told, response }
}

/// Judges a refusal by itself, whatever was received of the request: its sender may not even
/// have sent all of it.
pub(super) fn judge_refusal(setup: &Setup, contract: &'static Contract, answer: &HttpAnswer) -> Judgement {
    let opened = open(&setup.catalog, &setup.readings(), &answer.body, Some(Direction::Response), None);
    let contract = opened.contract.filter(|found| found.function == contract.function).unwrap_or(contract);
    let mut problems = of_http(answer);
    problems.extend(of_message(setup, contract, &answer.body));
    let response = response(setup, &answer.body);
    let told = told(setup, contract, &response);
    let is_of_row =
        |row: &ResultCode| told.as_ref().is_some_and(|told| row.code == told.code && row.status == told.status);
    if !contract.result_codes.iter().any(is_of_row) {
        let got = told.as_ref().map_or_else(|| "no result".to_owned(), Told::to_string);
        problems.push(Problem::new(&RESULT, got));
    }
    Judgement { problems, told, response }
}

/// The contract of the answer. Who cannot tell from the request which version it is may
/// answer in any version of the API.
fn answering(setup: &Setup, contract: &'static Contract, request: &[u8], response: &[u8]) -> &'static Contract {
    let contract_of = |text, direction| open(&setup.catalog, &setup.readings(), text, Some(direction), None).contract;
    let of_request = contract_of(request, Direction::Request);
    let of_response = || contract_of(response, Direction::Response);
    of_request.or_else(|| of_response().filter(|found| found.function == contract.function)).unwrap_or(contract)
}

fn of_http(answer: &HttpAnswer) -> Vec<Problem> {
    let mut problems = Vec::new();
    if answer.status != 200 {
        problems.push(Problem::new(&STATUS, format!("status {}", answer.status)));
    }
    match answer.content_type.as_deref() {
        None => problems.push(Problem::new(&CONTENT_TYPE, "no content type")),
        Some(content_type) if !is_json(content_type) => {
            problems.push(Problem::new(&CONTENT_TYPE, format!("content type {content_type:?}")));
        }
        Some(_) => {}
    }
    problems
}

/// JSON in UTF-8, which is what JSON is in when nothing is said.
pub(crate) fn is_json(content_type: &str) -> bool {
    let mut parts = content_type.split(';').map(str::trim);
    let is_type = parts.next().is_some_and(|kind| kind.eq_ignore_ascii_case(MEDIA_TYPE));
    let charset = parts.filter_map(|part| part.split_once('=')).find(|(name, _)| name.eq_ignore_ascii_case("charset"));
    is_type && charset.is_none_or(|(_, charset)| charset.trim_matches('"').eq_ignore_ascii_case("utf-8"))
}

/// The response by itself, with its envelope and its signature.
fn of_message(setup: &Setup, contract: &'static Contract, body: &[u8]) -> Vec<Problem> {
    let keys = Keys { request: None, response: Some(setup.gateway_key.clone()), asked: setup.asked };
    let options = Options {
        contract: Some(contract),
        direction: Some(Direction::Response),
        keys: Some(keys),
        ..Options::new(setup.readings())
    };
    let judged = judge(&setup.catalog, body, &options);
    let is_verified = judged.signature == Signature::Verified;
    let mut problems = placed(setup, RESPONSE, body, judged);
    if !is_verified && problems.is_empty() {
        problems.push(Problem::new(&VALID, "no verified signature"));
    }
    problems
}

/// The rules between the two, if the request is one that they can be held to.
fn of_exchange(setup: &Setup, contract: &'static Contract, request: &[u8], response: &[u8]) -> Vec<Problem> {
    let readings = setup.readings();
    let opened = open(&setup.catalog, &readings, request, None, None);
    let is_envelope = opened.direction == Some(Direction::Request) && opened.doubts().next().is_none();
    if !is_envelope || !is_sound(&(contract.check)(Direction::Request, request, &readings)) {
        return Vec::new();
    }
    let names = setup.catalog.envelope;
    let found = judge_exchange(contract, request, response, &readings);
    let in_response = format!("/{}", names.response);
    let (of_response, of_request) = found.into_iter().partition(|finding| finding.pointer.starts_with(&in_response));
    let judged = |findings| Judged { contract: Some(contract), findings, ..Judged::default() };
    let mut problems = placed(setup, RESPONSE, response, judged(of_response));
    problems.extend(placed(setup, REQUEST, request, judged(of_request)));
    problems
}

/// The errors among what was found in a text, each with its place.
fn placed(setup: &Setup, name: &str, text: &[u8], judged: Judged) -> Vec<Problem> {
    let rules: Vec<_> = judged.findings.iter().map(|finding| finding.rule).collect();
    let source = Source::new(name, text.to_vec(), Form::One);
    let Some(record) = source.records.first() else { return Vec::new() };
    let found = findings(&source, record, judged, &setup.readings(), false);
    let errors = rules.into_iter().zip(found).filter(|(_, finding)| finding.severity == Severity::Error);
    let problem = |(rule, finding): (&'static Rule, Finding)| {
        let place = if finding.pointer.is_empty() { "the root" } else { &finding.pointer };
        Problem { rule, got: format!("{place}: {}", finding.message), finding: Some(finding) }
    };
    errors.map(problem).collect()
}

/// The response as a value.
fn response(setup: &Setup, body: &[u8]) -> Value {
    let envelope: Option<Value> = serde_json::from_slice(body).ok();
    envelope
        .and_then(|mut envelope| envelope.get_mut(setup.catalog.envelope.response).map(Value::take))
        .unwrap_or_default()
}

/// What the response says about the outcome, where the gateway's table has it.
fn told(setup: &Setup, contract: &Contract, response: &Value) -> Option<Told> {
    let answer = setup.answer(contract)?;
    let text = |wanted: AnswerValue| {
        let listed = answer.always.iter().find(|listed| listed.value == wanted)?;
        member(response, &listed.member)?.as_str().map(str::to_owned)
    };
    let is_id = |value: &AnswerValue| matches!(value, AnswerValue::ResultId { .. });
    let id = answer.always.iter().find(|listed| is_id(&listed.value));
    let id = id.and_then(|listed| member(response, &listed.member)?.as_str().map(str::to_owned));
    let status = text(AnswerValue::ResultStatus)?;
    let is_success = status == setup.catalog.envelope.success;
    Some(Told { code: text(AnswerValue::ResultCode)?, status, id, is_success })
}

#[cfg(test)]
mod tests {
    use super::is_json;

    #[test]
    fn media_types() {
        for (content_type, expected) in [
            ("application/json", true),
            ("application/json; charset=utf-8", true),
            ("application/json;charset=UTF-8", true),
            ("Application/JSON; Charset=\"utf-8\"", true),
            ("application/json; charset=gbk", false),
            ("text/html; charset=utf-8", false),
            ("application/jsonp", false),
            ("", false),
        ] {
            assert_eq!(is_json(content_type), expected, "{content_type}");
        }
    }
}
