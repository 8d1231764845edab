//! `schemas`: the strict schemas in ajv, in Python's jsonschema and in jsonschema-rs. All
//! compile them, and all say of every vector what it expects, which is what our own
//! validator says (`cargo test --package generated`).

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use model::Direction;
use model::vector::{Expect, SchemaVerdict, Vector};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::carried::{self, Tally};
use super::cases::{envelope, messages, vectors};
use super::contract::{Contract, contracts};
use super::tools::{Failure, Tools, output};

/// The columns of the table.
pub(super) const VALIDATORS: &[&str] = &["ajv", "jsonschema", "jsonschema-rs"];

/// What the validators are asked.
#[derive(Default, Serialize)]
struct Asked {
    /// Every strict schema, below `generated/schemas`.
    files: Vec<String>,
    cases: Vec<Case>,
}

#[derive(Serialize)]
struct Case {
    id: usize,
    schema: String,
    text: String,
}

/// What a driver says of one case, by validator.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    id: usize,
    says: BTreeMap<String, bool>,
}

/// A vector and the cases that it is made of: it is valid when all of them are.
struct Probe {
    row: String,
    about: String,
    /// None where the schemas may say either; then the validators have to agree.
    expected: Option<bool>,
    cases: Vec<usize>,
}

const COMPILED: &str = "schemas that compile";
const EXPECTED: &str = "vectors judged as expected";
pub(super) const AGREED: &str = "vectors that a schema may judge either way: judged as most do";
/// The flag of vectors that hang on what a validator takes for a date-time.
const DISPUTED: &str = "date-time-dialects";

/// Puts every vector before every validator.
pub(super) fn run(tools: &Tools) -> Result<(), Failure> {
    let (mut asked, mut probes) = (Asked::default(), Vec::new());
    for contract in contracts(tools)? {
        asked.files.extend(files(tools, &contract)?);
        for vector in vectors(tools, &contract)? {
            probes.push(probe(&mut asked, &contract, &vector));
        }
    }
    println!("== schemas: {} vectors, {} messages and payloads", probes.len(), asked.cases.len());
    let path = tools.cache.join("schemas.json");
    fs::write(&path, serde_json::to_string(&asked).unwrap_or_default())
        .map_err(|error| Failure::of_file(&path, &error))?;
    let folder = tools.root.join("conformance/bindings/schemas");
    let mut ajv = Command::new("node");
    let modules = tools.node()?.join("..").join("..");
    ajv.arg(folder.join("ajv.mjs")).arg(modules);
    let mut python = Command::new(tools.python()?.join("python"));
    python.arg(folder.join("judge.py"));
    let mut says = vec![BTreeMap::new(); asked.cases.len()];
    for driver in [ajv, python] {
        for answer in answers(tools, driver, &path)? {
            says.get_mut(answer.id).ok_or_else(|| Failure::Judged("an answer to no case".into()))?.extend(answer.says);
        }
    }
    if let Some(id) = says.iter().position(|says: &BTreeMap<String, bool>| !says.keys().eq(VALIDATORS)) {
        return Err(Failure::Judged(format!("case {id} was judged by {:?}", says[id].keys())));
    }
    let mut objections = Vec::new();
    for validator in VALIDATORS {
        let tallies = tallies(&asked, &probes, &says, validator);
        match carried::settle(tools, validator, &tallies) {
            Err(Failure::Judged(objection)) => objections.push(objection),
            result => result?,
        }
    }
    if objections.is_empty() { Ok(()) } else { Err(Failure::Judged(objections.join("\n"))) }
}

/// The strict schemas of a contract, payloads too.
fn files(tools: &Tools, contract: &Contract) -> Result<Vec<String>, Failure> {
    let mut files = Vec::new();
    for folder in [contract.id.clone(), format!("{}/payloads", contract.id)] {
        let path = tools.root.join("generated/schemas").join(&folder);
        let failed = |error| Failure::of_file(&path, &error);
        for entry in fs::read_dir(&path).map_err(failed)? {
            let name = entry.map_err(failed)?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".strict.schema.json") {
                files.push(format!("{folder}/{name}"));
            }
        }
    }
    files.sort();
    Ok(files)
}

fn probe(asked: &mut Asked, contract: &Contract, vector: &Vector) -> Probe {
    let mut cases = Vec::new();
    let mut case = |schema: String, text: String| {
        cases.push(asked.cases.len());
        let schema = format!("{}/{schema}.strict.schema.json", contract.id);
        asked.cases.push(Case { id: asked.cases.len(), schema, text });
    };
    for (direction, text) in messages(vector) {
        let name = if direction == Direction::Response { "response" } else { "request" };
        case(name.to_owned(), text.clone());
        let value: Value = serde_json::from_str(text).unwrap_or_default();
        for part in contract.parts(envelope(direction), &value) {
            if let Some(text) = part.payload {
                case(format!("payloads/{}", part.type_name), text);
            }
        }
    }
    let disputed = vector.readings.is_empty() && vector.flags.iter().any(|flag| flag == DISPUTED);
    let expected = match vector.schema {
        SchemaVerdict::Valid => Some(true),
        SchemaVerdict::Invalid => Some(false),
        SchemaVerdict::Unspecified => disputed.then_some(vector.expect == Expect::Accepted),
    };
    let row = match expected {
        Some(_) if disputed => {
            format!("date-times judged as expected: `#{}`", vector.id.rsplit('#').next().unwrap_or_default())
        }
        Some(_) => EXPECTED.to_owned(),
        None => AGREED.to_owned(),
    };
    Probe { row, about: vector.id.clone(), expected, cases }
}

fn answers(tools: &Tools, mut driver: Command, asked: &Path) -> Result<Vec<Answer>, Failure> {
    let answered: PathBuf = tools.cache.join("schemas-answers.jsonl");
    driver.arg(tools.root.join("generated/schemas")).arg(asked).arg(&answered);
    let said = output(&mut driver)?;
    if !said.success {
        return Err(Failure::Judged(format!("{} failed\n{}", said.program, said.text)));
    }
    let text = fs::read_to_string(&answered).map_err(|error| Failure::of_file(&answered, &error))?;
    let read = |line| serde_json::from_str(line).map_err(|error| Failure::Judged(format!("{line:?}: {error}")));
    text.lines().map(read).collect()
}

fn tallies(
    asked: &Asked,
    probes: &[Probe],
    says: &[BTreeMap<String, bool>],
    validator: &str,
) -> BTreeMap<String, Tally> {
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    // A schema that does not compile ends the driver.
    asked.files.iter().for_each(|_| tallies.entry(COMPILED.to_owned()).or_default().count(None));
    for probe in probes {
        let valid = |name: &str| probe.cases.iter().all(|id| says[*id][name]);
        let said = valid(validator);
        let right = match probe.expected {
            Some(expected) => said == expected,
            None => VALIDATORS.iter().filter(|other| valid(other) == said).count() * 2 > VALIDATORS.len(),
        };
        let missed = (!right).then(|| format!("{}: said valid: {said}", probe.about));
        tallies.entry(probe.row.clone()).or_default().count(missed);
    }
    tallies
}
