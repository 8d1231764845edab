//! What the emitted JSON Schemas say, with formats asserted.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use jsonschema::Validator;
use model::instance::Instance;
use model::view::{Picks, View};
use model::{Direction, Kind};
use serde_json::Value;

/// The two layers of schemas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// What code generators read.
    Shape,
    /// Shape and conditions: what validators read.
    Strict,
}

impl Layer {
    fn name(self) -> &'static str {
        match self {
            Self::Shape => "shape",
            Self::Strict => "strict",
        }
    }
}

/// Whether the schemas accept every message of an instance, and every payload in it.
///
/// # Panics
/// When a schema file is missing or does not compile.
pub fn schema_says(contract: &str, instance: &Instance, layer: Layer) -> bool {
    let messages = [(Direction::Request, &instance.request), (Direction::Response, &instance.response)];
    messages.into_iter().filter_map(|(direction, envelope)| Some((direction, envelope.as_ref()?))).all(
        |(direction, envelope)| {
            compiled(&message_schema(contract, direction, layer)).is_valid(envelope)
                && payloads_valid(contract, direction, envelope, layer)
        },
    )
}

/// Whether the payload schemas accept every text inside a message that should be JSON.
///
/// # Panics
/// When a schema file is missing or does not compile.
pub fn payloads_valid(contract: &str, direction: Direction, envelope: &Value, layer: Layer) -> bool {
    let model = generated::strategies::model();
    let Some(view) = View::new(model, contract, &Picks::new()) else { return true };
    let Some(root) = view.contract.root(direction) else { return true };
    let mut payloads = Vec::new();
    find_payloads(&view, root, envelope, &mut payloads);
    payloads.iter().all(|(name, text)| {
        let path = format!("{contract}/payloads/{name}.{}.schema.json", layer.name());
        serde_json::from_str::<Value>(text).is_ok_and(|payload| compiled(&path).is_valid(&payload))
    })
}

pub(crate) fn message_schema(contract: &str, direction: Direction, layer: Layer) -> String {
    let direction = match direction {
        Direction::Request => "request",
        Direction::Response => "response",
        Direction::Exchange => "bundle",
    };
    format!("{contract}/{direction}.{}.schema.json", layer.name())
}

/// The compiled schema of a file below `generated/schemas/`.
pub(crate) fn compiled(path: &str) -> Arc<Validator> {
    static KNOWN: LazyLock<Mutex<HashMap<String, Arc<Validator>>>> = LazyLock::new(Mutex::default);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(validator) = known.get(path) {
        return Arc::clone(validator);
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/schemas");
    let text = std::fs::read_to_string(folder.join(path));
    let text = text.unwrap_or_else(|error| panic!("generated/schemas/{path}: {error}"));
    let schema = serde_json::from_str(&text).unwrap_or_else(|error| panic!("generated/schemas/{path}: {error}"));
    let validator = Arc::new(compile(path, &schema));
    known.insert(path.to_owned(), Arc::clone(&validator));
    validator
}

pub(crate) fn compile(name: &str, schema: &Value) -> Validator {
    let options = jsonschema::options().should_validate_formats(true);
    options.build(schema).unwrap_or_else(|error| panic!("{name} does not compile: {error}"))
}

/// The payloads of a value, with the names of their types; a payload inside a payload too.
fn find_payloads<'m>(view: &View<'m>, type_name: &str, value: &Value, found: &mut Vec<(&'m str, String)>) {
    let Value::Object(members) = value else { return };
    for (name, value) in members {
        let Some(field) = view.field(type_name, name) else { continue };
        match (&field.kind, value) {
            (Kind::Struct { name }, _) => find_payloads(view, name, value, found),
            (Kind::List { name }, Value::Array(elements)) => {
                elements.iter().for_each(|element| find_payloads(view, name, element, found));
            }
            (Kind::Payload { name }, Value::String(text)) => {
                found.push((name, text.clone()));
                if let Ok(inner) = serde_json::from_str(text) {
                    find_payloads(view, name, &inner, found);
                }
            }
            _ => {}
        }
    }
}
