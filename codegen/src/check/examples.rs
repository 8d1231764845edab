//! Examples that break the rules of their own field, or have the wrong form.

use model::Test;
use wire::Severity;

use crate::diagnostic::Diagnostic;
use crate::parse::Spec;
use crate::parse::kind::KindText;
use crate::parse::language::ExampleEntry;
use crate::parse::spanned::Spanned;
use crate::view::demand::{demands, example_value, passes};
use crate::view::{Draft, FieldView, TypeView, View};

pub(super) fn check(_: &Spec, views: &[View]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for view in views {
        for here in &view.types {
            for field in here.fields() {
                found.extend(of_field(view, here, field));
            }
        }
    }
    found
}

fn of_field(view: &View, here: &TypeView, field: &FieldView) -> Vec<Diagnostic> {
    let entry = &field.entry;
    let deviation = entry.deviations.iter().find(|(contract, _)| contract.value == here.sees);
    let deviating = deviation.and_then(|(_, changes)| changes.example.as_ref());
    let mut found: Vec<Diagnostic> = Vec::new();
    if let Some(example) = deviating.or(entry.example.as_ref()) {
        found.extend(broken(view, here, field, &field.base, example));
    }
    for variant in &field.variants {
        let readings = entry.readings.iter().filter(|(erratum, _)| erratum.value == variant.erratum);
        let changes = readings.flat_map(|(_, readings)| readings).find(|(reading, _)| reading.value == variant.reading);
        // An example of its own stands under the reading; the field's own may well break it.
        if let Some(example) = changes.and_then(|(_, changes)| changes.example.as_ref()) {
            found.extend(broken(view, here, field, &variant.draft, example));
        }
    }
    found
}

fn broken(
    view: &View,
    here: &TypeView,
    field: &FieldView,
    draft: &Draft,
    example: &Spanned<ExampleEntry>,
) -> Option<Diagnostic> {
    let value = example_value(&example.value);
    let holds_objects = match &draft.kind {
        Some(KindText::List(_)) => true,
        Some(KindText::Named(name)) => view.type_named(name).is_some_and(TypeView::is_struct),
        _ => false,
    };
    if holds_objects {
        let message = format!("`{}` holds objects, and its example cannot be one here", field.entry.name.value);
        return Some(Diagnostic::new(here.file, &example.at, message, "give examples at the members of its type"));
    }
    let demands = demands(view, field, draft);
    let strict = demands.iter().filter(|demand| demand.severity == Severity::Error);
    let (demand, reason) = strict
        .map(|demand| (demand, passes(&demand.test, &value)))
        .find_map(|(demand, result)| result.err().map(|reason| (demand, reason)))?;
    let message = format!("the example of `{}` {reason}", field.entry.name.value);
    let quotes = matches!(demand.test, Test::Type { .. }) && !matches!(example.value, ExampleEntry::Text(_));
    let cure = if quotes {
        "put it in quotes if it is text".to_owned()
    } else {
        format!(
            "correct the example or the rule `{}`; if the document's own example is wrong, record an erratum",
            demand.what
        )
    };
    Some(Diagnostic::new(here.file, &example.at, message, cure))
}
