//! The documents' own samples, with what the judge finds in them.

use model::{Contract, Sample};
use wire::Finding;

use super::html::{Link, errata};
use super::{Sources, links};
use crate::explain::text::{cited, direction};
use crate::finding::{severity, severity_name};
use crate::judge::{Options, judge, judge_exchange};
use crate::lines::Lines;

pub(super) struct SampleView {
    pub(super) file: String,
    pub(super) anchor: String,
    pub(super) href: String,
    pub(super) direction: &'static str,
    pub(super) source: String,
    pub(super) answers: Option<Link>,
    pub(super) errata: Vec<Link>,
    pub(super) lines: Vec<LineView>,
    pub(super) findings: Vec<FindingView>,
}

pub(super) struct LineView {
    pub(super) number: usize,
    pub(super) text: String,
    pub(super) is_marked: bool,
}

pub(super) struct FindingView {
    pub(super) line: usize,
    pub(super) severity: &'static str,
    pub(super) rule: Link,
    pub(super) message: String,
    /// Whether it is known: the rule is right, and the document's sample breaks it.
    pub(super) is_expected: bool,
}

/// The contract's samples.
pub(super) fn samples(sources: &Sources, contract: &Contract) -> Vec<SampleView> {
    let of_contract = sources.model.samples.iter().filter(|sample| sample.contract == contract.id);
    of_contract.filter_map(|sample| sample_view(sources, sample)).collect()
}

fn sample_view(sources: &Sources, sample: &Sample) -> Option<SampleView> {
    let text = text(sources, &sample.file)?;
    let lines = Lines::of(text.as_bytes());
    let findings: Vec<_> =
        findings(sources, sample, text).iter().map(|found| finding(sample, found, text, &lines)).collect();
    let line = |(at, line): (usize, &str)| LineView {
        number: at + 1,
        text: line.to_owned(),
        is_marked: findings.iter().any(|finding| finding.line == at + 1),
    };
    Some(SampleView {
        file: sample.file.clone(),
        anchor: links::sample_anchor(&sample.file),
        href: links::here(&links::sample_anchor(&sample.file)),
        direction: direction(sample.direction),
        source: cited(&sample.citation),
        answers: sample.answers.as_ref().map(|file| Link::new(links::sample(&sample.contract, file), file)),
        errata: errata(&sample.errata),
        lines: text.trim_end_matches('\n').split('\n').enumerate().map(line).collect(),
        findings,
    })
}

/// Those of the message and, where it answers another sample, those of the exchange.
fn findings(sources: &Sources, sample: &Sample, text: &str) -> Vec<Finding> {
    let options = Options::new(sources.catalog.readings());
    let judged = judge(sources.catalog, text.as_bytes(), &options);
    let mut findings = judged.findings;
    let request = sample.answers.as_ref().and_then(|file| self::text(sources, file));
    if let (Some(contract), Some(request)) = (judged.contract, request) {
        findings.extend(judge_exchange(contract, request.as_bytes(), text.as_bytes(), &options.readings));
    }
    findings.sort_by_key(|finding| finding.span.start);
    findings
}

fn finding(sample: &Sample, found: &Finding, text: &str, lines: &Lines) -> FindingView {
    FindingView {
        line: lines.place(text.as_bytes(), found.span.start).0,
        severity: severity_name(severity(found.rule, false)),
        rule: Link::new(links::rule(found.rule.id), found.rule.id),
        message: found.message.clone(),
        is_expected: sample.expected.iter().any(|rule| rule == found.rule.id),
    }
}

fn text<'a>(sources: &Sources<'a>, file: &str) -> Option<&'a str> {
    sources.samples.iter().find(|(name, _)| *name == file).map(|(_, text)| *text)
}
