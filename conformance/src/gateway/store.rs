//! The business transactions that the gateway has accepted, in one file that survives a
//! kill.
//!
//! Every write is durable before its caller hears of it. Callers on many threads share
//! one wait for the disk: a single thread writes what has come in meanwhile as one group
//! ([`writer`]). Where the disk or that thread fails, callers get an error, and whether
//! their transaction is on the disk is unknown.

mod error;
mod file;
#[cfg(test)]
mod power_loss;
mod tables;
mod writer;

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use redb::ReadableDatabase as _;
use redb::ReadableTableMetadata as _;
use tempfile::TempDir;

pub use self::error::{Problem, StoreError};
pub use self::file::FILE_NAME;
use self::file::StoreFile;
use self::writer::Writer;

/// Business transactions, by client and the merchant's id. A clone is the same store; the
/// last one that is dropped closes the file.
#[derive(Clone)]
pub struct Store {
    shared: Arc<Shared>,
}

/// What makes a transaction one and the same. Any text is allowed in each part, and no two
/// keys that differ are taken for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key<'a> {
    /// Who sent it.
    pub client: &'a str,
    /// What it was sent to: transactions of two never mix.
    pub contract: &'a str,
    /// The merchant's id of it.
    pub transaction: &'a str,
}

/// A transaction as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transaction {
    /// The digest of the content that makes a retry the same.
    pub content: [u8; 32],
    /// When it was created, as text.
    pub created: String,
    /// How often it was sent so far, this time included; it stays at the highest number.
    pub sent: u32,
    /// Its number in this store, from 1, never used for another.
    pub id: u64,
    /// How it ended, as the one who recorded it says; nothing here reads it.
    pub outcome: String,
}

/// What became of a transaction that was to be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// There was none with this key. It is recorded now.
    New(Transaction),
    /// It was there with the same content, and has been sent once more. Its other members
    /// are those of the first time.
    Again(Transaction),
    /// There is one with other content. Nothing changed.
    Other(Transaction),
}

impl Store {
    /// Opens the store in a directory, and makes it where there is none. The whole file is
    /// checked, which takes longer the larger it is.
    ///
    /// Errors: no such directory, open elsewhere, not a store of ours or of another
    /// version, damaged, or what the disk says.
    pub fn open(directory: &Path) -> Result<Self, StoreError> {
        Self::over(file::open(directory)?, None)
    }

    /// A new store in a directory of its own, which is removed when the store is dropped.
    ///
    /// Errors: what the disk says.
    pub fn temporary() -> Result<Self, StoreError> {
        let directory = TempDir::with_prefix("conformance-store-")
            .map_err(|error| StoreError::new(&std::env::temp_dir(), Problem::from(error)))?;
        Self::over(file::open(directory.path())?, Some(directory))
    }

    /// A new store in memory, which is gone when it is dropped: nothing waits for a disk.
    ///
    /// Errors: what the system says about the thread that writes.
    pub fn in_memory() -> Result<Self, StoreError> {
        Self::over(file::in_memory()?, None)
    }

    /// Forgets every transaction. Ids begin at 1 again.
    ///
    /// Errors: the disk or the store has failed.
    pub fn clear(&self) -> Result<(), StoreError> {
        file::clear(&self.shared.file.database).map_err(|error| self.shared.file.error(error))
    }

    /// Records that a transaction was sent. Returns after a durable commit.
    ///
    /// Errors: the disk or the store has failed. Then it is unknown whether the transaction
    /// is recorded; most likely nothing can be recorded until the store is opened again.
    pub fn record(
        &self,
        key: Key<'_>,
        content: [u8; 32],
        created: &str,
        outcome: &str,
    ) -> Result<Recorded, StoreError> {
        self.shared.writer.record(key, content, created, outcome)
    }

    /// The transaction with this key. Only what is durable is found.
    ///
    /// Errors: the disk or the store has failed.
    pub fn find(&self, key: Key<'_>) -> Result<Option<Transaction>, StoreError> {
        let find = || {
            let table = self.shared.file.database.begin_read()?.open_table(tables::TRANSACTIONS)?;
            Ok(table.get(tables::key(key))?.map(|value| tables::transaction(value.value())))
        };
        find().map_err(|error: redb::Error| self.shared.file.error(error))
    }

    /// How many transactions there are.
    ///
    /// Errors: the disk or the store has failed.
    pub fn count(&self) -> Result<u64, StoreError> {
        let count = || Ok(self.shared.file.database.begin_read()?.open_table(tables::TRANSACTIONS)?.len()?);
        count().map_err(|error: redb::Error| self.shared.file.error(error))
    }

    fn over(file: StoreFile, directory: Option<TempDir>) -> Result<Self, StoreError> {
        let file = Arc::new(file);
        let writer = Writer::start(Arc::clone(&file))?;
        Ok(Self { shared: Arc::new(Shared { writer, file, _directory: directory }) })
    }
}

/// Dropped in this order: the writer ends, the file is closed, its directory is removed.
struct Shared {
    writer: Writer,
    file: Arc<StoreFile>,
    _directory: Option<TempDir>,
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Store({})", self.shared.file.path.display())
    }
}
