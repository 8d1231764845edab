//! What stands in the file: its tables, and how a transaction is one row.
//!
//! The database keeps the length of every text of a key and of a row, so that no text
//! runs into the next.

use redb::TableDefinition;

use super::{Key, Transaction};

/// The version of all that is defined here. Another one is another number.
pub(super) const VERSION: u64 = 1;

/// Numbers about the store itself.
pub(super) const ABOUT: TableDefinition<'_, &str, u64> = TableDefinition::new("about");

/// The row of [`ABOUT`] with [`VERSION`].
pub(super) const FORMAT: &str = "version";

/// The row of [`ABOUT`] with the id that the next transaction gets.
pub(super) const NEXT_ID: &str = "next-id";

/// All transactions, by client, contract and the merchant's id.
pub(super) const TRANSACTIONS: TableDefinition<'_, Columns<'_>, Row<'_>> = TableDefinition::new("transactions");

pub(super) type Columns<'a> = (&'a str, &'a str, &'a str);

/// Content, id, how often it was sent, when it was created, outcome.
pub(super) type Row<'a> = (&'a [u8; 32], u64, u32, &'a str, &'a str);

pub(super) fn key(key: Key<'_>) -> Columns<'_> {
    (key.client, key.contract, key.transaction)
}

pub(super) fn row(transaction: &Transaction) -> Row<'_> {
    let Transaction { content, created, sent, id, outcome } = transaction;
    (content, *id, *sent, created, outcome)
}

pub(super) fn transaction((content, id, sent, created, outcome): Row<'_>) -> Transaction {
    Transaction { content: *content, created: created.to_owned(), sent, id, outcome: outcome.to_owned() }
}
