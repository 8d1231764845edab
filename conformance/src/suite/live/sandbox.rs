//! Requests that ask for a result, or for a faulty answer, by the values of
//! `spec/scenarios.yaml`.

use model::gateway::{Behaviour, Scenario};
use wire::{Contract, Scope};

use super::Setup;
use super::contents::sound;
use super::expect::{Fault, faulty, of_row};
use super::judging::{Judgement, Problem, judge_conforming};
use super::place::{span_of, spliced, string_at};
use super::plan::{Plan, Step, Tie};
use super::prepare::{ids, prepared};
use super::rules::FAULT;
use super::target::{HttpAnswer, Unreachable};

/// The end of a scenario's case id: a result code by itself, or the scenario's name.
pub(super) fn name(scenario: &Scenario) -> &str {
    scenario.id.strip_prefix("code/").unwrap_or(&scenario.id)
}

/// The requests of a scenario: one more than it has results, because the last one stays.
pub(super) fn sandbox(
    setup: &Setup,
    contract: &'static Contract,
    case: usize,
    scenario: &Scenario,
) -> Result<Plan, String> {
    let text = sound(setup, contract)?.as_bytes();
    let place = string_at(text, &setup.of_request(&scenario.member)).ok_or("the request has no member that asks")?.0;
    let value = serde_json::Value::from(scenario.value.as_str()).to_string();
    let asking = String::from_utf8(spliced(text, place, value.as_bytes())).map_err(|_| "the request is no text")?;
    let body = |sent: usize| {
        prepared(setup, contract, &asking, None, &ids(setup, case, sent)).map_err(|_| "signing failed".to_owned())
    };
    let fault = match &scenario.behaviour {
        Behaviour::Results { codes } => {
            let last = codes.len().saturating_sub(1);
            let step = |sent: usize| {
                let code = codes.get(sent.min(last)).ok_or("the scenario has no result")?;
                let row = contract.result_codes.iter().find(|row| row.code == code.as_str());
                let row = row.ok_or("the contract has no such result")?;
                let is_retry = sent > last && row.status == setup.catalog.envelope.success;
                let tie = if is_retry { Tie::Repeats(last) } else { Tie::Free };
                Ok::<_, String>(Step::new(body(sent)?, of_row(row)).tied(tie))
            };
            return Ok(Plan::of((0..=codes.len()).map(step).collect::<Result<Vec<_>, _>>()?));
        }
        Behaviour::Slow { .. } => return Err("it only takes time".to_owned()),
        Behaviour::Drop => Fault::Dropped,
        Behaviour::Truncate => Fault::Truncated,
        Behaviour::Unsigned => Fault::Unsigned,
        Behaviour::WronglySigned => Fault::WronglySigned,
    };
    Ok(Plan::of([Step::new(body(0)?, faulty(fault))]))
}

/// Judges an answer that is to have a fault.
pub(super) fn judge_fault(
    setup: &Setup,
    contract: &'static Contract,
    step: &Step,
    fault: Fault,
    answer: &Result<HttpAnswer, Unreachable>,
) -> Judgement {
    let otherwise = |got: &str| Judgement { problems: vec![Problem::new(&FAULT, got)], ..Judgement::default() };
    let names = setup.catalog.envelope;
    let (answer, has_signature) = match (answer, fault) {
        (Err(_), Fault::Dropped | Fault::Truncated) => return Judgement::default(),
        (Err(error), _) => return otherwise(&error.0),
        (Ok(_), Fault::Dropped) => return otherwise("an answer"),
        (Ok(answer), _) => (answer, span_of(&answer.body, &[names.signature]).is_some()),
    };
    let is_whole = serde_json::from_slice::<serde::de::IgnoredAny>(&answer.body).is_ok();
    match fault {
        Fault::Dropped | Fault::Truncated if is_whole => return otherwise("a whole answer"),
        Fault::Dropped | Fault::Truncated => return Judgement::default(),
        Fault::Unsigned if has_signature => return otherwise("an answer with a signature"),
        Fault::WronglySigned if !has_signature => return otherwise("an answer without a signature"),
        Fault::Unsigned | Fault::WronglySigned => {}
    }
    // The rest of it is as it ought to be.
    let mut judgement = judge_conforming(setup, contract, step, answer);
    let wanted = match fault {
        Fault::Unsigned => |problem: &Problem| problem.rule.scope == Scope::Envelope,
        _ => |problem: &Problem| problem.rule.scope == Scope::Signature,
    };
    let before = judgement.problems.len();
    judgement.problems.retain(|problem| !wanted(problem));
    if judgement.problems.len() == before {
        return otherwise("an answer without the fault");
    }
    judgement
}
