//! What the findings can be filtered by.

use std::collections::BTreeMap;

use wire::Severity;

use crate::finding::{Finding, severity_name};
use crate::report::collection::Test;
use crate::report::{Of, Report};

/// What a filter reads of a finding; `-` where there is nothing to read.
pub(super) struct Attributes {
    pub(super) contract: String,
    pub(super) severity: &'static str,
    pub(super) suite: String,
    pub(super) erratum: &'static str,
    pub(super) known: &'static str,
}

/// A choice of one value, or of all.
pub(super) struct Filter {
    /// As in the attributes.
    pub(super) name: &'static str,
    pub(super) label: &'static str,
    /// What stands for no choice.
    pub(super) all: &'static str,
    /// The values, what they are called, and how many findings that are shown have them.
    pub(super) values: Vec<(String, String, usize)>,
}

/// What the findings that are shown were found in.
pub(super) struct Tests<'a>(Vec<Option<&'a Test>>);

const NONE: &str = "-";

impl Attributes {
    pub(super) fn of(finding: &Finding, suite: &str) -> Self {
        Self {
            contract: finding.contract.unwrap_or(NONE).to_owned(),
            severity: severity_name(finding.severity),
            suite: suite.to_owned(),
            erratum: finding.erratum.unwrap_or(NONE),
            known: known(finding.known.is_some()),
        }
    }

    /// Those of a rule of which no finding is shown.
    pub(super) fn of_rule(rule: &str, severity: Severity, is_known: bool) -> Self {
        let contract = rule.split('/').next().filter(|first| first.contains('@'));
        Self {
            contract: contract.unwrap_or(NONE).to_owned(),
            severity: severity_name(severity),
            suite: NONE.to_owned(),
            erratum: NONE,
            known: known(is_known),
        }
    }

    fn value(&self, name: &str) -> &str {
        match name {
            "contract" => &self.contract,
            "severity" => self.severity,
            "suite" => &self.suite,
            "erratum" => self.erratum,
            _ => self.known,
        }
    }
}

impl<'a> Tests<'a> {
    pub(super) fn of(report: &Report<'a>) -> Self {
        let mut of_findings = vec![None; report.collected.findings.len()];
        for test in &report.collected.tests {
            of_findings.iter_mut().take(test.findings.end).skip(test.findings.start).for_each(|own| *own = Some(test));
        }
        Self(of_findings)
    }

    /// The suite of a run in which the finding with this place was found; elsewhere the
    /// suite is the contract, which is told already.
    pub(super) fn suite(&self, of: Of<'_>, at: usize) -> &'a str {
        match (of, self.test(at)) {
            (Of::Run(_) | Of::Testee(_), Some(test)) => test.suite.split('/').next().unwrap_or(NONE),
            _ => NONE,
        }
    }

    /// What the finding with this place was found in; of very many only the first are known.
    pub(super) fn test(&self, at: usize) -> Option<&'a Test> {
        self.0.get(at).copied().flatten()
    }
}

/// The filters that tell findings of this report apart.
pub(super) fn filters(report: &Report<'_>) -> Vec<Filter> {
    let tests = Tests::of(report);
    let findings = report.collected.findings.iter().enumerate();
    let all: Vec<_> = findings.map(|(at, finding)| Attributes::of(finding, tests.suite(report.of, at))).collect();
    let filter = |&(name, label, all_of_them, none): &(&'static str, &'static str, &'static str, &str)| {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for attributes in &all {
            *counts.entry(attributes.value(name)).or_default() += 1;
        }
        let told = |value: &str| if value == NONE { none.to_owned() } else { value.to_owned() };
        let mut counts: Vec<_> = counts.into_iter().collect();
        // The worst first; other values stay in their order.
        counts.sort_by_key(|(value, _)| WORST_FIRST.iter().position(|severity| severity == value));
        let values = counts.into_iter().map(|(value, count)| (value.to_owned(), told(value), count)).collect();
        Filter { name, label, all: all_of_them, values }
    };
    FILTERS.iter().map(filter).filter(|filter: &Filter| filter.values.len() > 1).collect()
}

const WORST_FIRST: [&str; 3] = ["error", "warning", "note"];

/// The name, the label, what stands for all, and what for none.
const FILTERS: [(&str, &str, &str, &str); 5] = [
    ("severity", "Severity", "every severity", ""),
    ("contract", "Contract", "every contract", "no contract"),
    ("suite", "Suite", "every suite", "no suite"),
    ("erratum", "Erratum", "with and without", "no erratum"),
    ("known", "Baseline", "known and new", ""),
];

fn known(is_known: bool) -> &'static str {
    if is_known { "known" } else { "new" }
}
