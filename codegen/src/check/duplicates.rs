//! Names that stand for two things.

use std::collections::BTreeMap;

use super::statements::condition_lists;
use crate::diagnostic::Diagnostic;
use crate::parse::Spec;
use crate::parse::language::FieldEntry;
use crate::parse::spanned::Spanned;
use crate::view::View;

pub(super) fn check(spec: &Spec, _: &[View]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let types = spec.types.iter().flat_map(|file| {
        let names = file.value.struct_name.iter().chain(&file.value.enum_name);
        names.map(|name| (file.file.as_str(), name))
    });
    let types: Vec<_> = types.collect();
    unique("type", types.iter().copied(), &mut found);
    for (file, name) in types.iter().filter(|(_, name)| RESERVED.contains(&name.value.as_str())) {
        let message = format!("the name `{}` is taken by a part of every message", name.value);
        found.push(Diagnostic::new(file, &name.at, message, "give the type another name"));
    }
    unique("contract", spec.contracts.iter().map(|file| (file.file.as_str(), &file.value.contract)), &mut found);
    let tables = spec.result_codes.iter().map(|file| (file.file.as_str(), &file.value.contract));
    unique("file of result codes of", tables, &mut found);
    unique("erratum", spec.errata().map(|(file, entry)| (file, &entry.id)), &mut found);
    for (file, entry) in spec.errata() {
        unique("reading", entry.readings.iter().map(|reading| (file, &reading.id)), &mut found);
    }
    if let Some(file) = &spec.documents {
        let ids = file.value.documents.iter().map(|document| (file.file.as_str(), &document.id));
        unique("document", ids, &mut found);
    }
    if let Some(file) = &spec.samples {
        let files = file.value.samples.iter().map(|sample| (file.file.as_str(), &sample.file));
        unique("sample", files, &mut found);
    }
    for file in &spec.types {
        fields(&file.file, &file.value.fields, &mut found);
        values(&file.file, file.value.values.iter().map(|value| (&value.value, &value.contracts)), &mut found);
    }
    for file in &spec.contracts {
        fields(&file.file, &file.value.request.body.fields, &mut found);
        fields(&file.file, &file.value.response.body.fields, &mut found);
    }
    for (file, conditions, _) in condition_lists(spec) {
        values(file, conditions.iter().map(|condition| (&condition.id, &condition.contracts)), &mut found);
    }
    result_codes(spec, &mut found);
    found
}

/// The types that a view builds itself.
const RESERVED: &[&str] =
    &["RequestEnvelope", "ResponseEnvelope", "Request", "Response", "RequestBody", "ResponseBody", "Exchange"];

pub(super) fn unique<'a>(
    what: &str,
    names: impl Iterator<Item = (&'a str, &'a Spanned<String>)>,
    found: &mut Vec<Diagnostic>,
) {
    let mut seen: BTreeMap<&str, (&str, u64)> = BTreeMap::new();
    for (file, name) in names {
        if let Some((first, line)) = seen.get(name.value.as_str()) {
            found.push(twice(file, what, name, first, *line));
        } else {
            seen.insert(&name.value, (file, name.at.line()));
        }
    }
}

/// A name may stand twice in a list when no contract sees both.
fn values<'a>(
    file: &'a str,
    names: impl Iterator<Item = (&'a Spanned<String>, &'a Vec<Spanned<String>>)>,
    found: &mut Vec<Diagnostic>,
) {
    let mut seen: Vec<(&Spanned<String>, &Vec<Spanned<String>>)> = Vec::new();
    for (name, contracts) in names {
        let meets = |other: &[Spanned<String>]| {
            contracts.is_empty() || other.is_empty() || contracts.iter().any(|contract| other.contains(contract))
        };
        let first = seen.iter().find(|(other, theirs)| other.value == name.value && meets(theirs));
        if let Some((first, _)) = first {
            found.push(twice(file, "name", name, file, first.at.line()));
        }
        seen.push((name, contracts));
    }
}

/// Members and their other spellings share one set of names.
fn fields(file: &str, entries: &[FieldEntry], found: &mut Vec<Diagnostic>) {
    let names = entries.iter().flat_map(|field| {
        let names = std::iter::once(&field.name).chain(&field.spellings);
        names.map(move |name| (name, &field.contracts))
    });
    values(file, names, found);
}

/// A code may have two ids, or an id two codes, only where an erratum says so.
fn result_codes(spec: &Spec, found: &mut Vec<Diagnostic>) {
    for file in &spec.result_codes {
        let rows: Vec<_> = file.value.tables.iter().flat_map(|table| &table.codes).collect();
        for (index, row) in rows.iter().enumerate() {
            let same = |other: &&&crate::parse::language::CodeEntry| {
                let same_id = row.id.is_some() && other.id == row.id;
                (other.code == row.code || same_id) && other.errata.is_empty() && row.errata.is_empty()
            };
            if let Some(first) = rows[..index].iter().find(same) {
                let name = if first.code == row.code { &row.code } else { row.id.as_ref().unwrap_or(&row.code) };
                let mut mistake = twice(&file.file, "result code", name, &file.file, first.code.at.line());
                mistake.cure += "; if the document has both, say so in an erratum and name it in the row's `errata`";
                found.push(mistake);
            }
        }
    }
}

fn twice(file: &str, what: &str, name: &Spanned<String>, first: &str, line: u64) -> Diagnostic {
    let message = format!("the {what} `{}` is there already, in {first}:{line}", name.value);
    Diagnostic::new(file, &name.at, message, "rename or remove one of them")
}
