//! JSON text inside a JSON string.

use crate::escape::places_in_raw;
use crate::json::Cursor;
use crate::reader::{Read, Reader};
use crate::{Rule, Severity, Span};

/// What the reader must know while it stands on the text inside a string.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Payload {
    /// What text that is not JSON violates.
    rule: &'static Rule,
    /// How many steps lead to the string.
    steps: usize,
    /// Whether the rule was reported; once is enough.
    reported: bool,
}

impl<'a> Reader<'a> {
    /// Lets `read` read `text`, which the string at `string` says. Findings point under
    /// the string; their spans are those of the escaped text. Whether any is worse than
    /// a note.
    pub(crate) fn read_payload(
        &mut self,
        text: &'a str,
        string: Span,
        rule: &'static Rule,
        read: impl FnOnce(&mut Self) -> Read<bool>,
    ) -> bool {
        let outer = (self.cursor, self.depth, self.payload, self.stopped);
        let (first, steps, names) = (self.findings.len(), self.path.len(), self.names.open());
        self.cursor = Cursor::new(text, 0);
        self.depth = 0;
        self.payload = Some(Payload { rule, steps, reported: false });
        self.stopped = false;

        let is_object = read(self);
        self.path.truncate(steps);
        self.names.close(&names);
        if is_object.is_ok() {
            self.end_of_text();
        }
        let reported = self.payload.is_some_and(|payload| payload.reported);
        (self.cursor, self.depth, self.payload, self.stopped) = outer;

        self.move_findings(first, string);
        if is_object == Ok(false) && !reported {
            self.report(rule, &[], string, || "holds JSON text that is not an object".to_owned());
        }
        let new = self.findings.get(first..).unwrap_or_default();
        new.iter().any(|finding| finding.rule.severity > Severity::Note)
    }

    /// Reports a violation of JSON itself. In a payload that is a violation of the rule
    /// that wants JSON there.
    pub(crate) fn report_json(&mut self, rule: &'static Rule, span: Span, message: String) {
        match &mut self.payload {
            None => self.report(rule, &[], span, || message),
            Some(payload) if payload.reported => {}
            Some(payload) => {
                payload.reported = true;
                let (rule, steps) = (payload.rule, payload.steps);
                // The path goes on after the string; the finding is about the string.
                let inside = self.path.split_off(steps.min(self.path.len()));
                self.report(rule, &[], span, || format!("holds no JSON text: {message}"));
                self.path.extend(inside);
            }
        }
    }

    /// Turns spans of what the string at `string` says into spans of its escaped text.
    fn move_findings(&mut self, first: usize, string: Span) {
        let content = Span::new(string.start + 1, string.end.saturating_sub(1));
        let raw = self.cursor.slice(content);
        let new = self.findings.get_mut(first..).unwrap_or_default();
        if new.is_empty() {
            return;
        }
        let mut offsets: Vec<_> = new.iter().flat_map(|finding| [finding.span.start, finding.span.end]).collect();
        offsets.sort_unstable();
        offsets.dedup();
        let places = places_in_raw(raw, &offsets);
        let place = |offset: usize| {
            let found = offsets.binary_search(&offset).ok().and_then(|index| places.get(index));
            content.start + found.copied().unwrap_or(raw.len())
        };
        for finding in new {
            finding.span = Span::new(place(finding.span.start), place(finding.span.end));
        }
    }
}
