//! One case: its requests are sent, and what comes back is judged, alone and together.

use std::panic::resume_unwind;
use std::thread::scope;

use model::gateway::AnswerValue;
use serde_json::Value;
use wire::{Contract, Rule};

use super::Setup;
use super::cases::{Case, Material};
use super::expect::Told;
use super::judging::{Judgement, Problem, judge_answer};
use super::plan::{Plan, Step, Tie, Way, plan};
use super::prepare::message_id;
use super::random;
use super::report::{Failure, Sent, failure};
use super::rules::{ALIVE, ANSWER, DUPLICATES, MIXED_UP, RETRY, STATUS, TRAFFIC};
use super::seen::{Seen, seen};
use super::target::{HttpAnswer, Outgoing, Target, Unreachable};
use crate::gateway::member;

/// A case that is done.
#[derive(Debug)]
pub struct Done {
    /// What came out.
    pub outcome: Outcome,
    /// How many requests were sent.
    pub requests: usize,
    /// What the gateway decided where it may decide either way.
    pub open: Option<Decision>,
    /// What the answers show of what contracts list.
    pub seen: Seen,
}

/// What the gateway decided where it may decide either way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Why it may.
    pub why: String,
    /// Whether the request obeys the rule that it probes, by the chosen reading.
    pub obeys: bool,
    /// Whether it was accepted.
    pub is_accepted: bool,
}

/// What came out of a case.
#[derive(Debug)]
pub enum Outcome {
    /// As expected.
    Passed,
    /// Otherwise.
    Failed(Box<Failure>),
    /// It was not sent, or its answers decide nothing; this is why.
    Skipped(String),
    /// It is no case: for its number nothing can be drawn. This is why.
    Undrawn(String),
}

impl Done {
    pub(super) fn skipped(why: impl Into<String>) -> Self {
        Self { outcome: Outcome::Skipped(why.into()), requests: 0, open: None, seen: Seen::default() }
    }

    pub(super) fn undrawn(why: impl Into<String>) -> Self {
        Self { outcome: Outcome::Undrawn(why.into()), requests: 0, open: None, seen: Seen::default() }
    }
}

/// What became of a case, and why its first request has no answer, if it has none.
pub(super) struct Attempt {
    pub(super) done: Done,
    pub(super) unanswered: Option<Unreachable>,
}

/// Sends the requests of a case and judges the answers.
pub(super) fn attempt(setup: &Setup, case: &Case, target: &dyn Target) -> Attempt {
    if let Material::Random(drawn) = case.material {
        return random::attempt(setup, case, drawn, target);
    }
    match plan(setup, case) {
        Ok(plan) => carried_out(setup, case, &plan, target),
        Err(why) => Attempt { done: Done::skipped(why), unanswered: None },
    }
}

/// The same with the requests of this plan.
pub(super) fn carried_out(setup: &Setup, case: &Case, plan: &Plan, target: &dyn Target) -> Attempt {
    let answers = match send(case.contract, plan, target) {
        Ok(answers) => answers,
        Err(why) => return Attempt { done: Done::skipped(why), unanswered: None },
    };
    let judge = |(step, answer): (&Step, _)| {
        let mut judgement = judge_answer(setup, step.contract.unwrap_or(case.contract), step, answer);
        if step.is_afterwards {
            blame_what_came_before(&mut judgement);
        }
        judgement
    };
    let mut judged: Vec<Judgement> = plan.steps.iter().zip(&answers).map(judge).collect();
    tie(setup, case.contract, plan, &mut judged);
    let seen = seen(setup, case, plan, &judged);

    let blamed = judged.iter().position(|judgement| !judgement.problems.is_empty());
    let outcome = match blamed {
        Some(at) => {
            let sent = Sent { step: &plan.steps[at], number: at + 1, of: plan.steps.len(), answer: &answers[at] };
            let url = target.url(sent.step.contract.unwrap_or(case.contract));
            Outcome::Failed(Box::new(failure(setup, case, &sent, std::mem::take(&mut judged[at].problems), &url)))
        }
        None => undecided(plan, &judged).map_or(Outcome::Passed, Outcome::Skipped),
    };
    let open = match &outcome {
        Outcome::Passed => plan.steps.first().zip(judged.first()).and_then(|(step, judgement)| {
            let is_accepted =
                step.expected.is_acceptance(&setup.gateway.steps, case.contract, judgement.told.as_ref()?);
            Some(Decision { why: step.expected.open.clone()?, obeys: case.obeys(), is_accepted })
        }),
        _ => None,
    };
    // Some requests are to have no answer.
    let is_wrong = !matches!(outcome, Outcome::Passed);
    let done = Done { outcome, requests: answers.len(), open, seen };
    let unanswered = answers.into_iter().next().and_then(Result::err);
    Attempt { done, unanswered: unanswered.filter(|error| is_wrong && !error.is_closed()) }
}

type Answer = Result<HttpAnswer, Unreachable>;

/// Sends the requests of a plan, and waits for all answers; or says why not everything can
/// be sent.
pub(super) fn send(contract: &'static Contract, plan: &Plan, target: &dyn Target) -> Result<Vec<Answer>, String> {
    if plan.at_once {
        return Ok(scope(|threads| {
            let sending = plan.steps.iter().map(|step| threads.spawn(move || send_one(contract, step, target)));
            let sending: Vec<_> = sending.collect();
            sending.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
        }));
    }
    let answer = |step: &Step| {
        if step.is_after_restart {
            match target.restart() {
                None => return Err("this target cannot be restarted".to_owned()),
                Some(Err(error)) => return Ok(Err(error)),
                Some(Ok(())) => {}
            }
        }
        Ok(send_one(contract, step, target))
    };
    plan.steps.iter().map(answer).collect()
}

