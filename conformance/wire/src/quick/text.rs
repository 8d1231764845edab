//! The quick look at strings and other scalar values.

use std::mem::take;

use super::{Quick, form};
use crate::Format;
use crate::escape::unescape_bytes;
use crate::special;

impl<'a, const INSIDE: bool> Quick<'a, INSIDE> {
    /// The place after exactly this string, which stands with its quotes; `inside` is how it is
    /// written inside of a string.
    #[inline(always)]
    pub fn word<const N: usize, const M: usize>(&self, at: usize, word: &[u8; N], inside: &[u8; M]) -> Option<usize> {
        let at = self.white(at);
        if INSIDE { self.here(at, inside) } else { self.here(at, word) }
    }

    /// The place after exactly these bytes.
    #[inline(always)]
    pub(super) fn here<const N: usize>(&self, at: usize, expected: &[u8; N]) -> Option<usize> {
        let here = self.bytes.get(at..)?.first_chunk::<N>()?;
        (here == expected).then_some(at + N)
    }

    /// The place after a string of at most `max` code points.
    #[inline(always)]
    pub fn text(&mut self, at: usize, max: usize) -> Option<usize> {
        let start = self.begin(at)?;
        let end = special::next(self.bytes, start);
        match self.quote(end) {
            Some(after) if end - start <= max => Some(after),
            _ => self.rare_text(start, end, max),
        }
    }

    /// The place after a string that has a form, and at most `max` code points.
    #[inline]
    pub fn form(&mut self, at: usize, max: usize, format: Format) -> Option<usize> {
        let (text, end) = self.said(at)?;
        (form::has(format, text) && is_within(text, max)).then_some(end)
    }

    /// The place after a string that passes a test, and has at most `max` code points.
    #[inline]
    pub fn test(&mut self, at: usize, max: usize, test: impl FnOnce(&'a [u8]) -> bool) -> Option<usize> {
        let (text, end) = self.said(at)?;
        (is_within(text, max) && test(text)).then_some(end)
    }

    /// The place after an integer that is written in the usual way and passes a test.
    #[inline]
    pub fn integer(&self, at: usize, max: usize, test: impl FnOnce(&'a [u8]) -> bool) -> Option<usize> {
        let at = self.white(at);
        let rest = self.bytes.get(at..)?;
        let length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let end = at + length;
        // Up to 18 digits fit into 64 bits.
        let is_usual = (1..=18).contains(&length) && (length == 1 || rest.first() != Some(&b'0'));
        let is_whole = !matches!(self.bytes.get(end), Some(b'.' | b'e' | b'E'));
        let text = rest.get(..length)?;
        (is_usual && is_whole && length <= max && test(text)).then_some(end)
    }

    /// The place after `true` or `false`.
    #[inline]
    pub fn boolean(&self, at: usize) -> Option<usize> {
        self.literal(at, b"true").or_else(|| self.literal(at, b"false"))
    }

    #[inline]
    pub(super) fn literal<const N: usize>(&self, at: usize, word: &[u8; N]) -> Option<usize> {
        self.here(self.white(at), word)
    }

    /// Whether a string begins here.
    #[inline]
    pub fn is_text(&self, at: usize) -> bool {
        self.begin(at).is_some()
    }

    /// The place after a string of at most `max` code points that says the JSON text of an
    /// object, at which `look` looks where it stands.
    #[inline(never)]
    pub fn payload(
        &mut self,
        at: usize,
        max: usize,
        look: impl FnOnce(&mut Quick<'a, true>, usize) -> Option<usize>,
    ) -> Option<usize> {
        // Inside of that, each backslash has three others.
        if INSIDE {
            return None;
        }
        let start = self.begin(at)?;
        let mut inside = Quick { names: take(&mut self.names), ..Quick::new(self.bytes, self.scratch) };
        let end = look(&mut inside, start)?;
        let end = inside.white(end);
        self.names = inside.names;
        let after = self.quote(end)?;
        let raw = self.bytes.get(start..end)?;
        (raw.len() <= max || is_within(unescape_bytes(raw, &self.scratch.0)?, max)).then_some(after)
    }

    #[inline(never)]
    fn rare_text(&self, start: usize, end: usize, max: usize) -> Option<usize> {
        let (text, end) = match self.quote(end) {
            Some(after) => (self.bytes.get(start..end)?, after),
            None => self.rarely_said(start, end)?,
        };
        is_within(text, max).then_some(end)
    }
}

/// Whether a text has the form.
#[inline]
pub fn is_formed(text: &[u8], format: Format) -> bool {
    form::has(format, text)
}

/// Whether a text consists of ASCII letters, ASCII digits and these ASCII characters.
#[inline]
pub fn has_only(text: &[u8], also: &[u8]) -> bool {
    text.iter().all(|byte| byte.is_ascii_alphanumeric() || also.contains(byte))
}

/// Whether a text is a list of such items; see [`Judged::items`](crate::Judged::items).
#[inline]
pub fn are_items(
    text: &[u8],
    separator: u8,
    one_of: &[&[u8]],
    format: Option<Format>,
    quantity_after: Option<u8>,
) -> bool {
    text.split(|byte| *byte == separator).all(|item| {
        let name = match quantity_after {
            None => item,
            Some(mark) => match item.iter().rposition(|byte| *byte == mark).and_then(|at| item.split_at_checked(at)) {
                Some((name, [_, quantity @ ..])) if form::has(Format::Digits, quantity) => name,
                _ => return false,
            },
        };
        !name.is_empty()
            && (one_of.is_empty() || one_of.contains(&name))
            && format.is_none_or(|format| form::has(format, name))
    })
}

/// Whether the number that a text of digits says lies between these; other texts may be anything.
#[inline]
pub fn is_in_range(text: &[u8], min: i64, max: i64) -> bool {
    !form::has(Format::Digits, text)
        || std::str::from_utf8(text).is_ok_and(|text| text.parse().is_ok_and(|number| (min..=max).contains(&number)))
}

/// Whether a text has at most so many code points. Of bytes there are never fewer.
#[inline]
fn is_within(text: &[u8], max: usize) -> bool {
    text.len() <= max || text.iter().filter(|byte| (**byte as i8) >= -0x40).count() <= max
}
