//! What every command does that judges messages: read them, judge each, report, conclude.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use clap::{Args, ValueEnum};
use wire::{Direction, Severity};

use super::baseline::Finds;
use super::inputs::Inputs;
use super::progress::Progress;
use super::reporter::{About, Outputs, Reporter, usual_styles};
use super::{Failure, Status, interruption, output};
use crate::catalog::Catalog;
use crate::finding::{Finding, direction_name};
use crate::input::chunks::Chunks;
use crate::input::ordered::in_order;
use crate::input::pairing::{Pairing, Waiting};
use crate::input::{self, Names, Record, Source, Unreadable};
use crate::judge::Signature;
use crate::log::{Done, How, Piece, What, between, piece};
use crate::mask::Mask;
use crate::report::collection::{Collection, Outcome, Place, Test};
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

/// What is judged: which inputs, and how.
pub(super) struct Work<'a> {
    pub(super) paths: &'a [PathBuf],
    pub(super) inputs: &'a Inputs,
    /// Under which names records hold requests and responses, if they are exchanges.
    pub(super) names: Option<Names>,
    /// For how many records a message waits for its other half, if they are brought together.
    pub(super) window: Option<usize>,
    pub(super) how: How<'a>,
}

/// Judges every message in the files, directories and standard input, each by itself, and the
/// exchanges among them.
pub(super) fn judge_all(
    work: Work<'_>,
    reporting: &Reporting,
    finds: &Finds<'_>,
    out: &mut dyn Write,
) -> super::Outcome {
    let Work { paths, inputs, names, window, how } = work;
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
    let mut session = Session::new(reporting, finds, &how, &files.collect::<Vec<_>>())?;
    session.pairing = window.map(Pairing::new);
    session.unreadable = unreadable.iter().map(ToString::to_string).collect();
    let watched = interruption::watched();
    let mut progress = Progress::new(&places, watched);
    let chunks = Chunks::of(&places, inputs.limits(), names, watched);
    let mask = session.mask.clone().filter(|_| session.reporter.shows_all());
    let judge = |source: Result<Source, Unreadable>| source.map(|source| said(piece(source, &how), mask.as_ref()));
    in_order(inputs.jobs(), chunks, judge, |piece| {
        progress.beside(|| match piece {
            Ok(piece) => {
                session.take(piece, out)?;
                // Who reads along sees what there is.
                out.flush().map_err(Failure::from)
            }
            Err(problem) => {
                session.unreadable.push(problem.to_string());
                Ok(())
            }
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

/// Of a line, so many bytes around the marked part are kept: a whole log may be one line.
const AROUND: usize = 240;

/// What has been judged so far.
struct Session<'a> {
    reporting: &'a Reporting,
    catalog: &'a Catalog,
    how: &'a How<'a>,
    mask: Option<Mask>,
    reporter: Reporter<'a>,
    collection: Collection,
    pairing: Option<Pairing>,
    unreadable: Vec<String>,
    /// The lines that were masked last.
    shown: Option<Source>,
}

impl<'a> Session<'a> {
    /// Opens the reports, none of which may replace one of the `inputs`.
    fn new(reporting: &'a Reporting, finds: &Finds<'a>, how: &'a How<'a>, inputs: &[&Path]) -> Result<Self, Failure> {
        let Reporting { outputs, fail_on, min_severity, .. } = reporting;
        let baseline = outputs.baseline(None, finds)?;
        let mut collection = Collection::new(outputs.grouping(), fail_on.severity(), min_severity.severity());
        collection.summary.readings = how.readings.picked().collect();
        Ok(Self {
            reporting,
            catalog: finds.catalog,
            how,
            mask: (!reporting.show_secrets).then(|| Mask::of(finds.catalog)),
            reporter: Reporter::open(outputs, reporting.styles(), inputs)?,
            collection: collection.with(baseline),
            pairing: None,
            unreadable: Vec::new(),
            shown: None,
        })
    }

    /// How many findings there are.
    fn found(&self) -> usize {
        let Summary { errors, warnings, notes, known, .. } = &self.collection.summary;
        errors + warnings + notes + known
    }

    /// Takes what was judged in a piece, in its order.
    fn take(&mut self, piece: Piece, out: &mut dyn Write) -> Result<(), Failure> {
        let Piece { source, done, filtered, empty, unanswered, unasked } = piece;
        let summary = &mut self.collection.summary;
        summary.count_file(&source.name, source.records.len());
        summary.count_filtered(filtered);
        summary.count_unpaired(unanswered, unasked);
        summary.empty += empty;
        for mut done in done {
            if !done.is_left_out {
                self.count(&done);
                let findings = std::mem::take(&mut done.findings);
                self.add(&source, &done, findings, out)?;
            }
            self.pair(&source, &done, out)?;
        }
        Ok(())
    }

    fn count(&mut self, done: &Done) {
        let summary = &mut self.collection.summary;
        match (done.what, done.judged.contract) {
            (What::Exchange, Some(contract)) => summary.count_exchange(contract.id),
            (What::Exchange | What::Record, _) => {}
            (What::Message | What::Part(_), _) => summary.count_message(&done.judged),
        }
    }

    fn add(
        &mut self,
        source: &Source,
        done: &Done,
        findings: Vec<Finding>,
        out: &mut dyn Write,
    ) -> Result<(), Failure> {
        let suite = done.judged.contract.map_or(UNKNOWN, |contract| contract.id);
        let is_skipped = done.judged.signature == Signature::WithoutKey;
        if findings.is_empty() && !is_skipped && !self.collection.names_tests() {
            self.collection.count_passed(suite);
            return Ok(());
        }
        let number = done.record.number;
        let name = match done.what {
            What::Message | What::Record => number.to_string(),
            What::Part(direction) => format!("{number}/{}", direction_name(direction)),
            What::Exchange => format!("{number}/{}", direction_name(Direction::Exchange)),
        };
        let skipped = || Outcome::Skipped("there is no key to verify the signature with".to_owned());
        let outcome = if is_skipped { skipped() } else { Outcome::Passed };
        let test = test(suite, &source.name, &name, outcome);
        self.tell(test, findings, &[(source, &done.record)], out)
    }

    /// Holds a message for its other half, and judges the rules between the two of them.
    fn pair(&mut self, source: &Source, done: &Done, out: &mut dyn Write) -> Result<(), Failure> {
        let Some(pairing) = &mut self.pairing else { return Ok(()) };
        pairing.pass();
        let is_message = done.what == What::Message && done.named.direction.is_some();
        if !is_message || !(done.judged.is_whole || done.is_left_out) {
            return Ok(());
        }
        let line = source.part(source.lines_of(&done.record), None);
        let Some(record) = line.records.first().cloned() else { return Ok(()) };
        let waiting = Waiting { source: line, record, named: done.named.clone(), is_wanted: !done.is_left_out };
        let Some((request, response)) = pairing.take(waiting) else { return Ok(()) };
        let contract = request.named.contract.and_then(|id| self.catalog.contract(id));
        let Some(contract) = contract.filter(|_| request.is_wanted || response.is_wanted) else { return Ok(()) };
        let both = [(&request.source, &request.record), (&response.source, &response.record)];
        let findings = between(contract, both[0], both[1], self.how);
        self.collection.summary.count_exchange(contract.id);
        let name = format!("{}+{}", request.record.number, response.record.number);
        let test = test(contract.id, &source.name, &name, Outcome::Passed);
        self.tell(test, findings, &both, out)
    }

    /// Reports what was found in these messages.
    fn tell(
        &mut self,
        test: Test,
        findings: Vec<Finding>,
        messages: &[(&Source, &Record)],
        out: &mut dyn Write,
    ) -> Result<(), Failure> {
        let Self { mask, reporter, collection, shown, .. } = self;
        let (shows_source, shows_all) = (reporter.shows_source(), reporter.shows_all());
        collection.add(test, findings, |finding, place| {
            if place == Place::Hidden || (place == Place::LeftOut && !shows_all) {
                return Ok(());
            }
            for (source, record) in messages {
                mask_said(finding, mask.as_ref(), &source.text(record));
            }
            let is_there =
                |(source, _): &&(&Source, &Record)| source.name == finding.file && source.has(finding.offset);
            let Some((source, record)) = messages.iter().find(is_there) else { return Ok(()) };
            let source = match mask {
                Some(mask) if shows_source => lines_masked(shown, source, record, mask),
                _ => source,
            };
            if place == Place::Kept && reporter.keeps_excerpts() {
                finding.excerpt = Some(source.excerpt(finding.offset, finding.length).shortened(AROUND));
            }
            reporter.finding(finding, place, Some(source), out)
        })?;
        Ok(())
    }

    fn conclude(mut self, out: &mut dyn Write) -> super::Outcome {
        if let Some(mut pairing) = self.pairing.take() {
            pairing.end();
            let (unanswered, unasked) = pairing.unpaired;
            self.collection.summary.count_unpaired(unanswered, unasked);
        }
        self.collection.summary.unreadable = self.unreadable.len();
        let collected = self.collection.finish();
        let outcome = outcome(&collected.summary, &self.unreadable);
        let fail_on = self.reporting.fail_on.severity();
        let about = About { of: Of::Messages, problems: &self.unreadable, fail_on, seed: None };
        self.reporter.conclude(&collected, &about, outcome, out)
    }
}

/// The piece with what is said in its findings masked: in parallel, where all of them are shown.
fn said(mut piece: Piece, mask: Option<&Mask>) -> Piece {
    for done in piece.done.iter_mut().filter(|_| mask.is_some()) {
        let text = piece.source.text(&done.record);
        done.findings.iter_mut().for_each(|finding| mask_said(finding, mask, &text));
    }
    piece
}

fn mask_said(finding: &mut Finding, mask: Option<&Mask>, text: &[u8]) {
    let Some(mask) = mask else { return };
    let said = finding.diagnoses.iter_mut().flat_map(|one| [&mut one.message, &mut one.cure]);
    for said in said.chain([&mut finding.message]) {
        *said = mask.said(said, text);
    }
}

/// The lines of a record, masked once for all findings there.
fn lines_masked<'s>(shown: &'s mut Option<Source>, source: &Source, record: &Record, mask: &Mask) -> &'s Source {
    let lines = source.lines_of(record);
    let offset = source.start.offset + lines.start;
    let is_it =
        |shown: &Source| shown.name == source.name && shown.start.offset == offset && shown.bytes.len() == lines.len();
    let kept = shown.take().filter(is_it);
    shown.insert(kept.unwrap_or_else(|| source.part(lines, Some(mask))))
}

/// What was judged as a test, without findings yet.
fn test(suite: &'static str, file: &Arc<str>, name: &str, outcome: Outcome) -> Test {
    Test { suite: suite.into(), name: format!("{file}#{name}"), file: Some(Arc::clone(file)), outcome, findings: 0..0 }
}

/// The suite of messages that have no known contract.
const UNKNOWN: &str = "unknown";

/// What the command ends with.
fn outcome(summary: &Summary, unreadable: &[String]) -> super::Outcome {
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
