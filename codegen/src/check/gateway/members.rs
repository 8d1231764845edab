//! Members of messages that the gateway reads or writes, and what may stand there.

use model::{JsonKind, Test};
use serde_json::Value;
use serde_saphyr::Location;
use wire::{Format, Severity};

use super::PerContract;
use crate::parse::kind::KindText;
use crate::parse::language::{AnswerValueEntry, KnownEntry};
use crate::parse::spanned::Spanned;
use crate::resolve::gateway::rows;
use crate::suggest;
use crate::view::demand::{demands, json_kinds, passes};
use crate::view::{FieldView, PathMistake, View};

/// The members along a path of a contract's `Request` or `Response`.
pub(super) fn along<'v, 'a>(
    view: &'v View<'a>,
    message: &str,
    path: &Spanned<String>,
    found: &mut PerContract<'a>,
) -> Option<Vec<&'v FieldView<'a>>> {
    match view.walk(view.type_named(message)?, &path.value) {
        Ok(along) => return Some(along),
        Err(PathMistake::NoMember { member, of, candidates }) => {
            let cure = suggest::cure(&member, candidates);
            found.say(&path.at, view.id(), format!("`{of}` has no member `{member}`"), cure);
        }
        Err(PathMistake::Through { member, what }) => {
            let message = format!("the path leads through `{member}`, which is {what}");
            found.say(&path.at, view.id(), message, "end the path there");
        }
        Err(PathMistake::Unknown) => {}
    }
    None
}

/// A member of the request that holds text.
pub(super) fn text_of_request<'v, 'a>(
    view: &'v View<'a>,
    path: &Spanned<String>,
    found: &mut PerContract<'a>,
) -> Option<&'v FieldView<'a>> {
    let field = along(view, "Request", path, found)?.pop()?;
    if json_kinds(view, &field.base).iter().any(|kind| *kind != JsonKind::String) {
        let message = format!("`{}` is not a string", path.value);
        found.say(&path.at, view.id(), message, "name a member that is a string");
        return None;
    }
    Some(field)
}

/// What an entry writes into a member of the response can stand there.
pub(super) fn value<'a>(
    view: &View<'a>,
    member: &Spanned<String>,
    field: &FieldView<'a>,
    entry: &AnswerValueEntry,
    found: &mut PerContract<'a>,
) {
    if let Some(known) = &entry.the {
        the(view, member, field, known, found);
    }
    if let Some(path) = &entry.of_request {
        of_request(view, member, field, path, found);
    }
    for fixed in entry.otherwise.iter().chain(&entry.text) {
        fits(view, &member.value, field, &fixed.value, &fixed.at, found);
    }
    if let Some(prefix) = &entry.new_id {
        // Too many digits are too long in any case.
        let digits = entry.digits.as_ref().map_or(1, |digits| digits.value.min(10_000));
        let id = prefix.value.clone() + &"1".repeat(usize::try_from(digits).unwrap_or_default());
        fits(view, &member.value, field, &id, &prefix.at, found);
    }
}

/// Whether a text breaks no rule of the member; a mistake is noted.
pub(super) fn fits<'a>(
    view: &View<'a>,
    member: &str,
    field: &FieldView<'a>,
    text: &str,
    at: &Location,
    found: &mut PerContract<'a>,
) -> bool {
    let text = Value::from(text);
    let demands = demands(view, field, &field.base);
    let strict = demands.iter().filter(|demand| demand.severity == Severity::Error);
    let mistake = strict.map(|demand| (&demand.test, passes(&demand.test, &text))).find(|(_, result)| result.is_err());
    let Some((test, Err(reason))) = mistake else { return true };
    let message = match test {
        Test::Type { .. } => format!("{text} is not what `{member}` holds: it {reason}"),
        _ => format!("{text} cannot stand in `{member}`: it {reason}"),
    };
    found.say(at, view.id(), message, "write what the member's rules allow");
    false
}

/// What the gateway knows itself fits the member.
fn the<'a>(
    view: &View<'a>,
    member: &Spanned<String>,
    field: &FieldView<'a>,
    known: &Spanned<KnownEntry>,
    found: &mut PerContract<'a>,
) {
    let table = || rows(view.spec, view.id());
    let texts: Vec<&str> = match known.value {
        KnownEntry::Version => vec![view.version()],
        KnownEntry::Function => vec![&view.contract.function.value],
        KnownEntry::ResultStatus => table().map(|row| row.status.value.as_str()).collect(),
        KnownEntry::ResultId => table().filter_map(|row| Some(row.id.as_ref()?.value.as_str())).collect(),
        KnownEntry::ResultCode => table().map(|row| row.code.value.as_str()).collect(),
        KnownEntry::ResultMessage => table().map(|row| row.meaning.as_str()).collect(),
        KnownEntry::Time | KnownEntry::CreationTime => {
            if !matches!(field.base.format, Some(Format::DateTime | Format::DateTimeMillis)) {
                let message = format!("`{}` holds no time", member.value);
                found.say(&known.at, view.id(), message, "name a member whose `format` is that of a time");
            }
            return;
        }
    };
    // One text that does not fit says enough.
    let _ = texts.iter().all(|text| fits(view, &member.value, field, text, &known.at, found));
}

/// What the request has there is what the response may have here.
fn of_request<'a>(
    view: &View<'a>,
    member: &Spanned<String>,
    field: &FieldView<'a>,
    path: &Spanned<String>,
    found: &mut PerContract<'a>,
) {
    let Some(source) = along(view, "Request", path, found).and_then(|mut along| along.pop()) else { return };
    let (from, to) = (json_kinds(view, &source.base), json_kinds(view, &field.base));
    let objects = |field: &FieldView| match &field.base.kind {
        Some(KindText::Named(name)) if view.type_named(name).is_some_and(|named| named.is_struct()) => {
            Some(name.clone())
        }
        Some(KindText::List(name)) => Some(name.clone()),
        _ => None,
    };
    let unknown = from.is_empty() || to.is_empty();
    if !unknown && (from.iter().any(|kind| !to.contains(kind)) || objects(source) != objects(field)) {
        let message = format!("`{}` of the request is not what `{}` holds", path.value, member.value);
        found.say(&path.at, view.id(), message, "name a member of the same type");
    }
}
