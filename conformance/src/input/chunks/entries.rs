//! Sources of whole entries of a HAR file, of which no more is kept than the entries that are
//! given together and the one that is being read.

use std::mem;

use super::{Came, End, Holds, Log, Record, SHOWN, Source};
use crate::input::har::{Event, Scan};

/// Where in a HAR file reading is.
#[derive(Debug, Default)]
pub(super) struct Entries {
    scan: Scan,
    /// Where in the buffer the entry begins that has not ended yet.
    begun: Option<usize>,
    /// Why no more entries can be found. What was found before is given first.
    broken: Option<String>,
    is_over: bool,
}

impl Log<'_> {
    /// As many entries as there are to be in a source. A file that has no list of them is one
    /// record.
    pub(super) fn next_entries(&mut self) -> Option<Source> {
        while !self.entries.is_over {
            if self.entries.broken.is_some() {
                let is_one = !self.entries.scan.is_har() && self.position() <= self.limits.record;
                return match self.records.is_empty() {
                    true if is_one => self.one_record(),
                    true => Some(self.broken()),
                    false => Some(self.cut_entries()),
                };
            }
            let (passed, event) = self.entries.scan.next(self.buffer.get(self.searched..).unwrap_or_default());
            self.searched += passed;
            match event {
                Event::Begins => {
                    if self.records.is_empty() {
                        self.drop_searched();
                    }
                    self.entries.begun = Some(self.searched);
                }
                Event::Ends | Event::More if self.is_too_long() => {
                    let source = self.too_long_entry(event);
                    if source.is_some() {
                        return source;
                    }
                }
                Event::Ends => {
                    self.entry();
                    if self.at >= self.limits.chunk || self.records.len() >= self.limits.lines {
                        return Some(self.cut_entries());
                    }
                }
                Event::Wrong(why) => self.entries.broken = Some(format!("{why}, so that the rest was not read")),
                Event::More if self.ended.is_none() => {
                    if self.wait() {
                        return Some(self.cut_entries());
                    }
                }
                Event::More => {
                    let is_over = self.entries.scan.is_over() && self.entries.scan.is_har();
                    match &self.ended {
                        Some(End::Whole) if !is_over => self.entries.broken = Some(self.entries.scan.end()),
                        _ if self.records.is_empty() => return None,
                        _ => return Some(self.cut_entries()),
                    }
                }
            }
        }
        None
    }

    /// Reads on; whether what there is should be given first.
    fn wait(&mut self) -> bool {
        let is_any_there = !self.records.is_empty();
        if is_any_there && self.entries.begun.is_none() && self.searched - self.at > self.limits.chunk {
            return true;
        }
        // What is before the entries may have to be shown if there are none.
        let is_useless = self.entries.scan.is_har() || self.position() > self.limits.record;
        if !is_any_there && self.entries.begun.is_none() && is_useless {
            self.drop_searched();
        }
        matches!(self.read(), Came::Nothing) && is_any_there
    }

    /// An entry ends here.
    fn entry(&mut self) {
        self.number += 1;
        self.at = self.searched;
        let start = self.entries.begun.take().unwrap_or(self.at);
        self.records.push(Record::plain(self.number, start..self.at));
    }

    fn is_too_long(&self) -> bool {
        self.entries.begun.is_some_and(|start| self.searched - start > self.limits.record)
    }

    /// The entries before one that is longer than a record may be, and its beginning, if it has an
    /// end.
    fn too_long_entry(&mut self, event: Event) -> Option<Source> {
        let start = self.entries.begun.unwrap_or_default();
        let beginning = start..start + SHOWN.min(self.limits.record);
        let bytes = self.buffer.get(..beginning.end).unwrap_or_default().to_vec();
        let records = mem::take(&mut self.records);
        let mut source = Source { bytes, records, holds: Holds::Har, ..self.empty.clone() };
        let mut length = self.searched - start;
        let mut event = event;
        self.drop_searched();
        self.entries.begun = Some(0);
        while event == Event::More && self.ended.is_none() {
            self.read();
            (self.searched, event) = self.entries.scan.next(&self.buffer);
            length += self.searched;
            self.drop_searched();
        }
        match event {
            Event::Ends => {
                self.entries.begun = None;
                self.number += 1;
                let record = Record { too_long: Some(length), ..Record::plain(self.number, beginning) };
                source.records.push(record);
            }
            Event::Wrong(why) => self.entries.broken = Some(why),
            Event::Begins | Event::More => {}
        }
        (!source.records.is_empty()).then_some(source)
    }

    /// The entries that have ended.
    fn cut_entries(&mut self) -> Source {
        let bytes = self.bytes_before();
        let records = mem::take(&mut self.records);
        let source = Source { bytes, records, holds: Holds::Har, ..self.empty.clone() };
        self.empty.start = self.empty.start.after(&source.bytes);
        self.searched -= self.at;
        self.entries.begun = self.entries.begun.map(|start| start - self.at);
        self.at = 0;
        source
    }

    /// What is no HAR file is a message that breaks whatever rule it breaks.
    fn one_record(&mut self) -> Option<Source> {
        self.entries.is_over = true;
        self.whole()
    }

    /// The place from where on nothing is read. What is before it belongs to no entry that could
    /// be shown.
    fn broken(&mut self) -> Source {
        self.entries.is_over = true;
        self.drop_searched();
        self.number += 1;
        let bytes = self.buffer.get(..1).unwrap_or_default().to_vec();
        let record = Record { broken: self.entries.broken.take(), ..Record::plain(self.number, 0..bytes.len()) };
        Source { bytes, records: vec![record], holds: Holds::Har, ..self.empty.clone() }
    }

    /// The byte of the file that has been searched up to.
    fn position(&self) -> usize {
        self.empty.start.offset + self.searched
    }

    /// Nobody wants to see again what was searched.
    fn drop_searched(&mut self) {
        let dropped = self.buffer.get(..self.searched).unwrap_or_default();
        self.empty.start = self.empty.start.after(dropped);
        self.buffer.drain(..self.searched);
        (self.searched, self.at) = (0, 0);
    }
}
