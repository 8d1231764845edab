//! A quick look at a message: what is found in it, as long as that is nothing but notes.
//!
//! Nearly all messages of a log are right, and most of them have their members in the order
//! of the document. So generated code goes once over the bytes, compares each name with the
//! one that is expected there, and keeps nothing but the values that conditions look at. At
//! the first thing that is unusual it gives up with `None`, which says nothing about the
//! message: then the [`Reader`](crate::Reader) judges it from the start.
//!
//! Places are handed from function to function instead of being kept, so that they stay in
//! registers.

pub mod condition;
mod form;
mod peek;
mod skip;
mod strings;
mod text;

pub use peek::{Peek, Peeked};
pub use text::{are_items, has_only, is_formed, is_in_range};

use crate::message::quoted;
use crate::pointer::push_name;
use crate::{Finding, Rule, Scratch, Span};

/// Looks quickly at a text of JSON, or at one `INSIDE` of a string of that.
#[derive(Debug)]
pub struct Quick<'a, const INSIDE: bool> {
    bytes: &'a [u8],
    scratch: &'a Scratch,
    /// The unlisted names of the objects that are open.
    names: Vec<&'a [u8]>,
    notes: Vec<Finding>,
    own: u8,
}

/// What a quick look tells.
#[derive(Debug)]
pub enum Looked {
    /// All that there is to find.
    Found(Vec<Finding>),
    /// It takes a closer look. The first message in the envelope is of this direction, and its
    /// head names this contract.
    Named,
    /// It takes a closer look to know anything.
    Nothing,
}

/// What the head says by which a message belongs to a contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Own {
    /// The API.
    Function = 1,
    /// Its version.
    Version = 2,
}

/// The way from the message's root to a value.
#[derive(Clone, Copy, Debug)]
pub enum Path<'p> {
    /// The root.
    Root,
    /// A member of the object there.
    Member(&'p Path<'p>, &'static str),
    /// An element of the array there.
    Element(&'p Path<'p>, usize),
}

impl<'a> Quick<'a, false> {
    /// Looks at a message with `look`, which starts at the place of the root's value and gives
    /// the place after it.
    #[inline]
    pub fn look(bytes: &'a [u8], scratch: &'a Scratch, look: impl FnOnce(&mut Self, usize) -> Option<usize>) -> Looked {
        let mut quick = Self::new(bytes, scratch);
        let is_passed = quick.whole(look).is_some();
        let is_own = quick.own == Own::Function as u8 | Own::Version as u8;
        match is_passed {
            // Quotes and what stands between them are bytes until now.
            _ if !is_own || simdutf8::basic::from_utf8(bytes).is_err() => Looked::Nothing,
            true => Looked::Found(quick.notes),
            false => Looked::Named,
        }
    }

    /// The place after this value, which must be all there is.
    fn whole(&mut self, look: impl FnOnce(&mut Self, usize) -> Option<usize>) -> Option<()> {
        let at = self.white(0);
        let end = look(self, at)?;
        (self.white(end) == self.bytes.len()).then_some(())
    }
}

impl<'a, const INSIDE: bool> Quick<'a, INSIDE> {
    #[inline]
    fn new(bytes: &'a [u8], scratch: &'a Scratch) -> Self {
        Self { bytes, scratch, names: Vec::new(), notes: Vec::new(), own: 0 }
    }

    /// The place after exactly this [`word`](Self::word), by which the message belongs to the
    /// contract.
    #[inline(always)]
    pub fn own<const N: usize, const M: usize>(
        &mut self,
        at: usize,
        own: Own,
        word: &[u8; N],
        inside: &[u8; M],
    ) -> Option<usize> {
        let end = self.word(at, word, inside)?;
        self.own |= own as u8;
        Some(end)
    }

    /// The place of the brace, if an object begins here.
    #[inline(always)]
    pub fn open(&self, at: usize) -> Option<usize> {
        let at = self.white(at);
        (self.byte(at)? == b'{').then_some(at)
    }

    /// The place of the value, if the member that comes here has this `name`, which stands with
    /// its quotes and colon; `inside` is how these are written inside of a string. There has to be
    /// a comma before it where the object has `begun`.
    #[inline(always)]
    pub fn next_is<const N: usize, const M: usize>(
        &self,
        at: usize,
        begun: bool,
        name: &[u8; N],
        inside: &[u8; M],
    ) -> Option<usize> {
        if begun && self.bytes.get(at) != Some(&b',') {
            return None;
        }
        let at = at + usize::from(begun);
        if INSIDE { self.here(at, inside) } else { self.here(at, name) }
    }

    /// The place after the object, if it ends here.
    #[inline(always)]
    pub fn closes(&self, at: usize) -> Option<usize> {
        let at = self.white(at);
        (self.bytes.get(at) == Some(&b'}')).then_some(at + 1)
    }

