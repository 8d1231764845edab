//! `conformance run --offline`: the documents' samples, all vectors and all signature
//! vectors through the library, without a gateway.

use std::io::Write;

use crate::catalog::{self, Catalog};
use crate::cli::{Failure, Outcome, Status, TextOrJson, table};
use crate::report::Verdict;
use crate::suite::{self, Material, Selection};

/// Judges what the selection selects.
pub(super) fn run(selection: &Selection, format: TextOrJson, catalog: &Catalog, out: &mut dyn Write) -> Outcome {
    let model = catalog::model()?;
    let vectors = catalog::vectors(selection.contract.as_deref())?;
    let signatures = catalog::signature_vectors()?;
    let material = Material { model: &model, vectors: &vectors, signatures: &signatures, samples: generated::SAMPLES };
    let report = suite::run(catalog, &material, selection);
    if report.verdict == Verdict::Inconclusive {
        return Err(Failure::Usage("no case was selected, so nothing was judged".to_owned()));
    }
    match format {
        TextOrJson::Text => {
            if !report.vectors.is_empty() {
                table::write(out, &suite::text::vectors(&report), &[2, 3, 4, 5])?;
                writeln!(out)?;
            }
            if !report.signatures.is_empty() {
                table::write(out, &suite::text::signatures(&report), &[1, 2, 3])?;
                writeln!(out)?;
            }
            if !report.samples.is_empty() {
                table::write(out, &suite::text::samples(&report), &[2, 3, 4])?;
                writeln!(out)?;
            }
            for line in suite::text::rest(&report) {
                writeln!(out, "{line}")?;
            }
        }
        TextOrJson::Json => {
            serde_json::to_writer_pretty(&mut *out, &report).map_err(std::io::Error::from)?;
            writeln!(out)?;
        }
    }
    Ok(if report.verdict == Verdict::Pass { Status::Conforms } else { Status::Findings })
}
