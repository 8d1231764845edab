//! Markdown stays as small as a comment must be, and says what it left out.

use conformance::finding::{Citation, Finding};
use conformance::report::collection::{Collection, Outcome, Test};
use conformance::report::environment::Environment;
use conformance::report::group::Grouping;
use conformance::report::markdown::{self, MOST_BYTES, MOST_RULES};
use conformance::report::{Of, Report};
use wire::Severity;

use crate::text;

fn finding(rule: usize, severity: Severity, message: &str) -> Finding {
    Finding {
        rule: Box::leak(format!("rule/{rule:03}").into_boxed_str()),
        text: "It is right.",
        severity,
        message: message.to_owned(),
        pointer: format!("/{message}"),
        contract: None,
        direction: None,
        file: "a.json".into(),
        record: 1,
        line: 1,
        column: 1,
        offset: 0,
        length: 0,
        end: (1, 1),
        citation: Citation { document: "doc", section: "section", row: "" },
        erratum: None,
        reading: None,
        fingerprint: String::new(),
        diagnoses: Vec::new(),
        case: None,
        replay: None,
        known: None,
        excerpt: None,
    }
}

fn written(findings: &[Finding], problems: &[String]) -> String {
    let grouping = Grouping { most: usize::MAX, ..Grouping::default() };
    let mut collection = Collection::new(grouping, Severity::Error, Severity::Note);
    let test = Test { suite: "x".into(), name: "x".to_owned(), file: None, outcome: Outcome::Passed, findings: 0..0 };
    collection.add(test, findings.to_vec(), |_, _| Ok::<_, ()>(())).expect("nothing fails");
    let report = Report {
        collected: &collection.finish(),
        of: Of::Messages,
        problems,
        environment: &Environment::default(),
        fail_on: Severity::Error,
        exit_code: 1,
        docs: None,
    };
    let mut out = Vec::new();
    markdown::write(&mut out, &report).expect("markdown");
    text(&out).to_owned()
}

fn rows(text: &str) -> usize {
    text.lines().filter(|line| line.starts_with("| error") || line.starts_with("| note")).count()
}

#[test]
fn so_many_rules_and_no_more() {
    // Two findings of each rule.
    let rules = (0..MOST_RULES + 7).chain(0..MOST_RULES + 7);
    let findings: Vec<_> = rules.map(|rule| finding(rule, Severity::Error, "x")).collect();
    let text = written(&findings, &[]);
    assert_eq!(rows(&text), MOST_RULES);
    assert!(text.ends_with("\nLeft out for want of room: 7 more rules with 14 findings.\n"), "{text}");
    let text = written(&findings[..MOST_RULES], &[]);
    assert_eq!(rows(&text), MOST_RULES);
    assert!(!text.contains("Left out"));
}

#[test]
fn so_many_bytes_and_no_more() {
    for message in ["x".repeat(100_000), "\u{1b}".repeat(1000), "`|".repeat(1000), "文".repeat(1000)] {
        let findings: Vec<_> = (0..MOST_RULES).map(|rule| finding(rule, Severity::Error, &message)).collect();
        let unreadable = vec![format!("cannot read {message}"); 50];
        let text = written(&findings, &unreadable);
        assert!(text.len() <= MOST_BYTES, "{}", text.len());
        let said = text.rsplit_once("room: ").and_then(|(_, rest)| rest.split_once(' ')).map(|(count, _)| count);
        let left: usize = said.expect("what was left out").parse().expect("a number");
        assert_eq!(rows(&text) + left, MOST_RULES);
    }
}

#[test]
fn the_worst_and_the_most_frequent_come_first() {
    let of = |(rule, severity)| finding(rule, severity, "x");
    let findings = [(1, Severity::Note), (2, Severity::Error), (3, Severity::Error), (3, Severity::Error)].map(of);
    let text = written(&findings, &[]);
    let places: Vec<_> = ["rule/003", "rule/002", "rule/001"].iter().map(|rule| text.find(rule)).collect();
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{text}");
}
