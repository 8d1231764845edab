//! What several members must satisfy together.

use serde_json::{Map, Value};
use wire::Severity;

use super::check::{decodes, failing, text_form};
use crate::view::View;
use crate::{Check, Claim, Direction, Field, Kind, Predicate, Presence};

/// Where a condition's paths start.
pub enum Place<'a, 'm> {
    /// At an object of a struct.
    Object {
        /// What is in force.
        view: &'a View<'m>,
        /// The struct's name.
        type_name: &'a str,
        /// The object.
        members: &'a Map<String, Value>,
    },
    /// Above the envelopes of a request and its response.
    Exchange {
        /// What is in force.
        view: &'a View<'m>,
        /// The request's envelope.
        request: &'a Value,
        /// The response's envelope.
        response: &'a Value,
    },
}

/// Whether a predicate holds. About an absent or bad member, only `Present` can.
pub fn holds(place: &Place, predicate: &Predicate) -> bool {
    match predicate {
        Predicate::Is { member, values } => text(place, member).is_some_and(|text| values.contains(&text)),
        Predicate::Has { member, item, separator } => {
            text(place, member).is_some_and(|text| text.split(*separator).any(|candidate| candidate == item))
        }
        Predicate::Present { member } => matches!(look(place, member), Found::Good(_) | Found::Bad),
        Predicate::Differ { left, right } => differ(place, left, right),
        Predicate::All { of } => of.iter().all(|part| holds(place, part)),
        Predicate::Any { of } => of.iter().any(|part| holds(place, part)),
        Predicate::Not { of } => !holds(place, of),
    }
}

/// Whether a predicate holds and everything whose text it looks at is settled: good, or
/// absent where that is allowed and the object around it is good.
pub(super) fn settled_and_holds(place: &Place, predicate: &Predicate) -> bool {
    settled(place, predicate) && holds(place, predicate)
}

/// The path that a broken claim's finding points at; `None` when the claim holds.
pub(super) fn broken<'c>(place: &Place, claim: &'c Claim) -> Option<&'c [String]> {
    let there = |path: &[String]| path.is_empty() || matches!(look(place, path), Found::Good(_) | Found::Bad);
    let is_broken = match claim {
        Claim::Required { member } => {
            let object = member.split_last().map_or(&[][..], |(_, object)| object);
            (object.is_empty() || matches!(look(place, object), Found::Good(_))) && !there(member)
        }
        Claim::Forbidden { member } => there(member),
        Claim::Holds { at, predicate } => {
            matches!(look(place, at), Found::Good(_)) && settled(place, predicate) && !holds(place, predicate)
        }
        Claim::Equal { right, pairs, .. } => {
            there(right) && pairs.iter().any(|(left, right)| differ(place, left, right))
        }
        Claim::ResultRow { at, id, code, status } => there(at) && no_row(place, id, code, status),
        Claim::Within { member, after, min_seconds, max_seconds } => {
            let between = text(place, after).zip(text(place, member));
            between.and_then(|(earlier, later)| wire::is_within(&earlier, &later, *min_seconds, *max_seconds))
                == Some(false)
        }
        Claim::NotBefore { member, other } => {
            let both = text(place, member).zip(text(place, other));
            both.and_then(|(later, earlier)| wire::not_before(&later, &earlier)) == Some(false)
        }
    };
    is_broken.then(|| super::blamed(claim))
}

fn settled(place: &Place, predicate: &Predicate) -> bool {
    let is_settled = |path: &[String]| match look(place, path) {
        Found::Good(_) => true,
        Found::Absent(presence) => presence != Presence::Required,
        Found::Bad | Found::Unreachable => false,
    };
    match predicate {
        Predicate::Is { member, .. } | Predicate::Has { member, .. } => is_settled(member),
        Predicate::Present { .. } => true,
        Predicate::Differ { left, right } => is_settled(left) && is_settled(right),
        Predicate::All { of } | Predicate::Any { of } => of.iter().all(|part| settled(place, part)),
        Predicate::Not { of } => settled(place, of),
    }
}

enum Found<'a> {
    /// An object on the way is absent or bad.
    Unreachable,
    Absent(Presence),
    Bad,
    Good(&'a Value),
}

fn look<'a>(place: &Place<'a, '_>, path: &[String]) -> Found<'a> {
    let Some((first, rest)) = path.split_first() else { return Found::Unreachable };
    match place {
        Place::Object { view, type_name, members } => look_in(view, type_name, members, first, rest),
        Place::Exchange { view, request, response } => {
            let envelope = if view.field(&view.contract.request, first).is_some() { request } else { response };
            let Some(root) = view.root_with(Direction::Exchange, first) else { return Found::Unreachable };
            let Value::Object(members) = envelope else { return Found::Unreachable };
            look_in(view, root, members, first, rest)
        }
    }
}

fn look_in<'a>(
    view: &View,
    type_name: &str,
    members: &'a Map<String, Value>,
    name: &str,
    rest: &[String],
) -> Found<'a> {
    let Some(field) = view.field(type_name, name) else { return Found::Unreachable };
    let found = super::names(field).find_map(|name| members.get(name));
    let Some((next, rest)) = rest.split_first() else {
        return match found {
            None => Found::Absent(field.presence),
            Some(value) if is_bad(view, field, value) => Found::Bad,
            Some(value) => Found::Good(value),
        };
    };
    match (&field.kind, found) {
        (Kind::Struct { name }, Some(value @ Value::Object(members))) if !is_bad(view, field, value) => {
            look_in(view, name, members, next, rest)
        }
        _ => Found::Unreachable,
    }
}

fn is_bad(view: &View, field: &Field, value: &Value) -> bool {
    let counts = |check: &&Check| view.severity(&check.rule) > Severity::Note;
    !decodes(&field.kind, value) || failing(view, field, value).iter().any(counts)
}

fn text(place: &Place, path: &[String]) -> Option<String> {
    match look(place, path) {
        Found::Good(Value::Bool(truth)) => Some(truth.to_string()),
        Found::Good(value) => text_form(value),
        Found::Unreachable | Found::Absent(_) | Found::Bad => None,
    }
}

fn differ(place: &Place, left: &[String], right: &[String]) -> bool {
    text(place, left).zip(text(place, right)).is_some_and(|(left, right)| left != right)
}

fn no_row(place: &Place, id: &[String], code: &[String], status: &[String]) -> bool {
    let (Some(id), Some(code), Some(status)) = (text(place, id), text(place, code), text(place, status)) else {
        return false;
    };
    let (Place::Object { view, .. } | Place::Exchange { view, .. }) = place;
    !view
        .contract
        .result_codes
        .iter()
        .any(|row| row.code == code && row.status == status && row.id.as_ref().is_none_or(|row_id| *row_id == id))
}
