//! A quick look at a message, which is all that most messages need.
//!
//! Which message it is and of which contract is guessed: what began in the same way the last time,
//! or what a peek into its head says. What a look finds has proved that the guess is right.

use std::cell::RefCell;

use wire::quick::{Looked, Peek};
use wire::{Contract, Direction, Finding, Scratch};

use crate::catalog::Catalog;
use crate::judge::{Judged, Options, is_about_json};

thread_local! {
    static LOOKING: RefCell<Looking> = RefCell::default();
}

/// A contract by its place in the catalog, and a direction.
type Guess = (usize, Direction);

/// What a thread keeps from message to message.
#[derive(Default)]
struct Looking {
    /// The catalog's contracts; of another one, all is forgotten.
    contracts: &'static [&'static Contract],
    scratch: Scratch,
    /// How a message of each kind began the last time.
    began: Vec<(Guess, Beginning)>,
    peek: Option<Peek>,
}

/// As long as what comes before the first thing that differs from message to message, where
/// members come in the order of the documents: up to there, the head says what the message is.
type Beginning = [u8; 96];

/// What is judged of a message whose head names its contract; `None` where its envelope has to be
/// opened to know that. Nothing is said about its signature.
pub(crate) fn look(catalog: &Catalog, text: &[u8], options: &Options) -> Option<Judged> {
    if !options.readings.is_chosen() {
        return None;
    }
    LOOKING.with(|looking| {
        let mut looking = looking.try_borrow_mut().ok()?;
        if !std::ptr::eq(looking.contracts, catalog.contracts) {
            *looking = Looking { contracts: catalog.contracts, ..Looking::default() };
        }
        looking.scratch.reset();
        let beginning = text.first_chunk();
        if let Some(guess) = beginning.and_then(|beginning| looking.guess(beginning))
            && let Some((contract, findings)) = look_as(catalog, text, options, guess, &looking.scratch)
        {
            return judged(catalog, text, options, (contract, guess.1), findings);
        }
        let Looking { scratch, peek, .. } = &mut *looking;
        let peek = peek.get_or_insert_with(|| Peek::new(catalog.envelope));
        let guess = peeked(catalog, text, options, peek, scratch)?;
        let (contract, findings) = look_as(catalog, text, options, guess, &looking.scratch)?;
        // Where a contract is asked for, another one may go by the same head.
        if let Some(beginning) = beginning.filter(|_| options.contract.is_none()) {
            looking.remember(guess, beginning);
        }
        judged(catalog, text, options, (contract, guess.1), findings)
    })
}

impl Looking {
    fn guess(&self, beginning: &Beginning) -> Option<Guess> {
        // Their ends tell most of them apart, in one comparison.
        let end = beginning.last_chunk::<16>();
        let is_alike = |began: &Beginning| began.last_chunk() == end && began == beginning;
        self.began.iter().find(|(_, began)| is_alike(began)).map(|(guess, _)| *guess)
    }

    fn remember(&mut self, guess: Guess, beginning: &Beginning) {
        match self.began.iter_mut().find(|(known, _)| *known == guess) {
            Some((_, began)) => *began = *beginning,
            None => self.began.push((guess, *beginning)),
        }
    }
}

/// What the head says: of contracts that go by the same, the first, unless another is asked for.
fn peeked(catalog: &Catalog, text: &[u8], options: &Options, peek: &Peek, scratch: &Scratch) -> Option<Guess> {
    let peeked = peek.peek(text, scratch)?;
    let is_it = |contract: &&Contract| {
        contract.function.as_bytes() == peeked.function
            && contract.version.as_bytes() == peeked.version
            && options.contract.is_none_or(|asked| std::ptr::eq(asked, *contract))
    };
    Some((catalog.contracts.iter().position(is_it)?, peeked.direction))
}

/// The contract, if the message belongs to it, and what is found, if that is known at a look.
fn look_as(
    catalog: &Catalog,
    text: &[u8],
    options: &Options,
    (place, direction): Guess,
    scratch: &Scratch,
) -> Option<(&'static Contract, Option<Vec<Finding>>)> {
    let contract = *catalog.contracts.get(place)?;
    let is_asked_for = options.direction.is_none_or(|asked| asked == direction)
        && options.contract.is_none_or(|asked| std::ptr::eq(asked, contract));
    if !is_asked_for {
        return None;
    }
    match (contract.look)(direction, text, scratch) {
        Looked::Found(findings) => Some((contract, Some(findings))),
        Looked::Named => Some((contract, None)),
        Looked::Nothing => None,
    }
}

/// A second message beside the first is a finding about the envelope, which is not opened here.
fn judged(
    catalog: &Catalog,
    text: &[u8],
    options: &Options,
    (contract, direction): (&'static Contract, Direction),
    found: Option<Vec<Finding>>,
) -> Option<Judged> {
    let mut is_whole = true;
    let mut findings = match found {
        Some(findings) => findings,
        None => {
            let findings = (contract.check)(direction, text, &options.readings);
            let names = [catalog.envelope.request, catalog.envelope.response];
            let is_second =
                |finding: &Finding| finding.pointer.strip_prefix('/').is_some_and(|name| names.contains(&name));
            if findings.iter().any(is_second) {
                return None;
            }
            is_whole = !findings.iter().any(|finding| is_about_json(finding.rule.id));
            findings
        }
    };
    findings.sort_by_key(|finding| finding.span.start);
    Some(Judged { contract: Some(contract), direction: Some(direction), is_whole, findings, ..Judged::default() })
}
