//! Presence and the conditions on it must fit together.

use crate::diagnostic::Diagnostic;
use crate::parse::Spec;
use crate::parse::language::PresenceEntry;
use crate::view::{FieldView, TypeView, View};

pub(super) fn check(_: &Spec, views: &[View]) -> Vec<Diagnostic> {
    let types = views.iter().flat_map(|view| &view.types);
    let fields = types.flat_map(|here| here.fields().iter().map(move |field| (here, field)));
    fields.filter_map(|(here, field)| mistake(here, field)).collect()
}

fn mistake(here: &TypeView, field: &FieldView) -> Option<Diagnostic> {
    let name = &field.entry.name.value;
    let base = &field.base;
    if base.presence == PresenceEntry::Conditional {
        let depends = field.drafts().any(|draft| draft.required_when.is_some() || draft.only_when.is_some());
        let explained = !field.entry.errata.is_empty() || !field.entry.readings.is_empty();
        if depends || explained || conditions_on(here, name) {
            return None;
        }
        let message = format!("`{name}` is conditional, and nothing says on what");
        let cure = "give it `required_when` or `only_when`, or name in `errata` why no message can show it";
        return Some(Diagnostic::new(here.file, &field.entry.presence.at, message, cure));
    }
    let when = field.entry.required_when.as_ref().filter(|_| base.required_when.is_some())?;
    let message = format!("`{name}` is not conditional, and yet has `required_when`");
    Some(Diagnostic::new(here.file, &when.at, message, "write `presence: conditional`"))
}

/// Whether a condition of the struct decides about the member.
fn conditions_on(here: &TypeView, name: &str) -> bool {
    here.conditions().iter().any(|condition| {
        let members = condition.require.iter().chain(&condition.forbid);
        let held = condition.holds.iter().map(|holds| &holds.at);
        members.chain(held).any(|member| member.value == name)
    })
}
