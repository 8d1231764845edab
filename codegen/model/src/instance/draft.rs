//! Messages in the making.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::value;
use crate::reference::{Violation, join, judge, judge_exchange};
use crate::view::View;
use crate::{Direction, Field, Kind};

/// A finished message, or a request with its response: envelopes as they are sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Instance {
    /// The request's envelope.
    pub request: Option<Value>,
    /// The response's envelope.
    pub response: Option<Value>,
}

/// A message in the making. Payloads lie open, as objects in place of their strings,
/// so that one pointer leads anywhere. The two envelopes of an exchange lie on top of
/// each other: their message members have different names.
#[derive(Clone, Debug)]
pub struct Draft<'v, 'm> {
    /// What is in force.
    pub view: &'v View<'m>,
    /// What is being made.
    pub direction: Direction,
    document: Value,
    /// The pointer of a payload that stays an object, as a fault.
    raw: Option<String>,
}

impl<'v, 'm> Draft<'v, 'm> {
    /// The members that must be there. Conditions are not looked at: see
    /// [`repair`](super::repair()).
    pub fn smallest(view: &'v View<'m>, direction: Direction) -> Self {
        let mut document = Map::new();
        for root in view.roots(direction) {
            document.append(&mut value::members(view, root));
        }
        Self { view, direction, document: Value::Object(document), raw: None }
    }

    /// A draft with these envelope members.
    pub fn of(view: &'v View<'m>, direction: Direction, document: Value) -> Self {
        Self { view, direction, document, raw: None }
    }

    /// Everything, with payloads open.
    pub fn into_document(self) -> Value {
        self.document
    }

