//! How the characters of a JSON string are spelled: plain or with escapes.

use std::fmt::Write as _;

/// A choice of escapes. Characters that it says nothing about stay as they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spelling {
    /// As it stands.
    Kept,
    /// `/` as `\/`.
    SolidusEscaped,
    /// `\/` as `/`.
    SolidusPlain,
    /// What is not ASCII as `\uXXXX`.
    NonAsciiEscaped { upper: bool },
    /// `\uXXXX` that is not ASCII as the character itself.
    NonAsciiPlain,
    /// Both `/` and what is not ASCII escaped: what PHP writes unless told otherwise.
    SolidusAndNonAscii,
    /// These characters as `\uXXXX`, with what is not ASCII or without.
    Html { escaped: &'static str, upper: bool, non_ascii: bool },
    /// The characters of HTML themselves.
    HtmlPlain,
    /// As few escapes as JSON allows.
    Fewest,
}

/// Spells the content of a string, which stands between its quotes.
pub(super) fn respell(content: &str, spelling: Spelling, out: &mut String) {
    if spelling == Spelling::Kept {
        out.push_str(content);
        return;
    }
    let mut rest = content;
    while let Some((character, raw)) = first(rest) {
        rest = rest.get(raw.len()..).unwrap_or_default();
        match character.filter(|_| raw != "\\") {
            Some(character) => spell(character, raw, spelling, out),
            None => out.push_str(raw),
        }
    }
}

/// What the content of a string says.
pub(super) fn said(content: &str) -> String {
    let mut out = String::with_capacity(content.len());
    let mut rest = content;
    while let Some((character, raw)) = first(rest) {
        rest = rest.get(raw.len()..).unwrap_or_default();
        match character {
            Some(character) => out.push(character),
            None => out.push_str(raw),
        }
    }
    out
}

fn spell(character: char, raw: &str, spelling: Spelling, out: &mut String) {
    const HTML: &str = "<>&'=+`";
    let is_html = HTML.contains(character) || matches!(character, '\u{2028}' | '\u{2029}');
    match (spelling, character) {
        (Spelling::SolidusEscaped | Spelling::SolidusAndNonAscii, '/') => out.push_str("\\/"),
        (Spelling::SolidusPlain, '/') => out.push('/'),
        (Spelling::NonAsciiEscaped { upper }, _) if !character.is_ascii() => escape(character, upper, out),
        (Spelling::SolidusAndNonAscii, _) if !character.is_ascii() => escape(character, false, out),
        (Spelling::NonAsciiPlain, _) if !character.is_ascii() => out.push(character),
        (Spelling::Html { escaped, upper, non_ascii }, _)
            if escaped.contains(character) || non_ascii && !character.is_ascii() =>
        {
            escape(character, upper, out);
        }
        (Spelling::HtmlPlain, _) if is_html => out.push(character),
        (Spelling::HtmlPlain, '"') => out.push_str("\\\""),
        (Spelling::Fewest, _) => fewest(character, out),
        _ => out.push_str(raw),
    }
}

fn fewest(character: char, out: &mut String) {
    match character {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        '\u{8}' => out.push_str("\\b"),
        '\u{c}' => out.push_str("\\f"),
        '\0'..' ' => escape(character, false, out),
        _ => out.push(character),
    }
}

fn escape(character: char, upper: bool, out: &mut String) {
    for unit in character.encode_utf16(&mut [0; 2]) {
        // Writing to a string cannot fail.
        _ = if upper { write!(out, "\\u{unit:04X}") } else { write!(out, "\\u{unit:04x}") };
    }
}

/// The first character and how it stands there; no character for half of a pair.
fn first(text: &str) -> Option<(Option<char>, &str)> {
    let character = text.chars().next()?;
    let raw = |length: usize| text.get(..length).unwrap_or(text);
    if character != '\\' {
        return Some((Some(character), raw(character.len_utf8())));
    }
    let said = match text.as_bytes().get(1) {
        Some(b'u') => return Some(unicode(text)),
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(byte @ (b'"' | b'\\' | b'/')) => char::from(*byte),
        // No escape of JSON: stays as it stands.
        _ => return Some((None, raw(1))),
    };
    Some((Some(said), raw(2)))
}

fn unicode(text: &str) -> (Option<char>, &str) {
    const ONE: usize = r"\u0000".len();
    let unit = |at: usize| {
        let digits = text.get(at..at + ONE)?.strip_prefix("\\u")?;
        let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        is_hex.then(|| u16::from_str_radix(digits, 16).ok())?
    };
    let Some(high) = unit(0) else { return (None, text.get(..1).unwrap_or(text)) };
    let single = char::from_u32(u32::from(high)).map(|character| (character, ONE));
    let paired = || {
        let both = [high, unit(ONE)?];
        let character = char::decode_utf16(both).next()?.ok()?;
        Some((character, 2 * ONE))
    };
    match single.or_else(paired) {
        Some((character, length)) => (Some(character), text.get(..length).unwrap_or(text)),
        None => (None, text.get(..ONE).unwrap_or(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling() {
        const GO: Spelling = Spelling::Html { escaped: "<>&", upper: false, non_ascii: false };
        let check = |content: &str, spelling: Spelling, expected: &str| {
            let mut out = String::new();
            respell(content, spelling, &mut out);
            assert_eq!(out, expected, "{content} {spelling:?}");
        };
        check(r"a\/é\u4e2d\n", Spelling::Kept, r"a\/é\u4e2d\n");
        check(r"a/b\/c", Spelling::SolidusEscaped, r"a\/b\/c");
        check(r"a/b\/c\\/", Spelling::SolidusPlain, r"a/b/c\\/");
        check("é😀/", Spelling::NonAsciiEscaped { upper: false }, r"\u00e9\ud83d\ude00/");
        check("é/", Spelling::NonAsciiEscaped { upper: true }, r"\u00E9/");
        check(r"\u00e9", Spelling::NonAsciiEscaped { upper: true }, r"\u00E9");
        check(r"\u00e9\ud83d\ude00\u003c", Spelling::NonAsciiPlain, r"é😀\u003c");
        check("é/", Spelling::SolidusAndNonAscii, r"\u00e9\/");
        check("<a>&'é", GO, r"\u003ca\u003e\u0026'é");
        check(r"\u003c\u0022\u0041\u2028", Spelling::HtmlPlain, "<\\\"\\u0041\u{2028}");
        check(r"\u000a\u0041\/\u001F", Spelling::Fewest, r"\nA/\u001f");
        // Halves of pairs and broken escapes stay.
        check(r"\ud83d\u0041\ude00", Spelling::Fewest, r"\ud83dA\ude00");
        check(r"\x\u12", Spelling::Fewest, r"\x\u12");
        check("\\", Spelling::Fewest, "\\");
    }

    #[test]
    fn what_is_said() {
        assert_eq!(said(r#"a\"\u4e2d\n\ud83d\ude00"#), "a\"中\n😀");
    }
}
