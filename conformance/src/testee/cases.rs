//! What is asked of a testee: every vector about one message, and the signature vectors.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::Direction as Of;
use model::signature_vector::{SignatureExpect, SignatureVector, SignatureVectorFile};
use model::vector::{Expect as Expected, Vector, VectorFile};
use wire::{Contract, Rule, Severity, SignType};

use super::protocol::{Capability, Direction, Request};
use crate::catalog::Catalog;
use crate::envelope::ENVELOPE_RULES;
use crate::finding::severity_name;
use crate::glob;
use crate::signature::rules::SIGNATURE_RULES;
use crate::signature::{PrivateKey, PublicKey};

/// Something to ask, and what to hear.
#[derive(Debug)]
pub struct Case {
    /// Stable: the capability, `/`, and the vector's id.
    pub id: String,
    /// What it takes.
    pub capability: Capability,
    /// The contract of the message.
    pub contract: &'static Contract,
    /// What is special about it.
    pub note: String,
    /// The rule that the vector probes.
    pub probes: Option<&'static Rule>,
    /// What to ask; its id comes later.
    pub request: Request,
    /// What to hear.
    pub expect: Expect,
    /// Why the other answer will do too, where it will: an erratum, or a rule that is no error.
    pub open: Option<String>,
}

/// What to hear.
#[derive(Debug)]
pub enum Expect {
    /// The types take it.
    Accepted,
    /// The types may take it or refuse it.
    Any,
    /// The same JSON value comes back.
    Same,
    /// The message is valid.
    Valid,
    /// The message breaks the probed rule at this place.
    Invalid(String),
    /// A signature that fits.
    Signature(PublicKey, &'static SignType),
    /// It verifies.
    Verified,
    /// It does not, because it breaks the probed rule at this place.
    Refused(String),
}

/// What to ask, of all there is.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Only these capabilities, where there are any.
    pub capabilities: Vec<Capability>,
    /// Only this contract.
    pub contract: Option<&'static str>,
    /// Only cases whose id fits one of these patterns, where there are any.
    pub filter: Vec<String>,
}

/// The cases in their order, and what was left out, by the reason.
#[derive(Debug, Default)]
pub struct Cases {
    /// The cases.
    pub cases: Vec<Case>,
    /// How many vectors make none.
    pub left_out: BTreeMap<&'static str, usize>,
}

/// Every case that is wanted.
///
/// # Errors
/// When a vector names what there is not: then the compiled-in data is broken.
pub fn cases(
    catalog: &Catalog,
    vectors: &[VectorFile],
    signatures: &SignatureVectorFile,
    wanted: &Wanted,
) -> Result<Cases, String> {
    let mut all = Cases::default();
    for capability in Capability::ALL.into_iter().filter(|capability| wanted.has_capability(*capability)) {
        match capability {
            Capability::Sign | Capability::Verify => {
                for vector in &signatures.vectors {
                    all.add(of_signature(catalog, signatures, capability, vector)?, wanted);
                }
            }
            Capability::Decode | Capability::Encode | Capability::Validate => {
                for file in vectors {
                    let contract = known(catalog, &file.contract)?;
                    for vector in &file.vectors {
                        all.add(of_vector(catalog, contract, capability, vector)?, wanted);
                    }
                }
                // They have numbers and texts that change when they are read and written carelessly.
                for vector in signatures.vectors.iter().filter(|_| capability == Capability::Encode) {
                    all.add(written_again(catalog, vector)?, wanted);
                }
            }
        }
    }
    Ok(all)
}

/// A case, the reason why there is none, or nothing at all to tell.
enum Made {
    Case(Box<Case>),
    LeftOut(&'static str, String),
    None,
}

impl Cases {
    fn add(&mut self, made: Made, wanted: &Wanted) {
        match made {
            Made::Case(case) if wanted.has(&case.id, case.contract.id) => self.cases.push(*case),
            Made::LeftOut(why, id) if wanted.filter.is_empty() || wanted.has_id(&id) => {
                *self.left_out.entry(why).or_default() += 1;
            }
            _ => {}
        }
    }
}

impl Wanted {
    fn has_capability(&self, capability: Capability) -> bool {
        self.capabilities.is_empty() || self.capabilities.contains(&capability)
    }

    fn has(&self, id: &str, contract: &str) -> bool {
        self.has_id(id) && self.contract.is_none_or(|wanted| wanted == contract)
    }

