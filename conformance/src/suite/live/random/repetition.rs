//! What must come back when transactions are sent again: the specification of repetition.
//!
//! | so far, the transaction | content | what must come back |
//! |---|---|---|
//! | has not succeeded | any | what the content deserves by itself |
//! | has succeeded | the same | the same outcome, in a new transmission as well as in the same bytes |
//! | has succeeded | another | a refusal, after which everything is as before |
//!
//! Transactions know nothing of one another, and the outcomes of two of them are told apart
//! by their ids. Whoever is sent several transmissions of one transaction at once does as
//! if they came one after another, in any order, but may ask for patience.

use std::collections::BTreeMap;

/// The transactions that have succeeded, by their numbers: with which content, and how.
#[derive(Clone, Debug)]
pub(super) struct Repetition<Outcome> {
    succeeded: BTreeMap<usize, (usize, Outcome)>,
}

/// What must come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Must<'r, Outcome> {
    /// What the content deserves by itself.
    Begin,
    /// This outcome.
    Repeat(&'r Outcome),
    /// A refusal of the other content.
    Refuse,
}

impl<Outcome> Default for Repetition<Outcome> {
    fn default() -> Self {
        Self { succeeded: BTreeMap::new() }
    }
}

impl<Outcome> Repetition<Outcome> {
    /// What must come back when this content is sent under this transaction.
    pub(super) fn must(&self, transaction: usize, content: usize) -> Must<'_, Outcome> {
        match self.succeeded.get(&transaction) {
            None => Must::Begin,
            Some((known, outcome)) if *known == content => Must::Repeat(outcome),
            Some(_) => Must::Refuse,
        }
    }

    /// A transaction has succeeded with this content. The first success is the one that
    /// counts.
    pub(super) fn succeeds(&mut self, transaction: usize, content: usize, outcome: Outcome) {
        self.succeeded.entry(transaction).or_insert((content, outcome));
    }

    /// The outcomes of all other transactions, which those of this one must not be.
    pub(super) fn of_others(&self, transaction: usize) -> impl Iterator<Item = &Outcome> {
        let others = self.succeeded.iter().filter(move |(other, _)| **other != transaction);
        others.map(|(_, (_, outcome))| outcome)
    }

    /// Whether any transaction has succeeded.
    pub(super) fn has_success(&self) -> bool {
        !self.succeeded.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    /// What a gateway that follows the table answers: the number of the step that first
    /// succeeded, or nothing for a refusal.
    fn answers(sent: &[(usize, usize, bool)]) -> Vec<Option<usize>> {
        let mut repetition = Repetition::default();
        let answer = |(step, (transaction, content, deserves_success)): (usize, &(usize, usize, bool))| match repetition
            .must(*transaction, *content)
        {
            Must::Repeat(outcome) => Some(*outcome),
            Must::Refuse => None,
            Must::Begin if *deserves_success => {
                repetition.succeeds(*transaction, *content, step);
                Some(step)
            }
            Must::Begin => None,
        };
        sent.iter().enumerate().map(answer).collect()
    }

    #[test]
    fn the_table() {
        for (sent, expected) in [
            (&[(0, 0, true), (0, 0, true)][..], &[Some(0), Some(0)][..]),
            (&[(0, 0, true), (0, 1, true), (0, 0, true)], &[Some(0), None, Some(0)]),
            (&[(0, 0, false), (0, 1, true), (0, 0, true)], &[None, Some(1), None]),
            (&[(0, 0, true), (1, 0, true), (0, 0, true)], &[Some(0), Some(1), Some(0)]),
        ] {
            assert_eq!(answers(sent), expected, "{sent:?}");
        }
    }

    proptest! {
        #[test]
        fn a_transaction_succeeds_once(sent in vec((0..4_usize, 0..3_usize, any::<bool>()), 0..24)) {
            let answers = answers(&sent);
            for (step, answer) in answers.iter().enumerate() {
                let Some(first) = answer else { continue };
                // With the same transaction and content as at the first time, and at no other.
                prop_assert_eq!((sent[*first].0, sent[*first].1), (sent[step].0, sent[step].1));
                let before = answers[..step].iter().zip(&sent).filter(|(_, (other, ..))| *other == sent[step].0);
                prop_assert!(before.flat_map(|(answer, _)| answer).all(|other| other == first));
            }
        }

        #[test]
        fn transactions_know_nothing_of_one_another(sent in vec((0..4_usize, 0..3_usize, any::<bool>()), 0..24)) {
            let together = answers(&sent);
            for transaction in 0..4 {
                let (steps, alone): (Vec<_>, Vec<_>) =
                    sent.iter().enumerate().filter(|(_, (other, ..))| *other == transaction).unzip();
                let alone: Vec<_> = answers(&alone.into_iter().copied().collect::<Vec<_>>());
                let alone: Vec<_> = alone.into_iter().map(|answer| answer.map(|step| steps[step])).collect();
                let mixed: Vec<_> = steps.iter().map(|step| together[*step]).collect();
                prop_assert_eq!(alone, mixed);
            }
        }

        #[test]
        fn refusals_change_nothing(sent in vec((0..4_usize, 0..3_usize, any::<bool>()), 0..24)) {
            let answers_to_all = answers(&sent);
            let (answered, kept): (Vec<_>, Vec<_>) =
                answers_to_all.iter().zip(&sent).filter(|(answer, _)| answer.is_some()).unzip();
            let again = answers(&kept.into_iter().copied().collect::<Vec<_>>());
            let is_same = |(one, other): (&&Option<usize>, &Option<usize>)| one.is_some() == other.is_some();
            prop_assert!(answered.iter().zip(&again).all(is_same));
        }
    }
}
