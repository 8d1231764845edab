//! Gateways that are broken on purpose, each by one known bug: a suite that lets one of
//! them pass does not bite.
//!
//! Reading order:
//!
//! 1. [`Defect`] and [`Bug`]: one bug, as data. [`list`] derives most of them from the
//!    model; [`quirk`] is the table of the others.
//! 2. [`Broken`]: a defect at work. A sound gateway calls it nowhere; a broken one at five
//!    places, which are its methods, in the order of a request.
//! 3. What they do: [`reading`] and [`sending`] (how a request comes in and an answer goes
//!    out), [`measure`] (rules about requests), [`skipping`], [`verifying`], [`recording`]
//!    (single questions), [`responding`] and [`fault`] (the response).

mod fault;
pub mod list;
pub mod measure;
pub mod quirk;
mod reading;
mod recording;
mod responding;
mod sending;
mod skipping;
mod verifying;

use std::sync::Arc;

use model::Model;
use model::gateway::{AnswerValue, Question};
use serde_json::Value;
use wire::{Contract, ResultCode};

use self::measure::{Demand, Misread};
use self::quirk::{Quirk, Stub};
use self::recording::Memory;
use super::Gateway;
use super::decide::{Ask, Inquiry};
use super::respond::enveloped;
use super::server::Reply;
use super::store::{Store, StoreError};
use crate::signature::backend::NotSigned;

pub use list::{UNSKIPPED, defects};

/// One seeded bug.
#[derive(Clone, Debug)]
pub struct Defect {
    /// Stable: the family, and what it is about (`forgives/RULE`, `skips/QUESTION`).
    pub id: String,
    /// The contract that it is about; none where it is about all of them.
    pub contract: Option<String>,
    /// What is wrong, as a sentence.
    pub what: String,
    /// What is done.
    pub bug: Bug,
}

/// What a broken gateway does.
#[derive(Clone, Debug)]
pub enum Bug {
    /// It holds requests to a rule otherwise than the rule says, or not at all.
    Misreads(Misread),
    /// It refuses requests without a member that they need not have.
    Demands(Demand),
    /// Its responses break this rule and no other, where that can be.
    Breaks(String),
    /// It does not care for the answer to this question.
    Skips(Question),
    /// It behaves so.
    Behaves(Quirk),
    /// It is no gateway at all.
    Answers(Stub),
}

/// A defect at work.
pub struct Broken {
    /// The defect.
    pub defect: Defect,
    model: Arc<Model>,
    memory: Memory,
}

impl Defect {
    /// The rule that it is about, if there is one.
    pub fn rule(&self) -> Option<&str> {
        match &self.bug {
            Bug::Misreads(misread) => Some(&misread.rule),
            Bug::Breaks(rule) => Some(rule),
            Bug::Demands(_) | Bug::Skips(_) | Bug::Behaves(_) | Bug::Answers(_) => None,
        }
    }
}

impl Gateway {
    /// A gateway like this one but for the defect and the store. It costs little: keys are
    /// shared.
    ///
    /// # Errors
    /// A store that the defect empties has failed.
    pub fn broken(&self, defect: Defect, model: &Arc<Model>, store: Store) -> Result<Self, StoreError> {
        self.with(Some(defect), model, store)
    }

    /// A gateway like this one with another store, and with a defect or none.
    ///
    /// # Errors
    /// A store that the defect empties has failed.
    pub fn with(&self, defect: Option<Defect>, model: &Arc<Model>, store: Store) -> Result<Self, StoreError> {
        if matches!(defect, Some(Defect { bug: Bug::Behaves(Quirk::ForgetsOnRestart), .. })) {
            store.clear()?;
        }
        let broken = |defect| Broken { defect, model: Arc::clone(model), memory: Memory::default() };
        Ok(Self {
            catalog: self.catalog,
            model: self.model.clone(),
            readings: self.readings.clone(),
            clients: self.clients.clone(),
            traffic: super::clients::Traffic::default(),
            key: Arc::clone(&self.key),
            backend: self.backend,
            asked: self.asked,
            store,
            paths: self.paths.clone(),
            clock: self.clock,
            defect: defect.map(broken),
        })
    }
}

