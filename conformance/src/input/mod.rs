//! Messages in files, directories and standard input.

mod files;
mod split;

use std::io;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use crate::lines::Lines;
use crate::mask::Mask;

pub use files::{Place, list, read};

/// A file's bytes and the messages in it.
#[derive(Debug)]
pub struct Source {
    /// How findings name it.
    pub name: Arc<str>,
    /// Its bytes, as they are.
    pub bytes: Vec<u8>,
    /// Its lines.
    pub lines: Lines,
    /// The messages, in order.
    pub records: Vec<Record>,
}

impl Source {
    /// A source with the messages that the bytes hold.
    pub fn new(name: &str, bytes: Vec<u8>, form: Form) -> Self {
        let ranges = split::records(&bytes, form);
        let records = ranges.into_iter().enumerate().map(|(at, range)| Record { number: at + 1, range }).collect();
        Self { name: name.into(), lines: Lines::of(&bytes), bytes, records }
    }

    /// The same with its secrets masked: every place stays what it was.
    pub fn masked(&self, mask: &Mask) -> Self {
        let Self { name, bytes, records, .. } = self;
        let mut bytes = mask.text(bytes);
        for record in records {
            if let Some(masked) = bytes.get_mut(record.range.clone()) {
                masked.copy_from_slice(&mask.everywhere(self.text(record)));
            }
        }
        Self { name: Arc::clone(name), lines: Lines::of(&bytes), bytes, records: records.clone() }
    }

    /// The bytes of one message.
    pub fn text(&self, record: &Record) -> &[u8] {
        self.bytes.get(record.range.clone()).unwrap_or_default()
    }
}

/// Where a message stands in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// From 1.
    pub number: usize,
    /// Its bytes.
    pub range: Range<usize>,
}

/// How messages lie in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The file is one message.
    One,
    /// Every line that is not blank is a message.
    Lines,
    /// The content decides.
    Sniffed,
}

/// Something that could not be read.
#[derive(Debug)]
pub struct Unreadable {
    /// The file or directory.
    pub path: PathBuf,
    /// Why.
    pub error: io::Error,
}

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot read {}: {}", self.path.display(), self.error)
    }
}
