//! What is judged between the messages of a log: those of a pair, and each after the others.

use std::borrow::Cow;
use std::sync::Arc;

use wire::Direction;

use super::log::{Alone, Half, Log, Settings, Summary};
use super::open::Late;
use crate::finding::Finding;
use crate::input::members::Named;
use crate::input::pairing::{Pairing, Waiting};
use crate::input::{Record, Source};
use crate::judge::Signature;
use crate::log::{Asking, Done, How, What, between};

/// Judges what messages say about each other, one after the other in the order of the input.
pub struct Between<'a> {
    how: &'a How<'a>,
    asking: &'a Asking<'a>,
    pairing: Pairing,
    log: Option<Log<'a>>,
    /// How many records there were.
    at: u64,
    /// The last record; and its request, if it is an exchange.
    last: Option<(Arc<str>, usize)>,
    request: Option<Part>,
}

/// The request of a record that is an exchange.
struct Part {
    record: Record,
    named: Named,
    is_known: bool,
    is_wanted: bool,
    is_trusted: bool,
}

/// What was found between messages.
pub struct Told<'s> {
    /// Whether it is an exchange, and not something beside one.
    pub is_exchange: bool,
    /// The contract, if it is known.
    pub contract: Option<&'static str>,
    /// The file, and what was judged there.
    pub file: Arc<str>,
    /// Its name within the file.
    pub name: String,
    /// What was found.
    pub findings: Vec<Finding>,
    /// The messages that the findings are in; none where they are not kept so long.
    pub messages: Vec<(Cow<'s, Source>, Record)>,
}

impl<'a> Between<'a> {
    /// Brings messages together that are at most so many records apart; with settings, judges
    /// sequences too. None where nobody asks messages what they say about themselves.
    pub fn new(how: &'a How<'a>, window: usize, settings: Option<Settings>) -> Option<Self> {
        let asking = how.asking.as_ref()?;
        let log = settings.map(|settings| Log::new(how, asking, window, settings));
        Some(Self { how, asking, pairing: Pairing::new(window), log, at: 0, last: None, request: None })
    }

    /// Takes what was judged, or left out. Gives what can be told now.
    pub fn take<'s>(&mut self, source: &'s Source, done: &'s Done) -> Vec<Told<'s>> {
        let mut told = self.pass(source, done);
        if !matches!(done.what, What::Message | What::Part(_)) {
            return told;
        }
        let is_known = done.named.direction.is_some() && (done.judged.is_whole || done.is_left_out);
        let (is_wanted, is_trusted) = (!done.is_left_out, done.judged.signature != Signature::Refused);
        let (record, named) = (&done.record, &done.named);
        let half = Half { source, record, named, at: self.at, is_wanted, is_trusted };
        if is_known {
            told.extend(self.log.as_mut().and_then(|log| beside(&half, log.message(&half))));
        }
        match done.what {
            What::Message if is_known => told.extend(self.pair(&half)),
            What::Part(Direction::Request) => {
                let (record, named) = (record.clone(), named.clone());
                self.request = Some(Part { record, named, is_known, is_wanted, is_trusted });
            }
            What::Part(_) if is_known => told.extend(self.answered(&half)),
            _ => {}
        }
        told
    }

