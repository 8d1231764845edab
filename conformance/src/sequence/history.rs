//! What clients have sent before, and the rules about repetition.

use std::fmt::Display;

use wire::Rule;

use super::recent::{Key, Recent, key};
use super::results::{After, Means};
use super::rules::{CONTENT, MESSAGE_ID, NEVER_AGAIN, NEW_MESSAGE_ID, UNSETTLED};
use crate::gateway::server::Repetition;
use crate::suite::live::rules::RETRY;

/// A request whose sender is certain. `P` says where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Sent<P> {
    /// The number of the exchange or record; no later one is smaller.
    pub(crate) at: u64,
    pub(crate) place: P,
    pub(crate) client: String,
    /// None where it cannot be told, or where the gateway did not get so far as to record it.
    pub(crate) transaction: Option<Transaction>,
    /// The id of the transmission.
    pub(crate) transmission: Option<String>,
    /// The digest of the signed bytes.
    pub(crate) digest: [u8; 32],
}

/// A business transaction of a client.
#[derive(Clone, Debug)]
pub(crate) struct Transaction {
    /// The API, whatever the version.
    pub(crate) api: &'static str,
    pub(crate) id: String,
    pub(crate) content: Content,
}

/// How its content stands to what came before under its id.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Content {
    /// As the gateway found.
    Told(Repetition),
    /// As its digest says; see [`content`](super::content()).
    Is([u8; 32]),
}

/// A rule broken by a repetition.
#[derive(Debug)]
pub(crate) struct Breach {
    pub(crate) rule: &'static Rule,
    /// The member to blame.
    pub(crate) at: At,
    pub(crate) message: String,
}

/// A member that identifies, or that says what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    Transaction,
    Transmission,
    Result,
}

/// Everything that is remembered.
pub(crate) struct History<P> {
    /// For so many exchanges or records.
    window: u64,
    transmissions: Recent<(u64, P, [u8; 32])>,
    transactions: Recent<Past<P>>,
}

