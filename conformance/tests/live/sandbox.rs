//! Results that are asked for, and faults.

use std::collections::BTreeSet;
use std::sync::Mutex;

use conformance::report::Verdict;
use model::gateway::Behaviour;
use serde_json::Value;

use super::broken::{CONTRACT, changed, failed, report, response, rules, sign};
use super::*;

const RESULT_CODES: Option<&str> = Some("*/result-codes/*");

#[test]
fn every_row_of_every_table_is_asked_for_and_seen() {
    let world = World::new();
    for contract in Catalog::generated().contracts {
        let tag = tag(3);
        let setup = world.setup(&tag);
        let cases = cases(&setup, &selection(Some(contract.id), RESULT_CODES), &[]);
        let ids: BTreeSet<_> = cases.cases.iter().map(|case| case.id.clone()).collect();
        for row in contract.result_codes {
            assert!(ids.contains(&format!("{}/result-codes/{}", contract.id, row.code)), "{}", row.code);
        }
        let target = Called(|request: &Outgoing<'_>| world.answer(request));
        let report = run(&setup, &cases, &jobs(4), &target, &|_, _| {}).expect("a report");
        assert_eq!((report.verdict, report.judged()), (Verdict::Pass, ids.len()));
        assert_eq!(report.left_out.get("for clients that lose patience"), Some(&1));
        assert!(!report.left_out.contains_key("for a gateway with a sandbox"));
        let seen = &report.result_codes[contract.id];
        assert_eq!((seen.seen, seen.missing.as_slice()), (contract.result_codes.len(), [""; 0].as_slice()));
    }
}

#[test]
fn nobody_else_is_asked_and_what_comes_is_still_counted() {
    let world = World::new();
    let tag = tag(3);
    let setup = Setup { has_sandbox: false, ..world.setup(&tag) };
    let cases = cases(&setup, &selection(Some(CONTRACT), None), &[]);
    let asked: Vec<_> = cases.cases.iter().filter(|case| case.id.contains("/result-codes/")).collect();
    assert!(asked.iter().all(|case| case.id.contains("/turned-away/")), "{asked:?}");
    let scenarios = world.model.gateway.as_ref().expect("a gateway").scenarios.iter();
    let here = scenarios.filter(|scenario| scenario.contracts.iter().any(|id| id == CONTRACT));
    let (slow, other): (Vec<_>, Vec<_>) = here.partition(|one| matches!(one.behaviour, Behaviour::Slow { .. }));
    assert_eq!(cases.left_out["for a gateway with a sandbox"], other.len());
    assert_eq!(cases.left_out["for clients that lose patience"], slow.len());
    let target = Called(|request: &Outgoing<'_>| world.answer(request));
    let report = run(&setup, &cases, &jobs(4), &target, &|_, _| {}).expect("a report");
    let seen = &report.result_codes[CONTRACT];
    assert_eq!((seen.listed, seen.seen, seen.missing.len()), (25, 12, 13));
    assert!(seen.missing.contains(&"RISK_REJECT") && !seen.missing.contains(&"REPEAT_REQ_INCONSISTENT"));
}

#[test]
fn one_without_a_sandbox_that_is_said_to_have_one() {
    let world = World::new();
    let report = report(&world, CONTRACT, RESULT_CODES, &|request| response(request, "SUCCESS"));
    assert_eq!(rules(&report), BTreeSet::from(["live/fault", "live/result", "live/traffic"]));
    let id = |end: &str| format!("{CONTRACT}/result-codes/{end}");
    let faults: Vec<_> = report.groups.iter().filter(|group| group.rule == "live/fault").collect();
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].cases, ["dropped", "truncated", "unsigned", "wrongly-signed"].map(id));
    let causes: BTreeSet<_> = report.groups.iter().map(|group| group.cause.as_str()).collect();
    assert!(causes.contains("expected F RISK_REJECT with id 00000011, got S SUCCESS"), "{causes:#?}");
    let failed = failed(&report);
    assert!(!failed.contains(&id("SUCCESS")));
    assert_eq!(failed.len() + 1, report.judged());
}

#[test]
fn one_that_never_learns_the_outcome() {
    let world = World::new();
    let report =
        report(&world, CONTRACT, Some("*/result-codes/unknown*"), &|request| response(request, "UNKNOWN_EXCEPTION"));
    let found: Vec<_> = report.groups.iter().map(|group| (group.example.request_number, &group.cases[..])).collect();
    let id = |end: &str| vec![format!("{CONTRACT}/result-codes/{end}")];
    let expected = [(2, id("unknown-then-success")), (3, id("unknown-then-failure"))];
    for expected in expected {
        assert!(found.iter().any(|(number, cases)| (*number, *cases) == (expected.0, &expected.1[..])), "{found:?}");
    }
    assert_eq!(found.len(), 2);
}

#[test]
fn one_whose_final_failure_becomes_a_success() {
    let world = World::new();
    let asked = Mutex::new(BTreeSet::new());
    let report = report(&world, CONTRACT, Some("*/result-codes/RISK_REJECT"), &|request| {
        let envelope: Value = serde_json::from_slice(request).expect("JSON");
        let id = envelope["request"]["body"]["merchantTransId"].to_string();
        let is_new = asked.lock().expect("a list").insert(id);
        response(request, if is_new { "RISK_REJECT" } else { "SUCCESS" })
    });
    assert_eq!(rules(&report), BTreeSet::from(["live/result"]));
    assert_eq!(report.groups[0].example.request_number, 2);
}

/// The fault is there, and so is another one.
#[test]
fn a_fault_hides_no_other() {
    let world = World::new();
    let report = report(&world, CONTRACT, Some("*signed"), &|request| {
        let changed = changed(&world, CONTRACT, request, |envelope| {
            envelope["response"]["head"]["reqMsgId"] = "another".into();
        });
        // The unsigned one stays so.
        if changed.windows(11).any(|part| part == b"\"signature\"") {
            sign(&changed, &private("client"))
        } else {
            changed
        }
    });
    assert_eq!(rules(&report), BTreeSet::from(["preCreate@2.0.4/exchange/repeats-message-id"]));
    let id = |end: &str| format!("{CONTRACT}/result-codes/{end}");
    assert_eq!(failed(&report), BTreeSet::from([id("unsigned"), id("wrongly-signed")]));
}

#[test]
fn exchange_rules_are_exercised_by_what_answers_have() {
    let world = World::new();
    let target = Called(|request: &Outgoing<'_>| world.answer(request));
    let of = |filter, target: &dyn Target| {
        let report = world.run(&selection(Some(CONTRACT), filter), &jobs(2), target).expect("a report");
        (report.exchange.seen, report.exchange.listed, report.judged())
    };
    let exchange = Some("*/exchange/*");
    assert_eq!(of(exchange, &target), (4, 4, 6));
    assert_eq!(of(Some("*/exchange/repeats-client-id#*"), &target), (1, 1, 1));
    // A refusal repeats what identifies the request, and nothing of the transaction.
    let refusing = Called(|request: &Outgoing<'_>| Ok(answer(response(request.body, "PARAM_ILLEGAL"))));
    assert_eq!(of(exchange, &refusing), (2, 4, 6));
}
