//! What can be sent: the request vectors, the requests of the exchange vectors, the
//! signature vectors that are requests, the sandbox's scenarios, the sequences, hostile
//! requests, and after all of them what is [random](super::random).

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::Direction;
use model::gateway::{Behaviour, Gateway, Scenario};
use model::signature_vector::{SignatureVector, SignatureVectorFile};
use model::vector::{Expect, Vector, VectorFile};
use wire::{Contract, Rule, Scope};

use super::own_signatures::{OWN, Own};
use super::place::string_at;
use super::random::{self, Drawn, Kind, Replay};
use super::robustness::{Abuse, abuses};
use super::sequences::{Sequence, second_api};
use super::turned_away::{REASONS, Reason};
use super::{Reach, Setup, Suite, contents, path, sandbox};
use crate::catalog::Catalog;
use crate::envelope::pointer;
use crate::signature::PublicKey;
use crate::suite::Selection;

/// One case.
#[derive(Clone, Debug)]
pub struct Case<'a> {
    /// Stable: that of the vector; or the contract's, the suite's name and the case's, for
    /// instance `/sequence/retry`. Of a random case it ends in its number; together with the
    /// seed it tells what is drawn.
    pub id: String,
    /// Its contract.
    pub contract: &'static Contract,
    /// Its kind.
    pub suite: Suite,
    /// The contract's rule that it probes, if it probes one.
    pub rule: Option<&'static Rule>,
    /// What it is, where no rule says it.
    pub what: Option<&'a str>,
    /// Its place among all cases of the selection, from 0.
    pub(super) number: usize,
    pub(super) material: Material<'a>,
}

