//! A quick look at a message, which is all that most messages need.
//!
//! Which message it is and of which contract is not found out, but guessed: what came last time
//! after one like the last, and if that is wrong, another. A look at the wrong contract ends at
//! the latest where the head names it, and what a look finds has proved that the guess is right.

use std::cell::RefCell;
use std::iter;

use memchr::memmem;
use wire::quick::Looked;
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
    scratch: Scratch,
    /// What the last message was.
    last: Option<Guess>,
    /// What came after a request and after a response of each contract, the last time.
    followed: Vec<[Option<Guess>; 2]>,
}

/// What is judged of a message whose head names its contract; `None` where its envelope has to be
/// opened to know that. Nothing is said about its signature.
pub(crate) fn look(catalog: &Catalog, text: &[u8], options: &Options) -> Option<Judged> {
    if !options.readings.is_chosen() {
        return None;
    }
    LOOKING.with(|looking| {
        let mut looking = looking.try_borrow_mut().ok()?;
        let guess = looking.guess();
        // What the head says has to be somewhere.
        let may_be = |contract: &Contract| {
            [contract.function, contract.version].iter().all(|word| memmem::find(text, word.as_bytes()).is_some())
        };
        let contracts = catalog.contracts.iter().enumerate().filter(|(_, contract)| may_be(contract));
        let others = contracts.flat_map(|(place, _)| [(place, Direction::Request), (place, Direction::Response)]);
        for guess in iter::once(guess).chain(others.filter(|other| *other != guess)) {
            looking.scratch.reset();
            let Some((contract, findings)) = look_as(catalog, text, options, guess, &looking.scratch) else { continue };
            looking.remember(guess);
            return judged(catalog, text, options, (contract, guess.1), findings);
        }
        None
    })
}

impl Looking {
    fn guess(&self) -> Guess {
        let followed = self
            .last
            .and_then(|(place, direction)| self.followed.get(place)?[usize::from(direction == Direction::Response)]);
        followed.or(self.last).unwrap_or((0, Direction::Request))
    }

    fn remember(&mut self, guess: Guess) {
        if let Some((place, direction)) = self.last.replace(guess) {
            if self.followed.len() <= place {
                self.followed.resize(place + 1, [None; 2]);
            }
            if let Some(followed) = self.followed.get_mut(place) {
                followed[usize::from(direction == Direction::Response)] = Some(guess);
            }
        }
    }
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
    let findings = match (contract.look)(direction, text, scratch) {
        Looked::Found(findings) => Some(findings),
        Looked::Named => None,
        Looked::Nothing => return None,
    };
    (options.contract.is_some() || is_first(catalog, contract)).then_some((contract, findings))
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

/// Whether no other contract comes before it that goes by the same version and function.
fn is_first(catalog: &Catalog, contract: &Contract) -> bool {
    let is_alike = |other: &&&Contract| other.version == contract.version && other.function == contract.function;
    catalog.contracts.iter().find(is_alike).is_some_and(|first| std::ptr::eq(*first, contract))
}
