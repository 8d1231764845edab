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
    let mut judge = Judge { view, violations: Vec::new() };
    let Value::Object(members) = envelope else { return judge.violations };
    if let Some(root) = view.contract.root(direction) {
        judge.object(root, members, "");
    }
    judge.violations
}

/// Judges what lies between a request's and its response's envelope, and nothing else.
pub fn judge_exchange<'m>(view: &View<'m>, request: &Value, response: &Value) -> Vec<Violation<'m>> {
    let mut judge = Judge { view, violations: Vec::new() };
    let place = Place::Exchange { view, request, response };
    for condition in &view.contract.exchange {
        judge.condition(&place, condition, "");
    }
    judge.violations
}

/// A pointer with one more step.
pub fn join(pointer: &str, step: &str) -> String {
    format!("{pointer}/{}", step.replace('~', "~0").replace('/', "~1"))
}

struct Judge<'v, 'm> {
    view: &'v View<'m>,
    violations: Vec<Violation<'m>>,
}

impl<'m> Judge<'_, 'm> {
    fn object(&mut self, type_name: &str, members: &Map<String, Value>, pointer: &str) {
        let Some(body) = self.view.body(type_name) else { return };
        for (name, value) in members {
            let below = join(pointer, name);
            match self.view.field(type_name, name) {
                Some(field) => self.member(field, name, value, &below),
                None => body.unlisted.iter().for_each(|rule| self.report(rule, below.clone(), None)),
            }
        }
        for field in &body.fields {
            if names(field).any(|name| members.contains_key(name)) {
                continue;
            }
            for check in field.checks.iter().filter(|check| matches!(check.test, Test::Present | Test::Recommended)) {
                self.report(&check.rule, pointer.to_owned(), None);
            }
        }
        let place = Place::Object { view: self.view, type_name, members };
        for condition in &body.conditions {
            self.condition(&place, condition, pointer);
        }
    }

    fn member(&mut self, field: &'m Field, name: &str, value: &Value, pointer: &str) {
        for check in &field.checks {
            if matches!(&check.test, Test::Name { name: right } if right != name) {
                self.report(&check.rule, pointer.to_owned(), None);
            }
        }
        for check in failing(self.view, field, value) {
            self.report(&check.rule, pointer.to_owned(), None);
        }
        match (&field.kind, value) {
            (Kind::Struct { name }, Value::Object(members)) => self.object(name, members, pointer),
            (Kind::List { name }, Value::Array(elements)) => {
                for (index, element) in elements.iter().enumerate() {
                    let below = format!("{pointer}/{index}");
                    match element {
                        Value::Object(members) => self.object(name, members, &below),
                        _ => self.elements(field, below),
                    }
                }
            }
            (Kind::Payload { name }, Value::String(text)) if check::payload_in_force(self.view, field) => {
                if let Ok(Value::Object(members)) = serde_json::from_str(text) {
                    self.object(name, &members, pointer);
                }
            }
            _ => {}
        }
    }

    fn elements(&mut self, field: &'m Field, pointer: String) {
        for check in field.checks.iter().filter(|check| matches!(check.test, Test::Elements)) {
            self.report(&check.rule, pointer.clone(), None);
        }
    }

    fn condition(&mut self, place: &Place, condition: &'m Condition, pointer: &str) {
        if condition.when.as_ref().is_some_and(|predicate| !holds(place, predicate)) {
            return;
        }
        if let Some(path) = condition::broken(place, &condition.claim) {
            let below = path.iter().fold(pointer.to_owned(), |pointer, step| join(&pointer, step));
            self.report(&condition.rule, below, Some((pointer.to_owned(), condition)));
        }
    }

    fn report(&mut self, rule: &'m str, pointer: String, condition: Option<(String, &'m Condition)>) {
        if self.view.in_force(rule) {
            let severity = self.view.severity(rule);
            self.violations.push(Violation { rule, severity, pointer, condition });
        }
    }
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
