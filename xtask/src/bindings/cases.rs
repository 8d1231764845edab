//! What goes through every binding: the vectors, the payloads in them, every type alone,
//! and numbers of 64 bits. Nothing is listed by hand: types, members and values come from
//! the schemas.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use model::Direction;
use model::vector::{Expect, SchemaVerdict, Vector, VectorFile};
use serde::Serialize;
use serde_json::{Value, json};

use super::contract::{Contract, Part};
use super::tools::{Failure, Tools};

/// A text that a binding reads as a type and writes again.
#[derive(Serialize)]
pub(super) struct Case {
    /// The answer has it too.
    pub(super) id: usize,
    /// The contract's module.
    pub(super) module: String,
    /// The type.
    #[serde(rename = "type")]
    pub(super) type_name: String,
    /// JSON.
    pub(super) text: String,
}

/// One thing that a binding carries or does not.
pub(super) struct Probe {
    /// The row of the table.
    pub(super) feature: String,
    /// For people: where it comes from.
    pub(super) about: String,
    /// Whether every case has to come back equal; if not, one of them has to be refused.
    pub(super) kept: bool,
    /// The cases, by id.
    pub(super) cases: Vec<usize>,
}

/// All cases and what they prove.
#[derive(Default)]
pub(super) struct Cases {
    /// By id.
    pub(super) cases: Vec<Case>,
    /// In the order of the table.
    pub(super) probes: Vec<Probe>,
}

pub(super) const TYPES: &str = "types: each is there and keeps its values";
const MESSAGES: &str = "messages of both operations come back whole";
pub(super) const PAYLOADS: &str = "payloads come back whole";
pub(super) const UNLISTED: &str = "members that the document does not list come back";
const AMOUNTS: &str = "amounts beyond 53 bits stay exact";
pub(super) const INTEGERS: &str = "integers of 64 bits stay exact";
const ENUMS: &str = "enums: other values are refused";
pub(super) const CONSTANTS: &str = "constants: other values are refused";

/// Rows about what a binding has to carry, in the order of the table. What cannot be
/// carried is a known limit; the rows after these only count.
pub(super) const FEATURES: &[&str] = &[TYPES, NAMES, MESSAGES, PAYLOADS, UNLISTED, AMOUNTS, INTEGERS, ENUMS, CONSTANTS];

/// The row about names, which has no cases: what is generated is searched for them.
pub(super) const NAMES: &str = "members have the same names in code";

/// The vectors of a contract.
pub(super) fn vectors(tools: &Tools, contract: &Contract) -> Result<Vec<Vector>, Failure> {
    let mut vectors = Vec::new();
    for direction in ["request", "response", "exchange"] {
        let path = tools.root.join(format!("generated/vectors/{}/{direction}.json", contract.id));
        let text = fs::read_to_string(&path).map_err(|error| Failure::of_file(&path, &error))?;
        let file: VectorFile = serde_json::from_str(&text)
            .map_err(|error| Failure::Environment(format!("{}: {error}", path.display())))?;
        vectors.extend(file.vectors);
    }
    Ok(vectors)
}

/// Every message of a vector with its direction.
pub(super) fn messages(vector: &Vector) -> impl Iterator<Item = (Direction, &String)> {
    let both = [(Direction::Request, &vector.request), (Direction::Response, &vector.response)];
    both.into_iter().filter_map(|(direction, text)| Some((direction, text.as_ref()?)))
}

/// The name of the type around a message of this direction.
pub(super) fn envelope(direction: Direction) -> &'static str {
    match direction {
        Direction::Response => "ResponseEnvelope",
        Direction::Request | Direction::Exchange => "RequestEnvelope",
    }
}

/// The cases of all contracts.
pub(super) fn cases(tools: &Tools, contracts: &[Contract]) -> Result<Cases, Failure> {
    let mut all = Cases::default();
    for contract in contracts {
        let vectors = vectors(tools, contract)?;
        let examples = examples(contract, &vectors);
        all.alone(contract, &examples);
        all.numbers(contract, &examples);
        all.closed(contract, &examples);
        all.vectors(contract, &vectors);
    }
    Ok(all)
}

/// The first value of each type in valid messages.
fn examples(contract: &Contract, vectors: &[Vector]) -> BTreeMap<String, Value> {
    let mut examples = BTreeMap::new();
    for vector in vectors.iter().filter(|vector| vector.schema == SchemaVerdict::Valid) {
        for part in parts(contract, vector).into_iter().filter(|part| !part.value.is_null()) {
            examples.entry(part.type_name).or_insert(part.value);
        }
    }
    examples
}

fn parts(contract: &Contract, vector: &Vector) -> Vec<Part> {
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
    messages(vector).flat_map(|(direction, text)| contract.parts(envelope(direction), &read(text))).collect()
}

