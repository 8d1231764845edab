//! What may come back: told by the questions of `spec/gateway.yaml` that a request fails.
//!
//! The judge asks them of the very bytes that are sent. Which of several failed questions
//! a gateway asks first is its own affair, so each of their codes will do.

use std::collections::BTreeSet;

use model::gateway::{Question, Step};
use serde::Serialize;
use wire::{Contract, Direction, Finding, Readings, ResultCode, Rule, Severity};

use super::Setup;
use super::contents::sound;
use super::place::string_at;
use crate::envelope::{Opened, open};
use crate::finding::{severity, severity_name};
use crate::signature::sign_type::choose;
use crate::signature::verify;

/// What may come back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    kind: Kind,
    /// Why gateways may decide either way, where they may: an erratum, or a rule that is
    /// no error.
    pub open: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    /// It is refused by one of these questions.
    Refused(Vec<Question>),
    /// Nobody objects to the request itself: no question up to the parameters refuses it,
    /// except perhaps these.
    Admitted(Vec<Question>),
    /// It succeeds.
    Success,
    /// It ends with exactly this row of the table.
    Row { code: &'static str, status: &'static str, id: Option<&'static str> },
    /// A success whose answer has a fault.
    Faulty(Fault),
    /// Whatever the gateway makes of a hostile request.
    Survived(Reaction),
}

/// What is wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    Dropped,
    Truncated,
    Unsigned,
    WronglySigned,
}

/// What a gateway may do about a hostile request, besides refusing it in its own way or in
/// HTTP's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reaction {
    /// It may succeed: there is nothing wrong with it but its size or its dress.
    pub may_succeed: bool,
    /// It may be met by a closed connection: it is no sound HTTP.
    pub may_close: bool,
}

/// What kind of answer is expected, for those who judge it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    /// One that conforms.
    Usual,
    /// One that has this fault and conforms otherwise.
    Faulty(Fault),
    /// One that shows that the gateway has survived.
    Survived(Reaction),
}

/// What a response says about the outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// The result code.
    pub code: String,
    /// The letter of its outcome.
    pub status: String,
    /// The id of the result code, if it can be read.
    pub id: Option<String>,
    /// Whether the letter is that of success.
    #[serde(skip)]
    pub is_success: bool,
}

impl std::fmt::Display for Told {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.status, self.code)
    }
}

/// What may come back for a vector's text as it is sent. `is_accepted` says whether the
/// vector obeys its rule.
pub(super) fn of_vector(
    setup: &Setup,
    contract: &'static Contract,
    text: &[u8],
    rule: Option<&'static Rule>,
    is_accepted: bool,
) -> Expected {
    let mut objections = objections(setup, contract, text);
    let open = rule.and_then(|rule| open_because(setup, rule, is_accepted));
    // The vector says so, whatever the judge finds; and of what is refused anyway, a rule
    // that hangs on an erratum may be the reason.
    let is_broken = !is_accepted && (open.is_none() || !objections.is_empty());
    if is_broken && !objections.contains(&Question::Parameters) {
        objections.push(Question::Parameters);
    }
    if !objections.is_empty() {
        return Expected { kind: Kind::Refused(objections), open: None };
    }
    match open {
        open if is_accepted && setup.always_succeeds => Expected { kind: Kind::Success, open },
        None => Expected { kind: Kind::Admitted(Vec::new()), open: None },
        open => Expected { kind: Kind::Admitted(vec![Question::Parameters]), open },
    }
}

/// The same for a random message, in which more than its rule may be open.
pub(super) fn of_random(
    setup: &Setup,
    contract: &'static Contract,
    text: &[u8],
    rule: Option<&'static Rule>,
    is_accepted: bool,
) -> Expected {
    let expected = of_vector(setup, contract, text, rule, is_accepted);
    let is_settled = !is_accepted || expected.open.is_some();
    let Some(why) = (!is_settled).then(|| doubt(setup, contract, text)).flatten() else { return expected };
    match expected.kind {
        Kind::Refused(mut by) => {
            by.push(Question::Parameters);
            Expected { kind: Kind::Refused(by), open: None }
        }
        Kind::Admitted(_) => Expected { kind: Kind::Admitted(vec![Question::Parameters]), open: Some(why) },
        kind => Expected { kind, open: Some(why) },
    }
}

/// What may come back for a signed text whose signature is what matters.
pub(super) fn of_signature(setup: &Setup, contract: &'static Contract, text: &[u8]) -> Expected {
    let objections = objections(setup, contract, text);
    let is_refused = !objections.is_empty();
    Expected { kind: if is_refused { Kind::Refused(objections) } else { Kind::Admitted(Vec::new()) }, open: None }
}

