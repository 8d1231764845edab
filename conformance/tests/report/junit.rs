//! JUnit: read back by the library that also reads others' reports.

use conformance::report::collection::{Collection, Outcome, Test};
use conformance::report::environment::Environment;
use conformance::report::group::Grouping;
use conformance::report::{Of, Report, junit};
use quick_junit::{NonSuccessKind, TestCaseStatus};
use wire::Severity;

use crate::{conformance, report, text};

#[test]
fn the_counts_agree() {
    let read = quick_junit::Report::deserialize_from_str(&report("junit")).expect("JUnit");
    let json: serde_json::Value = serde_json::from_str(&report("json")).expect("JSON");
    let mut all = [0; 4];
    for suite in &read.test_suites {
        let mut counted = [suite.test_cases.len(), 0, 0, 0];
        for case in &suite.test_cases {
            match case.status {
                TestCaseStatus::Success { .. } => {}
                TestCaseStatus::NonSuccess { kind: NonSuccessKind::Failure, .. } => counted[1] += 1,
                TestCaseStatus::NonSuccess { kind: NonSuccessKind::Error, .. } => counted[2] += 1,
                TestCaseStatus::Skipped { .. } => counted[3] += 1,
            }
        }
        assert_eq!([suite.tests, suite.failures, suite.errors, suite.skipped], counted, "{}", suite.name.as_str());
        for (sum, count) in all.iter_mut().zip(counted) {
            *sum += count;
        }
    }
    assert_eq!([read.tests, read.failures, read.errors, read.skipped], all);
    // Of six messages one is right, and one has warnings alone.
    assert_eq!(all, [6, 4, 0, 0]);
    assert_eq!(json["summary"]["messages"], all[0]);
    let names: Vec<_> = read.test_suites.iter().map(|suite| suite.name.as_str()).collect();
    assert_eq!(names, ["pay@2.0.0", "pay@2.0.4", "unknown"]);
}

#[test]
fn what_could_not_be_read_is_an_error_and_a_message_without_key_is_skipped() {
    let test = |record, outcome| Test {
        suite: "pay@2.0.4".into(),
        name: format!("a.json#{record}"),
        file: Some("a.json".into()),
        outcome,
        findings: 0..0,
    };
    let mut collection = Collection::new(Grouping::default(), Severity::Error, Severity::Note);
    for test in [test(1, Outcome::Passed), test(2, Outcome::Skipped("there is no key\u{ffff}".to_owned()))] {
        collection.add(test, Vec::new(), |_, _| Ok::<_, ()>(())).expect("nothing fails");
    }
    let report = Report {
        collected: &collection.finish(),
        of: Of::Messages,
        problems: &["cannot read b.json: \u{ffff}\u{1}<no>".to_owned()],
        environment: &Environment::default(),
        fail_on: Severity::Error,
        exit_code: 3,
        docs: None,
    };
    let mut out = Vec::new();
    junit::write(&mut out, &report).expect("JUnit");
    insta::assert_snapshot!(text(&out));
}

#[test]
fn the_threshold_decides_what_fails() {
    for (fail_on, failing) in [("error", 4), ("warning", 5), ("note", 5)] {
        let arguments = ["check", "tests/report/messages", "--format", "junit", "--fail-on", fail_on];
        let output = conformance(&arguments);
        let read = quick_junit::Report::deserialize_from_str(text(&output.stdout)).expect("JUnit");
        assert_eq!(read.failures, failing, "{fail_on}");
    }
}
