//! From text to typed files with spans.
//!
//! Every file is read twice: as a tree, which is compared with the JSON Schema of its
//! kind so that all its mistakes come together, and then as the type of [`language`].

mod file;
pub(crate) mod kind;
pub mod language;
pub mod ordered;
pub mod spanned;
mod structure;
pub(crate) mod tree;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostic;
use crate::source::{Source, Sources};
use file::typed;
use language::{
    ContractFile, DocumentsFile, EnvelopeFile, ErrataFile, ErratumEntry, GatewayFile, KeysFile, ResultCodesFile,
    SamplesFile, ScenariosFile, TypeFile,
};

/// A parsed file.
#[derive(Debug)]
pub(crate) struct Parsed<T> {
    /// Its path, for diagnostics.
    pub(crate) file: String,
    /// What it says.
    pub(crate) value: T,
}

/// All files of a spec that could be parsed.
#[derive(Debug, Default)]
pub(crate) struct Spec {
    pub(crate) documents: Option<Parsed<DocumentsFile>>,
    pub(crate) envelope: Option<Parsed<EnvelopeFile>>,
    pub(crate) types: Vec<Parsed<TypeFile>>,
    pub(crate) contracts: Vec<Parsed<ContractFile>>,
    pub(crate) result_codes: Vec<Parsed<ResultCodesFile>>,
    pub(crate) errata: Vec<Parsed<ErrataFile>>,
    pub(crate) samples: Option<Parsed<SamplesFile>>,
    pub(crate) keys: Option<Parsed<KeysFile>>,
    pub(crate) gateway: Option<Parsed<GatewayFile>>,
    pub(crate) scenarios: Option<Parsed<ScenariosFile>>,
    /// The texts of the files beside the samples' index, by their names.
    pub(crate) sample_files: BTreeMap<String, String>,
    /// The files that could not be parsed.
    pub(crate) broken: Vec<BrokenFile>,
}

/// A file with mistakes: nothing of it is in the spec, and what is not found may stand there.
#[derive(Debug)]
pub(crate) struct BrokenFile {
    pub(crate) kind: FileKind,
    /// What the file defines; unknown when it is no YAML at all.
    pub(crate) names: Option<BTreeSet<String>>,
}

/// The kinds of file in a spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileKind {
    Documents,
    Envelope,
    Types,
    Contracts,
    ResultCodes,
    Errata,
    Samples,
    Keys,
    Gateway,
    Scenarios,
}

/// Parses every file. What could not be parsed is missing from the spec, and why is in
/// the diagnostics.
pub(crate) fn parse(sources: &Sources) -> (Spec, Vec<Diagnostic>) {
    let mut spec = Spec::default();
    let mut found = Vec::new();
    let mut files: Vec<_> = sources.files.iter().collect();
    files.sort_by_key(|source| &source.path);
    for source in files {
        let below = source.below();
        if let Some(name) = below.strip_prefix("samples/").filter(|name| name.ends_with(".json")) {
            spec.sample_files.insert(name.to_owned(), source.text.clone());
        } else if below != "rules.lock" {
            parse_file(source, &mut spec, &mut found);
        }
    }
    for (kind, name, is_there) in [
        (FileKind::Documents, "documents.yaml", spec.documents.is_some()),
        (FileKind::Envelope, "envelope.yaml", spec.envelope.is_some()),
    ] {
        if !is_there && !spec.broken.iter().any(|file| file.kind == kind) {
            let path = format!("{}/{name}", root(sources));
            found.push(Diagnostic::of_file(&path, "the spec lacks this file", "write it; an existing spec shows how"));
            spec.broken.push(BrokenFile { kind, names: None });
        }
    }
    (spec, found)
}

fn root(sources: &Sources) -> &str {
    sources.files.first().and_then(|source| source.path.split_once('/')).map_or("spec", |(root, _)| root)
}

fn parse_file(source: &Source, spec: &mut Spec, found: &mut Vec<Diagnostic>) {
    let Some(kind) = kind_of(source.below()) else {
        let cure = "move it to the folder of its kind: contracts, errata, result-codes, samples or types";
        found.push(Diagnostic::of_file(&source.path, "nothing in a spec is at this place", cure));
        return;
    };
    let parsed = match kind {
        FileKind::Documents => typed(source).map(|parsed| spec.documents = Some(parsed)),
        FileKind::Envelope => typed(source).map(|parsed| spec.envelope = Some(parsed)),
        FileKind::Types => typed(source).map(|parsed| spec.types.push(parsed)),
        FileKind::Contracts => typed(source).map(|parsed| spec.contracts.push(parsed)),
        FileKind::ResultCodes => typed(source).map(|parsed| spec.result_codes.push(parsed)),
        FileKind::Errata => typed(source).map(|parsed| spec.errata.push(parsed)),
        FileKind::Samples => typed(source).map(|parsed| spec.samples = Some(parsed)),
        FileKind::Keys => typed(source).map(|parsed| spec.keys = Some(parsed)),
        FileKind::Gateway => typed(source).map(|parsed| spec.gateway = Some(parsed)),
        FileKind::Scenarios => typed(source).map(|parsed| spec.scenarios = Some(parsed)),
    };
    if let Err(mistakes) = parsed {
        found.extend(mistakes.diagnostics);
        spec.broken.push(BrokenFile { kind, names: mistakes.names });
    }
}

fn kind_of(below: &str) -> Option<FileKind> {
    let folder = below.rsplit_once('/').map_or("", |(folder, _)| folder);
    match (folder, below) {
        (_, "documents.yaml") => Some(FileKind::Documents),
        (_, "envelope.yaml") => Some(FileKind::Envelope),
        (_, "keys.yaml") => Some(FileKind::Keys),
        (_, "gateway.yaml") => Some(FileKind::Gateway),
        (_, "scenarios.yaml") => Some(FileKind::Scenarios),
        (_, "samples/index.yaml") => Some(FileKind::Samples),
        ("types", _) => Some(FileKind::Types),
        ("contracts", _) => Some(FileKind::Contracts),
        ("result-codes", _) => Some(FileKind::ResultCodes),
        ("errata", _) => Some(FileKind::Errata),
        _ => None,
    }
}

impl Spec {
    /// The contract with this id.
    pub(crate) fn contract(&self, id: &str) -> Option<&Parsed<ContractFile>> {
        self.contracts.iter().find(|contract| contract.value.contract.value == id)
    }

    /// The ids of all contracts.
    pub(crate) fn contract_ids(&self) -> Vec<&str> {
        self.contracts.iter().map(|contract| contract.value.contract.value.as_str()).collect()
    }

    /// All entries of the ledger, with their files.
    pub(crate) fn errata(&self) -> impl Iterator<Item = (&str, &ErratumEntry)> {
        self.errata.iter().flat_map(|file| file.value.errata.iter().map(move |entry| (file.file.as_str(), entry)))
    }

    /// The entry of the ledger with this id.
    pub(crate) fn erratum(&self, id: &str) -> Option<&ErratumEntry> {
        self.errata().map(|(_, entry)| entry).find(|entry| entry.id.value == id)
    }

    /// Whether something that was not found may stand in a file that could not be parsed.
    pub(crate) fn may_have(&self, kind: FileKind, name: &str) -> bool {
        let mut files = self.broken.iter().filter(|file| file.kind == kind);
        files.any(|file| file.names.as_ref().is_none_or(|names| names.contains(name)))
    }
}

impl TypeFile {
    /// The name of the struct or enum.
    pub(crate) fn name(&self) -> Option<&str> {
        self.struct_name.as_ref().or(self.enum_name.as_ref()).map(|name| name.value.as_str())
    }
}
