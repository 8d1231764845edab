//! JSON as serde_json reads it, every member of every object kept.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// A value. `serde_json::Value` would keep one of several members of a name, and takes
/// an object with a certain name for raw text.
#[derive(Debug, PartialEq)]
pub(crate) enum Tree {
    Object(Vec<(String, Tree)>),
    Array(Vec<Tree>),
    Text(String),
    Integer(i64),
    /// Another number, `true`, `false` or `null`.
    Other,
}

impl Tree {
    /// Reads a whole text.
    pub(crate) fn read(text: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(text)
    }

    /// How many members have the name of one before them in their object.
    pub(crate) fn repeated(&self) -> usize {
        match self {
            Self::Object(members) => {
                let mut names: Vec<&str> = members.iter().map(|(name, _)| name.as_str()).collect();
                names.sort_unstable();
                let own = names.windows(2).filter(|pair| pair[0] == pair[1]).count();
                own + members.iter().map(|(_, value)| value.repeated()).sum::<usize>()
            }
            Self::Array(elements) => elements.iter().map(Self::repeated).sum(),
            Self::Text(_) | Self::Integer(_) | Self::Other => 0,
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Tree::Object(members))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Tree, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = sequence.next_element()? {
            elements.push(element);
        }
        Ok(Tree::Array(elements))
    }

    fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree::Text(text.to_owned()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Tree, E> {
        Ok(Tree::Integer(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Tree, E> {
        Ok(i64::try_from(number).map_or(Tree::Other, Tree::Integer))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Tree, E> {
        Ok(Tree::Other)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Tree, E> {
        Ok(Tree::Other)
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::Tree;

    #[test]
    fn repeated_members_are_counted_in_every_object() {
        let check = |text: &str, expect: usize| {
            assert_eq!(Tree::read(text.as_bytes()).expect("is JSON").repeated(), expect, "{text}");
        };
        check(r#"{"a":{"b":1},"b":[{"a":1}]}"#, 0);
        check(r#"{"a":{"b":1,"b":2},"\u0061":[{"c":1,"c":1,"c":1}]}"#, 4);
    }
}
