//! Builds the views of all contracts.

use std::borrow::Cow;
use std::collections::BTreeMap;

use model::Scope;
use serde_saphyr::Location;

use super::{BodyView, Draft, FieldView, TypeView, Variant, View};
use crate::parse::language::{
    ConditionEntry, ContractFile, EnvelopeFile, FieldEntry, MessageEntry, PartName, PresenceEntry, TypeFile,
};
use crate::parse::spanned::Spanned;
use crate::parse::{Parsed, Spec};

/// The views, in the order of the contracts' ids. None without an envelope.
pub(crate) fn views(spec: &Spec) -> Vec<View<'_>> {
    let Some(envelope) = &spec.envelope else { return Vec::new() };
    let mut views: Vec<View> = spec.contracts.iter().map(|contract| view(spec, contract, envelope)).collect();
    views.sort_by(|a, b| a.contract.contract.value.cmp(&b.contract.contract.value));
    views
}

fn view<'a>(spec: &'a Spec, contract: &'a Parsed<ContractFile>, envelope: &'a Parsed<EnvelopeFile>) -> View<'a> {
    let parts = &envelope.value;
    let around = |name, place: &str, description: String, fields| {
        let body = BodyView::Struct { open: false, fields, conditions: Vec::new() };
        let (document, section) = (parts.document.value.as_str(), parts.section.as_str());
        let sees = contract.value.contract.value.as_str();
        TypeView {
            name,
            place: place.to_owned(),
            description,
            file: &envelope.file,
            sees,
            borrowed_from: None,
            document,
            section,
            errata: Vec::new(),
            scope: Scope::Envelope,
            body,
        }
    };
    let signature = || FieldView::new(Cow::Borrowed(&parts.signature), &contract.value.contract.value, "");
    let mut types = Vec::new();
    for (message, part, names, place) in [
        (&contract.value.request, &parts.request, ["RequestEnvelope", "Request", "RequestBody"], "request"),
        (&contract.value.response, &parts.response, ["ResponseEnvelope", "Response", "ResponseBody"], "response"),
    ] {
        let description = format!("The object around a {place}: the {place} and its signature.");
        let fields = vec![part_field(part, names[1]), signature()];
        types.push(around(names[0], &format!("{place}-envelope"), description, fields));
        let fields = vec![part_field(&parts.head, &message.head.value), part_field(&parts.body, names[2])];
        let mut whole = around(names[1], place, format!("A {place}: its head and its body."), fields);
        whole.file = &contract.file;
        whole.set_conditions(message.conditions.iter().collect());
        types.push(whole);
        types.push(body(contract, message, names[2], place));
    }
    let fields = vec![part_field(&parts.request, "Request"), part_field(&parts.response, "Response")];
    let mut exchange = around("Exchange", "exchange", "A request and its response.".to_owned(), fields);
    exchange.file = &contract.file;
    exchange.scope = Scope::Exchange;
    exchange.set_conditions(contract.value.exchange.iter().collect());
    types.extend(shared(spec, contract));
    types.iter_mut().for_each(|definition| definition.settle(spec, &contract.value.contract.value));
    View { spec, contract: &contract.value, file: &contract.file, types, exchange }
}

fn body<'a>(contract: &'a Parsed<ContractFile>, message: &'a MessageEntry, name: &'a str, place: &str) -> TypeView<'a> {
    let id = contract.value.contract.value.as_str();
    TypeView {
        name,
        place: format!("{place}.body"),
        description: message.body.description.clone(),
        file: &contract.file,
        sees: id,
        borrowed_from: None,
        document: &contract.value.document.value,
        section: &message.body.section,
        errata: Vec::new(),
        scope: Scope::Shape,
        body: BodyView::Struct {
            open: false,
            fields: fields(&message.body.fields, id),
            conditions: conditions(&message.body.conditions, id),
        },
    }
}

/// The shared types that the contract's document defines, and those that it borrows.
fn shared<'a>(spec: &'a Spec, contract: &'a Parsed<ContractFile>) -> Vec<TypeView<'a>> {
    let id = contract.value.contract.value.as_str();
    let document = contract.value.document.value.as_str();
    let mut types: Vec<TypeView> = spec.types.iter().filter_map(|file| shared_type(file, id, document)).collect();
    let Some(borrows) = &contract.value.borrows else { return types };
    let Some(lender) = spec.contract(&borrows.from.value) else { return types };
    // What a borrowed type refers to is borrowed with it.
    let mut wanted: Vec<String> = borrows.types.iter().map(|name| name.value.clone()).collect();
    while let Some(name) = wanted.pop() {
        if types.iter().any(|own| own.name == name) {
            continue;
        }
        let file = spec.types.iter().find(|file| file.value.name() == Some(&name));
        let Some(file) = file else { continue };
        let Some(mut lent) = shared_type(file, &borrows.from.value, &lender.value.document.value) else { continue };
        lent.borrowed_from = Some(&borrows.from.value);
        lent.errata.push(&borrows.erratum.value);
        let referred = lent.fields().iter().flat_map(FieldView::drafts).filter_map(|draft| draft.kind.as_ref()?.name());
        wanted.extend(referred.map(str::to_owned));
        types.push(lent);
    }
    types
}

