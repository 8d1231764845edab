//! The gateway of the real spec: its sandbox can end in every result, and its responses
//! are whole. A plain maker of responses, which knows no contract, stands in for the
//! gateway; the reference judge says what is right.

use std::collections::BTreeSet;
use std::path::Path;

use model::gateway::{Answer, AnswerMember, AnswerValue, Behaviour, Gateway, Question, Scenario};
use model::instance::base;
use model::reference::{Violation, judge, judge_exchange};
use model::view::{Picks, View};
use model::{Contract, Direction, Model, ResultCode};
use serde_json::{Map, Value, json};
use wire::Severity;

#[test]
fn a_scenario_asks_for_every_result_code() {
    let (model, gateway) = spec();
    let mut asked = 0;
    for (contract, row) in
        model.contracts.iter().flat_map(|contract| contract.result_codes.iter().map(move |row| (contract, row)))
    {
        let ends = |scenario: &&Scenario| {
            scenario.contracts.contains(&contract.id)
                && scenario.behaviour == Behaviour::Results { codes: vec![row.code.clone()] }
        };
        assert!(
            gateway.scenarios.iter().any(|scenario| ends(&scenario)),
            "{}: nothing asks for {}",
            contract.id,
            row.code
        );
        asked += 1;
    }
    // Counted in the documents; see `rows.rs`.
    assert_eq!(asked, 88);
}

#[test]
fn every_behaviour_is_in_some_scenario_of_every_contract() {
    let (model, gateway) = spec();
    for contract in &model.contracts {
        let scenarios = gateway.scenarios.iter().filter(|scenario| scenario.contracts.contains(&contract.id));
        let found: BTreeSet<&str> = scenarios
            .map(|scenario| match &scenario.behaviour {
                Behaviour::Results { codes } if codes.len() > 1 => "several results",
                Behaviour::Results { .. } => "a result",
                Behaviour::Slow { .. } => "slow",
                Behaviour::Drop => "drop",
                Behaviour::Truncate => "truncate",
                Behaviour::Unsigned => "unsigned",
                Behaviour::WronglySigned => "wrongly signed",
            })
            .collect();
        let all = ["a result", "drop", "several results", "slow", "truncate", "unsigned", "wrongly signed"];
        assert_eq!(found.into_iter().collect::<Vec<_>>(), all, "{}", contract.id);
    }
}

#[test]
fn a_value_asks_for_one_scenario() {
    let (model, gateway) = spec();
    for contract in &model.contracts {
        let mut seen = BTreeSet::new();
        for scenario in gateway.scenarios.iter().filter(|scenario| scenario.contracts.contains(&contract.id)) {
            assert!(seen.insert((&scenario.member, &scenario.value)), "{}: {}", contract.id, scenario.value);
        }
    }
}

#[test]
fn a_request_that_asks_for_a_scenario_is_valid() {
    let (model, gateway) = spec();
    for scenario in &gateway.scenarios {
        for contract in &scenario.contracts {
            let mut request = request(&model, contract);
            put(&mut request[&model.envelope.request], &scenario.member, scenario.value.as_str().into());
            assert_eq!(
                errors(judge(&view(&model, contract), Direction::Request, &request)),
                [""; 0],
                "{}",
                scenario.id
            );
        }
    }
}

#[test]
fn every_no_ends_in_a_failure_or_leaves_the_outcome_open() {
    let (model, gateway) = spec();
    let asked: Vec<Question> = gateway.steps.iter().map(|step| step.asks).collect();
    let unique: BTreeSet<Question> = asked.iter().copied().collect();
    assert_eq!((asked.len(), asked.last()), (unique.len(), Some(&Question::Scenario)));
    for contract in &model.contracts {
        for step in gateway.steps.iter().filter(|step| step.asks != Question::Scenario) {
            let row = |code: &String| contract.result_codes.iter().find(|row| row.code == *code);
            let row = step.codes.iter().find_map(row);
            let status = row.map(|row| row.status.as_str());
            // Only what the gateway itself cannot do leaves the client without knowledge.
            let expected = if step.asks == Question::Recorded { "U" } else { "F" };
            assert_eq!(status, Some(expected), "{} {:?}", contract.id, step.asks);
        }
    }
}

#[test]
fn responses_to_requests_are_whole() {
    let (model, gateway) = spec();
    each_result(&model, &gateway, |contract, answer, row| {
        let request = request(&model, &contract.id);
        let response = response(&model, contract, answer, row, &request[&model.envelope.request]);
        let view = view(&model, &contract.id);
        assert_eq!(errors(judge(&view, Direction::Response, &response)), [""; 0], "{} {}", contract.id, row.code);
        assert_eq!(errors(judge_exchange(&view, &request, &response)), [""; 0], "{} {}", contract.id, row.code);
    });
}

