//! The reader: objects, arrays and whole values, and the findings met on the way.

use crate::json::Cursor;
use crate::kinds::{Found, TypeRule};
use crate::message::quoted;
use crate::names::{Names, NamesOf};
use crate::payload::Payload;
use crate::pointer::{Step, pointer};
use crate::rule::{Readings, Rule, UTF8};
use crate::{Finding, Span};

/// The text is not JSON from here on; that has been reported, and nothing after it can
/// be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop;

/// What reading gives, unless the text ends to be JSON.
pub type Read<T> = Result<T, Stop>;

/// Where strings lie that cannot be borrowed from the text, because it has them escaped.
#[derive(Debug, Default)]
pub struct Scratch(pub(crate) bumpalo::Bump);

impl Scratch {
    /// An empty one; allocates when needed.
    pub fn new() -> Self {
        Self::default()
    }

    /// Empties it for the next message.
    pub fn reset(&mut self) {
        self.0.reset();
    }
}

/// An object while it is read.
#[derive(Debug)]
pub struct Object {
    /// Its bytes; the end is known when it has been read to its end.
    pub span: Span,
    /// One bit for each listed member that has been there.
    pub(crate) seen: u64,
    /// Whether a comma has to come before the next member.
    pub(crate) begun: bool,
    /// Its names that have been there, where bits do not do.
    pub(crate) names: NamesOf,
}

/// An array while it is read.
#[derive(Debug)]
pub struct Array {
    /// Its bytes; the end is known when it has been read to its end.
    pub span: Span,
    /// How many elements have begun.
    pub(crate) count: usize,
}

/// Goes once over a text of JSON.
#[derive(Debug)]
pub struct Reader<'a> {
    pub(crate) cursor: Cursor<'a>,
    pub(crate) scratch: &'a Scratch,
    readings: &'a Readings,
    pub(crate) path: Vec<Step<'a>>,
    pub(crate) depth: usize,
    pub(crate) findings: Vec<Finding>,
    /// Set while reading the text inside a string.
    pub(crate) payload: Option<Payload>,
    /// Where the text ceases to be UTF-8, until that is reported. The cursor's text ends there.
    pub(crate) bad_bytes: Option<Span>,
    pub(crate) stopped: bool,
    /// The name of the member that was entered last.
    pub(crate) name: Span,
    /// Names of the objects that are open, for finding the same name twice.
    pub(crate) names: Names<'a>,
}

impl<'a> Reader<'a> {
    /// Starts at the beginning of `text`. Unescaped strings go to `scratch`; findings of
    /// rules that are not in force under `readings` are dropped.
    pub fn new(text: &'a [u8], scratch: &'a Scratch, readings: &'a Readings) -> Self {
        let (valid, bad_bytes) = valid_utf8(text);
        let mut reader = Self {
            cursor: Cursor::new(valid, 0),
            scratch,
            readings,
            path: Vec::with_capacity(16),
            depth: 0,
            findings: Vec::new(),
            payload: None,
            bad_bytes,
            stopped: false,
            name: Span::default(),
            names: Names::default(),
        };
        if valid.starts_with('\u{feff}') {
            let span = Span::new(0, '\u{feff}'.len_utf8());
            reader.cursor = Cursor::new(valid, span.end);
            reader.report(&UTF8, &[], span, || "a byte order mark stands before the text".to_owned());
        }
        reader
    }

    /// Checks that nothing follows the value, and gives the findings in order of discovery.
    pub fn finish(mut self) -> Vec<Finding> {
        self.path.clear();
        if !self.stopped {
            self.end_of_text();
        }
        self.report_bad_bytes();
        self.findings
    }

    /// Whether findings of this rule count under the readings.
    pub fn in_force(&self, rule: &Rule) -> bool {
        self.readings.in_force(rule)
    }

    /// Notes a finding at `below` under the member that is being read. It is dropped,
    /// and its message not even made, if the rule is not in force.
    pub fn report(&mut self, rule: &'static Rule, below: &[&str], span: Span, message: impl FnOnce() -> String) {
        if self.in_force(rule) {
            let pointer = pointer(&self.path, below);
            self.findings.push(Finding { rule, pointer, span, message: message() });
        }
    }

    /// Enters an object. On a value of another type: reports every type rule that does
    /// not allow that, passes the value and gives its place.
    pub fn begin_object(&mut self, types: &[TypeRule]) -> Read<Result<Object, Span>> {
        if self.peek()? == b'{' && self.allowed(types, Found::Object) {
            return Ok(Ok(self.open_object()?));
        }
        let (found, span) = self.skip_value()?;
        self.refuse(types, found, span);
        Ok(Err(span))
    }

