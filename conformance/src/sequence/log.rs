//! Every message of a log after those before it.

use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::Serialize;
use wire::{Direction, Rule};

use super::history::{At, Breach, Content, History, Sent, Transaction};
use super::open::{Late, Open};
use super::recent::{Recent, key};
use super::results::{After, Means};
use super::rules::{ANSWER_FIRST, ANSWER_TIME, ANSWERED_TWICE, CLOCK, UNASKED};
use crate::envelope::{name_of, pointer};
use crate::finding::{Finding, direction_name, findings};
use crate::input::members::{Named, Says};
use crate::input::{Record, Source};
use crate::judge::Judged;
use crate::log::{Asking, How};
use crate::suite::live::place::span_of;

/// How sequences are judged.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// By how much clocks may differ.
    pub tolerance: SignedDuration,
}

/// What the judging of sequences came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Summary {
    /// For so many records a message is remembered.
    pub window: usize,
    /// Requests that were held to those before them.
    pub requests: usize,
    /// Messages that could not be, because they do not say whose they are, or what they answer.
    pub unnamed: usize,
    /// Transactions that were forgotten: had they come again later, nobody would have seen it.
    pub forgotten: usize,
}

/// A message of the log.
pub(super) struct Half<'h> {
    pub(super) source: &'h Source,
    pub(super) record: &'h Record,
    pub(super) named: &'h Named,
    /// The number of its record in the input.
    pub(super) at: u64,
    /// Whether what is found in it is told.
    pub(super) is_wanted: bool,
    /// Whether whom it names has sent it, as far as is known.
    pub(super) is_trusted: bool,
}

/// What has been seen so far, for as many records as the window has.
pub(super) struct Log<'a> {
    how: &'a How<'a>,
    asking: &'a Asking<'a>,
    tolerance: SignedDuration,
    window: u64,
    now: u64,
    history: History<String>,
    /// The responses of transmissions. A second one is judged when it has waited for a request, and
    /// so they are remembered for twice as long.
    answers: Recent<String>,
    /// The last message for each client and direction, and its time.
    clocks: Recent<(String, Timestamp)>,
    open: Open,
    summary: Summary,
}

impl<'a> Log<'a> {
    pub(super) fn new(how: &'a How<'a>, asking: &'a Asking<'a>, window: usize, settings: Settings) -> Self {
        let summary = Summary { window, ..Summary::default() };
        let window = window as u64;
        let (answers, clocks, open) = (Recent::default(), Recent::default(), Open::default());
        let history = History::new(window);
        Self { how, asking, tolerance: settings.tolerance, window, now: 0, history, answers, clocks, open, summary }
    }

    pub(super) fn summary(&self) -> Summary {
        self.summary
    }

    /// Another record has come: gives the open outcomes that are too old for anybody to ask.
    pub(super) fn pass(&mut self, now: u64) -> Vec<Late> {
        self.now = now;
        let before = now.saturating_sub(self.window);
        self.answers.forget(before.saturating_sub(self.window));
        self.clocks.forget(before);
        let (forgotten, unsettled) = self.history.pass(now);
        self.summary.forgotten += forgotten;
        let late = unsettled.into_iter().filter_map(|(at, breach)| self.open.take(at, breach.message)).collect();
        self.open.forget(before);
        late
    }

    /// The log has ended: gives the outcomes that are still open.
    pub(super) fn end(&mut self) -> Vec<Late> {
        let unsettled = self.history.unsettled().into_iter();
        unsettled.filter_map(|(at, breach)| self.open.take(at, breach.message)).collect()
    }

    /// What is wrong with a message, coming after the others.
    pub(super) fn message(&mut self, half: &Half<'_>) -> Vec<Finding> {
        if !half.is_trusted {
            return Vec::new();
        }
        let mut found: Vec<_> = self.clock(half).into_iter().collect();
        if half.named.direction == Some(Direction::Request) {
            match sent(half) {
                Some(sent) => {
                    self.summary.requests += 1;
                    let breaches = self.history.take(&sent).into_iter();
                    found.extend(
                        breaches.map(|Breach { rule, at, message }| self.blamed(half, rule, says(at), message)),
                    );
                }
                None => self.summary.unnamed += 1,
            }
        }
        self.placed(half, found)
    }

    /// What is wrong with a response, coming after its request and after the others.
    pub(super) fn exchange(&mut self, request: &Half<'_>, response: &Half<'_>) -> Vec<Finding> {
        let mut found = Vec::new();
        if let Some(key) = transmission(request.named) {
            self.answers.insert(key, self.now, place(response));
        }
        if response.at < request.at {
            let message = format!("its request is {}", place(request));
            found.push(self.blamed(response, &ANSWER_FIRST, Says::Transmission, message));
        }
        if request.is_trusted && response.is_trusted {
            found.extend(self.answer_time(request, response));
            found.extend(self.ended(request, response));
        }
        self.placed(response, found)
    }

    /// Counts a message that does not say what it answers.
    pub(super) fn unnamed(&mut self) {
        self.summary.unnamed += 1;
    }

