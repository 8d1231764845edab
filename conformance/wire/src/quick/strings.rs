//! Strings, as they stand in a message, or `INSIDE` of another string: then each quote and each
//! backslash has a backslash before it.

use super::Quick;
use crate::escape::unescape_bytes;
use crate::special;

impl<'a, const INSIDE: bool> Quick<'a, INSIDE> {
    /// What the string at `at` says, and the place after it.
    #[inline]
    pub(super) fn said(&mut self, at: usize) -> Option<(&'a [u8], usize)> {
        let start = self.begin(at)?;
        let end = special::next(self.bytes, start);
        match self.quote(end) {
            Some(after) => Some((self.bytes.get(start..end)?, after)),
            None => self.rarely_said(start, end),
        }
    }

    /// A string without escapes: between its quotes, and the place after it.
    #[inline]
    pub(super) fn plain_string(&mut self, at: usize) -> Option<(&'a [u8], usize)> {
        let start = self.begin(at)?;
        let end = special::next(self.bytes, start);
        let after = self.quote(end)?;
        Some((self.bytes.get(start..end)?, after))
    }

    /// What the scalar value from `at` up to `end` says, for conditions.
    #[inline]
    pub fn kept(&self, at: usize, end: usize) -> Option<&'a [u8]> {
        let raw = self.bytes.get(self.white(at)..end)?;
        let Some(rest) = raw.strip_prefix(Self::QUOTE) else { return Some(raw) };
        let raw = rest.strip_suffix(Self::QUOTE)?;
        if raw.contains(&b'\\') { self.unescaped(raw) } else { Some(raw) }
    }

    /// The place after the quote that opens a string.
    #[inline(always)]
    pub(super) fn begin(&self, at: usize) -> Option<usize> {
        self.quote(self.white(at))
    }

    /// The place after the quote, if there is one.
    #[inline(always)]
    pub(super) fn quote(&self, at: usize) -> Option<usize> {
        self.bytes.get(at..)?.starts_with(Self::QUOTE).then_some(at + Self::QUOTE.len())
    }

    const QUOTE: &'static [u8] = if INSIDE { b"\\\"" } else { b"\"" };

    /// What a string says that begins at `start` and has its first special byte at `at`.
    #[inline(never)]
    pub(super) fn rarely_said(&self, start: usize, mut at: usize) -> Option<(&'a [u8], usize)> {
        let after = loop {
            match self.quote(at) {
                Some(after) => break after,
                None => at = special::next(self.bytes, at + self.escape(at)?),
            }
        };
        Some((self.unescaped(self.bytes.get(start..at)?)?, after))
    }

    /// How long the escape is that stands here, as far as it can hide the end of the string: the
    /// rest is looked at when it is unescaped.
    fn escape(&self, at: usize) -> Option<usize> {
        let rest = self.bytes.get(at..)?;
        if !INSIDE {
            return rest.starts_with(b"\\").then_some(2);
        }
        match rest {
            [b'\\', b'\\', b'\\', b'"' | b'\\' | b'/', ..] => Some(4),
            [b'\\', b'\\', b'/' | b'b' | b'f' | b'n' | b'r' | b't' | b'u', ..] => Some(3),
            [b'\\', b'/', ..] => Some(2),
            // ASCII could be a quote.
            [b'\\', b'u', b'0', b'0', b'0'..=b'7', ..] => None,
            [b'\\', b'u', ..] => Some(2),
            _ => None,
        }
    }

    fn unescaped(&self, raw: &[u8]) -> Option<&'a [u8]> {
        let said = unescape_bytes(raw, &self.scratch.0)?;
        if INSIDE && said.contains(&b'\\') { unescape_bytes(said, &self.scratch.0) } else { Some(said) }
    }
}
