//! Requests, read otherwise than they stand there.

use std::borrow::Cow;

use serde::de::IgnoredAny;
use serde_json::Value;

use super::quirk::Quirk;
use crate::gateway::Gateway;

/// What a gateway with this quirk takes a text for.
pub(super) fn read<'t>(quirk: Quirk, gateway: &Gateway, text: &'t [u8]) -> Cow<'t, [u8]> {
    let value = || serde_json::from_slice::<Value>(text).ok();
    let read = match quirk {
        // serde_json keeps the last.
        Quirk::ReadsLastDuplicate => value().map(|value| value.to_string().into_bytes()),
        Quirk::ReadsLeniently => Some(without_extras(text)).filter(|read| is_json(read) && !is_json(text)),
        Quirk::TrimsValues => value().and_then(|mut value| trim(&mut value).then(|| value.to_string().into_bytes())),
        Quirk::IgnoresCase => value().and_then(|value| named(gateway, value, str::eq_ignore_ascii_case)),
        Quirk::IgnoresVersion => value().and_then(|value| named(gateway, value, |_, _| true)),
        _ => None,
    };
    read.map_or(Cow::Borrowed(text), Cow::Owned)
}

/// The bytes of the last member of this name at the top, in a text that may be no JSON.
pub(super) fn raw_message<'t>(text: &'t [u8], name: &str) -> Option<&'t [u8]> {
    let (mut depth, mut found, mut named, mut start) = (0_usize, None, false, 0);
    let mut tokens = Tokens { text, at: 0 };
    let name = format!("\"{name}\"");
    while let Some((from, token)) = tokens.next() {
        match token {
            [b'{' | b'[', ..] => {
                if depth == 1 && named {
                    start = from;
                }
                depth += 1;
            }
            [b'}' | b']', ..] => {
                depth = depth.checked_sub(1)?;
                if depth == 1 && named {
                    found = text.get(start..=from);
                    named = false;
                }
            }
            [b':', ..] | [b'/', ..] => {}
            other if depth == 1 => named = other == name.as_bytes(),
            _ => {}
        }
    }
    found
}

/// How deep brackets nest.
pub(super) fn depth(text: &[u8]) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut tokens = Tokens { text, at: 0 };
    while let Some((_, token)) = tokens.next() {
        match token {
            [b'{' | b'[', ..] => depth += 1,
            [b'}' | b']', ..] => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// Whether the text is JSON, up to its last byte.
pub(super) fn is_json(text: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(text).is_ok()
}

/// The text without comments, and without commas before a closing bracket.
fn without_extras(text: &[u8]) -> Vec<u8> {
    let mut kept = Vec::with_capacity(text.len());
    let mut waiting = false;
    let mut tokens = Tokens { text, at: 0 };
    while let Some((_, token)) = tokens.next() {
        if token.starts_with(b"/") {
            continue;
        }
        if waiting && !matches!(token, [b'}' | b']', ..]) {
            kept.push(b',');
        }
        waiting = token == b",";
        if !waiting {
            kept.extend_from_slice(token);
        }
    }
    kept
}

/// Takes white space off the texts, and says whether there was any.
fn trim(value: &mut Value) -> bool {
    match value {
        Value::String(text) => {
            let trimmed = text.trim();
            let is_changed = trimmed.len() < text.len();
            if is_changed {
                *text = trimmed.to_owned();
            }
            is_changed
        }
        Value::Array(elements) => trim_all(elements.iter_mut()),
        Value::Object(members) => trim_all(members.values_mut()),
        _ => false,
    }
}

fn trim_all<'v>(values: impl Iterator<Item = &'v mut Value>) -> bool {
    values.filter_map(|value| trim(value).then_some(())).count() > 0
}

/// The request with the function and the version of a contract of ours, where they are
/// like its own; `None` when they are ours already.
fn named(gateway: &Gateway, mut envelope: Value, is_like: fn(&str, &str) -> bool) -> Option<Vec<u8>> {
    let names = gateway.catalog.envelope;
    let head = envelope.get_mut(names.request)?.get_mut(names.head)?;
    let said = |name| head.get(name).and_then(Value::as_str);
    let (function, version) = (said(names.function)?, said(names.version)?);
    let mut contracts = gateway.catalog.contracts.iter();
    if contracts.any(|contract| contract.function == function && contract.version == version) {
        return None;
    }
    let is_ours = |contract: &&&wire::Contract| {
        contract.function.eq_ignore_ascii_case(function) && is_like(contract.version, version)
    };
    let ours = gateway.catalog.contracts.iter().rev().find(is_ours)?;
    head[names.function] = ours.function.into();
    head[names.version] = ours.version.into();
    Some(envelope.to_string().into_bytes())
}

/// Strings, comments, single signs, and everything between them; white space is left out.
struct Tokens<'t> {
    text: &'t [u8],
    at: usize,
}

