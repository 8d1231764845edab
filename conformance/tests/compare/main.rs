//! Comparisons of reports, and the schemas that reports obey: small reports by hand here, those of the real program in
//! [`program`] and [`schemas`].

mod checks;
mod program;
mod runs;
mod schemas;
#[path = "../common/served.rs"]
mod served;
mod shown;
mod testees;

use conformance::compare::read::read;
use conformance::compare::{Comparison, Failing, Moved, compare};
use serde_json::{Value, json};
use wire::Severity;

/// What of the comparison a table says: in each list, `what: case` or `was>now: case`.
#[derive(Debug, Default, PartialEq, Eq)]
struct Expected {
    newly: &'static [&'static str],
    still: &'static [&'static str],
    fixed: &'static [&'static str],
    unseen: &'static [&'static str],
    gone: &'static [&'static str],
    new: &'static [&'static str],
    less: &'static [&'static str],
    regression: bool,
}

#[track_caller]
fn compared(old: &Value, new: &Value, fail_on: Severity) -> Comparison {
    let [old, new] = [old, new].map(|report| read(report.to_string().as_bytes()).expect("a report"));
    compare(&old, &new, fail_on).expect("of one kind")
}

#[track_caller]
fn check(old: &Value, new: &Value, expected: &Expected) {
    let comparison = compared(old, new, Severity::Error);
    let failing = |all: &[Failing]| {
        let one = |failing: &Failing| {
            let before = failing.before.as_ref().map(|before| format!(" before {}", before.what)).unwrap_or_default();
            format!("{}{before}: {}{}", failing.cause.what, failing.case, failing.pointer.as_deref().unwrap_or(""))
        };
        all.iter().map(one).collect::<Vec<_>>()
    };
    let moved = |all: &[Moved]| {
        let one = |moved: &Moved| {
            let why = moved.why.as_ref().map(|why| format!(" ({why})")).unwrap_or_default();
            format!("{}>{}: {}{why}", moved.was.name(), moved.now.name(), moved.case)
        };
        all.iter().map(one).collect::<Vec<_>>()
    };
    let less = comparison.coverage_down.iter().map(|down| {
        let ([old, of_old], [new, of_new]) = (down.old, down.new);
        format!("{} {old}/{of_old}>{new}/{of_new} {}", down.what, down.missing.join(" "))
    });
    let less = less.collect::<Vec<_>>();
    for (name, got, expected) in [
        ("newly failing", failing(&comparison.newly_failing), expected.newly),
        ("still failing", failing(&comparison.still_failing), expected.still),
        ("fixed", failing(&comparison.fixed), expected.fixed),
        ("not seen again", failing(&comparison.not_seen_again), expected.unseen),
        ("gone", moved(&comparison.gone), expected.gone),
        ("new", moved(&comparison.new), expected.new),
        ("less covered", less, expected.less),
    ] {
        assert_eq!(got, expected, "{name}");
    }
    assert_eq!(comparison.regression, expected.regression);

    // Whatever a report says, it is no worse than itself, and what breaks one way is mended the other way.
    for report in [old, new] {
        let same = compared(report, report, Severity::Error);
        assert!(!same.regression && same.coverage_down.is_empty() && same.notes.is_empty(), "{same:?}");
        let lists = [&same.newly_failing, &same.fixed, &same.not_seen_again];
        assert!(lists.iter().all(|list| list.is_empty()) && same.gone.is_empty() && same.new.is_empty(), "{same:?}");
    }
    let back = compared(new, old, Severity::Error);
    assert!(comparison.fixed.iter().all(|fixed| back.newly_failing.contains(fixed)), "{back:?}");
    let is_mirrored = |gone: &Moved| back.new.iter().any(|new| (&new.case, new.now) == (&gone.case, gone.was));
    assert!(comparison.gone.iter().filter(|gone| gone.is_lost()).all(is_mirrored), "{back:?}");
}

#[test]
fn what_is_no_report() {
    let refused = |text: &str, part: &str| {
        let why = read(text.as_bytes()).expect_err(text);
        assert!(why.contains(part), "{text}: {why}");
    };
    refused("", "is no JSON: EOF");
    refused("{", "is no JSON: EOF");
    refused(&"[".repeat(100_000), "is no JSON: recursion limit");
    refused("[]", "is no report; expected what `conformance run --format json` or `conformance check --format json`");
    refused(r#"{"findings": []}"#, "is no report");
    refused(r#"{"vectors": [], "samples": []}"#, "is a report of `run --offline`");
    refused(r#"{"findings": [], "summary": {}}"#, "is a report of `check`, but not as this version");
    refused(r#"{"findings": 7, "summary": {}}"#, "is a report of `check`, but not as this version");
    refused(r#"{"testee": {"groups": [], "verdict": "pass"}}"#, "is a report of `testee`, but not as this version");
    let mut old = runs::run(None, &[]);
    old["run"].as_object_mut().expect("an object").remove("cases");
    refused(&old.to_string(), "is a report of `run`, but not as this version of the program writes it: missing field");
    let mut huge = checks::check(&[("a.json", 1)], &[]);
    huge["summary"]["files"]["a.json"] = json!(u64::MAX);
    refused(&huge.to_string(), "is a report of `check`, but not as this version");
}

#[test]
fn reports_of_two_kinds() {
    let reports = [runs::run(None, &[]), checks::check(&[], &[]), testees::testee("a 1", &[])];
    let [run, check, testee] = reports.map(|report| read(report.to_string().as_bytes()).expect("a report"));
    for (old, new, expected) in [(&run, &check, ["run", "check"]), (&testee, &run, ["testee", "run"])] {
        let why = compare(old, new, Severity::Error).expect_err("two kinds");
        let [first, second] = expected;
        let expected = format!("the first is a report of `{first}` and the second one of `{second}`");
        assert!(why.starts_with(&expected), "{why}");
    }
}
