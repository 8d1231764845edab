//! What a field says under other readings: no chosen reading among them, no two errata
//! about one thing, and nothing that a decoder could not hold.

use model::JsonKind;

use super::statements::fields;
use crate::diagnostic::Diagnostic;
use crate::parse::Spec;
use crate::parse::kind::KindText;
use crate::resolve::fields::{demand_of, when_of};
use crate::resolve::hinge::changing_errata;
use crate::view::demand::{WHATS, json_kinds};
use crate::view::{Draft, FieldView, TypeView, View};

pub(super) fn check(spec: &Spec, views: &[View]) -> Vec<Diagnostic> {
    let mut found = chosen(spec);
    for view in views {
        for here in &view.types {
            for field in here.fields() {
                found.extend(one_erratum(view, here, field));
                found.extend(decodable(view, here, field));
                found.extend(spelled(here, field));
            }
        }
    }
    found
}

fn chosen(spec: &Spec) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for field in fields(spec) {
        for (erratum, readings) in &field.entry.readings {
            let Some(chosen) = spec.erratum(&erratum.value).map(|entry| &entry.chosen) else { continue };
            if let Some(reading) = readings.keys().find(|reading| *reading == chosen) {
                let message = format!("`{}` is the chosen reading, which the field itself states", reading.value);
                let cure = "move what stands here into the field, and list the other readings";
                found.push(Diagnostic::new(field.file, &reading.at, message, cure));
            }
        }
    }
    found
}

/// A rule hangs on one erratum at most.
fn one_erratum(view: &View, here: &TypeView, field: &FieldView) -> Option<Diagnostic> {
    let of_demand = |what: &str| changing_errata(field, |draft: &Draft| demand_of(view, field, draft, what));
    let of_when = |what: &str| changing_errata(field, |draft: &Draft| when_of(view, here, draft, what));
    let whats = WHATS.iter().map(|what| (*what, of_demand(what)));
    let whens = ["required-when", "only-when"].into_iter().map(|what| (what, of_when(what)));
    let (what, errata) = whats.chain(whens).find(|(_, errata)| errata.len() > 1)?;
    let last = field.entry.readings.keys().rev().find(|erratum| errata.contains(&erratum.value.as_str()))?;
    let message = format!("two errata change the same rule (`{what}`): `{}`", errata.join("` and `"));
    let cure = "let one of them decide, and name the other in `errata`";
    Some(Diagnostic::new(here.file, &last.at, message, cure))
}

/// Readings may change between scalars, or between text and JSON text, and no further.
fn decodable(view: &View, here: &TypeView, field: &FieldView) -> Option<Diagnostic> {
    let scalar = |draft: &Draft| {
        let kinds = json_kinds(view, draft);
        kinds.iter().all(|kind| matches!(kind, JsonKind::String | JsonKind::Integer | JsonKind::Boolean))
    };
    let same = |draft: &Draft| draft.kind == field.base.kind;
    let json = |draft: &Draft| matches!(&draft.kind, Some(KindText::Json(_)));
    let mixed = field.drafts().any(json)
        && field.drafts().any(|draft| !json(draft) && json_kinds(view, draft) != [JsonKind::String]);
    if field.drafts().all(same) || (field.drafts().all(scalar) && !mixed) {
        return None;
    }
    let at = field.entry.readings.keys().next()?.at;
    let message = format!("no decoder can hold `{}` under all of these readings", field.entry.name.value);
    let cure = "readings may change between scalars, or between `string` and `json<Name>`; keep the rest in the ledger";
    Some(Diagnostic::new(here.file, &at, message, cure))
}

/// A name under another reading is one of the spellings.
fn spelled(here: &TypeView, field: &FieldView) -> Option<Diagnostic> {
    let wrong = field.drafts().find(|draft| field.names().all(|name| name != draft.name))?;
    let at = field.entry.readings.keys().next().map_or(field.entry.name.at, |erratum| erratum.at);
    let message = format!("`{}` is not among the spellings of `{}`", wrong.name, field.entry.name.value);
    Some(Diagnostic::new(here.file, &at, message, "add it to `spellings`"))
}
