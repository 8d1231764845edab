//! A rule on both sides: how it moves, and how to say so.

use model::view::View;
use model::{Citation, Condition, Direction, Rule, Test};
use wire::Severity;

use super::change::{Break, Move, Side, Step, Subject};
use super::compare;

/// A rule of one contract.
#[derive(Clone, Copy)]
pub(super) struct Statement<'a> {
    /// Its contract.
    pub(super) view: &'a View<'a>,
    /// Its id.
    pub(super) id: &'a str,
    /// What it says.
    pub(super) body: Body<'a>,
    /// Where the thing that it is about is written, for a rule that the model lacks.
    pub(super) citation: &'a Citation,
}

/// What a rule says.
#[derive(Clone, Copy)]
pub(super) enum Body<'a> {
    /// Something about one member.
    Test(&'a Test),
    /// Something about several.
    Condition(&'a Condition),
    /// That there are no members but the listed ones.
    Unlisted,
}

/// What a rule does under the readings.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Strength {
    /// Nothing: it belongs to another reading.
    Off,
    /// It advises.
    Advice,
    /// It refuses messages.
    Binding,
}

/// The step from one to the other; `None` where they say the same.
pub(super) fn step(
    old: Option<Statement>,
    new: Option<Statement>,
    place: String,
    direction: Direction,
) -> Option<Step> {
    let movement = match (old, new) {
        (None, None) => return None,
        (None, Some(new)) => Movement::of(if new.binds() { Move::Tightened } else { Move::Added }, new.binds()),
        (Some(old), None) => Movement::of(if old.binds() { Move::Loosened } else { Move::Removed }, old.binds()),
        (Some(old), Some(new)) => both(old, new)?,
    };
    let breaks_wire = movement.changes_verdicts && movement.how.breaks_wire(direction);
    let subject = match new.or(old)?.body {
        Body::Test(_) => Subject::Check,
        Body::Condition(_) | Body::Unlisted => Subject::Condition,
    };
    Some(Step {
        subject,
        what: sentence(old, new),
        place,
        direction,
        how: movement.how,
        breaks: if breaks_wire { vec![Break::Wire] } else { Vec::new() },
        old: old.map(Statement::side),
        new: new.map(Statement::side),
    })
}

struct Movement {
    how: Move,
    /// Whether a message can be valid on one side only.
    changes_verdicts: bool,
}

impl Movement {
    fn of(how: Move, changes_verdicts: bool) -> Self {
        Self { how, changes_verdicts }
    }
}

fn both(old: Statement, new: Statement) -> Option<Movement> {
    match (old.binds(), new.binds()) {
        (false, true) => return Some(Movement::of(Move::Tightened, true)),
        (true, false) => return Some(Movement::of(Move::Loosened, true)),
        _ => {}
    }
    let how = match (old.body, new.body) {
        (Body::Test(old), Body::Test(new)) => compare::tests(old, new),
        (Body::Condition(old), Body::Condition(new)) => compare::conditions(old, new),
        _ => None,
    };
    if let Some(how) = how {
        return Some(Movement::of(how, new.binds()));
    }
    let standing = |of: Statement| of.rule().map(|rule| (rule.severity, rule.hinge.clone()));
    let is_same = standing(old) == standing(new) && old.strength() == new.strength();
    (!is_same).then(|| Movement::of(Move::Changed, false))
}

impl<'a> Statement<'a> {
    pub(super) fn strength(self) -> Strength {
        if !self.view.in_force(self.id) {
            Strength::Off
        } else if self.view.severity(self.id) < Severity::Error {
            Strength::Advice
        } else {
            Strength::Binding
        }
    }

    pub(super) fn binds(self) -> bool {
        self.strength() == Strength::Binding
    }

    fn rule(self) -> Option<&'a Rule> {
        self.view.rule(self.id)
    }

    fn side(self) -> Side {
        Side::new([self.id], Some(self.rule().map_or(self.citation, |rule| &rule.citation)))
    }

    fn text(self) -> &'a str {
        self.rule().map_or(self.id, |rule| rule.text.trim_end())
    }

    /// What else is to be known about its force.
    fn force(self) -> String {
        let erratum = self.rule().and_then(|rule| rule.hinge.as_ref()).map(|hinge| hinge.erratum.as_str());
        match (self.strength(), erratum) {
            (Strength::Off, Some(erratum)) => format!(" (in another reading of {erratum})"),
            (Strength::Off, None) => " (not in force)".to_owned(),
            (Strength::Advice, _) => " (advice)".to_owned(),
            (Strength::Binding, Some(erratum)) => format!(" (hangs on {erratum})"),
            (Strength::Binding, None) => String::new(),
        }
    }
}

fn sentence(old: Option<Statement>, new: Option<Statement>) -> String {
    match (old, new) {
        (None, None) => String::new(),
        (None, Some(new)) => format!("new rule: {}{}", new.text(), new.force()),
        (Some(old), None) => format!("no longer: {}{}", old.text(), old.force()),
        (Some(old), Some(new)) => {
            let force = if old.force() == new.force() {
                new.force()
            } else {
                let told = |force: String| force.trim().trim_matches(['(', ')']).to_owned();
                match (told(old.force()), told(new.force())) {
                    (before, now) if now.is_empty() => format!(" (no longer: {before})"),
                    (before, now) if before.is_empty() => format!(" (now: {now})"),
                    (before, now) => format!(" (now: {now}; before: {before})"),
                }
            };
            format!("{}{force}", difference(old, new))
        }
    }
}

fn difference(old: Statement, new: Statement) -> String {
    if let (Body::Test(old), Body::Test(new)) = (old.body, new.body) {
        match (old, new) {
            (Test::OneOf { values: old }, Test::OneOf { values: new }) if old.len().max(new.len()) > 1 => {
                let parts = [("no longer", missing(old, new)), ("now also", missing(new, old))];
                let parts = parts.iter().filter(|(_, values)| !values.is_empty());
                let parts: Vec<_> = parts.map(|(when, values)| format!("{when} {values}")).collect();
                if !parts.is_empty() {
                    return format!("values: {}", parts.join("; "));
                }
            }
            (Test::MaxLength { max: old }, Test::MaxLength { max: new }) if old != new => {
                return format!("a length of at most {new} instead of {old}");
            }
            _ => {}
        }
    }
    if old.text() == new.text() { new.text().to_owned() } else { format!("{} Before: {}", new.text(), old.text()) }
}

/// The values of `all` that are not in `others`.
fn missing(all: &[String], others: &[String]) -> String {
    let missing = all.iter().filter(|value| !others.contains(value));
    missing.map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ")
}
