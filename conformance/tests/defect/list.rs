//! The list: complete, and without doubles.

use std::collections::BTreeSet;

use conformance::gateway::defect::quirk::{QUIRKS, STUBS};
use conformance::gateway::defect::{Bug, UNSKIPPED};
use model::gateway::Question;
use model::{Direction, Rule};
use wire::Severity;

use super::WORLD;

#[test]
fn ids_are_unique_and_sentences_are_sentences() {
    let ids: BTreeSet<_> = WORLD.defects.iter().map(|defect| &defect.id).collect();
    assert_eq!(ids.len(), WORLD.defects.len());
    for defect in &WORLD.defects {
        assert!(defect.what.ends_with(['.', '?']), "{}: {}", defect.id, defect.what);
        assert!(!defect.what.contains("  "), "{}: {}", defect.id, defect.what);
    }
}

#[test]
fn every_settled_rule_has_its_defects() {
    let is_settled = |rule: &&Rule| rule.severity == Severity::Error && rule.hinge.is_none();
    let of_request: Vec<_> = WORLD.model.rules.iter().filter(is_settled).collect();
    let has =
        |family: &str, rule: &Rule| WORLD.defects.iter().any(|defect| defect.id == format!("{family}/{}", rule.id));
    let missing = |family: &str, is_wanted: &dyn Fn(Direction) -> bool| -> Vec<&str> {
        let wanted = of_request.iter().filter(|rule| is_wanted(rule.direction));
        wanted.filter(|rule| !has(family, rule)).map(|rule| rule.id.as_str()).collect()
    };
    assert_eq!(missing("forgives", &|direction| direction == Direction::Request), [""; 0]);
    assert_eq!(missing("breaks", &|direction| direction != Direction::Request), [""; 0]);
}

#[test]
fn every_question_is_skipped_or_said_why_not() {
    for question in Question::ALL {
        let is_skipped =
            WORLD.defects.iter().any(|defect| matches!(defect.bug, Bug::Skips(skipped) if skipped == *question));
        let is_excused = UNSKIPPED.iter().any(|(excused, _)| excused == question);
        assert!(is_skipped != is_excused, "{question:?}");
    }
}

#[test]
fn every_defect_can_be_made() {
    for defect in &WORLD.defects {
        assert_eq!(WORLD.broken(defect).defect.expect("a defect").defect.id, defect.id);
    }
    let families = ["forgives", "narrow", "wide", "forgets", "demands", "breaks", "skips"];
    let counted: usize = families.iter().map(|family| WORLD.family(family).len()).sum();
    assert_eq!(counted + QUIRKS.len() + STUBS.len(), WORLD.defects.len());
}
