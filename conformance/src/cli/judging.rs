//! What every command does that judges messages: read them, judge each, report, conclude.

mod session;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use clap::{Args, ValueEnum};
use wire::Severity;

use self::session::{Session, said};
use super::baseline::Finds;
use super::inputs::Inputs;
use super::progress::Progress;
use super::reporter::{Outputs, usual_styles};
use super::summary::SummaryFile;
use super::{Failure, Status, interruption, output};
use crate::input::chunks::Chunks;
use crate::input::ordered::in_order;
use crate::input::{self, Names, Source, Unreadable};
use crate::log::{How, piece};
use crate::merge::Options;
use crate::report::environment::Environment;
use crate::report::group::Grouping;
use crate::report::text::{Style, visible};
use crate::report::{Summary, Verdict};
use crate::sequence::between::Between;
use crate::sequence::log::Settings;

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
pub(super) enum When {
    /// When a person reads the report
    Auto,
    Always,
    Never,
}

/// What is judged: which inputs, and how.
pub(super) struct Work<'a> {
    pub(super) paths: &'a [PathBuf],
    pub(super) inputs: &'a Inputs,
    /// Under which names records hold requests and responses, if they are exchanges.
    pub(super) names: Option<Names>,
    /// For how many records a message waits for its other half, if they are held to each other.
    pub(super) window: Option<usize>,
    /// How sequences are judged, if they are.
    pub(super) sequences: Option<Settings>,
    pub(super) how: How<'a>,
    /// Where the partial result goes, if there is to be one, and what parts have to agree about.
    pub(super) summary: Option<(&'a Path, Options)>,
}

/// Judges every message in the files, directories and standard input, each by itself, and the
/// exchanges among them.
pub(super) fn judge_all(
    work: Work<'_>,
    reporting: &Reporting,
    finds: &Finds<'_>,
    out: &mut (dyn Write + Send),
) -> super::Outcome {
    let Work { paths, inputs, names, window, sequences, how, summary } = work;
    let how = How { strict: reporting.strict, ..how };
    let (places, unreadable) = input::list(paths).map_err(Failure::Usage)?;
    if places.is_empty() && unreadable.is_empty() {
        return Err(Failure::Usage(
            "no .json, .ndjson, .jsonl or .har file is in there, also compressed as .gz or .zst, so nothing was judged"
                .to_owned(),
        ));
    }
    let files = places.iter().filter_map(|place| match place {
        input::Place::File(path) => Some(path.as_path()),
        input::Place::Stdin => None,
    });
    let files: Vec<_> = files.collect();
    let mut session = Session::new(reporting, finds, &how, &files)?;
    session.between = window.and_then(|window| Between::new(&how, window, sequences));
    session.problems.listing = unreadable.iter().map(ToString::to_string).collect();
    if let Some((path, options)) = summary {
        let others: Vec<_> = files.iter().copied().chain(reporting.outputs.destinations()).collect();
        session.part = Some(SummaryFile::open(path, reporting.told(options), Environment::arguments(), &others)?);
    }
    let watched = interruption::watched();
    let mut progress = Progress::new(&places, watched);
    let work = Chunks::of(&places, inputs.limits(), names, watched).together();
    let mask = session.mask.clone().filter(|_| session.reporter.shows_all());
    let judge = |source: Result<Source, Unreadable>| source.map(|source| said(piece(source, &how), mask.as_ref()));
    let judge_each = |sources: Vec<_>| sources.into_iter().map(judge).collect::<Vec<_>>();
    in_order(inputs.jobs(), work, judge_each, |pieces| {
        progress.beside(|| {
            for piece in pieces {
                match piece {
                    Ok(piece) => watched.spare.keep(session.take(piece, out)?.bytes),
                    Err(problem) => session.problems.reading.push(problem.to_string()),
                }
            }
            // Who reads along sees what there is.
            out.flush().map_err(Failure::from)
        })?;
        progress.saw(session.found());
        Ok::<_, Failure>(())
    })?;
    progress.end();
    session.collection.summary.incomplete = watched.is_cut.load(Ordering::Relaxed);
    session.conclude(out)
}

/// Judges the messages of one source.
pub(super) fn judge_source(
    source: Source,
    how: &How<'_>,
    reporting: &Reporting,
    finds: &Finds<'_>,
    out: &mut dyn Write,
) -> super::Outcome {
    let name = Arc::clone(&source.name);
    let mut session = Session::new(reporting, finds, how, &[Path::new(&*name)])?;
    session.take(piece(source, how), out)?;
    session.conclude(out)
}

/// What the command ends with.
pub(super) fn outcome(summary: &Summary, unreadable: &[String]) -> super::Outcome {
    if summary.incomplete {
        return Ok(Status::Interrupted);
    }
    if !unreadable.is_empty() {
        return Err(Failure::Environment(unreadable.join("\nerror: ")));
    }
    match summary.verdict {
        Verdict::Pass => Ok(Status::Conforms),
        Verdict::Fail => Ok(Status::Findings),
        Verdict::Inconclusive if summary.messages == 0 && summary.filtered.is_some() => {
            Err(Failure::Usage("the filters leave out every message, so nothing was judged".to_owned()))
        }
        Verdict::Inconclusive if summary.messages == 0 => {
            Err(Failure::Usage("the input holds no message, so nothing was judged".to_owned()))
        }
        Verdict::Inconclusive if summary.signers.is_some() => {
            let clients: Vec<_> = summary.signers.iter().flat_map(|signers| signers.without_key()).collect();
            Err(Failure::Usage(without_key(&clients)))
        }
        Verdict::Inconclusive => Err(Failure::Usage(
            "some messages have no key to verify them with; give both, `--key request=...` and `--key response=...`"
                .to_owned(),
        )),
    }
}

fn without_key(clients: &[&str]) -> String {
    let more = clients.len().saturating_sub(SOME_CLIENTS);
    let named: Vec<_> = clients.iter().take(SOME_CLIENTS).map(|client| format!("`{}`", visible(client))).collect();
    match (named.as_slice(), more) {
        ([], _) => "some messages have no key to verify them with: the file of --keys has none for responses, or \
                    they name no client"
            .to_owned(),
        (_, 0) => {
            format!("the file of --keys has no key for {}, so not every signature was verified", named.join(", "))
        }
        _ => format!("the file of --keys has no key for {} and {more} more clients", named.join(", ")),
    }
}

/// More clients are only counted.
const SOME_CLIENTS: usize = 5;

impl Reporting {
    /// Of text on standard output, and in files, which nobody reads on a terminal.
    fn styles(&self) -> (Style, Style) {
        styles(self.source)
    }

    /// What parts have to agree about, with what is told here.
    fn told(&self, options: Options) -> Options {
        let Grouping { examples, most, .. } = self.outputs.grouping();
        Options {
            strict: self.strict,
            min_severity: self.min_severity.severity(),
            fail_on: self.fail_on.severity(),
            group_by: self.outputs.group_by(),
            examples,
            max_findings: most,
            show_secrets: self.show_secrets,
            ..options
        }
    }

    /// Whether a baseline was asked for.
    pub(super) fn has_baseline(&self) -> bool {
        self.outputs.has_baseline()
    }
}

/// Of text on standard output, and in files.
pub(super) fn styles(source: When) -> (Style, Style) {
    let (here, _) = usual_styles();
    match source {
        When::Auto => (here, Style::Lines),
        When::Always => (Style::Source { colored: output::is_colored() }, Style::Source { colored: false }),
        When::Never => (Style::Lines, Style::Lines),
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
