//! Cases as the formats of all commands have them: each a test with its findings.

use std::sync::Arc;

use wire::{Direction as Side, Severity};

use super::cases::{Case, Expect};
use super::protocol::{Direction, Request};
use super::run::{Miss, Outcome};
use crate::catalog::Catalog;
use crate::finding::{Citation, Finding, fingerprint};
use crate::lines::Lines;
use crate::report::collection::{self, Test};
use crate::report::excerpt::Excerpt;

/// The name of the test that the first `hello` is.
pub(super) const HELLO: &str = "hello";

/// The first `hello`, with what came out of it.
pub fn of_hello(outcome: &Outcome, replay: &str) -> (Test, Vec<Finding>) {
    let findings = match outcome {
        Outcome::Failed(miss) => vec![finding(miss, None, message(miss), HELLO, replay)],
        _ => Vec::new(),
    };
    (test(HELLO, HELLO, outcome), findings)
}

/// A case, with what came out of it.
pub fn of_case(catalog: &Catalog, case: &Case, outcome: &Outcome, replay: &str) -> (Test, Vec<Finding>) {
    let findings = match outcome {
        Outcome::Failed(miss) => vec![of_miss(catalog, case, miss, replay)],
        _ => Vec::new(),
    };
    let suite = format!("{}/{}", case.capability.name(), case.contract.id);
    (test(&suite, &case.id, outcome), findings)
}

fn test(suite: &str, name: &str, outcome: &Outcome) -> Test {
    let outcome = match outcome {
        Outcome::Passed(_) => collection::Outcome::Passed,
        Outcome::Failed(_) => collection::Outcome::Failed,
        Outcome::Skipped(why) => collection::Outcome::Skipped(why.clone()),
    };
    Test { suite: suite.into(), name: name.to_owned(), file: None, outcome, findings: 0..0 }
}

/// With the end of what a program that broke down had to say.
fn message(miss: &Miss) -> String {
    let got = &miss.wrong.got;
    let last = miss.stderr.as_deref().and_then(|text| text.lines().rfind(|line| !line.trim().is_empty()));
    match last {
        Some(line) => format!("{got}; the last line on standard error: {}", line.trim()),
        None => got.clone(),
    }
}

fn of_miss(catalog: &Catalog, case: &Case, miss: &Miss, replay: &str) -> Finding {
    let (direction, text) = message_of(&case.request);
    let name = match direction {
        Direction::Request => "request",
        Direction::Response => "response",
    };
    let found = text.and_then(|text| place(catalog, case, miss, direction, text));
    let is_unenforced = matches!(case.expect, Expect::Invalid(_) | Expect::Refused(_));
    let message = match &found {
        Some((_, broken)) if is_unenforced => format!("{}: {broken}", miss.wrong.got),
        _ => message(miss),
    };
    let mut finding = finding(miss, Some(case), message, name, replay);
    finding.direction = Some(name);
    if let (Some(text), Some((span, _))) = (text, found) {
        let (bytes, lines) = (text.as_bytes(), Lines::of(text.as_bytes()));
        (finding.line, finding.column) = lines.place(bytes, span.start);
        (finding.offset, finding.length) = (span.start, span.end.saturating_sub(span.start));
        finding.end = lines.place(bytes, span.end);
        finding.excerpt = Some(Excerpt::of(bytes, finding.offset, finding.length));
    }
    finding
}

/// Where the rule is broken that the testee did not enforce, and how.
fn place(
    catalog: &Catalog,
    case: &Case,
    miss: &Miss,
    direction: Direction,
    text: &str,
) -> Option<(wire::Span, String)> {
    let side = match direction {
        Direction::Request => Side::Request,
        Direction::Response => Side::Response,
    };
    let found = (case.contract.check)(side, text.as_bytes(), &catalog.readings());
    let mut of_rule = found.into_iter().filter(|found| found.rule.id == miss.wrong.rule.id);
    of_rule.find(|found| found.pointer == miss.wrong.pointer).map(|found| (found.span, found.message))
}

fn message_of(request: &Request) -> (Direction, Option<&str>) {
    match request {
        Request::Hello { .. } => (Direction::Request, None),
        Request::Decode { direction, text, .. }
        | Request::Encode { direction, text, .. }
        | Request::Validate { direction, text, .. }
        | Request::Sign { direction, text, .. } => (*direction, Some(text)),
        Request::Verify { direction, text, .. } => (*direction, text.as_deref()),
    }
}

fn finding(miss: &Miss, case: Option<&Case>, message: String, file: &str, replay: &str) -> Finding {
    let rule = miss.wrong.rule;
    let wire::Citation { document, section, row } = rule.citation;
    Finding {
        rule: rule.id,
        text: rule.text,
        severity: Severity::Error,
        message,
        pointer: miss.wrong.pointer.clone(),
        contract: case.map(|case| case.contract.id),
        direction: None,
        file: file.into(),
        record: 1,
        line: 1,
        column: 1,
        offset: 0,
        length: 0,
        end: (1, 1),
        citation: Citation { document, section, row },
        erratum: None,
        reading: None,
        fingerprint: fingerprint(rule.id, &miss.wrong.pointer),
        diagnoses: Vec::new(),
        case: Some(Arc::from(case.map_or(HELLO, |case| case.id.as_str()))),
        replay: Some(replay.to_owned()),
        known: None,
        excerpt: None,
    }
}
