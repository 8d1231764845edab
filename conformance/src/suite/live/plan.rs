//! The requests of one case, and what must come back.

use wire::{Contract, Scope};

use super::Setup;
use super::cases::{Case, Material, bytes_of};
use super::expect::{Expected, of_signature, of_vector};
use super::own_signatures::own_signature;
use super::prepare::{ids, prepared};
use super::random;
use super::robustness::robustness;
use super::sandbox::sandbox;
use super::sequences::{other_content, sequence};
use super::target::{Bytes, Form};
use super::turned_away::turned_away;

/// What is sent for a case.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The requests, in order; never empty.
    pub steps: Vec<Step>,
    /// Whether they are sent together. Then they are one transaction; otherwise each one
    /// waits for the answer before.
    pub at_once: bool,
}

/// One request of a plan.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its contract, where it is not the case's.
    pub contract: Option<&'static Contract>,
    /// The HTTP body.
    pub body: Vec<u8>,
    /// The HTTP around it.
    pub way: Way,
    /// What may come back.
    pub expected: Expected,
    /// What it has to do with another one.
    pub tie: Tie,
    /// Whether the gateway is started anew before it.
    pub is_after_restart: bool,
    /// Whether it only shows that the gateway still answers after the ones before.
    pub is_afterwards: bool,
}

/// How a request is sent.
#[derive(Clone, Debug)]
pub enum Way {
    /// In HTTP.
    Http(Form),
    /// In bytes that are no sound HTTP.
    Bytes(Bytes),
}

/// What a request has to do with an earlier one of its plan, by that one's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tie {
    /// Nothing.
    Free,
    /// It is the same transaction: if that one succeeded, the outcome is the same.
    Repeats(usize),
    /// It is another transaction: if both succeed, the outcomes are two.
    Differs(usize),
    /// It comes together with too many others: not all of them are accepted.
    SomeRefused,
}

impl Plan {
    /// These requests, one after another.
    pub(super) fn of(steps: impl IntoIterator<Item = Step>) -> Self {
        Self { steps: steps.into_iter().collect(), at_once: false }
    }
}

impl Step {
    /// A request that is sent as it ought to be, and has nothing to do with others.
    pub(super) fn new(body: Vec<u8>, expected: Expected) -> Self {
        let way = Way::Http(Form::USUAL);
        Self { contract: None, body, way, expected, tie: Tie::Free, is_after_restart: false, is_afterwards: false }
    }

    /// The same, tied to another one.
    pub(super) fn tied(self, tie: Tie) -> Self {
        Self { tie, ..self }
    }
}

/// The requests of a case, with the ids and the signature of this run. `Err` says why the
/// case cannot be sent in it.
pub fn plan(setup: &Setup, case: &Case) -> Result<Plan, String> {
    let alone = |body, expected| Plan::of([Step::new(body, expected)]);
    match case.material {
        Material::Vector(vector) => {
            let text = vector.request.as_deref().ok_or("the vector has no request")?;
            // Rules between two messages are about no request by itself.
            let probed = case.rule.filter(|rule| rule.scope != Scope::Exchange);
            let body = prepared(setup, case.contract, text, probed, &ids(setup, case.number, 0));
            let body = body.map_err(|_| "signing failed")?;
            let expected = of_vector(setup, case.contract, &body, case.rule, case.obeys());
            Ok(alone(body, expected))
        }
        Material::Signature(vector) => {
            let body = bytes_of(vector);
            let expected = of_signature(setup, case.contract, &body);
            Ok(alone(body, expected))
        }
        Material::Scenario(scenario) => sandbox(setup, case.contract, case.number, scenario),
        Material::Sequence(kind) => sequence(setup, case.contract, case.number, kind),
        Material::Content(other) => other_content(setup, case.contract, case.number, other),
        Material::TurnedAway(reason) => turned_away(setup, case.contract, case.number, reason),
        Material::Own(own) => own_signature(setup, case.contract, case.number, own),
        Material::Abuse(abuse) => robustness(setup, case.contract, case.number, abuse),
        Material::Random(drawn) => random::plan(setup, case, drawn),
    }
}
