//! Everything that was ever heard about each transaction. What is heard must fit all of
//! it, whenever it was heard, so that the order in which answers come in does not matter.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::request::Content;

const OTHER_CONTENT: &str = "REPEAT_REQ_INCONSISTENT";

/// A request, and the body of its answer, if one came.
#[derive(Debug)]
pub(crate) struct Heard {
    pub(crate) name: String,
    pub(crate) content: Content,
    pub(crate) answer: Option<Value>,
}

#[derive(Default)]
pub(crate) struct Ledger {
    transactions: BTreeMap<String, Known>,
    /// Whose an acquirement is.
    owners: BTreeMap<String, String>,
}

#[derive(Default)]
struct Known {
    sent: BTreeSet<Content>,
    refused: BTreeSet<Content>,
    /// The content that was accepted. There is only one.
    winner: Option<Content>,
    /// The last word about it.
    outcome: Option<Value>,
    /// Answers about the winner.
    answers: usize,
}

impl Ledger {
    /// Notes what was heard, and fails where it does not fit.
    pub(crate) fn hear(&mut self, heard: &Heard) {
        let Heard { name, content, answer } = heard;
        let known = self.transactions.entry(name.clone()).or_default();
        known.sent.insert(*content);
        let Some(answer) = answer else { return };
        let code = answer["resultInfo"]["resultCode"].as_str().expect("a code");
        if code == OTHER_CONTENT {
            assert_ne!(known.winner, Some(*content), "{name}: it was acknowledged with this content");
            known.refused.insert(*content);
            return;
        }
        assert!(!known.refused.contains(content), "{name}: {content:?} was other content before: {answer}");
        assert_eq!(*known.winner.get_or_insert(*content), *content, "{name}: two contents were acknowledged");
        known.answers += 1;
        let (times, open) = content.kind.open;
        if code == open {
            // Only one connection sends these at a time, so that the order is known.
            assert!(known.answers <= times, "{name}: it was sent more often, which was forgotten: {answer}");
            return;
        }
        assert_eq!(code, content.kind.code, "{name}: {answer}");
        assert_eq!(known.outcome.get_or_insert_with(|| answer.clone()), answer, "{name}: its outcome changed");
        if code == "SUCCESS" {
            assert_eq!(answer["merchantTransId"], **name);
            assert_eq!(answer["orderAmount"]["value"], content.amount.to_string(), "{name}");
            let id = answer["acquirementId"].as_str().expect("an acquirement");
            let owner = self.owners.entry(id.to_owned()).or_insert_with(|| name.clone());
            assert_eq!(owner, name, "they share the acquirement {id}");
        }
    }

    /// The transactions whose names say that they are of this round.
    pub(crate) fn of_round(&self, round: u64) -> Vec<String> {
        let start = name(round, "");
        self.transactions.keys().filter(|name| name.starts_with(&start)).cloned().collect()
    }

    /// The contents that were sent under this name.
    pub(crate) fn sent(&self, name: &str) -> Vec<Content> {
        self.transactions[name].sent.iter().copied().collect()
    }

    /// The content that was accepted.
    pub(crate) fn winner(&self, name: &str) -> Option<Content> {
        self.transactions[name].winner
    }

    /// Every transaction that was acknowledged, with its content.
    pub(crate) fn settled(&self) -> Vec<(String, Content)> {
        self.transactions.iter().filter_map(|(name, known)| Some((name.clone(), known.winner?))).collect()
    }
}

/// The name of a transaction of this round.
pub(crate) fn name(round: u64, rest: &str) -> String {
    format!("round-{round}-{rest}")
}
