//! Records that hold a request and its response under names of the log's own.

use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// Under which names a record holds its request and its response: a member's name, or a
/// JSON pointer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    /// The members that lead to the request.
    pub request: Vec<String>,
    /// The members that lead to the response.
    pub response: Vec<String>,
}

impl Names {
    /// The same as pointers, whichever way they were given.
    pub fn told(&self) -> String {
        let pointer = |path: &[String]| -> String {
            path.iter().map(|name| format!("/{}", name.replace('~', "~0").replace('/', "~1"))).collect()
        };
        format!("request={},response={}", pointer(&self.request), pointer(&self.response))
    }
}

impl FromStr for Names {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (mut request, mut response) = (None, None);
        for part in text.split(',') {
            let place = match part.split_once('=').map(|(what, name)| (what, path(name))) {
                Some(("request", Some(path))) => request.replace(path),
                Some(("response", Some(path))) => response.replace(path),
                _ => return Err("it is not of the form request=NAME,response=NAME".to_owned()),
            };
            if place.is_some() {
                return Err("it names one of the two twice".to_owned());
            }
        }
        match (request, response) {
            (Some(request), Some(response)) if request != response => Ok(Self { request, response }),
            (Some(_), Some(_)) => Err("request and response have the same name".to_owned()),
            _ => Err("it names only one of request and response".to_owned()),
        }
    }
}

fn path(name: &str) -> Option<Vec<String>> {
    let unescaped = |step: &str| step.replace("~1", "/").replace("~0", "~");
    match name.strip_prefix('/') {
        Some(steps) => Some(steps.split('/').map(unescaped).collect()),
        None => (!name.is_empty()).then(|| vec![name.to_owned()]),
    }
}

/// What a path through a value leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// The bytes of a value.
    Value(Range<usize>),
    /// Nothing, or null.
    Nothing,
    /// A member that is there twice, so that nobody knows which of them is meant.
    Twice,
}

/// What the paths through the text lead to; none where the text is no JSON object.
pub(super) fn find<const N: usize>(text: &[u8], paths: [&[String]; N]) -> Option<[Found; N]> {
    let raw: &RawValue = serde_json::from_slice(text).ok()?;
    let root: Members<'_> = serde_json::from_str(raw.get()).ok()?;
    Some(paths.map(|path| follow(&root, path, text)))
}

fn follow(members: &Members<'_>, path: &[String], text: &[u8]) -> Found {
    let Some((name, rest)) = path.split_first() else { return Found::Nothing };
    let mut named = members.0.iter().filter(|(found, _)| found == name);
    let Some((_, raw)) = named.next() else { return Found::Nothing };
    if named.next().is_some() {
        return Found::Twice;
    }
    match rest {
        [] if raw.get() == "null" => Found::Nothing,
        [] => Found::Value(within(raw, text)),
        _ => serde_json::from_str(raw.get()).map_or(Found::Nothing, |inner| follow(&inner, rest, text)),
    }
}

/// Where a value stands in the text that it was read from.
fn within(raw: &RawValue, text: &[u8]) -> Range<usize> {
    let start = (raw.get().as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    start..start + raw.get().len()
}

/// The members of an object in their order, whatever they hold and however often.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;
        impl<'de> Visitor<'de> for All {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(All)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        let check = |text: &str, expected: Option<(&[&str], &[&str])>| {
            let names = text.parse::<Names>().ok();
            let expected = expected.map(|(request, response)| {
                let path = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
                Names { request: path(request), response: path(response) }
            });
            assert_eq!(names, expected, "{text}");
        };
        check("request=req,response=resp", Some((&["req"], &["resp"])));
        check("response=/http/out,request=/http/a~1b~0", Some((&["http", "a/b~"], &["http", "out"])));
        for text in ["", "request=req", "request=a,response=a", "request=,response=b", "request=a,request=b", "a=b"] {
            check(text, None);
        }
    }

    #[test]
    fn finding() {
        let path = |text: &str| path(text).expect("a path");
        let check = |text: &str, name: &str, expected: Option<Result<&str, bool>>| {
            let found = find(text.as_bytes(), [&path(name)]).map(|[found]| match found {
                Found::Value(range) => Ok(&text[range]),
                other => Err(other == Found::Twice),
            });
            assert_eq!(found, expected, "{text} {name}");
        };
        check(r#"{"a": {"b": [1]}}"#, "a", Some(Ok(r#"{"b": [1]}"#)));
        check(r#" {"a": {"b": [1]}}"#, "/a/b", Some(Ok("[1]")));
        check(r#"{"\u0061": "x"}"#, "a", Some(Ok(r#""x""#)));
        check(r#"{"a": null}"#, "a", Some(Err(false)));
        check(r#"{"a": 1}"#, "/a/b", Some(Err(false)));
        check(r#"{"a": 1, "a": 2}"#, "a", Some(Err(true)));
        check("[1]", "a", None);
        check(r#"{"a": 1"#, "a", None);
    }
}
