//! HAR files: what browsers and proxies record. An entry is an exchange.

mod scan;
mod value;

use std::ops::Range;
use std::sync::LazyLock;

use super::exchanges::Names;

pub(super) use scan::{Event, Scan};

/// Where the entries stand, as far as they can be told apart; none where the text is no HAR file.
pub(super) fn entries(text: &[u8]) -> Option<Vec<Range<usize>>> {
    let (mut scan, mut at, mut start, mut found) = (Scan::default(), 0, 0, Vec::new());
    loop {
        let (passed, event) = scan.next(text.get(at..).unwrap_or_default());
        at += passed;
        match event {
            Event::Begins => start = at,
            Event::Ends => found.push(start..at),
            Event::More | Event::Wrong(_) => return scan.is_har().then_some(found),
        }
    }
}

/// Whether it begins as a HAR file does; none where that is not to be seen yet.
pub(super) fn begins(text: &[u8]) -> Option<bool> {
    let mut rest = text.strip_prefix(MARK).unwrap_or(text);
    for token in [&b"{"[..], b"\"log\"", b":"] {
        rest = rest.trim_ascii_start();
        match rest.strip_prefix(token) {
            Some(after) => rest = after,
            None if token.starts_with(rest) => return None,
            None => return Some(false),
        }
    }
    Some(true)
}

/// Where an entry holds the texts that were sent.
pub(super) static NAMES: LazyLock<Names> = LazyLock::new(|| Names {
    request: ["request", "postData", "text"].map(str::to_owned).into(),
    response: ["response", "content", "text"].map(str::to_owned).into(),
});

/// Where it says how the response is written.
pub(super) static ENCODING: LazyLock<Vec<String>> =
    LazyLock::new(|| ["response", "content", "encoding"].map(str::to_owned).into());

/// What some programs write before their JSON.
const MARK: &[u8] = "\u{feff}".as_bytes();

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings() {
        for (text, expected) in [
            ("{\"log\":", Some(true)),
            ("\u{feff}{\n \"log\" : {", Some(true)),
            ("{\"lo", None),
            (" ", None),
            ("{\"request\":", Some(false)),
            ("[", Some(false)),
            ("{\"log\" 1", Some(false)),
        ] {
            assert_eq!(begins(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn entries_are_found_where_they_stand() {
        let text = "\u{feff}{\"log\": {\"version\": \"1.2\", \"entries\": [{\"a\": 1}, {}]}}";
        let found = entries(text.as_bytes()).expect("it is a HAR file");
        let found: Vec<_> = found.into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["{\"a\": 1}", "{}"]);
        let broken = entries(b"{\"log\": {\"entries\": [1}}");
        assert_eq!(broken.map(|found| found.len()), Some(1), "what is wrong comes later");
        for text in ["{}", "{\"log\": {}}", "{\"log\": {\"entries\": [}}"] {
            assert_eq!(entries(text.as_bytes()), None, "{text}");
        }
    }
}
