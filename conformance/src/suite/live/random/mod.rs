//! Random cases: messages and sequences that a seed and the case's id determine.
//!
//! ```text
//! Source (how many of what) -> Case -> message: valid, a rule kept, a rule broken
//!                                   -> command -> sequence, held to repetition
//! a failing one -> shrink: sent again, smaller and smaller, while it fails for the same cause
//! ```
//!
//! What is drawn for a case does not depend on how many cases there are, on threads, or on
//! what else is selected, so each can be run again alone: `--replay CASE@SEED`. Strategies
//! are made anew for each case: that takes about as long as signing its message, and threads
//! cannot share them.

mod command;
mod message;
mod repetition;
mod sequence;
pub(super) mod shrink;

use std::fmt;

use model::Direction;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use sha2::{Digest as _, Sha256};
use wire::{Contract, Rule};

pub use self::sequence::Taken;
pub use self::shrink::Shrunk;
use super::attempt::{Attempt, Done, carried_out};
use super::cases::{Case, Material};
use super::plan::Plan;
use super::target::Target;
use super::{Setup, Suite};
use crate::suite::Selection;

/// What the random cases of a run are, as long as it goes on.
#[derive(Clone, Debug, Default)]
pub struct Source {
    contracts: Vec<&'static Contract>,
    /// The kinds of cases, in the order in which they come again and again.
    round: Vec<Suite>,
    selection: Selection,
    /// The only one, when the selection names it.
    named: Option<(Suite, &'static Contract, usize)>,
    /// Only every so many-th one, from this one on.
    part: Option<(usize, usize)>,
}

/// A case that was drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Drawn {
    pub(super) kind: Kind,
    /// The run's.
    pub(super) seed: u64,
}

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Any valid message, now and then with members that nobody knows.
    Valid,
    /// Any valid message with listed members.
    Listed,
    /// A valid message with the place of the case's rule, often at its bound.
    Kept,
    /// A message that breaks the case's rule and no other.
    Broken,
    /// Requests about a few transactions.
    Sequence,
}

/// Messages for each sequence.
const MESSAGES: usize = 15;

/// Rounds of a run that is told neither a number of cases nor a time: 480 messages and 32
/// sequences, which is a second or two.
const ROUNDS: usize = 32;

/// Cases of the longest run. Their numbers fit into ids.
const MOST: usize = 60_000_000;

/// Numbers that are tried with a filter, which may fit none.
const MOST_FILTERED: usize = 1_000_000;

impl Source {
    /// The random cases of a selection.
    pub(super) fn of(setup: &Setup, selection: &Selection, suites: &[Suite]) -> Self {
        let is_wanted = |suite: &Suite| suites.is_empty() || suites.contains(suite);
        let of_contract = |contract: &&Contract| selection.has_contract(contract.id);
        let contracts: Vec<_> = setup.catalog.contracts.iter().copied().filter(of_contract).collect();
        let named = contracts.iter().find_map(|contract| {
            let (suite, number) = numbered(contract, selection.case.as_deref()?)?;
            is_wanted(&suite).then_some((suite, *contract, number))
        });
        let messages = std::iter::repeat_n(Suite::Property, MESSAGES);
        let round = messages.chain([Suite::Sequence]).filter(is_wanted).collect();
        Self { contracts, round, selection: selection.clone(), named, part: None }
    }

    /// Keeps one of several equal parts.
    pub(super) fn keep_part(&mut self, part: usize, of: usize) {
        self.part = Some((part, of.max(1)));
    }

    /// How many there are in a run of so many cases, where a number was given; some of them
    /// the selection may leave out.
    pub(super) fn promised(&self, cases: Option<usize>) -> usize {
        match self.named {
            Some(_) => cases.unwrap_or(1).min(1),
            None => cases.unwrap_or(ROUNDS * self.round.len()).min(self.most()),
        }
    }

    /// How many there can be in a run that goes on as long as there is time.
    pub(super) fn most(&self) -> usize {
        match self.named {
            Some(_) => 1,
            None if self.round.is_empty() || self.contracts.is_empty() => 0,
            None if self.selection.is_partial() => MOST_FILTERED,
            None => MOST,
        }
    }

    /// The random case with this number, counted from 0, unless the selection leaves it
    /// out. `place` is its place among all cases of the run.
    pub(super) fn case<'a>(&self, setup: &Setup<'a>, seed: u64, number: usize, place: usize) -> Option<Case<'a>> {
        let is_in_part = self.part.is_none_or(|(part, of)| number % of == part);
        let (suite, contract, number) = match self.named {
            Some(named) => Some(named).filter(|_| number == 0)?,
            None => self.at(number)?,
        };
        let id = id(suite, contract, number);
        if !is_in_part || !self.selection.has_case(&id) {
            return None;
        }
        let (kind, rule) = match suite {
            Suite::Sequence => (Kind::Sequence, None),
            _ => probe(setup, contract, seed, number),
        };
        let material = Material::Random(Drawn { kind, seed });
        let what =
            (kind == Kind::Sequence).then_some("Random requests about a few transactions, held to what came before.");
        Some(Case { id, contract, suite, rule, what, number: place, material })
    }

    /// The kind of the case with this number, its contract, and its number among those of
    /// both. Contracts take turns.
    fn at(&self, number: usize) -> Option<(Suite, &'static Contract, usize)> {
        let in_round = number.checked_rem(self.round.len())?;
        let suite = *self.round.get(in_round)?;
        let of_suite = |suites: &[Suite]| suites.iter().filter(|other| **other == suite).count();
        let index = number / self.round.len() * of_suite(&self.round) + of_suite(&self.round[..in_round]);
        let contract = *self.contracts.get(index.checked_rem(self.contracts.len())?)?;
        Some((suite, contract, index / self.contracts.len()))
    }
}