    /// Enters the next member, standing at its value, and gives its name. `None` at the
    /// object's end. After the value comes [`leave`](Self::leave).
    pub fn next_member(&mut self, object: &mut Object) -> Read<Option<&'a str>> {
        let mut next = self.cursor.peek();
        if next == Some(b'}') {
            self.cursor.pass();
            object.span.end = self.cursor.position();
            self.names.close(&object.names);
            self.depth -= 1;
            return Ok(None);
        }
        if object.begun {
            if next != Some(b',') {
                return Err(self.unexpected("a comma or the object's end"));
            }
            self.cursor.pass();
            next = self.cursor.peek();
        }
        if next != Some(b'"') {
            return Err(self.unexpected(if object.begun { "a member" } else { "a member or the object's end" }));
        }
        object.begun = true;
        let token = self.string()?;
        let (name, _) = self.said(token);
        self.name = token.span;
        if self.cursor.peek() != Some(b':') {
            return Err(self.unexpected("a colon"));
        }
        self.cursor.pass();
        self.path.push(Step::Name(name));
        Ok(Some(name))
    }

    /// Whether the listed member with this index comes for the first time. If not, that
    /// is reported and the value passed.
    pub fn first(&mut self, object: &mut Object, index: u32) -> Read<bool> {
        let new = match 1u64.checked_shl(index) {
            Some(bit) => {
                let new = object.seen & bit == 0;
                object.seen |= bit;
                new
            }
            // Too many members for the bits: remember the name itself.
            None => self.names.is_new(&object.names, self.last_name()),
        };
        if !new {
            self.report_duplicate();
            self.skip_value()?;
        }
        Ok(new)
    }

    /// Leaves a member or element after its value.
    pub fn leave(&mut self) {
        self.path.pop();
    }

    /// Passes the value of a member that is not listed, noting it if a rule says so, and
    /// gives its name and its value's text.
    pub fn unlisted(&mut self, object: &mut Object, rule: Option<&'static Rule>) -> Read<(&'a str, &'a str)> {
        let name = self.last_name();
        if !self.names.is_new(&object.names, self.last_name()) {
            self.report_duplicate();
        } else if let Some(rule) = rule {
            self.report(rule, &[], self.name, || format!("{} is not listed here", quoted(name)));
        }
        let (_, span) = self.skip_value()?;
        Ok((name, self.cursor.slice(span)))
    }

    /// Passes any value. The rules about JSON itself are checked inside too.
    pub fn skip(&mut self) -> Read<Span> {
        self.skip_value().map(|(_, span)| span)
    }

    /// Enters an array. On a value of another type: as [`begin_object`](Self::begin_object).
    pub fn begin_array(&mut self, types: &[TypeRule]) -> Read<Result<Array, Span>> {
        if self.peek()? == b'[' && self.allowed(types, Found::Array) {
            return Ok(Ok(self.open_array()?));
        }
        let (found, span) = self.skip_value()?;
        self.refuse(types, found, span);
        Ok(Err(span))
    }

    /// Enters the next element, standing at it; `false` at the array's end. After the
    /// element comes [`leave`](Self::leave).
    pub fn next_element(&mut self, array: &mut Array) -> Read<bool> {
        match self.cursor.peek() {
            Some(b',') if array.count > 0 => self.cursor.pass(),
            Some(b']') => {
                self.cursor.pass();
                array.span.end = self.cursor.position();
                self.depth -= 1;
                return Ok(false);
            }
            _ if array.count > 0 => return Err(self.unexpected("a comma or the array's end")),
            _ => {}
        }
        self.path.push(Step::Index(array.count));
        array.count += 1;
        Ok(true)
    }
}

/// The part of the text that is UTF-8, and the first bytes that are not.
fn valid_utf8(text: &[u8]) -> (&str, Option<Span>) {
    match simdutf8::compat::from_utf8(text) {
        Ok(valid) => (valid, None),
        Err(error) => {
            let start = error.valid_up_to();
            let end = error.error_len().map_or(text.len(), |length| start + length);
            let valid = text.get(..start).and_then(|valid| std::str::from_utf8(valid).ok());
            (valid.unwrap_or_default(), Some(Span::new(start, end)))
        }
    }
}
