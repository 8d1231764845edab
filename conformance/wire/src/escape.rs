//! Between the escaped text of a JSON string and what it says.

use bumpalo::Bump;

/// What a string says, in the arena or, without escapes, in the text itself. `raw` is
/// the text between the quotes. Half a surrogate pair becomes U+FFFD.
pub(crate) fn unescape<'a>(raw: &'a str, arena: &'a Bump) -> &'a str {
    let mut text = bumpalo::collections::String::with_capacity_in(raw.len(), arena);
    for part in parts(raw) {
        match part {
            Part::Plain(plain) => text.push_str(plain),
            Part::Escape(character, _) => text.push(character),
        }
    }
    text.into_bump_str()
}

/// What a string says whose escapes nobody has looked at yet; `None` if they are not right.
pub(crate) fn unescape_bytes<'a>(raw: &[u8], arena: &'a Bump) -> Option<&'a [u8]> {
    let mut said = bumpalo::collections::Vec::with_capacity_in(raw.len(), arena);
    let mut rest = raw;
    while let Some(plain) = memchr::memchr(b'\\', rest) {
        let (before, escape) = rest.split_at_checked(plain)?;
        said.extend_from_slice(before);
        let character = match escape.get(1)? {
            quote @ (b'"' | b'\\' | b'/') => *quote,
            b'b' => 8,
            b'f' => 12,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'u' => {
                let (character, length) = escaped_character(escape)?;
                said.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
                rest = escape.get(length..)?;
                continue;
            }
            _ => return None,
        };
        said.push(character);
        rest = escape.get(2..)?;
    }
    said.extend_from_slice(rest);
    Some(said.into_bump_slice())
}

/// The character of the `\uXXXX` or the pair of them at the start, and their length.
fn escaped_character(escape: &[u8]) -> Option<(char, usize)> {
    let unit = |at: usize| {
        let digits = escape.get(at..at + 6)?.strip_prefix(b"\\u")?;
        digits.iter().try_fold(0, |unit, digit| Some(unit << 4 | char::from(*digit).to_digit(16)?))
    };
    match unit(0)? {
        high @ 0xd800..=0xdbff => {
            let low = unit(6).filter(|low| (0xdc00..=0xdfff).contains(low))?;
            Some((char::from_u32(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00))?, 12))
        }
        other => Some((char::from_u32(other)?, 6)),
    }
}

/// Places of the escaped text for byte offsets of what it says. `offsets` come in
/// ascending order; so one walk finds all. An offset inside an escaped character
/// leads to the escape's start.
pub(crate) fn places_in_raw(raw: &str, offsets: &[usize]) -> Vec<usize> {
    let mut places = Vec::with_capacity(offsets.len());
    let (mut said, mut read) = (0, 0);
    for part in parts(raw) {
        let (says, reads) = match part {
            Part::Plain(plain) => (plain.len(), plain.len()),
            Part::Escape(character, length) => (character.len_utf8(), length),
        };
        while let Some(offset) = offsets.get(places.len()).filter(|offset| **offset < said + says) {
            let inside = if let Part::Plain(_) = part { offset - said } else { 0 };
            places.push(read + inside);
        }
        said += says;
        read += reads;
    }
    places.resize(offsets.len(), raw.len());
    places
}

#[derive(Clone, Copy)]
enum Part<'a> {
    /// Characters that stand for themselves.
    Plain(&'a str),
    /// An escaped character, and the length of the escape.
    Escape(char, usize),
}

/// The parts of a string that the cursor has already read, so its escapes are right.
fn parts(raw: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = raw;
    std::iter::from_fn(move || {
        let plain = rest.bytes().position(|byte| byte == b'\\').unwrap_or(rest.len());
        if plain > 0 {
            let (part, after) = rest.split_at_checked(plain)?;
            rest = after;
            return Some(Part::Plain(part));
        }
        let (character, length) = escaped(rest)?;
        rest = rest.get(length..).unwrap_or_default();
        Some(Part::Escape(character, length))
    })
}

/// The character of the escape at the start of `text`, and the escape's length.
fn escaped(text: &str) -> Option<(char, usize)> {
    let character = match text.as_bytes().get(1)? {
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => {
            let high = code_unit(text)?;
            let low = text.get(6..).and_then(code_unit).filter(|low| (0xdc00..=0xdfff).contains(low));
            return Some(match (high, low) {
                (0xd800..=0xdbff, Some(low)) => {
                    let code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
                    (char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), 12)
                }
                _ => (char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER), 6),
            });
        }
        other => char::from(*other),
    };
    Some((character, 2))
}

/// The code unit of the `\uXXXX` at the start of `text`.
fn code_unit(text: &str) -> Option<u32> {
    u32::from_str_radix(text.strip_prefix("\\u")?.get(..4)?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::{places_in_raw, unescape};

    #[test]
    fn escapes_say_what_rfc_8259_lists() {
        let cases = [
            (r#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{c}\n\r\t"),
            (r"\u0041\u00e9\u6587", "Aé文"),
            (r"a\ud83d\ude00z", "a😀z"),
            (r"\uD83D\uDE00", "😀"),
            (r"\ud83d!", "\u{fffd}!"),
            (r"\ude00\ud83d", "\u{fffd}\u{fffd}"),
            (r"\ud83d\u0041", "\u{fffd}A"),
            (r"\ud83d\ud83d\ude00", "\u{fffd}😀"),
        ];
        for (raw, expect) in cases {
            let arena = bumpalo::Bump::new();
            assert_eq!(unescape(raw, &arena), expect, "{raw}");
        }
    }

    #[test]
    fn places_lie_at_the_start_of_escapes() {
        // a, 😀 (4 bytes), b, \n, end
        let offsets = [0, 1, 2, 5, 6, 7, 99];
        assert_eq!(places_in_raw(r"a\ud83d\ude00b\n", &offsets), [0, 1, 1, 13, 14, 16, 16]);
        assert_eq!(places_in_raw("", &[0]), [0]);
    }
}
