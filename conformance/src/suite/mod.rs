//! Cases and what becomes of them. [`live`] drives a gateway with them; the rest of this
//! module judges them offline: the documents' samples, all vectors and all signature
//! vectors through the library.

pub mod live;
mod samples;
mod signatures;
pub mod text;
mod vectors;

use model::signature_vector::SignatureVectorFile;
use model::vector::VectorFile;
use model::{Direction, Model};
use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::Catalog;
use crate::report::Verdict;

/// What the suite judges.
pub struct Material<'a> {
    /// The resolved model.
    pub model: &'a Model,
    /// The vectors of the selected contracts.
    pub vectors: &'a [VectorFile],
    /// The signature vectors.
    pub signatures: &'a SignatureVectorFile,
    /// The documents' samples: file names and texts.
    pub samples: &'a [(&'a str, &'a str)],
}

/// What of it to judge.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Only this contract.
    pub contract: Option<String>,
    /// Only cases whose id fits one of these, where there are any: `*` stands for any
    /// text, `?` for one character.
    pub filter: Vec<String>,
    /// Only the case with exactly this id.
    pub case: Option<String>,
}

/// What came out.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The vectors by contract and direction.
    pub vectors: Vec<Row>,
    /// The signature vectors by contract.
    pub signatures: Vec<SignatureRow>,
    /// The documents' samples.
    pub samples: Vec<SampleRow>,
    /// Which rules the vectors exercised.
    pub coverage: Coverage,
    /// Cases that came out otherwise than expected.
    pub failures: Vec<Failure>,
    /// `inconclusive` when no case was selected.
    pub verdict: Verdict,
}

/// The vectors of one contract and direction.
#[derive(Debug, Serialize)]
pub struct Row {
    /// The contract's id.
    pub contract: String,
    /// Which messages.
    pub direction: Direction,
    /// The rules about them.
    pub rules: usize,
    /// The vectors judged.
    pub vectors: usize,
    /// Vectors that came out as expected.
    pub passed: usize,
    /// Vectors that did not.
    pub failed: usize,
}

/// The signature vectors of one contract.
#[derive(Debug, Serialize)]
pub struct SignatureRow {
    /// The contract's id.
    pub contract: String,
    /// The vectors verified.
    pub vectors: usize,
    /// Vectors that came out as expected.
    pub passed: usize,
    /// Vectors that did not.
    pub failed: usize,
}

/// One sample of the documents.
#[derive(Debug, Serialize)]
pub struct SampleRow {
    /// The case's id: `samples/` and the file's name.
    pub id: String,
    /// The contract's id.
    pub contract: String,
    /// Which message.
    pub direction: Direction,
    /// Findings that are errors.
    pub errors: usize,
    /// Findings that are warnings.
    pub warnings: usize,
    /// Findings that are notes.
    pub notes: usize,
    /// Errors that the sample is known for: `rule at pointer`.
    pub expected: Vec<String>,
    /// Whether it has no error but those.
    pub passed: bool,
}

/// Which rules were exercised both ways.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub struct Coverage {
    /// The rules of the selected contracts; with a filter, those of the selected vectors.
    pub rules: usize,
    /// Those with a vector that must be accepted and one that must be refused.
    pub both_ways: usize,
    /// The ids of the others.
    pub missing: Vec<String>,
}

/// A case that came out otherwise than expected.
#[derive(Debug, Serialize)]
pub struct Failure {
    /// The case.
    pub id: String,
    /// What should have come out.
    pub expected: String,
    /// What did.
    pub got: String,
}

/// Judges everything that the selection selects.
pub fn run(catalog: &Catalog, material: &Material, selection: &Selection) -> Report {
    let mut failures = Vec::new();
    let samples = samples::run(catalog, material, selection, &mut failures);
    let (vectors, coverage) = vectors::run(catalog, material, selection, &mut failures);
    let signatures = signatures::run(catalog, material.signatures, selection, &mut failures);
    let mut report = Report { vectors, signatures, samples, coverage, failures, verdict: Verdict::Inconclusive };
    // With a filter the user asks for some cases, and gaps elsewhere are none of theirs.
    let is_covered = selection.is_partial() || report.coverage.missing.is_empty();
    report.verdict = match report.cases() {
        0 => Verdict::Inconclusive,
        _ if report.failures.is_empty() && is_covered => Verdict::Pass,
        _ => Verdict::Fail,
    };
    report
}

impl Report {
    /// How many cases were judged.
    pub fn cases(&self) -> usize {
        let vectors = self.vectors.iter().map(|row| row.vectors);
        let signatures = self.signatures.iter().map(|row| row.vectors);
        self.samples.len() + vectors.chain(signatures).sum::<usize>()
    }
}

impl Selection {
    fn has_contract(&self, contract: &str) -> bool {
        self.contract.as_deref().is_none_or(|wanted| wanted == contract)
    }

    fn has_case(&self, id: &str) -> bool {
        let fits = self.filter.is_empty() || self.filter.iter().any(|pattern| crate::glob::matches(pattern, id));
        fits && self.case.as_deref().is_none_or(|case| case == id)
    }

    /// Whether some cases of a contract may be left out.
    fn is_partial(&self) -> bool {
        !self.filter.is_empty() || self.case.is_some()
    }
}

fn direction(direction: Direction) -> wire::Direction {
    match direction {
        Direction::Request => wire::Direction::Request,
        Direction::Response => wire::Direction::Response,
        Direction::Exchange => wire::Direction::Exchange,
    }
}

/// Findings in a line: `rule at pointer, ...`.
fn listed<'a>(findings: impl IntoIterator<Item = &'a wire::Finding>) -> String {
    findings.into_iter().map(at).collect::<Vec<_>>().join(", ")
}

fn at(finding: &wire::Finding) -> String {
    let pointer = if finding.pointer.is_empty() { "the root" } else { &finding.pointer };
    format!("{} at {pointer}", finding.rule.id)
}
