//! Proptest strategies: any valid message, and messages that probe one rule.
//!
//! A strategy draws members and values from the model, then
//! [repairs](crate::instance::repair) what conditions object to; the repair is a
//! function of what was drawn, so that shrinking goes through it. A fault is made last:
//! what shrinks is the message around it.

mod mutation;
mod text;

use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Map, Value};

use crate::instance::{Case, Draft, Instance, Recipe, Site, case, repair, site, value};
use crate::vector::Expect;
use crate::view::{Picks, View};
use crate::{Direction, Field, JsonKind, Kind, Model, Test};

/// Any valid message, or exchange, under the chosen readings: whatever members and
/// values the contract allows, in any order, now and then with members that it does not
/// list. `None` when the model has no such contract.
pub fn valid(model: &'static Model, contract: &str, direction: Direction) -> Option<BoxedStrategy<Instance>> {
    valid_with(model, contract, direction, Extras::Some)
}

/// The same without members that the contract does not list.
pub fn listed(model: &'static Model, contract: &str, direction: Direction) -> Option<BoxedStrategy<Instance>> {
    valid_with(model, contract, direction, Extras::None)
}

fn valid_with(
    model: &'static Model,
    contract: &str,
    direction: Direction,
    extras: Extras,
) -> Option<BoxedStrategy<Instance>> {
    let view = Arc::new(View::new(model, contract, &Picks::new())?);
    let smallest = repair(Draft::smallest(&view, direction), Vec::new(), None)?.sealed();
    let document = document(&view, direction, extras);
    let finish = move |document| {
        let repaired = repair(Draft::of(&view, direction, document), Vec::new(), None);
        repaired.map_or_else(|| smallest.clone(), |draft| draft.sealed())
    };
    Some(document.prop_map(finish).boxed())
}

/// Valid messages with a few random changes: most of them break something, and nobody
/// knows what. For comparing judges.
pub fn damaged(model: &'static Model, contract: &str, direction: Direction) -> Option<BoxedStrategy<Instance>> {
    let view = Arc::new(View::new(model, contract, &Picks::new())?);
    let documents = document(&view, direction, Extras::Some);
    let mutations = vec(mutation::mutation(), 1..=4);
    let finish = move |(document, mutations): (Value, Vec<_>)| {
        let drawn = Draft::of(&view, direction, document);
        let mut document = repair(drawn.clone(), Vec::new(), None).unwrap_or(drawn).into_document();
        mutations.iter().for_each(|mutation| mutation::mutate(&mut document, mutation));
        Draft::of(&view, direction, document).sealed()
    };
    Some((documents, mutations).prop_map(finish).boxed())
}

/// Valid messages with exactly one fault: the rule is violated, and no other above a
/// note. `None` when there is no such rule, or no way to break it alone.
pub fn broken(model: &'static Model, rule: &str) -> Option<BoxedStrategy<Case>> {
    probing(model, rule, |case| case.expect != Expect::Accepted)
}

/// Valid messages in which the rule's place is present, and the rule kept, often at its bound.
pub fn kept(model: &'static Model, rule: &str) -> Option<BoxedStrategy<Case>> {
    probing(model, rule, |case| case.expect == Expect::Accepted)
}

fn probing(model: &'static Model, rule: &str, wanted: fn(&Case) -> bool) -> Option<BoxedStrategy<Case>> {
    let rule = model.rule(rule)?;
    let view = Arc::new(View::of_rule(model, rule)?);
    let site = site(&view, rule)?;
    let mut proven = case::all(&view, &site);
    proven.retain(|(_, case)| wanted(case));
    let indices = 0..(!proven.is_empty()).then_some(proven.len())?;
    let document = document(&view, site.direction, Extras::None);
    let finish = move |(document, index): (Value, usize)| {
        let (recipe, plain): &(Recipe, Case) = &proven[index];
        on(&view, &site, recipe, document).unwrap_or_else(|| plain.clone())
    };
    Some((document, indices.no_shrink()).prop_map(finish).boxed())
}

fn on(view: &View<'static>, site: &Site<'static>, recipe: &Recipe, document: Value) -> Option<Case> {
    let draft = case::prepared(Draft::of(view, site.direction, document), site)?;
    case::carry_out(draft, site, recipe)
}

/// Whether members are drawn that the documents do not list.
#[derive(Clone, Copy)]
enum Extras {
    None,
    Some,
}

fn document(view: &Arc<View<'static>>, direction: Direction, extras: Extras) -> BoxedStrategy<Value> {
    let roots: Vec<_> = view.roots(direction).into_iter().map(|root| object(view, root, extras)).collect();
    let join = |roots: Vec<Map<String, Value>>| Value::Object(roots.into_iter().flatten().collect());
    roots.prop_map(join).boxed()
}

