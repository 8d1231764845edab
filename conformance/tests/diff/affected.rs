//! The vectors that hinge on a change, and what becomes of messages that were valid.

use conformance::catalog::{self, Catalog};
use conformance::diff::{Change, Concerns, Evidence, Move, Refused, Report, Scope, Spec, of_contracts, of_specs};
use model::vector::{Expect, Vector};
use model::{Direction, Model, Test, TypeBody};
use wire::Severity;

use super::{NEW, OLD, model, report};

/// Shipped vectors of a contract.
fn vectors(contract: &str) -> Vec<Vector> {
    let files = catalog::vectors(Some(contract)).expect("the compiled-in vectors are sound");
    files.into_iter().flat_map(|file| file.vectors).collect()
}

/// The shipped model against a changed one.
fn changed(change: fn(&mut Model)) -> Report {
    let old = Spec { name: None, model: model() };
    let mut new = Spec { name: None, model: model() };
    change(&mut new.model);
    of_contracts((&old, NEW), (&new, NEW)).expect("the vectors are sound").expect("both have the contract")
}

fn shorter(model: &mut Model) {
    let contract = model.contracts.iter_mut().find(|contract| contract.id == NEW).expect("it is there");
    let of = contract.types.iter_mut().find(|of| of.place == "request.body").expect("it is there");
    let TypeBody::Struct(body) = &mut of.body else { panic!("a body is a struct") };
    let field = body.fields.iter_mut().find(|field| field.name == "merchantId").expect("it is there");
    let check = field.checks.iter_mut().find(|check| matches!(check.test, Test::MaxLength { .. }));
    check.expect("it has a length").test = Test::MaxLength { max: 32 };
}

fn one(report: &Report) -> &Change {
    let [change] = report.contracts[0].changes.as_slice() else { panic!("{:#?}", report.contracts[0].changes) };
    change
}

/// The evidence is counted by the reference judge; the generated validators must count the same.
#[test]
fn the_compiled_contracts_refuse_as_many() {
    let catalog = Catalog::generated();
    for (old, new) in [(OLD, NEW), (NEW, OLD), (NEW, "preCreate@2.0.4")] {
        let judge = catalog.contract(new).expect("it is there");
        let vectors = vectors(old);
        let count = |direction: Direction, wire: wire::Direction| {
            let valid = vectors.iter().filter(|vector| {
                vector.direction == direction && vector.expect == Expect::Accepted && vector.readings.is_empty()
            });
            let texts = valid.filter_map(|vector| vector.request.as_ref().or(vector.response.as_ref()));
            let mut count = Refused { messages: 0, refused: 0, for_more: 0 };
            for text in texts {
                let findings = (judge.check)(wire, text.as_bytes(), &catalog.readings());
                let errors = findings.iter().filter(|found| found.rule.severity == Severity::Error);
                let errors: Vec<_> = errors.map(|found| found.rule.id).collect();
                let is_name = |id: &&str| {
                    ["version/value", "function/value"].iter().any(|end| id.ends_with(end)) && id.contains("Head.")
                };
                count.messages += 1;
                count.refused += usize::from(!errors.is_empty());
                count.for_more += usize::from(!errors.iter().all(is_name));
            }
            count
        };
        let expected = Evidence {
            requests: count(Direction::Request, wire::Direction::Request),
            responses: count(Direction::Response, wire::Direction::Response),
        };
        assert!(expected.requests.messages > 100 && expected.responses.messages > 100, "{expected:?}");
        assert_eq!(report(old, new).contracts[0].evidence, Some(expected), "{old} to {new}");
    }
}

