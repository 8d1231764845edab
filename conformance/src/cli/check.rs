//! `conformance check`: findings in files, directories and standard input.

use std::io::Write;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use wire::{Direction, Severity};

use super::{Failure, Outcome, Status, output};
use crate::catalog::Catalog;
use crate::finding::findings;
use crate::input;
use crate::judge::{Options, judge};
use crate::report::text::Style;
use crate::report::{Summary, Verdict, json, ndjson, text};

/// Judge messages: every finding with its rule, place and source.
///
/// A `.json` file is one message. In `.ndjson` and `.jsonl` files every line is one. In
/// other files and on standard input the content decides. Contract and direction are
/// found from the message. A broken message is a finding, and the next one is judged.
#[derive(Args)]
pub(super) struct Arguments {
    /// Files, directories (their .json, .ndjson and .jsonl files), or `-` for standard input
    #[arg(required = true, value_name = "FILE|DIR|-")]
    paths: Vec<PathBuf>,
    /// Judge by this contract, whatever the message names
    #[arg(long, value_name = "ID")]
    contract: Option<String>,
    /// Expect this kind of message, whatever the envelope holds
    #[arg(long)]
    direction: Option<Message>,
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
    /// Follow this reading of an erratum; repeatable
    #[arg(long = "reading", value_name = "ERRATUM=READING")]
    readings: Vec<String>,
    /// Show the source line under each finding of a text report
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    source: When,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Message {
    Request,
    Response,
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
enum Level {
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

pub(super) fn run(arguments: &Arguments, catalog: &Catalog, out: &mut dyn Write) -> Outcome {
    let contract = arguments.contract.as_deref().map(|id| super::contract(catalog, id)).transpose()?;
    let direction = arguments.direction.map(|message| match message {
        Message::Request => Direction::Request,
        Message::Response => Direction::Response,
    });
    let options = Options { readings: super::readings(catalog, &arguments.readings)?, contract, direction };
    let (places, mut unreadable) = input::list(&arguments.paths);
    if places.is_empty() && unreadable.is_empty() {
        return Err(Failure::Usage("no .json, .ndjson or .jsonl file is in there, so nothing was judged".to_owned()));
    }

    let fail_on = arguments.fail_on.severity();
    // What fails is always shown: an exit status without a reason helps nobody.
    let threshold = arguments.min_severity.severity().min(fail_on);
    let style = arguments.style();
    let mut summary = Summary::default();
    let mut collected = Vec::new();
    for place in &places {
        let source = match input::read(place) {
            Ok(source) => source,
            Err(problem) => {
                unreadable.push(problem);
                continue;
            }
        };
        for record in &source.records {
            let judged = judge(catalog, source.text(record), &options);
            summary.count_message(judged.contract.map(|contract| contract.id));
            for finding in findings(&source, record, judged, &options.readings, arguments.strict) {
                let is_shown = finding.severity >= threshold;
                summary.count(&finding, is_shown);
                match arguments.format {
                    _ if !is_shown => {}
                    Format::Text => text::finding(out, &finding, &source, style)?,
                    Format::Ndjson => ndjson::finding(out, &finding)?,
                    Format::Json => collected.push(finding),
                }
            }
        }
    }

    summary.unreadable = unreadable.len();
    summary.conclude(fail_on);
    match arguments.format {
        Format::Text => {}
        Format::Json => json::write(out, &collected, &summary)?,
        Format::Ndjson => ndjson::summary(out, &summary)?,
    }
    conclude(&summary, &unreadable, arguments.format, out)
}

/// The last words, on standard error so that a text report is findings and nothing else.
fn conclude(summary: &Summary, unreadable: &[input::Unreadable], format: Format, out: &mut dyn Write) -> Outcome {
    out.flush()?;
    if format == Format::Text && (summary.messages > 0 || summary.unreadable > 0) {
        // A closed standard error takes nothing from the verdict.
        let _ = writeln!(std::io::stderr(), "{}", text::summary(summary));
    }
    if !unreadable.is_empty() {
        let problems: Vec<_> = unreadable.iter().map(ToString::to_string).collect();
        return Err(Failure::Environment(problems.join("\nerror: ")));
    }
    if summary.messages == 0 {
        return Err(Failure::Usage("the input holds no message, so nothing was judged".to_owned()));
    }
    Ok(if summary.verdict == Verdict::Pass { Status::Conforms } else { Status::Findings })
}

impl Arguments {
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
    fn severity(self) -> Severity {
        match self {
            Self::Note => Severity::Note,
            Self::Warning => Severity::Warning,
            Self::Error => Severity::Error,
        }
    }
}
