//! A member that both contracts have.

use model::view::View;
use model::{Check, Direction, Envelope, Field, Kind, Presence, Test};

use super::change::{Break, Move, Side, Step, Subject};
use super::members::{Object, paired};
use super::statement::{self, Body, Statement, Strength};
use crate::explain::text;

/// What differs about the member itself: not what is in it.
pub(super) fn steps(old: (Object, &Field), new: (Object, &Field), place: String, direction: Direction) -> Vec<Step> {
    let pair = Pair { old: old.0.view, before: old.1, new: new.0.view, after: new.1, place, direction };
    let mut steps = Vec::new();
    steps.extend(pair.name());
    steps.extend(pair.kind());
    steps.extend(pair.presence());
    steps.extend(pair.checks());
    for step in &mut steps {
        if !step.breaks.is_empty() && is_about_signing(&pair.new.model.envelope, &step.place) {
            step.breaks.push(Break::Signature);
        }
    }
    steps
}

/// Whether the value of a member is the contract's function or version, told once for both
/// directions as a change of the contract.
pub(super) fn names_contract(view: &View, place: &str, test: &Test) -> bool {
    let Envelope { request, response, head, function, version, .. } = &view.model.envelope;
    let is_at = |member: &str| [request, response].iter().any(|message| place == format!("{message}.{head}.{member}"));
    matches!(test, Test::OneOf { .. }) && (is_at(function) || is_at(version))
}

/// Whether a place says how a message is signed, or holds its signature.
pub(super) fn is_about_signing(envelope: &Envelope, place: &str) -> bool {
    let Envelope { request, response, head, function, version, sign_type, signature, .. } = envelope;
    let in_head = |member: &&String| [request, response].iter().any(|at| place == format!("{at}.{head}.{member}"));
    place == signature || [function, version, sign_type].iter().any(in_head)
}

struct Pair<'a> {
    old: &'a View<'a>,
    before: &'a Field,
    new: &'a View<'a>,
    after: &'a Field,
    place: String,
    direction: Direction,
}

impl<'a> Pair<'a> {
    fn name(&self) -> Option<Step> {
        let (before, after) = (&self.before.name, &self.after.name);
        let what = format!("called `{after}` instead of `{before}`");
        let rules = |test: &Test| matches!(test, Test::Name { .. });
        (before != after).then(|| self.step(Subject::Name, what, Move::Changed, vec![Break::Wire, Break::Code], rules))
    }

    fn kind(&self) -> Option<Step> {
        let (before, after) = (&self.before.kind, &self.after.kind);
        let what = format!("holds {} instead of {}", text::kind(after), text::kind(before));
        let rules = |test: &Test| matches!(test, Test::Type { .. });
        (before != after).then(|| self.step(Subject::Kind, what, Move::Changed, vec![Break::Code], rules))
    }

    fn presence(&self) -> Option<Step> {
        let (before, after) = (self.before.presence, self.after.presence);
        if before == after {
            return None;
        }
        let how = match (before, after) {
            (_, Presence::Required) => Move::Tightened,
            (Presence::Required, _) => Move::Loosened,
            _ => Move::Changed,
        };
        let mut breaks = Vec::new();
        if how != Move::Changed {
            breaks.extend(how.breaks_wire(self.direction).then_some(Break::Wire));
            breaks.push(Break::Code);
        }
        let what = format!("{} instead of {}", text::presence(after), text::presence(before));
        Some(self.step(Subject::Presence, what, how, breaks, is_presence))
    }

    fn checks(&self) -> Vec<Step> {
        let what = |check: &Check| check.rule.rsplit('/').next().unwrap_or_default().to_owned();
        let checks = paired(&self.before.checks, &self.after.checks, |one, other| what(one) == what(other));
        checks.into_iter().filter_map(|(before, after)| self.check(before, after)).collect()
    }

    fn check(&self, before: Option<&'a Check>, after: Option<&'a Check>) -> Option<Step> {
        let test = &after.or(before)?.test;
        let old = before.map(|check| statement(self.old, self.before, check));
        let new = after.map(|check| statement(self.new, self.after, check));
        let in_force = [old, new].into_iter().flatten().any(|side| side.strength() != Strength::Off);
        let is_told = (is_presence(test) && in_force && self.before.presence != self.after.presence)
            || (matches!(test, Test::Name { .. }) && self.before.name != self.after.name)
            || (in_force && self.is_told_as_a_whole(test));
        if is_told {
            return None;
        }
        let mut step = statement::step(old, new, self.place.clone(), self.direction)?;
        if in_force && self.changes_enum(before, after) {
            step.breaks.push(Break::Code);
        }
        Some(step)
    }

    fn is_told_as_a_whole(&self, test: &Test) -> bool {
        let (old, new) = (self.old.contract, self.new.contract);
        let Envelope { function, version, .. } = &self.new.model.envelope;
        names_contract(self.new, &self.place, test)
            && ((old.function != new.function && self.after.name == *function)
                || (old.version != new.version && self.after.name == *version))
    }

    /// Whether code breaks that names the enum's values, or that tells all of them apart.
    fn changes_enum(&self, before: Option<&Check>, after: Option<&Check>) -> bool {
        let (Kind::Enum { .. }, Kind::Enum { .. }) = (&self.before.kind, &self.after.kind) else { return false };
        let (Some(Check { test: Test::OneOf { values: old }, .. }), Some(Check { test: Test::OneOf { values }, .. })) =
            (before, after)
        else {
            return false;
        };
        let is_read = self.direction == Direction::Response;
        old.iter().any(|value| !values.contains(value)) || (is_read && values.iter().any(|value| !old.contains(value)))
    }

    fn step(
        &self,
        subject: Subject,
        what: String,
        how: Move,
        breaks: Vec<Break>,
        rules: impl Fn(&Test) -> bool,
    ) -> Step {
        let side = |field: &Field| {
            let checks = field.checks.iter().filter(|check| rules(&check.test));
            Side::new(checks.map(|check| check.rule.as_str()), Some(&field.citation))
        };
        let (old, new) = (Some(side(self.before)), Some(side(self.after)));
        Step { subject, what, place: self.place.clone(), direction: self.direction, how, breaks, old, new }
    }
}

fn is_presence(test: &Test) -> bool {
    matches!(test, Test::Present | Test::Recommended)
}

fn statement<'a>(view: &'a View<'a>, field: &'a Field, check: &'a Check) -> Statement<'a> {
    Statement { view, id: &check.rule, body: Body::Test(&check.test), citation: &field.citation }
}
