//! Answers are judged when the load is over, so that judging takes no time from it.

use std::collections::BTreeSet;
use std::thread::available_parallelism;

use conformance::suite::live::{Said, Setup, said};
use serde::Serialize;
use wire::Contract;

use super::sending::{Sent, on_threads};

/// Wrong answers.
#[derive(Debug, Default, Serialize)]
pub(super) struct Wrong {
    pub(super) count: usize,
    /// The first of them.
    pub(super) examples: Vec<String>,
}

const EXAMPLES: usize = 5;

impl Wrong {
    fn note(&mut self, what: String) {
        self.count += 1;
        if self.examples.len() < EXAMPLES {
            self.examples.push(what);
        }
    }

    pub(super) fn add(&mut self, other: Self) {
        self.count += other.count;
        self.examples.extend(other.examples);
        self.examples.truncate(EXAMPLES);
    }
}

/// What is wrong with the answers: each by itself; two transactions with one id; a retry
/// that ends otherwise than the first time.
pub(super) fn judged(
    setup: &Setup,
    contract: &'static Contract,
    bodies: &[Vec<u8>],
    new: &Sent,
    retries: &Sent,
) -> Wrong {
    let (first, again) = (all_said(setup, contract, bodies, new), all_said(setup, contract, bodies, retries));
    let mut wrong = Wrong::default();
    if new.answers.is_empty() || retries.answers.is_empty() {
        wrong.note("nothing was sent".to_owned());
    }
    for (number, said) in first.iter().chain(&again).filter(|(_, said)| !said.wrong.is_empty()) {
        wrong.note(format!("request {number}: {}", said.wrong.join("; ")));
    }
    let mut ids = BTreeSet::new();
    for (number, id) in first.iter().flat_map(|(number, said)| said.made_ids.iter().map(move |id| (number, id))) {
        if !ids.insert(id.to_string()) {
            wrong.note(format!("request {number}: another transaction has {id}"));
        }
    }
    for (number, said) in &again {
        let before = first.binary_search_by_key(number, |(number, _)| *number).ok().and_then(|at| first.get(at));
        if before.is_none_or(|(_, before)| before.lasting != said.lasting) {
            wrong.note(format!("request {number}: the retry ended otherwise"));
        }
    }
    wrong
}

/// What each answer says, in the order of requests.
fn all_said(setup: &Setup, contract: &'static Contract, bodies: &[Vec<u8>], sent: &Sent) -> Vec<(usize, Said)> {
    let threads = available_parallelism().map_or(1, usize::from);
    let share = sent.answers.len().div_ceil(threads).max(1);
    let shares = std::sync::Mutex::new(sent.answers.chunks(share));
    let judge = || {
        let next = || shares.lock().unwrap_or_else(std::sync::PoisonError::into_inner).next();
        let share = next().unwrap_or_default();
        let body = |number: usize| bodies.get(number).map_or(&[][..], Vec::as_slice);
        share.iter().map(|(number, answer)| (*number, said(setup, contract, body(*number), answer))).collect::<Vec<_>>()
    };
    let mut all: Vec<_> = on_threads(threads, &judge).into_iter().flatten().collect();
    all.sort_by_key(|(number, _)| *number);
    all
}
