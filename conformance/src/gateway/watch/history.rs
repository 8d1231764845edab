//! What clients have sent before, and the rules about repetition.

use std::collections::{HashMap, VecDeque};
use std::hash::Hash;

use wire::Rule;

use super::rules::{CONTENT, MESSAGE_ID, NEVER_AGAIN, NEW_MESSAGE_ID, UNSETTLED};
use crate::gateway::server::Repetition;

/// What is remembered. Of more than these, the oldest are forgotten.
const MOST: usize = 100_000;

/// A request whose sender is certain, and the result that the sender got.
#[derive(Clone, Debug)]
pub(super) struct Sent {
    /// The number of the exchange.
    pub(super) number: u64,
    pub(super) client: String,
    /// The client, the API and the business transaction; none where the gateway did not
    /// get so far as to record it.
    pub(super) transaction: Option<(Transaction, Repetition)>,
    /// The id of the transmission.
    pub(super) transmission: Option<String>,
    /// The digest of the signed bytes.
    pub(super) digest: [u8; 32],
    /// The result that has arrived, and what clients must do after it.
    pub(super) result: Option<(String, After)>,
}

/// Client, API and transaction.
pub(super) type Transaction = (String, &'static str, String);

/// What a result asks of clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum After {
    /// Nothing.
    Nothing,
    /// To find out the outcome.
    FindOut,
    /// Not to send it again.
    NeverAgain,
}

/// A rule broken by a repetition.
#[derive(Debug)]
pub(super) struct Breach {
    pub(super) rule: &'static Rule,
    /// The member to blame.
    pub(super) at: At,
    pub(super) message: String,
}

/// A member that identifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    Transaction,
    Transmission,
}

/// Everything that is remembered.
#[derive(Default)]
pub(super) struct History {
    transmissions: Recent<(String, String), (u64, [u8; 32])>,
    transactions: Recent<Transaction, Past>,
}

/// A transaction that came before.
#[derive(Clone, Debug)]
struct Past {
    /// The exchange in which it came first.
    first: u64,
    /// How often it came with this content.
    times: u64,
    /// The exchange whose result left the outcome open, and the result.
    open: Option<(u64, String)>,
    /// The exchange whose result rules retries out, and the result.
    closed: Option<(u64, String)>,
}

impl History {
    /// Takes up a request, and says which rules it breaks by coming after the others.
    pub(super) fn take(&mut self, sent: &Sent) -> Vec<Breach> {
        let mut breaches: Vec<_> = self.transmission(sent).into_iter().collect();
        breaches.extend(self.transaction(sent));
        breaches
    }

    /// The exchanges whose open outcome nobody has asked for again, each with its breach.
    pub(super) fn unsettled(&self) -> Vec<(u64, Breach)> {
        let open = self.transactions.values.values().filter(|past| past.times < 2).filter_map(|past| past.open.clone());
        let mut open: Vec<_> = open
            .map(|(number, result)| {
                let message = format!("{result} leaves the outcome open, and the transaction did not come again");
                (number, Breach { rule: &UNSETTLED, at: At::Transaction, message })
            })
            .collect();
        open.sort_by_key(|(number, _)| *number);
        open
    }

    fn transmission(&mut self, sent: &Sent) -> Option<Breach> {
        let id = sent.transmission.clone()?;
        let known = self.transmissions.get_or_insert((sent.client.clone(), id), || (sent.number, sent.digest));
        let (number, digest) = *known;
        let breach = |rule, message| Some(Breach { rule, at: At::Transmission, message });
        match () {
            () if number == sent.number => None,
            () if digest == sent.digest => {
                breach(&*NEW_MESSAGE_ID, format!("exchange {number} had this message id, and the same request"))
            }
            () => breach(&MESSAGE_ID, format!("exchange {number} had this message id, and another request")),
        }
    }

    fn transaction(&mut self, sent: &Sent) -> Option<Breach> {
        let (key, repetition) = sent.transaction.clone()?;
        let breach = |rule, message| Some(Breach { rule, at: At::Transaction, message });
        if repetition == Repetition::Other {
            let first = self.transactions.values.get(&key).map(|past| past.first);
            let before = first.map_or_else(|| "it".to_owned(), |number| format!("exchange {number}"));
            return breach(&CONTENT, format!("{before} had this transaction with other content"));
        }
        let new = || Past { first: sent.number, times: 0, open: None, closed: None };
        let past = self.transactions.get_or_insert(key, new);
        past.times += 1;
        let breach = past.closed.as_ref().and_then(|(number, result)| {
            breach(&*NEVER_AGAIN, format!("exchange {number} ended with {result}, after which nothing is sent again"))
        });
        match &sent.result {
            Some((result, After::FindOut)) => past.open = Some((sent.number, result.clone())),
            Some((result, After::NeverAgain)) if past.closed.is_none() => {
                past.closed = Some((sent.number, result.clone()));
            }
            _ => {}
        }
        breach
    }
}

