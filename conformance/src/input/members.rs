//! Which members say whose message it is, when it was sent, and which one it answers: the
//! model knows.

use model::gateway::{Answer, AnswerValue};
use model::types::{Kind, Struct, Test, TypeBody};
use model::{Contract, MemberPath, Model};
use serde_json::Value;
use wire::{Direction, Format};

use crate::catalog::Catalog;
use crate::envelope::{Opened, open};
use crate::gateway::member;
use crate::gateway::message::message;
use crate::judge::Options;

/// The members of every contract's messages.
#[derive(Debug)]
pub struct Members {
    of: Vec<(String, Direction, Paths)>,
}

/// The members of one message that say what.
#[derive(Debug, Default)]
struct Paths {
    client: Option<MemberPath>,
    transmission: Option<MemberPath>,
    time: Option<MemberPath>,
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
                transmission: answer.transmission.clone(),
                time: time(&contract.request, Direction::Request),
            };
            let response = Paths {
                client: repeated(answer, &answer.client),
                transmission: answer.transmission.as_ref().and_then(|member| repeated(answer, member)),
                time: time(&contract.response, Direction::Response),
            };
            let id = |direction, paths| (contract.id.clone(), direction, paths);
            [id(Direction::Request, request), id(Direction::Response, response)]
        });
        Self { of: of.collect() }
    }

    /// What the text of a message says about itself, as far as it can be read.
    pub fn named(&self, catalog: &Catalog, text: &[u8], options: &Options) -> Named {
        let opened = open(catalog, &options.readings, text, options.direction, options.contract);
        let Opened { direction, contract, message: span, .. } = opened;
        let contract = contract.map(|contract| contract.id);
        let none = Named { contract, direction, ..Named::default() };
        let is_it = |(id, of, _): &&(String, Direction, Paths)| Some(id.as_str()) == contract && Some(*of) == direction;
        let Some((.., paths)) = self.of.iter().find(is_it) else { return none };
        let message = span.and_then(|span| text.get(span.start..span.end)).map(message).unwrap_or_default();
        let said = |path: &Option<MemberPath>| {
            path.as_ref().and_then(|path| member(&message, path)).and_then(Value::as_str).map(str::to_owned)
        };
        let (client, transmission, time) = (said(&paths.client), said(&paths.transmission), said(&paths.time));
        Named { client, transmission, time, ..none }
    }
}

/// The response's member that repeats the request's.
fn repeated(answer: &Answer, of_request: &MemberPath) -> Option<MemberPath> {
    let repeats = |value: &AnswerValue| matches!(value, AnswerValue::OfRequest { member, .. } if member == of_request);
    answer.always.iter().find(|listed| repeats(&listed.value)).map(|listed| listed.member.clone())
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
        }
    }
}