    /// The name of the member that comes here, and the place of its value.
    #[inline]
    pub fn member(&mut self, at: usize, begun: bool) -> Option<(&'a [u8], usize)> {
        let mut at = self.white(at);
        if begun {
            if self.byte(at)? != b',' {
                return None;
            }
            at = self.white(at + 1);
        }
        let (name, at) = self.plain_string(at)?;
        let at = self.white(at);
        (self.byte(at)? == b':').then_some((name, at + 1))
    }

    /// Looks at every element of an array with `look`; gives the place after it.
    #[inline]
    pub fn elements(
        &mut self,
        at: usize,
        path: &Path<'_>,
        mut look: impl FnMut(&mut Self, usize, &Path<'_>) -> Option<usize>,
    ) -> Option<usize> {
        let at = self.white(at);
        if self.byte(at)? != b'[' {
            return None;
        }
        let mut at = self.white(at + 1);
        if self.byte(at)? == b']' {
            return Some(at + 1);
        }
        for index in 0.. {
            let end = look(self, at, &Path::Element(path, index))?;
            at = self.white(end);
            match self.byte(at)? {
                b',' => at += 1,
                b']' => return Some(at + 1),
                _ => return None,
            }
        }
        None
    }

    /// How many unlisted names are known so far; an object hands it to
    /// [`unlisted`](Self::unlisted) and [`forget`](Self::forget).
    #[inline(always)]
    pub fn known(&self) -> usize {
        self.names.len()
    }

    /// Forgets the unlisted names of an object that ends.
    #[inline(always)]
    pub fn forget(&mut self, known: usize) {
        self.names.truncate(known);
    }

    /// Passes the value at `at` of a member that is not listed, and notes it if a rule says so.
    #[inline(never)]
    pub fn unlisted(
        &mut self,
        (name, at): (&'a [u8], usize),
        known: usize,
        rule: Option<&'static Rule>,
        path: &Path<'_>,
    ) -> Option<usize> {
        if !self.is_new(known, name) {
            return None;
        }
        if let Some(rule) = rule {
            let name = std::str::from_utf8(name).ok()?;
            // Names are slices of the text.
            let start = (name.as_ptr() as usize).checked_sub(self.bytes.as_ptr() as usize)?.checked_sub(1)?;
            let span = Span::new(start, start + name.len() + 2);
            self.note(rule, path, Some(name), span, || format!("{} is not listed here", quoted(name)))?;
        }
        self.skip(at, 0)
    }

    /// Notes that a member is missing.
    #[cold]
    pub fn missing(&mut self, rule: &'static Rule, path: &Path<'_>, span: (usize, usize), message: &str) -> Option<()> {
        self.note(rule, path, None, Span::new(span.0, span.1), || message.to_owned())
    }

    /// Notes of what a string says would have to be brought to where it stands escaped.
    fn note(
        &mut self,
        rule: &'static Rule,
        path: &Path<'_>,
        below: Option<&str>,
        span: Span,
        message: impl FnOnce() -> String,
    ) -> Option<()> {
        if INSIDE {
            return None;
        }
        let mut pointer = String::with_capacity(64);
        path.write(&mut pointer);
        below.iter().for_each(|name| push_name(&mut pointer, name));
        self.notes.push(Finding { rule, pointer, span, message: message() });
        Some(())
    }

    fn is_new(&mut self, known: usize, name: &'a [u8]) -> bool {
        /// More names than this are compared by the reader, which has better means.
        const FEW: usize = 32;
        let before = self.names.get(known..).unwrap_or_default();
        if before.len() == FEW || before.contains(&name) {
            return false;
        }
        self.names.push(name);
        true
    }

    #[inline(always)]
    fn byte(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    /// The place of the next byte that is no white space; of that, strings have only spaces that
    /// are not escaped.
    #[inline(always)]
    fn white(&self, at: usize) -> usize {
        match self.bytes.get(at) {
            Some(b' ') => self.more_white(at + 1),
            Some(b'\n' | b'\r' | b'\t') if !INSIDE => self.more_white(at + 1),
            _ => at,
        }
    }

    #[inline(never)]
    fn more_white(&self, mut at: usize) -> usize {
        let is_white = |byte: &u8| *byte == b' ' || !INSIDE && matches!(byte, b'\n' | b'\r' | b'\t');
        while self.bytes.get(at).is_some_and(is_white) {
            at += 1;
        }
        at
    }
}

impl Path<'_> {
    /// Writes the pointer (RFC 6901) behind what is there.
    fn write(&self, pointer: &mut String) {
        match *self {
            Self::Root => {}
            Self::Member(above, name) => {
                above.write(pointer);
                push_name(pointer, name);
            }
            Self::Element(above, index) => {
                above.write(pointer);
                pointer.push('/');
                pointer.push_str(&index.to_string());
            }
        }
    }
}
