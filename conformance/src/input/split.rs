//! Where messages begin and end in a file.

use std::ops::Range;

use serde::de::IgnoredAny;

use super::Form;

/// The byte ranges of the messages.
pub(super) fn records(bytes: &[u8], form: Form) -> Vec<Range<usize>> {
    let whole = 0..bytes.len();
    match form {
        Form::One | Form::Har => vec![whole],
        Form::Lines => lines(bytes).collect(),
        Form::Sniffed if lines(bytes).next().is_none() => Vec::new(),
        Form::Sniffed if looks_like_lines(bytes) => lines(bytes).collect(),
        Form::Sniffed => vec![whole],
    }
}

/// The lines that are not blank, without their line breaks.
fn lines(bytes: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    let ranges = bytes.split(|byte| *byte == b'\n').map(move |line| {
        let range = start..start + line.len();
        start = range.end + 1;
        range
    });
    ranges.filter(|range| !bytes[range.clone()].iter().all(u8::is_ascii_whitespace))
}

/// Whether the text that begins so has a record on each line; none where that is not to be
/// seen yet.
pub(super) fn begins_with_lines(bytes: &[u8], is_whole: bool) -> Option<bool> {
    if is_whole {
        return Some(lines(bytes).next().is_none() || looks_like_lines(bytes));
    }
    let end = memchr::memrchr(b'\n', bytes)?;
    let known = bytes.get(..end)?;
    lines(known).nth(1).map(|_| looks_like_lines(known))
}

/// Several lines, and one of the first two is an object by itself. One broken line at
/// the top of a log does not make the log one message, and an indented message has no
/// such line: it begins with a brace and goes on with a member.
fn looks_like_lines(bytes: &[u8]) -> bool {
    let is_object = |range: Range<usize>| {
        let line = bytes[range].trim_ascii();
        line.starts_with(b"{") && serde_json::from_slice::<IgnoredAny>(line).is_ok()
    };
    lines(bytes).nth(1).is_some() && lines(bytes).take(2).any(is_object)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings() {
        for (text, is_whole, expected) in [
            ("", false, None),
            ("{}\n{}", false, None),
            ("{}\n\n", false, None),
            ("{}\n{}\n{", false, Some(true)),
            ("{\n\"a\":\n", false, Some(false)),
            ("", true, Some(true)),
            ("{}", true, Some(false)),
            ("{}\n{}", true, Some(true)),
        ] {
            assert_eq!(begins_with_lines(text.as_bytes(), is_whole), expected, "{text:?} {is_whole}");
        }
    }

    #[test]
    fn splitting() {
        let check = |text: &str, form: Form, expected: &[&str]| {
            let found: Vec<_> = records(text.as_bytes(), form).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text:?} as {form:?}");
        };
        check("", Form::One, &[""]);
        check("", Form::Lines, &[]);
        check(" \n", Form::Sniffed, &[]);
        check("{}\n", Form::Sniffed, &["{}\n"]);
        check("{}\n\n {} \r\n", Form::Lines, &["{}", " {} \r"]);
        check("{}\n{}", Form::Sniffed, &["{}", "{}"]);
        check("{broken\n{}\n", Form::Sniffed, &["{broken", "{}"]);
        check("{}\nbroken", Form::Sniffed, &["{}", "broken"]);
        check("{\n  \"a\": {}\n}\n", Form::Sniffed, &["{\n  \"a\": {}\n}\n"]);
        check("broken", Form::Sniffed, &["broken"]);
    }
}
