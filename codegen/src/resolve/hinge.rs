//! One statement under all readings: which versions of it there are, and when each is in force.

use model::Hinge;

use crate::parse::Spec;
use crate::view::{Draft, FieldView};

/// A version of a statement.
pub(crate) struct Version<T> {
    pub(crate) statement: T,
    /// What makes its rule id differ from that of the chosen version: the reading.
    pub(crate) suffix: Option<String>,
    pub(crate) hinge: Option<Hinge>,
}

/// The versions of what `said` finds in a field's drafts, the chosen one first. Readings
/// that say the same share a version; a statement that no reading changes has no hinge.
pub(crate) fn versions<T: PartialEq>(
    spec: &Spec,
    field: &FieldView,
    said: impl Fn(&Draft) -> Option<T>,
) -> Vec<Version<T>> {
    let base = said(&field.base);
    let Some(erratum) = changing_errata(field, &said).first().copied() else {
        return base.map(|statement| Version { statement, suffix: None, hinge: None }).into_iter().collect();
    };
    let mut others: Vec<(T, Vec<String>)> = Vec::new();
    let mut changing = Vec::new();
    for variant in field.variants.iter().filter(|variant| variant.erratum == erratum) {
        let statement = said(&variant.draft);
        if statement == base {
            continue;
        }
        changing.push(variant.reading.as_str());
        let Some(statement) = statement else { continue };
        match others.iter_mut().find(|(other, _)| *other == statement) {
            Some((_, readings)) => readings.push(variant.reading.clone()),
            None => others.push((statement, vec![variant.reading.clone()])),
        }
    }
    let ledger = spec.erratum(erratum).map_or(&[][..], |entry| &entry.readings);
    let all = ledger.iter().map(|reading| reading.id.value.as_str());
    let unchanged = all.filter(|reading| !changing.contains(reading)).map(str::to_owned).collect();
    let hinge = |readings| Some(Hinge { erratum: erratum.to_owned(), readings });
    let chosen = base.map(|statement| Version { statement, suffix: None, hinge: hinge(unchanged) });
    let others = others.into_iter().map(|(statement, readings)| {
        let suffix = readings.first().cloned();
        Version { statement, suffix, hinge: hinge(readings) }
    });
    chosen.into_iter().chain(others).collect()
}

/// The errata of which a reading changes what `said` finds, in order of their ids.
pub(crate) fn changing_errata<'f, T: PartialEq>(
    field: &'f FieldView,
    said: impl Fn(&Draft) -> Option<T>,
) -> Vec<&'f str> {
    let base = said(&field.base);
    let mut errata: Vec<&str> = Vec::new();
    for variant in &field.variants {
        if !errata.contains(&variant.erratum.as_str()) && said(&variant.draft) != base {
            errata.push(&variant.erratum);
        }
    }
    errata
}