#[test]
fn responses_to_what_is_no_request_are_whole() {
    let (model, gateway) = spec();
    each_result(&model, &gateway, |contract, answer, row| {
        if row.status == SUCCESS {
            return;
        }
        let response = response(&model, contract, answer, row, &json!({}));
        let found = errors(judge(&view(&model, &contract.id), Direction::Response, &response));
        assert_eq!(found, [""; 0], "{} {}", contract.id, row.code);
    });
}

/// The judge is not blind: without any one of its members a response is not right.
#[test]
fn responses_need_what_they_always_have() {
    let (model, gateway) = spec();
    let mut needed = 0;
    each_result(&model, &gateway, |contract, answer, row| {
        // On a success some of them may be left out.
        if row.status == SUCCESS || row.id.is_none() {
            return;
        }
        for index in 0..answer.always.len() {
            let mut less = answer.clone();
            let without = less.always.remove(index);
            let response = response(&model, contract, &less, row, &json!({}));
            let found = errors(judge(&view(&model, &contract.id), Direction::Response, &response));
            assert!(!found.is_empty(), "{} {}: {:?} is not needed", contract.id, row.code, without.member);
            needed += 1;
        }
    });
    assert!(needed > 500, "{needed}");
}

/// The status of a success.
const SUCCESS: &str = "S";

fn each_result(model: &Model, gateway: &Gateway, mut check: impl FnMut(&Contract, &Answer, &ResultCode)) {
    assert_eq!(gateway.answers.len(), model.contracts.len());
    for answer in &gateway.answers {
        let contract = model.contract(&answer.contract).expect("a known contract");
        contract.result_codes.iter().for_each(|row| check(contract, answer, row));
    }
}

/// The envelope of a response.
fn response(model: &Model, contract: &Contract, answer: &Answer, row: &ResultCode, request: &Value) -> Value {
    let more = if row.status == SUCCESS { &answer.on_success[..] } else { &[] };
    let mut message = json!({});
    for AnswerMember { member, value } in answer.always.iter().chain(more) {
        if let Some(value) = written(contract, row, request, value) {
            put(&mut message, member, value);
        }
    }
    let names = &model.envelope;
    let mut envelope = Map::new();
    envelope.insert(names.response.clone(), message);
    envelope.insert(names.signature.clone(), "c2lnbmF0dXJl".into());
    Value::Object(envelope)
}

fn written(contract: &Contract, row: &ResultCode, request: &Value, value: &AnswerValue) -> Option<Value> {
    Some(match value {
        AnswerValue::Version => contract.version.as_str().into(),
        AnswerValue::Function => contract.function.as_str().into(),
        AnswerValue::Time | AnswerValue::CreationTime => "2024-05-06T07:08:09+08:00".into(),
        AnswerValue::ResultStatus => row.status.as_str().into(),
        AnswerValue::ResultId { otherwise } => row.id.as_deref().or(otherwise.as_deref())?.into(),
        AnswerValue::ResultCode => row.code.as_str().into(),
        AnswerValue::ResultMessage => row.meaning.as_str().into(),
        AnswerValue::OfRequest { member, otherwise } => {
            let pointer: String = member.iter().map(|name| format!("/{name}")).collect();
            request.pointer(&pointer).cloned().or_else(|| otherwise.as_deref().map(Value::from))?
        }
        AnswerValue::NewId { prefix, digits } => format!("{prefix}{:0width$}", 1, width = *digits as usize).into(),
        AnswerValue::Text { text } => text.as_str().into(),
    })
}

fn put(message: &mut Value, path: &[String], value: Value) {
    let mut place = message;
    for name in path {
        place = &mut place[name.as_str()];
    }
    *place = value;
}

fn errors(violations: Vec<Violation<'_>>) -> Vec<&str> {
    let errors = violations.iter().filter(|violation| violation.severity == Severity::Error);
    errors.map(|violation| violation.rule).collect()
}

fn request(model: &Model, contract: &str) -> Value {
    let instance = base(model, contract, Direction::Request, &Picks::new());
    instance.and_then(|instance| instance.request).expect("a contract has a valid request")
}

fn view<'m>(model: &'m Model, contract: &str) -> View<'m> {
    View::new(model, contract, &Picks::new()).expect("a known contract")
}

fn spec() -> (Model, Gateway) {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let sources = codegen::load(&spec).expect("spec/ can be read");
    let model = codegen::compile(&sources).expect("spec/ has no mistakes");
    let gateway = model.gateway.clone().expect("spec/ has a gateway");
    (model, gateway)
}
