//! Sources of whole records, one after another, of which each fits into memory.

mod entries;

use std::io;
use std::iter;
use std::mem;
use std::ops::Range;
use std::slice;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use self::entries::Entries;
use super::exchanges::Names;
use super::opened::{Came, Opened};
use super::spare::Spare;
use super::{Form, Holds, Place, Record, Source, Start, Unreadable, files, har, split};

/// How much is read at once.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// A source ends behind so many bytes, at the end of a line.
    pub chunk: usize,
    /// It ends behind so many lines, too: short ones give many findings a byte.
    pub lines: usize,
    /// A longer record is not read.
    pub record: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { chunk: 1 << 20, lines: 4096, record: 16 << 20 }
    }
}

/// What reading shares with those who watch it.
#[derive(Debug, Default)]
pub struct Watched {
    /// Set by whoever wants it to end early.
    pub stop: AtomicBool,
    /// Set where it has ended early.
    pub is_cut: AtomicBool,
    /// The bytes that were read, before they were decompressed.
    pub read: Arc<AtomicU64>,
    /// The bytes of sources that nobody needs any more.
    pub spare: Spare,
}

/// The sources of all places, in order. Every place that can be read gives one at least, and
/// one that cannot be read to its end gives what it has before it gives the error.
pub struct Chunks<'a> {
    places: slice::Iter<'a, Place>,
    limits: Limits,
    names: Option<Arc<Names>>,
    watched: &'a Watched,
    log: Option<Log<'a>>,
}

impl<'a> Chunks<'a> {
    /// All of the places; records are exchanges, where there are names for their parts.
    pub fn of(places: &'a [Place], limits: Limits, names: Option<Names>, watched: &'a Watched) -> Self {
        Self { places: places.iter(), limits, names: names.map(Arc::new), watched, log: None }
    }

    fn open(&mut self, place: &'a Place) -> Result<Log<'a>, Unreadable> {
        let unreadable = |error| Unreadable { path: place.path(), error };
        let opened = Opened::open(place, Arc::clone(&self.watched.read)).map_err(unreadable)?;
        let holds = self.names.clone().map_or(Holds::Messages, Holds::Exchanges);
        Ok(Log {
            place,
            limits: self.limits,
            watched: self.watched,
            opened,
            form: None,
            empty: Source { name: place.name().into(), holds, ..Source::default() },
            buffer: Vec::new(),
            at: 0,
            searched: 0,
            lines: 0,
            records: Vec::new(),
            number: 0,
            is_any_given: false,
            entries: Entries::default(),
            ended: None,
        })
    }
}

impl<'a> Chunks<'a> {
    /// The same, and the sources of small files together: to hand over each takes longer than to
    /// judge it. Nobody waits for the second of them.
    pub fn together(mut self) -> impl Iterator<Item = Vec<Result<Source, Unreadable>>> + use<'a> {
        iter::from_fn(move || {
            let mut all = vec![self.next()?];
            let mut bytes = 0;
            while all.len() < FILES_AT_ONCE && self.is_next_at_hand() {
                bytes += all.last().and_then(|last| last.as_ref().ok()).map_or(0, |last| last.bytes.len());
                // The next one may be as long as a source may be.
                if bytes >= self.limits.chunk / 4 {
                    break;
                }
                let Some(next) = self.next() else { break };
                all.push(next);
            }
            Some(all)
        })
    }

    /// Whether another file comes next, and nobody has to wait for what is in it.
    fn is_next_at_hand(&self) -> bool {
        let is_between = self.log.as_ref().is_none_or(|log| matches!(log.ended, Some(End::Told | End::Whole)));
        is_between && self.places.as_slice().first().is_some_and(|place| place.size().is_some())
    }
}

impl Iterator for Chunks<'_> {
    type Item = Result<Source, Unreadable>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(log) = &mut self.log {
                if let Some(given) = log.next() {
                    return Some(given);
                }
                self.log = None;
            }
            let place = self.places.next()?;
            if self.watched.stop.load(Ordering::Relaxed) {
                self.watched.is_cut.store(true, Ordering::Relaxed);
                return None;
            }
            match self.open(place) {
                Ok(log) => self.log = Some(log),
                Err(unreadable) => return Some(Err(unreadable)),
            }
        }
    }
}

/// Of a record that is too long, so much is kept to be shown.
const SHOWN: usize = 240;

/// So many small files are judged together at most.
const FILES_AT_ONCE: usize = 64;

