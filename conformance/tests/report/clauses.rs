//! Clause by clause: nothing is said to hold that was not looked at.

use conformance::catalog::Catalog;
use conformance::report::clauses::{Clause, Standing, clauses, counts};
use conformance::report::collection::{Collected, Collection};
use conformance::report::environment::Environment;
use conformance::report::group::Grouping;
use conformance::report::{Of, Report};
use wire::{Direction, Scope, Severity};

use crate::{conformance, text};

const CONTRACT: &str = "pay@2.0.4";

fn told(collected: &Collected, of: impl Fn(&Clause) -> bool) -> Vec<(Standing, String)> {
    let report = Report {
        collected,
        of: Of::Messages,
        problems: &[],
        environment: &Environment::default(),
        fail_on: Severity::Error,
        exit_code: 0,
        docs: None,
    };
    let all = clauses(&report, &Catalog::generated());
    let of_contract = all.into_iter().filter(|found| found.contract == Some(CONTRACT));
    let clauses = of_contract.flat_map(|found| found.clauses).filter(of);
    clauses.map(|clause| (clause.standing, clause.told)).collect()
}

fn collected(requests: usize, readings: &[(&'static str, &'static str)]) -> Collected {
    let mut collection = Collection::new(Grouping::default(), Severity::Error, Severity::Error);
    collection.summary.messages = requests;
    if requests > 0 {
        collection.summary.directions.insert((CONTRACT, "request"), requests);
    }
    collection.summary.readings.extend(readings.iter().copied());
    collection.finish()
}

#[test]
fn what_was_not_judged_is_not_held() {
    assert!(told(&collected(0, &[]), |_| true).is_empty());
    let judged = collected(2, &[]);
    for (what, standing, expected) in [
        (
            &(|clause: &Clause| clause.rule.pointers.iter().all(|at| at.starts_with("/request/")))
                as &dyn Fn(&Clause) -> bool,
            Standing::Held,
            "no finding in 2 requests",
        ),
        (
            &|clause| clause.rule.pointers.iter().all(|at| at.starts_with("/response/")),
            Standing::Unjudged,
            "no response was judged",
        ),
        (&|clause| clause.rule.scope == Scope::Exchange, Standing::Unjudged, "only an exchange can break it"),
    ] {
        let of_kind = |clause: &Clause| {
            clause.rule.hinge.is_none()
                && what(clause)
                && (clause.rule.scope == Scope::Exchange) == (expected == "only an exchange can break it")
        };
        let found = told(&judged, of_kind);
        assert!(!found.is_empty(), "{expected}");
        for found in found {
            assert_eq!(found, (standing, expected.to_owned()));
        }
    }
    // A type that requests and responses share was seen in requests, whatever came first.
    let is_shared = |clause: &Clause| {
        let has = |member: &str| clause.rule.pointers.iter().any(|at| at.starts_with(member));
        clause.rule.hinge.is_none()
            && has("/request/")
            && has("/response/")
            && clause.rule.direction != Direction::Exchange
    };
    assert!(told(&judged, is_shared).iter().all(|(standing, _)| *standing == Standing::Held));
}

#[test]
fn readings_decide_what_is_in_force() {
    let hangs = |clause: &Clause| clause.rule.id == "pay@2.0.4/Money.value/type";
    for (readings, expected) in [
        (&[][..], vec![(Standing::Held, "no finding in 1 request".to_owned())]),
        (
            &[("amount-value-type", "number")],
            vec![(Standing::Dormant, "erratum amount-value-type is read as number".to_owned())],
        ),
    ] {
        assert_eq!(told(&collected(1, readings), hangs), expected);
    }
}

/// What is below the threshold is broken too, though no finding is shown.
#[test]
fn hidden_findings_count() {
    let output = conformance(&["check", "tests/report/messages/hostile.json", "--format", "html"]);
    let page = text(&output.stdout);
    let row = row(page, "request.body/unlisted");
    assert!(row.contains("<b>broken</b>: 2 findings in 1 request"), "{row}");
    assert!(!page.contains("<h3><code>pay@2.0.4/request.body/unlisted"), "nothing of it is shown");
}

/// Of what is no JSON, what comes after the fault says nothing: that message counts for no rule.
#[test]
fn broken_json_is_not_judged() {
    // The second of its four messages breaks off, and the last has no known contract.
    let output = conformance(&["check", "tests/report/messages/50% off, new.ndjson", "--format", "html"]);
    let row = row(text(&output.stdout), "request.head/required");
    assert!(row.contains("<b>held</b>: no finding in 2 requests"), "{row}");
}

/// Signatures alone say nothing about a contract's rules.
#[test]
fn verified_is_not_judged() {
    let output = conformance(&[
        "verify",
        "tests/cli/signed/request.json",
        "--key",
        "tests/keys/files/client.public.pem",
        "--format",
        "html",
    ]);
    let page = text(&output.stdout);
    assert!(page.contains("signature, ") || page.contains("JSON, envelope, signature"), "{page}");
    assert!(!page.contains("Every rule of pay@2.0.4"));
}

/// Of a run, each case counts for the rule that it probes, and for no other.
#[test]
fn cases_obey_and_break() {
    let probed = "pay@2.0.4/Money.currency/format";
    let filter = format!("{probed}*");
    let run = |format: &str| conformance(&["run", "--filter", &filter, "--cases", "0", "--format", format]);
    let json: serde_json::Value = serde_json::from_str(text(&run("json").stdout)).expect("JSON");
    let cases = json["run"]["rows"][0]["cases"].as_u64().expect("cases");
    let output = run("html");
    let page = text(&output.stdout);
    let row = row(page, "Money.currency/format");
    let (_, told) = row.split_once("<b>held</b>: ").expect(&row);
    let numbers: Vec<u64> =
        told.split(|character: char| !character.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect();
    assert_eq!(numbers.iter().sum::<u64>(), cases, "{row}");
    assert!(numbers.len() == 2 && !numbers.contains(&0), "{row}");
    let other = self::row(page, "Money.value/type");
    assert!(other.contains("<b>not judged</b>: no case is about it"), "{other}");
}

#[test]
fn every_clause_is_counted_once() {
    let catalog = Catalog::generated();
    let rules = catalog.contract(CONTRACT).expect("the contract").rules.len();
    assert_eq!(told(&collected(1, &[]), |_| true).len(), rules);
    let rule = catalog.contract(CONTRACT).expect("the contract").rules[0];
    let clause = |standing| Clause { rule, standing, told: String::new() };
    assert_eq!(counts(&[clause(Standing::Held), clause(Standing::Broken), clause(Standing::Held)]), [1, 2, 0, 0, 0]);
}

/// The row of the matrix about the rule with this id, without the contract.
fn row(page: &str, rule: &str) -> String {
    let rows = page.split("<tr id=").filter(|row| row.contains(&format!("<code>{rule}</code>")));
    let rows: Vec<_> = rows.filter_map(|row| row.split("</tr>").next()).collect();
    let [row] = rows[..] else { panic!("{rule} has {} rows", rows.len()) };
    row.to_owned()
}
