//! Judges one exchange: its HTTP head, the message by itself, and the message after those
//! that came before.

use std::collections::BTreeMap;

use model::MemberPath;
use model::gateway::Answer;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use wire::{Contract, Direction, Finding, Span};

use super::exchange::{Body, Exchange, Row};
use super::rules::{CONTENT_TYPE, METHOD, PATH};
use super::{Gateway, Settings};
use crate::envelope::{Opened, open, pointer};
use crate::finding::{self, findings};
use crate::gateway::member;
use crate::gateway::message::message;
use crate::gateway::server::Seen;
use crate::input::{Form, Source};
use crate::judge::{Judged, Keys, Options, Signature, judge};
use crate::mask::Mask;
use crate::report::Verdict;
use crate::sequence::history::{At, Breach, Content, History, Sent, Transaction};
use crate::sequence::results::{After, Means, after};
use crate::sequence::rules::UNSETTLED;
use crate::signature::PublicKey;
use crate::signature::diagnose::{Case, Diagnosis, diagnose};
use crate::signature::rules::SIGNATURE_RULES;
use crate::suite::live::is_json;
use crate::suite::live::place::span_of;

/// Who judges: what is known, and what came before.
pub(super) struct Judge<'g> {
    pub(super) gateway: &'g Gateway,
    pub(super) settings: Settings,
    pub(super) mask: Mask,
    pub(super) history: History<Number>,
    /// What there is to say about exchanges that leave the outcome open, in case that
    /// nobody asks again.
    pub(super) open: BTreeMap<u64, finding::Finding>,
    /// How many signatures were diagnosed.
    pub(super) diagnosed: usize,
}

/// More exchanges that leave an outcome open are forgotten, the oldest first.
const MOST_OPEN: usize = 10_000;

/// More signatures are not diagnosed, and none of a longer text.
const MOST_DIAGNOSED: usize = 100;
const LONGEST_DIAGNOSED: usize = 64 << 10;

/// Of a longer name only the beginning is shown.
const LONGEST_NAME: usize = 64;