/// So much is read at once, or more.
const AT_ONCE: usize = 64 << 10;

/// So much is made room for before it is read.
const MOST_AHEAD: usize = 1 << 20;

/// A file while it is read.
struct Log<'a> {
    place: &'a Place,
    limits: Limits,
    watched: &'a Watched,
    opened: Opened,
    form: Option<Form>,
    /// What all of its sources have in common, and where the buffer begins.
    empty: Source,
    /// What has been read and not been given.
    buffer: Vec<u8>,
    /// Where in the buffer the current line begins.
    at: usize,
    /// Up to where it has been searched for line ends.
    searched: usize,
    /// The lines in the buffer before the current one.
    lines: usize,
    /// The records on them.
    records: Vec<Record>,
    /// The records so far, in the whole file.
    number: usize,
    is_any_given: bool,
    /// Where it is in a HAR file.
    entries: Entries,
    /// How it ended.
    ended: Option<End>,
}

/// What is found in the buffer.
enum Lines {
    /// As many as there are to be in a source.
    Enough,
    /// Fewer.
    TooFew,
    /// One that is too long, up to here.
    TooLong(usize),
}

enum End {
    /// There is no more.
    Whole,
    /// Somebody stopped it.
    Stopped,
    /// It could not be read on.
    Failed(io::Error),
    /// All has been told.
    Told,
}

