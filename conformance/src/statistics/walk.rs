//! Once over the text of a message: which members it has, and what some of them say.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::tree::{Holds, Listed, Says, Tree, escaped};

/// What a message has.
#[derive(Debug)]
pub(super) struct Walk<'t> {
    tree: &'t Tree,
    /// Of each node of the tree, how often it is there.
    pub(super) seen: Vec<u64>,
    /// What the message says about itself.
    pub(super) said: Vec<(Says, String)>,
    /// Members that are not listed.
    pub(super) unlisted: Vec<String>,
    /// Values that are not listed, with their nodes.
    pub(super) outside: Vec<(usize, String)>,
}

/// Looks through the text of a message.
///
/// # Errors
/// Why it is no sound JSON, as far as one can look.
pub(super) fn walk<'t>(tree: &'t Tree, text: &[u8]) -> Result<Walk<'t>, serde_json::Error> {
    let seen = vec![0; tree.nodes.len()];
    let mut walk = Walk { tree, seen, said: Vec::new(), unlisted: Vec::new(), outside: Vec::new() };
    let mut reader = serde_json::Deserializer::from_slice(text);
    Value { walk: &mut walk, node: 0, is_item: false }.deserialize(&mut reader)?;
    reader.end()?;
    Ok(walk)
}

/// A value that a node of the tree stands for.
struct Value<'w, 't> {
    walk: &'w mut Walk<'t>,
    node: usize,
    /// Whether it is an item of the node's list.
    is_item: bool,
}

#[derive(Deserialize)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

impl<'de> DeserializeSeed<'de> for Value<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        let tree = self.walk.tree;
        let Some(node) = tree.nodes.get(self.node) else { return ignored(reader) };
        match node.holds {
            Holds::Value if node.says.is_none() && node.listed.is_empty() => ignored(reader),
            Holds::Value => {
                let raw = <&RawValue>::deserialize(reader)?;
                self.walk.value(self.node, raw.get());
                Ok(())
            }
            Holds::Payload => {
                let raw = <&RawValue>::deserialize(reader)?;
                let Ok(Name(text)) = serde_json::from_str(raw.get()) else { return Ok(()) };
                let mut inner = serde_json::Deserializer::from_str(&text);
                // What is no JSON is no payload, and has no members.
                let before = self.walk.marks();
                let is_object =
                    Inside(&mut *self.walk, self.node).deserialize(&mut inner).is_ok() && inner.end().is_ok();
                if !is_object {
                    self.walk.back_to(before);
                }
                Ok(())
            }
            Holds::Object | Holds::List => reader.deserialize_any(self),
        }
    }
}

/// The object that a payload's text is.
struct Inside<'w, 't>(&'w mut Walk<'t>, usize);

impl<'de> DeserializeSeed<'de> for Inside<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_map(Value { walk: self.0, node: self.1, is_item: true })
    }
}

fn ignored<'de, D: Deserializer<'de>>(reader: D) -> Result<(), D::Error> {
    IgnoredAny::deserialize(reader).map(|_| ())
}

impl<'de> Visitor<'de> for Value<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { walk, node: at, is_item } = self;
        let tree = walk.tree;
        let node = tree.nodes.get(at).filter(|node| is_item || node.holds == Holds::Object);
        while let Some(Name(name)) = map.next_key()? {
            match node.and_then(|node| node.members.get(&*name)) {
                Some(&member) => {
                    walk.seen[member] += 1;
                    map.next_value_seed(Value { walk: &mut *walk, node: member, is_item: false })?;
                }
                None => {
                    if let Some(node) = node.filter(|node| node.is_closed) {
                        let items = if node.holds == Holds::List { "/*" } else { "" };
                        walk.unlisted.push(format!("{}{items}/{}", node.pointer, escaped(&name)));
                    }
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Self { walk, node, is_item } = self;
        let is_list = !is_item && walk.tree.nodes.get(node).is_some_and(|node| node.holds == Holds::List);
        if is_list {
            while items.next_element_seed(Value { walk: &mut *walk, node, is_item: true })?.is_some() {}
        } else {
            while items.next_element::<IgnoredAny>()?.is_some() {}
        }
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}

/// How much there was.
struct Marks {
    seen: Vec<u64>,
    unlisted: usize,
    outside: usize,
}

impl Walk<'_> {
    /// A value that says something, or that should be a listed one. What is no string is what
    /// is written there.
    fn value(&mut self, at: usize, written: &str) {
        let Some(node) = self.tree.nodes.get(at) else { return };
        let Ok(text) = serde_json::from_str::<Name<'_>>(written).map(|Name(text)| text) else {
            // Another type than the documents say: which values are listed is no question then.
            let is_scalar = !written.starts_with(['{', '[', '"']);
            if is_scalar && !node.listed.iter().all(|listed| listed.has(written)) {
                self.outside.push((at, written.to_owned()));
            }
            return;
        };
        if !node.listed.iter().all(|listed| listed.has(&text)) {
            self.outside.push((at, text.clone().into_owned()));
        }
        self.said.extend(node.says.filter(|_| !node.is_secret).map(|says| (says, text.into_owned())));
    }

    fn marks(&self) -> Marks {
        Marks { seen: self.seen.clone(), unlisted: self.unlisted.len(), outside: self.outside.len() }
    }

    fn back_to(&mut self, marks: Marks) {
        self.seen = marks.seen;
        self.unlisted.truncate(marks.unlisted);
        self.outside.truncate(marks.outside);
    }
}

impl Listed {
    fn has(&self, text: &str) -> bool {
        match self {
            Self::Values(values) => values.iter().any(|value| value == text),
            Self::Items(separator, values) => {
                text.split(*separator).all(|item| values.iter().any(|value| value == item))
            }
            Self::Form(format) => format.check(text).is_ok(),
        }
    }
}
