//! The schemas themselves, and the data files that have one.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

#[test]
fn every_schema_is_valid_under_its_metaschema() {
    let schemas = json_files(&repository().join("generated/schemas"));
    let schemas: Vec<PathBuf> = schemas.into_iter().chain(json_files(&repository().join("spec/schema"))).collect();
    for path in &schemas {
        let schema = read(path);
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{}", path.display());
        if let Err(error) = jsonschema::meta::validate(&schema) {
            panic!("{}: {error}", path.display());
        }
        jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    println!("{} schemas are valid", schemas.len());
    assert!(schemas.len() > 40, "only {} schemas were found", schemas.len());
}

#[test]
fn the_model_follows_its_schema() {
    assert_follows("generated/model.json", "generated/schemas/model.schema.json");
}

#[test]
fn the_vectors_follow_their_schema() {
    let signatures = repository().join("generated/vectors/signatures.json");
    for path in json_files(&repository().join("generated/vectors")) {
        if path == signatures {
            continue;
        }
        assert_follows(&path.display().to_string(), "generated/schemas/vectors.schema.json");
    }
}

#[test]
fn the_signature_vectors_follow_their_schema() {
    assert_follows("generated/vectors/signatures.json", "generated/schemas/signature-vectors.schema.json");
}

fn assert_follows(data: &str, schema: &str) {
    let validator = jsonschema::validator_for(&read(&repository().join(schema))).expect("the schema compiles");
    let data = repository().join(data);
    if let Err(error) = validator.validate(&read(&data)) {
        panic!("{}: {error}", data.display());
    }
}

fn json_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            found.extend(json_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "json") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
