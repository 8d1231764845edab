//! From the model to files.
//!
//! A target is a function from the model to the texts of files. It reads nothing but
//! the model and writes nothing: `cargo xtask generate` compares and writes. To add
//! one, write its module and add a line to [`TARGETS`].

mod json;
pub mod json_schema;
pub mod language;
pub mod model_json;
pub mod openapi;
pub mod rust;
pub mod signature_vectors;
pub mod strategies;
pub mod tests;
pub mod vectors;

use std::panic::resume_unwind;
use std::thread;

use model::Model;

/// Stands in every generated file.
pub const HEADER: &str = "Compiled from `spec/` by `cargo xtask generate`; do not edit.";

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// From the root of the repository, with `/` between folders.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// One kind of output.
pub struct Target {
    /// How `cargo xtask generate NAME` calls it.
    pub name: &'static str,
    /// One line for lists.
    pub about: &'static str,
    /// The emitter.
    pub files: fn(&Model) -> Vec<File>,
}

/// Every target, in the order of generation.
pub const TARGETS: &[Target] = &[
    Target { name: "rust", about: "types, validators and tables in Rust", files: rust::files },
    Target { name: "strategies", about: "proptest strategies", files: strategies::files },
    Target { name: "tests", about: "a named test for every rule", files: tests::files },
    Target { name: "vectors", about: "test vectors as JSON data", files: vectors::files },
    Target {
        name: "signature-vectors",
        about: "signed envelopes with their verdicts, as JSON data",
        files: signature_vectors::files,
    },
    Target {
        name: "schemas",
        about: "JSON Schemas of messages and payloads, in two layers",
        files: json_schema::files,
    },
    Target { name: "openapi", about: "OpenAPI 3.1, one document for each version", files: openapi::files },
    Target {
        name: "model",
        about: "the resolved model as JSON, and the schemas of data files",
        files: model_json::files,
    },
    Target { name: "language", about: "JSON Schemas of the spec language, for editors", files: language::files },
];

/// The names of all targets, `lock` for `spec/rules.lock` among them.
pub fn target_names() -> Vec<&'static str> {
    TARGETS.iter().map(|target| target.name).chain([LOCK]).collect()
}

/// The files of the named targets; of all, when none is named.
pub fn emit(model: &Model, sources: &crate::Sources, targets: &[String]) -> Vec<File> {
    let wanted = |name: &str| targets.is_empty() || targets.iter().any(|target| target == name);
    // Each on its own thread: making the vectors takes as long as all the others together.
    let mut files: Vec<File> = thread::scope(|scope| {
        let wanted = TARGETS.iter().filter(|target| wanted(target.name));
        let running: Vec<_> = wanted.map(|target| scope.spawn(|| (target.files)(model))).collect();
        running.into_iter().flat_map(|target| target.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    });
    if wanted(LOCK) {
        files.push(File { path: "spec/rules.lock".to_owned(), text: crate::lock::text(model, sources) });
    }
    files
}

/// The target that is no emitter: the lock is made from the model and from itself.
const LOCK: &str = "lock";
