//! The types of a contract, in the order in which someone reads a message.

use model::{Check, Contract, Direction, Field, Kind, Model, Rule, Test, Type, TypeBody};
use serde_json::Value;

use super::html::{Html, Link, RuleView, errata, prose, rule};
use super::links;
use crate::explain::text::{cited, kind, presence};

/// Types that stand under one heading.
pub(super) struct Group {
    pub(super) title: &'static str,
    pub(super) anchor: &'static str,
    pub(super) types: Vec<TypeView>,
}

pub(super) struct TypeView {
    pub(super) name: String,
    pub(super) anchor: String,
    pub(super) href: String,
    pub(super) form: &'static str,
    pub(super) description: Html,
    pub(super) source: String,
    pub(super) borrowed: Option<Link>,
    pub(super) errata: Vec<Link>,
    pub(super) pointers: Vec<String>,
    pub(super) fields: Vec<FieldView>,
    pub(super) values: Vec<ValueView>,
    /// Rules about no single member.
    pub(super) rules: Vec<RuleView>,
}

pub(super) struct FieldView {
    pub(super) anchor: String,
    pub(super) href: String,
    pub(super) name: String,
    pub(super) kind: String,
    /// Where the kind's type stands, if it has one.
    pub(super) kind_href: Option<String>,
    pub(super) presence: &'static str,
    pub(super) limit: Option<String>,
    pub(super) is_secret: bool,
    pub(super) description: Html,
    pub(super) example: Option<String>,
    pub(super) spellings: Vec<String>,
    pub(super) source: String,
    pub(super) errata: Vec<Link>,
    pub(super) rules: Vec<RuleView>,
}

pub(super) struct ValueView {
    pub(super) value: String,
    pub(super) description: Html,
    pub(super) source: String,
}

impl Group {
    /// Whether a rule is shown here.
    pub(super) fn has_rule(&self, id: &str) -> bool {
        let in_type = |of: &TypeView| {
            of.rules.iter().chain(of.fields.iter().flat_map(|field| &field.rules)).any(|rule| rule.id == id)
        };
        self.types.iter().any(in_type)
    }
}

/// Every type once: those of a request, then those that only a response has, then those
/// that no message can hold.
pub(super) fn groups(model: &Model, contract: &Contract) -> Vec<Group> {
    let mut seen: Vec<&str> = Vec::new();
    let mut group = |title, anchor, roots: &[&str]| {
        let from = seen.len();
        roots.iter().for_each(|root| collect(contract, root, &mut seen));
        let types = seen[from..].iter().filter_map(|name| contract.type_named(name));
        Group { title, anchor, types: types.map(|of| type_view(model, contract, of)).collect() }
    };
    let all: Vec<_> = contract.types.iter().map(|of| of.name.as_str()).collect();
    let of_direction = |direction| contract.root(direction).into_iter().collect::<Vec<_>>();
    let groups = vec![
        group("Request", "request-types", &of_direction(Direction::Request)),
        group("Response", "response-types", &of_direction(Direction::Response)),
        group("In no message", "other-types", &all),
    ];
    groups.into_iter().filter(|group| !group.types.is_empty()).collect()
}

/// The type and then what its members lead to, depth first.
fn collect<'m>(contract: &'m Contract, name: &str, seen: &mut Vec<&'m str>) {
    let Some(of) = contract.type_named(name) else { return };
    if seen.contains(&of.name.as_str()) {
        return;
    }
    seen.push(&of.name);
    if let TypeBody::Struct(body) = &of.body {
        body.fields.iter().filter_map(|field| named(&field.kind)).for_each(|name| collect(contract, name, seen));
    }
}

