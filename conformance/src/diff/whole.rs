//! What a contract is called by, how its messages are signed, and its result codes.

use model::view::View;
use model::{Algorithm, Citation, Claim, Direction, Field, ResultCode, SignType, TypeBody};

use super::change::{Break, Changes, Move, Side, Step, Subject};
use super::field::names_contract;
use super::members::paired;

/// Compares function, version and sign types.
pub(super) fn names(old: &View, new: &View, changes: &mut Changes) {
    let (before, after) = (old.contract, new.contract);
    let envelope = &new.model.envelope;
    for (subject, what, member, before, after) in [
        (Subject::Function, "function", &envelope.function, &before.function, &after.function),
        (Subject::Version, "version", &envelope.version, &before.version, &after.version),
    ] {
        if before == after {
            continue;
        }
        let what = format!("the {what} is `{after}` instead of `{before}`");
        let (old, new) = (named(old, member), named(new, member));
        let at = |direction| head_place(envelope, direction, member);
        let breaks = vec![Break::Wire, Break::Signature];
        both(changes, &Shape { subject, what, how: Move::Changed, breaks, old: Some(old), new: Some(new) }, at);
    }
    sign_types(old, new, changes);
}

/// Compares the rows of the result-code tables, by code.
pub(super) fn result_codes(old: &View, new: &View, changes: &mut Changes) {
    let rows = paired(&old.contract.result_codes, &new.contract.result_codes, |one, other| one.code == other.code);
    let (old_rules, new_rules) = (row_rules(old), row_rules(new));
    let side = |code: &ResultCode, rules: &[&str]| Some(Side::new(rules.iter().copied(), Some(&code.citation)));
    let place = row_place(new).or_else(|| row_place(old)).unwrap_or_else(|| new.model.envelope.response.clone());
    for (before, after) in rows {
        for (what, how, breaks_wire) in code_changes(before, after) {
            changes.add(Step {
                subject: Subject::ResultCode,
                what,
                place: place.clone(),
                direction: Direction::Response,
                how,
                breaks: if breaks_wire { vec![Break::Wire] } else { Vec::new() },
                old: before.and_then(|code| side(code, &old_rules)),
                new: after.and_then(|code| side(code, &new_rules)),
            });
        }
    }
}

/// What, how, and whether readers of responses fail.
fn code_changes(old: Option<&ResultCode>, new: Option<&ResultCode>) -> Vec<(String, Move, bool)> {
    let (before, after) = match (old, new) {
        (None, None) => return Vec::new(),
        (None, Some(code)) => return vec![(format!("new result code {}", row(code)), Move::Added, true)],
        (Some(code), None) => return vec![(format!("result code gone: {}", row(code)), Move::Removed, false)],
        (Some(before), Some(after)) => (before, after),
    };
    let code = &after.code;
    let mut changes = Vec::new();
    if before.id != after.id {
        let told = |id: &Option<String>| id.clone().unwrap_or_else(|| "any id".to_owned());
        // A row without an id goes with any.
        let how = match (&before.id, &after.id) {
            (None, _) => Move::Tightened,
            (_, None) => Move::Loosened,
            _ => Move::Changed,
        };
        let what = format!("{code} has {} instead of {}", told(&after.id), told(&before.id));
        changes.push((what, how, how.breaks_wire(Direction::Response)));
    }
    for (name, before, after, breaks) in [
        ("status", &before.status, &after.status, true),
        ("meaning", &before.meaning, &after.meaning, false),
        ("action", &before.action, &after.action, false),
    ] {
        if before != after {
            changes.push((format!("{code}, {name}: {after} Before: {before}"), Move::Changed, breaks));
        }
    }
    changes
}

fn row(code: &ResultCode) -> String {
    let id = code.id.as_deref().unwrap_or("no id");
    format!("{} ({id}, {}): {}", code.code, code.status, code.meaning)
}

