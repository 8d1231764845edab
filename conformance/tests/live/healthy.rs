//! The reference gateway passes everything, and its report counts all of it.

use std::collections::BTreeMap;

use conformance::report::Verdict;
use conformance::report::text::Style;
use conformance::suite::live::robustness::abuses;
use conformance::suite::live::text;
use conformance::suite::live::turned_away::REASONS;
use model::Direction;
use model::vector::Expect;

use super::*;

#[test]
fn the_reference_gateway_passes_twice_with_the_same_store() {
    let world = World::new();
    for number in [1, 2] {
        let tag = tag(number);
        let setup = world.setup(&tag);
        let cases = cases(&setup, &selection(None, None), &[]);
        let target = Called(|request: &Outgoing<'_>| world.answer(request));
        let report = run(&setup, &cases, &jobs(4), &target, &|_, _| {}).expect("a report");
        let text = text::rest(&report, Style::Lines).join("\n");
        assert_eq!(report.verdict, Verdict::Pass, "{text}");
        assert_eq!(report.failed(), 0, "{text}");
        assert!(report.skipped.is_empty(), "{text}");

        let all: Vec<_> = world.vectors.iter().flat_map(|file| &file.vectors).collect();
        let of = |direction| all.iter().filter(move |vector| vector.direction == direction);
        let chosen = of(Direction::Request).filter(|vector| vector.readings.is_empty()).count();
        let signed = world.signatures.vectors.iter().filter(|vector| vector.direction == Direction::Request);
        let (usual, asked): (Vec<_>, Vec<_>) = signed.partition(|vector| vector.asked.is_none());
        let exchanges = of(Direction::Exchange).filter(|vector| vector.expect == Expect::Accepted).count();
        let scenarios = world.model.gateway.as_ref().expect("a gateway").scenarios.iter();
        let scenarios: usize = scenarios.filter(|one| one.id != "slow").map(|one| one.contracts.len()).sum();
        let (bodies, others): (Vec<_>, Vec<_>) = abuses().partition(|abuse| abuse.reach() == Reach::Body);
        let of_suite =
            |suite: Suite| -> usize { report.rows.iter().filter(|row| row.suite == suite).map(|row| row.passed).sum() };
        assert_eq!(of_suite(Suite::Shape) + of_suite(Suite::Conditions), chosen, "{text}");
        let own = cases.cases.iter().filter(|case| case.id.contains("/signature/own/")).count();
        assert_eq!(own % 3, 0);
        assert_eq!(of_suite(Suite::Signature), usual.len() + own, "{text}");
        assert_eq!(of_suite(Suite::Exchange), exchanges, "{text}");
        let turned_away = cases.cases.iter().filter(|case| case.id.contains("/turned-away/")).count();
        assert_eq!(turned_away, REASONS.len() * 3);
        assert_eq!(of_suite(Suite::ResultCodes), scenarios + turned_away, "{text}");
        assert_eq!(of_suite(Suite::Robustness), bodies.len() * 3, "{text}");
        let contents = cases.cases.iter().filter(|case| case.id.contains("/sequence/other-content/")).count();
        assert!(contents > 50, "{contents}");
        assert_eq!(of_suite(Suite::Sequence), 8 * 3 + contents, "{text}");
        let left_out = BTreeMap::from([
            ("for a gateway over HTTP", others.iter().filter(|abuse| abuse.reach() == Reach::Request).count() * 3),
            (
                "for a gateway over HTTP without TLS",
                others.iter().filter(|abuse| abuse.reach() == Reach::Bytes).count() * 3,
            ),
            ("for a gateway that allows other sign types", asked.len()),
            ("for a gateway that the run can start anew", 3),
            ("for another reading of an erratum", of(Direction::Request).count() - chosen),
            ("for clients that lose patience", 3),
        ]);
        let told: BTreeMap<_, _> = report.left_out.iter().map(|(why, count)| (why.as_str(), *count)).collect();
        assert_eq!(told, left_out, "{text}");
        assert_eq!((report.exchange.seen, report.exchange.listed), (12, 12));
        assert!(report.result_codes.values().all(|seen| seen.missing.is_empty()), "{text}");
        assert_eq!(report.coverage.missing, [""; 0]);
    }
}

#[test]
fn every_request_is_unlike_any_other() {
    let world = World::new();
    let tag = tag(1);
    let setup = world.setup(&tag);
    let cases = cases(&setup, &selection(Some("pay@2.0.4"), Some("pay@2.0.4/*")), &[]);
    let id = |text: &[u8], path: &[&str]| conformance::suite::live::place::string_at(text, path).map(|(_, id)| id);
    let (mut transactions, mut messages) = (Vec::new(), Vec::new());
    for case in &cases.cases {
        let plan = conformance::suite::live::plan::plan(&setup, case).expect("a plan");
        // The last request of a hostile case is another transaction.
        let first = plan.steps.iter().enumerate().filter(|(at, step)| *at == 0 || step.is_afterwards);
        let ids = first.filter_map(|(_, step)| id(&step.body, &["request", "body", "merchantTransId"]));
        transactions.extend(ids);
        // A retry may be the same bytes again.
        let bodies: std::collections::BTreeSet<_> = plan.steps.iter().map(|step| &step.body).collect();
        messages.extend(bodies.into_iter().filter_map(|body| id(body, &["request", "head", "reqMsgId"])));
    }
    for (ids, least) in [(transactions, 800), (messages, 800)] {
        let count = ids.len();
        let distinct: std::collections::BTreeSet<_> = ids.into_iter().collect();
        assert!(count > least, "{count}");
        assert_eq!(distinct.len(), count);
    }
}

#[test]
fn who_has_another_key_skips_signature_vectors_and_does_not_pass() {
    let world = World::new();
    let tag = tag(1);
    let mut setup = world.setup(&tag);
    setup.client.aliases = &[];
    let selected = selection(Some("preCreate@2.0.4"), Some("signature/*"));
    let target = Called(|request: &Outgoing<'_>| world.answer(request));
    let report = run(&setup, &cases(&setup, &selected, &[]), &jobs(2), &target, &|_, _| {}).expect("a report");
    assert_eq!(report.verdict, Verdict::Inconclusive);
    assert_eq!((report.requests, report.judged()), (0, 0));

    let other = private("provider");
    let mut setup = world.setup(&tag);
    setup.client.key = &other;
    let report = run(&setup, &cases(&setup, &selected, &[]), &jobs(2), &target, &|_, _| {}).expect("a report");
    assert_eq!(report.verdict, Verdict::Inconclusive);
    assert_eq!((report.requests, report.judged()), (0, 0));
}
