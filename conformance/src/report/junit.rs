//! JUnit, as continuous integration reads it: every message, case or exchange is a test.

use std::collections::BTreeMap;
use std::io::{self, Write};

use quick_junit::{NonSuccessKind, TestCase, TestCaseStatus, TestSuite};

use super::Report;
use super::collection::{Outcome, Test};
use super::text::{self, visible};
use crate::baseline::stale::Stale;
use crate::finding::Finding;

/// The suite of what could not be read.
const UNKNOWN: &str = "unknown";

/// The suite of a baseline's entries that hold no more.
const BASELINE: &str = "baseline";

/// Writes the report.
pub fn write(out: &mut dyn Write, report: &Report<'_>) -> io::Result<()> {
    let mut suites: BTreeMap<&str, TestSuite> = BTreeMap::new();
    let mut add = |suite, mut case: TestCase| {
        case.set_classname(suite);
        suites.entry(suite).or_insert_with(|| TestSuite::new(suite)).add_test_case(case);
    };
    for test in &report.collected.tests {
        add(&*test.suite, judged(test, report));
    }
    for problem in report.problems {
        add(UNKNOWN, unreadable(problem));
    }
    for stale in report.collected.summary.stale() {
        add(BASELINE, outdated(stale));
    }
    let mut document = quick_junit::Report::new("conformance");
    document.add_test_suites(suites.into_values());
    let text = document.to_string().map_err(io::Error::other)?;
    out.write_all(without_skipped(&text).as_bytes())
}

/// The text without the attribute of the root that Jenkins' schema does not list.
fn without_skipped(text: &str) -> String {
    let Some((before, rest)) = text.split_once("<testsuites ") else { return text.to_owned() };
    let Some((root, rest)) = rest.split_once('>') else { return text.to_owned() };
    let listed = root.split(' ').filter(|attribute| !attribute.starts_with("skipped="));
    format!("{before}<testsuites {}>{rest}", listed.collect::<Vec<_>>().join(" "))
}

fn judged(test: &Test, report: &Report<'_>) -> TestCase {
    let Test { name, file, .. } = test;
    let findings = report.collected.findings.get(test.findings.clone()).unwrap_or_default();
    let is_failing = |finding: &&Finding| finding.severity >= report.fail_on && finding.known.is_none();
    let (failing, others): (Vec<_>, Vec<_>) = findings.iter().partition(is_failing);
    let status = match (&test.outcome, failing.first()) {
        (Outcome::Failed, Some(first)) => {
            let more = if failing.len() > 1 { format!(" (and {} more)", failing.len() - 1) } else { String::new() };
            let mut status = failure(&format!("{}: {}{more}", first.rule, first.message));
            status.set_type(first.rule).set_description(lines(&failing));
            status
        }
        (Outcome::Failed, None) => failure("it fails as others do; its findings are left out, see --max-findings"),
        (Outcome::Passed, _) => TestCaseStatus::success(),
        // What was not judged has not passed, and what is only known has not either.
        (Outcome::Skipped(why), _) => skipped(why),
        (Outcome::Known, _) => {
            let known = findings.iter().find_map(|finding| finding.known.as_ref());
            skipped(&format!("known by the baseline: {}", known.map_or("", |known| &known.reason)))
        }
    };
    let mut case = TestCase::new(safe(name), status);
    if let Some(file) = file {
        case.extra.insert("file".into(), safe(file).into());
    }
    if !others.is_empty() {
        case.set_system_out(lines(&others));
    }
    case
}

fn failure(message: &str) -> TestCaseStatus {
    let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
    status.set_message(safe(message));
    status
}

fn skipped(why: &str) -> TestCaseStatus {
    let mut status = TestCaseStatus::skipped();
    status.set_message(safe(why));
    status
}

fn unreadable(problem: &str) -> TestCase {
    let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
    status.set_message(safe(problem));
    TestCase::new(safe(problem), status)
}

fn outdated(stale: &Stale) -> TestCase {
    let Stale { file, line, entry, .. } = stale;
    TestCase::new(safe(&format!("{file}:{line}: {entry}")), failure(&stale.sentence()))
}

fn lines(findings: &[&Finding]) -> String {
    findings.iter().map(|finding| safe(&text::line(finding))).collect::<Vec<_>>().join("\n")
}

/// The text with everything escaped that XML cannot hold; brackets and the like are the
/// writer's matter.
fn safe(text: &str) -> String {
    visible(text).replace('\u{fffe}', "\\u{fffe}").replace('\u{ffff}', "\\u{ffff}")
}
