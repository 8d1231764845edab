//! JSON Schemas (2020-12) of the messages, in two layers.
//!
//! *Shape* schemas are for code generators: objects, enums and unions by name, and no
//! conditionals, because generators stop at those or ignore them. *Strict* schemas say
//! the conditions too and are for validators. A rule stands in a strict schema with its
//! id as `$comment`, unless the model says that no schema can say it.
//!
//! Both follow the chosen readings, and both leave objects open: members that the
//! documents do not list are welcome.

mod condition;
mod definitions;
mod pattern;
mod property;
mod schema;
#[cfg(test)]
mod tests;

use model::{Citation, Contract, Direction, Field, Kind, Model, TypeBody};

pub(super) use self::definitions::definition_name;
use self::definitions::{Layer, Rules, definitions};
pub(super) use self::schema::{DIALECT, Members, REFERENCE, Schema};
use super::{File, HEADER, json};

/// For every contract: a request's and a response's schema, one with both, and one for
/// each type of JSON text inside a string, all in two layers.
pub fn files(model: &Model) -> Vec<File> {
    let rules = rules(model);
    let mut files = Vec::new();
    for contract in &model.contracts {
        for layer in [Layer::Shape, Layer::Strict] {
            let source = Source { model, rules: &rules, contract, layer };
            files.push(source.single("request", &contract.request));
            files.push(source.single("response", &contract.response));
            files.push(source.bundle());
            files.extend(payloads(contract).map(|name| source.single(&format!("payloads/{name}"), name)));
        }
    }
    files
}

/// The shape of both envelopes and everything that they refer to, for other formats.
pub(super) fn shapes(model: &Model, contract: &Contract) -> Members {
    definitions(model, &rules(model), contract, Layer::Shape, &[&contract.request, &contract.response])
}

fn rules(model: &Model) -> Rules<'_> {
    model.rules.iter().map(|rule| (rule.id.as_str(), rule)).collect()
}

/// What a file is made from.
struct Source<'m> {
    model: &'m Model,
    rules: &'m Rules<'m>,
    contract: &'m Contract,
    layer: Layer,
}

impl Source<'_> {
    /// One type, with everything that it refers to.
    fn single(&self, path: &str, root: &str) -> File {
        let mut definitions = definitions(self.model, self.rules, self.contract, self.layer, &[root]);
        let schema = definitions.take(&definition_name(root)).unwrap_or_default();
        self.file(path, Schema { definitions, ..schema })
    }

    /// Both envelopes, with everything that they refer to.
    fn bundle(&self) -> File {
        let roots = [Direction::Request, Direction::Response].map(|direction| self.contract.root(direction));
        let roots: Vec<&str> = roots.into_iter().flatten().collect();
        let schema = Schema {
            title: Some("Envelope".to_owned()),
            description: Some(self.contract.title.clone()),
            any_of: roots.iter().map(|root| Schema::reference(&definition_name(root))).collect(),
            definitions: definitions(self.model, self.rules, self.contract, self.layer, &roots),
            ..Schema::default()
        };
        self.file("bundle", schema)
    }

    fn file(&self, path: &str, schema: Schema) -> File {
        let contract = &self.contract.id;
        let layer = match self.layer {
            Layer::Shape => "shape",
            Layer::Strict => "strict",
        };
        let comment = match schema.comment {
            Some(citation) => format!("{HEADER} {citation}"),
            None => HEADER.to_owned(),
        };
        let schema = Schema {
            dialect: Some(DIALECT),
            id: Some(format!("urn:offline-acquiring:{contract}:{}:{layer}", path.replace('/', ":"))),
            comment: Some(comment),
            ..schema
        };
        File { path: format!("generated/schemas/{contract}/{path}.{layer}.schema.json"), text: json::pretty(&schema) }
    }
}

/// The types of JSON text inside strings that some message can hold, in the order of the types.
fn payloads(contract: &Contract) -> impl Iterator<Item = &str> {
    let holds = |field: &Field, wanted: &str| matches!(&field.kind, Kind::Payload { name } if name == wanted);
    let used = move |wanted: &str| {
        contract.types.iter().any(|candidate| match &candidate.body {
            TypeBody::Struct(body) => body.fields.iter().any(|field| holds(field, wanted)),
            TypeBody::Enum(_) => false,
        })
    };
    let occurring = contract.types.iter().filter(|candidate| !candidate.pointers.is_empty());
    occurring.map(|candidate| candidate.name.as_str()).filter(move |name| used(name))
}

/// Where something is written, for a `$comment`.
fn cited(citation: &Citation) -> String {
    let Citation { document, section, row } = citation;
    if row.is_empty() { format!("{document}, {section}") } else { format!("{document}, {section}, {row}") }
}
