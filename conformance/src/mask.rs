//! Secrets in what people are shown: who has them can pay, sign or log in as another.
//!
//! Which members hold them, the contracts say. They are found by their names wherever
//! they stand, also in JSON inside of strings and in text that is no JSON at all, because
//! that is what reports show most. A name that is itself written with escapes is not found.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::catalog::Catalog;

/// Masks the values of secret members.
#[derive(Clone, Debug)]
pub struct Mask {
    names: Vec<&'static str>,
}

/// What stands in the place of every byte of a secret, so that places stay what they were.
const MASK: u8 = b'*';

/// What is shorter stands in every other sentence, and tells nobody anything.
const SHORTEST: usize = 4;

impl Mask {
    /// The mask for messages of any contract.
    pub fn of(catalog: &Catalog) -> Self {
        let mut names: Vec<_> = catalog.contracts.iter().flat_map(|contract| contract.secrets).copied().collect();
        names.sort_unstable();
        names.dedup();
        Self { names }
    }

    /// The text, as long as before, with its secrets masked.
    pub fn text(&self, text: &[u8]) -> Vec<u8> {
        let mut masked = text.to_vec();
        for secret in self.secrets(text) {
            masked[secret].fill(MASK);
        }
        masked
    }

    /// The text, as long as before, with the values of its secrets masked wherever they stand:
    /// the same value may be that of another member too.
    pub fn everywhere(&self, text: &[u8]) -> Vec<u8> {
        let mut masked = self.text(text);
        let secrets: BTreeSet<_> = self.secrets(text).filter_map(|secret| text.get(secret)).collect();
        for secret in secrets.into_iter().filter(|secret| secret.len() >= SHORTEST) {
            let places = text.windows(secret.len()).enumerate().filter(|(_, found)| *found == secret);
            places.for_each(|(at, _)| masked[at..at + secret.len()].fill(MASK));
        }
        masked
    }

    /// What is said about a text, without the secrets that the text holds.
    pub fn said(&self, said: &str, text: &[u8]) -> String {
        let mut secrets: Vec<_> =
            self.secrets(text).filter_map(|secret| str::from_utf8(text.get(secret)?).ok()).collect();
        // A secret may be part of another one.
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        secrets
            .iter()
            .filter(|secret| secret.len() >= SHORTEST)
            .fold(said.to_owned(), |said, secret| without_beginning(&said.replace(secret, "***"), secret))
    }

    /// Where the secrets are.
    fn secrets<'t>(&'t self, text: &'t [u8]) -> impl Iterator<Item = Range<usize>> + 't {
        self.names.iter().flat_map(move |name| values(text, name))
    }
}

/// Where the values of the members of this name are, as texts without their quotes or as
/// numbers, wherever they stand and whatever else may be wrong with the text. A text that
/// breaks off is a value up to its end.
pub(crate) fn values<'t>(text: &'t [u8], name: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
    let found = text.windows(name.len()).enumerate().filter(|(_, found)| *found == name.as_bytes());
    let whole = found.filter(|(at, _)| at.checked_sub(1).and_then(|before| text.get(before)) == Some(&b'"'));
    whole.filter_map(|(at, _)| value(text, at + name.len()))
}

/// The text without what begins the secret, where a long value was cut off within it.
pub(crate) fn without_beginning(said: &str, secret: &str) -> String {
    const CUT: &str = "\"…";
    if !said.contains(CUT) {
        return said.to_owned();
    }
    let ends = secret.char_indices().map(|(at, character)| at + character.len_utf8()).rev();
    let beginnings: Vec<_> = ends.take_while(|end| *end >= SHORTEST).filter_map(|end| secret.get(..end)).collect();
    let mut pieces: Vec<_> = said.split(CUT).map(str::to_owned).collect();
    let last = pieces.len() - 1;
    for piece in pieces.iter_mut().take(last) {
        let whole = beginnings.iter().find_map(|beginning| piece.strip_suffix(beginning));
        if let Some(rest) = whole.map(|rest| format!("{rest}***")) {
            *piece = rest;
        }
    }
    pieces.join(CUT)
}

/// The content of the text or the number that is the value of the name that ends here.
fn value(text: &[u8], name_end: usize) -> Option<Range<usize>> {
    let skip = |at: usize, what: fn(&u8) -> bool| at + text[at..].iter().take_while(|byte| what(byte)).count();
    let (at, backslashes) = quote(text, name_end)?;
    let at = skip(at, u8::is_ascii_whitespace);
    if text.get(at) != Some(&b':') {
        return None;
    }
    let at = skip(at + 1, u8::is_ascii_whitespace);
    let start = match quote(text, at) {
        Some((start, same)) if same == backslashes => start,
        _ => return Some(at..skip(at, |byte| byte.is_ascii_alphanumeric() || b"+-.".contains(byte))),
    };
    let mut end = start;
    loop {
        end = skip(end, |byte| !matches!(byte, b'"' | b'\\'));
        match quote(text, end) {
            Some((next, found)) if closes(found, backslashes) => return Some(start..next - 1 - found.min(backslashes)),
            Some((next, _)) => end = next,
            None if end >= text.len() => return Some(start..end),
            None => end = skip(end, |byte| *byte == b'\\'),
        }
    }
}

