//! Secrets that are known by their look, whatever the contracts say: passwords in URLs,
//! bearer tokens, private keys, and members and parameters that are called so.

use std::ops::Range;
use std::sync::LazyLock;

use regex::bytes::Regex;

/// Each with the secret as its first group.
static LOOKS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let looks = [
        // What stands before the host of a URL, whose slashes may be escaped.
        r#":(?:\\*/){2}([^/?#\s"'<>\\]+)@"#,
        r"(?i)\bbearer\s+([a-z0-9._~+/=-]{4,})",
        r#"(?i)\bauthorization\\*["']?\s*[:=]\s*\\*["']?(?:[a-z]+\s+)?([^\s"',;\\]{4,})"#,
        r#"(?i)(?:token|passwo?r?d|pwd|secret|api[_-]?key|credentials?)\s*[:=]\s*([^\s"'&,;\\{}\[\]]{4,})"#,
        r"(?s)-----BEGIN [A-Z ]*PRIVATE KEY-----(.*?)(?:-----END|$)",
        // DER in base64, longer than any public key of a size in use.
        r"(MII[A-Za-z0-9+/]{800,}={0,2})",
    ];
    looks.iter().filter_map(|look| Regex::new(look).ok()).collect()
});

static NAMES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"(?i)"([\w-]*(?:token|passwo?r?d|pwd|secret|api[_-]?key|credentials?))\\*"\s*:"#).ok()
});

static BASE64: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"[A-Za-z0-9+/]{16,}={0,2}").ok());

static QUOTED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"(?s)"((?:[^"\\]|\\.)*)"|(?-u:([0-9]{4,}))"#).ok());

static ESCAPED: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\\+u00([0-9a-fA-F]{2})").ok());

/// Where something stands that looks like a secret.
pub(super) fn secrets(text: &[u8]) -> Vec<Range<usize>> {
    let found = LOOKS.iter().flat_map(|look| look.captures_iter(text));
    found.filter_map(|found| Some(found.get(1)?.range())).collect()
}

/// Members whose name says that they are secret.
pub(super) fn names(text: &[u8]) -> Vec<String> {
    let found = NAMES.iter().flat_map(|names| names.captures_iter(text));
    found.filter_map(|found| Some(str::from_utf8(found.get(1)?.as_bytes()).ok()?.to_owned())).collect()
}

/// Where something stands that may be base64.
pub(super) fn encoded(text: &[u8]) -> Vec<Range<usize>> {
    BASE64.iter().flat_map(|base64| base64.find_iter(text)).map(|found| found.range()).collect()
}

/// What is in quotation marks, and numbers: the values that a message about a value shows.
pub(super) fn quoted(text: &[u8]) -> Vec<Range<usize>> {
    let found = QUOTED.iter().flat_map(|quoted| quoted.captures_iter(text));
    found.filter_map(|found| Some(found.get(1).or(found.get(2))?.range())).collect()
}

/// The text with letters and digits in the place of their escapes, behind any number of
/// backslashes: so names are found that were written to be overlooked.
pub(super) fn unescaped(text: &[u8]) -> Vec<u8> {
    let Some(escaped) = ESCAPED.as_ref() else { return text.to_vec() };
    let written = escaped.replace_all(text, |found: &regex::bytes::Captures<'_>| {
        let code = found.get(1).and_then(|code| u8::from_str_radix(str::from_utf8(code.as_bytes()).ok()?, 16).ok());
        let letter = code.filter(|code| code.is_ascii_alphanumeric() || matches!(code, b'_' | b'-'));
        letter.map_or_else(|| found[0].to_vec(), |letter| vec![letter])
    });
    written.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_is_one() {
        assert_eq!(LOOKS.len(), 6);
        assert!(NAMES.is_some() && BASE64.is_some() && QUOTED.is_some() && ESCAPED.is_some());
    }

    #[test]
    fn secrets_are_known_by_their_look() {
        let check = |text: &str, expected: &str| {
            let mut bytes = text.as_bytes().to_vec();
            for range in secrets(text.as_bytes()) {
                bytes[range].fill(b'*');
            }
            assert_eq!(String::from_utf8_lossy(&bytes), expected);
        };
        check("--target https://me:word@host/a@b", "--target https://*******@host/a@b");
        check("https://a@b@host http://x:y@z", "https://***@host http://***@z");
        check(r"https:\/\/me:word@host", r"https:\/\/*******@host");
        check("Authorization: Bearer abc.def-1", "Authorization: Bearer *********");
        check("authorization=Basic bWU6d29yZA==", "authorization=Basic ************");
        check("?access_token=abcd&a=b", "?access_token=****&a=b");
        check("a bearer of news: https://host/a@b", "a bearer of news: https://host/a@b");
        check("-----BEGIN PRIVATE KEY-----\nab\n-----END", "-----BEGIN PRIVATE KEY-----****-----END");
        check(&format!("k {}", "MII".to_owned() + &"A".repeat(900)), &format!("k {}", "*".repeat(903)));
        check("--key client.private.pem", "--key client.private.pem");
    }

    #[test]
    fn escapes_of_letters_hide_no_name() {
        assert_eq!(unescaped(br#"{"\u0070in":"1\u000a","\\\u0070in":1}"#), br#"{"pin":"1\u000a","pin":1}"#);
        assert_eq!(names(br#"{"clientSecret":"a","b":"\"pass-token\":1"}"#), ["clientSecret", "pass-token"]);
    }
}
