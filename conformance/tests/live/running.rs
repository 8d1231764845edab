//! What a run promises whatever the gateway does.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use conformance::report::Verdict;
use conformance::suite::live::Outcome;

use super::*;

/// A gateway that answers everything with an HTML page.
fn page() -> Called<impl Fn(&Outgoing<'_>) -> Result<HttpAnswer, Unreachable>> {
    Called(|_: &Outgoing<'_>| {
        let content_type = Some("text/html".to_owned());
        Ok(HttpAnswer { status: 502, content_type, body: b"<h1>Bad gateway</h1>".to_vec(), took: Duration::ZERO })
    })
}

#[test]
fn the_report_is_the_same_whatever_the_threads_do() {
    let world = World::new();
    let selected = selection(Some("pay@2.0.0"), Some("*/request.body*"));
    let report = |number| {
        let report = world.run(&selected, &jobs(number), &page()).expect("a report");
        serde_json::to_string(&report).expect("JSON")
    };
    let alone = report(1);
    assert_eq!(alone, report(8));
    assert_eq!(alone, report(3));
}

#[test]
fn the_first_failure_ends_a_run_that_fails_fast() {
    let world = World::new();
    let selected = selection(Some("pay@2.0.0"), Some("*/request.body*"));
    let setup = world.setup("x");
    let cases = cases(&setup, &selected, &[]);
    // From the twentieth case on, every answer is bad.
    let bad: Vec<_> = cases.cases.iter().skip(20).map(|case| case.id.clone()).collect();
    let bad_bodies: Vec<_> = cases
        .cases
        .iter()
        .skip(20)
        .flat_map(|case| conformance::suite::live::plan::plan(&setup, case).expect("a plan").steps)
        .map(|step| step.body)
        .collect();
    let target = Called(|request: &Outgoing<'_>| {
        if bad_bodies.iter().any(|body| body == request.body) {
            return Ok(answer(b"{}".to_vec()));
        }
        world.answer(request)
    });
    for number in [1, 8] {
        let limits = Limits { fail_fast: true, ..jobs(number) };
        let report = run(&setup, &cases, &limits, &target, &|_, _| {}).expect("a report");
        let failed: Vec<_> = report.groups.iter().flat_map(|group| &group.cases).collect();
        assert_eq!(failed, [&bad[0]]);
        assert_eq!(report.judged(), 21);
        let skipped: usize = report.skipped.values().sum();
        assert_eq!(skipped, cases.cases.len() - 21);
        assert_eq!(report.verdict, Verdict::Fail);
    }
}

#[test]
fn a_target_that_does_not_answer_at_all_is_an_error() {
    let world = World::new();
    let target = Called(|_: &Outgoing<'_>| Err(Unreachable("connection refused".to_owned())));
    let error = world.run(&selection(Some("pay@2.0.0"), None), &jobs(4), &target).expect_err("an error");
    assert_eq!(error.to_string(), "connection refused");
}

#[test]
fn an_answer_that_stays_out_later_is_a_failure() {
    let world = World::new();
    let sent = AtomicUsize::new(0);
    let target = Called(|request: &Outgoing<'_>| match sent.fetch_add(1, Ordering::Relaxed) {
        5 => Err(Unreachable("connection reset".to_owned())),
        _ => world.answer(request),
    });
    let report = world.run(&selection(Some("pay@2.0.0"), Some("*/request.body*")), &jobs(2), &target);
    let report = report.expect("a report");
    let groups: Vec<_> = report.groups.iter().map(|group| (group.rule, group.cases.len())).collect();
    assert_eq!(groups, [("live/answer", 1)]);
    let example = &report.groups[0].example;
    assert_eq!(example.wrong[0].got, "connection reset");
    assert!(example.response.is_none());
}

#[test]
fn no_time_is_no_pass() {
    let world = World::new();
    let target = Called(|request: &Outgoing<'_>| world.answer(request));
    let limits = Limits { time: Some(Duration::ZERO), ..jobs(2) };
    let report = world.run(&selection(Some("pay@2.0.0"), Some("*/request.body*")), &limits, &target);
    let report = report.expect("a report");
    // The first case tells whether the target is there.
    assert_eq!(report.judged(), 1);
    assert_eq!(report.verdict, Verdict::Inconclusive);
}

#[test]
fn nothing_selected_is_no_pass() {
    let world = World::new();
    let target = Called(|_: &Outgoing<'_>| panic!("nothing is sent"));
    let report = world.run(&selection(None, Some("no such case")), &jobs(2), &target).expect("a report");
    assert_eq!((report.judged(), report.verdict), (0, Verdict::Inconclusive));
}

#[test]
fn suites_can_be_chosen_and_watched() {
    let world = World::new();
    let setup = world.setup("x");
    let target = Called(|request: &Outgoing<'_>| world.answer(request));
    let cases = cases(&setup, &selection(Some("pay@2.0.0"), None), &[Suite::Sequence]);
    let seen = Mutex::new(Vec::new());
    let report = run(&setup, &cases, &jobs(2), &target, &|case, done| {
        seen.lock().expect("a list").push((case.id.clone(), matches!(done.outcome, Outcome::Passed)));
    });
    let report = report.expect("a report");
    let mut seen = seen.into_inner().expect("a list");
    seen.sort();
    let (members, seen): (Vec<_>, Vec<_>) = seen.into_iter().partition(|(id, _)| id.contains("/other-content/"));
    let id = |name: &str| (format!("pay@2.0.0/sequence/{name}"), true);
    let two = [id("two-apis"), id("two-clients"), id("two-clients-other-content")];
    let one = ["after-failure", "concurrent-duplicates", "other-content", "retry", "retry-many"].map(id);
    assert_eq!(seen, [&one[..], &two].concat());
    assert!(members.contains(&id("other-content/order.orderAmount.currency")), "{members:?}");
    let requests = 4 + 16 + 3 + 3 + 11 + 3 + 4 + 4 + 3 * members.len();
    assert_eq!((report.requests, report.verdict), (requests, Verdict::Pass));
}