/// The values of the most recent keys.
struct Recent<K, V> {
    values: HashMap<K, V>,
    order: VecDeque<K>,
}

impl<K, V> Default for Recent<K, V> {
    fn default() -> Self {
        Self { values: HashMap::new(), order: VecDeque::new() }
    }
}

impl<K: Clone + Eq + Hash, V> Recent<K, V> {
    fn get_or_insert(&mut self, key: K, value: impl FnOnce() -> V) -> &mut V {
        if !self.values.contains_key(&key) {
            self.order.push_back(key.clone());
            if self.order.len() > MOST
                && let Some(oldest) = self.order.pop_front()
            {
                self.values.remove(&oldest);
            }
        }
        self.values.entry(key).or_insert_with(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A request by its transmission, content, transaction and result.
    type Given = (&'static str, u8, Option<(&'static str, Repetition)>, Option<(&'static str, After)>);

    #[track_caller]
    fn check(given: &[Given], broken: &[(u64, &str)], unsettled: &[u64]) {
        let mut history = History::default();
        let mut found = Vec::new();
        for (number, (transmission, content, transaction, result)) in (1..).zip(given) {
            let sent = Sent {
                number,
                client: "shop".to_owned(),
                transaction: transaction
                    .map(|(id, repetition)| (("shop".to_owned(), "lend", id.to_owned()), repetition)),
                transmission: Some((*transmission).to_owned()),
                digest: [*content; 32],
                result: result.map(|(result, after)| (result.to_owned(), after)),
            };
            found.extend(history.take(&sent).into_iter().map(|breach| (number, breach.rule.id)));
        }
        assert_eq!(found, broken);
        assert_eq!(history.unsettled().iter().map(|(number, _)| *number).collect::<Vec<_>>(), unsettled);
    }

    const NEW: Option<(&str, Repetition)> = Some(("t", Repetition::New));
    const AGAIN: Option<(&str, Repetition)> = Some(("t", Repetition::Again));
    const OTHER: Option<(&str, Repetition)> = Some(("t", Repetition::Other));
    const DONE: Option<(&str, After)> = Some(("DONE", After::Nothing));
    const OPEN: Option<(&str, After)> = Some(("OPEN", After::FindOut));
    const LOST: Option<(&str, After)> = Some(("LOST", After::NeverAgain));

    #[test]
    fn retries() {
        check(&[("a", 1, NEW, DONE), ("b", 2, AGAIN, DONE)], &[], &[]);
        check(&[("a", 1, NEW, DONE), ("a", 1, AGAIN, DONE)], &[(2, "client/new-message-id")], &[]);
        check(&[("a", 1, NEW, DONE), ("a", 2, AGAIN, DONE)], &[(2, "client/message-id")], &[]);
        check(&[("a", 1, None, DONE), ("a", 2, None, DONE)], &[(2, "client/message-id")], &[]);
        check(&[("a", 1, NEW, DONE), ("b", 2, OTHER, DONE)], &[(2, "client/content")], &[]);
        check(&[("b", 2, OTHER, DONE)], &[(1, "client/content")], &[]);
    }

    #[test]
    fn after_a_result() {
        check(&[("a", 1, NEW, LOST), ("b", 2, AGAIN, LOST)], &[(2, "client/never-again")], &[]);
        check(&[("a", 1, NEW, LOST), ("b", 2, OTHER, DONE)], &[(2, "client/content")], &[]);
        check(&[("a", 1, NEW, OPEN)], &[], &[1]);
        check(&[("a", 1, NEW, OPEN), ("b", 2, AGAIN, DONE)], &[], &[]);
        check(&[("a", 1, NEW, OPEN), ("b", 2, AGAIN, OPEN)], &[], &[]);
        // Nobody knows whether the client heard of it.
        check(&[("a", 1, NEW, None)], &[], &[]);
    }

    #[test]
    fn clients_do_not_meet() {
        let mut history = History::default();
        let sent = |number, client: &str| Sent {
            number,
            client: client.to_owned(),
            transaction: None,
            transmission: Some("a".to_owned()),
            digest: [0; 32],
            result: None,
        };
        assert!(history.take(&sent(1, "one")).is_empty());
        assert!(history.take(&sent(2, "other")).is_empty());
        assert_eq!(history.take(&sent(3, "one")).len(), 1);
    }

    #[test]
    fn memory_is_bounded() {
        let mut recent = Recent::default();
        for key in 0..2 * MOST {
            recent.get_or_insert(key, || ());
        }
        assert_eq!((recent.values.len(), recent.order.len()), (MOST, MOST));
        assert!(!recent.values.contains_key(&0) && recent.values.contains_key(&(2 * MOST - 1)));
    }
}
