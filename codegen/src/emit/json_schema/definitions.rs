//! The definitions of one schema file: a root type and everything that it refers to.

use std::collections::{BTreeMap, BTreeSet};

use model::{Contract, InSchema, Model, Rule, Struct, Test, Type, TypeBody};

use super::condition;
use super::property::{property, shared_enum};
use super::schema::{Members, Node, Schema};

/// How much a schema says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layer {
    /// Members, types, lengths, forms: what code generators can read.
    Shape,
    /// The shape and the conditions: what validators should read.
    Strict,
}

/// Names that generated code cannot use, or that would hide a built-in of some language.
const RESERVED: &[&str] = &[
    "Any",
    "Array",
    "Boolean",
    "Box",
    "Date",
    "Error",
    "Exception",
    "Function",
    "Integer",
    "List",
    "Map",
    "None",
    "Number",
    "Object",
    "Option",
    "Result",
    "Self",
    "Set",
    "Some",
    "String",
    "Symbol",
    "Type",
    "Vec",
];

/// The rules of a model by their ids.
pub(super) type Rules<'m> = BTreeMap<&'m str, &'m Rule>;

/// Collects the definitions of one file.
pub(super) struct Definitions<'m> {
    model: &'m Model,
    rules: &'m Rules<'m>,
    contract: &'m Contract,
    layer: Layer,
    /// The types referred to so far.
    referred: BTreeSet<&'m str>,
    /// Enums and unions of single members, not yet written.
    pending: Vec<(String, Schema)>,
}

/// The definitions of these types and of all that they refer to, each before those it
/// refers to, so that a reader meets the message first.
pub(super) fn definitions(
    model: &Model,
    rules: &Rules<'_>,
    contract: &Contract,
    layer: Layer,
    roots: &[&str],
) -> Members {
    let mut definitions =
        Definitions { model, rules, contract, layer, referred: roots.iter().copied().collect(), pending: Vec::new() };
    let mut members = Members::default();
    // In the model a type comes after those it refers to; backwards, every type has
    // been referred to before its turn comes.
    for candidate in contract.types.iter().rev() {
        if definitions.referred.contains(candidate.name.as_str()) {
            let schema = definitions.of_type(candidate);
            members.push(definition_name(&candidate.name), schema);
            for (name, schema) in definitions.pending.drain(..) {
                members.push(name, schema);
            }
        }
    }
    members
}

/// What a type's definition is called.
pub(crate) fn definition_name(type_name: &str) -> String {
    if RESERVED.contains(&type_name) { format!("{type_name}Type") } else { type_name.to_owned() }
}

impl<'m> Definitions<'m> {
    /// How much the file says.
    pub(super) fn layer(&self) -> Layer {
        self.layer
    }

    /// Whether a rule applies under the chosen readings.
    pub(super) fn in_force(&self, rule: &str) -> bool {
        self.rules.get(rule).is_some_and(|rule| self.model.in_force(rule))
    }

    /// Whether a schema has to reject what breaks a rule.
    pub(super) fn asserts(&self, rule: &str) -> bool {
        self.rules
            .get(rule)
            .is_some_and(|rule| self.model.in_force(rule) && !matches!(rule.in_schema, InSchema::No { .. }))
    }

    /// The contract that the file is about.
    pub(super) fn contract(&self) -> &'m Contract {
        self.contract
    }

    /// What a type consists of.
    pub(super) fn body(&self, type_name: &str) -> Option<&'m TypeBody> {
        self.contract.type_named(type_name).map(|found| &found.body)
    }

    /// A reference to a type.
    pub(super) fn refer(&mut self, type_name: &str) -> Schema {
        if let Some(found) = self.contract.type_named(type_name) {
            self.referred.insert(&found.name);
        }
        Schema::reference(&definition_name(type_name))
    }

    /// Gives an enum or union of one member a name of its own, and a reference to it.
    pub(super) fn define(&mut self, owner: &str, member: &str, schema: Schema) -> Schema {
        let mut name = definition_name(owner);
        name.push_str(&upper_camel(member));
        while self.contract.type_named(&name).is_some() {
            name.push_str("Value");
        }
        let reference = Schema::reference(&name);
        self.pending.push((name.clone(), Schema { title: Some(name), ..schema }));
        reference
    }

    fn of_type(&mut self, candidate: &'m Type) -> Node {
        let mut schema = match &candidate.body {
            TypeBody::Struct(body) => self.of_struct(&candidate.name, body),
            TypeBody::Enum(body) => shared_enum(body),
        };
        schema.comment = Some(super::cited(&candidate.citation));
        schema.title = Some(definition_name(&candidate.name));
        schema.description = Some(description(candidate));
        schema.into()
    }

    fn of_struct(&mut self, name: &str, body: &'m Struct) -> Schema {
        let mut schema = Schema::of("object");
        for field in &body.fields {
            schema.properties.push(&field.name, property(field, name, self));
            let required = |check: &model::Check| check.test == Test::Present && self.asserts(&check.rule);
            if field.checks.iter().any(required) {
                schema.required.push(field.name.clone());
            }
        }
        if self.layer == Layer::Strict {
            let names = body.fields.iter().flat_map(|field| condition::of_names(field, self));
            let conditions = body.conditions.iter().filter_map(|condition| condition::of(condition, self));
            schema.all_of = names.chain(conditions).collect();
        }
        schema
    }
}

/// What a type stands for; for an enum also what its values mean, because JSON Schema
/// has no place for that beside the values.
fn description(candidate: &Type) -> String {
    let mut text = candidate.description.clone();
    if let TypeBody::Enum(body) = &candidate.body {
        text.push('\n');
        for value in &body.values {
            text.push_str(&format!("\n- `{}`: {}", value.value, value.description));
        }
    }
    text
}

/// `trade_information` and `tradeInformation` both become `TradeInformation`.
fn upper_camel(member: &str) -> String {
    let mut name = String::new();
    for word in member.split(|character: char| !character.is_ascii_alphanumeric()) {
        let mut characters = word.chars();
        name.extend(characters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(characters.as_str());
    }
    name
}
