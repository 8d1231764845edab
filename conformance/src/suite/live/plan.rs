//! The requests of one case, and what must come back.

use super::Setup;
use super::cases::{Case, Material, bytes_of, client_of};
use super::expect::{Expected, of_signature, of_vector};
use super::prepare::{ids, prepared};
use super::random;
use super::sequences::sequence;
use crate::signature::PublicKey;

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
    /// The HTTP body.
    pub body: Vec<u8>,
    /// What may come back.
    pub expected: Expected,
    /// Whether the outcome must be that of the first request.
    pub repeats: bool,
}

/// The requests of a case, with the ids and the signature of this run. `Err` says why the
/// case cannot be sent in it.
pub fn plan(setup: &Setup, case: &Case) -> Result<Plan, String> {
    let alone = |body, expected| Plan { steps: vec![Step { body, expected, repeats: false }], at_once: false };
    match case.material {
        Material::Vector(vector) => {
            let text = vector.request.as_deref().ok_or("the vector has no request")?;
            let body = prepared(setup, case.contract, text, case.rule, &ids(setup, case.number, 0));
            let body = body.map_err(|_| "signing failed")?;
            let expected = of_vector(setup, case.contract, &body, case.rule, case.obeys());
            Ok(alone(body, expected))
        }
        Material::Signature(vector) => {
            let key = setup.signatures.keys.iter().find(|key| key.id == vector.key);
            let key = key.and_then(|key| PublicKey::read(key.public.as_bytes(), setup.catalog.envelope.key_bits).ok());
            if key.is_none_or(|key| key.to_bare() != setup.client.key.public().to_bare()) {
                return Err("it is signed with the key of the vectors, which is not the client's".to_owned());
            }
            let client = client_of(&setup.catalog, setup.gateway, vector);
            if let Some(client) = client.filter(|client: &String| !setup.client.is_known_as(client)) {
                return Err(format!("it comes from client {client}, whom the gateway does not know"));
            }
            let body = bytes_of(vector);
            let expected = of_signature(setup, case.contract, &body);
            Ok(alone(body, expected))
        }
        Material::Sequence(kind) => sequence(setup, case.contract, case.number, kind),
        Material::Random(drawn) => random::plan(setup, case, drawn),
    }
}
