//! `conformance run`: the documents' samples, all vectors and all signature vectors.

use std::io::Write;

use clap::Args;

use super::{Failure, Outcome, Status, TextOrJson, table};
use crate::catalog::{self, Catalog};
use crate::report::Verdict;
use crate::suite::{self, Material, Selection};

/// Judge the documents' samples and all vectors through the library.
#[derive(Args)]
pub(super) struct Arguments {
    /// Only cases whose id fits; `*` stands for any text
    #[arg(long, value_name = "GLOB")]
    filter: Option<String>,
    /// Only cases of this contract
    #[arg(long, value_name = "ID")]
    contract: Option<String>,
    /// How to print
    #[arg(long, default_value = "text")]
    format: TextOrJson,
}

pub(super) fn run(arguments: &Arguments, catalog: &Catalog, out: &mut dyn Write) -> Outcome {
    let contract = arguments.contract.as_deref().map(|id| super::contract(catalog, id)).transpose()?;
    let contract = contract.map(|contract| contract.id);
    let model = catalog::model()?;
    let vectors = catalog::vectors(contract)?;
    let signatures = catalog::signature_vectors()?;
    let material = Material { model: &model, vectors: &vectors, signatures: &signatures, samples: generated::SAMPLES };
    let selection = Selection { contract: contract.map(str::to_owned), filter: arguments.filter.clone() };
    let report = suite::run(catalog, &material, &selection);
    if report.verdict == Verdict::Inconclusive {
        return Err(Failure::Usage("no case was selected, so nothing was judged".to_owned()));
    }
    match arguments.format {
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