impl<'t> Tokens<'t> {
    fn next(&mut self) -> Option<(usize, &'t [u8])> {
        while self.text.get(self.at)?.is_ascii_whitespace() {
            self.at += 1;
        }
        let rest = self.text.get(self.at..)?;
        let until = |end: Option<usize>| end.unwrap_or(rest.len());
        let length = match rest {
            [b'"', ..] => {
                let mut escaped = false;
                let end = rest.iter().skip(1).position(|byte| {
                    let is_end = *byte == b'"' && !escaped;
                    escaped = *byte == b'\\' && !escaped;
                    is_end
                });
                until(end.map(|end| end + 2))
            }
            [b'/', b'/', ..] => until(rest.iter().position(|byte| *byte == b'\n')),
            [b'/', b'*', ..] => until(rest.windows(2).skip(2).position(|pair| pair == b"*/").map(|end| end + 4)),
            [b'{' | b'}' | b'[' | b']' | b',' | b':', ..] => 1,
            _ => {
                let is_end = |byte: &u8| byte.is_ascii_whitespace() || b"{}[],:\"/".contains(byte);
                until(rest.iter().skip(1).position(is_end).map(|end| end + 1))
            }
        };
        let from = self.at;
        self.at += length;
        Some((from, rest.get(..length)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> &str {
        std::str::from_utf8(bytes).expect("text")
    }

    #[test]
    fn messages_in_texts_that_may_be_no_json() {
        for (envelope, expected) in [
            (r#"{"a":{"b":[1]}}"#, Some(r#"{"b":[1]}"#)),
            (r#"{ "x":"a" , "a" : { "b":"}" } }"#, Some(r#"{ "b":"}" }"#)),
            (r#"{"a":{"b":1,},}"#, Some(r#"{"b":1,}"#)),
            (r#"{"a":{"b":/* } */1}}"#, Some(r#"{"b":/* } */1}"#)),
            (r#"{"a":{"b":"\""}"}}"#, Some(r#"{"b":"\""}"#)),
            (r#"{"a":{},"a":{"b":1}}"#, Some(r#"{"b":1}"#)),
            (r#"{"x":{"a":{}},"y":"a","z":{}}"#, None),
            (r#"{"a":1}"#, None),
            (r#"{"a":{"#, None),
            ("}", None),
            ("", None),
        ] {
            assert_eq!(raw_message(envelope.as_bytes(), "a").map(text), expected, "{envelope}");
        }
    }

    #[test]
    fn extras_of_lenient_json() {
        for (lenient, expected) in [
            ("{\"a\": [1, 2,], }", "{\"a\":[1,2]}"),
            ("{/* a */\"a\"://b\n1}", "{\"a\":1}"),
            ("{\"a\":\",}/* */ //\"}", "{\"a\":\",}/* */ //\"}"),
            ("[1,,]", "[1,]"),
            ("[1,,2]", "[1,,2]"),
            ("/*", ""),
            ("\"a", "\"a"),
        ] {
            assert_eq!(text(&without_extras(lenient.as_bytes())), expected, "{lenient}");
        }
    }

    #[test]
    fn depths() {
        for (nested, expected) in [("", 0), ("1", 0), ("[[]]", 2), ("{\"[[[\":[{}]}", 3), ("[][[", 2), ("]]", 0)] {
            assert_eq!(depth(nested.as_bytes()), expected, "{nested}");
        }
    }
}
