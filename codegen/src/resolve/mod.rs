//! From a checked spec to the model.
//!
//! One contract at a time: every type of its view is resolved to a [`Type`] with drafts
//! of its rules ([`fields`], [`conditions`]); then it is known where each type occurs
//! ([`places`]), and the drafts become rules with pointers. Types that no message can
//! hold stay listed, without rules.

mod conditions;
pub(crate) mod fields;
pub(crate) mod gateway;
pub(crate) mod hinge;
mod places;
mod schema;
mod text;
mod whole;

use std::collections::{BTreeMap, BTreeSet};

use model::{Citation, Contract, Direction, Enum, EnumValue, Hinge, InSchema, Rule, Scope, Struct, Type, TypeBody};
use wire::Severity;

pub(crate) use conditions::{PairMistake, pairs, separator};
pub(crate) use whole::model;

use crate::view::{BodyView, TypeView, View};
use places::Occurrence;

/// A rule before it is known where its type occurs.
#[derive(Clone, Debug)]
struct RuleDraft {
    id: String,
    scope: Scope,
    severity: Severity,
    citation: Citation,
    hinge: Option<Hinge>,
    errata: Vec<String>,
    text: String,
    /// Where its findings can point, from the object that has the member or condition.
    below: Vec<String>,
    in_schema: InSchema,
}

/// A contract and its rules, in document order.
fn contract(view: &View) -> (Contract, Vec<Rule>) {
    let occurrences = places::occurrences(view);
    let mut drafts: BTreeMap<&str, Vec<RuleDraft>> = BTreeMap::new();
    let mut types = Vec::new();
    for here in places::definition_order(view) {
        let places = occurrences.get(here.name).map_or(&[][..], Vec::as_slice);
        let (resolved, rules) = one_type(view, here, places);
        types.push(resolved);
        drafts.insert(here.name, rules);
    }
    let mut rules = Vec::new();
    for here in places::reading_order(view) {
        let places = occurrences.get(here.name).map_or(&[][..], Vec::as_slice);
        let drafted = drafts.remove(here.name).unwrap_or_default();
        rules.extend(drafted.into_iter().map(|draft| placed(view, draft, places)));
    }
    let between = view.exchange.conditions().iter();
    let (exchange, between): (Vec<_>, Vec<_>) =
        between.filter_map(|entry| conditions::condition(view, &view.exchange, entry)).unzip();
    let root = [Occurrence { direction: Direction::Exchange, pointer: String::new(), in_payload: false }];
    rules.extend(between.into_iter().map(|draft| placed(view, draft, &root)));
    let file = view.contract;
    let contract = Contract {
        id: view.id().to_owned(),
        api: view.id().split('@').next().unwrap_or_default().to_owned(),
        version: view.version().to_owned(),
        function: file.function.value.clone(),
        function_spellings: file.function_spellings.iter().map(|name| name.value.clone()).collect(),
        document: file.document.value.clone(),
        title: file.title.clone(),
        description: file.description.clone(),
        errata: whole::contract_errata(file),
        request: "RequestEnvelope".to_owned(),
        response: "ResponseEnvelope".to_owned(),
        types,
        result_codes: whole::result_codes(view),
        exchange,
    };
    (contract, rules)
}

fn one_type(view: &View, here: &TypeView, places: &[Occurrence]) -> (Type, Vec<RuleDraft>) {
    let citation =
        Citation { document: here.document.to_owned(), section: here.section.to_owned(), row: String::new() };
    let (body, mut rules) = match &here.body {
        BodyView::Struct { open, .. } => one_struct(view, here, *open, &citation),
        BodyView::Enum { closed, values } => {
            let value = |entry: &&crate::parse::language::ValueEntry| EnumValue {
                value: entry.value.value.clone(),
                description: entry.description.clone(),
                citation: Citation { row: entry.value.value.clone(), ..citation.clone() },
            };
            (TypeBody::Enum(Enum { closed: *closed, values: values.iter().map(value).collect() }), Vec::new())
        }
    };
    let mut resolved = Type {
        name: here.name.to_owned(),
        place: here.place.clone(),
        description: here.description.clone(),
        citation,
        borrowed_from: here.borrowed_from.map(str::to_owned),
        errata: here.errata.iter().map(|&erratum| erratum.to_owned()).collect(),
        pointers: places.iter().map(|place| place.pointer.clone()).collect(),
        body,
    };
    if places.is_empty() {
        rules.clear();
        silence(&mut resolved.body);
    }
    (resolved, rules)
}

fn one_struct(view: &View, here: &TypeView, open: bool, citation: &Citation) -> (TypeBody, Vec<RuleDraft>) {
    let mut rules = Vec::new();
    let mut all_conditions = Vec::new();
    let mut all_fields = Vec::new();
    for field in here.fields() {
        let Some(resolved) = fields::field(view, here, field) else { continue };
        all_fields.push(resolved.field);
        all_conditions.extend(resolved.conditions);
        rules.extend(resolved.rules);
    }
    for entry in here.conditions() {
        let Some((condition, rule)) = conditions::condition(view, here, entry) else { continue };
        all_conditions.push(condition);
        rules.push(rule);
    }
    let unlisted = (!open).then(|| format!("{}/{}/unlisted", view.id(), here.place));
    if let Some(id) = &unlisted {
        rules.push(RuleDraft {
            id: id.clone(),
            scope: if here.scope == Scope::Envelope { Scope::Envelope } else { Scope::Shape },
            severity: Severity::Note,
            citation: citation.clone(),
            hinge: None,
            errata: Vec::new(),
            text: text::unlisted(&here.place),
            below: vec!["/*".to_owned()],
            in_schema: InSchema::Message,
        });
    }
    (TypeBody::Struct(Struct { fields: all_fields, unlisted, conditions: all_conditions }), rules)
}

/// Takes the rules out of a type that no message can hold.
fn silence(body: &mut TypeBody) {
    if let TypeBody::Struct(body) = body {
        body.unlisted = None;
        body.conditions.clear();
        body.fields.iter_mut().for_each(|field| field.checks.clear());
    }
}

fn placed(view: &View, draft: RuleDraft, places: &[Occurrence]) -> Rule {
    let payload_only = !places.is_empty() && places.iter().all(|place| place.in_payload);
    let in_schema = schema::in_the_end(draft.in_schema, view.spec, draft.severity, draft.hinge.as_ref(), payload_only);
    let pointers = places.iter().flat_map(|place| draft.below.iter().map(|below| place.pointer.clone() + below));
    Rule {
        contract: view.id().to_owned(),
        direction: places.first().map_or(Direction::Exchange, |place| place.direction),
        pointers: pointers.collect(),
        id: draft.id,
        scope: draft.scope,
        severity: draft.severity,
        citation: draft.citation,
        hinge: draft.hinge,
        errata: draft.errata,
        text: draft.text,
        in_schema,
    }
}

/// A pointer to a member: RFC 6901 escapes `~` and `/` in names.
fn pointer(parent: &str, name: &str) -> String {
    format!("{parent}/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// Ids in the order of the alphabet, each once.
fn in_order<'s>(ids: impl Iterator<Item = &'s String>) -> Vec<String> {
    ids.collect::<BTreeSet<_>>().into_iter().cloned().collect()
}