fn object(view: &Arc<View<'static>>, name: &str, extras: Extras) -> BoxedStrategy<Map<String, Value>> {
    let member = |field: &'static Field| {
        let name = value::name(view, field).to_owned();
        let value = member_value(view, field, extras).prop_map(move |value| (name.clone(), value));
        let must = |test: &Test| *test == Test::Present;
        let required = field.checks.iter().any(|check| must(&check.test) && view.in_force(&check.rule));
        if required { value.prop_map(Some).boxed() } else { prop::option::weighted(0.4, value).boxed() }
    };
    let mut members: Vec<BoxedStrategy<Option<(String, Value)>>> = view.fields(name).iter().map(member).collect();
    if let Extras::Some = extras {
        let extra = (text::name(), text::json()).prop_map(|(name, value)| (format!("unlisted {name}"), value));
        members.push(prop::option::weighted(0.1, extra).boxed());
    }
    let present = members.prop_map(|members| members.into_iter().flatten().collect::<Vec<_>>());
    present.prop_shuffle().prop_map(|members| members.into_iter().collect()).boxed()
}

fn member_value(view: &Arc<View<'static>>, field: &'static Field, extras: Extras) -> BoxedStrategy<Value> {
    match &field.kind {
        Kind::Struct { name } | Kind::Payload { name } => object(view, name, extras).prop_map(Value::Object).boxed(),
        Kind::List { name } => {
            let element = object(view, name, extras).prop_map(Value::Object);
            vec(element, 0..=3).prop_map(Value::Array).boxed()
        }
        _ => scalar(view, field),
    }
}

/// Values of a member that is text, number or boolean. What is drawn and does not pass
/// the member's checks gives way to a value that does.
fn scalar(view: &Arc<View<'static>>, field: &'static Field) -> BoxedStrategy<Value> {
    let known = value::candidates(view, field);
    let Some(fallback) = known.first().cloned() else { return Just(Value::Null).boxed() };
    let kinds = value::kinds(view, field);
    let max = field.checks.iter().find_map(|check| match check.test {
        Test::MaxLength { max } if view.in_force(&check.rule) => usize::try_from(max).ok(),
        _ => None,
    });
    let mut drawn: Vec<BoxedStrategy<Value>> = vec![prop::sample::select(known).boxed()];
    if kinds.contains(&JsonKind::String) {
        drawn.push(texts(view, field, max).prop_map(Value::String).boxed());
    }
    if kinds.contains(&JsonKind::Integer) {
        drawn.push(any::<i64>().prop_map(Value::from).boxed());
        drawn.push(
            (0..=10_i64.pow(u32::try_from(max.unwrap_or(9).min(18)).unwrap_or(9)) - 1).prop_map(Value::from).boxed(),
        );
    }
    if kinds.contains(&JsonKind::Boolean) {
        drawn.push(any::<bool>().prop_map(Value::from).boxed());
    }
    let view = Arc::clone(view);
    let checked = move |value: Value| {
        if crate::reference::failing(&view, field, &value).is_empty() { value } else { fallback.clone() }
    };
    prop::strategy::Union::new(drawn).prop_map(checked).boxed()
}

fn texts(view: &View, field: &'static Field, max: Option<usize>) -> BoxedStrategy<String> {
    let in_force = || field.checks.iter().filter(|check| view.in_force(&check.rule)).map(|check| &check.test);
    let listed = in_force().find(|test| matches!(test, Test::OneOf { .. } | Test::Items { .. } | Test::Format { .. }));
    match listed {
        Some(Test::OneOf { values }) => prop::sample::select(values.clone()).boxed(),
        Some(Test::Format { format }) => text::of_format(*format, max),
        Some(Test::Items { separator, one_of, format, quantity_after }) => {
            let item = match (one_of.as_slice(), format) {
                ([], Some(format)) => text::of_format(*format, None),
                ([], None) => text::of_letters(" ,.-", 12),
                (values, _) => prop::sample::select(values.to_vec()).boxed(),
            };
            let item = match *quantity_after {
                Some(mark) => (item, 0..1000_u32).prop_map(move |(item, count)| format!("{item}{mark}{count}")).boxed(),
                None => item,
            };
            let separator = separator.to_string();
            vec(item, 1..=4).prop_map(move |items| items.join(&separator)).boxed()
        }
        _ => {
            let also = in_force().find_map(|test| match test {
                Test::Characters { also } => Some(also.as_str()),
                _ => None,
            });
            match also {
                Some(also) => text::of_letters(also, max.unwrap_or(40).min(40)),
                None => text::free(max),
            }
        }
    }
}