impl Judge<'_> {
    /// Judges the exchange; with everything that was found in it, of which the exchange may
    /// have only a part.
    pub(super) fn judge(&mut self, number: u64, seen: &Seen) -> (Exchange, Vec<finding::Finding>) {
        let head = Head::of(seen);
        let mut row = Row {
            number,
            time: format!("{:.3}", seen.time),
            milliseconds: (seen.took.as_secs_f64() * 1e6).round() / 1e3,
            method: seen.method.clone(),
            path: seen.path.clone(),
            contract: None,
            client: seen.client.clone(),
            result: seen.result.clone(),
            status: seen.status,
            end: seen.end,
            signature: signature_name(Signature::Unasked),
            verdict: Verdict::Inconclusive,
            unjudged: None,
            errors: 0,
            warnings: 0,
            notes: 0,
            known: 0,
            findings: Vec::new(),
        };
        let Some(text) = &seen.request else {
            row.unjudged = (seen.method == POST).then_some("refused or cut before it was read");
            let found = self.of_head(&head, seen, None);
            row.conclude(&found, self.settings.fail_on);
            return (Exchange { row, head: head.text, request: None, response: None }, found);
        };

        let Gateway { catalog, readings, .. } = self.gateway;
        let opened = open(catalog, readings, text, Some(Direction::Request), None);
        let mut found = self.of_head(&head, seen, opened.contract);
        found.append(&mut self.of_message(seen, text, &opened, &mut row));
        row.conclude(&found, self.settings.fail_on);
        let answered = open(catalog, readings, &seen.response, Some(Direction::Response), None);
        let secret = catalog.envelope.signature;
        let response = Some(&seen.response).filter(|response| !response.is_empty());
        let exchange = Exchange {
            row,
            head: head.text,
            request: Some(Body::of(&self.mask.text(text), secret, opened.message)),
            response: response.map(|response| Body::of(&self.mask.text(response), secret, answered.message)),
        };
        (exchange, found)
    }

    /// What is left to say at the end.
    pub(super) fn unsettled(&mut self) -> Vec<(u64, finding::Finding)> {
        let unsettled = self.history.unsettled().into_iter();
        let found = unsettled.filter_map(|(number, breach)| {
            let finding = self.open.remove(&number)?;
            Some((number, finding::Finding { message: breach.message, ..finding }))
        });
        found.collect()
    }

    /// Method, media type and path.
    fn of_head(&self, head: &Head, seen: &Seen, contract: Option<&'static Contract>) -> Vec<finding::Finding> {
        let mut found = Vec::new();
        let mut say = |rule, span, message| found.push(Finding { rule, pointer: String::new(), span, message });
        if seen.method != POST {
            say(&METHOD, head.method, format!("the method is {}", seen.method));
        } else {
            match seen.content_type.as_deref() {
                Some(content_type) if is_json(content_type) => {}
                Some(content_type) => say(&CONTENT_TYPE, head.content_type, format!("it is {content_type:?}")),
                None => say(&CONTENT_TYPE, head.method, "there is no content type".to_owned()),
            }
        }
        if let Some(contract) = contract {
            let expected = self.gateway.paths.path(contract.function);
            if !seen.path.eq_ignore_ascii_case(&expected) {
                say(&PATH, head.path, format!("it is {:?}; requests of {} go to {expected:?}", seen.path, contract.id));
            }
        }
        self.placed("http", head.text.as_bytes(), Judged { contract, findings: found, ..Judged::default() })
    }

    /// The message by itself and after the others, from its first byte to its last.
    fn of_message(&mut self, seen: &Seen, text: &[u8], opened: &Opened, row: &mut Row) -> Vec<finding::Finding> {
        let Gateway { catalog, readings, clients, asked, .. } = self.gateway;
        let request = Request::of(self.gateway, seen, text, opened);
        let client = request.named(|answer| Some(&answer.client));
        let key = clients.iter().find(|known| Some(&known.id) == client.as_ref()).and_then(|known| known.key.clone());
        let keys = Some(Keys { request: key.clone(), response: None, asked: *asked });
        let options = Options { direction: Some(Direction::Request), keys, ..Options::new(readings.clone()) };
        let mut judged = judge(catalog, text, &options);
        row.contract = judged.contract.map(|contract| contract.id);
        row.client = client.as_deref().map(|client| client.chars().take(LONGEST_NAME).collect());
        row.signature = signature_name(judged.signature);
        if judged.signature == Signature::WithoutKey {
            row.unjudged = Some("there is no key of this client");
        }
        // Others may have sent what is not signed, so that it says nothing about the client.
        if let Some(client) = client.filter(|_| judged.signature == Signature::Verified) {
            let sent = request.sent(row.number, client);
            // What is forgotten stays open, and nobody is told so late.
            self.history.pass(row.number);
            let breaches = self.history.take(&sent);
            let means = request.means();
            if let Some(means) = means {
                self.history.ended(&sent, means, row.number);
            }
            let found = breaches.into_iter().map(|breach| self.blamed(&request, breach));
            judged.findings.extend(found.filter(|finding| readings.in_force(finding.rule)));
            judged.findings.sort_by_key(|finding| finding.span.start);
            if means.is_some_and(|means| means.after == After::FindOut) {
                self.may_stay_open(row.number, &request);
            }
        }
        let mut diagnoses = key.map(|key| self.diagnosed(&request, &key, &judged)).unwrap_or_default();
        diagnoses.iter_mut().for_each(|diagnosis| diagnosis.message = self.mask.said(&diagnosis.message, text));
        let mut found = self.placed("request", text, judged);
        if let Some(finding) = found.iter_mut().find(|finding| is_of_signature(finding)) {
            finding.diagnoses = diagnoses;
        }
        found
    }

    /// Why the signature does not fit, for the first ones: to find out takes its time.
    fn diagnosed(&mut self, request: &Request<'_>, key: &PublicKey, judged: &Judged) -> Vec<Diagnosis> {
        let is_wanted = judged.signature == Signature::Refused && request.opened.doubts().next().is_none();
        if !is_wanted || self.diagnosed >= MOST_DIAGNOSED || request.text.len() > LONGEST_DIAGNOSED {
            return Vec::new();
        }
        self.diagnosed += 1;
        let Gateway { catalog, clients, asked, key: own, .. } = self.gateway;
        let of_others = clients.iter().filter_map(|client| Some((client.id.clone(), client.key.clone()?)));
        let mut other_keys: Vec<_> = of_others.collect();
        other_keys.push(("the gateway".to_owned(), own.public()));
        let Request { text, opened, .. } = *request;
        diagnose(&Case { names: catalog.envelope, text, opened, key, sign_type: *asked, other_keys: &other_keys })
    }

    fn may_stay_open(&mut self, number: u64, request: &Request<'_>) {
        let breach = Breach { rule: &UNSETTLED, at: At::Transaction, message: String::new() };
        let (findings, direction) = (vec![self.blamed(request, breach)], Some(Direction::Request));
        let judged = Judged { contract: Some(request.contract), direction, findings, ..Judged::default() };
        let found = self.placed("request", request.text, judged);
        self.open.extend(found.into_iter().map(|finding| (number, finding)));
        if self.open.len() > MOST_OPEN {
            self.open.pop_first();
        }
    }

    /// The breach at the member that it blames.
    fn blamed(&self, request: &Request<'_>, breach: Breach) -> Finding {
        let member = request.answer.and_then(|answer| match breach.at {
            At::Transaction => Some(&answer.transaction),
            At::Transmission => answer.transmission.as_ref(),
            At::Result => None,
        });
        let name = self.gateway.catalog.envelope.request;
        let path: Vec<&str> = std::iter::once(name).chain(member.into_iter().flatten().map(String::as_str)).collect();
        let span = span_of(request.text, &path).unwrap_or_default();
        Finding { rule: breach.rule, pointer: pointer(&path), span, message: breach.message }
    }

    /// What was found in a text, with lines, columns and severities, and without secrets.
    fn placed(&self, name: &str, text: &[u8], judged: Judged) -> Vec<finding::Finding> {
        let source = Source::new(name, text.to_vec(), Form::One);
        let Some(record) = source.records.first() else { return Vec::new() };
        let mut found = findings(&source, record, judged, &self.gateway.readings, self.settings.strict);
        found.iter_mut().for_each(|finding| finding.message = self.mask.said(&finding.message, text));
        found
    }
}

