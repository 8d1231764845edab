//! What is judged becomes a report, piece by piece, in the order of the input.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use wire::Direction;

use super::super::Outcome as Conclusion;
use super::super::baseline::Finds;
use super::super::reporter::{About, Reporter};
use super::super::summary::SummaryFile;
use super::{Failure, Reporting, outcome};
use crate::finding::{Finding, direction_name};
use crate::input::{Record, Shown, Source};
use crate::judge::Signature;
use crate::log::{Done, How, Passed, Piece, Sound, What};
use crate::mask::Mask;
use crate::merge::Problems;
use crate::report::collection::{Collection, Outcome, Place, Test};
use crate::report::{Of, Summary};
use crate::sequence::between::{Between, Told};

/// What has been judged so far.
pub(super) struct Session<'a> {
    reporting: &'a Reporting,
    pub(super) mask: Option<Mask>,
    pub(super) reporter: Reporter<'a>,
    pub(super) collection: Collection,
    pub(super) between: Option<Between<'a>>,
    pub(super) problems: Problems,
    pub(super) part: Option<SummaryFile>,
    /// The lines that were masked last.
    shown: Option<Source>,
}

impl<'a> Session<'a> {
    /// Opens the reports, none of which may replace one of the `inputs`.
    pub(super) fn new(
        reporting: &'a Reporting,
        finds: &Finds<'a>,
        how: &'a How<'a>,
        inputs: &[&Path],
    ) -> Result<Self, Failure> {
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
    pub(super) fn found(&self) -> usize {
        let Summary { errors, warnings, notes, known, .. } = &self.collection.summary;
        errors + warnings + notes + known
    }

    /// Takes what was judged in a piece, in its order. Gives the source back.
    pub(super) fn take(&mut self, piece: Piece, out: &mut dyn Write) -> Result<Source, Failure> {
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

    pub(super) fn conclude(mut self, out: &mut dyn Write) -> Conclusion {
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
pub(super) fn said(mut piece: Piece, mask: Option<&Mask>) -> Piece {
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
