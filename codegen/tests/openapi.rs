//! The OpenAPI documents hold every contract, with the types of its shape schema.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codegen::emit::{json_schema, openapi};
use model::{Contract, Model};
use serde_json::{Map, Value};

#[test]
fn every_contract_is_an_operation_of_one_document() {
    for model in models() {
        let documents = documents(&model);
        for contract in &model.contracts {
            let path = model.envelope.path_of(&contract.function);
            let holds = |(version, document): &(&String, &Value)| {
                let operation = &document["paths"][&path]["post"];
                **version == contract.version && operation["operationId"] == contract.api.as_str()
            };
            assert_eq!(documents.iter().filter(holds).count(), 1, "{}", contract.id);
        }
        let paths = documents.values().filter_map(|document| document["paths"].as_object());
        assert_eq!(paths.map(Map::len).sum::<usize>(), model.contracts.len());
    }
}

#[test]
fn types_are_those_of_the_shape_schemas() {
    for model in models() {
        let documents = documents(&model);
        for contract in &model.contracts {
            let shape = shape(&model, contract);
            let document = &documents[&contract.version];
            let mut pairs = Pairs { contract, shape: &shape, document, names: BTreeMap::new() };
            let operation = &document["paths"][model.envelope.path_of(&contract.function)]["post"];
            let answered = &operation["responses"]["200"];
            for (content, root) in [(&operation["requestBody"], &contract.request), (answered, &contract.response)] {
                let reference = &content["content"]["application/json"]["schema"]["$ref"];
                pairs.same_type(reference.as_str().unwrap_or_default(), &format!("#/$defs/{root}"));
            }
            let known = shape["$defs"].as_object().expect("a bundle has definitions");
            assert_eq!(pairs.names.keys().collect::<Vec<_>>(), sorted(known), "{}", contract.id);
        }
    }
}

#[test]
fn no_type_is_there_for_nothing() {
    for model in models() {
        for (version, document) in documents(&model) {
            let schemas = document["components"]["schemas"].as_object().expect("there are types");
            let mut referred = BTreeSet::new();
            references(&document, &mut referred);
            let expected: BTreeSet<String> =
                schemas.keys().map(|name| format!("#/components/schemas/{name}")).collect();
            assert_eq!(referred, expected, "{version}: references and types");
        }
    }
}

#[test]
fn contracts_share_what_they_say_alike() {
    let documents = documents(&real());
    let schemas = &documents["2.0.4"]["components"]["schemas"];
    let money = &schemas["Money"];
    assert_eq!(money["$comment"], "pay-2.0.4, Money; preCreate-2.0.4, Money");
    for name in ["PayMoney", "PreCreateMoney", "RequestBody", "RequestEnvelope"] {
        assert!(schemas.get(name).is_none(), "{name}");
    }
    // Only what differs, and what refers to it, has the API's name.
    for name in ["PayRequestBody", "PreCreateRequestBody", "PayRequestEnvelope", "PreCreateRequestEnvelope"] {
        assert!(schemas.get(name).is_some(), "{name}");
    }
    let alone = &documents["2.0.0"]["components"]["schemas"];
    assert!(alone.get("RequestBody").is_some() && alone.get("PayRequestBody").is_none());
}

/// Amounts are digits in strings under the chosen reading, so that no reader rounds them.
#[test]
fn numbers_keep_64_bits() {
    let mut integers = 0;
    for (version, document) in documents(&real()) {
        visit(&document["components"], &mut |part| {
            assert_ne!(part["type"], "number", "{version}: {part}");
            if part["type"] == "integer" {
                integers += 1;
                assert_eq!(part["format"], "int64", "{version}: {part}");
            }
        });
        let amount = &document["components"]["schemas"]["Money"]["properties"]["value"];
        assert_eq!((&amount["type"], &amount["pattern"]), (&"string".into(), &"^(?:[0-9]+)$".into()), "{version}");
    }
    assert!(integers > 0);
}

#[test]
fn every_result_code_is_in_words_and_in_data() {
    for model in models() {
        let documents = documents(&model);
        for contract in &model.contracts {
            let path = model.envelope.path_of(&contract.function);
            let answered = &documents[&contract.version]["paths"][path]["post"]["responses"]["200"];
            let words = answered["description"].as_str().unwrap_or_default();
            let data = answered["x-result-codes"].as_array().map_or(&[][..], Vec::as_slice);
            assert_eq!(data.len(), contract.result_codes.len(), "{}", contract.id);
            for (row, entry) in contract.result_codes.iter().zip(data) {
                assert_eq!(entry["code"], row.code.as_str());
                assert_eq!(entry["id"].as_str(), row.id.as_deref());
                for text in [&row.code, &row.meaning, &row.action] {
                    assert!(words.contains(text.as_str()), "{}: {text}", contract.id);
                }
            }
        }
    }
}