/// The place after a quotation mark that stands here, behind so many backslashes.
fn quote(text: &[u8], at: usize) -> Option<(usize, usize)> {
    let backslashes = text.get(at..)?.iter().take_while(|byte| **byte == b'\\').count();
    (text.get(at + backslashes) == Some(&b'"')).then_some((at + backslashes + 1, backslashes))
}

/// Whether a quotation mark behind so many backslashes ends a string that began behind
/// `own`: none for a string of the message, one for a string in a string, then three.
fn closes(found: usize, own: usize) -> bool {
    let is_escaped = found % 2 == 1;
    if own == 0 { !is_escaped } else { !is_escaped || closes(found / 2, own / 2) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mask() -> Mask {
        Mask { names: vec!["pin", "token"] }
    }

    #[test]
    fn secrets_are_masked_and_nothing_else() {
        for (text, expected) in [
            (r#"{"pin":"1234","a":"1234"}"#, r#"{"pin":"****","a":"1234"}"#),
            ("{\"pin\" : \n \"1234\"}", "{\"pin\" : \n \"****\"}"),
            (r#"{"pin":1234,"a":1}"#, r#"{"pin":****,"a":1}"#),
            (r#"{"pin":-1.5e3}"#, r#"{"pin":******}"#),
            (r#"{"pin":"a\"b"}"#, r#"{"pin":"****"}"#),
            (r#"{"pin":"a\\","b":"c"}"#, r#"{"pin":"***","b":"c"}"#),
            (r#"{"pin":"\u00e9"}"#, r#"{"pin":"******"}"#),
            (r#"{"pin":""}"#, r#"{"pin":""}"#),
            (r#"{"pin":{"a":"b"}}"#, r#"{"pin":{"a":"b"}}"#),
            (r#"{"pins":"1234","in":"pin"}"#, r#"{"pins":"1234","in":"pin"}"#),
            (r#"{"opin":"1234"}"#, r#"{"opin":"1234"}"#),
            (r#"{"pin""1234"}"#, r#"{"pin""1234"}"#),
            (r#"{"pin":"12"#, r#"{"pin":"**"#),
            (r#"{"pin":"12\"#, r#"{"pin":"***"#),
            (r#"{"pin":"#, r#"{"pin":"#),
            (r#""pin":"é""#, r#""pin":"**""#),
            (r#"{"info":"{\"token\":\"12\",\"a\":\"b\"}"}"#, r#"{"info":"{\"token\":\"**\",\"a\":\"b\"}"}"#),
            (r#"{"info":"{\"token\":\"1\\\"2\"}"}"#, r#"{"info":"{\"token\":\"******\"}"}"#),
            (r#"{"info":"{\"token\":\"12"}"#, r#"{"info":"{\"token\":\"**"}"#),
            (r#"{"pin":"1","token":"2"}"#, r#"{"pin":"*","token":"*"}"#),
        ] {
            let masked = mask().text(text.as_bytes());
            assert_eq!(String::from_utf8_lossy(&masked), expected);
            assert_eq!(masked.len(), text.len());
        }
    }

    #[test]
    fn the_value_of_a_secret_is_masked_where_it_stands_again() {
        for (text, expected) in [
            (r#"{"a":"x1234","pin":"1234","b":12345}"#, r#"{"a":"x****","pin":"****","b":****5}"#),
            (r#"{"a":"12","pin":"12"}"#, r#"{"a":"12","pin":"**"}"#),
            (r#"{"pin":"é é","a":"é é"}"#, r#"{"pin":"*****","a":"*****"}"#),
        ] {
            assert_eq!(String::from_utf8_lossy(&mask().everywhere(text.as_bytes())), expected);
        }
    }

    #[test]
    fn what_is_said_has_no_secret_either() {
        let text = br#"{"pin":"1234","token":"123456"}"#;
        let said = mask().said("\"123456\" is longer than \"1234\", but not than \"12\"", text);
        assert_eq!(said, "\"***\" is longer than \"***\", but not than \"12\"");
    }

    #[test]
    fn nor_the_beginning_of_one_where_a_value_is_cut_off() {
        let text = br#"{"pin":"123456789"}"#;
        for (said, expected) in [
            ("is \"12345678\"…; is \"x1234\"…", "is \"***\"…; is \"x***\"…"),
            ("is \"123456789\"…", "is \"***\"…"),
            ("is \"123\"…, \"12345\"", "is \"123\"…, \"12345\""),
        ] {
            assert_eq!(mask().said(said, text), expected);
        }
    }
}
