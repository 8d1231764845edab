//! `conformance docs`: the reference site.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;

use super::{Failure, Outcome, Status};
use crate::catalog::{self, Catalog};
use crate::site::{self, Difference, Refusal, Sources};

/// Write the reference site: contracts, types, members, rules, result codes, errata, samples.
///
/// Static pages for any web server or for none: they work from disk, the search too. The
/// folder is replaced as a whole; one that holds files of yours is refused. Every rule has
/// an address of its own: `signature/length` is at `protocol.html#signature/length`, and a
/// contract's rule `CONTRACT/PLACE/WHAT` at `CONTRACT.html#PLACE/WHAT`.
///
/// Example: conformance docs site
#[derive(Args)]
pub(super) struct Arguments {
    /// The folder; made if it is not there
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Write nothing; fail and list every file that is stale, missing or orphaned
    #[arg(long)]
    check: bool,
}

pub(super) fn run(arguments: &Arguments, catalog: &Catalog, out: &mut dyn Write) -> Outcome {
    let Arguments { folder, check } = arguments;
    let model = catalog::model()?;
    let pages = site::render(&Sources { model: &model, catalog, samples: generated::SAMPLES })
        .map_err(|broken| Failure::Environment(broken.to_string()))?;
    if !check {
        site::write(folder, &pages).map_err(refused)?;
        writeln!(out, "{} files in {}; open {}", pages.len(), folder.display(), folder.join("index.html").display())?;
        return Ok(Status::Conforms);
    }
    let differences = site::compare(folder, &pages).map_err(refused)?;
    for difference in &differences {
        writeln!(out, "{difference}")?;
    }
    if differences.is_empty() {
        writeln!(out, "{} files are up to date", pages.len())?;
        return Ok(Status::Conforms);
    }
    let name = folder.display();
    let is_orphaned = |difference: &Difference| matches!(difference, Difference::Orphaned(_));
    let orphans = if differences.iter().any(is_orphaned) { "; remove what is orphaned first" } else { "" };
    writeln!(out, "{} files of {name} differ; `conformance docs {name}` writes them{orphans}", differences.len())?;
    Ok(Status::Findings)
}

fn refused(refusal: Refusal) -> Failure {
    match refusal {
        Refusal::Foreign(_) => Failure::Usage(refusal.to_string()),
        Refusal::Failed(..) => Failure::Environment(refusal.to_string()),
    }
}
