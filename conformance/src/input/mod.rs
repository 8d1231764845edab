//! Messages in files, directories and standard input, however large these are.
//!
//! ```text
//! paths -> files (which to read) -> opened (bytes as they come, decompressed)
//!       -> chunks (sources of whole records) -> ordered (judged in parallel, told in order)
//! ```
//!
//! What a record holds, [`held`] says: a message, or a request and its response.

pub mod chunks;
mod embedded;
mod exchanges;
mod files;
pub mod filter;
mod har;
pub mod held;
pub mod members;
mod opened;
pub mod ordered;
pub mod pairing;
pub mod rules;
pub mod spare;
mod split;

use std::borrow::Cow;
use std::io;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use wire::Span;

use self::embedded::Writing;
use self::held::Held;
use crate::lines::{self, Lines};
use crate::mask::Mask;
use crate::report::excerpt::Excerpt;

pub use exchanges::Names;
pub use files::{Place, list, read};

/// The bytes of a file, or a piece of them, and the records in it.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// How findings name it.
    pub name: Arc<str>,
    /// Where in the file the bytes begin.
    pub start: Start,
    /// Its bytes, as they are.
    pub bytes: Vec<u8>,
    /// The records, in order.
    pub records: Vec<Record>,
    /// What each of them holds.
    pub holds: Holds,
    /// Its lines, once somebody asks for one.
    lines: OnceLock<Lines>,
}

/// A place in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Start {
    /// The byte, from 0.
    pub offset: usize,
    /// The line, from 0.
    pub line: usize,
    /// The characters before it on its line.
    pub column: usize,
}

impl Start {
    /// The place behind these bytes.
    fn after(self, bytes: &[u8]) -> Self {
        let breaks = memchr::memchr_iter(b'\n', bytes).count();
        let last = memchr::memrchr(b'\n', bytes).map_or(bytes, |at| &bytes[at + 1..]);
        let before = if breaks == 0 { self.column } else { 0 };
        let column = before + last.iter().filter(|byte| lines::begins_character(**byte)).count();
        Self { offset: self.offset + bytes.len(), line: self.line + breaks, column }
    }
}

/// What records hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Holds {
    /// A message each.
    #[default]
    Messages,
    /// A request and its response each, under these names.
    Exchanges(Arc<Names>),
    /// An entry of a HAR file each.
    Har,
}

/// Where a record stands in its source, or a message in its record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// From 1, in the whole file.
    pub number: usize,
    /// Its bytes in the source.
    pub range: Range<usize>,
    /// How it is written there.
    pub writing: Writing,
    /// How many bytes it has, where that is more than is read of a record.
    pub too_long: Option<usize>,
    /// What is wrong with the file here, where that is why there is no record.
    pub broken: Option<String>,
}

impl Record {
    /// One that stands there as it is.
    pub fn plain(number: usize, range: Range<usize>) -> Self {
        Self { number, range, writing: Writing::Plain, too_long: None, broken: None }
    }
}

impl Source {
    /// A whole file with the records that its bytes hold.
    pub fn new(name: &str, bytes: Vec<u8>, form: Form) -> Self {
        let (ranges, holds) = match form {
            Form::Har => har::entries(&bytes).map(|all| (all, Holds::Har)),
            Form::One | Form::Lines | Form::Sniffed => None,
        }
        .unwrap_or_else(|| (split::records(&bytes, form), Holds::Messages));
        let records = ranges.into_iter().enumerate().map(|(at, range)| Record::plain(at + 1, range)).collect();
        Self { name: name.into(), bytes, records, holds, ..Self::default() }
    }

