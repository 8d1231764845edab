//! What was judged in a piece of a log: every record by itself, so that pieces can be judged
//! in parallel, and the exchanges in them.

use std::collections::BTreeMap;

use wire::{Contract, Direction, Readings};

use crate::catalog::Catalog;
use crate::finding::{Finding, findings};
use crate::input::filter::{Filter, Filtered};
use crate::input::held::{Held, held};
use crate::input::members::{Members, Named};
use crate::input::{Record, Source};
use crate::judge::{Judged, Options, Signature, judge_exchange};
use crate::sequence::results::Results;
use crate::statistics::count::Counted;
use crate::statistics::{Counting, Statistics};

/// How to judge a log.
pub struct How<'a> {
    /// Judges the text of one message.
    pub judge: &'a (dyn Fn(&[u8]) -> Judged + Sync),
    /// The reading of every erratum.
    pub readings: &'a Readings,
    /// Whether findings that hang on an erratum are not capped.
    pub strict: bool,
    /// Whether the rules between a request and its response are judged.
    pub exchanges: bool,
    /// Whether messages are held to others, for which they need what they say about themselves.
    pub pairs: bool,
    /// The envelope's member that holds a response.
    pub response: &'static str,
    /// How to ask messages what they say about themselves, where that matters.
    pub asking: Option<Asking<'a>>,
    /// What counting takes, where there are to be statistics.
    pub counting: Option<&'a Counting>,
}

/// How to ask messages what they say about themselves.
pub struct Asking<'a> {
    /// Where they say it.
    pub members: Members,
    /// Which contracts there are.
    pub catalog: &'a Catalog,
    /// How messages are opened.
    pub options: &'a Options,
    /// Which of them are left out.
    pub filter: Filter,
    /// What results mean, where sequences are judged.
    pub(crate) results: Option<Results>,
}

/// A piece of a log, judged.
#[derive(Default)]
pub struct Piece {
    /// The piece.
    pub source: Source,
    /// What was judged, in order, but for the messages that passed.
    pub done: Vec<Done>,
    /// The messages that passed.
    pub passed: Passed,
    /// Messages that were left out.
    pub filtered: Filtered,
    /// Records that hold no message.
    pub empty: usize,
    /// Requests without a response, in records that are exchanges.
    pub unanswered: usize,
    /// Responses without a request, likewise.
    pub unasked: usize,
    /// What there is in its messages, where that is counted.
    pub statistics: Option<Statistics>,
}

/// Messages by themselves, in which nothing was found, and of which nobody wants to know more:
/// most of a log.
#[derive(Default)]
pub struct Passed {
    /// Each, in order.
    pub each: Vec<Sound>,
    /// How many of each kind there are.
    pub kinds: Vec<(&'static Contract, Direction, usize)>,
}

/// A message that passed.
#[derive(Clone, Copy, Debug)]
pub struct Sound {
    /// Of its record, from 1.
    pub number: usize,
    /// Its place among the kinds.
    pub kind: usize,
}

/// A message or an exchange, judged.
pub struct Done {
    /// What it was.
    pub what: What,
    /// The message; of an exchange, its request.
    pub record: Record,
    /// What became of it. What was found is beside it.
    pub judged: Judged,
    /// What was found.
    pub findings: Vec<Finding>,
    /// What it says about itself, where it was asked.
    pub named: Named,
    /// Whether it was left out; then it may be half of a pair.
    pub is_left_out: bool,
}

/// What was judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A message, and the record is nothing else.
    Message,
    /// The request or the response of a record that is an exchange.
    Part(Direction),
    /// The rules between the two of them.
    Exchange,
    /// The record, which holds nothing that could be judged.
    Record,
}

/// Exchanges, judged or not.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct Exchanges {
    /// Judged by the rules between a request and its response, by contract.
    pub judged: BTreeMap<&'static str, usize>,
    /// Requests without a response.
    pub unanswered: usize,
    /// Responses without a request.
    pub unasked: usize,
}

/// Judges a piece.
pub fn piece(source: Source, how: &How<'_>) -> Piece {
    let mut piece = Piece::default();
    let mut counted = how.counting.map(Counting::start);
    for record in &source.records {
        match held(&source, record) {
            Ok(Held::Message(message)) => message_alone(&source, message, how, &mut piece),
            Ok(Held::Exchange(request, response)) => exchange(&source, request, response, how, &mut piece),
            Ok(Held::Nothing) => piece.empty += 1,
            Err(finding) => {
                let judged = Judged { findings: vec![finding], ..Judged::default() };
                piece.done.push(done(&source, What::Record, record.clone(), judged, how));
            }
        }
    }
    if let Some(counted) = &mut counted {
        count(&source, &piece, counted);
    }
    Piece { statistics: counted.map(Counted::finish), source, ..piece }
}

/// Counts the messages that were judged.
fn count(source: &Source, piece: &Piece, counted: &mut Counted<'_>) {
    for done in piece.done.iter().filter(|done| !done.is_left_out) {
        if matches!(done.what, What::Message | What::Part(_)) {
            counted.message(&source.text(&done.record), &done.judged);
        }
    }
}

