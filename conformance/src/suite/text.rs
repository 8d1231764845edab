//! The suite's report as rows of text.

use super::{Failure, Report};
use crate::explain::text::direction;

/// The table of the vectors: a heading, the rows, a total.
pub fn vectors(report: &Report) -> Vec<Vec<String>> {
    let heading = ["CONTRACT", "DIRECTION", "RULES", "VECTORS", "PASSED", "FAILED"];
    let mut rows = vec![heading.map(str::to_owned).to_vec()];
    let mut total = [0; 4];
    for row in &report.vectors {
        let counts = [row.rules, row.vectors, row.passed, row.failed];
        total = std::array::from_fn(|at| total[at] + counts[at]);
        rows.push(line(&row.contract, direction(row.direction), counts));
    }
    rows.push(line("total", "", total));
    rows
}

/// The table of the signature vectors.
pub fn signatures(report: &Report) -> Vec<Vec<String>> {
    let heading = ["SIGNATURES OF", "VECTORS", "PASSED", "FAILED"];
    let mut rows = vec![heading.map(str::to_owned).to_vec()];
    rows.extend(report.signatures.iter().map(|row| {
        let counts = [row.vectors, row.passed, row.failed].map(|count| count.to_string());
        std::iter::once(row.contract.clone()).chain(counts).collect()
    }));
    rows
}

/// The table of the samples.
pub fn samples(report: &Report) -> Vec<Vec<String>> {
    let heading = ["SAMPLE", "CONTRACT", "ERRORS", "WARNINGS", "NOTES", "VERDICT"];
    let mut rows = vec![heading.map(str::to_owned).to_vec()];
    for row in &report.samples {
        let verdict = match (row.passed, row.expected.len()) {
            (false, _) => "fail".to_owned(),
            (true, 0) => "pass".to_owned(),
            (true, known) => format!("pass, {known} expected"),
        };
        let counts = [row.errors, row.warnings, row.notes].map(|count| count.to_string());
        let [errors, warnings, notes] = counts;
        rows.push(vec![row.id.clone(), row.contract.clone(), errors, warnings, notes, verdict]);
    }
    rows
}

/// The lines below the tables: expected findings, failures, coverage, verdict.
pub fn rest(report: &Report) -> Vec<String> {
    let mut lines = Vec::new();
    for row in &report.samples {
        lines.extend(row.expected.iter().map(|finding| format!("expected in {}: {finding}", row.id)));
    }
    for Failure { id, expected, got } in &report.failures {
        lines.push(format!("FAILED {id}"));
        lines.push(format!("  expected: {expected}"));
        lines.push(format!("  got:      {got}"));
        lines.push(format!("  replay:   cargo conformance run --filter '{id}'"));
    }
    let coverage = &report.coverage;
    lines.extend(coverage.missing.iter().map(|rule| format!("not exercised both ways: {rule}")));
    lines.push(format!("coverage: {} of {} rules exercised both ways", coverage.both_ways, coverage.rules));
    let (verdict, cases) = (report.verdict.name(), report.cases());
    lines.push(format!("verdict: {verdict}, {cases} cases, {} failures", report.failures.len()));
    lines
}

fn line(contract: &str, direction: &str, counts: [usize; 4]) -> Vec<String> {
    let names = [contract, direction].map(str::to_owned);
    names.into_iter().chain(counts.map(|count| count.to_string())).collect()
}
