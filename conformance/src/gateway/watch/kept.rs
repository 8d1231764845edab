//! The last exchanges, and counts of all of them: what the judging thread writes and pages
//! read.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;
use wire::Severity;

use super::exchange::Exchange;
use super::report::{Report, Tally};
use crate::finding::Finding;
use crate::report::collection::Collection;

/// What is kept. Memory is bounded: by the number of exchanges, and by [`MOST_BYTES`].
pub(super) struct Kept {
    state: Mutex<State>,
    /// How many exchanges.
    pub(super) keep: usize,
    /// Changes whenever there is something new.
    changed: watch::Sender<u64>,
}

struct State {
    exchanges: VecDeque<Arc<Exchange>>,
    bytes: usize,
    tally: Tally,
    collection: Collection,
}

/// The bytes of all bodies that are kept.
const MOST_BYTES: usize = 256 << 20;

impl Kept {
    pub(super) fn new(keep: usize, collection: Collection) -> Self {
        let state = State { exchanges: VecDeque::new(), bytes: 0, tally: Tally::default(), collection };
        Self { state: Mutex::new(state), keep, changed: watch::Sender::new(0) }
    }

    /// Counts the exchange with everything that was found in it, and keeps it for a while.
    pub(super) fn add(&self, mut exchange: Exchange, mut found: Vec<Finding>) {
        let mut state = self.state();
        state.collection.know(&mut found);
        if found.iter().any(|finding| finding.known.is_some()) {
            exchange.row.conclude(&found, state.collection.fail_on);
        }
        state.tally.exchange(&exchange.row, &found);
        state.collection.exchange(&exchange, found);
        state.bytes += exchange.bytes();
        state.exchanges.push_back(Arc::new(exchange));
        while state.exchanges.len() > self.keep || state.bytes > MOST_BYTES {
            let Some(oldest) = state.exchanges.pop_front() else { break };
            state.bytes -= oldest.bytes();
        }
        drop(state);
        self.tell();
    }

    /// Counts a finding about an exchange that was counted before.
    pub(super) fn late(&self, number: u64, mut finding: Finding, fail_on: Severity) {
        let mut state = self.state();
        state.collection.know(std::slice::from_mut(&mut finding));
        state.tally.late(number, &finding, fail_on);
        state.collection.late(number, finding);
    }

    /// Counts a request that was not judged.
    pub(super) fn unjudged(&self, why: &'static str) {
        let mut state = self.state();
        state.tally.unjudged(why);
        state.collection.unjudged(why);
        drop(state);
        self.tell();
    }

    /// The exchanges with higher numbers, in their order, and what it all came to when the
    /// last of them had come.
    pub(super) fn since(&self, number: u64) -> (Vec<Arc<Exchange>>, Report) {
        let state = self.state();
        let newer = state.exchanges.iter().filter(|exchange| exchange.row.number > number);
        (newer.cloned().collect(), state.tally.report())
    }

    /// The exchange with this number, if it is still there.
    pub(super) fn get(&self, number: u64) -> Option<Arc<Exchange>> {
        self.state().exchanges.iter().find(|exchange| exchange.row.number == number).cloned()
    }

    /// What it came to, and what was collected for the formats of all commands.
    pub(super) fn finish(&self) -> (Report, Collection) {
        let mut state = self.state();
        let collection = state.collection.emptied();
        (state.tally.report(), collection)
    }

    /// Hears of everything new.
    pub(super) fn subscribe(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }

    /// Says that there is something new.
    pub(super) fn tell(&self) {
        self.changed.send_modify(|changes| *changes += 1);
    }

    /// What is kept is whole whatever happened to the thread that held the lock.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
