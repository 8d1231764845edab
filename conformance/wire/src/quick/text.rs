//! The quick look at strings and other scalar values.

use super::{Quick, form};
use crate::Format;
use crate::escape::unescape_bytes;
use crate::json::special_bytes;
use crate::judged::item_fault;

impl<'a> Quick<'a> {
    /// The place after exactly this string, which stands with its quotes.
    #[inline(always)]
    pub fn word<const N: usize>(&self, at: usize, word: &[u8; N]) -> Option<usize> {
        let at = self.white(at);
        let here = self.bytes.get(at..)?.first_chunk::<N>()?;
        (here == word).then_some(at + N)
    }

    /// The place after a string of at most `max` code points.
    #[inline]
    pub fn text(&mut self, at: usize, max: usize) -> Option<usize> {
        let start = self.begin(at)?;
        let end = self.plain(start);
        if self.bytes.get(end) == Some(&b'"') && end - start <= max {
            return Some(end + 1);
        }
        self.rare_text(start, end, max)
    }

    /// The place after a string that has a form, and at most `max` code points.
    #[inline]
    pub fn form(&mut self, at: usize, max: usize, format: Format) -> Option<usize> {
        let (text, end) = self.said(at)?;
        (form::has(format, text) && is_within(text, max)).then_some(end)
    }

    /// The place after a string that passes a test, and has at most `max` code points.
    #[inline]
    pub fn test(&mut self, at: usize, max: usize, test: impl FnOnce(&'a str) -> bool) -> Option<usize> {
        let (text, end) = self.said(at)?;
        (is_within(text, max) && test(std::str::from_utf8(text).ok()?)).then_some(end)
    }

    /// The place after an integer that is written in the usual way and passes a test.
    #[inline]
    pub fn integer(&self, at: usize, max: usize, test: impl FnOnce(&'a str) -> bool) -> Option<usize> {
        let at = self.white(at);
        let rest = self.bytes.get(at..)?;
        let length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let end = at + length;
        // Up to 18 digits fit into 64 bits.
        let is_usual = (1..=18).contains(&length) && (length == 1 || rest.first() != Some(&b'0'));
        let is_whole = !matches!(self.bytes.get(end), Some(b'.' | b'e' | b'E'));
        let text = std::str::from_utf8(rest.get(..length)?).ok()?;
        (is_usual && is_whole && length <= max && test(text)).then_some(end)
    }

    /// The place after `true` or `false`.
    #[inline]
    pub fn boolean(&self, at: usize) -> Option<usize> {
        self.word(at, b"true").or_else(|| self.word(at, b"false"))
    }

    /// Whether a string begins here.
    #[inline]
    pub fn is_text(&self, at: usize) -> bool {
        self.bytes.get(self.white(at)) == Some(&b'"')
    }

    /// The place after a string of at most `max` code points that says the JSON text of an
    /// object, at which `look` looks.
    #[inline(never)]
    pub fn payload(
        &mut self,
        at: usize,
        max: usize,
        look: impl FnOnce(&mut Self, usize) -> Option<usize>,
    ) -> Option<usize> {
        let (text, end) = self.said(at)?;
        if !is_within(text, max) {
            return None;
        }
        let outer = (self.bytes, self.is_payload);
        (self.bytes, self.is_payload) = (text, true);
        self.whole(look)?;
        (self.bytes, self.is_payload) = outer;
        Some(end)
    }

    /// What the scalar value from `at` up to `end` says, for conditions.
    #[inline]
    pub fn kept(&self, at: usize, end: usize) -> Option<&'a [u8]> {
        let raw = self.bytes.get(self.white(at)..end)?;
        match raw.strip_prefix(b"\"") {
            None => Some(raw),
            Some(rest) => {
                let raw = rest.strip_suffix(b"\"")?;
                if raw.contains(&b'\\') { unescape_bytes(raw, &self.scratch.0) } else { Some(raw) }
            }
        }
    }

    /// What the string at `at` says, and the place after it.
    #[inline]
    pub(super) fn said(&mut self, at: usize) -> Option<(&'a [u8], usize)> {
        let start = self.begin(at)?;
        let end = self.plain(start);
        if self.bytes.get(end) == Some(&b'"') {
            return Some((self.bytes.get(start..end)?, end + 1));
        }
        self.rarely_said(start, end)
    }

    /// A string without escapes: between its quotes, and the place after it.
    #[inline]
    pub(super) fn plain_string(&mut self, at: usize) -> Option<(&'a [u8], usize)> {
        let start = self.begin(at)?;
        let end = self.plain(start);
        (self.byte(end)? == b'"').then_some((self.bytes.get(start..end)?, end + 1))
    }

    /// The place after the quote that opens a string.
    #[inline(always)]
    fn begin(&self, at: usize) -> Option<usize> {
        let at = self.white(at);
        (self.byte(at)? == b'"').then_some(at + 1)
    }

    /// The place of the next quote, backslash or control character, or of the text's end.
    #[inline]
    fn plain(&mut self, mut at: usize) -> usize {
        let bytes = self.bytes;
        while let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
            let word = u64::from_le_bytes(*chunk);
            self.high |= word;
            let found = special_bytes(word);
            if found != 0 {
                return at + found.trailing_zeros() as usize / 8;
            }
            at += 8;
        }
        while let Some(byte) = bytes.get(at).filter(|byte| !matches!(byte, b'"' | b'\\' | 0..0x20)) {
            self.high |= u64::from(*byte);
            at += 1;
        }
        at
    }

    #[inline(never)]
    fn rare_text(&mut self, start: usize, end: usize, max: usize) -> Option<usize> {
        let (text, end) = match self.byte(end)? {
            b'"' => (self.bytes.get(start..end)?, end + 1),
            _ => self.rarely_said(start, end)?,
        };
        is_within(text, max).then_some(end)
    }

    /// What a string says that begins at `start` and has its first special byte at `at`.
    #[inline(never)]
    fn rarely_said(&mut self, start: usize, mut at: usize) -> Option<(&'a [u8], usize)> {
        loop {
            match self.byte(at)? {
                b'"' => break,
                // What follows the backslash is looked at when it is unescaped.
                b'\\' => at = self.plain(at + 2),
                _ => return None,
            }
        }
        let said = unescape_bytes(self.bytes.get(start..at)?, &self.scratch.0)?;
        Some((said, at + 1))
    }
}

/// Whether a text consists of ASCII letters, ASCII digits and the characters of `also`.
pub fn has_only(text: &str, also: &str) -> bool {
    text.chars().all(|character| character.is_ascii_alphanumeric() || also.contains(character))
}

/// Whether a text is a list of such items; see [`Judged::items`](crate::Judged::items).
pub fn are_items(
    text: &str,
    separator: char,
    one_of: &[&str],
    format: Option<Format>,
    quantity_after: Option<char>,
) -> bool {
    text.split(separator).all(|item| item_fault(item, one_of, format, quantity_after).is_none())
}

/// Whether the number that a text of digits says lies between these; other texts may be anything.
pub fn is_in_range(text: &str, min: i64, max: i64) -> bool {
    !crate::judged::is_digits(text) || text.parse().is_ok_and(|number| (min..=max).contains(&number))
}

/// Whether a text has at most so many code points. Of bytes there are never fewer.
#[inline]
fn is_within(text: &[u8], max: usize) -> bool {
    text.len() <= max || text.iter().filter(|byte| (**byte as i8) >= -0x40).count() <= max
}
