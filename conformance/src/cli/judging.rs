//! What every command does that judges messages: read them, judge each, report, conclude.

use std::io::Write;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use wire::{Readings, Severity};

use super::{Failure, Outcome, Status, output};
use crate::catalog::Catalog;
use crate::finding::findings;
use crate::input::{self, Source};
use crate::judge::Judged;
use crate::mask::Mask;
use crate::report::text::Style;
use crate::report::{Summary, Verdict, json, ndjson, text};

/// How findings are reported, and which of them fail.
#[derive(Args)]
pub(super) struct Reporting {
    /// How to report
    #[arg(long, default_value = "text")]
    format: Format,
    /// Leave out findings below this
    #[arg(long, default_value = "warning")]
    min_severity: Level,
    /// Exit with 1 when there are findings of this severity or above
    #[arg(long, default_value = "error")]
    fail_on: Level,
    /// Do not cap findings that hang on an erratum at warnings
    #[arg(long)]
    strict: bool,
    /// Show the values of secret members, which reports mask otherwise
    #[arg(long)]
    show_secrets: bool,
    /// Show the source line under each finding of a text report
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    source: When,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people: with the source line on a terminal, one finding a line elsewhere
    Text,
    /// One document with all findings and a summary
    Json,
    /// One finding a line, and a last line with the summary
    Ndjson,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Level {
    Note,
    Warning,
    Error,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum When {
    /// When a person reads the report
    Auto,
    Always,
    Never,
}

/// Judges every message in the files, directories and standard input, each by itself.
pub(super) fn judge_all(
    paths: &[PathBuf],
    reporting: &Reporting,
    catalog: &Catalog,
    readings: &Readings,
    out: &mut dyn Write,
    judge: impl Fn(&[u8]) -> Judged,
) -> Outcome {
    let (places, unreadable) = input::list(paths);
    if places.is_empty() && unreadable.is_empty() {
        return Err(Failure::Usage("no .json, .ndjson or .jsonl file is in there, so nothing was judged".to_owned()));
    }
    let mut session = Session::new(reporting, catalog, readings);
    session.unreadable = unreadable;
    for place in &places {
        match input::read(place) {
            Ok(source) => session.judge(&source, out, &judge)?,
            Err(problem) => session.unreadable.push(problem),
        }
    }
    session.conclude(out)
}

/// Judges the messages of one source.
pub(super) fn judge_source(
    source: &Source,
    reporting: &Reporting,
    catalog: &Catalog,
    readings: &Readings,
    out: &mut dyn Write,
    judge: impl Fn(&[u8]) -> Judged,
) -> Outcome {
    let mut session = Session::new(reporting, catalog, readings);
    session.judge(source, out, &judge)?;
    session.conclude(out)
}

/// What has been judged so far.
struct Session<'a> {
    reporting: &'a Reporting,
    readings: &'a Readings,
    mask: Option<Mask>,
    summary: Summary,
    /// For the format that is one document.
    collected: Vec<crate::finding::Finding>,
    unreadable: Vec<input::Unreadable>,
}

impl<'a> Session<'a> {
    fn new(reporting: &'a Reporting, catalog: &Catalog, readings: &'a Readings) -> Self {
        let mask = (!reporting.show_secrets).then(|| Mask::of(catalog));
        let summary = Summary::default();
        Self { reporting, readings, mask, summary, collected: Vec::new(), unreadable: Vec::new() }
    }

    fn judge(&mut self, source: &Source, out: &mut dyn Write, judge: impl Fn(&[u8]) -> Judged) -> Result<(), Failure> {
        let reporting = self.reporting;
        // What fails is always shown: an exit status without a reason helps nobody.
        let threshold = reporting.min_severity.severity().min(reporting.fail_on.severity());
        let style = reporting.style();
        let masked = match (&self.mask, style) {
            (Some(mask), Style::Source { .. }) => Some(source.masked(mask)),
            _ => None,
        };
        let shown = masked.as_ref().unwrap_or(source);
        self.summary.count_file(&source.name, source.records.len());
        for record in &source.records {
            let judged = judge(source.text(record));
            self.summary.count_message(&judged);
            for mut finding in findings(source, record, judged, self.readings, reporting.strict) {
                let is_shown = finding.severity >= threshold;
                self.summary.count(&finding, is_shown);
                if let Some(mask) = self.mask.as_ref().filter(|_| is_shown) {
                    finding.message = mask.said(&finding.message, source.text(record));
                }
                match reporting.format {
                    _ if !is_shown => {}
                    Format::Text => text::finding(out, &finding, shown, style)?,
                    Format::Ndjson => ndjson::finding(out, &finding)?,
                    Format::Json => self.collected.push(finding),
                }
            }
        }
        Ok(())
    }

    /// The last words; in text on standard error, so that a text report is findings and
    /// nothing else.
    fn conclude(mut self, out: &mut dyn Write) -> Outcome {
        let summary = &mut self.summary;
        summary.unreadable = self.unreadable.len();
        summary.conclude(self.reporting.fail_on.severity());
        match self.reporting.format {
            Format::Text => {}
            Format::Json => json::write(out, &self.collected, summary)?,
            Format::Ndjson => ndjson::summary(out, summary)?,
        }
        out.flush()?;
        if self.reporting.format == Format::Text && (summary.messages > 0 || summary.unreadable > 0) {
            // A closed standard error takes nothing from the verdict.
            let _ = writeln!(std::io::stderr(), "{}", text::summary(summary));
        }
        if !self.unreadable.is_empty() {
            let problems: Vec<_> = self.unreadable.iter().map(ToString::to_string).collect();
            return Err(Failure::Environment(problems.join("\nerror: ")));
        }
        match summary.verdict {
            Verdict::Pass => Ok(Status::Conforms),
            Verdict::Fail => Ok(Status::Findings),
            Verdict::Inconclusive if summary.messages == 0 => {
                Err(Failure::Usage("the input holds no message, so nothing was judged".to_owned()))
            }
            Verdict::Inconclusive => Err(Failure::Usage(
                "some messages have no key to verify them with; give both, `--key request=...` and `--key \
                 response=...`"
                    .to_owned(),
            )),
        }
    }
}

impl Reporting {
    fn style(&self) -> Style {
        let with_source = match self.source {
            When::Auto => output::is_terminal(),
            When::Always => true,
            When::Never => false,
        };
        if with_source { Style::Source { colored: output::is_colored() } } else { Style::Lines }
    }
}

impl Level {
    pub(super) fn severity(self) -> Severity {
        match self {
            Self::Note => Severity::Note,
            Self::Warning => Severity::Warning,
            Self::Error => Severity::Error,
        }
    }
}
