//! What every command does that judges messages: read them, judge each, report, conclude.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use wire::{Readings, Severity};

use super::reports::{Destination, Format, ReportFile};
use super::{Failure, Outcome, Status, exit_code, output};
use crate::catalog::Catalog;
use crate::finding::{Finding, findings};
use crate::input::{self, Place, Record, Source};
use crate::judge::{Judged, Signature};
use crate::mask::Mask;
use crate::report::text::{self, Style};
use crate::report::{Message, Report, Summary, Verdict};

/// How findings are reported, and which of them fail.
#[derive(Args)]
pub(super) struct Reporting {
    /// How to report
    #[arg(long, default_value = "text")]
    format: Format,
    /// Write a report into a file as well, like `sarif=findings.sarif`; repeatable
    #[arg(long = "report", value_name = "FORMAT=PATH")]
    reports: Vec<Destination>,
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
    let files = places.iter().filter_map(|place| match place {
        Place::File(path) => Some(path.as_path()),
        Place::Stdin => None,
    });
    let mut session = Session::new(reporting, catalog, readings, &files.collect::<Vec<_>>())?;
    session.unreadable = unreadable.iter().map(ToString::to_string).collect();
    for place in &places {
        match input::read(place) {
            Ok(source) => session.judge(&source, out, &judge)?,
            Err(problem) => session.unreadable.push(problem.to_string()),
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
    let mut session = Session::new(reporting, catalog, readings, &[Path::new(&*source.name)])?;
    session.judge(source, out, &judge)?;
    session.conclude(out)
}

/// What has been judged so far.
struct Session<'a> {
    reporting: &'a Reporting,
    readings: &'a Readings,
    mask: Option<Mask>,
    files: Vec<ReportFile>,
    summary: Summary,
    /// For the formats that are one document; a log may be long, so not for the others.
    messages: Vec<Message>,
    collected: Vec<Finding>,
    unreadable: Vec<String>,
}

impl<'a> Session<'a> {
    /// Opens the reports, none of which may replace one of the `inputs`.
    fn new(
        reporting: &'a Reporting,
        catalog: &Catalog,
        readings: &'a Readings,
        inputs: &[&Path],
    ) -> Result<Self, Failure> {
        Ok(Self {
            reporting,
            readings,
            mask: (!reporting.show_secrets).then(|| Mask::of(catalog)),
            files: ReportFile::open_all(&reporting.reports, inputs)?,
            summary: Summary::default(),
            messages: Vec::new(),
            collected: Vec::new(),
            unreadable: Vec::new(),
        })
    }

    fn judge(&mut self, source: &Source, out: &mut dyn Write, judge: impl Fn(&[u8]) -> Judged) -> Result<(), Failure> {
        let reporting = self.reporting;
        // What fails is always shown: an exit status without a reason helps nobody.
        let threshold = reporting.min_severity.severity().min(reporting.fail_on.severity());
        let masked = self.mask.as_ref().filter(|_| reporting.shows_source()).map(|mask| source.masked(mask));
        let shown = masked.as_ref().unwrap_or(source);
        self.summary.count_file(&source.name, source.records.len());
        for record in &source.records {
            let judged = judge(source.text(record));
            self.summary.count_message(&judged);
            let message = message(source, record, &judged);
            let first = self.collected.len();
            for mut finding in findings(source, record, judged, self.readings, reporting.strict) {
                let is_shown = finding.severity >= threshold;
                self.summary.count(&finding, is_shown);
                if !is_shown {
                    continue;
                }
                if let Some(mask) = &self.mask {
                    let said = finding.diagnoses.iter_mut().flat_map(|one| [&mut one.message, &mut one.cure]);
                    for said in said.chain([&mut finding.message]) {
                        *said = mask.said(said, source.text(record));
                    }
                }
                self.report(finding, shown, out)?;
            }
            if reporting.has_document() {
                self.messages.push(Message { findings: first..self.collected.len(), ..message });
            }
        }
        Ok(())
    }

    fn report(&mut self, finding: Finding, shown: &Source, out: &mut dyn Write) -> Result<(), Failure> {
        let reporting = self.reporting;
        reporting.format.finding(out, &finding, shown, reporting.style())?;
        for file in &mut self.files {
            file.finding(&finding, shown, reporting.file_style())?;
        }
        if reporting.has_document() {
            self.collected.push(finding);
        }
        Ok(())
    }

    /// The last words; beside text and annotations on standard error, so that the report is
    /// findings and nothing else.
    fn conclude(mut self, out: &mut dyn Write) -> Outcome {
        let Reporting { format, fail_on, .. } = self.reporting;
        let fail_on = fail_on.severity();
        self.summary.unreadable = self.unreadable.len();
        self.summary.conclude(fail_on);
        let outcome = outcome(&self.summary, &self.unreadable);
        let Self { files, messages, collected, unreadable, summary, .. } = self;
        let report = Report {
            messages: &messages,
            findings: &collected,
            unreadable: &unreadable,
            summary: &summary,
            fail_on,
            exit_code: exit_code(&outcome),
        };
        format.conclude(out, &report)?;
        out.flush()?;
        if matches!(format, Format::Text | Format::Github) && (summary.messages > 0 || summary.unreadable > 0) {
            // A closed standard error takes nothing from the verdict.
            let _ = writeln!(std::io::stderr(), "{}", text::summary(&summary));
        }
        for file in files {
            file.conclude(&report)?;
        }
        outcome
    }
}

/// The message, without findings yet.
fn message(source: &Source, record: &Record, judged: &Judged) -> Message {
    Message {
        file: source.name.clone(),
        record: record.number,
        contract: judged.contract.map(|contract| contract.id),
        without_key: judged.signature == Signature::WithoutKey,
        findings: 0..0,
    }
}

/// What the command ends with.
fn outcome(summary: &Summary, unreadable: &[String]) -> Outcome {
    if !unreadable.is_empty() {
        return Err(Failure::Environment(unreadable.join("\nerror: ")));
    }
    match summary.verdict {
        Verdict::Pass => Ok(Status::Conforms),
        Verdict::Fail => Ok(Status::Findings),
        Verdict::Inconclusive if summary.messages == 0 => {
            Err(Failure::Usage("the input holds no message, so nothing was judged".to_owned()))
        }
        Verdict::Inconclusive => Err(Failure::Usage(
            "some messages have no key to verify them with; give both, `--key request=...` and `--key response=...`"
                .to_owned(),
        )),
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

    /// For text in files, which nobody reads on a terminal.
    fn file_style(&self) -> Style {
        if self.source == When::Always { Style::Source { colored: false } } else { Style::Lines }
    }

    fn shows_source(&self) -> bool {
        self.style() != Style::Lines || self.file_style() != Style::Lines
    }

    fn has_document(&self) -> bool {
        self.format.is_document() || self.reports.iter().any(|report| report.format.is_document())
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
