//! A quick look at a message, which is all that most messages need.
//!
//! Which message it is and of which contract is not found out, but guessed: what it was the last
//! time, and if that is wrong, another. A look at the wrong contract ends at the latest where the
//! head names it, and what a look finds has proved that the guess is right.

use std::cell::{Cell, RefCell};
use std::iter;

use wire::quick::Looked;
use wire::{Contract, Direction, Finding, Scratch};

use crate::catalog::Catalog;
use crate::judge::{Judged, Options, is_about_json};

thread_local! {
    static SCRATCH: RefCell<Scratch> = RefCell::default();
    /// What the last message was: the contract's place in the catalog, and the direction.
    static LAST: Cell<(usize, Direction)> = const { Cell::new((0, Direction::Request)) };
}

/// What is judged of a message whose head names its contract; `None` where its envelope has to be
/// opened to know that. Nothing is said about its signature.
pub(crate) fn look(catalog: &Catalog, text: &[u8], options: &Options) -> Option<Judged> {
    if !options.readings.is_chosen() {
        return None;
    }
    let (first, direction) = LAST.get();
    let other = if direction == Direction::Request { Direction::Response } else { Direction::Request };
    let contracts = iter::once(first).chain((0..catalog.contracts.len()).filter(|place| *place != first));
    let guesses = contracts.flat_map(|place| [(place, direction), (place, other)]);
    SCRATCH.with(|scratch| {
        let mut scratch = scratch.try_borrow_mut().ok()?;
        for guess in guesses {
            scratch.reset();
            let Some((contract, findings)) = look_as(catalog, text, options, guess, &scratch) else { continue };
            LAST.set(guess);
            return judged(catalog, text, options, (contract, guess.1), findings);
        }
        None
    })
}

/// The contract, if the message belongs to it, and what is found, if that is known at a look.
fn look_as(
    catalog: &Catalog,
    text: &[u8],
    options: &Options,
    (place, direction): (usize, Direction),
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
