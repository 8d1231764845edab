//! Bytes as pages show them, with secrets masked: as many bytes as before, so that places
//! stay places.

use std::ops::Range;

use wire::Span;

use crate::mask::values;

/// How much of a signature is shown, so that people see which one it is.
const SHOWN: usize = 8;

/// The text with the values of all members of this name masked, wherever they stand and
/// whatever else may be wrong with the text; and where.
pub(super) fn masked(text: &[u8], secret: &str) -> (Vec<u8>, Vec<Span>) {
    let (mut bytes, mut spans) = (text.to_vec(), Vec::new());
    // A signature is a text.
    let is_text = |value: &Range<usize>| value.start.checked_sub(1).and_then(|at| text.get(at)) == Some(&b'"');
    for value in values(text, secret).filter(is_text) {
        let hidden = shown_end(text, &value)..value.end;
        bytes.get_mut(hidden.clone()).unwrap_or_default().fill(b'*');
        if !hidden.is_empty() {
            spans.push(Span::new(hidden.start, hidden.end));
        }
    }
    (bytes, spans)
}

/// Where the mask begins: not within a character, so that what was UTF-8 still is.
fn shown_end(text: &[u8], value: &Range<usize>) -> usize {
    let is_within = |at: &usize| text.get(*at).is_some_and(|byte| byte & 0b1100_0000 == 0b1000_0000);
    let end = (value.start + SHOWN).min(value.end);
    (value.start..=end).rev().find(|at| !is_within(at)).unwrap_or(value.start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_are_masked() {
        let check = |text: &str, expected: &str| {
            let (bytes, spans) = masked(text.as_bytes(), "sign");
            assert_eq!(String::from_utf8_lossy(&bytes), expected);
            assert_eq!(bytes.len(), text.len(), "places stay places");
            assert!(spans.iter().all(|span| bytes[span.start..span.end].iter().all(|byte| *byte == b'*')), "{text}");
        };
        check(r#"{"a":1,"sign":"12345678secret"}"#, r#"{"a":1,"sign":"12345678******"}"#);
        check(r#"{"sign" :	"12345678secret"}"#, r#"{"sign" :	"12345678******"}"#);
        check(r#"{"sign":"12345678a\"b"}"#, r#"{"sign":"12345678****"}"#);
        check(r#"{"sign":"12345678é文"}"#, r#"{"sign":"12345678*****"}"#);
        check(r#"{"sign":"1234567é文"}"#, r#"{"sign":"1234567*****"}"#);
        check(r#"{"sign":"short"}"#, r#"{"sign":"short"}"#);
        // Wherever it stands, and however broken the text.
        check(r#"{"sign":"12345678a","sign":"12345678b"}"#, r#"{"sign":"12345678*","sign":"12345678*"}"#);
        check(r#"{"in":{"sign":"12345678secret"#, r#"{"in":{"sign":"12345678******"#);
        check(r#"{"sign":"12345678secret\"#, r#"{"sign":"12345678*******"#);
        // What is no value of such a member stays.
        for text in [r#"{"sign":12345678901}"#, r#"{"x":"sign","y":"12345678901"}"#, r#""sign""#, r#""sign":"#, ""] {
            check(text, text);
        }
    }
}