/// What its requests are made of.
#[derive(Clone, Copy, Debug)]
pub(super) enum Material<'a> {
    Vector(&'a Vector),
    Signature(&'a SignatureVector),
    Scenario(&'a Scenario),
    Sequence(Sequence),
    /// A sequence with this other content.
    Content(&'a str),
    Abuse(&'static Abuse),
    TurnedAway(&'static Reason),
    Own(&'static Own),
    Random(Drawn),
}

/// The cases of a selection.
#[derive(Debug, Default)]
pub struct Cases<'a> {
    /// In the order of reports.
    pub cases: Vec<Case<'a>>,
    /// The random ones that come after these.
    pub random: random::Source,
    /// How many more the selection has that are none in this run, by the reason.
    pub left_out: BTreeMap<&'static str, usize>,
    /// Whether only some cases of the contracts were asked for. Then rules that none of
    /// them probes are no gaps.
    pub is_partial: bool,
}

/// The cases that the selection selects, of these suites or, when there are none, of all.
pub fn cases<'a>(setup: &Setup<'a>, selection: &Selection, suites: &[Suite]) -> Cases<'a> {
    let is_partial = selection.is_partial() || !suites.is_empty();
    let random = random::Source::of(setup, selection, suites);
    let mut all = Cases { is_partial, random, ..Cases::default() };
    let is_wanted = |suite: Suite| suites.is_empty() || suites.contains(&suite);
    let mut add = |id: String, contract: &str, suite: Suite, rule: Option<&'static Rule>, material: Material<'a>| {
        let contract = setup.catalog.contract(contract).filter(|_| is_wanted(suite) && selection.has_case(&id));
        let Some(contract) = contract else { return };
        if let Some(why) = foreign(setup, contract, material) {
            *all.left_out.entry(why).or_default() += 1;
            return;
        }
        all.cases.push(Case { id, contract, suite, rule, what: what(material), number: all.cases.len(), material });
    };
    let files = setup.vectors.iter().filter(|file| selection.has_contract(&file.contract));
    for file in files {
        for vector in file.vectors.iter().filter(|vector| is_sent(vector)) {
            let rule = rule(&setup.catalog, &file.contract, &vector.rule);
            let suite = rule.map_or(Suite::Shape, suite);
            add(vector.id.clone(), &file.contract, suite, rule, Material::Vector(vector));
        }
    }
    let signatures = setup.signatures.vectors.iter().filter(|vector| selection.has_contract(&vector.contract));
    for vector in signatures.filter(|vector| vector.direction == Direction::Request) {
        add(vector.id.clone(), &vector.contract, Suite::Signature, None, Material::Signature(vector));
    }
    for contract in setup.catalog.contracts.iter().filter(|contract| selection.has_contract(contract.id)) {
        let mut add = |suite: Suite, name: &str, material| {
            add(format!("{}/{}/{name}", contract.id, suite.name()), contract.id, suite, None, material);
        };
        let is_here = |scenario: &&Scenario| scenario.contracts.iter().any(|id| id == contract.id);
        for scenario in setup.gateway.scenarios.iter().filter(is_here) {
            add(Suite::ResultCodes, sandbox::name(scenario), Material::Scenario(scenario));
        }
        for own in OWN {
            add(Suite::Signature, &format!("own/{}", own.name), Material::Own(own));
        }
        for reason in REASONS {
            add(Suite::ResultCodes, &format!("turned-away/{}", reason.name), Material::TurnedAway(reason));
        }
        for sequence in Sequence::ALL {
            add(Suite::Sequence, sequence.name(), Material::Sequence(*sequence));
        }
        for (member, other) in contents::others(setup, contract) {
            add(Suite::Sequence, &format!("other-content/{member}"), Material::Content(other));
        }
        for abuse in abuses() {
            add(Suite::Robustness, abuse.id, Material::Abuse(abuse));
        }
    }
    all
}

/// The ids of the clients that vectors are about: those that signature vectors name, and
/// those in vectors that obey a rule about the id itself. A gateway that knows them all,
/// with the client's key of the vectors, can be sent every one.
pub fn vector_clients(
    catalog: &Catalog,
    gateway: &Gateway,
    signatures: &SignatureVectorFile,
    vectors: &[VectorFile],
) -> Vec<String> {
    let requests = signatures.vectors.iter().filter(|vector| vector.direction == Direction::Request);
    let named = requests.filter_map(|vector| client_of(catalog, gateway, vector));
    let of_file = |file: &VectorFile| {
        let place = client_place(catalog, gateway, &file.contract).unwrap_or_default();
        let is_about = |vector: &&Vector| {
            let rule = rule(catalog, &file.contract, &vector.rule);
            let is_obeyed = vector.direction == Direction::Request && vector.expect == Expect::Accepted;
            is_obeyed && rule.is_some_and(|rule| rule.pointers.contains(&pointer(&place).as_str()))
        };
        let requests = file.vectors.iter().filter(is_about).filter_map(|vector| vector.request.as_deref());
        let ids = requests.filter_map(|text| string_at(text.as_bytes(), &place)).map(|(_, id)| id);
        ids.collect::<Vec<_>>()
    };
    named.chain(vectors.iter().flat_map(of_file)).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The path of the member that names the client in a contract's requests.
fn client_place<'g>(catalog: &Catalog, gateway: &'g Gateway, contract: &str) -> Option<Vec<&'g str>> {
    let answer = gateway.answers.iter().find(|answer| answer.contract == contract)?;
    Some(path(catalog.envelope.request, &answer.client))
}

/// The client that a signature vector names, if it names one.
pub(super) fn client_of(catalog: &Catalog, gateway: &Gateway, vector: &SignatureVector) -> Option<String> {
    let (_, client) = string_at(&bytes_of(vector), &client_place(catalog, gateway, &vector.contract)?)?;
    Some(client)
}

/// The bytes of a signature vector's message.
pub(super) fn bytes_of(vector: &SignatureVector) -> Vec<u8> {
    let encoded = vector.message_base64.as_deref().unwrap_or_default();
    match &vector.message {
        Some(text) => text.clone().into_bytes(),
        None => STANDARD.decode(encoded).unwrap_or_default(),
    }
}

/// Whether there is a request in the vector to send, and an answer to judge by its rule. A
/// gateway cannot be made to break rules between request and response.
fn is_sent(vector: &Vector) -> bool {
    match vector.direction {
        Direction::Request => true,
        Direction::Response => false,
        Direction::Exchange => vector.expect == Expect::Accepted,
    }
}

/// Why a case says nothing about the gateways of this run, if it does not.
fn foreign(setup: &Setup, contract: &'static Contract, material: Material) -> Option<&'static str> {
    let asked = setup.asked.map(|sign_type| sign_type.name);
    let unless = |is_fitting: bool, why| Some(why).filter(|_| !is_fitting);
    match material {
        Material::Vector(vector) => unless(vector.readings.is_empty(), "for another reading of an erratum"),
        Material::Signature(vector) => {
            let is_known = |client: String| setup.client.is_known_as(&client);
            if vector.asked.as_deref() != asked {
                Some("for a gateway that allows other sign types")
            } else if !has_key_of(setup, vector) {
                Some("signed with the public test key, which is not the client's")
            } else {
                let client = client_of(&setup.catalog, setup.gateway, vector);
                unless(client.is_none_or(is_known), "for a gateway that knows the vectors' clients")
            }
        }
        Material::Scenario(Scenario { behaviour: Behaviour::Slow { .. }, .. }) => {
            Some("for clients that lose patience")
        }
        Material::Scenario(_) => unless(setup.has_sandbox, "for a gateway with a sandbox"),
        Material::Sequence(Sequence::TwoClients | Sequence::TwoClientsOtherContent) => {
            unless(setup.other_client.is_some(), "for a run with a second client")
        }
        Material::Sequence(Sequence::TwoApis) => {
            unless(second_api(setup, contract).is_some(), "for a run with a second API")
        }
        Material::Sequence(Sequence::Restart) => unless(setup.can_restart, "for a gateway that the run can start anew"),
        Material::Abuse(abuse) if abuse.reach() > setup.reach => Some(match abuse.reach() {
            Reach::Bytes => "for a gateway over HTTP without TLS",
            Reach::Body | Reach::Request => "for a gateway over HTTP",
        }),
        Material::TurnedAway(reason) if !reason.is_possible(setup, contract) => {
            Some("for a contract that has a code for it")
        }
        Material::TurnedAway(reason) => unless(reason.client(setup).is_some(), "for a run with a client to turn away"),
        Material::Sequence(_) | Material::Content(_) | Material::Abuse(_) | Material::Own(_) | Material::Random(_) => {
            None
        }
    }
}

/// Whether the client signs with the key of the vector.
fn has_key_of(setup: &Setup, vector: &SignatureVector) -> bool {
    let key = setup.signatures.keys.iter().find(|key| key.id == vector.key);
    let key = key.and_then(|key| PublicKey::read(key.public.as_bytes(), setup.catalog.envelope.key_bits).ok());
    key.is_some_and(|key| key.to_bare() == setup.client.key.public().to_bare())
}

fn what(material: Material<'_>) -> Option<&str> {
    match material {
        Material::Vector(_) | Material::Signature(_) | Material::Random(_) => None,
        Material::Scenario(scenario) => Some(&scenario.description),
        Material::Sequence(sequence) => Some(sequence.what()),
        Material::Content(_) => {
            Some("The same transaction with another value of this member, then the first one again.")
        }
        Material::Abuse(abuse) => Some(abuse.what),
        Material::TurnedAway(reason) => Some(reason.what),
        Material::Own(own) => Some(own.what),
    }
}

fn rule(catalog: &Catalog, contract: &str, id: &str) -> Option<&'static Rule> {
    catalog.contract(contract)?.rules.iter().copied().find(|rule| rule.id == id)
}

fn suite(rule: &'static Rule) -> Suite {
    match rule.scope {
        Scope::Shape | Scope::Envelope => Suite::Shape,
        Scope::Condition => Suite::Conditions,
        Scope::Exchange => Suite::Exchange,
        Scope::Signature => Suite::Signature,
        Scope::Sequence => Suite::Sequence,
    }
}

impl Case<'_> {
    /// Whether its request obeys the rule that it probes.
    pub(super) fn obeys(&self) -> bool {
        match self.material {
            Material::Vector(vector) => vector.expect == Expect::Accepted,
            Material::Random(drawn) => drawn.kind != Kind::Broken,
            _ => false,
        }
    }

    /// Whether what it sends depends on what came back.
    pub(super) fn is_interactive(&self) -> bool {
        matches!(self.material, Material::Random(Drawn { kind: Kind::Sequence, .. }))
    }

    /// The seed that it was drawn by, if it is random.
    pub(super) fn seed(&self) -> Option<u64> {
        match self.material {
            Material::Random(drawn) => Some(drawn.seed),
            _ => None,
        }
    }

    /// The command that runs this case alone.
    pub fn replay(&self) -> String {
        let replay = Replay { case: self.id.clone(), seed: self.seed() };
        format!("cargo conformance run --replay '{replay}'")
    }
}

impl Cases<'_> {
    /// Keeps one of several equal parts: the one with this number, from 0.
    pub fn keep_part(&mut self, part: usize, of: usize) {
        let mut at = 0..;
        self.cases.retain(|_| at.next().is_some_and(|at: usize| at % of.max(1) == part));
        self.random.keep_part(part, of);
        self.is_partial = true;
    }
}
