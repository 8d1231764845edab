//! Cases as the formats of all commands have them: each a test with its findings.

use std::sync::Arc;

use wire::Severity;

use super::attempt::Outcome;
use super::cases::Case;
use super::judging::{REQUEST, RESPONSE};
use super::report::{Failure, Wrong};
use super::rules::RESULT;
use crate::finding::{Finding, fingerprint};
use crate::report::collection::{self, Test};
use crate::report::excerpt::Excerpt;

/// The case with what came out of it.
pub(super) fn test(case: &Case, outcome: &Outcome) -> (Test, Vec<Finding>) {
    let (outcome, found) = match outcome {
        Outcome::Passed | Outcome::Undrawn(_) => (collection::Outcome::Passed, Vec::new()),
        Outcome::Failed(failure) => (collection::Outcome::Failed, findings(case, failure)),
        Outcome::Skipped(why) => (collection::Outcome::Skipped(why.clone()), Vec::new()),
    };
    let suite = format!("{}/{}", case.suite.name(), case.contract.id).into();
    (Test { suite, name: case.id.clone(), file: None, outcome, findings: 0..0 }, found)
}

/// Everything that is wrong with the answer that a case failed for.
pub(super) fn findings(case: &Case, failure: &Failure) -> Vec<Finding> {
    let id: Arc<str> = case.id.as_str().into();
    let of_case = |wrong: &Wrong| {
        let mut finding = wrong.finding.clone().unwrap_or_else(|| without_place(case, failure, wrong));
        let text = if &*finding.file == REQUEST {
            Some(&failure.request)
        } else {
            failure.response.as_ref().map(|response| &response.body)
        };
        finding.excerpt = text.map(|text| Excerpt::of(&text.bytes(), finding.offset, finding.length));
        Finding {
            case: Some(Arc::clone(&id)),
            record: failure.request_number,
            replay: Some(failure.replay.clone()),
            ..finding
        }
    };
    failure.wrong.iter().map(of_case).collect()
}

/// A finding about an answer as a whole, or about there being none.
fn without_place(case: &Case, failure: &Failure, wrong: &Wrong) -> Finding {
    Finding {
        rule: wrong.rule,
        text: wrong.text,
        severity: Severity::Error,
        message: message(case, failure, wrong),
        pointer: String::new(),
        contract: Some(case.contract.id),
        direction: None,
        file: if failure.response.is_some() { RESPONSE } else { REQUEST }.into(),
        record: failure.request_number,
        line: 1,
        column: 1,
        offset: 0,
        length: 0,
        end: (1, 1),
        citation: wrong.citation,
        erratum: None,
        reading: None,
        fingerprint: fingerprint(wrong.rule, ""),
        diagnoses: Vec::new(),
        case: None,
        replay: None,
        known: None,
        excerpt: None,
    }
}

/// What came instead of what; of a wrong result, also the rule that the request was about,
/// for that is the one which is not enforced.
fn message(case: &Case, failure: &Failure, wrong: &Wrong) -> String {
    if wrong.rule != RESULT.id {
        return wrong.got.clone();
    }
    let result = format!("expected {}, got {}", failure.expected, wrong.got);
    let does = if case.obeys() { "obeys" } else { "breaks" };
    match (failure.probes, failure.citation) {
        (Some(rule), Some(citation)) => format!("{result}; the request {does} {rule} ({citation})"),
        _ => result,
    }
}
