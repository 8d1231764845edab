//! Which members say whose message it is, when it was sent, and which one it answers: the
//! model knows.

use model::gateway::{Answer, AnswerValue};
use model::types::{Kind, Struct, Test, TypeBody};
use model::{Contract, MemberPath, Model};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use wire::{Direction, Format};

use crate::catalog::Catalog;
use crate::envelope::{Opened, open};
use crate::gateway::member;
use crate::gateway::message::message;
use crate::judge::Options;
use crate::sequence;

/// The members of every contract's messages.
#[derive(Debug)]
pub struct Members {
    of: Vec<(String, Direction, Paths)>,
    /// The member of a message that is no content.
    head: String,
    has_digests: bool,
}

/// The members of one message that say what.
#[derive(Debug, Default)]
struct Paths {
    client: Option<MemberPath>,
    transaction: Option<MemberPath>,
    transmission: Option<MemberPath>,
    time: Option<MemberPath>,
    result: Option<MemberPath>,
}

/// A member that says something about its message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// Which business transaction it is about.
    Transaction,
    /// Which transmission it is, or answers.
    Transmission,
    /// When it was sent.
    Time,
    /// The result code.
    Result,
}

/// What a message says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// The contract, if it is known.
    pub contract: Option<&'static str>,
    /// A request or a response.
    pub direction: Option<Direction>,
    /// The client's id.
    pub client: Option<String>,
    /// The id of the one transmission, which the response repeats.
    pub transmission: Option<String>,
    /// When it was sent.
    pub time: Option<String>,
    /// The id of the business transaction, of requests.
    pub transaction: Option<String>,
    /// The result code, of responses.
    pub result: Option<String>,
    /// What is compared with what came before, where that is asked for.
    pub digests: Option<Digests>,
}

/// What a message is, in short.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Digests {
    /// Of its bytes, as they are signed.
    pub bytes: [u8; 32],
    /// Of what makes a repetition the same.
    pub content: [u8; 32],
}

impl Members {
    /// Those that the model names.
    pub fn of(model: &Model) -> Self {
        let answers = model.gateway.iter().flat_map(|gateway| &gateway.answers);
        let contracts = answers.filter_map(|answer| Some((answer, model.contract(&answer.contract)?)));
        let of = contracts.flat_map(|(answer, contract)| {
            let time = |root: &str, direction| time(model, contract, root, direction);
            let request = Paths {
                client: Some(answer.client.clone()),
                transaction: Some(answer.transaction.clone()),
                transmission: answer.transmission.clone(),
                result: None,
                time: time(&contract.request, Direction::Request),
            };
            let response = Paths {
                client: repeated(answer, &answer.client),
                transaction: None,
                result: result(answer),
                transmission: answer.transmission.as_ref().and_then(|member| repeated(answer, member)),
                time: time(&contract.response, Direction::Response),
            };
            let id = |direction, paths| (contract.id.clone(), direction, paths);
            [id(Direction::Request, request), id(Direction::Response, response)]
        });
        Self { of: of.collect(), head: model.envelope.head.clone(), has_digests: false }
    }

    /// The same; with what is compared with other messages.
    pub fn with_digests(self) -> Self {
        Self { has_digests: true, ..self }
    }

    /// The member of these messages that says it, from the message's root.
    pub fn path(&self, contract: &str, direction: Direction, says: Says) -> Option<&MemberPath> {
        let paths = self.paths(contract, direction)?;
        let path = match says {
            Says::Transaction => &paths.transaction,
            Says::Transmission => &paths.transmission,
            Says::Time => &paths.time,
            Says::Result => &paths.result,
        };
        path.as_ref()
    }

    /// The request's members that name the client, by contract.
    pub fn clients(&self) -> impl Iterator<Item = (&str, &MemberPath)> {
        let of_requests = self.of.iter().filter(|(_, direction, _)| *direction == Direction::Request);
        of_requests.filter_map(|(contract, _, paths)| Some((contract.as_str(), paths.client.as_ref()?)))
    }