impl Cases {
    fn case(&mut self, contract: &Contract, type_name: &str, text: String) -> usize {
        let (id, module) = (self.cases.len(), contract.module.clone());
        self.cases.push(Case { id, module, type_name: type_name.to_owned(), text });
        id
    }

    fn probe(&mut self, feature: &str, about: String, kept: bool, cases: Vec<usize>) {
        self.probes.push(Probe { feature: feature.to_owned(), about, kept, cases });
    }

    /// Each type by itself: an enum with all its values, an object with those of an example.
    fn alone(&mut self, contract: &Contract, examples: &BTreeMap<String, Value>) {
        for (name, schema) in contract.types() {
            let values = match schema["enum"].as_array() {
                Some(values) => values.clone(),
                None => vec![examples.get(name).cloned().unwrap_or_else(|| json!({}))],
            };
            let cases = values.iter().map(|value| self.case(contract, name, value.to_string())).collect();
            self.probe(TYPES, format!("{} {name}", contract.id), true, cases);
        }
    }

    /// Integers at both ends and beyond what a double holds, and as much as digits allow.
    fn numbers(&mut self, contract: &Contract, examples: &BTreeMap<String, Value>) {
        const BEYOND_A_DOUBLE: i64 = (1 << 53) + 1;
        for (type_name, example) in examples {
            for (name, schema) in contract.members(type_name) {
                let digits = schema["pattern"] == "^(?:[0-9]+)$";
                let (feature, values) = match schema["format"].as_str() {
                    Some("int64") => (INTEGERS, [BEYOND_A_DOUBLE, i64::MAX, i64::MIN].map(Value::from).to_vec()),
                    _ if digits => (AMOUNTS, vec![Value::from(BEYOND_A_DOUBLE.to_string())]),
                    _ => continue,
                };
                for value in values {
                    let about = format!("{} {type_name}.{name} = {value}", contract.id);
                    let case = self.case(contract, type_name, with(example, name, value));
                    self.probe(feature, about, true, vec![case]);
                }
            }
        }
    }

    /// Values that an enum or a constant does not have.
    fn closed(&mut self, contract: &Contract, examples: &BTreeMap<String, Value>) {
        for (name, _) in contract.types().filter(|(_, schema)| schema["enum"].is_array()) {
            let case = self.case(contract, name, json!("no such value").to_string());
            self.probe(ENUMS, format!("{} {name}", contract.id), false, vec![case]);
        }
        for (type_name, example) in examples {
            for (name, _) in contract.members(type_name).filter(|(_, schema)| !schema["const"].is_null()) {
                let case = self.case(contract, type_name, with(example, name, json!("no such value")));
                self.probe(CONSTANTS, format!("{} {type_name}.{name}", contract.id), false, vec![case]);
            }
        }
    }

    /// What the strict schemas accept comes back; what they refuse may be refused.
    fn vectors(&mut self, contract: &Contract, vectors: &[Vector]) {
        let mut seen = BTreeSet::new();
        for vector in vectors {
            let kind = vector.rule.rsplit('/').next().and_then(|kind| kind.split(':').next()).unwrap_or_default();
            let kept = vector.schema == SchemaVerdict::Valid;
            let refused = vector.schema == SchemaVerdict::Invalid && vector.expect != Expect::Accepted;
            if !kept && !refused {
                continue;
            }
            let envelopes = messages(vector).map(|(direction, text)| (envelope(direction).to_owned(), text.clone()));
            let payloads = parts(contract, vector).into_iter().filter_map(|part| Some((part.type_name, part.payload?)));
            if kept {
                for (name, text) in envelopes {
                    self.kept(contract, MESSAGES, vector.id.clone(), (name, text));
                }
                for payload in payloads.filter(|payload| seen.insert(payload.clone())) {
                    self.kept(contract, PAYLOADS, format!("{} ({})", vector.id, payload.0), payload);
                }
            } else {
                let cases = envelopes.chain(payloads).map(|(name, text)| self.case(contract, &name, text)).collect();
                self.probe(&format!("refused: `{kind}`"), vector.id.clone(), false, cases);
            }
        }
    }

    /// A text that has to come back; one with members that are not listed is for their row.
    fn kept(&mut self, contract: &Contract, feature: &str, about: String, (name, text): (String, String)) {
        let value = serde_json::from_str(&text).unwrap_or_default();
        let feature = if contract.has_unlisted(&name, &value) { UNLISTED } else { feature };
        let case = self.case(contract, &name, text);
        self.probe(feature, about, true, vec![case]);
    }
}

/// An example with another value of one member.
fn with(example: &Value, name: &str, value: Value) -> String {
    let mut example = example.clone();
    if let Some(members) = example.as_object_mut() {
        members.insert(name.to_owned(), value);
    }
    example.to_string()
}