fn send_one(contract: &'static Contract, step: &Step, target: &dyn Target) -> Answer {
    let request = Outgoing::new(step.contract.unwrap_or(contract), &step.body);
    match &step.way {
        Way::Http(form) => target.send(&Outgoing { form, ..request }),
        Way::Bytes(bytes) => target.send_bytes(&request, bytes),
    }
}

/// No answer, or none but that the gateway has failed, has its cause in an earlier request.
fn blame_what_came_before(judgement: &mut Judgement) {
    let is_about_it = |problem: &Problem| problem.rule.id == ANSWER.id || problem.rule.id == STATUS.id;
    if let Some(problem) = judgement.problems.first_mut().filter(|problem| is_about_it(problem)) {
        problem.rule = &ALIVE;
    }
}

/// Why the answers of a sequence decide nothing, if they do not: what ended without
/// success may rightly end otherwise when it is sent again.
fn undecided(plan: &Plan, judged: &[Judgement]) -> Option<String> {
    let is_success = |at: usize| judged.get(at).is_some_and(Judgement::is_success);
    let is_free = |step: &Step| step.tie != Tie::SomeRefused;
    let without = if plan.at_once {
        Some(0).filter(|_| plan.steps.iter().all(is_free) && !(0..judged.len()).any(is_success))
    } else {
        let repeated = plan.steps.iter().filter_map(|step| match step.tie {
            Tie::Repeats(of) => Some(of),
            Tie::Free | Tie::Differs(_) | Tie::SomeRefused => None,
        });
        repeated.into_iter().find(|of| !is_success(*of))
    };
    let told = judged.get(without?).and_then(|judgement| judgement.told.as_ref());
    let told = told.map_or_else(String::new, Told::to_string);
    Some(format!("a sequence needs a request that succeeds; its own ended with {told}"))
}

/// Holds the answers of a sequence to one another.
fn tie(setup: &Setup, contract: &'static Contract, plan: &Plan, judged: &mut [Judgement]) {
    let earliest = judged.iter().position(Judgement::is_success);
    for (at, step) in plan.steps.iter().enumerate() {
        let contract = step.contract.unwrap_or(contract);
        let Some(judgement) = judged.get(at) else { continue };
        let successful = |of: usize| judged.get(of).filter(|first| first.is_success());
        let problems = match step.tie {
            Tie::Repeats(of) => successful(of)
                .map(|first| differences(&RETRY, &lasting(setup, contract), &first.response, &judgement.response)),
            Tie::Differs(of) => successful(of)
                .filter(|_| judgement.is_success())
                .map(|first| sames(&made_ids(setup, contract), &first.response, &judgement.response)),
            Tie::SomeRefused => {
                let is_accepted = |one: &Judgement| {
                    let told = one.told.as_ref();
                    told.is_some_and(|told| step.expected.is_acceptance(&setup.gateway.steps, contract, told))
                };
                let got = || vec![Problem::new(&TRAFFIC, format!("{} of {0} at once were accepted", judged.len()))];
                judged.iter().all(is_accepted).then(got)
            }
            // Of duplicates, some may be told to ask again.
            Tie::Free => {
                earliest.and_then(successful).filter(|_| plan.at_once && judgement.is_success()).map(|first| {
                    differences(&DUPLICATES, &made_ids(setup, contract), &first.response, &judgement.response)
                })
            }
        };
        if let Some(judgement) = judged.get_mut(at) {
            judgement.problems.extend(problems.unwrap_or_default());
        }
    }
}

/// Where two responses differ in these members, against the rule.
pub(super) fn differences(rule: &'static Rule, paths: &[&[String]], first: &Value, response: &Value) -> Vec<Problem> {
    let told = |response, path: &[String]| member(response, path).map_or("absent".to_owned(), Value::to_string);
    let differing = paths.iter().filter(|path| member(first, path) != member(response, path));
    let difference =
        |path: &&[String]| format!("{} is {}, was {}", path.join("."), told(response, path), told(first, path));
    differing.map(|path| Problem::new(rule, difference(path))).collect()
}

/// Where two responses are the same in these members, although they are about two
/// transactions.
fn sames(paths: &[&[String]], first: &Value, response: &Value) -> Vec<Problem> {
    let same = paths.iter().filter(|path| {
        let made = member(first, path);
        made.is_some() && made == member(response, path)
    });
    same.map(|path| Problem::new(&MIXED_UP, format!("{} is the same", path.join(".")))).collect()
}

/// The members of a response that a retry repeats: all that the gateway's table lists, but
/// for the time and what tells transmissions apart.
pub(super) fn lasting<'a>(setup: &Setup<'a>, contract: &Contract) -> Vec<&'a [String]> {
    let Some(answer) = setup.answer(contract) else { return Vec::new() };
    let message_id = message_id(setup, contract, &answer.client);
    let is_lasting = |value: &AnswerValue| match value {
        AnswerValue::Time => false,
        AnswerValue::OfRequest { member, .. } => message_id.as_ref() != Some(&setup.of_request(member)),
        _ => true,
    };
    let listed = answer.always.iter().chain(&answer.on_success);
    listed.filter(|listed| is_lasting(&listed.value)).map(|listed| listed.member.as_slice()).collect()
}

/// The members of a response that hold an id which the gateway made.
pub(super) fn made_ids<'a>(setup: &Setup<'a>, contract: &Contract) -> Vec<&'a [String]> {
    let listed = setup.answer(contract).map_or(&[][..], |answer| answer.on_success.as_slice());
    let is_id = |value: &AnswerValue| matches!(value, AnswerValue::NewId { .. });
    listed.iter().filter(|listed| is_id(&listed.value)).map(|listed| listed.member.as_slice()).collect()
}
