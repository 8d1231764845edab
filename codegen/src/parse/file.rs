//! One file: from text to its type, or to all that is wrong with it.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_saphyr::Location;

use super::tree::{Node, Raw};
use super::{Parsed, structure};
use crate::diagnostic::Diagnostic;
use crate::source::Source;

/// What is wrong with a file.
pub(super) struct Mistakes {
    pub(super) diagnostics: Vec<Diagnostic>,
    /// What the file would define; unknown when it is no YAML at all.
    pub(super) names: Option<BTreeSet<String>>,
}

/// Reads a file as its type.
pub(super) fn typed<T: DeserializeOwned + JsonSchema>(source: &Source) -> Result<Parsed<T>, Mistakes> {
    let tree: Node = read(source).map_err(|mistake| Mistakes { diagnostics: vec![mistake], names: None })?;
    let mistakes = |diagnostics| {
        let mut names = BTreeSet::new();
        collect_names(&tree, &mut names);
        Mistakes { diagnostics, names: Some(names) }
    };
    let found = structure::check(&source.path, &tree, &schemars::schema_for!(T).to_value());
    if !found.is_empty() {
        return Err(mistakes(found));
    }
    let value = read(source).map_err(|mistake| mistakes(vec![mistake]))?;
    Ok(Parsed { file: source.path.clone(), value })
}

fn read<T: DeserializeOwned>(source: &Source) -> Result<T, Diagnostic> {
    let options = serde_saphyr::options! { with_snippet: false };
    serde_saphyr::from_str_with_options(&source.text, options).map_err(|error| {
        let at = error.location().unwrap_or(Location::UNKNOWN);
        // The parser repeats the place, which the diagnostic has already.
        let text = error.without_snippet().to_string();
        let text = text.lines().next().unwrap_or_default();
        let text = text.split_once(&format!(" at line {}", at.line())).map_or(text, |(message, _)| message);
        let (message, cure) = match text.strip_prefix("duplicate mapping key: ") {
            Some(rest) => {
                let key = rest.split(',').next().unwrap_or(rest);
                (format!("the key `{key}` stands here twice"), "keep one of them")
            }
            None => (text.to_owned(), "correct the YAML; text with special characters needs quotes"),
        };
        Diagnostic::new(&source.path, &at, message, cure)
    })
}

/// The values of the keys that name what a file or an entry defines.
fn collect_names(node: &Node, names: &mut BTreeSet<String>) {
    match &node.value {
        Raw::List(items) => items.iter().for_each(|item| collect_names(item, names)),
        Raw::Map(entries) => {
            for (key, value) in entries {
                match &value.value {
                    Raw::Text(text) if matches!(key.value.as_str(), "type" | "enum" | "contract" | "id" | "file") => {
                        names.insert(text.clone());
                    }
                    // The `type` of a field defines nothing.
                    _ if key.value != "fields" => collect_names(value, names),
                    _ => {}
                }
            }
        }
        Raw::Null | Raw::Boolean | Raw::Integer(_) | Raw::Float | Raw::Text(_) => {}
    }
}