/// A transaction that came before.
#[derive(Clone, Debug)]
struct Past<P> {
    /// Where it came first.
    first: P,
    /// What it was then, unless the gateway told.
    content: Option<[u8; 32]>,
    /// How often it came with this content, and how often it was refused then.
    times: u64,
    refused: u64,
    /// What left the outcome open, and the result.
    open: Option<(u64, &'static str)>,
    /// What ended with a result that rules retries out, and the result.
    closed: Option<(P, &'static str)>,
    /// What first ended with success, and when that was known.
    succeeded: Option<(P, u64)>,
}

impl<P: Clone + Display> History<P> {
    /// Nothing yet. What was not named for so many exchanges or records is forgotten.
    pub(crate) fn new(window: u64) -> Self {
        Self { window, transmissions: Recent::default(), transactions: Recent::default() }
    }

    /// Another exchange or record has come. Gives how many transactions are forgotten, and those
    /// whose open outcome nobody has asked for again, each with its breach.
    pub(crate) fn pass(&mut self, now: u64) -> (usize, Vec<(u64, Breach)>) {
        let before = now.saturating_sub(self.window);
        self.transmissions.forget(before);
        let forgotten = self.transactions.forget(before);
        let unsettled = forgotten.iter().filter_map(Past::unsettled);
        (forgotten.len(), unsettled.map(|(at, result)| (at, stays_open(result, Some(self.window)))).collect())
    }

    /// Takes up a request, and says which rules it breaks by coming after the others.
    pub(crate) fn take(&mut self, sent: &Sent<P>) -> Vec<Breach> {
        let mut breaches: Vec<_> = self.transmission(sent).into_iter().collect();
        breaches.extend(self.transaction(sent));
        breaches
    }

    /// Takes up the result of a request that was taken up, known since `now`, and says which
    /// rule it breaks by coming after others.
    pub(crate) fn ended(&mut self, sent: &Sent<P>, means: Means, now: u64) -> Option<Breach> {
        let transaction = sent.transaction.as_ref()?;
        let key = sent.key(transaction);
        let past = self.transactions.get_mut(&key)?;
        match transaction.content {
            Content::Told(Repetition::Other) => return None,
            Content::Is(content) if past.content != Some(content) => return None,
            Content::Told(_) | Content::Is(_) => {}
        }
        let result = means.code;
        let was_success = past.succeeded.as_ref().filter(|(_, known)| *known < sent.at).map(|(place, _)| place.clone());
        match means.after {
            After::Refused => {
                past.refused += 1;
                if past.refused >= past.times {
                    // Nothing came of it, so that it may come otherwise.
                    self.transactions.remove(&key);
                }
                return None;
            }
            After::Success => {
                past.succeeded.get_or_insert((sent.place.clone(), now));
                return None;
            }
            After::FindOut => past.open = Some((sent.at, result)),
            After::NeverAgain if past.closed.is_none() => past.closed = Some((sent.place.clone(), result)),
            After::NeverAgain | After::Nothing => {}
        }
        let message = format!("the result is {result}; {} had the same transaction, and succeeded", was_success?);
        Some(Breach { rule: &RETRY, at: At::Result, message })
    }

    /// The requests whose open outcome nobody has asked for again, each with its breach.
    pub(crate) fn unsettled(&self) -> Vec<(u64, Breach)> {
        let open = self.transactions.values().filter_map(Past::unsettled);
        let mut open: Vec<_> = open.map(|(at, result)| (at, stays_open(result, None))).collect();
        open.sort_by_key(|(at, _)| *at);
        open
    }

    fn transmission(&mut self, sent: &Sent<P>) -> Option<Breach> {
        let id = key(&[&sent.client, sent.transmission.as_ref()?]);
        let breach = |rule, message| Some(Breach { rule, at: At::Transmission, message });
        match self.transmissions.named(&id, sent.at) {
            None => {
                self.transmissions.insert(id, sent.at, (sent.at, sent.place.clone(), sent.digest));
                None
            }
            Some((at, ..)) if *at == sent.at => None,
            Some((_, place, digest)) if *digest == sent.digest => {
                breach(&*NEW_MESSAGE_ID, format!("{place} had this message id, and the same request"))
            }
            Some((_, place, _)) => breach(&MESSAGE_ID, format!("{place} had this message id, and another request")),
        }
    }

    fn transaction(&mut self, sent: &Sent<P>) -> Option<Breach> {
        let transaction = sent.transaction.as_ref()?;
        let key = sent.key(transaction);
        let breach = |rule, message| Some(Breach { rule, at: At::Transaction, message });
        let content = match transaction.content {
            Content::Told(_) => None,
            Content::Is(content) => Some(content),
        };
        let past = self.transactions.get(&key);
        let is_other = match transaction.content {
            Content::Told(told) => told == Repetition::Other,
            Content::Is(_) => past.as_ref().is_some_and(|past| past.content != content),
        };
        if is_other {
            let before = past.map_or_else(|| "it".to_owned(), |past| past.first.to_string());
            return breach(&CONTENT, format!("{before} had this transaction with other content"));
        }
        // Other content does not keep it in memory: what is open stays with the one that opened it.
        let Some(past) = self.transactions.named(&key, sent.at) else {
            let first = sent.place.clone();
            let new = Past { first, content, times: 1, refused: 0, open: None, closed: None, succeeded: None };
            self.transactions.insert(key, sent.at, new);
            return None;
        };
        past.times += 1;
        let (place, result) = past.closed.as_ref()?;
        breach(&*NEVER_AGAIN, format!("{place} ended with {result}, after which nothing is sent again"))
    }
}

impl<P> Sent<P> {
    fn key(&self, transaction: &Transaction) -> Key {
        key(&[&self.client, transaction.api, &transaction.id])
    }
}

impl<P> Past<P> {
    /// What left the outcome open, if nobody has asked again.
    fn unsettled(&self) -> Option<(u64, &'static str)> {
        self.open.filter(|_| self.times < 2)
    }
}

fn stays_open(result: &str, window: Option<u64>) -> Breach {
    let within = window.map(|window| format!(" within {window} records")).unwrap_or_default();
    let message = format!("{result} leaves the outcome open, and the transaction did not come again{within}");
    Breach { rule: &UNSETTLED, at: At::Transaction, message }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A request by its transmission, content, transaction and result.
    type Given = (&'static str, u8, Option<(&'static str, Content)>, Option<(&'static str, After)>);

    #[track_caller]
    fn check(given: &[Given], broken: &[(u64, &str)], unsettled: &[u64]) {
        let mut history = History::new(100);
        let mut found = Vec::new();
        for (number, given) in (1..).zip(given) {
            history.pass(number);
            let sent = sent(number, "shop", given);
            let breaches = history.take(&sent);
            let after = given.3.and_then(|(code, after)| history.ended(&sent, Means { code, after }, number));
            found.extend(breaches.into_iter().chain(after).map(|breach| (number, breach.rule.id)));
        }
        assert_eq!(found, broken);
        assert_eq!(history.unsettled().iter().map(|(number, _)| *number).collect::<Vec<_>>(), unsettled);
    }

    fn sent(number: u64, client: &str, (transmission, bytes, transaction, _): &Given) -> Sent<String> {
        let transaction = transaction.map(|(id, content)| Transaction { api: "lend", id: id.to_owned(), content });
        Sent {
            at: number,
            place: format!("record {number}"),
            client: client.to_owned(),
            transaction,
            transmission: Some((*transmission).to_owned()),
            digest: [*bytes; 32],
        }
    }

    const NEW: Option<(&str, Content)> = Some(("t", Content::Told(Repetition::New)));
    const AGAIN: Option<(&str, Content)> = Some(("t", Content::Told(Repetition::Again)));
    const OTHER: Option<(&str, Content)> = Some(("t", Content::Told(Repetition::Other)));
    const ONE: Option<(&str, Content)> = Some(("t", Content::Is([1; 32])));
    const TWO: Option<(&str, Content)> = Some(("t", Content::Is([2; 32])));
    const DONE: Option<(&str, After)> = Some(("DONE", After::Success));
    const FAILED: Option<(&str, After)> = Some(("FAILED", After::Nothing));
    const OPEN: Option<(&str, After)> = Some(("OPEN", After::FindOut));
    const LOST: Option<(&str, After)> = Some(("LOST", After::NeverAgain));
    const REFUSED: Option<(&str, After)> = Some(("REFUSED", After::Refused));

    #[test]
    fn retries() {
        for (first, again) in [(NEW, AGAIN), (ONE, ONE)] {
            check(&[("a", 1, first, DONE), ("b", 2, again, DONE)], &[], &[]);
            check(&[("a", 1, first, DONE), ("a", 1, again, DONE)], &[(2, "client/new-message-id")], &[]);
            check(&[("a", 1, first, DONE), ("a", 2, again, DONE)], &[(2, "client/message-id")], &[]);
        }
        for (first, other) in [(NEW, OTHER), (ONE, TWO)] {
            check(&[("a", 1, first, DONE), ("b", 2, other, DONE)], &[(2, "client/content")], &[]);
        }
        check(&[("a", 1, None, DONE), ("a", 2, None, DONE)], &[(2, "client/message-id")], &[]);
        check(&[("b", 2, OTHER, DONE)], &[(1, "client/content")], &[]);
    }

    #[test]
    fn after_a_result() {
        for (first, again, other) in [(NEW, AGAIN, OTHER), (ONE, ONE, TWO)] {
            check(&[("a", 1, first, LOST), ("b", 2, again, LOST)], &[(2, "client/never-again")], &[]);
            check(&[("a", 1, first, LOST), ("b", 2, other, DONE)], &[(2, "client/content")], &[]);
            check(&[("a", 1, first, OPEN)], &[], &[1]);
            check(&[("a", 1, first, OPEN), ("b", 2, again, DONE)], &[], &[]);
            check(&[("a", 1, first, OPEN), ("b", 2, again, OPEN)], &[], &[]);
            // Nobody knows whether the client heard of it.
            check(&[("a", 1, first, None)], &[], &[]);
            check(&[("a", 1, first, FAILED), ("b", 2, again, DONE)], &[], &[]);
            check(&[("a", 1, first, DONE), ("b", 2, again, FAILED)], &[(2, "live/retry")], &[]);
            check(&[("a", 1, first, DONE), ("b", 2, again, OPEN)], &[(2, "live/retry")], &[]);
        }
    }

    /// What was refused before it became a transaction may come with other content.
    #[test]
    fn what_was_refused_did_not_come() {
        check(&[("a", 1, ONE, REFUSED), ("b", 2, TWO, DONE)], &[], &[]);
        check(&[("a", 1, ONE, FAILED), ("b", 2, TWO, DONE)], &[(2, "client/content")], &[]);
        check(&[("a", 1, ONE, DONE), ("b", 2, TWO, REFUSED)], &[(2, "client/content")], &[]);
        let too_fast = [("a", 1, ONE, DONE), ("b", 2, ONE, REFUSED), ("c", 3, TWO, DONE)];
        check(&too_fast, &[(3, "client/content")], &[]);
        let at_last = [("a", 1, ONE, REFUSED), ("b", 2, TWO, REFUSED), ("c", 3, ONE, DONE), ("d", 4, TWO, None)];
        check(&at_last, &[(4, "client/content")], &[]);
    }

    #[test]
    fn clients_do_not_meet() {
        let mut history = History::new(100);
        let given = ("a", 0, None, None);
        assert!(history.take(&sent(1, "one", &given)).is_empty());
        assert!(history.take(&sent(2, "other", &given)).is_empty());
        assert_eq!(history.take(&sent(3, "one", &given)).len(), 1);
    }

    /// An answer that comes after the retry was sent says nothing about the retry.
    #[test]
    fn what_was_on_its_way_broke_nothing() {
        let mut history = History::new(100);
        let (first, retry) = (("a", 1, ONE, None), ("b", 2, ONE, None));
        let (first, retry) = (sent(1, "shop", &first), sent(2, "shop", &retry));
        assert!(history.take(&first).is_empty() && history.take(&retry).is_empty());
        let means = |after| Means { code: "X", after };
        assert!(history.ended(&retry, means(After::Success), 3).is_none());
        assert!(history.ended(&first, means(After::FindOut), 4).is_none());
    }

    #[test]
    fn what_is_too_old_is_forgotten() {
        let mut history = History::new(2);
        let open = sent(1, "shop", &("a", 1, ONE, None));
        history.take(&open);
        history.ended(&open, Means { code: "OPEN", after: After::FindOut }, 1);
        let pass = |history: &mut History<String>, now| {
            let (forgotten, unsettled) = history.pass(now);
            (forgotten, unsettled.into_iter().map(|(at, breach)| (at, breach.rule.id)).collect::<Vec<_>>())
        };
        assert_eq!(pass(&mut history, 3), (0, vec![]));
        assert_eq!(pass(&mut history, 4), (1, vec![(1, "client/unsettled")]));
        assert!(history.unsettled().is_empty());
        assert!(history.take(&sent(4, "shop", &("a", 2, TWO, None))).is_empty());
        // The same content keeps it in memory, other content does not.
        assert!(history.take(&sent(5, "shop", &("b", 2, TWO, None))).is_empty());
        assert_eq!(pass(&mut history, 7), (0, vec![]));
        assert_eq!(history.take(&sent(7, "shop", &("c", 1, ONE, None))).len(), 1);
        assert_eq!(pass(&mut history, 8), (1, vec![]));
    }
}
