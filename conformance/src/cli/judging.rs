//! What every command does that judges messages: read them, judge each, report, conclude.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, ValueEnum};
use wire::{Readings, Severity};

use super::baseline::Finds;
use super::reporter::{About, Outputs, Reporter, usual_styles};
use super::{Failure, Status, output};
use crate::finding::findings;
use crate::input::{self, Record, Source};
use crate::judge::{Judged, Signature};
use crate::mask::Mask;
use crate::report::collection::{Collection, Outcome, Place, Test};
use crate::report::excerpt::Excerpt;
use crate::report::text::Style;
use crate::report::{Of, Summary, Verdict};

/// How findings are reported, and which of them fail.
#[derive(Args)]
pub(super) struct Reporting {
    #[command(flatten)]
    outputs: Outputs,
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
    finds: &Finds<'_>,
    readings: &Readings,
    out: &mut dyn Write,
    judge: impl Fn(&[u8]) -> Judged,
) -> super::Outcome {
    let (places, unreadable) = input::list(paths);
    if places.is_empty() && unreadable.is_empty() {
        return Err(Failure::Usage("no .json, .ndjson or .jsonl file is in there, so nothing was judged".to_owned()));
    }
    let files = places.iter().filter_map(|place| match place {
        input::Place::File(path) => Some(path.as_path()),
        input::Place::Stdin => None,
    });
    let mut session = Session::new(reporting, finds, readings, &files.collect::<Vec<_>>())?;
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
    finds: &Finds<'_>,
    readings: &Readings,
    out: &mut dyn Write,
    judge: impl Fn(&[u8]) -> Judged,
) -> super::Outcome {
    let mut session = Session::new(reporting, finds, readings, &[Path::new(&*source.name)])?;
    session.judge(source, out, &judge)?;
    session.conclude(out)
}

/// Of a line, so many bytes around the marked part are kept: a whole log may be one line.
const AROUND: usize = 240;

/// What has been judged so far.
struct Session<'a> {
    reporting: &'a Reporting,
    readings: &'a Readings,
    mask: Option<Mask>,
    reporter: Reporter<'a>,
    collection: Collection,
    unreadable: Vec<String>,
}

impl<'a> Session<'a> {
    /// Opens the reports, none of which may replace one of the `inputs`.
    fn new(
        reporting: &'a Reporting,
        finds: &Finds<'_>,
        readings: &'a Readings,
        inputs: &[&Path],
    ) -> Result<Self, Failure> {
        let Reporting { outputs, fail_on, min_severity, .. } = reporting;
        let baseline = outputs.baseline(None, finds)?;
        let mut collection = Collection::new(outputs.grouping(), fail_on.severity(), min_severity.severity());
        collection.summary.readings = readings.picked().collect();
        Ok(Self {
            reporting,
            readings,
            mask: (!reporting.show_secrets).then(|| Mask::of(finds.catalog)),
            reporter: Reporter::open(outputs, reporting.styles(), inputs)?,
            collection: collection.with(baseline),
            unreadable: Vec::new(),
        })
    }

    fn judge(&mut self, source: &Source, out: &mut dyn Write, judge: impl Fn(&[u8]) -> Judged) -> Result<(), Failure> {
        let Self { reporting, mask, reporter, collection, .. } = self;
        let masked = mask.as_ref().filter(|_| reporter.shows_source()).map(|mask| source.masked(mask));
        let shown = masked.as_ref().unwrap_or(source);
        collection.summary.count_file(&source.name, source.records.len());
        for record in &source.records {
            let judged = judge(source.text(record));
            collection.summary.count_message(&judged);
            let test = test(source, record, &judged);
            let found = findings(source, record, judged, self.readings, reporting.strict);
            collection.add(test, found, |finding, place| {
                if place == Place::Hidden {
                    return Ok(());
                }
                if let Some(mask) = mask {
                    let said = finding.diagnoses.iter_mut().flat_map(|one| [&mut one.message, &mut one.cure]);
                    for said in said.chain([&mut finding.message]) {
                        *said = mask.said(said, source.text(record));
                    }
                }
                if place == Place::Kept && reporter.keeps_excerpts() {
                    let excerpt = Excerpt::of(&shown.bytes, finding.offset, finding.length);
                    finding.excerpt = Some(excerpt.shortened(AROUND));
                }
                reporter.finding(finding, place, Some(shown), out)
            })?;
        }
        Ok(())
    }

    fn conclude(mut self, out: &mut dyn Write) -> super::Outcome {
        self.collection.summary.unreadable = self.unreadable.len();
        let collected = self.collection.finish();
        let outcome = outcome(&collected.summary, &self.unreadable);
        let fail_on = self.reporting.fail_on.severity();
        let about = About { of: Of::Messages, problems: &self.unreadable, fail_on, seed: None };
        self.reporter.conclude(&collected, &about, outcome, out)
    }
}

/// The message as a test, without findings yet.
fn test(source: &Source, record: &Record, judged: &Judged) -> Test {
    let without_key = judged.signature == Signature::WithoutKey;
    let skipped = || Outcome::Skipped("there is no key to verify the signature with".to_owned());
    Test {
        suite: judged.contract.map_or(UNKNOWN, |contract| contract.id).into(),
        name: format!("{}#{}", source.name, record.number),
        file: Some(Arc::clone(&source.name)),
        outcome: if without_key { skipped() } else { Outcome::Passed },
        findings: 0..0,
    }
}

/// The suite of messages that have no known contract.
const UNKNOWN: &str = "unknown";

/// What the command ends with.
fn outcome(summary: &Summary, unreadable: &[String]) -> super::Outcome {
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
    /// Of text on standard output, and in files, which nobody reads on a terminal.
    fn styles(&self) -> (Style, Style) {
        let (here, _) = usual_styles();
        match self.source {
            When::Auto => (here, Style::Lines),
            When::Always => (Style::Source { colored: output::is_colored() }, Style::Source { colored: false }),
            When::Never => (Style::Lines, Style::Lines),
        }
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
