//! JUnit, as continuous integration reads it: every message is a test of its contract.

use std::collections::BTreeMap;
use std::io::{self, Write};

use quick_junit::{NonSuccessKind, TestCase, TestCaseStatus, TestSuite};

use super::text::{self, visible};
use super::{Message, Report};
use crate::finding::Finding;

/// The suite of what has no known contract.
const UNKNOWN: &str = "unknown";

/// Writes the report.
pub fn write(out: &mut dyn Write, report: &Report<'_>) -> io::Result<()> {
    let mut suites: BTreeMap<&str, TestSuite> = BTreeMap::new();
    let mut add = |suite, mut case: TestCase| {
        case.set_classname(suite);
        suites.entry(suite).or_insert_with(|| TestSuite::new(suite)).add_test_case(case);
    };
    for message in report.messages {
        add(message.contract.unwrap_or(UNKNOWN), judged(message, report));
    }
    for problem in report.unreadable {
        add(UNKNOWN, unreadable(problem));
    }
    let mut document = quick_junit::Report::new("conformance");
    document.add_test_suites(suites.into_values());
    document.serialize(out).map_err(io::Error::other)
}

fn judged(message: &Message, report: &Report<'_>) -> TestCase {
    let Message { file, record, .. } = message;
    let findings = report.findings.get(message.findings.clone()).unwrap_or_default();
    let (failing, others): (Vec<_>, Vec<_>) = findings.iter().partition(|finding| finding.severity >= report.fail_on);
    let status = match failing.first() {
        Some(first) => {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            let more = if failing.len() > 1 { format!(" (and {} more)", failing.len() - 1) } else { String::new() };
            status.set_message(safe(&format!("{}: {}{more}", first.rule, first.message)));
            status.set_type(first.rule).set_description(lines(&failing));
            status
        }
        // What was not judged has not passed.
        None if message.without_key => {
            let mut status = TestCaseStatus::skipped();
            status.set_message("there is no key to verify the signature with");
            status
        }
        None => TestCaseStatus::success(),
    };
    let mut case = TestCase::new(safe(&format!("{file}#{record}")), status);
    case.extra.insert("file".into(), safe(file).into());
    if !others.is_empty() {
        case.set_system_out(lines(&others));
    }
    case
}

fn unreadable(problem: &str) -> TestCase {
    let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
    status.set_message(safe(problem));
    TestCase::new(safe(problem), status)
}

fn lines(findings: &[&Finding]) -> String {
    findings.iter().map(|finding| safe(&text::line(finding))).collect::<Vec<_>>().join("\n")
}

/// The text with everything escaped that XML cannot hold; brackets and the like are the
/// writer's matter.
fn safe(text: &str) -> String {
    visible(text).replace('\u{fffe}', "\\u{fffe}").replace('\u{ffff}', "\\u{ffff}")
}
