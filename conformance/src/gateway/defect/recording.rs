//! Transactions, recorded wrongly.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use model::gateway::Question;
use serde_json::Value;

use super::quirk::Quirk;
use crate::gateway::decide::{Ask, Inquiry, content, key};
use crate::gateway::store::{Key, Recorded, Transaction};

/// What a broken gateway remembers beside its store.
#[derive(Debug, Default)]
pub(super) struct Memory {
    /// How many transactions were made up.
    made: AtomicU64,
    /// The request before.
    pub(super) request: Mutex<Option<Value>>,
    /// The answer before.
    pub(super) answer: Mutex<Option<Vec<u8>>>,
    /// The first response about each transaction.
    pub(super) first: Mutex<HashMap<String, Value>>,
}

/// How long two requests have to meet between looking for a transaction and recording it.
const WINDOW: Duration = Duration::from_millis(3);

/// The answer to the questions about recording and repetition.
pub(super) fn asked(quirk: Quirk, memory: &Memory, inquiry: &mut Inquiry<'_>, question: Question, ask: Ask) -> bool {
    if question == Question::Repetition {
        return match quirk {
            Quirk::RefusesRetries => matches!(inquiry.recorded, Some(Recorded::New(_))),
            Quirk::TakesOtherContentForARetry => true,
            _ => ask(inquiry),
        };
    }
    let record =
        |inquiry: &Inquiry<'_>, key: Key<'_>| inquiry.gateway.store.record(key, content(inquiry), inquiry.now, "").ok();
    match (quirk, key(inquiry)) {
        (Quirk::MixesUpClients, Some(key)) => inquiry.recorded = record(inquiry, Key { client: "", ..key }),
        (Quirk::MixesUpApis, Some(key)) => inquiry.recorded = record(inquiry, Key { contract: "", ..key }),
        (Quirk::RacesDuplicates, Some(key)) => {
            let is_new = inquiry.gateway.store.find(key).is_ok_and(|found| found.is_none());
            if is_new {
                std::thread::sleep(WINDOW);
            }
            inquiry.recorded = record(inquiry, key);
            if is_new && is_retry(inquiry) {
                inquiry.recorded = Some(memory.made_up(inquiry));
            }
        }
        _ => _ = ask(inquiry),
    }
    inquiry.recorded = inquiry.recorded.take().map(|recorded| match (quirk, recorded) {
        (Quirk::ChargesAgain, Recorded::Again(known)) => Recorded::Again(Transaction { id: memory.fresh(), ..known }),
        (Quirk::TakesOtherContentForNew, Recorded::Other(_)) => memory.made_up(inquiry),
        (_, recorded) => recorded,
    });
    inquiry.recorded.is_some()
}

/// Whether the request came before with the same content.
pub(super) fn is_retry(inquiry: &Inquiry<'_>) -> bool {
    matches!(inquiry.recorded, Some(Recorded::Again(_)))
}

/// What is behind a lock. What was left by a thread that panicked is as good as any.
pub(super) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Memory {
    /// A number that no transaction of the store has.
    fn fresh(&self) -> u64 {
        const BEYOND_ALL: u64 = 1 << 40;
        BEYOND_ALL + self.made.fetch_add(1, Ordering::Relaxed)
    }

    /// A transaction that nothing records.
    pub(super) fn made_up(&self, inquiry: &Inquiry<'_>) -> Recorded {
        let (content, created) = (content(inquiry), inquiry.now.to_owned());
        Recorded::New(Transaction { content, created, sent: 1, id: self.fresh(), outcome: String::new() })
    }
}
