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
use super::summary::SummaryFile;
use super::{Failure, Status, interruption, output};
use crate::finding::{Finding, direction_name};
use crate::input::chunks::Chunks;
use crate::input::ordered::in_order;
use crate::input::{self, Names, Record, Shown, Source, Unreadable};
use crate::judge::Signature;
use crate::log::{Done, How, Passed, Piece, Sound, What, piece};
use crate::mask::Mask;
use crate::merge::{Options, Problems};
use crate::report::collection::{Collection, Outcome, Place, Test};
use crate::report::environment::Environment;
use crate::report::group::Grouping;
use crate::report::text::{Style, visible};
use crate::report::{Of, Summary, Verdict};
use crate::sequence::between::{Between, Told};
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

/// What has been judged so far.
struct Session<'a> {
    reporting: &'a Reporting,
    mask: Option<Mask>,
    reporter: Reporter<'a>,
    collection: Collection,
    between: Option<Between<'a>>,
    problems: Problems,
    part: Option<SummaryFile>,
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
            mask: (!reporting.show_secrets).then(|| Mask::of(finds.catalog)),
            reporter: Reporter::open(outputs, reporting.styles(), inputs)?,
            collection: collection.with(baseline),
            between: None,
            problems: Problems::default(),
            part: None,
            shown: None,
        })
    }

    /// How many findings there are.
    fn found(&self) -> usize {
        let Summary { errors, warnings, notes, known, .. } = &self.collection.summary;
        errors + warnings + notes + known
    }

    /// Takes what was judged in a piece, in its order. Gives the source back.
    fn take(&mut self, piece: Piece, out: &mut dyn Write) -> Result<Source, Failure> {
        let Piece { source, done, passed, filtered, empty, unanswered, unasked, statistics } = piece;
        if let Some(counted) = statistics {
            self.collection.statistics.get_or_insert_default().merge(counted);
        }
        let summary = &mut self.collection.summary;
        summary.count_file(&source.name, source.records.len());
        summary.count_filtered(filtered);
        summary.count_unpaired(unanswered, unasked);
        summary.empty += empty;
        let mut unnamed = self.pass(&passed).iter().peekable();
        for mut done in done {
            while let Some(one) = unnamed.next_if(|one| one.number < done.record.number) {
                self.name_passed(&source, &passed, one, out)?;
            }
            if !done.is_left_out {
                self.count(&done);
                let findings = std::mem::take(&mut done.findings);
                self.add(&source, &done, findings, out)?;
            }
            let told = self.between.as_mut().map(|between| between.take(&source, &done));
            self.tell_all(told.unwrap_or_default(), out)?;
        }
        unnamed.try_for_each(|one| self.name_passed(&source, &passed, one, out))?;
        Ok(source)
    }

    /// Counts the messages that passed. Gives those that are still to be named, each in its turn.
    fn pass<'p>(&mut self, passed: &'p Passed) -> &'p [Sound] {
        for (contract, direction, count) in &passed.kinds {
            self.collection.summary.count_sound(contract, *direction, *count);
        }
        if self.collection.names_tests() {
            return &passed.each;
        }
        for (contract, _, count) in &passed.kinds {
            self.collection.count_passed(contract.id, *count);
        }
        &[]
    }

    fn name_passed(
        &mut self,
        source: &Source,
        passed: &Passed,
        one: &Sound,
        out: &mut dyn Write,
    ) -> Result<(), Failure> {
        let suite = passed.kinds.get(one.kind).map_or(UNKNOWN, |(contract, ..)| contract.id);
        if !self.collection.names_tests() {
            self.collection.count_passed(suite, 1);
            return Ok(());
        }
        let test = test(suite, &source.name, &one.number.to_string(), Outcome::Passed);
        self.tell(test, Vec::new(), &[], out)
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
            self.collection.count_passed(suite, 1);
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

    /// Reports what was found between messages.
    fn tell_all(&mut self, all: Vec<Told<'_>>, out: &mut dyn Write) -> Result<(), Failure> {
        for Told { is_exchange, contract, file, name, findings, messages } in all {
            if let Some(contract) = contract.filter(|_| is_exchange) {
                self.collection.summary.count_exchange(contract);
            }
            let test = test(contract.unwrap_or(UNKNOWN), &file, &name, Outcome::Passed);
            let messages: Vec<_> = messages.iter().map(|(source, record)| (&**source, record)).collect();
            self.tell(test, findings, &messages, out)?;
        }
        Ok(())
    }

    /// Reports what was found in these messages.
    fn tell(
        &mut self,
        test: Test,
        findings: Vec<Finding>,
        messages: &[(&Source, &Record)],
        out: &mut dyn Write,
    ) -> Result<(), Failure> {
        let Self { mask, reporter, collection, shown, part, .. } = self;
        let keeps_lines = reporter.keeps_excerpts() || part.is_some();
        let (shows_source, shows_all) = (reporter.shows_source() || keeps_lines, reporter.shows_all());
        collection.add(test, findings, |finding, place| {
            if place == Place::Hidden || (place == Place::LeftOut && !shows_all) {
                return Ok(());
            }
            for (source, record) in messages {
                mask_said(finding, mask.as_ref(), &source.text(record));
            }
            let is_there =
                |(source, _): &&(&Source, &Record)| source.name == finding.file && source.has(finding.offset);
            let Some((source, record)) = messages.iter().find(is_there) else {
                return reporter.finding(finding, place, None, out);
            };
            let source = match mask {
                Some(mask) if shows_source => lines_masked(shown, source, record, mask),
                _ => source,
            };
            let line = Shown::Source(source);
            if place == Place::Kept && keeps_lines {
                finding.excerpt = Some(line.excerpt(finding.offset, finding.length));
            }
            reporter.finding(finding, place, Some(line), out)
        })?;
        Ok(())
    }

    fn conclude(mut self, out: &mut dyn Write) -> super::Outcome {
        if let Some(mut between) = self.between.take() {
            let told = between.end(self.collection.summary.incomplete);
            self.tell_all(told, out)?;
            let (unanswered, unasked) = between.unpaired();
            self.collection.summary.count_unpaired(unanswered, unasked);
            self.collection.summary.sequences = between.summary();
        }
        if let Some(part) = self.part.take() {
            part.write(&self.collection, self.problems.clone())?;
        }
        let problems = self.problems.all();
        self.collection.summary.unreadable = problems.len();
        let collected = self.collection.finish();
        let outcome = outcome(&collected.summary, &problems);
        let fail_on = self.reporting.fail_on.severity();
        let about = About { of: Of::Messages, problems: &problems, fail_on, seed: None };
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