#[test]
fn a_shorter_member_refuses_the_longer_values_and_nothing_else() {
    let report = changed(shorter);
    let is_longer = |vector: &&Vector| {
        let text = vector.request.as_deref().unwrap_or_default();
        let message: serde_json::Value = serde_json::from_str(text).expect("accepted vectors are JSON");
        message["request"]["body"]["merchantId"].as_str().is_some_and(|id| id.chars().count() > 32)
    };
    let vectors = vectors(NEW);
    let valid = vectors.iter().filter(|vector| {
        vector.direction == Direction::Request && vector.expect == Expect::Accepted && vector.readings.is_empty()
    });
    let longer = valid.filter(is_longer).count();
    assert!(longer > 0);
    let evidence = report.contracts[0].evidence.expect("something changed");
    assert_eq!((evidence.requests.refused, evidence.requests.for_more), (longer, longer));
    assert_eq!((evidence.responses.refused, evidence.responses.for_more), (0, 0));
}

#[test]
fn vectors_hinge_on_the_rules_that_changed() {
    // A tightened rule: all vectors that probe it, the one at the old bound among them.
    let report_of_shorter = changed(shorter);
    let rule = "pay@2.0.4/request.body.merchantId/max-length";
    let probing: Vec<_> = vectors(NEW).into_iter().filter(|vector| vector.rule == rule).map(|one| one.id).collect();
    assert!(probing.contains(&format!("{rule}#at")), "{probing:?}");
    assert_eq!(one(&report_of_shorter).vectors, probing);

    let report = report(OLD, NEW);
    let of = |what: &str| {
        let mut changes = report.contracts[0].changes.iter().filter(|change| change.what.contains(what));
        let change = changes.next().unwrap_or_else(|| panic!("no change `{what}`"));
        assert!(changes.next().is_none(), "{what}");
        &change.vectors
    };
    let all_start = |ids: &[String], contract: &str| {
        assert!(!ids.is_empty() && ids.iter().all(|id| id.starts_with(contract)), "{ids:?}");
    };
    // What is new has vectors of the new contract, what is gone of the old one.
    all_start(of("RiskInfo"), NEW);
    all_start(of("DeviceInfo"), OLD);
    all_start(of("at most 64 instead of 65535"), OLD);
    // One rule says the whole table of results; the vectors with a row's code hinge on the row, whatever they probe.
    for (code, count) in [("OAUTH_FAILED", 1), ("QUERY_CONTRACT_VALUE_NULL", 13)] {
        let has_code =
            |vector: &Vector| vector.response.as_ref().is_some_and(|text| text.contains(&format!("\"{code}\"")));
        let expected: Vec<_> = vectors(OLD).into_iter().filter(has_code).map(|vector| vector.id).collect();
        assert_eq!((expected.len(), of(code)), (count, &expected));
    }
}

#[test]
fn contracts_come_and_go() {
    let all = Spec { name: Some("all".to_owned()), model: model() };
    let mut fewer = Spec { name: None, model: model() };
    fewer.model.contracts.retain(|contract| contract.id != OLD);
    fewer.model.rules.retain(|rule| rule.contract != OLD);
    for (old, new, how, breaks) in
        [(&all, &fewer, Move::Removed, vec!["wire", "code"]), (&fewer, &all, Move::Added, vec![])]
    {
        let report = of_specs(old, new).expect("the vectors are sound");
        assert_eq!((report.scope, report.contracts.len()), (Scope::Specs, all.model.contracts.len() - 1));
        assert!(report.contracts.iter().all(|diff| diff.changes.is_empty() && diff.evidence.is_none()));
        let [change] = report.changes.as_slice() else { panic!("{:#?}", report.changes) };
        assert_eq!(
            (change.direction, change.moves.request, change.moves.response),
            (Concerns::Both, Some(how), Some(how))
        );
        assert_eq!(change.breaks.iter().map(|broken| broken.name()).collect::<Vec<_>>(), breaks);
        assert_eq!(
            (report.summary.breaking, report.summary.other),
            (usize::from(!breaks.is_empty()), usize::from(breaks.is_empty()))
        );
        let side = change.old.as_ref().or(change.new.as_ref()).expect("one side has it");
        assert!(side.rules.iter().all(|rule| rule.starts_with(OLD)) && side.rules.len() > 100);
        assert_eq!(change.vectors, vectors(OLD).into_iter().map(|vector| vector.id).collect::<Vec<_>>());
        assert_eq!(change.old.is_some(), how == Move::Removed);
    }
}
