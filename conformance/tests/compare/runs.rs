//! Two runs.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Expected, check};

/// A case: its id, which begins with `~` if it is random, and what came out: `passed`, `failed CAUSE`, `skipped WHY`.
type Case<'a> = (&'a str, &'a str);

/// A report of a run of these cases. Random ones are of another suite.
pub(super) fn run(seed: Option<u64>, cases: &[Case]) -> Value {
    let mut groups: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let list = |random: bool, suite: &str| {
        let of_kind = cases.iter().filter(|(id, _)| id.starts_with('~') == random);
        let of_kind: Vec<_> = of_kind.map(|(id, came)| (id.trim_start_matches('~'), *came)).collect();
        let with = |word: &str| -> Vec<_> {
            of_kind.iter().filter(|(_, came)| came.starts_with(word)).map(|(id, _)| *id).collect()
        };
        let why = |came: &str| came.strip_prefix("skipped ").map(str::to_owned);
        let skipped: BTreeMap<_, _> = of_kind.iter().filter_map(|(id, came)| Some((*id, why(came)?))).collect();
        json!({
            "suite": suite, "random": random, "passed": with("passed"), "failed": with("failed"), "skipped": skipped,
        })
    };
    for (id, came) in cases {
        if let Some(cause) = came.strip_prefix("failed ") {
            groups.entry(cause).or_default().push(id.trim_start_matches('~'));
        }
    }
    let verdict = match () {
        () if !groups.is_empty() => "fail",
        () if cases.is_empty() || cases.iter().any(|(_, came)| came.starts_with("skipped")) => "inconclusive",
        () => "pass",
    };
    let groups: Vec<_> =
        groups.iter().map(|(cause, cases)| json!({"rule": "live/r", "cause": cause, "cases": cases})).collect();
    json!({"run": {
        "seed": seed, "groups": groups, "verdict": verdict,
        "coverage": {"rules": 4, "both_ways": 4, "missing": []},
        "exchange": {"listed": 2, "seen": 2, "missing": []},
        "result_codes": {"lend@1": {"listed": 3, "seen": 2, "missing": ["C"]}},
        "cases": [list(false, "shape"), list(true, "property")],
    }})
}

#[test]
fn cases_by_their_ids() {
    for (old, new, expected) in [
        (&[("a", "passed")][..], &[("a", "passed")][..], Expected::default()),
        (
            &[("a", "passed"), ("b", "passed")],
            &[("a", "failed x"), ("b", "passed")],
            Expected { newly: &["x: a"], regression: true, ..Expected::default() },
        ),
        (&[("a", "failed x")], &[("a", "failed x")], Expected { still: &["x: a"], ..Expected::default() }),
        (&[("a", "failed x")], &[("a", "failed y")], Expected { still: &["y before x: a"], ..Expected::default() }),
        (&[("a", "failed x")], &[("a", "passed")], Expected { fixed: &["x: a"], ..Expected::default() }),
        // Not to look mends nothing.
        (
            &[("a", "failed x")],
            &[("a", "skipped late")],
            Expected { gone: &["failed>skipped: a (late)"], regression: true, ..Expected::default() },
        ),
        (
            &[("a", "failed x"), ("b", "passed")],
            &[],
            Expected { gone: &["failed>absent: a", "passed>absent: b"], regression: true, ..Expected::default() },
        ),
        (
            &[("a", "passed")],
            &[("a", "skipped late")],
            Expected { gone: &["passed>skipped: a (late)"], regression: true, ..Expected::default() },
        ),
        (&[("a", "skipped late")], &[("a", "skipped early")], Expected::default()),
        (
            &[("a", "skipped late"), ("b", "passed")],
            &[("b", "passed")],
            Expected { gone: &["skipped>absent: a"], ..Expected::default() },
        ),
        (&[("a", "skipped late")], &[("a", "passed")], Expected { new: &["skipped>passed: a"], ..Expected::default() }),
        (
            &[("a", "skipped late")],
            &[("a", "failed x")],
            Expected { newly: &["x: a"], new: &["skipped>failed: a"], regression: true, ..Expected::default() },
        ),
        (
            &[],
            &[("a", "passed"), ("b", "failed x"), ("c", "skipped late")],
            Expected {
                newly: &["x: b"],
                new: &["absent>passed: a", "absent>failed: b", "absent>skipped: c (late)"],
                regression: true,
                ..Expected::default()
            },
        ),
    ] {
        check(&run(None, old), &run(None, new), &expected);
    }
}

#[test]
fn random_cases() {
    let (passed, fails) = (&[("~1", "passed")][..], &[("~1", "failed x")][..]);
    for (old, new, expected) in [
        // Of one seed, they are cases like any other.
        ((Some(7), passed), (Some(7), fails), Expected { newly: &["x: 1"], regression: true, ..Expected::default() }),
        ((Some(7), fails), (Some(7), passed), Expected { fixed: &["x: 1"], ..Expected::default() }),
        // Of two seeds, case 1 is two cases.
        ((Some(7), passed), (Some(8), passed), Expected::default()),
        ((Some(7), passed), (Some(8), fails), Expected { newly: &["x: 1"], regression: true, ..Expected::default() }),
        ((Some(7), fails), (Some(8), passed), Expected { unseen: &["x: 1"], ..Expected::default() }),
        (
            (Some(7), fails),
            (Some(8), &[("~1", "passed"), ("~2", "failed x")]),
            Expected { still: &["x: 2"], ..Expected::default() },
        ),
        (
            (Some(7), &[("a", "failed y"), ("~1", "failed x")]),
            (Some(8), &[("a", "passed"), ("~1", "failed y")]),
            Expected { still: &["y: 1"], fixed: &["y: a"], unseen: &["x: 1"], ..Expected::default() },
        ),
        // Where none are left, all are gone.
        (
            (Some(7), &[("a", "passed"), ("~1", "passed")]),
            (None, &[("a", "passed")]),
            Expected { gone: &["passed>absent: 1"], regression: true, ..Expected::default() },
        ),
        (
            (Some(7), fails),
            (Some(8), &[("~1", "skipped late")]),
            Expected { gone: &["failed>skipped: 1 (late)"], regression: true, ..Expected::default() },
        ),
        (
            (None, &[("a", "passed")]),
            (Some(7), &[("a", "passed"), ("~1", "passed")]),
            Expected { new: &["absent>passed: 1"], ..Expected::default() },
        ),
    ] {
        let is_apart = matches!((old.0, new.0), (Some(old), Some(new)) if old != new);
        let (old, new) = (run(old.0, old.1), run(new.0, new.1));
        if is_apart && expected.gone.is_empty() {
            let notes = super::compared(&old, &new, wire::Severity::Error).notes;
            assert!(notes.concat().contains("drawn by seed 7 and then 8"), "{notes:?}");
        }
        check(&old, &new, &expected);
    }
}

#[test]
fn less_coverage_is_told_and_fails_nothing() {
    let old = run(None, &[("a", "passed")]);
    let mut new = old.clone();
    new["run"]["coverage"] = json!({"rules": 4, "both_ways": 3, "missing": ["lend@1/Tag/type"]});
    new["run"]["exchange"] = json!({"listed": 3, "seen": 2, "missing": ["lend@1/echo"]});
    new["run"]["result_codes"] = json!({});
    let less = &[
        "rules about requests 4/4>3/4 lend@1/Tag/type",
        "exchange rules 2/2>2/3 lend@1/echo",
        "result codes of lend@1 2/3>0/0 ",
    ];
    check(&old, &new, &Expected { less, ..Expected::default() });
    check(&new, &old, &Expected::default());
}
