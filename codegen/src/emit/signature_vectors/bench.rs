//! What vectors are made from: names, smallest messages, keys.

use std::cell::RefCell;
use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::view::Picks;
use model::{Algorithm, Contract, Direction, Envelope, Model, SignType, Signs, instance};
use serde_json::Value;

use super::encoding::{Hash, pkcs1};
use super::key::Key;
use super::layout::quoted;
use crate::test_key;

/// What vectors are made from.
pub(super) struct Bench<'m> {
    /// The names of the envelope's members.
    pub(super) names: &'m Envelope,
    messages: Vec<(Spot<'m>, Value)>,
    keys: BTreeMap<Signs, (&'m str, Key)>,
    /// Signatures that were made already: a message is often signed for several vectors.
    made: RefCell<Made>,
}

/// Signatures by key and encoded message.
type Made = BTreeMap<(Signs, Vec<u8>), Vec<u8>>;

/// A contract and direction.
#[derive(Clone, Copy)]
pub(super) struct Spot<'m> {
    pub(super) contract: &'m Contract,
    pub(super) direction: Direction,
}

impl<'m> Bench<'m> {
    /// `None` when the model lacks a key, or a message to sign.
    pub(super) fn new(model: &'m Model) -> Option<Self> {
        let mut keys = BTreeMap::new();
        for key in &model.keys {
            let pair = test_key::read(&key.private).ok()?;
            keys.insert(key.signs, (key.id.as_str(), Key::new(&pair)?));
        }
        let all = [Signs::Request, Signs::Response, Signs::Nothing];
        let names = &model.envelope;
        let messages: Vec<_> = model.contracts.iter().flat_map(|contract| messages(model, contract)).collect();
        let complete = all.iter().all(|signs| keys.contains_key(signs)) && !messages.is_empty();
        complete.then(|| Self { names, messages, keys, made: RefCell::default() })
    }

    /// Every contract in both directions.
    pub(super) fn spots(&self) -> impl Iterator<Item = Spot<'m>> {
        self.messages.iter().map(|(spot, _)| *spot)
    }

    /// Requests of the contract that most vectors are about: the first that knows no sign
    /// type of its own.
    pub(super) fn request(&self) -> Spot<'m> {
        self.main(Direction::Request)
    }

    /// Responses of the same contract.
    pub(super) fn response(&self) -> Spot<'m> {
        self.main(Direction::Response)
    }

    fn main(&self, direction: Direction) -> Spot<'m> {
        let ordinary =
            |spot: &Spot| self.names.sign_types.iter().all(|sign_type| !sign_type.only.contains(&spot.contract.id));
        let spots: Vec<_> = self.spots().filter(|spot| spot.direction == direction).collect();
        // The messages are not empty, and each contract has both.
        spots.iter().find(|spot| ordinary(spot)).or(spots.first()).copied().unwrap_or(self.messages[0].0)
    }

    /// Requests that may be signed with a sign type that is off until asked for, and it.
    pub(super) fn on_request(&self) -> Option<(Spot<'m>, &'m SignType)> {
        let sign_type = self.names.sign_types.iter().find(|sign_type| sign_type.on_request)?;
        let knows = |spot: &Spot| sign_type.only.is_empty() || sign_type.only.contains(&spot.contract.id);
        let mut requests = self.spots().filter(|spot| spot.direction == Direction::Request);
        requests.find(knows).map(|spot| (spot, sign_type))
    }

    /// The sign type of messages that name none.
    pub(super) fn default(&self) -> &'m SignType {
        let types = &self.names.sign_types;
        types.iter().find(|sign_type| sign_type.default).unwrap_or(&types[0])
    }

    /// Whether the text is the name of any sign type.
    pub(super) fn is_sign_type(&self, text: &str) -> bool {
        self.names.sign_types.iter().any(|sign_type| sign_type.name == text)
    }

    /// The smallest valid message: what the envelope's member holds.
    pub(super) fn message(&self, spot: Spot) -> &Value {
        let of_spot =
            |(other, _): &&(Spot, Value)| other.contract.id == spot.contract.id && other.direction == spot.direction;
        &self.messages.iter().find(of_spot).unwrap_or(&self.messages[0]).1
    }

    /// The name of the envelope's member that holds the message.
    pub(super) fn member(&self, spot: Spot) -> &'m str {
        if spot.direction == Direction::Response { &self.names.response } else { &self.names.request }
    }

    /// The name of the member that would hold a message in the other direction.
    pub(super) fn other_member(&self, spot: Spot) -> &'m str {
        if spot.direction == Direction::Response { &self.names.request } else { &self.names.response }
    }

    /// Which key signs there.
    pub(super) fn signer(&self, spot: Spot) -> Signs {
        if spot.direction == Direction::Response { Signs::Response } else { Signs::Request }
    }

    /// A key and its id.
    pub(super) fn key(&self, signs: Signs) -> &(&'m str, Key) {
        &self.keys[&signs]
    }

    /// The right signature, in base64.
    pub(super) fn sign(&self, spot: Spot, value: impl AsRef<[u8]>) -> String {
        STANDARD.encode(self.sign_as(self.signer(spot), self.default().algorithm, value.as_ref()))
    }

    /// A signature in the right encoding, by any key and with any algorithm.
    pub(super) fn sign_as(&self, signs: Signs, algorithm: Algorithm, bytes: &[u8]) -> Vec<u8> {
        self.sign_encoded(signs, &pkcs1(&Hash::of(algorithm).digest_info(bytes), self.key(signs).1.size()))
    }

    /// What the private-key operation makes of an encoded message.
    pub(super) fn sign_encoded(&self, signs: Signs, encoded: &[u8]) -> Vec<u8> {
        let mut made = self.made.borrow_mut();
        let signature = || self.key(signs).1.sign(encoded);
        made.entry((signs, encoded.to_vec())).or_insert_with(signature).clone()
    }

    /// The envelope without white space around message and signature; the signature as
    /// what it says, not as JSON.
    pub(super) fn envelope(&self, spot: Spot, value: &str, signature: &str) -> String {
        let members = [self.message_member(spot, value), self.signature_member(&quoted(signature))];
        format!("{{{}}}", members.join(","))
    }

    /// The envelope's member with the message.
    pub(super) fn message_member(&self, spot: Spot, value: &str) -> String {
        format!("{}:{value}", quoted(self.member(spot)))
    }

    /// The envelope's member with a signature, given as JSON.
    pub(super) fn signature_member(&self, json: &str) -> String {
        format!("{}:{json}", quoted(&self.names.signature))
    }

    /// The pointer of the envelope's signature.
    pub(super) fn signature_pointer(&self) -> String {
        format!("/{}", self.names.signature)
    }

    /// The pointer of the message, and below it.
    pub(super) fn pointer(&self, spot: Spot, below: &[&str]) -> String {
        [&[self.member(spot)], below].concat().iter().map(|name| format!("/{name}")).collect()
    }
}

fn messages<'m>(model: &'m Model, contract: &'m Contract) -> Vec<(Spot<'m>, Value)> {
    let names = &model.envelope;
    let message = |direction: Direction| {
        let instance = instance::base(model, &contract.id, direction, &Picks::new())?;
        let value = match direction {
            Direction::Response => instance.response?.get_mut(&names.response)?.take(),
            _ => instance.request?.get_mut(&names.request)?.take(),
        };
        Some((Spot { contract, direction }, value))
    };
    [Direction::Request, Direction::Response].into_iter().filter_map(message).collect()
}
