//! From a field's drafts to its checks, its conditions and their rules.

use model::{Check, Citation, Claim, Condition, Field, JsonKind, Kind, Predicate, Presence, Scope, Test};
use wire::Severity;

use super::conditions::{pointers, predicate};
use super::hinge::{Version, versions};
use super::{RuleDraft, pointer, schema, text};
use crate::parse::kind::KindText;
use crate::parse::language::PresenceEntry;
use crate::view::demand::{Demand, WHATS, demands, example_value, json_kinds, without_implied};
use crate::view::{Draft, FieldView, TypeView, View};

/// A field, the conditions that it brings into its struct, and all their rules.
pub(super) struct Resolved {
    pub(super) field: Field,
    pub(super) conditions: Vec<Condition>,
    pub(super) rules: Vec<RuleDraft>,
}

/// Resolves a field. `None` where its type is unknown, which a check reports.
pub(super) fn field(view: &View, here: &TypeView, field: &FieldView) -> Option<Resolved> {
    let mut rules = Vec::new();
    let mut checks = Vec::new();
    let kinds = all_kinds(view, field);
    for what in WHATS {
        let said = |draft: &Draft| demand_of(view, field, draft, what);
        for version in versions(view.spec, field, said) {
            let rule = member_rule(here, field, &version, &kinds, id(view, here, field, what, &version.suffix));
            checks.push(Check { rule: rule.id.clone(), test: version.statement.test });
            rules.push(rule);
        }
    }
    let mut conditions = Vec::new();
    for what in ["required-when", "only-when"] {
        let said = |draft: &Draft| when_of(view, here, draft, what);
        for version in versions(view.spec, field, said) {
            let id = id(view, here, field, what, &version.suffix);
            let (condition, rule) = member_condition(view, here, field, version, what, id);
            conditions.push(condition);
            rules.push(rule);
        }
    }
    let base = &field.base;
    let errata = field.entry.errata.iter().map(|erratum| &erratum.value);
    let errata = super::in_order(errata.chain(field.variants.iter().map(|variant| &variant.erratum)));
    let field = Field {
        name: base.name.clone(),
        spellings: field.entry.spellings.iter().map(|name| name.value.clone()).collect(),
        description: base.description.clone(),
        example: base.example.as_ref().map(example_value),
        secret: field.entry.secret,
        citation: citation(here, field),
        errata,
        kind: kind(view, field)?,
        presence: presence(base.presence),
        checks,
    };
    Some(Resolved { field, conditions, rules })
}

/// What a member is decoded to: wide enough for every reading.
pub(crate) fn kind(view: &View, field: &FieldView) -> Option<Kind> {
    if all_kinds(view, field).len() > 1 {
        return Some(Kind::Scalar);
    }
    let payload = field.drafts().find_map(|draft| match &draft.kind {
        Some(KindText::Json(name)) => Some(Kind::Payload { name: name.clone() }),
        _ => None,
    });
    if payload.is_some() {
        return payload;
    }
    match field.base.kind.as_ref()? {
        KindText::Scalars(kinds) => match kinds.first()? {
            JsonKind::Integer => Some(Kind::Integer),
            JsonKind::Boolean => Some(Kind::Boolean),
            JsonKind::String | JsonKind::Object | JsonKind::Array => Some(Kind::Text),
        },
        KindText::List(name) => Some(Kind::List { name: name.clone() }),
        KindText::Json(name) => Some(Kind::Payload { name: name.clone() }),
        KindText::Named(name) => match view.type_named(name)? {
            named if named.is_struct() => Some(Kind::Struct { name: name.clone() }),
            _ => Some(Kind::Enum { name: name.clone() }),
        },
    }
}

/// Where a field stands.
pub(super) fn citation(here: &TypeView, field: &FieldView) -> Citation {
    Citation { document: here.document.to_owned(), section: here.section.to_owned(), row: field.row.clone() }
}

/// The JSON types that the member's values have under any reading.
fn all_kinds(view: &View, field: &FieldView) -> Vec<JsonKind> {
    let mut kinds: Vec<JsonKind> = field.drafts().flat_map(|draft| json_kinds(view, draft)).collect();
    kinds.sort_by_key(|kind| *kind as u8);
    kinds.dedup();
    kinds
}

/// What a draft demands under one heading.
pub(crate) fn demand_of(view: &View, field: &FieldView, draft: &Draft, what: &str) -> Option<Demand> {
    without_implied(demands(view, field, draft)).into_iter().find(|demand| demand.what == what)
}

/// The predicate of a draft's `required-when` or `only-when`.
pub(crate) fn when_of(view: &View, here: &TypeView, draft: &Draft, what: &str) -> Option<Predicate> {
    let when = if what == "required-when" { &draft.required_when } else { &draft.only_when };
    predicate(view, here, when.as_ref()?)
}

fn member_rule(
    here: &TypeView,
    field: &FieldView,
    version: &Version<Demand>,
    kinds: &[JsonKind],
    id: String,
) -> RuleDraft {
    let demand = &version.statement;
    let spellings: Vec<&str> = field.names().skip(1).collect();
    let at = |name| pointer("", name);
    let below = match &demand.test {
        Test::Present | Test::Recommended => vec![String::new()],
        Test::Elements => field.names().map(|name| pointer(&at(name), "*")).collect(),
        Test::Name { name: right } => field.names().filter(|name| name != right).map(at).collect(),
        _ => field.names().map(at).collect(),
    };
    RuleDraft {
        id,
        scope: if here.scope == Scope::Envelope { Scope::Envelope } else { Scope::Shape },
        severity: demand.severity,
        citation: citation(here, field),
        hinge: version.hinge.clone(),
        errata: Vec::new(),
        text: text::demand(&field.base.name, &spellings, demand, kinds),
        below,
        in_schema: schema::of_test(&demand.test, kinds),
    }
}

fn member_condition(
    view: &View,
    here: &TypeView,
    field: &FieldView,
    version: Version<Predicate>,
    what: &str,
    id: String,
) -> (Condition, RuleDraft) {
    let member = vec![field.entry.name.value.clone()];
    let name = &field.base.name;
    let clause = text::predicate(&version.statement);
    // `only_when` says: where the predicate does not hold, the member is not there.
    let (when, claim, text) = if what == "required-when" {
        (version.statement, Claim::Required { member }, format!("`{name}` is required when {clause}."))
    } else {
        let not = Predicate::Not { of: Box::new(version.statement) };
        (not, Claim::Forbidden { member }, format!("`{name}` is there only when {clause}."))
    };
    let rule = RuleDraft {
        id: id.clone(),
        scope: Scope::Condition,
        severity: Severity::Error,
        citation: citation(here, field),
        hinge: version.hinge,
        errata: Vec::new(),
        text,
        below: pointers(view, here, &claim),
        in_schema: schema::of_condition(here.scope, Some(&when), &claim),
    };
    (Condition { rule: id, when: Some(when), claim }, rule)
}

fn id(view: &View, here: &TypeView, field: &FieldView, what: &str, suffix: &Option<String>) -> String {
    let id = format!("{}/{}.{}/{what}", view.id(), here.place, field.entry.name.value);
    match suffix {
        Some(reading) => format!("{id}:{reading}"),
        None => id,
    }
}

fn presence(entry: PresenceEntry) -> Presence {
    match entry {
        PresenceEntry::Required => Presence::Required,
        PresenceEntry::Conditional => Presence::Conditional,
        PresenceEntry::Recommended => Presence::Recommended,
        PresenceEntry::Optional => Presence::Optional,
    }
}
