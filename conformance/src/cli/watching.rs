//! `serve --judge`: how clients are judged, and the report at the end.

use std::io::Write;
use std::num::NonZeroU64;

use clap::Args;

use super::judging::Level;
use super::{Failure, Outcome, Status, TextOrJson, table};
use crate::gateway::watch::report::Report;
use crate::gateway::watch::{Settings, text};
use crate::report::Verdict;

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
    /// How to print the report; with json, standard output has nothing else
    #[arg(long, default_value = "text", requires = "judge")]
    format: TextOrJson,
}

impl Watching {
    /// How to judge; `None` when nobody asks for it.
    pub(super) fn settings(&self) -> Option<Settings> {
        let Self { keep, stop_after, strict, .. } = *self;
        let stop_after = stop_after.map(NonZeroU64::get);
        self.judge.then(|| Settings { keep, stop_after, fail_on: self.fail_on.severity(), strict })
    }

    /// Whether standard output is for a program, which expects the report and nothing else.
    pub(super) fn is_for_program(&self) -> bool {
        self.format == TextOrJson::Json
    }

    /// Prints the report, and says how it went.
    pub(super) fn conclude(&self, report: &Report, out: &mut dyn Write) -> Outcome {
        match self.format {
            TextOrJson::Text => {
                writeln!(out)?;
                table::write(out, &text::rows(report), &[1, 2, 3, 4])?;
                writeln!(out)?;
                for line in text::rest(report) {
                    writeln!(out, "{line}")?;
                }
            }
            TextOrJson::Json => {
                serde_json::to_writer_pretty(&mut *out, report).map_err(std::io::Error::from)?;
                writeln!(out)?;
            }
        }
        match report.verdict {
            Verdict::Pass => Ok(Status::Conforms),
            Verdict::Fail => Ok(Status::Findings),
            Verdict::Inconclusive if report.exchanges == 0 => {
                Err(Failure::Usage("no request came, so nothing was judged".to_owned()))
            }
            Verdict::Inconclusive => Err(Failure::Usage(
                "some requests were not judged, or not wholly, so this is no pass; the report has the reasons"
                    .to_owned(),
            )),
        }
    }
}
