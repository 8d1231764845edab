//! What a random sequence does, step by step.

use std::fmt;

use proptest::collection::vec;
use proptest::prelude::*;

/// One step of a sequence. Each makes sense after any other, so that steps can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Command {
    /// The number of the transaction.
    pub(super) transaction: usize,
    /// The number of the content.
    pub(super) content: usize,
    pub(super) how: How,
}

/// How it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum How {
    /// In a transmission of its own.
    Anew,
    /// As the very bytes that were sent last for the transaction, whatever their content,
    /// if there were any.
    SameBytes,
    /// In so many transmissions at once.
    Together(usize),
}

/// Transactions of a sequence. They are few, so that they come again.
const TRANSACTIONS: usize = 5;

/// Contents of a transaction.
pub(super) const CONTENTS: usize = 3;

/// Steps of the longest sequence.
const STEPS: usize = 16;

/// Most transmissions at once.
const TOGETHER: usize = 6;

/// Sequences. One with fewer steps is simpler, and so is one with smaller numbers.
pub(super) fn commands() -> impl Strategy<Value = Vec<Command>> {
    // Mostly the first content: what is sent again is what repetition is about.
    let content = prop_oneof![3 => Just(0), 1 => 0..CONTENTS];
    let how = prop_oneof![
        6 => Just(How::Anew),
        2 => Just(How::SameBytes),
        1 => (2..=TOGETHER).prop_map(How::Together),
    ];
    let command = (0..TRANSACTIONS, content, how);
    let command = command.prop_map(|(transaction, content, how)| Command { transaction, content, how });
    vec(command, 2..=STEPS).prop_map(numbered_anew)
}

/// The commands with transactions, and the contents of each, in the order of their
/// appearance: the numbers mean nothing but which are the same.
fn numbered_anew(mut commands: Vec<Command>) -> Vec<Command> {
    let mut transactions: Vec<usize> = Vec::new();
    let mut contents: Vec<Vec<usize>> = Vec::new();
    for command in &mut commands {
        command.transaction = place(&mut transactions, command.transaction);
        contents.resize(transactions.len(), Vec::new());
        if command.how != How::SameBytes || contents[command.transaction].is_empty() {
            command.content = place(&mut contents[command.transaction], command.content);
        }
    }
    commands
}

fn place(seen: &mut Vec<usize>, number: usize) -> usize {
    seen.iter().position(|other| *other == number).unwrap_or_else(|| {
        seen.push(number);
        seen.len() - 1
    })
}

impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (transaction, content) = (self.transaction + 1, self.content + 1);
        match self.how {
            How::Anew => write!(f, "transaction {transaction}: send content {content}"),
            How::SameBytes => write!(f, "transaction {transaction}: send the last bytes again"),
            How::Together(times) => {
                write!(f, "transaction {transaction}: send content {content} {times} times at once")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_in_the_order_of_their_appearance() {
        for (drawn, expected) in [
            (&[(4, 2), (4, 2), (4, 0)][..], &[(0, 0), (0, 0), (0, 1)][..]),
            (&[(3, 1), (1, 1), (3, 0), (1, 2)], &[(0, 0), (1, 0), (0, 1), (1, 1)]),
            (&[(0, 0), (1, 0), (2, 0), (0, 2)], &[(0, 0), (1, 0), (2, 0), (0, 1)]),
        ] {
            let of = |numbers: &[(usize, usize)]| {
                let commands = numbers.iter();
                commands.map(|&(transaction, content)| Command { transaction, content, how: How::Anew }).collect()
            };
            let expected: Vec<_> = of(expected);
            assert_eq!(numbered_anew(of(drawn)), expected, "{drawn:?}");
        }
    }
}
