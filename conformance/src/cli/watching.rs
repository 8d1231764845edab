//! `serve --judge`: how clients are judged, and the report at the end.

use std::io::Write;
use std::num::NonZeroU64;

use clap::Args;

use super::baseline::Finds;
use super::judging::Level;
use super::reporter::{About, Outputs, Reporter, usual_styles};
use super::reports::Format;
use super::{Failure, Outcome, Status};
use crate::baseline::Command;
use crate::baseline::matching::Matching;
use crate::catalog::Catalog;
use crate::gateway::watch::Settings;
use crate::gateway::watch::report::Report;
use crate::report::collection::{Collection, Place};
use crate::report::{Of, Verdict};

/// How to judge clients.
#[derive(Args)]
pub(super) struct Watching {
    /// Judge every request: look at /_conformance with a browser; at the end, a report and
    /// an exit status
    #[arg(long)]
    judge: bool,
    /// Keep the last N exchanges for the pages; the counts go on
    #[arg(long, value_name = "N", default_value_t = 1000, requires = "judge")]
    keep: usize,
    /// Stop after N exchanges
    #[arg(long, value_name = "N", requires = "judge")]
    stop_after: Option<NonZeroU64>,
    /// Exit with 1 when there are findings of this severity or above
    #[arg(long, default_value = "error", requires = "judge")]
    fail_on: Level,
    /// Do not cap findings that hang on an erratum at warnings
    #[arg(long, requires = "judge")]
    strict: bool,
    #[command(flatten)]
    outputs: Outputs,
}

impl Watching {
    /// How to judge; `None` when nobody asks for it.
    ///
    /// # Errors
    /// Something else is asked for that needs it.
    pub(super) fn settings(&self) -> Result<Option<Settings>, Failure> {
        if !self.judge && self.outputs.is_any_given() {
            let options = "--format, --report, --group-by, --examples, --max-findings, --docs and --baseline";
            return Err(Failure::Usage(format!("{options} are about the report of --judge; give that too")));
        }
        let Self { keep, stop_after, strict, .. } = *self;
        let stop_after = stop_after.map(NonZeroU64::get);
        let (fail_on, grouping) = (self.fail_on.severity(), self.outputs.grouping());
        Ok(self.judge.then_some(Settings { keep, stop_after, fail_on, strict, grouping }))
    }

    /// Which failures are known.
    pub(super) fn baseline(&self, catalog: &Catalog) -> Result<Option<Matching>, Failure> {
        self.outputs.baseline(None, &Finds { catalog, command: Command::Serve, verifies: true })
    }

    /// Opens the reports.
    pub(super) fn reporter(&self) -> Result<Reporter<'_>, Failure> {
        Reporter::open(&self.outputs, usual_styles(), &[])
    }

    /// Whether standard output is for a program, which expects the report and nothing else.
    pub(super) fn is_for_program(&self) -> bool {
        self.outputs.format() != Format::Text
    }

    /// Writes the reports, and says how it went.
    pub(super) fn conclude(
        &self,
        mut reporter: Reporter<'_>,
        (mut report, collection): (Report, Collection),
        out: &mut dyn Write,
    ) -> Outcome {
        if !self.is_for_program() {
            writeln!(out)?;
        }
        let collected = collection.finish();
        report.settle(&collected.summary);
        for finding in &collected.findings {
            reporter.finding(finding, Place::Kept, None, out)?;
        }
        let about = About { of: Of::Clients(&report), problems: &[], fail_on: self.fail_on.severity(), seed: None };
        reporter.conclude(&collected, &about, outcome(&report), out)
    }
}

/// What the command ends with.
fn outcome(report: &Report) -> Outcome {
    match report.verdict {
        Verdict::Pass => Ok(Status::Conforms),
        Verdict::Fail => Ok(Status::Findings),
        Verdict::Inconclusive if report.exchanges == 0 => {
            Err(Failure::Usage("no request came, so nothing was judged".to_owned()))
        }
        Verdict::Inconclusive => Err(Failure::Usage(
            "some requests were not judged, or not wholly, so this is no pass; the report has the reasons".to_owned(),
        )),
    }
}
