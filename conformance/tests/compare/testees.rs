//! Two testees.

use serde_json::{Value, json};
use wire::Severity;

use super::{Expected, check, compared};

/// A report of a testee by its name and version, and of its cases: what came out of each is `passed`, `failed CAUSE`,
/// `known CAUSE` or `skipped WHY`. What failed before there were cases is `hello`.
pub(super) fn testee(named: &str, cases: &[(&str, &str)]) -> Value {
    let with = |word: &str| -> Vec<_> {
        cases.iter().filter(|(id, came)| *id != "hello" && came.starts_with(word)).map(|(id, _)| *id).collect()
    };
    let skipped =
        cases.iter().filter_map(|(id, came)| Some((String::from(*id), json!(came.strip_prefix("skipped ")?))));
    let groups = cases.iter().filter_map(|(id, came)| {
        Some(json!({"rule": "testee/r", "text": came.strip_prefix("failed ")?, "cases": [id]}))
    });
    let (name, version) = named.split_once(' ').expect("a name and a version");
    json!({"testee": {
        "testee": {"name": name, "version": version}, "groups": groups.collect::<Vec<_>>(),
        "verdict": if cases.iter().any(|(_, came)| came.starts_with("failed")) { "fail" } else { "pass" },
        "cases": [{
            "passed": with("passed"), "failed": with("failed"), "known": with("known"),
            "skipped": skipped.collect::<serde_json::Map<_, _>>(),
        }],
    }})
}

#[test]
fn cases_by_their_ids() {
    for (old, new, expected) in [
        (&[("a", "passed")][..], &[("a", "passed")][..], Expected::default()),
        (
            &[("a", "passed"), ("b", "failed y")],
            &[("a", "failed x"), ("b", "passed")],
            Expected { newly: &["x: a"], fixed: &["y: b"], regression: true, ..Expected::default() },
        ),
        (&[("a", "failed x")], &[("a", "failed y")], Expected { still: &["y before x: a"], ..Expected::default() }),
        // A baseline mends nothing.
        (
            &[("a", "passed")],
            &[("a", "known x")],
            Expected { newly: &["the report does not say why: a"], regression: true, ..Expected::default() },
        ),
        // What is not declared any more, and what is not asked any more.
        (
            &[("a", "passed"), ("b", "failed x"), ("c", "skipped no")],
            &[("a", "skipped no")],
            Expected {
                gone: &["passed>skipped: a (no)", "failed>absent: b", "skipped>absent: c"],
                regression: true,
                ..Expected::default()
            },
        ),
        (
            &[("a", "skipped no")],
            &[("a", "passed"), ("b", "failed x")],
            Expected {
                newly: &["x: b"],
                new: &["skipped>passed: a", "absent>failed: b"],
                regression: true,
                ..Expected::default()
            },
        ),
        // Who does not say hello is asked nothing.
        (
            &[("a", "passed")],
            &[("hello", "failed x"), ("a", "skipped no hello")],
            Expected {
                newly: &["x: hello"],
                gone: &["passed>skipped: a (no hello)"],
                new: &["absent>failed: hello"],
                regression: true,
                ..Expected::default()
            },
        ),
    ] {
        check(&testee("it 1", old), &testee("it 1", new), &expected);
    }
}

#[test]
fn two_names() {
    let [old, new] = ["it 1", "it 2"].map(|named| testee(named, &[("a", "passed")]));
    let comparison = compared(&old, &new, Severity::Error);
    assert_eq!(comparison.notes, ["the testee was it 1, and is it 2"]);
    assert!(!comparison.regression);
}
