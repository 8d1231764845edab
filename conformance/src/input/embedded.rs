//! Messages that are written inside of other JSON: what they say, and where that stands.

use std::borrow::Cow;
use std::ops::Range;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wire::Span;

/// How a message is written in its file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Writing {
    /// As it is.
    #[default]
    Plain,
    /// As the content of a JSON string.
    Escaped,
    /// As the content of a JSON string, in base64.
    Base64,
}

impl Writing {
    /// The message. What is no base64 is empty; see [`is_readable`](Self::is_readable).
    pub(super) fn text(self, written: &[u8]) -> Cow<'_, [u8]> {
        match self {
            Self::Plain => Cow::Borrowed(written),
            Self::Escaped if !written.contains(&b'\\') => Cow::Borrowed(written),
            Self::Escaped => Cow::Owned(unescaped(written)),
            Self::Base64 => Cow::Owned(STANDARD.decode(unescaped(written)).unwrap_or_default()),
        }
    }

    /// Whether there is a message at all.
    pub(super) fn is_readable(self, written: &[u8]) -> bool {
        self != Self::Base64 || STANDARD.decode(unescaped(written)).is_ok()
    }

    /// Where these bytes of the message are written. In base64 nobody sees a place, so that
    /// all of it is meant.
    pub(super) fn range(self, written: &[u8], span: Span) -> Range<usize> {
        match self {
            Self::Plain => span.start..span.end.max(span.start),
            Self::Escaped => {
                let start = place(written, span.start);
                start..place(written, span.end).max(start)
            }
            Self::Base64 => 0..written.len(),
        }
    }
}

fn unescaped(written: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(written.len());
    let mut at = 0;
    while at < written.len() {
        let piece = Piece::at(written, at);
        text.extend_from_slice(piece.said.as_bytes(&mut [0; 4]));
        at += piece.written;
    }
    text
}

/// The byte that is written for the byte `wanted` of what is said.
fn place(written: &[u8], wanted: usize) -> usize {
    let (mut at, mut said) = (0, 0);
    while at < written.len() {
        let piece = Piece::at(written, at);
        let length = piece.said.as_bytes(&mut [0; 4]).len();
        // The bytes of a character that is escaped are all at its backslash.
        if said + length > wanted {
            break;
        }
        said += length;
        at += piece.written;
    }
    at
}

/// A byte or an escape.
struct Piece {
    said: Said,
    written: usize,
}

enum Said {
    Byte(u8),
    Character(char),
}

impl Said {
    fn as_bytes<'b>(&self, buffer: &'b mut [u8; 4]) -> &'b [u8] {
        match self {
            Self::Byte(byte) => {
                buffer[0] = *byte;
                &buffer[..1]
            }
            Self::Character(character) => character.encode_utf8(buffer).as_bytes(),
        }
    }
}

impl Piece {
    /// What stands here; half a surrogate pair is no character and becomes its replacement.
    fn at(written: &[u8], at: usize) -> Self {
        let byte = |byte, written| Self { said: Said::Byte(byte), written };
        match written[at..] {
            [b'\\', b'u', ..] => {
                let unit = |at: usize| {
                    let digits = written.get(at..)?.strip_prefix(b"\\u")?.get(..4)?;
                    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
                };
                let first = unit(at).unwrap_or_default();
                let second = unit(at + 6).filter(|second| is_low(*second) && is_high(first));
                let code = second.map_or(first, |second| 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00));
                let character = char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
                Self { said: Said::Character(character), written: if second.is_some() { 12 } else { 6 } }
            }
            [b'\\', escaped, ..] => byte(control(escaped), 2),
            [first, ..] => byte(first, 1),
            [] => byte(0, 1),
        }
    }
}

fn is_high(unit: u32) -> bool {
    (0xd800..0xdc00).contains(&unit)
}

fn is_low(unit: u32) -> bool {
    (0xdc00..0xe000).contains(&unit)
}

fn control(escaped: u8) -> u8 {
    match escaped {
        b'b' => 8,
        b'f' => 12,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// serde_json says what a string means; every byte of that has a place.
        #[test]
        fn what_is_written_is_read(text in any::<String>(), ascii in any::<bool>()) {
            let mut written = serde_json::to_string(&text).expect("a string is JSON");
            if ascii {
                let escape = |unit: u16| format!("\\u{unit:04x}");
                written = text.encode_utf16().map(escape).collect();
                written = format!("\"{written}\"");
            }
            let written = &written.as_bytes()[1..written.len() - 1];
            prop_assert_eq!(&*Writing::Escaped.text(written), text.as_bytes());
            for (at, character) in text.char_indices() {
                let place = Writing::Escaped.range(written, Span::new(at, at + character.len_utf8()));
                let found = Writing::Escaped.text(&written[place]).into_owned();
                prop_assert_eq!(String::from_utf8_lossy(&found), character.to_string());
            }
        }
    }

    #[test]
    fn half_of_a_pair_is_no_character() {
        assert_eq!(&*Writing::Escaped.text(br"a\ud800b\ud800\u0041"), "a\u{fffd}b\u{fffd}A".as_bytes());
    }
}
