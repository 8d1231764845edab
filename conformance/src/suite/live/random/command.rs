//! What a random sequence does, step by step.

use std::fmt;

use proptest::collection::vec;
use proptest::prelude::*;

/// One step of a sequence. Each makes sense after any other, so that steps can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Command {
    /// A transmission of its own.
    Send(Message),
    /// The very bytes that were sent last for the transaction; if there were none, its
    /// first content.
    SendAgain {
        /// The transaction's number.
        transaction: usize,
    },
    /// Several transmissions of the same content at once.
    SendTogether(Message, usize),
}

/// Some content under some transaction, by their numbers. They are few, so that they come
/// again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Message {
    pub(super) transaction: usize,
    pub(super) content: usize,
}

/// Transactions of a sequence.
const TRANSACTIONS: usize = 5;

/// Contents of a transaction.
pub(super) const CONTENTS: usize = 3;

/// Steps of the longest sequence.
const STEPS: usize = 16;

/// Most transmissions at once.
const TOGETHER: usize = 6;

/// Sequences; a shorter one is simpler, and so are smaller numbers.
pub(super) fn commands() -> impl Strategy<Value = Vec<Command>> {
    let transaction = || 0..TRANSACTIONS;
    // Mostly the first content: what is sent again is what repetition is about.
    let content = prop_oneof![3 => Just(0), 1 => 0..CONTENTS];
    let message = (transaction(), content).prop_map(|(transaction, content)| Message { transaction, content });
    let command = prop_oneof![
        6 => message.clone().prop_map(Command::Send),
        2 => transaction().prop_map(|transaction| Command::SendAgain { transaction }),
        1 => (message, 2..=TOGETHER).prop_map(|(message, times)| Command::SendTogether(message, times)),
    ];
    vec(command, 2..=STEPS)
}

impl Command {
    /// The number of the transaction that it is about.
    pub(super) fn transaction(self) -> usize {
        match self {
            Self::Send(message) | Self::SendTogether(message, _) => message.transaction,
            Self::SendAgain { transaction } => transaction,
        }
    }
}

impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (transaction, content) = match self {
            Self::Send(Message { transaction, content }) | Self::SendTogether(Message { transaction, content }, _) => {
                (transaction + 1, content + 1)
            }
            Self::SendAgain { transaction } => {
                return write!(f, "transaction {}: send the last bytes again", transaction + 1);
            }
        };
        write!(f, "transaction {transaction}: send content {content}")?;
        match self {
            Self::SendTogether(_, times) => write!(f, " {times} times at once"),
            _ => Ok(()),
        }
    }
}