/// What may come back for a sound request.
pub(super) fn admitted(setup: &Setup) -> Expected {
    let kind = if setup.always_succeeds { Kind::Success } else { Kind::Admitted(Vec::new()) };
    Expected { kind, open: None }
}

/// A refusal by this question.
pub(super) fn refused_by(question: Question) -> Expected {
    Expected { kind: Kind::Refused(vec![question]), open: None }
}

/// A refusal by one of these questions.
pub(super) fn refused_by_any(questions: Vec<Question>) -> Expected {
    Expected { kind: Kind::Refused(questions), open: None }
}

/// Nobody objects to the request itself, but it may be refused by this question.
pub(super) fn admitted_unless(question: Question) -> Expected {
    Expected { kind: Kind::Admitted(vec![question]), open: None }
}

/// Exactly this result.
pub(super) fn of_row(row: &'static ResultCode) -> Expected {
    let ResultCode { code, status, id, .. } = *row;
    Expected { kind: Kind::Row { code, status, id }, open: None }
}

/// A success whose answer has a fault.
pub(super) fn faulty(fault: Fault) -> Expected {
    Expected { kind: Kind::Faulty(fault), open: None }
}

/// What may come back for a hostile request.
pub(super) fn survived(reaction: Reaction) -> Expected {
    Expected { kind: Kind::Survived(reaction), open: None }
}

impl Expected {
    /// What kind of answer it is.
    pub(super) fn manner(&self) -> Manner {
        match self.kind {
            Kind::Faulty(fault) => Manner::Faulty(fault),
            Kind::Survived(reaction) => Manner::Survived(reaction),
            _ => Manner::Usual,
        }
    }

    /// Whether the contract's table lets the request end like this.
    pub fn allows(&self, steps: &[Step], contract: &Contract, told: &Told) -> bool {
        let is_of_row = |row: &ResultCode| row.code == told.code && row.status == told.status;
        let is_known = contract.result_codes.iter().any(is_of_row);
        is_known
            && match &self.kind {
                Kind::Success | Kind::Faulty(_) => told.is_success,
                Kind::Row { code, id, .. } => *code == told.code && (id.is_none() || *id == told.id.as_deref()),
                Kind::Survived(reaction) => reaction.may_succeed || !told.is_success,
                Kind::Refused(by) => codes(steps, contract, by).contains(told.code.as_str()),
                Kind::Admitted(unless) => !refusals(steps, contract, unless).contains(told.code.as_str()),
            }
    }

    /// Whether the contract's table has a row for it.
    pub(super) fn is_possible(&self, steps: &[Step], contract: &Contract) -> bool {
        !matches!(&self.kind, Kind::Refused(by) if codes(steps, contract, by).is_empty())
    }

    /// Whether the outcome is the one of two allowed ones that accepts the request.
    pub(super) fn is_acceptance(&self, steps: &[Step], contract: &Contract, told: &Told) -> bool {
        !refusals(steps, contract, &[]).contains(told.code.as_str())
    }

    /// The outcomes that are allowed, in a line.
    pub fn in_words(&self, steps: &[Step], contract: &Contract) -> String {
        let of = |by: &[Question]| joined(&codes(steps, contract, by), " or ");
        match (&self.kind, &self.open) {
            (Kind::Success, _) => "success".to_owned(),
            (Kind::Row { code, status, id: Some(id) }, _) => format!("{status} {code} with id {id}"),
            (Kind::Row { code, status, id: None }, _) => format!("{status} {code}"),
            (Kind::Faulty(fault), _) => format!("a success whose answer is {}", fault.in_words()),
            (Kind::Survived(reaction), _) => reaction.in_words().to_owned(),
            (Kind::Refused(by), _) => format!("a refusal with {}", of(by)),
            (Kind::Admitted(unless), why) => {
                let refusals = joined(&refusals(steps, contract, unless), ", ");
                let either = why.as_ref().map(|why| format!(" ({} is open: {why})", of(unless)));
                format!("any result but {refusals}{}", either.unwrap_or_default())
            }
        }
    }
}

impl Fault {
    fn in_words(self) -> &'static str {
        match self {
            Self::Dropped => "dropped",
            Self::Truncated => "truncated",
            Self::Unsigned => "unsigned",
            Self::WronglySigned => "wrongly signed",
        }
    }
}

impl Reaction {
    fn in_words(self) -> &'static str {
        match (self.may_succeed, self.may_close) {
            (true, true) => "success, a refusal, or a closed connection",
            (true, false) => "success or a refusal",
            (false, true) => "a refusal or a closed connection",
            (false, false) => "a refusal",
        }
    }
}

