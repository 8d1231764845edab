//! The reference judge: the model, interpreted.
//!
//! It is slow and plain, and shares nothing with the generated validators but the
//! formats. Whatever makes messages from the model asks it whether they came out as
//! meant, and tests hold the generated code against it.

mod check;
mod condition;

use serde_json::{Map, Value};
use wire::Severity;

pub use check::{failing, passes};
pub(crate) use check::{json_kind, text_form};
pub use condition::{Place, holds};

use crate::view::View;
use crate::{Claim, Condition, Direction, Field, Kind, Test};

/// A rule violated at a place.
#[derive(Clone, Debug)]
pub struct Violation<'m> {
    /// The rule's id.
    pub rule: &'m str,
    /// How bad it is.
    pub severity: Severity,
    /// RFC 6901, from the envelope's root, going on inside JSON strings.
    pub pointer: String,
    /// The pointer of the object that a condition is declared on, and the condition.
    pub condition: Option<(String, &'m Condition)>,
}

/// Judges the envelope of a request or a response against every rule in force.
pub fn judge<'m>(view: &View<'m>, direction: Direction, envelope: &Value) -> Vec<Violation<'m>> {
    let mut judge = Judge { view, path: Vec::new(), violations: Vec::new() };
    if let (Value::Object(members), Some(root)) = (envelope, view.contract.root(direction)) {
        judge.object(root, members);
    }
    judge.violations
}

/// Judges what lies between a request's and its response's envelope, and nothing else.
pub fn judge_exchange<'m>(view: &View<'m>, request: &Value, response: &Value) -> Vec<Violation<'m>> {
    let mut judge = Judge { view, path: Vec::new(), violations: Vec::new() };
    let place = Place::Exchange { view, request, response };
    for condition in &view.contract.exchange {
        judge.condition(&place, condition);
    }
    judge.violations
}

/// A pointer with one more step.
pub fn join(pointer: &str, step: &str) -> String {
    if step.contains(['~', '/']) {
        format!("{pointer}/{}", step.replace('~', "~0").replace('/', "~1"))
    } else {
        [pointer, "/", step].concat()
    }
}

struct Judge<'v, 'm> {
    view: &'v View<'m>,
    /// The steps to the value at hand.
    path: Vec<String>,
    violations: Vec<Violation<'m>>,
}

impl<'m> Judge<'_, 'm> {
    fn object(&mut self, type_name: &str, members: &Map<String, Value>) {
        let Some(body) = self.view.body(type_name) else { return };
        for (name, value) in members {
            self.path.push(name.clone());
            match self.view.field(type_name, name) {
                Some(field) => self.member(field, name, value),
                None => body.unlisted.iter().for_each(|rule| self.report(rule, &[], None)),
            }
            self.path.pop();
        }
        for field in &body.fields {
            if names(field).any(|name| members.contains_key(name)) {
                continue;
            }
            for check in field.checks.iter().filter(|check| matches!(check.test, Test::Present | Test::Recommended)) {
                self.report(&check.rule, &[], None);
            }
        }
        let place = Place::Object { view: self.view, type_name, members };
        for condition in &body.conditions {
            self.condition(&place, condition);
        }
    }

    fn member(&mut self, field: &'m Field, name: &str, value: &Value) {
        for check in &field.checks {
            if matches!(&check.test, Test::Name { name: right } if right != name) {
                self.report(&check.rule, &[], None);
            }
        }
        for check in failing(self.view, field, value) {
            self.report(&check.rule, &[], None);
        }
        match (&field.kind, value) {
            (Kind::Struct { name }, Value::Object(members)) => self.object(name, members),
            (Kind::List { name }, Value::Array(elements)) => {
                for (index, element) in elements.iter().enumerate() {
                    self.path.push(index.to_string());
                    match element {
                        Value::Object(members) => self.object(name, members),
                        _ => self.element(field),
                    }
                    self.path.pop();
                }
            }
            (Kind::Payload { name }, Value::String(text)) if check::payload_in_force(self.view, field) => {
                if let Ok(Value::Object(members)) = serde_json::from_str(text) {
                    self.object(name, &members);
                }
            }
            _ => {}
        }
    }

    fn element(&mut self, field: &'m Field) {
        for check in field.checks.iter().filter(|check| matches!(check.test, Test::Elements)) {
            self.report(&check.rule, &[], None);
        }
    }

    fn condition(&mut self, place: &Place, condition: &'m Condition) {
        if condition.when.as_ref().is_some_and(|predicate| !condition::settled_and_holds(place, predicate)) {
            return;
        }
        if let Some(below) = condition::broken(place, &condition.claim) {
            self.report(&condition.rule, below, Some(condition));
        }
    }

    /// Reports at the value at hand, or below it.
    fn report(&mut self, rule: &'m str, below: &[String], condition: Option<&'m Condition>) {
        if self.view.in_force(rule) {
            let object = pointer(&self.path);
            let pointer = below.iter().fold(object.clone(), |pointer, step| join(&pointer, step));
            let condition = condition.map(|condition| (object, condition));
            self.violations.push(Violation { rule, severity: self.view.severity(rule), pointer, condition });
        }
    }
}

fn pointer(path: &[String]) -> String {
    path.iter().fold(String::new(), |pointer, step| join(&pointer, step))
}

/// The names under which a member can stand.
fn names(field: &Field) -> impl Iterator<Item = &str> {
    std::iter::once(&field.name).chain(&field.spellings).map(String::as_str)
}

/// The member that a claim's findings point at; for a missing member, the object.
pub fn blamed(claim: &Claim) -> &[String] {
    match claim {
        Claim::Required { member } => member.split_last().map_or(&[], |(_, object)| object),
        Claim::Forbidden { member } | Claim::Within { member, .. } | Claim::NotBefore { member, .. } => member,
        Claim::Holds { at, .. } | Claim::ResultRow { at, .. } => at,
        Claim::Equal { right, .. } => right,
    }
}
