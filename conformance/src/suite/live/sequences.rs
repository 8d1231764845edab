//! Several exchanges about one transaction: retries, other content, duplicates.

use model::Direction;
use model::gateway::{Answer, AnswerValue, Question};
use model::vector::Expect;
use wire::Contract;

use super::Setup;
use super::expect::{admitted, refused_by};
use super::place::{span_of, string_at};
use super::plan::{Plan, Step};
use super::prepare::{ids, prepared};

/// A sequence of requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sequence {
    /// The same bytes again, then the same content in a new transmission.
    Retry,
    /// Other content under the same transaction, then the first content again.
    OtherContent,
    /// The same content in many transmissions at once.
    Duplicates,
}

/// How many duplicates are sent at once.
const AT_ONCE: usize = 16;

impl Sequence {
    pub(super) const ALL: &[Self] = &[Self::Retry, Self::OtherContent, Self::Duplicates];

    /// The end of the case's id.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Retry => "retry",
            Self::OtherContent => "other-content",
            Self::Duplicates => "concurrent-duplicates",
        }
    }
}

/// The requests of a sequence; or why it cannot be made for the contract.
pub(super) fn sequence(
    setup: &Setup,
    contract: &'static Contract,
    case: usize,
    sequence: Sequence,
) -> Result<Plan, String> {
    let first = texts(setup, contract).next().ok_or("there is no request to begin with")?;
    let body = |text: &str, sent: usize| {
        prepared(setup, contract, text, None, &ids(setup, case, sent)).map_err(|_| "signing failed".to_owned())
    };
    let sound = |body: Vec<u8>, repeats: bool| Step { body, expected: admitted(setup), repeats };
    let once = body(first, 0)?;
    Ok(match sequence {
        Sequence::Retry => {
            let again = sound(body(first, 1)?, true);
            Plan { steps: vec![sound(once.clone(), false), sound(once, true), again], at_once: false }
        }
        Sequence::OtherContent => {
            let steps = &setup.gateway.steps;
            let expected = refused_by(Question::Repetition);
            if !expected.is_possible(steps, contract) {
                return Err("the contract has no code for other content".to_owned());
            }
            let other = other(setup, contract, first).ok_or("there is no request with other content")?;
            let other = Step { body: body(other, 1)?, expected, repeats: false };
            Plan { steps: vec![sound(once, false), other, sound(body(first, 2)?, true)], at_once: false }
        }
        Sequence::Duplicates => {
            let duplicates = (1..AT_ONCE).map(|sent| Ok(sound(body(first, sent)?, false)));
            let steps = std::iter::once(Ok(sound(once, false))).chain(duplicates);
            Plan { steps: steps.collect::<Result<_, String>>()?, at_once: true }
        }
    })
}

/// Requests that are sound whatever the readings of errata.
pub(super) fn texts<'s>(setup: &'s Setup, contract: &'s Contract) -> impl Iterator<Item = &'s str> {
    let files = setup.vectors.iter().filter(|file| file.contract == contract.id);
    let vectors = files.flat_map(|file| &file.vectors).filter(|vector| {
        let mut rules = contract.rules.iter();
        let is_settled = rules.any(|rule| rule.id == vector.rule && rule.hinge.is_none());
        vector.direction == Direction::Request
            && vector.expect == Expect::Accepted
            && vector.readings.is_empty()
            && is_settled
    });
    vectors.filter_map(|vector| vector.request.as_deref())
}

/// A request of the same transaction and with other content.
fn other<'s>(setup: &'s Setup, contract: &'s Contract, first: &str) -> Option<&'s str> {
    contents(setup, contract).into_iter().find(|text| *text != first)
}

/// Requests of one transaction that differ from one another in their content, and so in
/// the way that matters most: in a member that a success repeats.
pub(super) fn contents<'s>(setup: &'s Setup, contract: &'s Contract) -> Vec<&'s str> {
    let Some(answer) = setup.answer(contract) else { return Vec::new() };
    let transaction = |text: &str| string_at(text.as_bytes(), &setup.of_request(&answer.transaction)).map(|(_, id)| id);
    let repeated = |text: &str| -> Vec<Option<String>> {
        let value = |path: Vec<&str>| {
            let span = span_of(text.as_bytes(), &path)?;
            text.get(span.start..span.end).map(str::to_owned)
        };
        repeated_members(setup, answer).map(value).collect()
    };
    let mut contents: Vec<&str> = Vec::new();
    for text in texts(setup, contract) {
        let is_other = |known: &&str| transaction(text) == transaction(known) && repeated(text) != repeated(known);
        if contents.iter().all(is_other) {
            contents.push(text);
        }
    }
    contents
}

fn repeated_members<'s>(setup: &'s Setup, answer: &'s Answer) -> impl Iterator<Item = Vec<&'s str>> {
    answer.on_success.iter().filter_map(move |member| match &member.value {
        AnswerValue::OfRequest { member, .. } if *member != answer.transaction => Some(setup.of_request(member)),
        _ => None,
    })
}
