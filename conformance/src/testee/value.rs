//! Whether two texts are the same JSON value. Numbers are compared by all of their digits, which no `f64` has.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// Where the second text is not the same value as the first, and what is there, in words.
///
/// # Errors
/// When one of them is no JSON, or has a name twice.
pub(super) fn difference(one: &str, other: &str) -> Result<Option<(String, String)>, String> {
    let (one, other) = (raw(one)?, raw(other)?);
    differs(one, other, &mut String::new())
}

type Difference = Option<(String, String)>;

fn differs(one: &RawValue, other: &RawValue, pointer: &mut String) -> Result<Difference, String> {
    let here = |what: String, pointer: &str| Ok(Some((pointer.to_owned(), what)));
    match (kind(one), kind(other)) {
        (Kind::Object, Kind::Object) => {
            let (one, other) = (members(one)?, members(other)?);
            if let Some(name) = one.keys().find(|name| !other.contains_key(*name)) {
                return here(format!("member {name:?} is gone"), pointer);
            }
            if let Some(name) = other.keys().find(|name| !one.contains_key(*name)) {
                return here(format!("member {name:?} has come in"), pointer);
            }
            each(one.iter().map(|(name, value)| (name.as_str(), *value, other[name])), pointer)
        }
        (Kind::Array, Kind::Array) => {
            let (one, other): (Vec<&RawValue>, Vec<&RawValue>) = (read(one.get())?, read(other.get())?);
            if one.len() != other.len() {
                return here(format!("{} items have become {}", one.len(), other.len()), pointer);
            }
            let places: Vec<_> = (0..one.len()).map(|at| at.to_string()).collect();
            each(
                places.iter().zip(one.iter().zip(&other)).map(|(at, (one, other))| (at.as_str(), *one, *other)),
                pointer,
            )
        }
        (Kind::String, Kind::String) => {
            let is_same = read::<String>(one.get())? == read::<String>(other.get())?;
            if is_same { Ok(None) } else { here(became(one, other), pointer) }
        }
        (Kind::Number, Kind::Number) if number(one.get()) == number(other.get()) => Ok(None),
        (Kind::Word, Kind::Word) if one.get() == other.get() => Ok(None),
        _ => here(became(one, other), pointer),
    }
}

fn each<'v>(
    pairs: impl Iterator<Item = (&'v str, &'v RawValue, &'v RawValue)>,
    pointer: &mut String,
) -> Result<Difference, String> {
    for (name, one, other) in pairs {
        let length = pointer.len();
        pointer.push('/');
        pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
        let difference = differs(one, other, pointer)?;
        if difference.is_some() {
            return Ok(difference);
        }
        pointer.truncate(length);
    }
    Ok(None)
}

#[derive(PartialEq, Eq)]
enum Kind {
    Object,
    Array,
    String,
    Number,
    Word,
}

fn kind(value: &RawValue) -> Kind {
    match value.get().as_bytes().first() {
        Some(b'{') => Kind::Object,
        Some(b'[') => Kind::Array,
        Some(b'"') => Kind::String,
        Some(b'-' | b'0'..=b'9') => Kind::Number,
        _ => Kind::Word,
    }
}

/// Sign, digits without zeros around them, and the power of ten of the last one.
fn number(text: &str) -> (bool, String, i128) {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (is_negative, mantissa) = match mantissa.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, mantissa),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let without_end = digits.trim_end_matches('0');
    let significant = without_end.trim_start_matches('0');
    if significant.is_empty() {
        return (false, String::new(), 0);
    }
    let dropped = digits.len() - without_end.len();
    // Exponents that are too long for this stand as text beside the digits, and are the same where their text is.
    match exponent.parse::<i64>() {
        Ok(exponent) => {
            let power = i128::from(exponent) + dropped as i128 - fraction.len() as i128;
            (is_negative, significant.to_owned(), power)
        }
        Err(_) => (is_negative, text.to_owned(), 0),
    }
}

fn became(one: &RawValue, other: &RawValue) -> String {
    format!("{} has become {}", shortened(one.get()), shortened(other.get()))
}

fn shortened(text: &str) -> String {
    const MOST: usize = 120;
    let start = &text[..text.floor_char_boundary(MOST)];
    if start.len() < text.len() { format!("{start}…") } else { text.to_owned() }
}

fn raw(text: &str) -> Result<&RawValue, String> {
    read(text)
}

fn read<'t, T: Deserialize<'t>>(text: &'t str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

fn members(value: &RawValue) -> Result<BTreeMap<String, &RawValue>, String> {
    read::<Members<'_>>(value.get()).map(|members| members.0)
}

/// An object in which no name stands twice.
struct Members<'t>(BTreeMap<String, &'t RawValue>);

impl<'t> Deserialize<'t> for Members<'t> {
    fn deserialize<D: Deserializer<'t>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Reading)
    }
}

struct Reading;

impl<'t> Visitor<'t> for Reading {
    type Value = Members<'t>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<Members<'t>, A::Error> {
        let mut members = BTreeMap::new();
        while let Some((name, value)) = map.next_entry::<String, &'t RawValue>()? {
            if members.contains_key(&name) {
                return Err(serde::de::Error::custom(format!("member {name:?} is there twice")));
            }
            members.insert(name, value);
        }
        Ok(Members(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences() {
        let check = |one: &str, other: &str, expected: Option<(&str, &str)>| {
            let found = difference(one, other).unwrap_or_else(|error| panic!("{one} {other}: {error}"));
            let found = found.as_ref().map(|(pointer, what)| (pointer.as_str(), what.as_str()));
            assert_eq!(found, expected, "{one} {other}");
        };
        check("1.0", "1", None);
        check("1e2", "100", None);
        check("-0", "0.0", None);
        check("0.10", "1E-1", None);
        check("12345678901234567890", "12345678901234567890.0", None);
        check(
            "12345678901234567890",
            "12345678901234567891",
            Some(("", "12345678901234567890 has become 12345678901234567891")),
        );
        check("10", "1", Some(("", "10 has become 1")));
        check("1", "-1", Some(("", "1 has become -1")));
        check("1", "\"1\"", Some(("", "1 has become \"1\"")));
        check(r#""\u0041""#, "\"A\"", None);
        check(
            r#"{"a":[1,{"b/c":true}]}"#,
            r#" { "a" : [ 1.0 , {"b/c":false} ] }"#,
            Some(("/a/1/b~1c", "true has become false")),
        );
        check(r#"{"a":1,"b":2}"#, r#"{"b":2,"a":1}"#, None);
        check(r#"{"a":1}"#, "{}", Some(("", "member \"a\" is gone")));
        check("{}", r#"{"a":null}"#, Some(("", "member \"a\" has come in")));
        check("[1]", "[]", Some(("", "1 items have become 0")));
    }

    #[test]
    fn texts_that_are_no_value() {
        for text in ["", "{", r#"{"a":1,"a":1}"#, "1 2"] {
            assert!(difference(text, text).is_err(), "{text}");
        }
    }
}
