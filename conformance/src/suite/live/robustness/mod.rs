//! Bodies, requests and bytes that are malformed or hostile. After each of them a sound
//! request has to be answered as ever.
//!
//! The documents say little about such requests, so much is allowed: any refusal, the
//! gateway's own or one of HTTP. What is not allowed is to succeed, to fail, or to be gone.
//! Reading order: [`Abuse`], the tables (`bodies`, `requests`, `bytes`), and how
//! answers are judged.

mod bodies;
mod bytes;
mod requests;

use model::gateway::Question;
use wire::{Contract, Envelope, Span};

use super::contents::sound;
use super::expect::{Reaction, admitted, objections, survived};
use super::judging::{Judgement, Problem, judge_conforming, judge_refusal};
use super::place::{span_of, spliced, string_at};
use super::plan::{Plan, Step, Way};
use super::prepare::{ids, ids_of_another, prepared, signature_over};
use super::rules::{ANSWER, ROBUST, STATUS};
use super::target::{Bytes, Form, HttpAnswer, Unreachable};
use super::{Reach, Setup};

/// Something that nobody should send.
#[derive(Debug)]
pub struct Abuse {
    /// The end of the case's id.
    pub id: &'static str,
    /// What is sent.
    pub what: &'static str,
    /// What may come of it.
    pub reaction: Reaction,
    make: Make,
}

/// How it is made of a sound request.
#[derive(Debug)]
enum Make {
    /// Another body.
    Body(fn(&Draft<'_>) -> Vec<u8>),
    /// The same, and then the request's part is signed as it stands there. Nothing beside
    /// that part is changed.
    Signed(fn(&Draft<'_>) -> Vec<u8>),
    /// The sound body in other HTTP.
    Request(fn() -> Form),
    /// The sound body in something else.
    Bytes(Bytes),
}

/// A sound request in its envelope, signed.
struct Draft<'d> {
    text: &'d [u8],
    names: &'static Envelope,
    /// The request's member that holds its body.
    body: &'d str,
    request: Span,
    signature: Span,
}

const REFUSED: Reaction = Reaction { may_succeed: false, may_close: false };
const EITHER: Reaction = Reaction { may_succeed: true, may_close: false };
const REFUSED_OR_CLOSED: Reaction = Reaction { may_succeed: false, may_close: true };
const EITHER_OR_CLOSED: Reaction = Reaction { may_succeed: true, may_close: true };

/// Everything that is tried.
pub fn abuses() -> impl Iterator<Item = &'static Abuse> {
    bodies::BODIES.iter().chain(requests::REQUESTS).chain(bytes::BYTES)
}

impl Abuse {
    /// What of a request has to reach the gateway for it.
    pub fn reach(&self) -> Reach {
        match self.make {
            Make::Body(_) | Make::Signed(_) => Reach::Body,
            Make::Request(_) => Reach::Request,
            Make::Bytes(_) => Reach::Bytes,
        }
    }
}

/// The hostile request, and a sound one of another transaction.
pub(super) fn robustness(
    setup: &Setup,
    contract: &'static Contract,
    case: usize,
    abuse: &Abuse,
) -> Result<Plan, String> {
    let names = setup.catalog.envelope;
    let first = sound(setup, contract)?;
    let body = |ids| prepared(setup, contract, first, None, &ids).map_err(|_| "signing failed".to_owned());
    let text = body(ids(setup, case, 0))?;
    let request = span_of(&text, &[names.request]).ok_or("the request has no envelope")?;
    let signature = string_at(&text, &[names.signature]).ok_or("the request has no signature")?.0;
    let draft = Draft { text: &text, names, body: &setup.model.envelope.body, request, signature };
    let expected = survived(abuse.reaction);
    let hostile = match abuse.make {
        Make::Body(make) => Step::new(make(&draft), expected),
        Make::Signed(make) => Step::new(signed(setup, &draft, make(&draft)).ok_or("signing failed")?, expected),
        Make::Request(make) => Step { way: Way::Http(make()), ..Step::new(text, expected) },
        Make::Bytes(bytes) => Step { way: Way::Bytes(bytes), ..Step::new(text, expected) },
    };
    let sound = Step::new(body(ids_of_another(setup, case, 1))?, admitted(setup));
    Ok(Plan::of([hostile, Step { is_afterwards: true, ..sound }]))
}

/// Whether nobody would object to the body of a hostile request, by the judge.
pub fn is_sound(setup: &Setup, contract: &'static Contract, body: &[u8]) -> bool {
    !objections(setup, contract, body).contains(&Question::Parameters)
}

/// Judges the answer to a hostile request.
pub(super) fn judge_survival(
    setup: &Setup,
    contract: &'static Contract,
    step: &Step,
    reaction: Reaction,
    answer: &Result<HttpAnswer, Unreachable>,
) -> Judgement {
    let wrong = |rule, got: String| Judgement { problems: vec![Problem::new(rule, got)], ..Judgement::default() };
    match answer {
        Err(error) if reaction.may_close && error.is_closed() => Judgement::default(),
        Err(error) => wrong(&ANSWER, error.0.clone()),
        Ok(answer) => match answer.status {
            200 => {
                let refusal = judge_refusal(setup, contract, answer);
                match refusal.told.as_ref().filter(|_| refusal.is_success()) {
                    None => refusal,
                    Some(_) if reaction.may_succeed => judge_conforming(setup, contract, step, answer),
                    Some(told) => wrong(&ROBUST, told.to_string()),
                }
            }
            300..500 => Judgement::default(),
            500.. => wrong(&ROBUST, format!("status {}", answer.status)),
            _ => wrong(&STATUS, format!("status {}", answer.status)),
        },
    }
}

/// The text, in which only the request's part has changed, with a signature over that part.
fn signed(setup: &Setup, draft: &Draft, text: Vec<u8>) -> Option<Vec<u8>> {
    let Draft { request, signature, .. } = draft;
    let end = text.len() - (draft.text.len() - request.end);
    let moved = |at: usize| if at < request.start { at } else { at + text.len() - draft.text.len() };
    let place = Span { start: moved(signature.start), end: moved(signature.end) };
    let signature = signature_over(setup, draft.text, text.get(request.start..end)?).ok()?;
    Some(spliced(&text, place, format!("\"{signature}\"").as_bytes()))
}

impl Draft<'_> {
    /// The text with more members at the beginning of an object: of the envelope, or below.
    fn with(&self, path: &[&str], members: &[u8]) -> Vec<u8> {
        let Some(object) = span_of(self.text, path) else { return self.text.to_vec() };
        let after_brace = Span { start: object.start + 1, end: object.start + 1 };
        spliced(self.text, after_brace, &[members, b","].concat())
    }

    /// The same, of the request's body.
    fn with_in_body(&self, members: &[u8]) -> Vec<u8> {
        self.with(&[self.names.request, self.body], members)
    }

    /// The text with another request, whatever that is.
    fn with_request(&self, value: &[u8]) -> Vec<u8> {
        spliced(self.text, self.request, value)
    }

    /// The text with another signature, whatever that is.
    fn with_signature(&self, value: &[u8]) -> Vec<u8> {
        spliced(self.text, self.signature, value)
    }

    /// The text of the request.
    fn request(&self) -> &[u8] {
        self.text.get(self.request.start..self.request.end).unwrap_or_default()
    }
}