fn type_view(model: &Model, contract: &Contract, of: &Type) -> TypeView {
    let prefix = format!("{}/{}/", contract.id, of.place);
    let (form, fields, values) = match &of.body {
        TypeBody::Struct(body) => {
            let fields = body.fields.iter().map(|field| field_view(model, contract, of, field));
            ("object", fields.collect(), Vec::new())
        }
        TypeBody::Enum(body) => {
            let values = body.values.iter().map(|value| ValueView {
                value: value.value.clone(),
                description: prose(&value.description),
                source: cited(&value.citation),
            });
            (if body.closed { "closed list of values" } else { "open list of values" }, Vec::new(), values.collect())
        }
    };
    let of_type = model.rules.iter().filter(|rule| rule.id.starts_with(&prefix));
    let rules = of_type.filter(|rule| !checks(contract).any(|check| check.rule == rule.id));
    let borrowed = of.borrowed_from.as_ref().map(|lender| Link::new(links::of_type(lender, &of.place), lender));
    TypeView {
        name: of.place.clone(),
        anchor: links::type_anchor(&of.place),
        href: links::here(&links::type_anchor(&of.place)),
        form,
        description: prose(&of.description),
        source: cited(&of.citation),
        borrowed,
        errata: errata(&of.errata),
        pointers: of.pointers.clone(),
        fields,
        values,
        rules: rules.map(|one| rule(model, one, Some(&of.citation), &prefix)).collect(),
    }
}

fn field_view(model: &Model, contract: &Contract, of_struct: &Type, field: &Field) -> FieldView {
    let anchor = links::field_anchor(&of_struct.place, &field.name);
    let prefix = format!("{}/{anchor}/", contract.id);
    let of_kind = named(&field.kind).and_then(|name| contract.type_named(name));
    // `request.body` is a member's place and a type's, and so begin the rules of both.
    let is_type = contract.types.iter().any(|of| of.place == anchor);
    let is_own = |rule: &&Rule| {
        let is_check = field.checks.iter().any(|check| check.rule == rule.id);
        is_check || (!is_type && rule.id.starts_with(&prefix))
    };
    let mut rules = model.rules.iter().filter(is_own).collect::<Vec<_>>();
    // What holds comes before what another reading would make of it.
    rules.sort_by_key(|rule| !model.in_force(rule));
    FieldView {
        href: links::here(&anchor),
        anchor,
        name: field.name.clone(),
        kind: kind(&of_kind.map_or_else(|| field.kind.clone(), |of| renamed(&field.kind, &of.place))),
        kind_href: of_kind.map(|of| links::here(&links::type_anchor(&of.place))),
        presence: presence(field.presence),
        limit: limit(model, &field.checks),
        is_secret: field.secret,
        description: prose(&field.description),
        example: field.example.as_ref().map(|example| match example {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        }),
        spellings: field.spellings.clone(),
        source: cited(&field.citation),
        errata: errata(&field.errata),
        rules: rules.into_iter().map(|one| rule(model, one, Some(&field.citation), &prefix)).collect(),
    }
}

/// What is checked of members, whichever type they are of.
fn checks(contract: &Contract) -> impl Iterator<Item = &Check> {
    let structs = contract.types.iter().filter_map(|of| match &of.body {
        TypeBody::Struct(body) => Some(body),
        TypeBody::Enum(_) => None,
    });
    structs.flat_map(|body| &body.fields).flat_map(|field| &field.checks)
}

/// The length that is in force.
fn limit(model: &Model, checks: &[Check]) -> Option<String> {
    let in_force = checks.iter().filter(|check| model.rule(&check.rule).is_some_and(|rule| model.in_force(rule)));
    let mut limits = in_force.filter_map(|check| match check.test {
        Test::MaxLength { max } => Some(format!("at most {max}")),
        _ => None,
    });
    limits.next()
}

fn named(kind: &Kind) -> Option<&str> {
    match kind {
        Kind::Enum { name } | Kind::Struct { name } | Kind::List { name } | Kind::Payload { name } => Some(name),
        Kind::Text | Kind::Integer | Kind::Boolean | Kind::Scalar => None,
    }
}

/// Headings name a type by its place, and so do links to them.
fn renamed(kind: &Kind, place: &str) -> Kind {
    let name = place.to_owned();
    match kind {
        Kind::Enum { .. } => Kind::Enum { name },
        Kind::Struct { .. } => Kind::Struct { name },
        Kind::List { .. } => Kind::List { name },
        Kind::Payload { .. } => Kind::Payload { name },
        Kind::Text | Kind::Integer | Kind::Boolean | Kind::Scalar => kind.clone(),
    }
}
