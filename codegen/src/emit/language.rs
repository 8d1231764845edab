//! JSON Schemas of the spec language, with which editors check and complete YAML files.

use model::Model;

use super::{File, json};
use crate::parse::language;

/// One schema for each kind of YAML file. They follow the language, not the model.
pub fn files(_model: &Model) -> Vec<File> {
    vec![
        file::<language::ContractFile>("contract"),
        file::<language::DocumentsFile>("documents"),
        file::<language::EnvelopeFile>("envelope"),
        file::<language::ErrataFile>("errata"),
        file::<language::GatewayFile>("gateway"),
        file::<language::KeysFile>("keys"),
        file::<language::ResultCodesFile>("result-codes"),
        file::<language::SamplesFile>("samples"),
        file::<language::ScenariosFile>("scenarios"),
        file::<language::TypeFile>("type"),
    ]
}

fn file<T: schemars::JsonSchema>(kind: &str) -> File {
    json::schema_file::<T>(format!("spec/schema/{kind}.schema.json"), &format!("spec:{kind}"))
}