/// A request that is read as far as it can be.
struct Request<'r> {
    seen: &'r Seen,
    text: &'r [u8],
    opened: &'r Opened,
    /// The contract that it was answered by.
    contract: &'static Contract,
    /// Which of its members identify what.
    answer: Option<&'r Answer>,
    /// The message; null when the text holds none.
    message: Value,
}

impl<'r> Request<'r> {
    fn of(gateway: &'r Gateway, seen: &'r Seen, text: &'r [u8], opened: &'r Opened) -> Self {
        let contract = opened.contract.unwrap_or_else(|| gateway.fallback(&seen.path));
        let answer = gateway.model.answers.iter().find(|answer| answer.contract == contract.id);
        let message = opened.message.and_then(|span| text.get(span.start..span.end)).map(message);
        Self { seen, text, opened, contract, answer, message: message.unwrap_or(Value::Null) }
    }

    /// What a member says that identifies something.
    fn named(&self, of: impl Fn(&'r Answer) -> Option<&'r MemberPath>) -> Option<String> {
        member(&self.message, of(self.answer?)?).and_then(Value::as_str).map(str::to_owned)
    }

    /// What the history has to know.
    fn sent(&self, number: u64, client: String) -> Sent<Number> {
        let Self { seen, text, opened, contract, .. } = self;
        let signed = opened.message.and_then(|span| text.get(span.start..span.end)).unwrap_or(text);
        let api = contract.id.split('@').next().unwrap_or_default();
        let transaction = self.named(|answer| Some(&answer.transaction)).zip(seen.repetition);
        let transaction = transaction.map(|(id, told)| Transaction { api, id, content: Content::Told(told) });
        Sent {
            at: number,
            place: Number(number),
            client,
            transaction,
            transmission: self.named(|answer| answer.transmission.as_ref()),
            digest: Sha256::digest(signed).into(),
        }
    }

    /// What its result means; none where it did not arrive, which asks nothing of anybody.
    fn means(&self) -> Option<Means> {
        let row = self.contract.result_codes.iter().find(|row| row.code == self.seen.result)?;
        (self.seen.end == "answered").then(|| Means { code: row.code, after: after(row, self.answer) })
    }
}

/// The number of an exchange.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number(u64);

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "exchange {}", self.0)
    }
}

fn is_of_signature(finding: &finding::Finding) -> bool {
    SIGNATURE_RULES.iter().any(|rule| rule.id == finding.rule)
}

const POST: &str = "POST";

/// The judged part of an HTTP head as text, with the places in it.
struct Head {
    text: String,
    method: Span,
    path: Span,
    content_type: Span,
}

impl Head {
    fn of(seen: &Seen) -> Self {
        let mut text = format!("{} {}\n", seen.method, seen.path);
        let method = Span::new(0, seen.method.len());
        let path = Span::new(method.end + 1, text.len() - 1);
        let start = text.len() + "content-type: ".len();
        let mut content_type = Span::default();
        if let Some(value) = &seen.content_type {
            text = format!("{text}content-type: {value}\n");
            content_type = Span::new(start, start + value.len());
        }
        Self { text, method, path, content_type }
    }
}

/// What became of a signature, as programs read it.
fn signature_name(signature: Signature) -> &'static str {
    match signature {
        Signature::Unasked => "unasked",
        Signature::Verified => "verified",
        Signature::Refused => "refused",
        Signature::WithoutKey => "without-key",
    }
}