    /// The input has ended; `is_cut` if somebody ended it early.
    pub fn end(&mut self, is_cut: bool) -> Vec<Told<'static>> {
        let late = self.pairing.end();
        // What lies behind the cut may settle all of it.
        let Some(log) = self.log.as_mut().filter(|_| !is_cut) else { return Vec::new() };
        let mut told: Vec<_> = late.into_iter().filter_map(|late| alone(log, late)).collect();
        told.extend(log.end().into_iter().map(Told::from));
        told
    }

    /// Requests and responses without their other half.
    pub fn unpaired(&self) -> (usize, usize) {
        self.pairing.unpaired
    }

    /// What the judging of sequences came to, if it was asked for.
    pub fn summary(&self) -> Option<Summary> {
        self.log.as_ref().map(Log::summary)
    }

    /// Another record may have begun: what has waited for too long is told.
    fn pass(&mut self, source: &Source, done: &Done) -> Vec<Told<'static>> {
        let is_same = |(name, number): &(Arc<str>, usize)| *name == source.name && *number == done.record.number;
        if self.last.as_ref().is_some_and(is_same) {
            return Vec::new();
        }
        self.last = Some((Arc::clone(&source.name), done.record.number));
        self.request = None;
        self.at += 1;
        let late = self.pairing.pass();
        let Some(log) = &mut self.log else { return Vec::new() };
        let mut told: Vec<_> = late.into_iter().filter_map(|late| alone(log, late)).collect();
        told.extend(log.pass(self.at).into_iter().map(Told::from));
        told
    }

    /// Holds a message for its other half, and judges the two of them.
    fn pair(&mut self, half: &Half<'_>) -> Option<Told<'static>> {
        let Half { source, record, named, at, is_wanted, is_trusted } = *half;
        if let (Some(log), None, Some(Direction::Response)) = (&mut self.log, &named.transmission, named.direction) {
            log.unnamed();
        }
        let line = source.part(source.lines_of(record), None);
        let record = line.records.first().cloned()?;
        let waiting = Waiting { source: line, record, named: named.clone(), is_wanted, at, is_trusted };
        let (request, response) = self.pairing.take(waiting)?;
        let more = self.log.as_mut().map(|log| log.exchange(&Half::from(&request), &Half::from(&response)));
        let contract = request.named.contract.and_then(|id| self.asking.catalog.contract(id));
        let contract = contract.filter(|_| request.is_wanted || response.is_wanted)?;
        let both = [(&request.source, &request.record), (&response.source, &response.record)];
        let mut findings = between(contract, both[0], both[1], self.how);
        findings.extend(more.into_iter().flatten());
        let name = format!("{}+{}", request.record.number, response.record.number);
        let messages = [request, response].map(|half| (Cow::Owned(half.source), half.record)).into();
        let (contract, file) = (Some(contract.id), Arc::clone(&source.name));
        Some(Told { is_exchange: true, contract, file, name, findings, messages })
    }

    /// The response of a record that is an exchange.
    fn answered<'s>(&mut self, response: &Half<'s>) -> Option<Told<'s>> {
        let log = self.log.as_mut()?;
        let findings = match &self.request {
            None => log.alone(response, Alone::InRecord),
            Some(Part { record, named, is_known: true, is_wanted, is_trusted }) => {
                let (source, at) = (response.source, response.at);
                let (is_wanted, is_trusted) = (*is_wanted, *is_trusted);
                log.exchange(&Half { source, record, named, at, is_wanted, is_trusted }, response)
            }
            // Of a request that is broken nobody knows what it asked.
            Some(_) => Vec::new(),
        };
        beside(response, findings)
    }
}

impl From<Late> for Told<'_> {
    fn from(late: Late) -> Self {
        let Late { finding, line } = late;
        Self {
            is_exchange: false,
            contract: finding.contract,
            file: Arc::clone(&finding.file),
            name: name(finding.record),
            findings: vec![finding],
            messages: line.into_iter().map(|(source, record)| (Cow::Owned(source), record)).collect(),
        }
    }
}

impl<'h> From<&'h Waiting> for Half<'h> {
    fn from(waiting: &'h Waiting) -> Self {
        let Waiting { source, record, named, at, is_wanted, is_trusted } = waiting;
        Self { source, record, named, at: *at, is_wanted: *is_wanted, is_trusted: *is_trusted }
    }
}

/// What was found in a message, beside what it says by itself.
fn beside<'s>(half: &Half<'s>, findings: Vec<Finding>) -> Option<Told<'s>> {
    let Half { source, record, named, .. } = half;
    (!findings.is_empty()).then(|| Told {
        is_exchange: false,
        contract: named.contract,
        file: Arc::clone(&source.name),
        name: name(record.number),
        findings,
        messages: vec![(Cow::Borrowed(*source), (*record).clone())],
    })
}

/// What was found in a message that has waited in vain.
fn alone(log: &mut Log<'_>, waiting: Waiting) -> Option<Told<'static>> {
    let findings = log.alone(&Half::from(&waiting), Alone::InWindow);
    let Told { contract, file, name, findings, .. } = beside(&Half::from(&waiting), findings)?;
    let messages = vec![(Cow::Owned(waiting.source), waiting.record)];
    Some(Told { is_exchange: false, contract, file, name, findings, messages })
}

fn name(record: usize) -> String {
    format!("{record}/sequence")
}