/// The requests of a random case; those of a sequence as when all of them succeed.
pub(super) fn plan(setup: &Setup, case: &Case, drawn: Drawn) -> Result<Plan, String> {
    match drawn.kind {
        Kind::Sequence => sequence::plan(setup, case, &sequence::tree(case, drawn)?.current()),
        _ => message::plan(setup, case, &message::tree(case, drawn)?.current(), 0),
    }
}

/// Draws a random case, sends it and judges the answers.
pub(super) fn attempt(setup: &Setup, case: &Case, drawn: Drawn, target: &dyn Target) -> Attempt {
    let attempt = || match drawn.kind {
        Kind::Sequence => {
            let commands = sequence::tree(case, drawn)?.current();
            Ok(sequence::carried_out(setup, case, &commands, 0, target))
        }
        _ => Ok(carried_out(setup, case, &plan(setup, case, drawn)?, target)),
    };
    attempt().unwrap_or_else(|why: String| Attempt { done: Done::undrawn(why), unanswered: None })
}

/// A case to run again: `CASE`, or `CASE@SEED` for a random one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replay {
    /// The case's id.
    pub case: String,
    /// The seed of its run.
    pub seed: Option<u64>,
}

impl Replay {
    /// What a report says: the last `@` begins the seed, if a number follows.
    pub fn read(text: &str) -> Self {
        let seeded = text.rsplit_once('@').and_then(|(case, seed)| Some((case, seed.parse().ok()?)));
        match seeded {
            Some((case, seed)) => Self { case: case.to_owned(), seed: Some(seed) },
            None => Self { case: text.to_owned(), seed: None },
        }
    }
}

impl fmt::Display for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.case)?;
        self.seed.map_or(Ok(()), |seed| write!(f, "@{seed}"))
    }
}

fn id(suite: Suite, contract: &Contract, number: usize) -> String {
    format!("{}{}/{number}", contract.id, kind(suite))
}

/// What stands in ids between contract and number.
fn kind(suite: Suite) -> String {
    let between = if suite == Suite::Sequence { "/random" } else { "" };
    format!("/{}{between}", suite.name())
}

/// A pattern for the ids of all random cases of the same kind and contract, if this is the
/// id of one: numbers say nothing without the seed.
pub fn alike(case: &str) -> Option<String> {
    let (before, number) = case.rsplit_once('/')?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let is_random = [Suite::Property, Suite::Sequence].into_iter().any(|suite| before.ends_with(&kind(suite)));
    (is_number && is_random).then(|| format!("{before}/*"))
}

/// The random case of a contract with this id.
fn numbered(contract: &Contract, named: &str) -> Option<(Suite, usize)> {
    let number = named.rsplit_once('/')?.1.parse().ok()?;
    let mut suites = [Suite::Property, Suite::Sequence].into_iter();
    suites.find(|suite| id(*suite, contract, number) == named).map(|suite| (suite, number))
}

/// What the message with this number is about: half of them break a rule, and half of the
/// others are about one. Every rule has its turn before the first one comes again.
fn probe(setup: &Setup, contract: &'static Contract, seed: u64, number: usize) -> (Kind, Option<&'static Rule>) {
    let (kind, turn) = match number % 8 {
        0 => return (Kind::Valid, None),
        4 => return (Kind::Listed, None),
        2 | 6 => (Kind::Kept, number / 4),
        _ => (Kind::Broken, number / 2),
    };
    let is_about_requests = |rule: &&model::Rule| {
        rule.contract == contract.id && rule.direction == Direction::Request && setup.model.in_force(rule)
    };
    let mut rules: Vec<_> = setup.model.rules.iter().filter(is_about_requests).collect();
    rules.sort_by_cached_key(|rule| digest(seed, &rule.id));
    let rule = turn.checked_rem(rules.len()).and_then(|turn| {
        let id = &rules.get(turn)?.id;
        contract.rules.iter().copied().find(|rule| rule.id == id)
    });
    (if rule.is_some() { kind } else { Kind::Valid }, rule)
}

/// Draws what the seed and the case's id determine.
fn runner(seed: u64, id: &str) -> TestRunner {
    TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &digest(seed, id)))
}

fn digest(seed: u64, text: &str) -> [u8; 32] {
    Sha256::new().chain_update(seed.to_be_bytes()).chain_update(text).finalize().into()
}
