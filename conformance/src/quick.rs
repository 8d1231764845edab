//! A quick look at a message, which is all that most messages need.
//!
//! Which message it is and of which contract is not found out, but guessed: what it was the last
//! time, and if that is wrong, another. A look at the wrong contract ends at the latest where the
//! head names it, and what a look finds has proved that the guess is right.

use std::cell::{Cell, RefCell};

use wire::{Contract, Direction, Scratch};

use crate::catalog::Catalog;
use crate::judge::{Judged, Options};

thread_local! {
    static SCRATCH: RefCell<Scratch> = RefCell::default();
    /// What the last message was: the contract's place in the catalog, and the direction.
    static LAST: Cell<(usize, Direction)> = const { Cell::new((0, Direction::Request)) };
}

/// What is judged of a message whose head names its contract, as long as there is nothing to find
/// but notes; `None` where it takes a closer look. Nothing is said about its signature.
pub(crate) fn look(catalog: &Catalog, text: &[u8], options: &Options) -> Option<Judged> {
    if !options.readings.is_chosen() {
        return None;
    }
    let last = LAST.get();
    SCRATCH.with(|scratch| {
        let mut scratch = scratch.try_borrow_mut().ok()?;
        scratch.reset();
        if let Some(judged) = look_as(catalog, text, options, last, &scratch) {
            return Some(judged);
        }
        let directions = [last.1, if last.1 == Direction::Request { Direction::Response } else { Direction::Request }];
        let contracts = std::iter::once(last.0).chain((0..catalog.contracts.len()).filter(|place| *place != last.0));
        let guesses = contracts.flat_map(|place| directions.map(|direction| (place, direction))).skip(1);
        guesses.into_iter().find_map(|guess| {
            let judged = look_as(catalog, text, options, guess, &scratch)?;
            LAST.set(guess);
            Some(judged)
        })
    })
}

fn look_as(
    catalog: &Catalog,
    text: &[u8],
    options: &Options,
    (place, direction): (usize, Direction),
    scratch: &Scratch,
) -> Option<Judged> {
    let contract = *catalog.contracts.get(place)?;
    let is_asked_for = options.direction.is_none_or(|asked| asked == direction)
        && options.contract.is_none_or(|asked| std::ptr::eq(asked, contract));
    if !is_asked_for {
        return None;
    }
    let mut findings = (contract.look)(direction, text, scratch)?;
    if options.contract.is_none() && !is_first(catalog, contract) {
        return None;
    }
    findings.sort_by_key(|finding| finding.span.start);
    Some(Judged { contract: Some(contract), direction: Some(direction), is_whole: true, findings, ..Judged::default() })
}

/// Whether no other contract comes before it that goes by the same version and function.
fn is_first(catalog: &Catalog, contract: &Contract) -> bool {
    let is_alike = |other: &&&Contract| other.version == contract.version && other.function == contract.function;
    catalog.contracts.iter().find(is_alike).is_some_and(|first| std::ptr::eq(*first, contract))
}
