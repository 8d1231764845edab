//! `conformance merge`: one report of many partial results.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;

use super::judging::{When, outcome, styles};
use super::reporter::{About, Outputs, Reporter};
use super::reports::{Destination, Format};
use super::summary::SummaryFile;
use super::{Failure, Outcome};
use crate::catalog::Catalog;
use crate::input::Shown;
use crate::merge::known::Known;
use crate::merge::{Options, Problems, Read, read};
use crate::report::Of;
use crate::report::collection::{Collection, Place};

/// Make one report of partial results that `check --summary-out` wrote, in this order.
///
/// It is the report of one `check` of all that the parts are about, in their order, and so is the
/// exit status. Parts that were not judged in the same way are refused. With --summary-out, the
/// result is a part again.
///
/// Example: conformance merge monday.part tuesday.part --format markdown
#[derive(Args)]
pub(super) struct Arguments {
    /// The partial results
    #[arg(required = true, value_name = "PART")]
    parts: Vec<PathBuf>,
    /// How to report [default: text]
    #[arg(long)]
    format: Option<Format>,
    /// Write a report into a file as well, like `sarif=findings.sarif`; repeatable
    #[arg(long = "report", value_name = "FORMAT=PATH")]
    reports: Vec<Destination>,
    /// Link rules to the reference site at this address, or in this folder as it lies from
    /// the report
    #[arg(long, value_name = "URL", value_parser = super::reporter::site)]
    docs: Option<String>,
    /// Write the partial result of all of them; compressed where the name ends in `.zst`
    #[arg(long, value_name = "FILE")]
    summary_out: Option<PathBuf>,
    /// Show the source line under each finding of a text report
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    source: When,
}

pub(super) fn run(arguments: &Arguments, catalog: &Catalog, out: &mut dyn Write) -> Outcome {
    let Arguments { parts: paths, format, reports, docs, summary_out, source } = arguments;
    let known = Known::of(catalog);
    let parts = paths.iter().map(|path| Ok((path.as_path(), part(path, &known)?)));
    let mut parts = parts.collect::<Result<Vec<_>, Failure>>()?.into_iter();
    let Some((path, first)) = parts.next() else { return Err(Failure::Usage("no part is given".to_owned())) };
    let Options { ref group_by, .. } = first.options;
    let is_any_complete =
        format.iter().copied().chain(reports.iter().map(|report| report.format)).any(Format::is_complete);
    if is_any_complete && group_by.is_none() {
        return Err(Failure::Usage(
            "ndjson has every finding, and parts have examples of them; give --group-by fault to every `check`, or join \
             the ndjson reports of the parts"
                .to_owned(),
        ));
    }
    let (options, checked) = (first.options.clone(), first.arguments.clone());
    let outputs = Outputs::merging(*format, reports, docs.clone(), &options);
    let inputs: Vec<_> = paths.iter().map(PathBuf::as_path).collect();
    let mut reporter = Reporter::open(&outputs, styles(*source), &inputs)?;
    reporter.checked = Some(checked.clone());
    let file = summary_out.as_deref().map(|name| {
        let others: Vec<_> = inputs.iter().copied().chain(reports.iter().map(Destination::path)).collect();
        SummaryFile::open(name, options.clone(), checked.clone(), &others)
    });
    let file = file.transpose()?;

    let mut collection = Collection::new(options.grouping(), options.fail_on, options.min_severity);
    let picks: Vec<_> = options.reading.iter().map(|(erratum, reading)| format!("{erratum}={reading}")).collect();
    collection.summary.readings = super::readings(catalog, &picks)?.picked().collect();
    let mut problems = Problems::default();
    for (name, part) in std::iter::once((path, first)).chain(parts) {
        options.agree(&part.options).map_err(|mismatch| unfit(name, path, &mismatch))?;
        problems.listing.extend(part.problems.listing);
        problems.reading.extend(part.problems.reading);
        collection.absorb(part.part, |finding| {
            let shown = finding.excerpt.as_ref().map(Shown::Line);
            reporter.finding(finding, Place::Kept, shown, out)
        })?;
    }
    if let Some(file) = file {
        file.write(&collection, problems.clone())?;
    }
    let problems = problems.all();
    collection.summary.unreadable = problems.len();
    let fail_on = collection.fail_on;
    let collected = collection.finish();
    let outcome = outcome(&collected.summary, &problems);
    let about = About { of: Of::Messages, problems: &problems, fail_on, seed: None };
    reporter.conclude(&collected, &about, outcome, out)
}

fn part(path: &Path, known: &Known) -> Result<Read, Failure> {
    let unread = |problem: &dyn std::fmt::Display| {
        Failure::Environment(format!("cannot read the partial result {}: {problem}", path.display()))
    };
    let bytes = std::fs::read(path).map_err(|error| unread(&error))?;
    read(&bytes, known).map_err(|problem| unread(&problem))
}

fn unfit(name: &Path, first: &Path, mismatch: &dyn std::fmt::Display) -> Failure {
    let (name, first) = (name.display(), first.display());
    Failure::Usage(format!("{name} does not fit {first}: {mismatch}; judge all parts with the same options"))
}