    fn has_id(&self, id: &str) -> bool {
        self.filter.is_empty() || self.filter.iter().any(|pattern| glob::matches(pattern, id))
    }
}

fn of_vector(
    catalog: &Catalog,
    contract: &'static Contract,
    capability: Capability,
    vector: &Vector,
) -> Result<Made, String> {
    let id = format!("{}/{}", capability.name(), vector.id);
    let (direction, text) = match (vector.direction, &vector.request, &vector.response) {
        (Of::Request, Some(text), _) => (Direction::Request, text.clone()),
        (Of::Response, _, Some(text)) => (Direction::Response, text.clone()),
        _ => return Ok(Made::LeftOut("for those who see request and response together", id)),
    };
    if !vector.readings.is_empty() {
        return Ok(Made::LeftOut("for another reading of an erratum", id));
    }
    let rule = contract.rules.iter().copied().find(|rule| rule.id == vector.rule);
    let rule = rule.ok_or_else(|| format!("there is no rule {}", vector.rule))?;
    let is_accepted = vector.expect == Expected::Accepted;
    let (contract_id, of) = (contract.id.to_owned(), direction);
    let (request, expect) = match (capability, &vector.expect) {
        (Capability::Decode, expect) => (
            Request::Decode { id: 0, contract: contract_id, direction: of, text },
            if *expect == Expected::Accepted { Expect::Accepted } else { Expect::Any },
        ),
        (Capability::Encode, Expected::Violated { .. }) => return Ok(Made::None),
        (Capability::Encode, _) => {
            (Request::Encode { id: 0, contract: contract_id, direction: of, text }, Expect::Same)
        }
        (_, Expected::Accepted) => {
            (Request::Validate { id: 0, contract: contract_id, direction: of, text }, Expect::Valid)
        }
        (_, Expected::Violated { pointer }) => {
            (Request::Validate { id: 0, contract: contract_id, direction: of, text }, Expect::Invalid(pointer.clone()))
        }
    };
    let open = open_because(catalog, rule, is_accepted);
    let note = vector.note.clone();
    Ok(Made::Case(Box::new(Case { id, capability, contract, note, probes: Some(rule), request, expect, open })))
}

/// Why a testee may decide either way, if it may: the documents leave it open, or advise.
fn open_because(catalog: &Catalog, rule: &Rule, is_accepted: bool) -> Option<String> {
    if let Some(hinge) = rule.hinge {
        let (erratum, _) = catalog.readings().of(hinge);
        return Some(format!("erratum {}", erratum.id));
    }
    let is_advice = !is_accepted && rule.severity < Severity::Error;
    is_advice.then(|| format!("the rule is a {}", severity_name(rule.severity)))
}

fn of_signature(
    catalog: &Catalog,
    file: &SignatureVectorFile,
    capability: Capability,
    vector: &SignatureVector,
) -> Result<Made, String> {
    let contract = known(catalog, &vector.contract)?;
    let key = file.keys.iter().find(|key| key.id == vector.key).ok_or_else(|| format!("no key {}", vector.key))?;
    let names = catalog.envelope;
    let public = PublicKey::read(key.public.as_bytes(), names.key_bits).map_err(|error| error.to_string())?;
    let asked = names.sign_types.iter().find(|sign_type| match &vector.asked {
        Some(name) => sign_type.name == name,
        None => sign_type.default,
    });
    let sign_type = asked.ok_or_else(|| format!("{} asks for a sign type that there is not", vector.id))?;
    let (contract_id, direction, name) = (contract.id.to_owned(), side(vector.direction), sign_type.name.to_owned());
    let (request, expect, probes) = match (capability, &vector.expect) {
        (Capability::Sign, SignatureExpect::Valid) => {
            let signed = vector.signed.as_deref().and_then(|signed| STANDARD.decode(signed).ok());
            let Some(text) = signed.and_then(|signed| String::from_utf8(signed).ok()) else { return Ok(Made::None) };
            let private =
                PrivateKey::read(key.private.as_bytes(), names.key_bits).map_err(|error| error.to_string())?;
            let private_key = private.to_pem().to_string();
            let (id, sign_type_name) = (0, name);
            let request =
                Request::Sign { id, contract: contract_id, direction, text, private_key, sign_type: sign_type_name };
            (request, Expect::Signature(public, sign_type), None)
        }
        (Capability::Sign, _) => return Ok(Made::None),
        (_, expect) => {
            let (text, base64) = (vector.message.clone(), vector.message_base64.clone());
            let public_key = public.to_pem();
            let request =
                Request::Verify { id: 0, contract: contract_id, direction, text, base64, public_key, sign_type: name };
            match expect {
                SignatureExpect::Valid => (request, Expect::Verified, None),
                SignatureExpect::Invalid { rule, pointer } => {
                    (request, Expect::Refused(pointer.clone()), Some(general_rule(rule)?))
                }
            }
        }
    };
    let id = format!("{}/{}", capability.name(), vector.id);
    let note = vector.note.clone();
    Ok(Made::Case(Box::new(Case { id, capability, contract, note, probes, request, expect, open: None })))
}

/// A sound envelope of the signature vectors, to be read and written.
fn written_again(catalog: &Catalog, vector: &SignatureVector) -> Result<Made, String> {
    let contract = known(catalog, &vector.contract)?;
    let (SignatureExpect::Valid, None, Some(text)) = (&vector.expect, &vector.asked, vector.message.clone()) else {
        return Ok(Made::None);
    };
    let direction = side(vector.direction);
    let request = Request::Encode { id: 0, contract: contract.id.to_owned(), direction, text };
    let id = format!("{}/{}", Capability::Encode.name(), vector.id);
    let (capability, note) = (Capability::Encode, vector.note.clone());
    let case = Case { id, capability, contract, note, probes: None, request, expect: Expect::Same, open: None };
    Ok(Made::Case(Box::new(case)))
}

fn known(catalog: &Catalog, id: &str) -> Result<&'static Contract, String> {
    catalog.contract(id).ok_or_else(|| format!("there is no contract {id}"))
}

/// A rule of no contract.
fn general_rule(id: &str) -> Result<&'static Rule, String> {
    let mut rules = wire::JSON_RULES.iter().chain(ENVELOPE_RULES).chain(SIGNATURE_RULES).copied();
    rules.find(|rule| rule.id == id).ok_or_else(|| format!("there is no rule {id}"))
}

fn side(direction: Of) -> Direction {
    if direction == Of::Response { Direction::Response } else { Direction::Request }
}
