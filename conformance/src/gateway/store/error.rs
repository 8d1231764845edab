//! Why the store cannot be used, and what to do about it.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// What is wrong with a store, and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreError {
    /// The store's file or directory.
    pub path: PathBuf,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What can be wrong with a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There is no such directory.
    NoDirectory,
    /// It is a file where a directory is needed.
    NotADirectory,
    /// It is open, here or in another process.
    Locked,
    /// It is something else.
    Foreign,
    /// It is a store in another version of its format.
    OtherVersion,
    /// It is a store, and what is in it cannot be right.
    Damaged(String),
    /// The system refused.
    Io {
        /// How.
        kind: io::ErrorKind,
        /// What it said.
        detail: String,
    },
    /// Something failed before, and since then nothing is recorded.
    Stopped,
}

impl StoreError {
    pub(super) fn new(path: &Path, problem: Problem) -> Self {
        Self { path: path.to_owned(), problem }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; {}", self.path.display(), self.problem, self.problem.cure())
    }
}

impl std::error::Error for StoreError {}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoDirectory => f.write_str("there is no such directory"),
            Self::NotADirectory => f.write_str("this is not a directory"),
            Self::Locked => f.write_str("this store is in use by another process"),
            Self::Foreign => f.write_str("this is not a store of transactions"),
            Self::OtherVersion => f.write_str("this store is of another version of this program"),
            Self::Damaged(detail) => write!(f, "this store is damaged ({detail})"),
            Self::Io { detail, .. } => write!(f, "this store cannot be read or written ({detail})"),
            Self::Stopped => f.write_str("this store has stopped after an earlier failure"),
        }
    }
}

impl Problem {
    fn cure(&self) -> &'static str {
        match self {
            Self::NoDirectory => "make it, or name another directory",
            Self::NotADirectory => "name a directory",
            Self::Locked => "stop that process, or name another directory",
            Self::Foreign => "move it away, or name another directory",
            Self::OtherVersion => "open it with that version, or name another directory",
            Self::Damaged(_) => "put a copy of it back, or name another directory to begin anew",
            Self::Io { kind: io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem, .. } => {
                "allow this user to write there, or name another directory"
            }
            Self::Io { kind: io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded, .. } => {
                "make room on the disk and start again"
            }
            Self::Io { .. } => "see to the disk and start again",
            Self::Stopped => "start again",
        }
    }
}

impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NoDirectory,
            io::ErrorKind::NotADirectory => Self::NotADirectory,
            // A file that ends before what its own header promises.
            io::ErrorKind::UnexpectedEof => Self::Damaged(error.to_string()),
            kind => Self::Io { kind, detail: error.to_string() },
        }
    }
}

impl From<redb::Error> for Problem {
    fn from(error: redb::Error) -> Self {
        match error {
            redb::Error::DatabaseAlreadyOpen | redb::Error::LockProtocolMismatch => Self::Locked,
            redb::Error::UpgradeRequired(_) => Self::OtherVersion,
            // This is how redb says that the file does not begin like one of its own.
            redb::Error::Io(error) if error.kind() == io::ErrorKind::InvalidData => Self::Foreign,
            redb::Error::Io(error) => Self::from(error),
            redb::Error::TableDoesNotExist(_)
            | redb::Error::TableTypeMismatch { .. }
            | redb::Error::TypeDefinitionChanged { .. }
            | redb::Error::TableIsMultimap(_) => Self::Foreign,
            redb::Error::Corrupted(detail) => Self::Damaged(detail),
            redb::Error::PreviousIo | redb::Error::DatabaseClosed | redb::Error::LockPoisoned(_) => Self::Stopped,
            other => Self::Damaged(other.to_string()),
        }
    }
}
