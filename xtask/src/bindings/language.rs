//! One language: generate, compile, put every case through, and compare with the table.

mod go;
mod java;
mod python;
mod rust;
mod typescript;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;
use serde_json::Value;

use super::carried::{self, Tally};
use super::cases::{self, Cases, NAMES};
use super::contract::{Contract, contracts};
use super::tools::{Failure, Tools, output};

pub(super) use go::GO;
pub(super) use java::JAVA;
pub(crate) use python::PYTHON;
pub(super) use rust::RUST;
pub(crate) use typescript::TYPESCRIPT;

/// How bindings of a language are made and tried.
pub(crate) struct Language {
    /// The column of the table, and the folder.
    pub(super) name: &'static str,
    /// Generates and compiles; returns the driver's command, which takes the binding's
    /// folder, the file with the cases and the file for the answers.
    make: fn(&Shop<'_>) -> Result<Command, Failure>,
    /// The file with a type, in the binding's folder.
    source: fn(module: &str, type_name: &str) -> String,
    /// How a member's declaration looks when its name is ours.
    member: fn(name: &str) -> String,
}

/// What a language works with.
pub(super) struct Shop<'t> {
    pub(super) tools: &'t Tools,
    pub(super) contracts: &'t [Contract],
    /// Where the bindings of the language go.
    pub(super) folder: PathBuf,
    /// Its driver and settings.
    pub(super) driver: PathBuf,
}

/// What the driver says of a case: the text that it wrote again, or why it refused.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    id: usize,
    text: Option<String>,
    refused: Option<String>,
}

impl Answer {
    /// Whether the type refused the text; a type that is not there refuses nothing.
    fn refuses(&self) -> bool {
        self.refused.as_ref().is_some_and(|why| why != NO_TYPE)
    }
}

/// What drivers give as the reason when the binding lacks the type.
const NO_TYPE: &str = "no such type";

/// Runs a language, and prints what was carried.
pub(super) fn run(language: &Language, tools: &Tools) -> Result<(), Failure> {
    let contracts = contracts(tools)?;
    let cases = cases::cases(tools, &contracts)?;
    let folder = tools.cache.join(language.name);
    let driver = tools.root.join("conformance/bindings").join(language.name);
    fresh(&folder)?;
    let shop = Shop { tools, contracts: &contracts, folder, driver };
    println!("== {}: {} cases", language.name, cases.cases.len());
    let mut command = (language.make)(&shop)?;
    let (asked, answered) = (shop.folder.join("cases.json"), shop.folder.join("answers.jsonl"));
    write(&asked, &serde_json::to_string(&cases.cases).unwrap_or_default())?;
    said(command.arg(&shop.folder).arg(&asked).arg(&answered))?;
    let mut tallies = judge(&cases, &answers(&answered, cases.cases.len())?);
    tallies.insert(NAMES.to_owned(), names(language, &shop));
    carried::settle(tools, language.name, &tallies)
}

/// Generates and compiles the bindings of a language into a folder, and tries nothing. Gives the ids of the contracts, each
/// with the name of its module.
pub(crate) fn make(language: &Language, tools: &Tools, folder: &Path) -> Result<Vec<(String, String)>, Failure> {
    let contracts = contracts(tools)?;
    fresh(folder)?;
    let driver = tools.root.join("conformance/bindings").join(language.name);
    (language.make)(&Shop { tools, contracts: &contracts, folder: folder.to_owned(), driver })?;
    Ok(contracts.into_iter().map(|contract| (contract.id, contract.module)).collect())
}

impl Shop<'_> {
    /// Writes a file below the language's folder.
    pub(super) fn write(&self, path: &str, text: &str) -> Result<PathBuf, Failure> {
        let path = self.folder.join(path);
        write(&path, text)?;
        Ok(path)
    }
}

/// Runs a program that has to succeed, and prints what it said.
pub(crate) fn said(command: &mut Command) -> Result<(), Failure> {
    let output = output(command)?.or(Failure::Judged)?;
    if !output.text.is_empty() {
        println!("{}", output.text);
    }
    Ok(())
}

