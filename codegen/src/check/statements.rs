//! Walks over all statements of a spec, wherever they stand.

use crate::parse::Spec;
use crate::parse::language::{ConditionEntry, FieldEntry, PredicateEntry};
use crate::parse::spanned::Spanned;

/// A field or condition and the contracts that it can apply to.
pub(super) struct Placed<'a, T> {
    pub(super) file: &'a str,
    pub(super) entry: &'a T,
    /// The contracts of the type or message that has it.
    pub(super) contracts: Vec<&'a str>,
}

/// Every field of every type, body and envelope.
pub(super) fn fields(spec: &Spec) -> Vec<Placed<'_, FieldEntry>> {
    let mut found = Vec::new();
    let mut add = |file, entries, contracts: Vec<_>| {
        let placed = |entry| Placed { file, entry, contracts: contracts.clone() };
        found.extend(<&[FieldEntry]>::into_iter(entries).map(placed));
    };
    for file in &spec.types {
        let contracts = file.value.sources.keys().map(|contract| contract.value.as_str()).collect();
        add(file.file.as_str(), &file.value.fields[..], contracts);
    }
    for file in &spec.contracts {
        let contract = vec![file.value.contract.value.as_str()];
        for message in [&file.value.request, &file.value.response] {
            add(&file.file, &message.body.fields, contract.clone());
        }
    }
    if let Some(file) = &spec.envelope {
        add(&file.file, std::slice::from_ref(&file.value.signature), spec.contract_ids());
    }
    found
}

/// Every condition of every type, body, message and exchange.
pub(super) fn conditions(spec: &Spec) -> Vec<Placed<'_, ConditionEntry>> {
    let mut found = Vec::new();
    for (file, entries, contracts) in condition_lists(spec) {
        found.extend(entries.iter().map(|entry| Placed { file, entry, contracts: contracts.clone() }));
    }
    found
}

/// The lists of conditions within which ids are unique, with file and contracts.
pub(super) fn condition_lists(spec: &Spec) -> Vec<(&str, &[ConditionEntry], Vec<&str>)> {
    let mut found: Vec<(&str, &[ConditionEntry], Vec<&str>)> = Vec::new();
    for file in &spec.types {
        let contracts = file.value.sources.keys().map(|contract| contract.value.as_str()).collect();
        found.push((&file.file, &file.value.conditions, contracts));
    }
    for file in &spec.contracts {
        let id = || vec![file.value.contract.value.as_str()];
        for message in [&file.value.request, &file.value.response] {
            found.push((&file.file, &message.body.conditions, id()));
            found.push((&file.file, &message.conditions, id()));
        }
        found.push((&file.file, &file.value.exchange, id()));
    }
    found
}

/// The predicates that a field states: under the chosen readings, others and deviations.
pub(super) fn predicates_of(field: &FieldEntry) -> impl Iterator<Item = &Spanned<PredicateEntry>> {
    let changes = field.deviations.values().chain(field.readings.values().flat_map(|readings| readings.values()));
    let changed = changes.flat_map(|changes| changes.required_when.iter().chain(&changes.only_when));
    field.required_when.iter().chain(&field.only_when).chain(changed)
}
