//! The layout of generated JSON.

use schemars::{Schema, generate::SchemaSettings, transform::RecursiveTransform};
use serde::Serialize;
use serde_json::{Map, Value};

use super::json_schema::DIALECT;
use super::{File, HEADER};

/// JSON text as it stands in generated files: indented by two blanks, with a line feed at the end.
pub(super) fn pretty(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("generated values have strings as keys");
    text.push('\n');
    text
}

/// JSON text on one line: an entry of a file that has one entry a line, so that a change
/// shows as the lines of what changed.
pub(super) fn compact(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("generated values have strings as keys")
}

/// The schema file of a Rust type; `name` is the last part of its `$id`.
pub(super) fn schema_file<T: schemars::JsonSchema>(path: String, name: &str) -> File {
    let settings = SchemaSettings::draft2020_12().with_transform(RecursiveTransform(tidy));
    let schema = settings.into_generator().into_root_schema_for::<T>();
    let head =
        [("$schema", DIALECT.into()), ("$id", format!("urn:offline-acquiring:{name}")), ("$comment", HEADER.into())];
    let mut members: Map<String, Value> =
        head.into_iter().map(|(key, text): (&str, String)| (key.to_owned(), text.into())).collect();
    // A member that is there already, `$schema`, keeps its place at the top.
    members.extend(schema.as_object().into_iter().flatten().map(|(key, value)| (key.clone(), value.clone())));
    File { path, text: pretty(&Value::Object(members)) }
}

/// Formats such as `uint32` are none of JSON Schema's, and validators in strict mode stop
/// at them. Line ends of doc comments are no part of what they say.
fn tidy(schema: &mut Schema) {
    let text = |schema: &Schema, key: &str| schema.get(key).and_then(Value::as_str).map(str::to_owned);
    if text(schema, "format").is_some_and(|format| format.starts_with("uint")) {
        schema.remove("format");
    }
    if let Some(description) = text(schema, "description") {
        let paragraphs: Vec<String> = description.split("\n\n").map(|part| part.replace('\n', " ")).collect();
        schema.insert("description".to_owned(), paragraphs.join("\n\n").into());
    }
}
