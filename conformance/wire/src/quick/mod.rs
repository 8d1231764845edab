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
mod skip;
mod text;

pub use text::{are_items, has_only, is_in_range};

use crate::message::quoted;
use crate::pointer::{Step, pointer};
use crate::{Finding, Rule, Scratch, Span};

/// Looks quickly at a text of JSON.
#[derive(Debug)]
pub struct Quick<'a> {
    bytes: &'a [u8],
    scratch: &'a Scratch,
    /// The high bits of all that was read in strings: none where all of it is ASCII.
    high: u64,
    /// Whether this is the text inside a string.
    is_payload: bool,
    /// The unlisted names of the objects that are open.
    names: Vec<&'a [u8]>,
    notes: Vec<Finding>,
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

impl<'a> Quick<'a> {
    /// Looks at a message with `look`, which starts at the place of the root's value and gives
    /// the place after it. The findings are notes; `None` where it takes a closer look.
    #[inline]
    pub fn look(
        bytes: &'a [u8],
        scratch: &'a Scratch,
        look: impl FnOnce(&mut Self, usize) -> Option<usize>,
    ) -> Option<Vec<Finding>> {
        let mut quick = Self { bytes, scratch, high: 0, is_payload: false, names: Vec::new(), notes: Vec::new() };
        quick.whole(look)?;
        let is_utf8 = quick.high & HIGHS == 0 || std::str::from_utf8(bytes).is_ok();
        is_utf8.then_some(quick.notes)
    }

    /// The place of an object's first member, or of its end, if it begins here.
    #[inline(always)]
    pub fn open(&self, at: usize) -> Option<usize> {
        let at = self.white(at);
        (self.byte(at)? == b'{').then_some(at + 1)
    }

    /// The place of the value, if the member that comes here has this `name`, which stands with
    /// its quotes and colon. There has to be a comma before it where the object has `begun`.
    #[inline(always)]
    pub fn next_is<const N: usize>(&self, at: usize, begun: bool, name: &[u8; N]) -> Option<usize> {
        if begun && self.bytes.get(at) != Some(&b',') {
            return None;
        }
        let at = at + usize::from(begun);
        let here = self.bytes.get(at..)?.first_chunk::<N>()?;
        (here == name).then_some(at + N)
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

    /// The place after this value, which must be all there is.
    fn whole(&mut self, look: impl FnOnce(&mut Self, usize) -> Option<usize>) -> Option<()> {
        let at = self.white(0);
        let end = look(self, at)?;
        (self.white(end) == self.bytes.len()).then_some(())
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
        if self.is_payload {
            return None;
        }
        let mut steps = Vec::with_capacity(8);
        path.steps(&mut steps);
        let pointer = pointer(&steps, below.as_slice());
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

    /// The place of the next byte that is no white space.
    #[inline(always)]
    fn white(&self, at: usize) -> usize {
        match self.bytes.get(at) {
            Some(b' ' | b'\n' | b'\r' | b'\t') => self.more_white(at + 1),
            _ => at,
        }
    }

    #[inline(never)]
    fn more_white(&self, mut at: usize) -> usize {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.bytes.get(at) {
            at += 1;
        }
        at
    }
}

impl<'p> Path<'p> {
    fn steps(&self, steps: &mut Vec<Step<'p>>) {
        match *self {
            Self::Root => {}
            Self::Member(above, name) => {
                above.steps(steps);
                steps.push(Step::Name(name));
            }
            Self::Element(above, index) => {
                above.steps(steps);
                steps.push(Step::Index(index));
            }
        }
    }
}

const HIGHS: u64 = 0x8080_8080_8080_8080;