    /// The value at a pointer.
    pub fn get(&self, pointer: &str) -> Option<&Value> {
        // Not `Value::pointer`, which allocates for each step: this is asked all the time.
        pointer.split('/').skip(1).try_fold(&self.document, |value, step| match value {
            Value::Object(members) => members.get(&*unescape(step)),
            Value::Array(elements) => elements.get(step.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// Puts a value, in place of what was there. The object or array around it has to exist.
    pub fn put(&mut self, pointer: &str, value: Value) {
        let Some((around, step)) = split(pointer) else { return };
        match self.document.pointer_mut(around) {
            Some(Value::Object(members)) => {
                members.insert(step, value);
            }
            Some(Value::Array(elements)) => match step.parse::<usize>() {
                Ok(index) if index < elements.len() => elements[index] = value,
                _ => elements.push(value),
            },
            _ => {}
        }
    }

    /// Puts an object where its JSON text should be.
    pub fn put_raw(&mut self, pointer: &str, value: Value) {
        self.put(pointer, value);
        self.raw = Some(pointer.to_owned());
    }

    /// Takes a value away.
    pub fn remove(&mut self, pointer: &str) {
        let Some((around, step)) = split(pointer) else { return };
        match self.document.pointer_mut(around) {
            Some(Value::Object(members)) => {
                members.shift_remove(&step);
            }
            Some(Value::Array(elements)) => {
                if let Ok(index) = step.parse::<usize>()
                    && index < elements.len()
                {
                    elements.remove(index);
                }
            }
            _ => {}
        }
    }

    /// Gives a member another name, in its place.
    pub fn rename(&mut self, pointer: &str, name: &str) {
        let Some((around, step)) = split(pointer) else { return };
        let Some(Value::Object(members)) = self.document.pointer_mut(around) else { return };
        let renamed = std::mem::take(members).into_iter();
        *members = renamed.map(|(key, value)| (if key == step { name.to_owned() } else { key }, value)).collect();
    }

    /// The pointer for a pattern: the first element of every array, and members named
    /// as the readings have it. `None` where messages have no such place.
    pub fn concrete(&self, pattern: &str) -> Option<String> {
        let mut path: Vec<String> = steps(pattern).collect();
        path.iter_mut().filter(|step| *step == "*").for_each(|step| *step = "0".to_owned());
        let fields = if path.is_empty() { Vec::new() } else { self.view.walk(self.direction, &path)? };
        let mut fields = fields.into_iter();
        let mut pointer = String::new();
        let mut in_list = false;
        for step in &path {
            if in_list {
                in_list = false;
                pointer = join(&pointer, step);
                continue;
            }
            let field = fields.next()?;
            in_list = matches!(field.kind, Kind::List { .. });
            pointer = join(&pointer, value::name(self.view, field));
        }
        Some(pointer)
    }

    /// Makes sure that the place of a pointer is there, and the objects around it.
    /// `None` where messages have no such place.
    pub fn ensure(&mut self, pointer: &str) -> Option<()> {
        let path: Vec<String> = steps(pointer).collect();
        for end in 1..=path.len() {
            let below = path[..end].iter().fold(String::new(), |pointer, step| join(&pointer, step));
            let field = *self.view.walk(self.direction, &path[..end])?.last()?;
            let is_element = matches!(field.kind, Kind::List { .. }) && path[end - 1].parse::<usize>().is_ok();
            let sample = || if is_element { value::element(self.view, field) } else { value::sample(self.view, field) };
            match self.get(&below) {
                None => {
                    let sample = sample();
                    self.put(&below, sample);
                }
                Some(found) if end < path.len() && !found.is_object() && !found.is_array() => {
                    let sample = sample();
                    self.put(&below, sample);
                }
                Some(_) => {}
            }
        }
        Some(())
    }

    /// The JSON text that a payload member has at its smallest.
    pub(super) fn payload_text(view: &'v View<'m>, field: &Field) -> Option<String> {
        let Kind::Payload { name } = &field.kind else { return None };
        let draft = Self::of(view, Direction::Exchange, Value::Null);
        Some(draft.seal_object(name, value::members(view, name).iter(), "").to_string())
    }

    /// The finished message or messages.
    pub fn sealed(&self) -> Instance {
        let envelope = |wanted: Direction, root: &str| {
            (self.direction == wanted || self.direction == Direction::Exchange).then(|| {
                let other = self.view.roots(Direction::Exchange).into_iter().find(|other| *other != root);
                let Value::Object(members) = &self.document else { return self.document.clone() };
                let foreign = |name: &str| {
                    self.direction == Direction::Exchange
                        && self.view.field(root, name).is_none()
                        && other.is_some_and(|other| self.view.field(other, name).is_some())
                };
                let own = members.iter().filter(|(name, _)| !foreign(name));
                self.seal_object(root, own, "")
            })
        };
        Instance {
            request: envelope(Direction::Request, &self.view.contract.request),
            response: envelope(Direction::Response, &self.view.contract.response),
        }
    }

    /// What the reference judge says about it.
    pub fn violations(&self) -> Vec<Violation<'m>> {
        let Instance { request, response } = self.sealed();
        let mut violations = Vec::new();
        for (direction, envelope) in [(Direction::Request, &request), (Direction::Response, &response)] {
            envelope.iter().for_each(|envelope| violations.extend(judge(self.view, direction, envelope)));
        }
        if let (Some(request), Some(response)) = (&request, &response) {
            violations.extend(judge_exchange(self.view, request, response));
        }
        violations
    }

    fn seal_object<'a>(
        &self,
        type_name: &str,
        members: impl Iterator<Item = (&'a String, &'a Value)>,
        pointer: &str,
    ) -> Value {
        let seal = |(name, value): (&'a String, &'a Value)| {
            // Pointers are needed only to find the payload that stays open.
            let below = if self.raw.is_some() { join(pointer, name) } else { String::new() };
            let sealed = match (self.view.field(type_name, name).map(|field| &field.kind), value) {
                (Some(Kind::Struct { name }), Value::Object(inner)) => self.seal_object(name, inner.iter(), &below),
                (Some(Kind::Payload { name }), Value::Object(inner)) => {
                    let object = self.seal_object(name, inner.iter(), &below);
                    if self.raw.as_ref() == Some(&below) { object } else { Value::String(object.to_string()) }
                }
                (Some(Kind::List { name }), Value::Array(elements)) => {
                    let seal_element = |(index, element): (usize, &Value)| match element {
                        Value::Object(inner) => self.seal_object(name, inner.iter(), &format!("{below}/{index}")),
                        other => other.clone(),
                    };
                    elements.iter().enumerate().map(seal_element).collect()
                }
                _ => value.clone(),
            };
            (name.clone(), sealed)
        };
        Value::Object(members.map(seal).collect())
    }
}

/// The steps of a pointer or pattern.
pub(super) fn steps(pointer: &str) -> impl Iterator<Item = String> {
    pointer.split('/').skip(1).map(|step| unescape(step).into_owned())
}

fn split(pointer: &str) -> Option<(&str, String)> {
    let (around, step) = pointer.rsplit_once('/')?;
    Some((around, unescape(step).into_owned()))
}

fn unescape(step: &str) -> Cow<'_, str> {
    if step.contains('~') { Cow::Owned(step.replace("~1", "/").replace("~0", "~")) } else { Cow::Borrowed(step) }
}
