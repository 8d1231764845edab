//! The ledger: every erratum has evidence and readings, one of them chosen, and something
//! in the spec refers to it.

use std::collections::BTreeSet;

use super::statements::{conditions, fields};
use crate::diagnostic::Diagnostic;
use crate::parse::Spec;
use crate::parse::language::ErratumEntry;
use crate::parse::spanned::Spanned;
use crate::suggest;
use crate::view::View;

pub(super) fn check(spec: &Spec, _: &[View]) -> Vec<Diagnostic> {
    let referred = referred(spec);
    let mut found = Vec::new();
    for (file, entry) in spec.errata() {
        let at = &entry.id.at;
        // A file that could not be parsed may refer to it.
        if !referred.contains(entry.id.value.as_str()) && spec.broken.is_empty() {
            let message = format!("nothing refers to the erratum `{}`", entry.id.value);
            let cure =
                "name it in `errata` where the matter shows: at a field, type, code, condition, sample or contract";
            found.push(Diagnostic::new(file, at, message, cure));
        }
        if entry.evidence.is_empty() {
            let message = format!("the erratum `{}` has no evidence", entry.id.value);
            found.push(Diagnostic::new(file, at, message, "say in `evidence` where the matter stands"));
        }
        found.extend(chosen(file, entry));
    }
    found
}

fn chosen(file: &str, entry: &ErratumEntry) -> Option<Diagnostic> {
    let known: Vec<&str> = entry.readings.iter().map(|reading| reading.id.value.as_str()).collect();
    if known.contains(&entry.chosen.value.as_str()) {
        return None;
    }
    let message = format!("the chosen reading `{}` is none of the readings", entry.chosen.value);
    Some(Diagnostic::new(file, &entry.chosen.at, message, suggest::cure(&entry.chosen.value, known)))
}

/// Every erratum that a part of the spec names.
fn referred(spec: &Spec) -> BTreeSet<&str> {
    let mut names: BTreeSet<&str> = BTreeSet::new();
    for file in &spec.types {
        names.extend(texts(&file.value.errata));
    }
    for field in fields(spec) {
        names.extend(texts(&field.entry.errata));
        names.extend(field.entry.readings.keys().map(|erratum| erratum.value.as_str()));
    }
    for condition in conditions(spec) {
        names.extend(texts(&condition.entry.errata));
        names.extend(condition.entry.reading.as_ref().map(|hinge| hinge.erratum.value.as_str()));
    }
    for file in &spec.contracts {
        names.extend(texts(&file.value.errata));
        names.extend(file.value.borrows.as_ref().map(|borrows| borrows.erratum.value.as_str()));
    }
    for file in &spec.result_codes {
        let rows = file.value.tables.iter().flat_map(|table| &table.codes);
        names.extend(rows.flat_map(|row| texts(&row.errata)));
    }
    if let Some(file) = &spec.samples {
        names.extend(file.value.samples.iter().flat_map(|sample| texts(&sample.errata)));
    }
    names
}

fn texts(names: &[Spanned<String>]) -> impl Iterator<Item = &str> {
    names.iter().map(|name| name.value.as_str())
}
