//! Two checks.

use conformance::compare::compare;
use conformance::compare::read::read;
use serde_json::{Value, json};
use wire::Severity;

use super::{Expected, compared};

/// A finding: severity, file, record, pointer, message. Rule and pointer make the fingerprint.
type Finding<'a> = (&'a str, &'a str, usize, &'a str, &'a str);

/// A report of a check of these files with so many messages.
pub(super) fn check(files: &[(&str, usize)], findings: &[Finding]) -> Value {
    let count = |severity: &str| findings.iter().filter(|finding| finding.0 == severity).count();
    let listed = findings.iter().map(|(severity, file, record, pointer, message)| {
        json!({
            "rule": "lend@1/r", "severity": severity, "message": message, "pointer": pointer, "file": file,
            "record": record, "fingerprint": format!("of {pointer}"),
        })
    });
    let messages: usize = files.iter().map(|(_, messages)| messages).sum();
    let files: serde_json::Map<_, _> =
        files.iter().map(|(name, messages)| (String::from(*name), json!(messages))).collect();
    json!({
        "findings": listed.collect::<Vec<_>>(),
        "summary": {
            "messages": messages, "contracts": {"lend@1": messages}, "files": files, "errors": count("error"),
            "warnings": count("warning"), "notes": count("note"), "hidden": 0, "unreadable": 0,
            "verdict": if count("error") > 0 { "fail" } else { "pass" },
        },
    })
}

#[test]
fn findings_by_their_places() {
    let one = &[("a.json", 1)][..];
    for (old, new, expected) in [
        ((one, &[][..]), (one, &[][..]), Expected::default()),
        (
            (one, &[]),
            (one, &[("error", "a.json", 1, "/x", "is 7")]),
            Expected { newly: &["is 7: a.json#1/x"], regression: true, ..Expected::default() },
        ),
        (
            (one, &[("error", "a.json", 1, "/x", "is 7")]),
            (one, &[("error", "a.json", 1, "/x", "is 7")]),
            Expected { still: &["is 7: a.json#1/x"], ..Expected::default() },
        ),
        // The same place and rule, in other words.
        (
            (one, &[("error", "a.json", 1, "/x", "is 7")]),
            (one, &[("error", "a.json", 1, "/x", "is 8")]),
            Expected { still: &["is 8 before is 7: a.json#1/x"], ..Expected::default() },
        ),
        (
            (one, &[("error", "a.json", 1, "/x", "is 7")]),
            (one, &[("error", "a.json", 1, "/y", "is 7")]),
            Expected {
                newly: &["is 7: a.json#1/y"],
                fixed: &["is 7: a.json#1/x"],
                regression: true,
                ..Expected::default()
            },
        ),
        // One place can break a rule more than once.
        (
            (one, &[("error", "a.json", 1, "/x", "is 7")]),
            (one, &[("error", "a.json", 1, "/x", "is 7"), ("error", "a.json", 1, "/x", "is 8")]),
            Expected {
                newly: &["is 8: a.json#1/x"],
                still: &["is 7: a.json#1/x"],
                regression: true,
                ..Expected::default()
            },
        ),
        // Warnings do not fail unless that is asked for.
        ((one, &[]), (one, &[("warning", "a.json", 1, "/x", "is 7")]), Expected::default()),
        // Nothing is mended in a message that is not there.
        (
            (
                &[("a.json", 3), ("b.json", 1)],
                &[("error", "b.json", 1, "/x", "is 7"), ("error", "a.json", 3, "/x", "")],
            ),
            (&[("a.json", 1), ("c.json", 2)], &[]),
            Expected {
                gone: &["judged>absent: a.json#2-3", "judged>absent: b.json#1"],
                new: &["absent>judged: c.json#1-2"],
                less: &["messages of lend@1 4/4>3/3 "],
                regression: true,
                ..Expected::default()
            },
        ),
        (
            (one, &[]),
            (&[("a.json", 1), ("b.json", 1)], &[("error", "b.json", 1, "", "is 7")]),
            Expected {
                newly: &["is 7: b.json#1"],
                new: &["absent>judged: b.json#1"],
                regression: true,
                ..Expected::default()
            },
        ),
    ] {
        super::check(&check(old.0, old.1), &check(new.0, new.1), &expected);
    }
}

#[test]
fn the_severity_that_fails() {
    let files = &[("a.json", 1)][..];
    let at = |severity| check(files, &[(severity, "a.json", 1, "/x", "is 7")]);
    for (old, new, fail_on, newly) in [
        (check(files, &[]), at("warning"), Severity::Warning, 1),
        (check(files, &[]), at("note"), Severity::Warning, 0),
        (check(files, &[]), at("note"), Severity::Note, 1),
        // Now it fails: --strict does that.
        (at("warning"), at("error"), Severity::Error, 1),
        (at("warning"), at("error"), Severity::Warning, 0),
    ] {
        let comparison = compared(&old, &new, fail_on);
        assert_eq!((comparison.newly_failing.len(), comparison.regression), (newly, newly > 0), "{old} {new}");
    }
}

#[test]
fn what_a_report_leaves_out_cannot_be_compared() {
    let [full, mut hidden] = [check(&[("a.json", 1)], &[]), check(&[("a.json", 1)], &[])];
    hidden["summary"]["warnings"] = json!(2);
    let [full, hidden] = [full, hidden].map(|report| read(report.to_string().as_bytes()).expect("a report"));
    assert!(compare(&full, &hidden, Severity::Error).is_ok(), "nobody asks for warnings");
    let why = compare(&full, &hidden, Severity::Warning).expect_err("hidden ones");
    assert!(why.contains("the second report") && why.contains("--min-severity warning"), "{why}");
    let why = compare(&hidden, &full, Severity::Note).expect_err("hidden ones");
    assert!(why.contains("the first report"), "{why}");
}

#[test]
fn signatures_that_nobody_verifies_any_more() {
    let plain = check(&[("a.json", 2)], &[]);
    let with = |verified: usize, refused: usize, without_key: usize| {
        let mut report = plain.clone();
        report["summary"]["signatures"] = json!({"verified": verified, "refused": refused, "without_key": without_key});
        report
    };
    for (old, new, regression) in [
        (with(2, 0, 0), plain.clone(), true),
        (with(2, 0, 0), with(1, 0, 1), true),
        (with(1, 1, 0), with(2, 0, 0), false),
        (plain.clone(), with(0, 0, 2), false),
        (with(1, 0, 1), with(2, 0, 0), false),
    ] {
        assert_eq!(compared(&old, &new, Severity::Error).regression, regression, "{old} {new}");
    }
}