    /// What the text of a message says about itself, as far as it can be read.
    pub fn named(&self, catalog: &Catalog, text: &[u8], options: &Options) -> Named {
        let opened = open(catalog, &options.readings, text, options.direction, options.contract);
        let Opened { direction, contract, message: span, .. } = opened;
        let contract = contract.map(|contract| contract.id);
        let none = Named { contract, direction, ..Named::default() };
        let Some(paths) = contract.zip(direction).and_then(|(contract, direction)| self.paths(contract, direction))
        else {
            return none;
        };
        let bytes = span.and_then(|span| text.get(span.start..span.end)).unwrap_or_default();
        let message = message(bytes);
        let said = |path: &Option<MemberPath>| {
            path.as_ref().and_then(|path| member(&message, path)).and_then(Value::as_str).map(str::to_owned)
        };
        let (client, transmission, time) = (said(&paths.client), said(&paths.transmission), said(&paths.time));
        let (transaction, result) = (said(&paths.transaction), said(&paths.result));
        let digests = self
            .has_digests
            .then(|| Digests { bytes: Sha256::digest(bytes).into(), content: sequence::content(&message, &self.head) });
        Named { client, transmission, time, transaction, result, digests, ..none }
    }

    fn paths(&self, contract: &str, direction: Direction) -> Option<&Paths> {
        let is_it = |(id, of, _): &&(String, Direction, Paths)| id == contract && *of == direction;
        self.of.iter().find(is_it).map(|(.., paths)| paths)
    }
}

/// The response's member that repeats the request's.
fn repeated(answer: &Answer, of_request: &MemberPath) -> Option<MemberPath> {
    let repeats = |value: &AnswerValue| matches!(value, AnswerValue::OfRequest { member, .. } if member == of_request);
    answer.always.iter().find(|listed| repeats(&listed.value)).map(|listed| listed.member.clone())
}

/// The response's member that holds the result code.
fn result(answer: &Answer) -> Option<MemberPath> {
    let code = answer.always.iter().find(|listed| listed.value == AnswerValue::ResultCode);
    code.map(|listed| listed.member.clone())
}

/// The member of the head that holds a time; none where there are several.
pub(crate) fn time(model: &Model, contract: &Contract, root: &str, direction: Direction) -> Option<MemberPath> {
    let names = &model.envelope;
    let message = match direction {
        Direction::Response => &names.response,
        Direction::Request | Direction::Exchange => &names.request,
    };
    let head = inner(contract, inner(contract, fields(contract, root)?, message)?, &names.head)?;
    let is_time = |test: &Test| matches!(test, Test::Format { format: Format::DateTime | Format::DateTimeMillis });
    let mut times = head.fields.iter().filter(|field| field.checks.iter().any(|check| is_time(&check.test)));
    let only = times.next().filter(|_| times.next().is_none())?;
    Some(vec![names.head.clone(), only.name.clone()])
}

fn inner<'m>(contract: &'m Contract, of: &Struct, member: &str) -> Option<&'m Struct> {
    match &of.fields.iter().find(|field| field.name == member)?.kind {
        Kind::Struct { name } => fields(contract, name),
        _ => None,
    }
}

fn fields<'m>(contract: &'m Contract, name: &str) -> Option<&'m Struct> {
    contract.types.iter().find(|found| found.name == name).and_then(|found| match &found.body {
        TypeBody::Struct(found) => Some(found),
        TypeBody::Enum(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog;

    #[test]
    fn every_contract_says_whose_its_messages_are_and_when_they_were_sent() {
        let members = Members::of(&catalog::model().expect("the model is compiled in"));
        assert_eq!(members.of.len(), 2 * Catalog::generated().contracts.len());
        for (id, direction, paths) in &members.of {
            let told = [&paths.client, &paths.transmission, &paths.time];
            assert!(told.iter().all(|path| path.is_some()), "{id} {direction:?}: {paths:?}");
            let of_direction = if *direction == Direction::Request { &paths.transaction } else { &paths.result };
            assert!(of_direction.is_some(), "{id} {direction:?}: {paths:?}");
        }
    }
}
