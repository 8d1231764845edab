//! One rule at a time.

use std::collections::BTreeSet;

use model::instance::{Case, Instance};
use model::reference::Violation;
use model::vector::Expect;
use model::view::{Picks, View};
use model::{Direction, InSchema, Rule};

use crate::judge::{judge, objection_to_accepted, objection_to_violated};
use crate::random;
use crate::schema::{Layer, schema_says};
use crate::vectors::{check_vector, of_rule};

/// Random messages for each rule, kept and broken.
const CASES: u32 = 24;

/// Random valid messages for each contract and direction.
const VALID_CASES: u32 = 256;

/// Random damaged messages for each contract and direction.
const DAMAGED_CASES: u32 = 1024;

/// Holds the generated validator and the strict schema to a rule: its vectors come out
/// as they say; random messages that keep it are accepted; random messages that break
/// it and no other are rejected by it, at its place, and by nothing else.
///
/// # Panics
/// With the first thing that is otherwise.
pub fn holds(rule: &str) {
    let model = generated::strategies::model();
    let found = model.rule(rule).unwrap_or_else(|| panic!("there is no rule {rule}"));
    let mut sides = [false, false];
    for (contract, vector) in of_rule(rule) {
        sides[usize::from(vector.expect == Expect::Accepted)] = true;
        if let Some(objection) = check_vector(contract, vector) {
            let text = [&vector.request, &vector.response].map(|text| text.as_deref().unwrap_or_default()).concat();
            panic!("{}: {objection}\n{text}", vector.id);
        }
    }
    assert_eq!(sides, [true, true], "{rule}: has no rejected or no accepted vector");
    let kept = model::strategy::kept(model, rule).unwrap_or_else(|| panic!("{rule}: nothing keeps it"));
    random::all(&format!("{rule} kept"), CASES, &kept, |case| objection(found, case), shown);
    let broken = model::strategy::broken(model, rule).unwrap_or_else(|| panic!("{rule}: nothing breaks it alone"));
    random::all(&format!("{rule} broken"), CASES, &broken, |case| objection(found, case), shown);
}

/// Holds the generated validator and the strict schema to random valid messages.
///
/// # Panics
/// With the first that is not accepted.
pub fn accepts_every_valid_message(contract: &str, direction: Direction) {
    let strategy = model::strategy::valid(generated::strategies::model(), contract, direction);
    let strategy = strategy.unwrap_or_else(|| panic!("there is no contract {contract}"));
    let objection = |instance: &Instance| {
        let objection = objection_to_accepted(&judge(contract, instance, &Picks::new()), None);
        let schema =
            || (!schema_says(contract, instance, Layer::Strict)).then(|| "the strict schema refuses it".to_owned());
        objection.or_else(schema)
    };
    random::all(&format!("{contract} {direction:?}"), VALID_CASES, &strategy, objection, text);
}

/// Holds the generated validator to the reference judge, which interprets the model:
/// about messages with random damage, both find the same rules violated at the same
/// places, under the chosen readings and under every other one.
///
/// # Panics
/// With the first message on which they differ.
pub fn judges_like_the_reference(contract: &str, direction: Direction) {
    let model = generated::strategies::model();
    let strategy = model::strategy::damaged(model, contract, direction);
    let strategy = strategy.unwrap_or_else(|| panic!("there is no contract {contract}"));
    let mut readings = vec![(Picks::new(), DAMAGED_CASES)];
    for hinge in model.rules.iter().filter(|rule| rule.contract == contract).filter_map(|rule| rule.hinge.as_ref()) {
        for reading in &hinge.readings {
            let picks = Picks::from([(hinge.erratum.clone(), reading.clone())]);
            let chosen = model.erratum(&hinge.erratum).is_some_and(|erratum| erratum.chosen == *reading);
            if !chosen && readings.iter().all(|(known, _)| *known != picks) {
                readings.push((picks, DAMAGED_CASES / 8));
            }
        }
    }
    for (picks, cases) in readings {
        let view = View::new(model, contract, &picks);
        let view = view.unwrap_or_else(|| panic!("there is no contract {contract}"));
        let name = format!("{contract} {direction:?} damaged {picks:?}");
        random::all(&name, cases, &strategy, |instance| difference(&view, instance), text);
    }
}

fn difference(view: &View, instance: &Instance) -> Option<String> {
    let seen = judge(&view.contract.id, instance, &view.picks);
    let seen: BTreeSet<_> = seen.iter().map(|seen| (seen.rule.as_str(), seen.pointer.as_str())).collect();
    let wanted = reference(view, instance);
    let wanted: BTreeSet<_> = wanted.iter().map(|wanted| (wanted.rule, wanted.pointer.as_str())).collect();
    let difference: Vec<_> = seen.symmetric_difference(&wanted).collect();
    (!difference.is_empty()).then(|| format!("only one of both finds {difference:?}"))
}

fn reference<'m>(view: &View<'m>, instance: &Instance) -> Vec<Violation<'m>> {
    let Instance { request, response } = instance;
    let mut violations = Vec::new();
    for (direction, envelope) in [(Direction::Request, request), (Direction::Response, response)] {
        envelope.iter().for_each(|envelope| violations.extend(model::reference::judge(view, direction, envelope)));
    }
    if let (Some(request), Some(response)) = (request, response) {
        violations.extend(model::reference::judge_exchange(view, request, response));
    }
    violations
}

fn objection(rule: &Rule, case: &Case) -> Option<String> {
    let seen = judge(&rule.contract, &case.instance, &case.picks);
    let objection = match &case.expect {
        Expect::Accepted => objection_to_accepted(&seen, Some(&rule.id)),
        Expect::Violated { pointer } => objection_to_violated(&seen, &rule.id, pointer)
            .or_else(|| (!listed(rule, pointer)).then(|| format!("{pointer:?} is none of {:?}", rule.pointers))),
    };
    objection.or_else(|| {
        let wanted = match (&case.expect, &rule.in_schema) {
            _ if !case.picks.is_empty() || case.flags.contains(&"date-time-dialects") => return None,
            (Expect::Accepted, _) => true,
            (Expect::Violated { .. }, InSchema::Message | InSchema::Payload) => false,
            (Expect::Violated { .. }, InSchema::Partly { .. } | InSchema::No { .. }) => return None,
        };
        let said = schema_says(&rule.contract, &case.instance, Layer::Strict);
        (said != wanted).then(|| format!("the strict schema says valid: {said}; the rule: {wanted}"))
    })
}

/// Whether a pointer fits one of the rule's patterns.
fn listed(rule: &Rule, pointer: &str) -> bool {
    let fits = |pattern: &String| {
        let (pattern, pointer) = (pattern.split('/'), pointer.split('/'));
        pattern.clone().count() == pointer.clone().count()
            && pattern.zip(pointer).all(|(wanted, step)| wanted == "*" || wanted == step)
    };
    rule.pointers.iter().any(fits)
}

fn shown(case: &Case) -> String {
    format!("{} {:?}\n{}", case.label, case.picks, text(&case.instance))
}

fn text(instance: &Instance) -> String {
    let texts = [&instance.request, &instance.response].into_iter().flatten().map(ToString::to_string);
    texts.collect::<Vec<_>>().join("\n")
}
