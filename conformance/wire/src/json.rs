//! The tokens of JSON, byte by byte (RFC 8259).

use crate::rule::{Rule, SYNTAX};
use crate::{Span, special};

/// Where a text breaks the grammar, so that nothing after this place can be read.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) rule: &'static Rule,
    pub(crate) span: Span,
    pub(crate) message: String,
}

/// Boxed, because faults are rare and results travel through every token.
pub(crate) type Lexed<T> = Result<T, Box<Fault>>;

/// A string as it stands in the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StringToken {
    /// With its quotes.
    pub(crate) span: Span,
    pub(crate) escapes: Escapes,
}

/// What a string has of escapes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Escapes {
    None,
    Sound,
    /// The first surrogate without its other half stands at this place.
    LoneSurrogate(usize),
}

/// A number as it stands in the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NumberToken {
    pub(crate) span: Span,
    /// Its value, if it has neither fraction nor exponent and fits.
    pub(crate) integer: Option<i64>,
}

/// A place in a text that is known to be UTF-8.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cursor<'a> {
    text: &'a str,
    position: usize,
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(text: &'a str, position: usize) -> Self {
        Self { text, position }
    }

    pub(crate) fn position(&self) -> usize {
        self.position
    }

    /// The text of a span; empty if the span is not of this text.
    pub(crate) fn slice(&self, span: Span) -> &'a str {
        self.text.get(span.start..span.end).unwrap_or_default()
    }

    /// The text between the quotes.
    pub(crate) fn content(&self, token: StringToken) -> &'a str {
        self.text.get(token.span.start + 1..token.span.end - 1).unwrap_or_default()
    }

    pub(crate) fn end(&self) -> usize {
        self.text.len()
    }

    /// The next byte that is no white space, without passing it.
    #[inline]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.position) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.position += 1,
                other => return other.copied(),
            }
        }
    }

    /// Passes the byte that was just peeked.
    #[inline]
    pub(crate) fn pass(&mut self) {
        self.position += 1;
    }

    /// A fault at the current place.
    #[cold]
    pub(crate) fn unexpected(&self, needed: &str) -> Box<Fault> {
        self.fault_at(self.position, needed)
    }

    #[cold]
    fn fault_at(&self, position: usize, needed: &str) -> Box<Fault> {
        let found = self.text.get(position..).and_then(|rest| rest.chars().next());
        let (found, length) = match found {
            None => ("the text ends".to_owned(), 0),
            Some(found) => (format!("{found:?} stands"), found.len_utf8()),
        };
        let message = format!("{found} where {needed} is needed");
        Box::new(Fault { rule: &SYNTAX, span: Span::new(position, position + length), message })
    }

    /// Reads a string; the cursor stands on its first quote.
    #[inline]
    pub(crate) fn string(&mut self) -> Lexed<StringToken> {
        let bytes = self.text.as_bytes();
        let start = self.position;
        let at = special::next(bytes, start + 1);
        if bytes.get(at) != Some(&b'"') {
            return self.rare_string(at);
        }
        self.position = at + 1;
        Ok(StringToken { span: Span::new(start, at + 1), escapes: Escapes::None })
    }

    /// Reads the rest of a string with escapes or faults, from `at` on.
    #[inline(never)]
    fn rare_string(&mut self, mut at: usize) -> Lexed<StringToken> {
        let bytes = self.text.as_bytes();
        let start = self.position;
        let mut escapes = Escapes::None;
        loop {
            match bytes.get(at) {
                Some(b'"') => {
                    self.position = at + 1;
                    return Ok(StringToken { span: Span::new(start, at + 1), escapes });
                }
                Some(b'\\') => {
                    let (length, lone) = self.escape(at)?;
                    if lone && !matches!(escapes, Escapes::LoneSurrogate(_)) {
                        escapes = Escapes::LoneSurrogate(at);
                    } else if matches!(escapes, Escapes::None) {
                        escapes = Escapes::Sound;
                    }
                    at += length;
                }
                Some(_) => {
                    let message = "a control character stands in a string without being escaped".to_owned();
                    return Err(Box::new(Fault { rule: &SYNTAX, span: Span::new(at, at + 1), message }));
                }
                None => {
                    let message = "the text ends inside a string".to_owned();
                    return Err(Box::new(Fault { rule: &SYNTAX, span: Span::new(start, at), message }));
                }
            }
            at = special::next(bytes, at);
        }
    }

    /// The length of the escape whose backslash stands at `at`, and whether it is half
    /// of a surrogate pair.
    fn escape(&self, at: usize) -> Lexed<(usize, bool)> {
        match self.text.as_bytes().get(at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok((2, false)),
            Some(b'u') => match self.code_unit(at)? {
                0xd800..=0xdbff if self.is_low_surrogate(at + 6) => Ok((12, false)),
                0xd800..=0xdfff => Ok((6, true)),
                _ => Ok((6, false)),
            },
            _ => Err(self.fault_at(at + 1, "one of \" \\ / b f n r t u")),
        }
    }

    fn is_low_surrogate(&self, at: usize) -> bool {
        self.text.as_bytes().get(at..at + 2) == Some(br"\u") && matches!(self.code_unit(at), Ok(0xdc00..=0xdfff))
    }

    /// The code unit of the `\uXXXX` that stands at `at`.
    fn code_unit(&self, at: usize) -> Lexed<u16> {
        let mut unit = 0;
        for place in at + 2..at + 6 {
            let digit = self.text.as_bytes().get(place).and_then(|byte| char::from(*byte).to_digit(16));
            let digit = digit.ok_or_else(|| self.fault_at(place, "a hexadecimal digit"))?;
            // Four digits of four bits fill the sixteen exactly.
            unit = unit << 4 | digit as u16;
        }
        Ok(unit)
    }

    /// Reads a number; the cursor stands on its minus or its first digit.
    pub(crate) fn number(&mut self) -> Lexed<NumberToken> {
        let bytes = self.text.as_bytes();
        let start = self.position;
        let mut at = start;
        if bytes.get(at) == Some(&b'-') {
            at += 1;
        }
        match bytes.get(at) {
            Some(b'0') => at += 1,
            Some(b'1'..=b'9') => at += digits(bytes, at),
            _ => return Err(self.fault_at(at, "a digit")),
        }
        let mut whole = true;
        if bytes.get(at) == Some(&b'.') {
            whole = false;
            at = self.some_digits(at + 1)?;
        }
        if let Some(b'e' | b'E') = bytes.get(at) {
            whole = false;
            at += 1;
            if let Some(b'+' | b'-') = bytes.get(at) {
                at += 1;
            }
            at = self.some_digits(at)?;
        }
        self.position = at;
        let span = Span::new(start, at);
        let integer = if whole { self.slice(span).parse().ok() } else { None };
        Ok(NumberToken { span, integer })
    }

    /// The place after one or more digits.
    fn some_digits(&self, at: usize) -> Lexed<usize> {
        match digits(self.text.as_bytes(), at) {
            0 => Err(self.fault_at(at, "a digit")),
            count => Ok(at + count),
        }
    }

    /// Reads `true`, `false` or `null`; the cursor stands on its first letter.
    pub(crate) fn literal(&mut self, word: &str) -> Lexed<Span> {
        let start = self.position;
        if self.text.as_bytes().get(start..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            self.position += word.len();
            return Ok(Span::new(start, self.position));
        }
        Err(self.unexpected("a value"))
    }
}

/// How many digits stand at `at`.
fn digits(bytes: &[u8], at: usize) -> usize {
    bytes.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count()
}

#[cfg(test)]
mod tests {
    use super::Cursor;

    #[test]
    fn integers_are_whole_and_of_64_bits() {
        let cases = [
            ("0", Some(0)),
            ("-0", Some(0)),
            ("9223372036854775807", Some(i64::MAX)),
            ("-9223372036854775808", Some(i64::MIN)),
            ("9223372036854775808", None),
            ("1.0", None),
            ("1e0", None),
        ];
        for (text, expect) in cases {
            let number = Cursor::new(text, 0).number();
            assert_eq!(number.ok().map(|number| number.integer), Some(expect), "{text}");
        }
    }
}