fn sign_types(old: &View, new: &View, changes: &mut Changes) {
    let (before, after) = (known(old), known(new));
    let at = |direction| head_place(&new.model.envelope, direction, &new.model.envelope.sign_type);
    for (before, after) in paired(&before, &after, |one, other| one.name == other.name) {
        let same = |sign: &SignType| (sign.algorithm, sign.default, sign.on_request);
        let (what, how, breaks) = match (before, after) {
            (Some(before), Some(after)) if same(before) != same(after) => {
                (format!("the sign type is {} instead of {}", told(after), told(before)), Move::Changed, true)
            }
            (None, Some(sign)) => (format!("new sign type {}", told(sign)), Move::Added, !sign.on_request),
            (Some(sign), None) => (format!("sign type gone: {}", told(sign)), Move::Removed, true),
            _ => continue,
        };
        let side = |view: &View, sign: &SignType| {
            let evidence =
                sign.errata.iter().filter_map(|id| view.model.erratum(id)).find_map(|erratum| erratum.evidence.first());
            Side::new([] as [&str; 0], evidence.map(|piece| &piece.citation))
        };
        let breaks = if breaks { vec![Break::Signature] } else { Vec::new() };
        let old = before.map(|sign| side(old, sign));
        let new = after.map(|sign| side(new, sign));
        both(changes, &Shape { subject: Subject::SignType, what, how, breaks, old, new }, at);
    }
}

fn told(sign: &SignType) -> String {
    let asked = if sign.on_request { ", off until it is asked for" } else { "" };
    format!("{} ({}{asked})", sign.name, algorithm(sign))
}

/// The name that RFC 8017 makes.
fn algorithm(sign: &SignType) -> &'static str {
    match sign.algorithm {
        Algorithm::RsaPkcs1Sha256 => "RSASSA-PKCS1-v1_5 with SHA-256",
        Algorithm::RsaPkcs1Sha1 => "RSASSA-PKCS1-v1_5 with SHA-1",
    }
}

/// The sign types of a contract.
fn known(view: &View) -> Vec<SignType> {
    let all = view.model.envelope.sign_types.iter();
    all.filter(|sign| sign.only.is_empty() || sign.only.contains(&view.contract.id)).cloned().collect()
}

/// A step that is the same in both directions.
struct Shape {
    subject: Subject,
    what: String,
    how: Move,
    breaks: Vec<Break>,
    old: Option<Side>,
    new: Option<Side>,
}

fn both(changes: &mut Changes, shape: &Shape, place: impl Fn(Direction) -> String) {
    for direction in [Direction::Request, Direction::Response] {
        let Shape { subject, what, how, breaks, old, new } = shape;
        changes.add(Step {
            subject: *subject,
            what: what.clone(),
            place: place(direction),
            direction,
            how: *how,
            breaks: breaks.clone(),
            old: old.clone(),
            new: new.clone(),
        });
    }
}

fn head_place(envelope: &model::Envelope, direction: Direction, member: &str) -> String {
    let message = if direction == Direction::Request { &envelope.request } else { &envelope.response };
    format!("{message}.{}.{member}", envelope.head)
}

/// The rules that say a head member's value, in both directions.
fn named(view: &View, member: &str) -> Side {
    let mut rules: Vec<&str> = Vec::new();
    let mut citation: Option<&Citation> = None;
    for direction in [Direction::Request, Direction::Response] {
        let place = head_place(&view.model.envelope, direction, member);
        let path: Vec<String> = place.split('.').map(str::to_owned).collect();
        let Some(field): Option<&Field> = view.walk(direction, &path).and_then(|fields| fields.last().copied()) else {
            continue;
        };
        let checks = field.checks.iter().filter(|check| names_contract(view, &place, &check.test));
        rules.extend(checks.map(|check| check.rule.as_str()).filter(|rule| view.in_force(rule)));
        citation = citation.or(Some(&field.citation));
    }
    Side::new(rules, citation)
}

/// The rules by which a result must be a row of the tables.
fn row_rules<'m>(view: &View<'m>) -> Vec<&'m str> {
    let bodies = view.contract.types.iter().filter_map(|of| match &of.body {
        TypeBody::Struct(body) => Some(body),
        TypeBody::Enum(_) => None,
    });
    let conditions = bodies.flat_map(|body| &body.conditions);
    let rows = conditions.filter(|condition| matches!(condition.claim, Claim::ResultRow { .. }));
    rows.map(|condition| condition.rule.as_str()).collect()
}

/// Where the first of them looks.
fn row_place(view: &View) -> Option<String> {
    let rule = view.rule(row_rules(view).first()?)?;
    Some(rule.pointers.first()?.trim_start_matches('/').replace('/', "."))
}
