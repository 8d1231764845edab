//! The documents' own samples: no errors, but for those that a sample is known for.

use model::Sample;
use wire::{Finding, Severity};

use super::{Failure, Material, SampleRow, Selection, at, direction, listed};
use crate::catalog::Catalog;
use crate::finding::severity;
use crate::judge::{Judged, Options, judge, judge_exchange};

/// Judges the selected samples under the chosen readings.
pub(super) fn run(
    catalog: &Catalog,
    material: &Material,
    selection: &Selection,
    failures: &mut Vec<Failure>,
) -> Vec<SampleRow> {
    let mut rows = Vec::new();
    for sample in &material.model.samples {
        let id = format!("samples/{}", sample.file);
        if selection.has_contract(&sample.contract) && selection.has_case(&id) {
            rows.push(row(catalog, material, sample, id, failures));
        }
    }
    rows
}

fn row(catalog: &Catalog, material: &Material, sample: &Sample, id: String, failures: &mut Vec<Failure>) -> SampleRow {
    let (findings, problems) = match findings(catalog, material, sample) {
        Ok(findings) => {
            let problems = problems(sample, &findings);
            (findings, problems)
        }
        Err(problem) => (Vec::new(), vec![("a message that can be judged".to_owned(), problem)]),
    };
    let count = |wanted| findings.iter().filter(|finding| severity(finding.rule, false) == wanted).count();
    let is_expected = |finding: &&Finding| sample.expected.iter().any(|rule| rule == finding.rule.id);
    let row = SampleRow {
        contract: sample.contract.clone(),
        direction: sample.direction,
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        notes: count(Severity::Note),
        expected: findings.iter().filter(is_expected).map(at).collect(),
        passed: problems.is_empty(),
        id,
    };
    let failed = problems.into_iter().map(|(expected, got)| Failure { id: row.id.clone(), expected, got });
    failures.extend(failed);
    row
}

/// What is wrong with the sample, and with its exchange if it answers another sample.
fn findings(catalog: &Catalog, material: &Material, sample: &Sample) -> Result<Vec<Finding>, String> {
    let text = text(material, &sample.file)?;
    let options = Options::new(catalog.readings());
    let Judged { contract, direction: found, mut findings, .. } = judge(catalog, text.as_bytes(), &options);
    let named = (contract.map(|contract| contract.id), found);
    if named != (Some(sample.contract.as_str()), Some(direction(sample.direction))) {
        return Err(format!("it was taken for {}", named.0.unwrap_or("no known contract")));
    }
    if let (Some(contract), Some(request)) = (contract, &sample.answers) {
        let request = self::text(material, request)?;
        findings.extend(judge_exchange(contract, request.as_bytes(), text.as_bytes(), &options.readings));
    }
    Ok(findings)
}

/// Pairs of what was expected and what came out.
fn problems(sample: &Sample, findings: &[Finding]) -> Vec<(String, String)> {
    let is_unexpected = |finding: &&Finding| {
        severity(finding.rule, false) == Severity::Error && !sample.expected.iter().any(|rule| rule == finding.rule.id)
    };
    let unexpected: Vec<_> = findings.iter().filter(is_unexpected).collect();
    let mut problems = Vec::new();
    if !unexpected.is_empty() {
        problems.push(("no error but those it is known for".to_owned(), listed(unexpected)));
    }
    let is_missing = |rule: &&String| !findings.iter().any(|finding| finding.rule.id == rule.as_str());
    let missing = sample.expected.iter().filter(is_missing);
    problems.extend(missing.map(|rule| (format!("{rule}, which it is known for"), "no finding of it".to_owned())));
    problems
}

fn text<'a>(material: &Material<'a>, file: &str) -> Result<&'a str, String> {
    let found = material.samples.iter().find(|(name, _)| *name == file);
    found.map(|(_, text)| *text).ok_or_else(|| format!("there is no sample {file}"))
}
