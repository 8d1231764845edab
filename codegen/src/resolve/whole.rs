//! The parts of the model that belong to no single type.

use model::{
    Citation, Direction, Document, Envelope, Erratum, Evidence, Model, Reading, ResultCode, Sample, Server,
    ServerVariable, SignType, TestKey,
};

use crate::parse::Spec;
use crate::parse::language::{
    ContractFile, ErratumEntry, KeyEntry, SampleDirection, SampleEntry, ServerEntry, SignTypeEntry,
};
use crate::parse::spanned::Spanned;
use crate::test_key;
use crate::view::View;

/// The model. `None` without an envelope, which the parser reports.
pub(crate) fn model(spec: &Spec, views: &[View]) -> Option<Model> {
    let envelope = &spec.envelope.as_ref()?.value;
    let (contracts, rules): (Vec<_>, Vec<_>) = views.iter().map(super::contract).unzip();
    let documents = spec.documents.iter().flat_map(|file| &file.value.documents);
    let keys = spec.keys.iter().flat_map(|file| &file.value.keys);
    let samples = spec.samples.iter().flat_map(|file| &file.value.samples);
    Some(Model {
        documents: documents
            .map(|document| Document { id: document.id.value.clone(), title: document.title.clone() })
            .collect(),
        envelope: Envelope {
            request: envelope.request.name.clone(),
            response: envelope.response.name.clone(),
            signature: envelope.signature.name.value.clone(),
            head: envelope.head.name.clone(),
            body: envelope.body.name.clone(),
            function: envelope.function.clone(),
            version: envelope.version.clone(),
            sign_type: envelope.sign_type.clone(),
            sign_types: envelope.sign_types.iter().map(sign_type).collect(),
            key_bits: envelope.key_bits,
            success: envelope.success.value.clone(),
            path: envelope.path.value.clone(),
            servers: envelope.servers.iter().map(server).collect(),
        },
        contracts,
        rules: rules.concat(),
        errata: spec.errata().map(|(_, entry)| erratum(entry)).collect(),
        samples: samples.map(|entry| sample(spec, entry)).collect(),
        keys: keys.filter_map(key).collect(),
        gateway: super::gateway::gateway(spec, views),
    })
}

/// The errata that concern a contract as a whole, in order of their ids.
pub(super) fn contract_errata(file: &ContractFile) -> Vec<String> {
    let borrowing = file.borrows.iter().map(|borrows| &borrows.erratum);
    super::in_order(file.errata.iter().map(|erratum| &erratum.value).chain(borrowing.map(|erratum| &erratum.value)))
}

/// The rows of a contract's result-code tables.
pub(super) fn result_codes(view: &View) -> Vec<ResultCode> {
    let files = view.spec.result_codes.iter().filter(|file| file.value.contract.value == view.id());
    let tables = files.flat_map(|file| &file.value.tables);
    let rows = tables.flat_map(|table| table.codes.iter().map(move |code| (table, code)));
    rows.map(|(table, code)| ResultCode {
        id: code.id.as_ref().map(|id| id.value.clone()),
        code: code.code.value.clone(),
        status: code.status.value.clone(),
        meaning: code.meaning.clone(),
        action: code.action.clone(),
        citation: Citation {
            document: view.contract.document.value.clone(),
            section: table.section.clone(),
            row: code.code.value.clone(),
        },
        errata: texts(&code.errata),
    })
    .collect()
}

fn sign_type(entry: &SignTypeEntry) -> SignType {
    SignType {
        name: entry.name.value.clone(),
        algorithm: entry.algorithm,
        description: entry.description.clone(),
        default: entry.default,
        only: texts(&entry.only),
        on_request: entry.on_request,
        errata: texts(&entry.errata),
    }
}

fn server(entry: &ServerEntry) -> Server {
    let variables = entry.variables.iter().map(|variable| ServerVariable {
        name: variable.name.value.clone(),
        default: variable.default.clone(),
        description: variable.description.clone(),
    });
    Server { url: entry.url.value.clone(), description: entry.description.clone(), variables: variables.collect() }
}

fn erratum(entry: &ErratumEntry) -> Erratum {
    let evidence = entry.evidence.iter().map(|piece| Evidence {
        citation: Citation {
            document: piece.document.value.clone(),
            section: piece.section.clone(),
            row: piece.row.clone(),
        },
        says: piece.says.clone(),
    });
    let readings =
        entry.readings.iter().map(|reading| Reading { id: reading.id.value.clone(), meaning: reading.meaning.clone() });
    Erratum {
        id: entry.id.value.clone(),
        title: entry.title.clone(),
        description: entry.description.clone(),
        contracts: texts(&entry.contracts),
        evidence: evidence.collect(),
        readings: readings.collect(),
        chosen: entry.chosen.value.clone(),
        because: entry.because.clone(),
    }
}

fn sample(spec: &Spec, entry: &SampleEntry) -> Sample {
    let document = spec.contract(&entry.contract.value).map(|file| file.value.document.value.clone());
    Sample {
        file: entry.file.value.clone(),
        contract: entry.contract.value.clone(),
        direction: match entry.direction {
            SampleDirection::Request => Direction::Request,
            SampleDirection::Response => Direction::Response,
        },
        text: spec.sample_files.get(&entry.file.value).cloned().unwrap_or_default(),
        citation: Citation {
            document: document.unwrap_or_default(),
            section: entry.section.clone(),
            row: String::new(),
        },
        answers: entry.answers.as_ref().map(|file| file.value.clone()),
        errata: texts(&entry.errata),
        expected: texts(&entry.expected),
    }
}

/// `None` for a broken key, which the check reports.
fn key(entry: &KeyEntry) -> Option<TestKey> {
    let pair = test_key::read(&entry.private.value).ok()?;
    Some(TestKey {
        id: entry.id.value.clone(),
        signs: entry.signs.value,
        description: entry.description.clone(),
        bits: test_key::bits(&pair),
        private: test_key::bare(&entry.private.value),
        public: test_key::public(&pair)?,
    })
}

fn texts(list: &[Spanned<String>]) -> Vec<String> {
    list.iter().map(|item| item.value.clone()).collect()
}
