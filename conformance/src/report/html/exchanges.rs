//! Requests and answers of a run: of every cause its shortest case, whole.

use super::filters::{Attributes, Tests};
use super::parts::{Piece, lines, prose};
use crate::finding::severity_name;
use crate::mask::Mask;
use crate::report::text::{counted, visible};
use crate::report::{Of, Report};
use crate::suite::live::random::{Shrunk, Taken};
use crate::suite::live::report::{Failure, Group, Text, Wrong};
use wire::Severity;

/// A failed case with its request and its answer.
pub(super) struct Exchange {
    pub(super) attributes: Attributes,
    pub(super) case: String,
    pub(super) cases: String,
    pub(super) cause: Vec<Piece>,
    /// Facts by name.
    pub(super) facts: Vec<(&'static str, String)>,
    pub(super) request: String,
    /// The status line's rest and the body; none where there is no answer.
    pub(super) response: Option<(String, String)>,
    pub(super) curl: String,
    pub(super) replay: String,
    pub(super) others: Vec<String>,
    /// Cases that are not named.
    pub(super) more: usize,
}

/// More bytes of a body are not shown, nor more cases of a cause.
const MOST_BYTES: usize = 16 * 1024;
const MOST_CASES: usize = 20;

/// The exchanges of a run in which the rule is the one to blame.
pub(super) fn exchanges(report: &Report<'_>, rule: &str, tests: &Tests<'_>, mask: &Mask) -> Vec<Exchange> {
    let Of::Run(run) = report.of else { return Vec::new() };
    let findings = &report.collected.findings;
    let attributes = |case: &str| {
        let at = findings.iter().position(|finding| finding.case.as_deref() == Some(case));
        let of = at.and_then(|at| Some(Attributes::of(findings.get(at)?, tests.suite(report.of, at))));
        of.unwrap_or_else(|| Attributes::of_rule(case, Severity::Error, false))
    };
    let of_rule = run.groups.iter().filter(|group| group.rule == rule);
    of_rule.map(|group| exchange(group, attributes(&group.example.id), mask)).collect()
}

fn exchange(group: &Group, attributes: Attributes, mask: &Mask) -> Exchange {
    let failure = &group.example;
    let others: Vec<_> = group.cases.iter().filter(|id| **id != failure.id).collect();
    Exchange {
        attributes: Attributes { severity: severity_name(Severity::Error), ..attributes },
        case: visible(&failure.id),
        cases: counted(group.cases.len() as u64, "case"),
        cause: prose(&group.cause),
        facts: facts(failure),
        request: shown(&failure.request, mask),
        response: failure.response.as_ref().map(|response| {
            let kind = response.content_type.as_deref().unwrap_or("no media type");
            let head = format!("{}, {kind}, {} ms", response.status, response.milliseconds);
            (visible(&head), shown(&response.body, mask))
        }),
        curl: lines(&failure.curl),
        replay: visible(&failure.replay),
        others: others.iter().take(MOST_CASES).map(|id| visible(id)).collect(),
        more: others.len().saturating_sub(MOST_CASES),
    }
}

fn facts(failure: &Failure) -> Vec<(&'static str, String)> {
    let mut facts = Vec::new();
    if let Some(what) = &failure.what {
        facts.push(("What it is", visible(what)));
    }
    if let (Some(rule), Some(citation)) = (failure.probes, failure.citation) {
        facts.push(("Probes", format!("{rule} ({citation})")));
    }
    if let Some(Shrunk { fails_again, steps, tries, .. }) = failure.shrunk {
        facts.push((
            "Made smaller",
            match fails_again {
                true => format!("{steps} times, in {tries} tries"),
                false => "no, it did not fail when it was sent once more".to_owned(),
            },
        ));
    }
    for Taken { command, expected, got } in &failure.taken {
        facts.push(("Step", visible(&format!("{command}; expected {expected}; got {got}"))));
    }
    if failure.requests > 1 {
        facts.push(("Request", format!("{} of {}", failure.request_number, failure.requests)));
    }
    facts.push(("Expected", visible(&failure.expected)));
    for Wrong { rule, citation, got, .. } in &failure.wrong {
        facts.push(("Got", visible(&format!("{got} [{rule}] ({citation})"))));
    }
    facts
}

/// The text without its secrets; of a very long one the beginning.
fn shown(text: &Text, mask: &Mask) -> String {
    let (kind, text) = match text {
        Text::Text(text) => ("", String::from_utf8_lossy(&mask.everywhere(text.as_bytes())).into_owned()),
        Text::Base64(text) => ("base64: ", text.clone()),
    };
    let start = &text[..text.floor_char_boundary(MOST_BYTES)];
    let rest = match text.len() - start.len() {
        0 => String::new(),
        _ => format!("… ({} bytes of {})", start.len(), text.len()),
    };
    format!("{kind}{}{rest}", lines(start))
}