/// A sample is an example just as it stands in its file, or the text says why it is none.
#[test]
fn samples_are_shown_or_accounted_for() {
    for model in models() {
        let documents = documents(&model);
        for sample in &model.samples {
            let contract = model.contract(&sample.contract).expect("a sample has a contract");
            let operation = &documents[&contract.version]["paths"][model.envelope.path_of(&contract.function)]["post"];
            let content = match sample.direction {
                model::Direction::Request => &operation["requestBody"],
                _ => &operation["responses"]["200"],
            };
            let name = sample.file.trim_end_matches(".json");
            let example = &content["content"]["application/json"]["examples"][name]["value"];
            if example.is_null() {
                let text = content["description"].as_str().unwrap_or_default();
                let excuse =
                    format!("({}, {}) is no example, because", sample.citation.document, sample.citation.section);
                assert!(text.contains(&excuse), "{}: {text}", sample.file);
            } else {
                assert_eq!(example.to_string(), without_space(&sample.text), "{}", sample.file);
            }
        }
    }
}

/// One contract's types in its document, beside those of its shape schema.
struct Pairs<'a> {
    contract: &'a Contract,
    shape: &'a Value,
    document: &'a Value,
    /// From the shape's names to the document's, of what was compared.
    names: BTreeMap<String, String>,
}

impl Pairs<'_> {
    fn same_type(&mut self, here: &str, there: &str) {
        let name = here.strip_prefix("#/components/schemas/").unwrap_or_else(|| panic!("{here} is no type"));
        let original = there.strip_prefix("#/$defs/").unwrap_or_else(|| panic!("{there} is no definition"));
        if let Some(known) = self.names.insert(original.to_owned(), name.to_owned()) {
            assert_eq!(known, name);
            return;
        }
        let (first, rest) = self.contract.api.split_at(1);
        let own = format!("{}{rest}{original}", first.to_uppercase());
        assert!(name == original || name == own, "{original} is called {name}");
        let [mut here, mut there] =
            [self.document["components"]["schemas"][name].clone(), self.shape["$defs"][original].clone()];
        assert_eq!((&here["title"], &there["title"]), (&name.into(), &original.into()));
        here["title"].take();
        there["title"].take();
        self.same(&here, &there, name);
    }

    fn same(&mut self, here: &Value, there: &Value, place: &str) {
        match (here, there) {
            (Value::Object(here), Value::Object(there)) => {
                assert_eq!(sorted(here), sorted(there), "members of {place}");
                for (key, there) in there {
                    match (key.as_str(), here[key].as_str(), there.as_str()) {
                        ("$ref", Some(here), Some(there)) => self.same_type(here, there),
                        ("$comment", Some(here), Some(there)) => {
                            assert!(here.split("; ").any(|citation| citation == there), "{place}: {here}");
                        }
                        _ => self.same(&here[key], there, &format!("{place}/{key}")),
                    }
                }
            }
            (Value::Array(here), Value::Array(there)) => {
                assert_eq!(here.len(), there.len(), "{place}");
                here.iter().zip(there).for_each(|(here, there)| self.same(here, there, place));
            }
            _ => assert_eq!(here, there, "{place}"),
        }
    }
}

fn sorted(members: &Map<String, Value>) -> Vec<&String> {
    members.keys().collect::<BTreeSet<_>>().into_iter().collect()
}

fn references(value: &Value, found: &mut BTreeSet<String>) {
    visit(value, &mut |part| found.extend(part["$ref"].as_str().map(str::to_owned)));
}

fn visit(value: &Value, look: &mut dyn FnMut(&Value)) {
    match value {
        Value::Object(members) => {
            look(value);
            members.values().for_each(|inner| visit(inner, look));
        }
        Value::Array(elements) => elements.iter().for_each(|inner| visit(inner, look)),
        _ => {}
    }
}

/// JSON text without the white space between its tokens.
fn without_space(text: &str) -> String {
    let (mut inside, mut escaped) = (false, false);
    let keeps = |character: &char| {
        let quote = *character == '"' && !escaped;
        escaped = inside && *character == '\\' && !escaped;
        inside ^= quote;
        inside || !character.is_ascii_whitespace()
    };
    text.chars().filter(keeps).collect()
}

fn documents(model: &Model) -> BTreeMap<String, Value> {
    let document = |file: codegen::emit::File| {
        let name = file.path.strip_prefix("generated/openapi/").and_then(|name| name.strip_suffix(".json"));
        let version = name.unwrap_or_else(|| panic!("{} is at another place", file.path)).to_owned();
        (version, serde_json::from_str(&file.text).expect("the emitter writes JSON"))
    };
    openapi::files(model).into_iter().map(document).collect()
}

fn shape(model: &Model, contract: &Contract) -> Value {
    let path = format!("generated/schemas/{}/bundle.shape.schema.json", contract.id);
    let file = json_schema::files(model).into_iter().find(|file| file.path == path).expect("there is a bundle");
    serde_json::from_str(&file.text).expect("the emitter writes JSON")
}

fn models() -> [Model; 2] {
    [real(), model("tests/invented")]
}

fn real() -> Model {
    model("../spec")
}

fn model(folder: &str) -> Model {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let sources = codegen::load(&dir).unwrap_or_else(|error| panic!("{error}"));
    codegen::compile(&sources)
        .unwrap_or_else(|found| panic!("{}", codegen::render(&found, &sources, codegen::Style::Plain)))
}
