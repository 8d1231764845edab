//! The types of several contracts in one document.
//!
//! A type that the contracts say alike is there once, and cites both documents. Where they
//! say it differently, or where it refers to such a type, each contract has its own, with
//! the API's name in front: `RequestBody` of `pay` becomes `PayRequestBody`.

use std::collections::{BTreeMap, BTreeSet};

use model::{Contract, Model};

use super::super::json_schema::{self, Members, REFERENCE, Schema};

/// The schemas of a document.
pub(super) struct Shared {
    /// All of them, the messages first.
    pub(super) schemas: Members,
    /// What a contract's type is called here, where that is not its own name.
    renamed: BTreeMap<(String, String), String>,
}

impl Shared {
    /// What a contract's type is called in the document.
    pub(super) fn name(&self, contract: &Contract, definition: &str) -> String {
        let key = (contract.id.clone(), definition.to_owned());
        self.renamed.get(&key).cloned().unwrap_or_else(|| definition.to_owned())
    }
}

/// Brings the contracts' shape schemas together.
pub(super) fn shared(model: &Model, contracts: &[&Contract]) -> Shared {
    let all: Vec<(&Contract, Vec<(String, Schema)>)> =
        contracts.iter().map(|contract| (*contract, json_schema::shapes(model, contract).into_schemas())).collect();
    let different = different(&all);
    let mut taken: BTreeSet<String> =
        all.iter().flat_map(|(_, schemas)| schemas).map(|(name, _)| name.clone()).collect();
    let mut shared = Shared { schemas: Members::default(), renamed: BTreeMap::new() };
    for (contract, schemas) in &all {
        for (name, _) in schemas.iter().filter(|(name, _)| different.contains(name)) {
            let mut own = upper_first(&contract.api) + name;
            while !taken.insert(own.clone()) {
                own.push_str("Type");
            }
            shared.renamed.insert((contract.id.clone(), name.clone()), own);
        }
    }
    for (contract, schemas) in all {
        for (name, schema) in schemas {
            let name = shared.name(contract, &name);
            let schema = placed(schema, &name, |referred| shared.name(contract, referred));
            match shared.schemas.schema_mut(&name) {
                Some(known) => cite_both(known, schema),
                None => shared.schemas.push(name, schema),
            }
        }
    }
    shared
}

/// The names under which contracts have different types.
fn different(all: &[(&Contract, Vec<(String, Schema)>)]) -> BTreeSet<String> {
    let mut bare: BTreeMap<&str, Vec<Schema>> = BTreeMap::new();
    for (name, schema) in all.iter().flat_map(|(_, schemas)| schemas) {
        let mut schema = schema.clone();
        schema.visit(&mut |part| part.comment = None);
        bare.entry(name).or_default().push(schema);
    }
    bare.retain(|_, schemas| schemas.len() > 1);
    let unlike = |schemas: &[Schema]| schemas.windows(2).any(|pair| pair[0] != pair[1]);
    let mut different: BTreeSet<String> =
        bare.iter().filter(|(_, schemas)| unlike(schemas)).map(|(name, _)| (*name).to_owned()).collect();
    loop {
        let before = different.len();
        for (name, schemas) in &mut bare {
            let mut refers = false;
            schemas.iter_mut().for_each(|schema| {
                schema.visit(&mut |part| refers |= referred(part).is_some_and(|name| different.contains(name)));
            });
            if refers {
                different.insert((*name).to_owned());
            }
        }
        if different.len() == before {
            return different;
        }
    }
}

/// The schema under its name in the document, with its references led there.
fn placed(mut schema: Schema, name: &str, rename: impl Fn(&str) -> String) -> Schema {
    schema.title = Some(name.to_owned());
    schema.visit(&mut |part| {
        if let Some(name) = referred(part).map(&rename) {
            *part = reference(&name);
        }
    });
    schema
}

/// A reference to one of the document's schemas.
pub(super) fn reference(name: &str) -> Schema {
    Schema { reference: Some(format!("#/components/schemas/{name}")), ..Schema::default() }
}

fn referred(part: &Schema) -> Option<&str> {
    part.reference.as_deref().and_then(|reference| reference.strip_prefix(REFERENCE))
}

/// Adds the citations of a schema that is the same otherwise.
fn cite_both(known: &mut Schema, mut other: Schema) {
    let mut citations = Vec::new();
    other.visit(&mut |part| citations.push(part.comment.take()));
    let mut citations = citations.into_iter();
    known.visit(&mut |part| {
        if let (Some(known), Some(other)) = (&mut part.comment, citations.next().flatten())
            && !known.split("; ").any(|citation| citation == other)
        {
            known.push_str("; ");
            known.push_str(&other);
        }
    });
}

fn upper_first(name: &str) -> String {
    let mut characters = name.chars();
    let first = characters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(characters).collect()
}