    /// The bytes of a record or message, as it was before it was written here.
    pub fn text(&self, record: &Record) -> Cow<'_, [u8]> {
        record.writing.text(self.bytes.get(record.range.clone()).unwrap_or_default())
    }

    /// Where in the source the bytes of a record's or message's text are written.
    pub fn range(&self, record: &Record, span: Span) -> Range<usize> {
        let written = self.bytes.get(record.range.clone()).unwrap_or_default();
        let within = record.writing.range(written, span);
        record.range.start + within.start..record.range.start + within.end
    }

    /// Line and column of a byte of the source, in the file, from 1.
    pub fn place(&self, at: usize) -> (usize, usize) {
        let (line, column) = self.lines.get_or_init(|| Lines::of(&self.bytes)).place(&self.bytes, at);
        (self.start.line + line, if line == 1 { self.start.column + column } else { column })
    }

    /// The line of a place in the file.
    pub fn excerpt(&self, offset: usize, length: usize) -> Excerpt {
        let at = offset.saturating_sub(self.start.offset);
        let Range { start, end } = self.entry(at..at).unwrap_or(0..self.bytes.len());
        Excerpt::of(self.bytes.get(start..end).unwrap_or_default(), at.saturating_sub(start), length)
    }

    /// Whether the byte of the file is in here.
    pub fn has(&self, offset: usize) -> bool {
        (self.start.offset..=self.start.offset + self.bytes.len()).contains(&offset)
    }

    /// The lines that the record is on, as bytes of the source, without the last line break; of
    /// a HAR file, its entry.
    pub fn lines_of(&self, record: &Record) -> Range<usize> {
        if let Some(entry) = self.entry(record.range.clone()) {
            return entry;
        }
        let Range { start, end } = record.range;
        let before = self.bytes.get(..start).and_then(|before| memchr::memrchr(b'\n', before));
        let after = self.bytes.get(end..).and_then(|after| memchr::memchr(b'\n', after));
        before.map_or(0, |at| at + 1)..after.map_or(self.bytes.len(), |at| end + at)
    }

    /// In a HAR file, the entry around these bytes. All of it may be one line, of which nobody
    /// knows where it was cut: nothing beside an entry is shown.
    fn entry(&self, range: Range<usize>) -> Option<Range<usize>> {
        let at = self.records.partition_point(|record| record.range.end < range.end);
        let entry = self.records.get(at).filter(|_| self.holds == Holds::Har)?;
        (entry.range.start <= range.start).then(|| entry.range.clone())
    }

    /// These lines and their records by themselves, with their secrets masked: every place
    /// stays what it was.
    pub fn part(&self, lines: Range<usize>, mask: Option<&Mask>) -> Self {
        let is_inside = |record: &&Record| lines.start <= record.range.start && record.range.end <= lines.end;
        let moved = |range: &Range<usize>| range.start - lines.start..range.end - lines.start;
        let records = self.records.iter().filter(is_inside);
        let records: Vec<_> = records.map(|record| Record { range: moved(&record.range), ..record.clone() }).collect();
        let (line, column) = self.place(lines.start);
        let start = Start { offset: self.start.offset + lines.start, line: line - 1, column: column - 1 };
        let bytes = self.bytes.get(lines).unwrap_or_default();
        let (name, holds) = (Arc::clone(&self.name), self.holds.clone());
        let part = Self { name, start, bytes: bytes.to_vec(), records, holds, lines: OnceLock::new() };
        match mask {
            Some(mask) => Self { bytes: part.masked(mask), ..part },
            None => part,
        }
    }

    fn masked(&self, mask: &Mask) -> Vec<u8> {
        let mut masked = mask.text(&self.bytes);
        for record in &self.records {
            let range = record.range.clone();
            if let (Some(masked), Some(bytes)) = (masked.get_mut(range.clone()), self.bytes.get(range)) {
                masked.copy_from_slice(&mask.everywhere(bytes));
            }
            // Nobody finds the secrets in base64, and whoever decodes it does.
            if let Ok(Held::Exchange(_, Some(response))) = held::held(self, record)
                && response.writing == Writing::Base64
                && let Some(masked) = masked.get_mut(response.range)
            {
                masked.fill(b'*');
            }
        }
        masked
    }
}

/// Where the line of a finding comes from.
#[derive(Clone, Copy, Debug)]
pub enum Shown<'a> {
    /// From what was read.
    Source(&'a Source),
    /// It was kept.
    Line(&'a Excerpt),
}

impl<'a> From<&'a Source> for Shown<'a> {
    fn from(source: &'a Source) -> Self {
        Self::Source(source)
    }
}

impl Shown<'_> {
    /// The line of a place in the file, cut off where it is long.
    pub fn excerpt(&self, offset: usize, length: usize) -> Excerpt {
        match self {
            Self::Source(source) => source.excerpt(offset, length).shortened(AROUND),
            Self::Line(excerpt) => (*excerpt).clone(),
        }
    }
}

/// Of a line, so many bytes around the marked part are shown at most: a whole log may be one line.
const AROUND: usize = 1000;

/// How records lie in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The file is one record.
    One,
    /// Every line that is not blank is a record.
    Lines,
    /// The entries of a HAR file are records.
    Har,
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