/// Runs a program that has to succeed and is of no interest when it does: one that judges, or one
/// that makes or installs something.
pub(crate) fn quietly(command: &mut Command, failed: fn(String) -> Failure) -> Result<(), Failure> {
    output(command)?.or(failed).map(drop)
}

/// Generates the models of each contract with openapi-generator. It takes no JSON Schema,
/// so it gets the shape schema as an OpenAPI document without operations.
fn open_api_generator(shop: &Shop<'_>, options: impl Fn(&str) -> Vec<String>) -> Result<(), Failure> {
    let program = shop.tools.python()?.join("openapi-generator-cli");
    for contract in shop.contracts {
        let document = shop.write(&format!("schemas/{}.json", contract.module), &contract.open_api().to_string())?;
        let mut generate = Command::new(&program);
        generate.arg("generate").arg("--input-spec").arg(document);
        generate.args(["--additional-properties", "hideGenerationTimestamp=true"]);
        generate.args(["--additional-properties", "disallowAdditionalPropertiesIfNotPresent=false"]);
        quietly(generate.args(options(&contract.module)).current_dir(&shop.folder), Failure::Judged)?;
    }
    Ok(())
}

/// Makes a folder that is there and empty.
pub(crate) fn fresh(folder: &Path) -> Result<(), Failure> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| Failure::of_file(folder, &error))?;
    }
    fs::create_dir_all(folder).map_err(|error| Failure::of_file(folder, &error))
}

/// Writes a file and the folders that it lies in.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(path);
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(path, text));
    written.map_err(|error| Failure::of_file(path, &error))
}

/// Exactly one answer for each case, in their order.
fn answers(path: &Path, cases: usize) -> Result<Vec<Answer>, Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::of_file(path, &error))?;
    let mut answers = Vec::new();
    for line in text.lines() {
        let answer: Answer = serde_json::from_str(line)
            .map_err(|error| Failure::Judged(format!("the driver answered {line:?}: {error}")))?;
        if answer.id != answers.len() || answer.text.is_some() == answer.refused.is_some() {
            return Err(Failure::Judged(format!("the driver's answer {} is {line:?}", answers.len())));
        }
        answers.push(answer);
    }
    if answers.len() == cases {
        Ok(answers)
    } else {
        Err(Failure::Judged(format!("the driver gave {} answers to {cases} cases", answers.len())))
    }
}

fn judge(cases: &Cases, answers: &[Answer]) -> BTreeMap<String, Tally> {
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for probe in &cases.probes {
        let missed = if probe.kept {
            probe.cases.iter().find_map(|id| objection(&cases.cases[*id].text, &answers[*id]))
        } else {
            let refused = probe.cases.iter().any(|id| answers[*id].refuses());
            (!refused).then(|| "is not refused".to_owned())
        };
        tallies.entry(probe.feature.clone()).or_default().count(missed.map(|what| format!("{}: {what}", probe.about)));
    }
    tallies
}

/// Why an answer is not the text again.
fn objection(text: &str, answer: &Answer) -> Option<String> {
    if let Some(why) = &answer.refused {
        return Some(format!("refused: {why}"));
    }
    let value = |text: &str| serde_json::from_str::<Value>(text).ok();
    let again = answer.text.as_deref().unwrap_or_default();
    (value(text).is_none() || value(text) != value(again)).then(|| format!("{text} came back as {again}"))
}

/// Whether the generated code calls every member as we do.
fn names(language: &Language, shop: &Shop<'_>) -> Tally {
    let mut tally = Tally::default();
    for contract in shop.contracts {
        for (type_name, _) in contract.types() {
            let source = shop.folder.join((language.source)(&contract.module, type_name));
            let text = fs::read_to_string(source).unwrap_or_default();
            for (name, _) in contract.members(type_name) {
                let found = text.contains(&(language.member)(name));
                tally.count((!found).then(|| format!("{} {type_name}.{name}", contract.id)));
            }
        }
    }
    tally
}
