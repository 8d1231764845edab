//! Types: what a file defines, what fields name, and limits that fit no value.

use super::statements::fields;
use crate::diagnostic::Diagnostic;
use crate::parse::kind::{KindText, SCALARS};
use crate::parse::language::{FieldEntry, TypeFile};
use crate::parse::spanned::Spanned;
use crate::parse::{FileKind, Parsed, Spec};
use crate::suggest;
use crate::view::{FieldView, TypeView, View};

pub(super) fn check(spec: &Spec, views: &[View]) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = spec.types.iter().filter_map(form).collect();
    for field in fields(spec) {
        for kind in kinds_of(field.entry) {
            found.extend(written(spec, field.file, kind));
        }
        for value in field.entry.one_of.iter().filter(|value| value.value.starts_with('$')) {
            if !PLACEHOLDERS.contains(&value.value.as_str()) {
                let message = format!("there is no placeholder `{}`", value.value);
                let cure = suggest::cure(&value.value, PLACEHOLDERS.iter().copied());
                found.push(Diagnostic::new(field.file, &value.at, message, cure));
            }
        }
    }
    for view in views {
        found.extend(heads(view));
        for here in view.types.iter().filter(|here| here.borrowed_from.is_none()) {
            let fields = here.fields().iter();
            found.extend(fields.flat_map(|field| in_view(view, here, field)));
        }
    }
    found
}

/// The values of `one_of` that stand for the contract's own.
const PLACEHOLDERS: &[&str] = &["$function", "$version"];

/// A file defines a struct or an enum, and has only what goes with it.
fn form(file: &Parsed<TypeFile>) -> Option<Diagnostic> {
    let definition = &file.value;
    let (name, message, cure) = match (&definition.struct_name, &definition.enum_name) {
        (None, None) => {
            let message = "the file names neither a struct nor an enum";
            return Some(Diagnostic::of_file(&file.file, message, "begin it with `type: Name` or `enum: Name`"));
        }
        (Some(_), Some(name)) => (name, "the file names both a struct and an enum", "make two files of it"),
        (Some(name), None) if !definition.values.is_empty() || definition.closed => {
            (name, "a struct has no `values` and is not `closed`", "write `enum:` for `type:`, or give it `fields`")
        }
        (None, Some(name)) if !definition.fields.is_empty() || definition.open || !definition.conditions.is_empty() => {
            (
                name,
                "an enum has no `fields` or `conditions` and is not `open`",
                "write `type:` for `enum:`, or give it `values`",
            )
        }
        (None, Some(name)) if definition.values.is_empty() => (name, "the enum has no values", "list them in `values`"),
        (Some(name), None) | (None, Some(name)) if !matches!(KindText::parse(&name.value), Ok(KindText::Named(_))) => {
            (name, "the name is not in upper camel case", "write it like `OrderInfo`")
        }
        _ => return None,
    };
    Some(Diagnostic::new(&file.file, &name.at, message, cure))
}

fn kinds_of(field: &FieldEntry) -> impl Iterator<Item = &Spanned<String>> {
    let changes = field.deviations.values().chain(field.readings.values().flat_map(|readings| readings.values()));
    std::iter::once(&field.kind).chain(changes.filter_map(|changes| changes.kind.as_ref()))
}

/// A type as it is written: it can be read, and the name in it is defined somewhere.
fn written(spec: &Spec, file: &str, kind: &Spanned<String>) -> Option<Diagnostic> {
    let defined = || spec.types.iter().filter_map(|file| file.value.name());
    let words = || SCALARS.iter().map(|(word, _)| *word).chain(defined());
    let parsed = match KindText::parse(&kind.value) {
        Ok(parsed) => parsed,
        Err(reason) => {
            let cure = match suggest::nearest(&kind.value, words()) {
                Some(right) => format!("did you mean `{right}`?"),
                None => "write `string`, `string | integer`, `Name`, `list<Name>` or `json<Name>`".to_owned(),
            };
            return Some(Diagnostic::new(file, &kind.at, reason, cure));
        }
    };
    let name = parsed.name()?;
    let Some(definition) = spec.types.iter().find(|file| file.value.name() == Some(name)) else {
        if spec.may_have(FileKind::Types, name) {
            return None;
        }
        let message = format!("there is no type `{name}`");
        return Some(Diagnostic::new(file, &kind.at, message, suggest::cure(name, defined())));
    };
    if matches!(parsed, KindText::Named(_)) || definition.value.struct_name.is_some() {
        return None;
    }
    let message = format!("`{name}` is an enum, and only structs stand in lists and JSON text");
    Some(Diagnostic::new(file, &kind.at, message, "name a struct"))
}

/// The contract that sees the field also sees its type, and its limits fit the type.
fn in_view(view: &View, here: &TypeView, field: &FieldView) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for name in field.drafts().filter_map(|draft| draft.kind.as_ref()?.name()) {
        let elsewhere = view.spec.types.iter().find(|file| file.value.name() == Some(name));
        let (None, Some(elsewhere)) = (view.type_named(name), elsewhere) else { continue };
        let message = format!("`{name}` is not defined for {}", view.id());
        let cure = format!("add {} to the `sources` in {}, or let it borrow the type", view.id(), elsewhere.file);
        found.push(Diagnostic::new(here.file, &field.entry.kind.at, message, cure));
    }
    let entry = &field.entry;
    let limits = [
        ("length", entry.length.as_ref().map(|limit| limit.at)),
        ("format", entry.format.as_ref().map(|limit| limit.at)),
        ("one_of", entry.one_of.first().map(|limit| limit.at)),
        ("characters", entry.characters.as_ref().map(|limit| limit.at)),
        ("items", entry.items.as_ref().map(|limit| limit.at)),
        ("range", entry.range.as_ref().map(|limit| limit.at)),
    ];
    let has_text = |kind: &KindText| match kind {
        KindText::Scalars(_) | KindText::Json(_) => true,
        KindText::List(_) => false,
        KindText::Named(name) => view.type_named(name).is_none_or(|named| !named.is_struct()),
    };
    if field.drafts().all(|draft| draft.kind.as_ref().is_some_and(|kind| !has_text(kind))) {
        for (limit, at) in limits.iter().filter_map(|(limit, at)| Some((limit, (*at)?))) {
            let message = format!("`{}` holds no text, so `{limit}` says nothing about it", entry.name.value);
            found.push(Diagnostic::new(here.file, &at, message, format!("take `{limit}` away")));
        }
    }
    found
}

/// Heads are structs that the contract sees.
fn heads(view: &View) -> Vec<Diagnostic> {
    let heads = [&view.contract.request.head, &view.contract.response.head].into_iter();
    let wrong = heads.filter(|head| view.type_named(&head.value).is_none_or(|head| !head.is_struct()));
    let mistakes = wrong.filter(|head| !view.spec.may_have(FileKind::Types, &head.value)).map(|head| {
        let structs = view.types.iter().filter(|here| here.is_struct()).map(|here| here.name);
        let message = format!("`{}` is no struct that {} sees", head.value, view.id());
        Diagnostic::new(view.file, &head.at, message, suggest::cure(&head.value, structs))
    });
    mistakes.collect()
}