fn shared_type<'a>(file: &'a Parsed<TypeFile>, sees: &'a str, document: &'a str) -> Option<TypeView<'a>> {
    let definition = &file.value;
    let section = definition.sources.iter().find(|(contract, _)| contract.value == sees)?.1;
    let body = if definition.struct_name.is_some() {
        BodyView::Struct {
            open: definition.open,
            fields: fields(&definition.fields, sees),
            conditions: conditions(&definition.conditions, sees),
        }
    } else {
        let values = definition.values.iter().filter(|value| applies(&value.contracts, sees)).collect();
        BodyView::Enum { closed: definition.closed, values }
    };
    let name = definition.name()?;
    Some(TypeView {
        name,
        place: name.to_owned(),
        description: definition.description.clone(),
        file: &file.file,
        sees,
        borrowed_from: None,
        document,
        section,
        errata: definition.errata.iter().map(|erratum| erratum.value.as_str()).collect(),
        scope: Scope::Shape,
        body,
    })
}

fn fields<'a>(entries: &'a [FieldEntry], sees: &str) -> Vec<FieldView<'a>> {
    let listed = entries.iter().filter(|field| applies(&field.contracts, sees));
    listed.map(|field| FieldView::new(Cow::Borrowed(field), sees, &field.name.value)).collect()
}

fn conditions<'a>(entries: &'a [ConditionEntry], sees: &str) -> Vec<&'a ConditionEntry> {
    entries.iter().filter(|condition| applies(&condition.contracts, sees)).collect()
}

/// Whether an `in` list, empty for all, has the contract.
fn applies(contracts: &[Spanned<String>], sees: &str) -> bool {
    contracts.is_empty() || contracts.iter().any(|contract| contract.value == sees)
}

/// A required member of the envelope or the message, which no document lists as a row.
fn part_field<'a>(part: &PartName, kind: &str) -> FieldView<'a> {
    let text = |value: &str| Spanned { value: value.to_owned(), at: Location::UNKNOWN };
    let entry = FieldEntry {
        name: text(&part.name),
        spellings: Vec::new(),
        description: part.description.clone(),
        kind: text(kind),
        length: None,
        format: None,
        one_of: Vec::new(),
        characters: None,
        items: None,
        range: None,
        presence: Spanned { value: PresenceEntry::Required, at: Location::UNKNOWN },
        required_when: None,
        only_when: None,
        secret: false,
        example: None,
        contracts: Vec::new(),
        rows: BTreeMap::new(),
        deviations: BTreeMap::new(),
        readings: BTreeMap::new(),
        errata: Vec::new(),
    };
    FieldView::new(Cow::Owned(entry), "", "")
}

impl<'a> FieldView<'a> {
    fn new(entry: Cow<'a, FieldEntry>, sees: &str, row: &str) -> Self {
        let row = entry.rows.iter().find(|(contract, _)| contract.value == sees).map_or(row, |(_, row)| row).to_owned();
        let deviation = entry.deviations.iter().find(|(contract, _)| contract.value == sees);
        let draft = Draft::of(&entry);
        let base = deviation.map_or(draft.clone(), |(_, changes)| draft.changed(changes));
        let mut variants = Vec::new();
        for (erratum, readings) in &entry.readings {
            for (reading, changes) in readings {
                variants.push(Variant {
                    erratum: erratum.value.clone(),
                    reading: reading.value.clone(),
                    draft: base.changed(changes),
                });
            }
        }
        Self { entry, row, base, variants }
    }
}

impl<'a> TypeView<'a> {
    /// Drops the readings of errata that do not concern the contract. A shared type
    /// states them for all, and where a document is clear its rules stay as hard as they are.
    fn settle(&mut self, spec: &Spec, contract: &str) {
        let sees = self.sees;
        let BodyView::Struct { fields, .. } = &mut self.body else { return };
        for field in fields {
            field.variants.retain(|variant| {
                spec.erratum(&variant.erratum).is_none_or(|erratum| {
                    erratum.contracts.iter().any(|concerned| concerned.value == contract || concerned.value == sees)
                })
            });
        }
    }

    fn set_conditions(&mut self, given: Vec<&'a ConditionEntry>) {
        if let BodyView::Struct { conditions, .. } = &mut self.body {
            *conditions = given;
        }
    }
}
