//! The findings by rule, each with the line that it is on.

use wire::Severity;

use super::exchanges::{Exchange, exchanges};
use super::filters::{Attributes, Tests};
use super::parts::{Piece, prose, word};
use crate::catalog::Catalog;
use crate::finding::{Finding, severity_name};
use crate::mask::Mask;
use crate::report::excerpt::Excerpt;
use crate::report::group::Group;
use crate::report::text::{counted, diagnosed, visible};
use crate::report::{Of, Report};
use crate::site::links;

/// The findings of a rule.
pub(super) struct RuleGroup {
    pub(super) rule: &'static str,
    pub(super) text: Vec<Piece>,
    pub(super) severity: &'static str,
    pub(super) known: bool,
    pub(super) count: String,
    /// Where the rule is written; none where no example says it.
    pub(super) citation: Option<String>,
    pub(super) erratum: Option<(&'static str, &'static str)>,
    /// The rule in the reference site.
    pub(super) link: Option<String>,
    pub(super) attributes: Attributes,
    pub(super) examples: Vec<Example>,
    /// Requests and answers of a run.
    pub(super) exchanges: Vec<Exchange>,
    /// Findings that are not shown.
    pub(super) more: u64,
}

/// A finding.
pub(super) struct Example {
    pub(super) attributes: Attributes,
    pub(super) place: String,
    pub(super) pointer: String,
    pub(super) message: String,
    /// Before the marked part, the part, and what is behind it.
    pub(super) excerpt: Option<[String; 3]>,
    /// Causes and cures by name.
    pub(super) diagnosed: Vec<(&'static str, String)>,
    pub(super) replay: Option<String>,
    /// Why it is tolerated.
    pub(super) known: Option<String>,
}

/// So many bytes of a line are shown before and after the marked part.
const AROUND: usize = 120;

/// The findings by rule, the worst first, and what is known last.
pub(super) fn rules(report: &Report<'_>, catalog: &Catalog) -> Vec<RuleGroup> {
    let tests = Tests::of(report);
    let mask = Mask::of(catalog);
    let groups = report.collected.rules.iter();
    groups.map(|group| rule_group(report, group, &tests, &mask)).collect()
}

fn rule_group(report: &Report<'_>, group: &Group, tests: &Tests<'_>, mask: &Mask) -> RuleGroup {
    let rule = group.rule.unwrap_or_default();
    let all = &report.collected.findings;
    let kept: Vec<_> = group.examples.iter().filter_map(|at| Some((*at, all.get(*at)?))).collect();
    let first = kept.first().map(|(_, finding)| *finding);
    RuleGroup {
        rule,
        text: prose(first.map_or("", |finding| finding.text)),
        severity: severity_name(group.severity),
        known: group.known,
        count: counted(group.count, "finding"),
        citation: first.map(|finding| finding.citation.to_string()),
        erratum: first.and_then(|finding| finding.erratum.zip(finding.reading)),
        link: report.docs.map(|docs| links::to(docs, rule)),
        attributes: Attributes::of_rule(rule, group.severity, group.known),
        examples: kept.iter().map(|(at, finding)| example(report, finding, (tests, *at), mask)).collect(),
        exchanges: if group.known { Vec::new() } else { exchanges(report, rule, tests, mask) },
        more: group.count.saturating_sub(kept.len() as u64),
    }
}

fn example(report: &Report<'_>, finding: &Finding, (tests, at): (&Tests<'_>, usize), mask: &Mask) -> Example {
    let Finding { file, line, column, record, .. } = finding;
    let place = match (report.of, &finding.case, tests.test(at)) {
        (_, Some(case), _) => format!("{case}, {file} {record}, {line}:{column}"),
        (Of::Clients(_), None, Some(test)) => format!("{}, {file}, {line}:{column}", test.name),
        _ => format!("{file}:{line}:{column}"),
    };
    let (message, excerpt) = masked(report, finding, mask);
    Example {
        attributes: Attributes::of(finding, tests.suite(report.of, at)),
        place: visible(&place),
        pointer: visible(if finding.pointer.is_empty() { "(root)" } else { &finding.pointer }),
        message: visible(&message),
        excerpt: excerpt.map(|excerpt| excerpt.cut(AROUND).map(|part| visible(&part))),
        diagnosed: diagnosed(&finding.diagnoses).into_iter().map(|(name, told)| (name, visible(&told))).collect(),
        replay: finding.replay.clone().or_else(|| checked_again(report, finding)).map(|line| visible(&line)),
        known: finding.known.as_ref().map(|known| {
            let until = known.expires.as_ref().map(|day| format!(", until {day}")).unwrap_or_default();
            visible(&format!("{} ({}{until})", known.reason, known.owner))
        }),
    }
}

/// What a run says of an answer is not masked where it is found: there it is the gateway's
/// whole answer that counts.
fn masked(report: &Report<'_>, finding: &Finding, mask: &Mask) -> (String, Option<Excerpt>) {
    match (report.of, &finding.excerpt) {
        (Of::Run(_), Some(excerpt)) => {
            let line = String::from_utf8_lossy(&mask.everywhere(excerpt.line.as_bytes())).into_owned();
            let message = mask.said(&finding.message, excerpt.line.as_bytes());
            let marked = excerpt.marked.clone();
            // A finding about the answer as a whole marks nothing in it.
            let is_whole =
                finding.length > 0 && line.is_char_boundary(marked.start) && line.is_char_boundary(marked.end);
            (message, is_whole.then_some(Excerpt { line, marked }))
        }
        _ => (finding.message.clone(), finding.excerpt.clone()),
    }
}

/// The command that judges the file again as it was judged.
fn checked_again(report: &Report<'_>, finding: &Finding) -> Option<String> {
    let mut arguments = report.environment.judged_with().iter();
    if !matches!(report.of, Of::Messages) || arguments.next()? != "check" || &*finding.file == "-" {
        return None;
    }
    let mut words = vec!["conformance".to_owned(), "check".to_owned(), word(&finding.file)];
    while let Some(argument) = arguments.next() {
        let name = argument.split('=').next().unwrap_or_default();
        match DECIDING.iter().find(|(option, _)| *option == name) {
            Some((_, true)) if !argument.contains('=') => {
                words.push(argument.clone());
                words.extend(arguments.next().map(|value| word(value)));
            }
            Some(_) => words.push(word(argument)),
            None => {}
        }
    }
    if finding.severity == Severity::Note && !words.iter().any(|word| word.starts_with("--min-severity")) {
        words.push("--min-severity note".to_owned());
    }
    Some(words.join(" "))
}

/// The options of `check` that decide what is found, and whether a value follows.
const DECIDING: [(&str, bool); 7] = [
    ("--contract", true),
    ("--direction", true),
    ("--reading", true),
    ("--key", true),
    ("--sign-type", true),
    ("--min-severity", true),
    ("--strict", false),
];