/// What was found between a request and its response: in the response, and in the request.
pub fn between(
    contract: &'static Contract,
    request: (&Source, &Record),
    response: (&Source, &Record),
    how: &How<'_>,
) -> Vec<Finding> {
    let text = |(source, record): (&Source, &Record)| source.text(record).into_owned();
    let found = judge_exchange(contract, &text(request), &text(response), how.readings);
    let start = format!("/{}", how.response);
    let (of_response, of_request) = found.into_iter().partition(|finding| finding.pointer.starts_with(&start));
    let placed = |(source, record): (&Source, &Record), direction, found| {
        let judged =
            Judged { contract: Some(contract), direction: Some(direction), findings: found, ..Judged::default() };
        findings(source, record, judged, how.readings, how.strict)
    };
    let mut all = placed(request, Direction::Request, of_request);
    all.extend(placed(response, Direction::Response, of_response));
    all
}

fn message_alone(source: &Source, message: Record, how: &How<'_>, piece: &mut Piece) {
    let named = how.asking.as_ref().map(|asking| named(asking, source, &message));
    let why = named.as_ref().and_then(|named| how.asking.as_ref()?.filter.leaves_out(named));
    if let Some(why) = why {
        piece.filtered.count(why);
        if how.pairs {
            piece.done.push(Done { named: named.unwrap_or_default(), ..left_out(message) });
        }
        return;
    }
    let judged = (how.judge)(&source.text(&message));
    let is_asked_about = how.pairs || how.counting.is_some();
    if let Some((contract, direction)) = sound(&judged).filter(|_| !is_asked_about) {
        return piece.passed.count(message.number, contract, direction);
    }
    let one = done(source, What::Message, message, judged, how);
    piece.done.push(Done { named: named.unwrap_or_default(), ..one });
}

/// What the message is, if there is nothing to say about it.
fn sound(judged: &Judged) -> Option<(&'static Contract, Direction)> {
    let Judged { contract, direction, is_whole, signature, signer, diagnoses, findings } = judged;
    let is_silent = findings.is_empty() && diagnoses.is_empty();
    let is_unsigned = *signature == Signature::Unasked && signer.is_none();
    contract.zip(*direction).filter(|_| *is_whole && is_silent && is_unsigned)
}

impl Passed {
    fn count(&mut self, number: usize, contract: &'static Contract, direction: Direction) {
        let is_it = |(of, to, _): &(&Contract, _, _)| std::ptr::eq(*of, contract) && *to == direction;
        let kind = self.kinds.iter().position(is_it).unwrap_or(self.kinds.len());
        match self.kinds.get_mut(kind) {
            Some((.., count)) => *count += 1,
            None => self.kinds.push((contract, direction, 1)),
        }
        self.each.push(Sound { number, kind });
    }
}

/// A filter asks the request, which the response belongs to.
fn exchange(source: &Source, request: Option<Record>, response: Option<Record>, how: &How<'_>, piece: &mut Piece) {
    let parts = [(Direction::Request, request), (Direction::Response, response)];
    let parts: Vec<_> = parts.into_iter().filter_map(|(direction, record)| Some((direction, record?))).collect();
    let asked = how.asking.as_ref().zip(parts.first());
    let first = asked.map(|(asking, (_, record))| named(asking, source, record));
    let why = asked.zip(first.as_ref()).and_then(|((asking, _), named)| asking.filter.leaves_out(named));
    // Of the others nobody asks, unless they are to be paired.
    let of_others = |record| how.asking.as_ref().filter(|_| how.pairs).map(|asking| named(asking, source, record));
    let mut names: Vec<_> = first.into_iter().collect();
    names.extend(parts.iter().skip(1).filter_map(|(_, record)| of_others(record)));
    let mut names = names.into_iter();
    if let Some(why) = why {
        for (direction, record) in parts {
            piece.filtered.count(why);
            if how.pairs {
                let named = names.next().unwrap_or_default();
                piece.done.push(Done { what: What::Part(direction), named, ..left_out(record) });
            }
        }
        return;
    }
    let mut whole = Vec::new();
    for (direction, record) in &parts {
        let judged = (how.judge)(&source.text(record));
        if judged.is_whole && judged.direction == Some(*direction) {
            whole.extend(judged.contract.map(|contract| (contract, record.clone())));
        }
        let one = done(source, What::Part(*direction), record.clone(), judged, how);
        piece.done.push(Done { named: names.next().unwrap_or_default(), ..one });
    }
    let judged = Judged::default();
    match (parts.as_slice(), whole.as_slice()) {
        ([(Direction::Request, _)], _) => piece.unanswered += 1,
        ([_], _) => piece.unasked += 1,
        _ if !how.exchanges => {}
        ([_, _], [(contract, request), (_, response)]) => {
            let findings = between(contract, (source, request), (source, response), how);
            let judged = Judged { contract: Some(contract), ..judged };
            let one = done(source, What::Exchange, request.clone(), judged, how);
            piece.done.push(Done { findings, ..one });
        }
        _ => {}
    }
}

fn named(asking: &Asking<'_>, source: &Source, message: &Record) -> Named {
    asking.members.named(asking.catalog, &source.text(message), asking.options)
}

fn done(source: &Source, what: What, record: Record, mut judged: Judged, how: &How<'_>) -> Done {
    let (found, diagnoses) = (std::mem::take(&mut judged.findings), judged.diagnoses.clone());
    let Judged { contract, direction, .. } = judged;
    let found = Judged { contract, direction, findings: found, diagnoses, ..Judged::default() };
    let findings = findings(source, &record, found, how.readings, how.strict);
    Done { what, record, judged, findings, named: Named::default(), is_left_out: false }
}

fn left_out(record: Record) -> Done {
    let (judged, findings) = (Judged::default(), Vec::new());
    Done { what: What::Message, record, judged, findings, named: Named::default(), is_left_out: true }
}
