//! Where in the model a rule stands.

use crate::view::View;
use crate::{Check, Condition, Direction, Field, Rule, TypeBody};

/// A rule's place in the model, and the first place in messages where it applies.
#[derive(Clone, Debug)]
pub struct Site<'m> {
    /// The rule.
    pub rule: &'m Rule,
    /// The message or exchange that it is probed in.
    pub direction: Direction,
    /// The pointer pattern of the object that has the member, or that a condition is
    /// declared on; empty for an envelope and for what lies between messages.
    pub object: &'m str,
    /// What the rule says.
    pub place: Place<'m>,
}

/// What a rule is about.
#[derive(Clone, Copy, Debug)]
pub enum Place<'m> {
    /// A check of a member.
    Check(&'m Field, &'m Check),
    /// A condition of an object or of an exchange.
    Condition(&'m Condition),
    /// Members that the document does not list.
    Unlisted,
}

/// Finds a rule. `None` when no message can hold its place.
pub fn site<'m>(view: &View<'m>, rule: &Rule) -> Option<Site<'m>> {
    site_in(view, rule, rule.direction)
}

/// Finds a rule, in messages of this direction if they can hold its place.
pub fn site_in<'m>(view: &View<'m>, rule: &Rule, wanted: Direction) -> Option<Site<'m>> {
    let rule = view.rule(&rule.id)?;
    let contract = view.contract;
    if let Some(condition) = contract.exchange.iter().find(|condition| condition.rule == rule.id) {
        let place = Place::Condition(condition);
        return Some(Site { rule, direction: Direction::Exchange, object: "", place });
    }
    for definition in &contract.types {
        let TypeBody::Struct(body) = &definition.body else { continue };
        let check = || {
            let mut pairs = body.fields.iter().flat_map(|field| field.checks.iter().map(move |check| (field, check)));
            pairs.find(|(_, check)| check.rule == rule.id).map(|(field, check)| Place::Check(field, check))
        };
        let condition = || body.conditions.iter().find(|condition| condition.rule == rule.id).map(Place::Condition);
        let unlisted = || (body.unlisted.as_ref() == Some(&rule.id)).then_some(Place::Unlisted);
        if let Some(place) = check().or_else(condition).or_else(unlisted) {
            let (direction, object) = occurrence(view, &definition.name, &definition.pointers, wanted)?;
            return Some(Site { rule, direction, object, place });
        }
    }
    None
}

/// The first place of a type in messages of the direction, or else in any.
fn occurrence<'m>(
    view: &View<'m>,
    type_name: &str,
    patterns: &'m [String],
    wanted: Direction,
) -> Option<(Direction, &'m str)> {
    let direction_of = |pattern: &str| match super::draft::steps(pattern).next() {
        None if type_name == view.contract.request => Some(Direction::Request),
        None => Some(Direction::Response),
        Some(first) => {
            let fits = |direction: &Direction| view.root_with(*direction, &first).is_some();
            [wanted, Direction::Request, Direction::Response].into_iter().find(fits)
        }
    };
    let mut places = patterns.iter().filter_map(|pattern| Some((direction_of(pattern)?, pattern.as_str())));
    let any = places.clone().next();
    places.find(|(direction, _)| *direction == wanted).or(any)
}
