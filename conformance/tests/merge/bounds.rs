//! The same where there is more than is kept: tests, groups, examples and findings.

use std::ops::Range;

use conformance::catalog::Catalog;
use conformance::finding::{Citation, Finding};
use conformance::merge::known::Known;
use conformance::report::collection::{Collection, Outcome, Test};
use conformance::report::group::{GroupBy, Grouping};
use wire::Severity;

/// So many tests, each with a finding or two, at very many places.
const TESTS: usize = 26_000;

fn finding(at: usize) -> Finding {
    let rule = Catalog::generated().contracts[0].rules[at % 3];
    let severity = if at.is_multiple_of(5) { Severity::Warning } else { Severity::Error };
    Finding {
        rule: rule.id,
        text: rule.text,
        severity,
        message: format!("finding {at}"),
        // Some places come often, and in an order that is not theirs.
        pointer: format!("/x{:05}", if at.is_multiple_of(4) { at % 40 } else { at * 7919 % 15_000 }),
        contract: Some(Catalog::generated().contracts[0].id),
        direction: Some("request"),
        file: "log.ndjson".into(),
        record: at,
        line: at,
        column: 1,
        offset: 0,
        length: 0,
        end: (at, 1),
        citation: Citation { document: "", section: "", row: "" },
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

fn collected(range: Range<usize>, grouping: Grouping) -> Collection {
    let mut collection = Collection::new(grouping, Severity::Error, Severity::Note);
    for at in range {
        let test = Test {
            suite: if at.is_multiple_of(2) { "a".into() } else { "b".into() },
            name: format!("log.ndjson#{at}"),
            file: Some("log.ndjson".into()),
            outcome: if at.is_multiple_of(11) { Outcome::Skipped("no key".to_owned()) } else { Outcome::Passed },
            findings: 0..0,
        };
        let findings = if at.is_multiple_of(3) { vec![finding(at), finding(at / 2)] } else { vec![finding(at)] };
        collection.add(test, findings, |_, _| Ok::<_, ()>(())).expect("nothing fails");
    }
    collection
}

fn check(grouping: Grouping, cuts: &[usize]) {
    let known = Known::of(&Catalog::generated());
    let mut merged = Collection::new(grouping, Severity::Error, Severity::Note);
    let ends = cuts.iter().copied().chain([TESTS]);
    let mut start = 0;
    for end in ends {
        let part = collected(start..end, grouping).state().resolve(&known).expect("it is known");
        merged.absorb(part, |_| Ok::<_, ()>(())).expect("nothing fails");
        start = end;
    }
    let whole = collected(0..TESTS, grouping);
    let (one, other) = (whole.state(), merged.state());
    assert_eq!(one.summary, other.summary, "{grouping:?} at {cuts:?}");
    assert!(one.tests == other.tests && one.more_tests == other.more_tests, "tests: {grouping:?} at {cuts:?}");
    assert!(one.findings == other.findings, "findings: {grouping:?} at {cuts:?}");
    assert!(one.groups == other.groups, "groups: {grouping:?} at {cuts:?}");
    assert!(one == other, "{grouping:?} at {cuts:?}");
    let (whole, merged) = (whole.finish(), merged.finish());
    assert!(whole.groups == merged.groups, "{grouping:?} at {cuts:?}");
    assert!(whole.rules == merged.rules && whole.tests == merged.tests, "{grouping:?} at {cuts:?}");
    // What is left out of groups is still counted.
    let all: u64 = whole.rules.iter().map(|group| group.count).sum();
    let told: u64 = whole.groups.iter().map(|group| group.count).sum();
    assert!(whole.groups.is_empty() || all == told, "{told} of {all}");
}

#[test]
fn with_more_of_everything_than_is_kept() {
    for by in [GroupBy::Fault, GroupBy::Rule, GroupBy::Nothing] {
        for (examples, most) in [(10, 1000), (2, 9), (0, 1000), (1, 20_000)] {
            for cuts in [&[100][..], &[1, 2, 9000], &[13_000, 13_001], &[]] {
                check(Grouping { by, examples, most }, cuts);
            }
        }
    }
}
