//! Names of contracts, documents, errata, readings and samples that do not exist.

use super::statements::{Placed, conditions, fields};
use crate::diagnostic::Diagnostic;
use crate::parse::language::FieldEntry;
use crate::parse::spanned::Spanned;
use crate::parse::{FileKind, Spec};
use crate::suggest;
use crate::view::View;

pub(super) fn check(spec: &Spec, _: &[View]) -> Vec<Diagnostic> {
    let mut names = Names { spec, found: Vec::new() };
    for file in &spec.types {
        let definition = &file.value;
        let contracts: Vec<&str> = definition.sources.keys().map(|contract| contract.value.as_str()).collect();
        definition.sources.keys().for_each(|contract| names.contract(&file.file, contract));
        definition.values.iter().for_each(|value| names.own_contracts(&file.file, &value.contracts, &contracts));
        names.errata(&file.file, &definition.errata);
    }
    for field in fields(spec) {
        names.field(&field);
    }
    for Placed { file, entry, contracts } in conditions(spec) {
        names.own_contracts(file, &entry.contracts, &contracts);
        entry.document.iter().for_each(|document| names.document(file, document));
        names.errata(file, &entry.errata);
        if let Some(hinge) = &entry.reading {
            names.readings(file, &hinge.erratum, hinge.readings.iter());
        }
    }
    for file in &spec.contracts {
        names.document(&file.file, &file.value.document);
        names.errata(&file.file, &file.value.errata);
        if let Some(borrows) = &file.value.borrows {
            names.contract(&file.file, &borrows.from);
            names.errata(&file.file, std::slice::from_ref(&borrows.erratum));
        }
        names.has_codes(&file.file, &file.value.contract);
    }
    for file in &spec.result_codes {
        names.contract(&file.file, &file.value.contract);
        let rows = file.value.tables.iter().flat_map(|table| &table.codes);
        rows.for_each(|row| names.errata(&file.file, &row.errata));
    }
    if let Some(file) = &spec.envelope {
        names.document(&file.file, &file.value.document);
        for sign_type in &file.value.sign_types {
            sign_type.only.iter().for_each(|contract| names.contract(&file.file, contract));
            names.errata(&file.file, &sign_type.errata);
        }
    }
    for (file, entry) in spec.errata() {
        entry.contracts.iter().for_each(|contract| names.contract(file, contract));
        entry.evidence.iter().for_each(|piece| names.document(file, &piece.document));
    }
    names.samples();
    names.found
}

struct Names<'a> {
    spec: &'a Spec,
    found: Vec<Diagnostic>,
}

impl Names<'_> {
    fn field(&mut self, field: &Placed<FieldEntry>) {
        let Placed { file, entry, contracts } = field;
        self.own_contracts(file, &entry.contracts, contracts);
        self.own_contracts(file, entry.rows.keys(), contracts);
        self.own_contracts(file, entry.deviations.keys(), contracts);
        self.errata(file, &entry.errata);
        for (erratum, readings) in &entry.readings {
            self.readings(file, erratum, readings.keys());
        }
    }

    fn contract(&mut self, file: &str, name: &Spanned<String>) {
        let known = self.spec.contract_ids();
        self.known(FileKind::Contracts, "contract", file, name, known);
    }

    /// Contracts that a part of a type or message names must be among its own.
    fn own_contracts<'n>(&mut self, file: &str, names: impl IntoIterator<Item = &'n Spanned<String>>, own: &[&str]) {
        for name in names {
            if !own.contains(&name.value.as_str()) {
                let message = format!("`{}` is none of the contracts that this is written for", name.value);
                let cure = suggest::cure(&name.value, own.iter().copied());
                self.found.push(Diagnostic::new(file, &name.at, message, cure));
            }
        }
    }

    fn document(&mut self, file: &str, name: &Spanned<String>) {
        let documents = self.spec.documents.iter().flat_map(|file| &file.value.documents);
        let known = documents.map(|document| document.id.value.as_str()).collect();
        self.known(FileKind::Documents, "document", file, name, known);
    }

    fn errata(&mut self, file: &str, names: &[Spanned<String>]) {
        let known: Vec<&str> = self.spec.errata().map(|(_, entry)| entry.id.value.as_str()).collect();
        for name in names {
            self.known(FileKind::Errata, "erratum", file, name, known.clone());
        }
    }

    fn readings<'n>(
        &mut self,
        file: &str,
        erratum: &Spanned<String>,
        readings: impl Iterator<Item = &'n Spanned<String>>,
    ) {
        self.errata(file, std::slice::from_ref(erratum));
        let Some(entry) = self.spec.erratum(&erratum.value) else { return };
        let known: Vec<&str> = entry.readings.iter().map(|reading| reading.id.value.as_str()).collect();
        for name in readings {
            if !known.contains(&name.value.as_str()) {
                let message = format!("the erratum `{}` has no reading `{}`", erratum.value, name.value);
                let cure = suggest::cure(&name.value, known.iter().copied());
                self.found.push(Diagnostic::new(file, &name.at, message, cure));
            }
        }
    }

    fn has_codes(&mut self, file: &str, contract: &Spanned<String>) {
        let has = self.spec.result_codes.iter().any(|codes| codes.value.contract == *contract);
        if !has && !self.spec.may_have(FileKind::ResultCodes, &contract.value) {
            let message = format!("`{}` has no table of result codes", contract.value);
            self.found.push(Diagnostic::new(file, &contract.at, message, "write it in the folder `result-codes`"));
        }
    }

    fn samples(&mut self) {
        if let Some(index) = &self.spec.samples {
            let samples = &index.value.samples;
            for sample in samples {
                self.contract(&index.file, &sample.contract);
                self.errata(&index.file, &sample.errata);
                let files = self.spec.sample_files.keys().map(String::as_str).collect();
                self.known(FileKind::Samples, "sample file", &index.file, &sample.file, files);
                if let Some(request) = &sample.answers {
                    let known = samples.iter().map(|sample| sample.file.value.as_str()).collect();
                    self.known(FileKind::Samples, "sample", &index.file, request, known);
                }
            }
        }
    }

    fn known(&mut self, kind: FileKind, what: &str, file: &str, name: &Spanned<String>, known: Vec<&str>) {
        if !known.contains(&name.value.as_str()) && !self.spec.may_have(kind, &name.value) {
            let message = format!("there is no {what} `{}`", name.value);
            let cure = suggest::cure(&name.value, known);
            self.found.push(Diagnostic::new(file, &name.at, message, cure));
        }
    }
}