impl Broken {
    /// Answers the bytes of a request.
    pub(super) fn reply(&self, gateway: &Gateway, path: &str, received: &[u8]) -> Reply {
        match self.defect.bug {
            Bug::Answers(stub) if let Some(reply) = sending::without_reading(stub, received) => reply,
            Bug::Behaves(quirk) => {
                let text = reading::read(quirk, gateway, received);
                let reply = gateway.answer_text(path, &text, received);
                sending::sent(quirk, &self.memory, gateway, received, reply)
            }
            _ => gateway.answer_text(path, received, received),
        }
    }

    /// The contract of a request that names none, out of those of the path's function, the
    /// last one first.
    pub(super) fn assumed(&self, mut of_path: impl Iterator<Item = &'static Contract>) -> Option<&'static Contract> {
        match &self.defect.bug {
            Bug::Misreads(misread) => {
                let all: Vec<_> = of_path.collect();
                let own = all.iter().find(|contract| contract.id == misread.contract);
                own.or(all.first()).copied()
            }
            _ => of_path.next(),
        }
    }

    /// The answer to a question about a request.
    pub(super) fn asked(&self, inquiry: &mut Inquiry<'_>, question: Question, ask: Ask) -> bool {
        match &self.defect.bug {
            Bug::Misreads(misread) => misread.asked(inquiry, question, ask),
            Bug::Demands(demand) => {
                ask(inquiry) && (question != Question::Parameters || demand.is_met(inquiry.message))
            }
            Bug::Skips(skipped) => skipping::asked(*skipped, &self.memory, inquiry, question, ask),
            Bug::Behaves(quirk) => match question {
                Question::SignType | Question::Signature => verifying::asked(*quirk, inquiry, question, ask),
                Question::Recorded | Question::Repetition => {
                    recording::asked(*quirk, &self.memory, inquiry, question, ask)
                }
                _ => ask(inquiry),
            },
            Bug::Answers(_) => {
                // Whoever it is, and whatever it says: the answer is ready.
                if question == Question::Client {
                    ask(inquiry);
                }
                if question == Question::Recorded {
                    inquiry.recorded = Some(self.memory.made_up(inquiry));
                }
                true
            }
            Bug::Breaks(_) => ask(inquiry),
        }
    }

    /// The row that a request ends with; `row` is what the questions say.
    pub(super) fn decided(&self, inquiry: &Inquiry<'_>, row: &'static ResultCode) -> &'static ResultCode {
        let other = match &self.defect.bug {
            Bug::Answers(Stub::Refusal) => refusal(inquiry),
            Bug::Behaves(Quirk::FailsRetries) if recording::is_retry(inquiry) => failure(inquiry),
            _ => None,
        };
        other.unwrap_or(row)
    }

    /// The response's envelope; `message` is what a sound gateway would sign.
    pub(super) fn respond(
        &self,
        inquiry: &Inquiry<'_>,
        row: &'static ResultCode,
        message: Value,
    ) -> Result<Vec<u8>, NotSigned> {
        match &self.defect.bug {
            Bug::Breaks(rule) => match fault::made(&self.model, rule, inquiry, row, &message) {
                Some(envelope) => responding::sealed(inquiry, &envelope),
                None => enveloped(inquiry, &message.to_string()),
            },
            Bug::Behaves(quirk) => responding::respond(*quirk, self, inquiry, row, message),
            _ => enveloped(inquiry, &message.to_string()),
        }
    }
}

/// The row by which parameters are refused.
fn refusal(inquiry: &Inquiry<'_>) -> Option<&'static ResultCode> {
    let steps = inquiry.gateway.model.steps.iter().filter(|step| step.asks == Question::Parameters);
    let mut codes = steps.flat_map(|step| &step.codes);
    codes.find_map(|code| inquiry.contract.result_codes.iter().find(|row| row.code == *code))
}

/// The first row of a failure that no question ends with.
fn failure(inquiry: &Inquiry<'_>) -> Option<&'static ResultCode> {
    let status = refusal(inquiry)?.status;
    let is_asked = |row: &ResultCode| {
        inquiry.gateway.model.steps.iter().any(|step| step.codes.iter().any(|code| code == row.code))
    };
    inquiry.contract.result_codes.iter().find(|row| row.status == status && !is_asked(row))
}

/// The path of the first of the response's members that have such a value.
fn listed<'a>(inquiry: &'a Inquiry<'_>, is_wanted: impl Fn(&AnswerValue) -> bool) -> Option<&'a [String]> {
    let answer = inquiry.answer;
    let listed = answer.always.iter().chain(&answer.on_success).find(|listed| is_wanted(&listed.value));
    listed.map(|listed| listed.member.as_slice())
}
