//! Outcomes that are open, with what there is to say if nobody asks.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::input::{Record, Source};

/// The findings of requests whose outcome is open, by the number of the record.
#[derive(Default)]
pub(super) struct Open {
    waiting: BTreeMap<u64, Late>,
    /// How many bytes of lines are kept.
    bytes: usize,
}

/// A finding in a message that came long before.
pub(super) struct Late {
    pub(super) finding: Finding,
    /// The line of the message, where there is room for it.
    pub(super) line: Option<(Source, Record)>,
}

/// Longer lines are not kept, nor more bytes in all.
const LONGEST_LINE: usize = 64 << 10;
const MOST_BYTES: usize = 16 << 20;

impl Open {
    /// Keeps a finding in the message.
    pub(super) fn keep(&mut self, at: u64, finding: Finding, source: &Source, record: &Record) {
        let lines = source.lines_of(record);
        let is_kept = lines.len() <= LONGEST_LINE && self.bytes + lines.len() <= MOST_BYTES;
        let line = is_kept.then(|| {
            let range = record.range.start - lines.start..record.range.end - lines.start;
            let record = Record { range, ..record.clone() };
            (source.part(lines, None), record)
        });
        self.forget_at(at);
        self.bytes += length(line.as_ref());
        self.waiting.insert(at, Late { finding, line });
    }

    /// What is to be told of this record, with this message.
    pub(super) fn take(&mut self, at: u64, message: String) -> Option<Late> {
        let late = self.forget_at(at)?;
        Some(Late { finding: Finding { message, ..late.finding }, line: late.line })
    }

    /// Forgets what came before this record.
    pub(super) fn forget(&mut self, before: u64) {
        while let Some(at) = self.waiting.keys().next().copied().filter(|at| *at < before) {
            self.forget_at(at);
        }
    }

    fn forget_at(&mut self, at: u64) -> Option<Late> {
        let late = self.waiting.remove(&at)?;
        self.bytes -= length(late.line.as_ref());
        Some(late)
    }
}

fn length(line: Option<&(Source, Record)>) -> usize {
    line.map_or(0, |(source, _)| source.bytes.len())
}
