//! A member that only one of the contracts has, with everything in it.

use model::view::View;
use model::{Check, Claim, Direction, Field, Kind, Presence, TypeBody};

use super::change::{Break, Move, Side, Step, Subject};
use super::field::is_about_signing;
use super::members::Object;
use super::statement::{Body, Statement};
use crate::explain::text;

/// The step of a member that only the new contract has.
pub(super) fn came(new: Object, field: &Field, place: String, direction: Direction) -> Step {
    let mut breaks = Vec::new();
    if direction == Direction::Request {
        // Who does not know the member leaves it out.
        breaks.extend(is_needed(new, field).then_some(Break::Wire));
        breaks.extend((field.presence == Presence::Required).then_some(Break::Code));
    }
    if !breaks.is_empty() && is_about_signing(&new.view.model.envelope, &place) {
        breaks.push(Break::Signature);
    }
    let what = format!("new member, {}", told(new, field));
    let new = Some(side(new, field));
    Step { subject: Subject::Member, what, place, direction, how: Move::Added, breaks, old: None, new }
}

/// The step of a member that only the old contract has.
pub(super) fn went(old: Object, new: Object, field: &Field, place: String, direction: Direction) -> Step {
    let mut breaks = vec![Break::Code];
    // A request may go on sending it unless other members are refused; a response that lacks
    // it fails its reader.
    let refuses =
        new.body.unlisted.as_deref().is_some_and(|id| {
            Statement { view: new.view, id, body: Body::Unlisted, citation: &new.of.citation }.binds()
        });
    breaks.extend((direction == Direction::Response || refuses).then_some(Break::Wire));
    if is_about_signing(&new.view.model.envelope, &place) {
        breaks.push(Break::Signature);
    }
    let what = format!("member gone, {}", told(old, field));
    let old = Some(side(old, field));
    Step { subject: Subject::Member, what, place, direction, how: Move::Removed, breaks, old, new: None }
}

/// Whether some message without the member is refused.
fn is_needed(object: Object, field: &Field) -> bool {
    let claims = object.body.conditions.iter().any(|condition| {
        let citation = &field.citation;
        let statement =
            Statement { view: object.view, id: &condition.rule, body: Body::Condition(condition), citation };
        matches!(&condition.claim, Claim::Required { member } if *member == [field.name.as_str()]) && statement.binds()
    });
    field.presence == Presence::Required || claims
}

fn told(object: Object, field: &Field) -> String {
    let members = members_in(object.view, &field.kind);
    let inside = match members {
        0 => String::new(),
        1 => ", with 1 member in it".to_owned(),
        many => format!(", with {many} members in it"),
    };
    format!("{}: {}{inside}", text::presence(field.presence), text::kind(&field.kind))
}

/// The rules of the member, the conditions of its object about it, and everything in it.
fn side(object: Object, field: &Field) -> Side {
    let prefix = format!(".{}/", field.name);
    let mut rules: Vec<&str> = field.checks.iter().map(|check| check.rule.as_str()).collect();
    let conditions = object.body.conditions.iter().map(|condition| condition.rule.as_str());
    rules.extend(conditions.filter(|rule| object.tail(rule).starts_with(&prefix)));
    rules_in(object.view, &field.kind, &mut rules);
    Side::new(rules, Some(&field.citation))
}

fn rules_in<'a>(view: &'a View, kind: &Kind, rules: &mut Vec<&'a str>) {
    let Some((fields, conditions, unlisted)) = inside(view, kind) else { return };
    let mut more: Vec<&str> = Vec::new();
    for field in fields {
        more.extend(field.checks.iter().map(|Check { rule, .. }| rule.as_str()));
        rules_in(view, &field.kind, &mut more);
    }
    more.extend(conditions.iter().map(|condition| condition.rule.as_str()));
    more.extend(unlisted);
    for rule in more {
        // A type may occur several times.
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }
}

fn members_in(view: &View, kind: &Kind) -> usize {
    let fields = inside(view, kind).map_or(&[][..], |(fields, ..)| fields);
    fields.iter().map(|field| 1 + members_in(view, &field.kind)).sum()
}

type Inside<'a> = (&'a [Field], &'a [model::Condition], Option<&'a str>);

fn inside<'a>(view: &'a View, kind: &Kind) -> Option<Inside<'a>> {
    let (Kind::Struct { name } | Kind::List { name } | Kind::Payload { name }) = kind else { return None };
    match &view.contract.type_named(name)?.body {
        TypeBody::Struct(body) => Some((&body.fields, &body.conditions, body.unlisted.as_deref())),
        TypeBody::Enum(_) => None,
    }
}