    /// What is wrong with a response that has no request.
    pub(super) fn alone(&mut self, half: &Half<'_>, why: Alone) -> Vec<Finding> {
        if half.named.direction != Some(Direction::Response) || !half.is_trusted {
            return Vec::new();
        }
        let Some(key) = transmission(half.named) else { return Vec::new() };
        let (rule, message) = match (self.answers.get(&key), why) {
            (Some(place), _) => (&ANSWERED_TWICE, format!("{place} answered the request already")),
            (None, Alone::InRecord) => (&UNASKED, "the record has no request".to_owned()),
            (None, Alone::InWindow) => {
                let window = self.window;
                let is_early = half.at <= window;
                let hint = if is_early { "; it may have come before the input begins" } else { "" };
                (&UNASKED, format!("no request within {window} records has this message id{hint}"))
            }
        };
        let found = vec![self.blamed(half, rule, Says::Transmission, message)];
        self.placed(half, found)
    }

    /// What the result of a request breaks; an open outcome is kept until somebody asks.
    fn ended(&mut self, request: &Half<'_>, response: &Half<'_>) -> Option<wire::Finding> {
        let sent = sent(request)?;
        let means = self.means(response.named)?;
        let breach = self.history.ended(&sent, means, self.now);
        if means.after == After::FindOut && request.is_wanted {
            let rule = &super::rules::UNSETTLED;
            let found = vec![self.blamed(request, rule, Says::Transaction, String::new())];
            let finding = self.placed(request, found).pop();
            if let Some(finding) = finding {
                self.open.keep(request.at, finding, request.source, request.record);
            }
        }
        breach.map(|Breach { rule, at, message }| self.blamed(response, rule, says(at), message))
    }

    fn means(&self, response: &Named) -> Option<Means> {
        let contract = self.asking.catalog.contract(response.contract?)?;
        let success = self.asking.catalog.envelope.success;
        self.asking.results.as_ref()?.means(contract, response.result.as_ref()?, success)
    }

    fn answer_time(&self, request: &Half<'_>, response: &Half<'_>) -> Option<wire::Finding> {
        let early = time(request.named)?.duration_since(time(response.named)?);
        (early > self.tolerance).then(|| {
            let message = format!("it is {} s before that of {}", early.as_secs(), place(request));
            self.blamed(response, &ANSWER_TIME, Says::Time, message)
        })
    }

    fn clock(&mut self, half: &Half<'_>) -> Option<wire::Finding> {
        let (time, client) = (time(half.named)?, half.named.client.as_ref()?);
        let key = key(&[direction_name(half.named.direction?), client]);
        let Some(last) = self.clocks.named(&key, half.at) else {
            self.clocks.insert(key, half.at, (place(half), time));
            return None;
        };
        let (before, was) = std::mem::replace(last, (place(half), time));
        let back = was.duration_since(time);
        (back > self.tolerance).then(|| {
            let message = format!("it is {} s before that of {before}", back.as_secs());
            self.blamed(half, &CLOCK, Says::Time, message)
        })
    }

    /// The breach at the member that it blames.
    fn blamed(&self, half: &Half<'_>, rule: &'static Rule, says: Says, message: String) -> wire::Finding {
        let Named { contract, direction, .. } = half.named;
        let direction = direction.unwrap_or(Direction::Request);
        let member = contract.and_then(|contract| self.asking.members.path(contract, direction, says));
        let root = name_of(self.asking.catalog.envelope, direction);
        let path: Vec<&str> = std::iter::once(root).chain(member.into_iter().flatten().map(String::as_str)).collect();
        let span = span_of(&half.source.text(half.record), &path).unwrap_or_default();
        wire::Finding { rule, pointer: pointer(&path), span, message }
    }

    /// What was found in a message, as users see it; nothing, if a filter leaves it out.
    fn placed(&self, half: &Half<'_>, mut found: Vec<wire::Finding>) -> Vec<Finding> {
        found.retain(|finding| half.is_wanted && self.how.readings.in_force(finding.rule));
        found.sort_by_key(|finding| finding.span.start);
        let contract = half.named.contract.and_then(|id| self.asking.catalog.contract(id));
        let judged = Judged { contract, direction: half.named.direction, findings: found, ..Judged::default() };
        findings(half.source, half.record, judged, self.how.readings, self.how.strict)
    }
}

/// Why a response has no request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alone {
    /// Its record, which is an exchange, has none.
    InRecord,
    /// None of the records around it is one.
    InWindow,
}

/// The request for the history; none where it does not say whose it is.
fn sent(half: &Half<'_>) -> Option<Sent<String>> {
    let Named { contract, client, transmission, transaction, digests, .. } = half.named;
    let (client, digests) = (client.clone()?, (*digests)?);
    let api = (*contract)?.split('@').next().unwrap_or_default();
    let content = Content::Is(digests.content);
    let transaction = transaction.clone().map(|id| Transaction { api, id, content });
    let transmission = transmission.clone();
    Some(Sent { at: half.at, place: place(half), client, transaction, transmission, digest: digests.bytes })
}

/// The transmission that a message is, or answers.
fn transmission(named: &Named) -> Option<super::recent::Key> {
    Some(key(&[named.client.as_deref().unwrap_or_default(), named.transmission.as_ref()?]))
}

/// Where a message stands, in words.
fn place(half: &Half<'_>) -> String {
    let Half { source, record, .. } = half;
    let (line, _) = source.place(record.range.start);
    format!("record {} ({}:{line})", record.number, source.name)
}

fn time(named: &Named) -> Option<Timestamp> {
    named.time.as_ref()?.parse().ok()
}

fn says(at: At) -> Says {
    match at {
        At::Transaction => Says::Transaction,
        At::Transmission => Says::Transmission,
        At::Result => Says::Result,
    }
}