impl Log<'_> {
    fn next(&mut self) -> Option<Result<Source, Unreadable>> {
        let source = match self.form() {
            Form::Lines => self.next_lines(),
            Form::Har => self.next_entries(),
            Form::One | Form::Sniffed => self.whole(),
        };
        // An empty one tells of a file without records.
        let source = source.or_else(|| (!self.is_any_given).then(|| self.empty.clone()));
        self.is_any_given = true;
        if let Some(source) = source {
            return Some(Ok(source));
        }
        match self.ended.replace(End::Told)? {
            End::Failed(error) => Some(Err(Unreadable { path: self.place.path(), error })),
            End::Stopped => {
                self.watched.is_cut.store(true, Ordering::Relaxed);
                None
            }
            End::Whole | End::Told => None,
        }
    }

    /// How records lie in it, by its name and, where that does not decide, by its beginning.
    fn form(&mut self) -> Form {
        loop {
            if let Some(form) = self.form {
                return form;
            }
            let is_whole = self.ended.is_some();
            let is_har =
                if is_whole { Some(har::begins(&self.buffer) == Some(true)) } else { har::begins(&self.buffer) };
            let is_long = self.buffer.len() > self.limits.record;
            self.form = match (files::form(&self.empty.name), is_har) {
                (Some(form @ (Form::Lines | Form::Har)), _) => Some(form),
                (_, None) => None,
                (_, Some(true)) => Some(Form::Har),
                (Some(form), Some(false)) => Some(form),
                (None, Some(false)) if is_long => Some(Form::Lines),
                (None, Some(false)) => split::begins_with_lines(&self.buffer, is_whole)
                    .map(|are_lines| if are_lines { Form::Lines } else { Form::One }),
            };
            if self.form.is_none() {
                self.read();
            }
        }
    }

    /// As many lines as there are to be in a source.
    fn next_lines(&mut self) -> Option<Source> {
        loop {
            match self.lines_at_hand() {
                Lines::Enough => return Some(self.cut()),
                Lines::TooLong(end) => {
                    return Some(if self.at > 0 { self.cut() } else { self.too_long(Some(end)) });
                }
                Lines::TooFew => {}
            }
            if self.buffer.len() - self.at > self.limits.record {
                return Some(if self.at > 0 { self.cut() } else { self.too_long(None) });
            }
            match (&self.ended, self.at) {
                // A line that somebody cut is no line of the file.
                (Some(End::Whole | End::Failed(_)), at) if at < self.buffer.len() => {
                    self.line(at..self.buffer.len());
                    self.at = self.buffer.len();
                }
                (Some(_), 0) => return None,
                (Some(_), _) => return Some(self.cut()),
                (None, at) => {
                    let came = self.read();
                    if matches!(came, Came::Nothing) && at > 0 {
                        return Some(self.cut());
                    }
                }
            }
        }
    }

    /// Goes on over the lines that are in the buffer to their end.
    fn lines_at_hand(&mut self) -> Lines {
        let Limits { chunk, lines, record } = self.limits;
        let before = self.searched;
        for found in memchr::memchr_iter(b'\n', &self.buffer[before..]) {
            let end = before + found;
            if end - self.at > record {
                return Lines::TooLong(end);
            }
            self.lines += 1;
            if !self.buffer[self.at..end].iter().all(u8::is_ascii_whitespace) {
                self.number += 1;
                self.records.push(Record::plain(self.number, self.at..end));
            }
            (self.at, self.searched) = (end + 1, end + 1);
            if self.at >= chunk || self.lines >= lines {
                return Lines::Enough;
            }
        }
        self.searched = self.buffer.len();
        Lines::TooFew
    }

    /// All of it as one record, if it is no longer than a record may be.
    fn whole(&mut self) -> Option<Source> {
        let most = self.limits.record;
        while self.ended.is_none() && self.buffer.len() <= most {
            self.read();
        }
        match &self.ended {
            _ if self.is_any_given => None,
            _ if self.buffer.len() > most => Some(self.too_long(None)),
            Some(End::Whole) => Some(one(&self.empty, mem::take(&mut self.buffer))),
            _ => None,
        }
    }

    fn line(&mut self, range: Range<usize>) {
        self.lines += 1;
        if !self.buffer[range.clone()].iter().all(u8::is_ascii_whitespace) {
            self.number += 1;
            self.records.push(Record::plain(self.number, range));
        }
    }

    /// The lines in the buffer before the current one.
    fn cut(&mut self) -> Source {
        let bytes = self.bytes_before();
        let source = Source { bytes, records: mem::take(&mut self.records), ..self.empty.clone() };
        self.pass(self.at, self.lines);
        self.searched = self.searched.saturating_sub(self.at);
        self.at = 0;
        source
    }

    /// The bytes of the buffer before the current record, which are in it no more.
    fn bytes_before(&mut self) -> Vec<u8> {
        let left = self.buffer.len() - self.at;
        if left > self.at {
            let bytes = self.buffer[..self.at].to_vec();
            self.buffer.drain(..self.at);
            return bytes;
        }
        // What is read next goes there as well, and is not moved again.
        let next = if self.ended.is_some() { 0 } else { self.limits.chunk.min(MOST_AHEAD) + 2 * AT_ONCE };
        let mut rest = self.watched.spare.room(left.max(next));
        rest.extend_from_slice(&self.buffer[self.at..]);
        self.buffer.truncate(self.at);
        mem::replace(&mut self.buffer, rest)
    }

    /// The beginning of a record that is longer than a record may be, up to here or to the end
    /// of its line or file; it begins the buffer.
    fn too_long(&mut self, end: Option<usize>) -> Source {
        self.number += 1;
        let bytes = self.buffer.get(..SHOWN.min(self.limits.record)).unwrap_or_default().to_vec();
        let is_line = self.form == Some(Form::Lines);
        let mut length = 0;
        let mut end = end;
        while end.is_none() && self.ended.is_none() {
            length += self.buffer.len();
            self.buffer.clear();
            self.read();
            end = memchr::memchr(b'\n', &self.buffer).filter(|_| is_line);
        }
        let rest = end.unwrap_or(self.buffer.len());
        length += rest;
        self.buffer.drain(..(rest + 1).min(self.buffer.len()));
        let record = Record { too_long: Some(length), ..Record::plain(self.number, 0..bytes.len()) };
        let source = Source { bytes, records: vec![record], ..self.empty.clone() };
        self.pass(length + 1, 1);
        self.searched = 0;
        source
    }

    /// So much is not in the buffer any more.
    fn pass(&mut self, bytes: usize, lines: usize) {
        let Start { offset, line, .. } = self.empty.start;
        self.empty.start = Start { offset: offset + bytes, line: line + lines, column: 0 };
        self.lines = 0;
    }

    fn read(&mut self) -> Came {
        if self.watched.stop.load(Ordering::Relaxed) {
            self.ended = Some(End::Stopped);
            return Came::End;
        }
        // Up to where a source may end, and then little by little: what is read beyond is moved.
        let most = self.limits.chunk.min(MOST_AHEAD).saturating_sub(self.buffer.len()).max(AT_ONCE);
        let came = self.opened.read(&mut self.buffer, most).unwrap_or_else(|error| {
            self.ended = Some(End::Failed(error));
            Came::End
        });
        if matches!(came, Came::End) && self.ended.is_none() {
            self.ended = Some(End::Whole);
        }
        came
    }
}

fn one(empty: &Source, bytes: Vec<u8>) -> Source {
    Source { records: vec![Record::plain(1, 0..bytes.len())], bytes, ..empty.clone() }
}
