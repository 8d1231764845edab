//! Messages made from the invented spec's model, as the reference judge sees them.

use std::fmt::Write;
use std::path::Path;

use model::instance::{base, base_with, cases};
use model::reference::{judge, judge_exchange};
use model::vector::Expect;
use model::view::{Picks, View};
use model::{Direction, Model, TypeBody};
use wire::Severity;

#[test]
fn the_smallest_messages_are_valid() {
    let model = invented();
    for contract in &model.contracts {
        for direction in [Direction::Request, Direction::Response, Direction::Exchange] {
            let instance = base(&model, &contract.id, direction, &Picks::new()).expect("a valid message");
            let (request, response) = (instance.request.as_ref(), instance.response.as_ref());
            assert_eq!(request.is_some(), direction != Direction::Response);
            assert_eq!(response.is_some(), direction != Direction::Request);
            let view = View::new(&model, &contract.id, &Picks::new()).expect("a known contract");
            let mut violations = Vec::new();
            violations.extend(request.iter().flat_map(|envelope| judge(&view, Direction::Request, envelope)));
            violations.extend(response.iter().flat_map(|envelope| judge(&view, Direction::Response, envelope)));
            violations.extend(
                request.zip(response).iter().flat_map(|(request, response)| judge_exchange(&view, request, response)),
            );
            violations.retain(|violation| violation.severity > Severity::Note);
            assert!(violations.is_empty(), "{direction:?}: {violations:#?}");
        }
    }
}

#[test]
fn every_type_can_be_reached() {
    let model = invented();
    for contract in &model.contracts {
        let places = contract.types.iter().flat_map(|definition| &definition.pointers);
        for pattern in places.filter(|pattern| !pattern.is_empty()) {
            let made = [Direction::Request, Direction::Response]
                .map(|direction| base_with(&model, &contract.id, direction, pattern, &Picks::new()));
            assert!(made.iter().any(Option::is_some), "{}: {pattern}", contract.id);
        }
    }
}

/// Every kind of check and condition, with the cases that come of it.
#[test]
fn every_rule_is_tried_from_both_sides() {
    let model = invented();
    let mut text = String::new();
    for rule in &model.rules {
        let cases = cases(&model, rule);
        let side = |good: bool| cases.iter().filter(move |case| (case.expect == Expect::Accepted) == good);
        assert!(side(true).count() > 0 && side(false).count() > 0, "{}", rule.id);
        let labels = |good: bool| side(good).map(|case| case.label.as_str()).collect::<Vec<_>>().join(", ");
        writeln!(text, "{}\n  accepted: {}\n  rejected: {}", rule.id, labels(true), labels(false))
            .expect("writing to a string does not fail");
    }
    insta::assert_snapshot!(text);
}

#[test]
fn an_unknown_contract_has_no_messages() {
    assert!(base(&invented(), "nothing@0", Direction::Request, &Picks::new()).is_none());
}

#[test]
fn a_message_cannot_have_a_place_that_is_none() {
    let model = invented();
    let contract = &model.contracts[0];
    assert!(contract.types.iter().any(|definition| matches!(definition.body, TypeBody::Struct(_))));
    for pattern in ["/nowhere", "/*", "/request/head/nowhere/deeper"] {
        assert!(base_with(&model, &contract.id, Direction::Request, pattern, &Picks::new()).is_none(), "{pattern}");
    }
}

fn invented() -> Model {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/invented");
    let sources = codegen::load(&folder).expect("the folder is there");
    codegen::compile(&sources).unwrap_or_else(|mistakes| panic!("{mistakes:#?}"))
}
