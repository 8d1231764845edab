//! The contracts as generators and drivers see them: one schema with all types of each.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

use super::tools::{Failure, Tools};

/// A contract and its types.
pub(super) struct Contract {
    /// As vectors and schemas call it.
    pub(super) id: String,
    /// What its module or package is called in every language.
    pub(super) module: String,
    /// The shape schema with all types, as it is.
    shape: Value,
    /// The same without what no generator can write back; see [`prepared`].
    pub(super) prepared: Value,
}

/// A value inside a message, with the name of its type.
pub(super) struct Part {
    /// The type.
    pub(super) type_name: String,
    /// The value; a payload's after its text was parsed.
    pub(super) value: Value,
    /// The text that a payload had inside its message.
    pub(super) payload: Option<String>,
}

/// Every contract, in the order of their ids.
pub(super) fn contracts(tools: &Tools) -> Result<Vec<Contract>, Failure> {
    let folder = tools.root.join("generated/schemas");
    let failed = |error| Failure::of_file(&folder, &error);
    let mut contracts = Vec::new();
    for entry in fs::read_dir(&folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            let id = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let shape = read(&path.join("bundle.shape.schema.json"))?;
            contracts.push(Contract { module: module(&id), prepared: prepared(&shape), id, shape });
        }
    }
    contracts.sort_by(|left, right| left.id.cmp(&right.id));
    if contracts.is_empty() {
        return Err(Failure::Environment(format!("{}: there is no contract", folder.display())));
    }
    Ok(contracts)
}

/// A JSON file.
pub(super) fn read(path: &Path) -> Result<Value, Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::of_file(path, &error))?;
    serde_json::from_str(&text).map_err(|error| Failure::Environment(format!("{}: {error}", path.display())))
}

impl Contract {
    /// Every type with its schema.
    pub(super) fn types(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.shape["$defs"].as_object().into_iter().flatten()
    }

    /// The members of a type, with their schemas.
    pub(super) fn members(&self, type_name: &str) -> impl Iterator<Item = (&String, &Value)> {
        self.shape["$defs"][type_name]["properties"].as_object().into_iter().flatten()
    }

    /// A value and all values of named types in it, payloads too.
    pub(super) fn parts(&self, type_name: &str, value: &Value) -> Vec<Part> {
        let mut parts = vec![Part { type_name: type_name.to_owned(), value: value.clone(), payload: None }];
        for (name, schema) in self.members(type_name) {
            match &value[name] {
                Value::Null => {}
                Value::Array(items) => {
                    let inner = target(&schema["items"]);
                    parts.extend(items.iter().flat_map(|item| inner.map(|name| self.parts(name, item))).flatten());
                }
                Value::String(text) => parts.extend(self.payload(schema, text)),
                member => parts.extend(target(schema).map(|name| self.parts(name, member)).into_iter().flatten()),
            }
        }
        parts
    }

    /// Whether a value has members that its type does not list, however deep.
    pub(super) fn has_unlisted(&self, type_name: &str, value: &Value) -> bool {
        self.parts(type_name, value).iter().any(|part| {
            let listed = |name: &String| self.members(&part.type_name).any(|(known, _)| known == name);
            part.value.as_object().is_some_and(|members| !members.keys().all(listed))
        })
    }

    /// What a text holds that is JSON by its schema; null when it is none.
    fn payload(&self, schema: &Value, text: &str) -> Vec<Part> {
        let Some(name) = target(&schema["contentSchema"]) else { return Vec::new() };
        let value: Value = serde_json::from_str(text).unwrap_or_default();
        let mut parts = self.parts(name, &value);
        if let Some(first) = parts.first_mut() {
            first.payload = Some(text.to_owned());
        }
        parts
    }

    /// A schema that is any of the types, for a generator that drops what its root does not reach.
    pub(super) fn any_type(&self) -> Value {
        let mut schema = self.prepared.clone();
        schema["title"] = Value::from("AnyType");
        schema["anyOf"] = self.types().map(|(name, _)| json!({ "$ref": format!("#/$defs/{name}") })).collect();
        schema
    }

    /// The types as an OpenAPI document without operations, under their own names.
    pub(super) fn open_api(&self) -> Value {
        let text = self.prepared["$defs"].to_string().replace("#/$defs/", "#/components/schemas/");
        let schemas: Value = serde_json::from_str(&text).unwrap_or_default();
        let info = json!({ "title": self.id, "version": "1" });
        json!({ "openapi": "3.1.0", "info": info, "paths": {}, "components": { "schemas": schemas } })
    }
}

/// The name of the type that a schema refers to.
fn target(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/$defs/")
}

/// A schema from which generators make types that write back what they read.
///
/// Times stay text: as a language's own type they do not come back as they were (zeros of
/// fractions, lower case letters, `Z`), and a signature covers the bytes. Members that are
/// not listed are allowed in so many words, because some generators ask for that.
fn prepared(schema: &Value) -> Value {
    let Value::Object(members) = schema else { return schema.clone() };
    let mut copy = Map::new();
    for (name, value) in members {
        let value = match (name.as_str(), value) {
            ("contentSchema" | "contentMediaType", _) => continue,
            ("format", Value::String(format)) if format.starts_with("date") => continue,
            ("properties" | "$defs", Value::Object(inner)) => {
                Value::Object(inner.iter().map(|(name, schema)| (name.clone(), prepared(schema))).collect())
            }
            ("anyOf", Value::Array(inner)) => inner.iter().map(prepared).collect(),
            ("items", _) => prepared(value),
            _ => value.clone(),
        };
        copy.insert(name.clone(), value);
    }
    if members.get("type").is_some_and(|name| name == "object") {
        copy.insert("additionalProperties".to_owned(), Value::Bool(true));
    }
    Value::Object(copy)
}

/// `preCreate@2.0.4` becomes `pre_create_2_0_4`.
fn module(id: &str) -> String {
    let mut module = String::new();
    for character in id.chars() {
        match character {
            'A'..='Z' => module.extend(['_', character.to_ascii_lowercase()]),
            'a'..='z' | '0'..='9' => module.push(character),
            _ => module.push('_'),
        }
    }
    module
}