/// The questions that the request fails, whoever asks them.
pub(super) fn objections(setup: &Setup, contract: &'static Contract, text: &[u8]) -> Vec<Question> {
    let names = setup.catalog.envelope;
    let readings = setup.readings();
    let opened = open(&setup.catalog, &readings, text, None, None);
    let is_envelope = opened.direction == Some(Direction::Request) && opened.doubts().next().is_none();
    if !is_envelope {
        // What such a text says of itself is open to doubt, and so is whether it is signed.
        return vec![Question::Envelope, Question::Key, Question::Signature, Question::Parameters];
    }
    let chosen = choose(names, opened.contract, Direction::Request, opened.sign_type.as_ref(), setup.asked);
    let is_signed = verify(names, text, &opened, &setup.client.key.public(), setup.asked).is_ok();
    let judging = opened.contract.unwrap_or(contract);
    let findings = (judging.check)(Direction::Request, text, &readings);
    let asked = [
        (Question::Function, has_function(setup, &opened)),
        (Question::Version, opened.contract.is_some()),
        (Question::Client, has_client(setup, judging, text)),
        (Question::SignType, chosen.is_ok()),
        (Question::Key, is_signed),
        (Question::Signature, is_signed),
        (Question::Parameters, is_sound(&findings)),
    ];
    asked.into_iter().filter(|(_, holds)| !holds).map(|(question, _)| question).collect()
}

/// Whether there is no error among the findings.
pub(super) fn is_sound(findings: &[Finding]) -> bool {
    findings.iter().all(|finding| severity(finding.rule, false) < Severity::Error)
}

fn has_function(setup: &Setup, opened: &Opened) -> bool {
    let function = opened.function.as_ref().and_then(|member| member.text.as_deref());
    function.is_some_and(|name| {
        let mut contracts = setup.catalog.contracts.iter();
        contracts.any(|contract| contract.function == name || contract.function_spellings.contains(&name))
    })
}

fn has_client(setup: &Setup, contract: &Contract, text: &[u8]) -> bool {
    let named = setup.answer(contract).and_then(|answer| string_at(text, &setup.of_request(&answer.client)));
    named.is_some_and(|(_, name)| setup.client.is_known_as(&name))
}

/// Why a gateway may decide either way, if it may: the documents leave it open, or advise.
fn open_because(setup: &Setup, rule: &'static Rule, is_accepted: bool) -> Option<String> {
    if let Some(hinge) = rule.hinge {
        let (erratum, _) = setup.readings().of(hinge);
        return Some(format!("erratum {}", erratum.id));
    }
    let is_advice = !is_accepted && rule.severity < Severity::Error;
    is_advice.then(|| format!("the rule is a {}", severity_name(rule.severity)))
}

/// Why somebody may refuse a sound message, if anybody may: by advice, or by another
/// reading of an erratum. Who refuses even the plainest message by a rule cannot be tested,
/// and does not count.
fn doubt(setup: &Setup, contract: &'static Contract, text: &[u8]) -> Option<String> {
    let plain = sound(setup, contract).ok()?.as_bytes();
    let broken = |readings: &Readings| {
        let rules = |text| (contract.check)(Direction::Request, text, readings).into_iter().map(|found| found.rule);
        let of_plain: Vec<_> = rules(plain).map(|rule| rule.id).collect();
        rules(text).find(|rule| !of_plain.contains(&rule.id))
    };
    if let Some(advice) = broken(&setup.readings()) {
        return open_because(setup, advice, false);
    }
    let refuses = |erratum: &str, reading: &str| {
        let mut readings = setup.readings();
        readings.pick(erratum, reading).is_ok() && broken(&readings).is_some()
    };
    let mut errata = setup.catalog.errata.iter();
    let open = errata.find(|erratum| erratum.readings.iter().any(|reading| refuses(erratum.id, reading)))?;
    Some(format!("erratum {}", open.id))
}

/// The codes of the questions: of each the first that the contract's table has.
fn codes<'s>(steps: &'s [Step], contract: &Contract, by: &[Question]) -> BTreeSet<&'s str> {
    let is_known = |code: &&String| contract.result_codes.iter().any(|row| row.code == code.as_str());
    let asked = steps.iter().filter(|step| by.contains(&step.asks));
    asked.filter_map(|step| step.codes.iter().find(is_known)).map(String::as_str).collect()
}

/// The codes by which the request itself is refused, but for those of some questions.
fn refusals<'s>(steps: &'s [Step], contract: &Contract, unless: &[Question]) -> BTreeSet<&'s str> {
    let last = steps.iter().position(|step| step.asks == Question::Parameters).map_or(0, |at| at + 1);
    let asked: Vec<_> = steps.iter().take(last).map(|step| step.asks).collect();
    &codes(steps, contract, &asked) - &codes(steps, contract, unless)
}

fn joined(codes: &BTreeSet<&str>, between: &str) -> String {
    codes.iter().copied().collect::<Vec<_>>().join(between)
}
