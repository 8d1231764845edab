//! One report of many parts is the report of one run, through the real program and the library.

mod bounds;
mod parts;
mod refused;
mod same;

use std::path::PathBuf;
use std::process::Command;

use conformance::catalog;
use serde_json::Value;
use tempfile::TempDir;

/// A folder with logs, parts and reports.
struct Desk {
    folder: TempDir,
}

/// Exit status, standard output and standard error.
#[derive(Debug, PartialEq, Eq)]
struct Ended {
    status: i32,
    out: String,
    error: String,
}

impl Desk {
    fn new() -> Self {
        Self { folder: TempDir::new().expect("a folder") }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), bytes).expect("written");
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).expect(name)
    }

    /// Runs the program in the folder.
    fn run(&self, arguments: &str) -> Ended {
        let mut command = Command::new(env!("CARGO_BIN_EXE_conformance"));
        command.current_dir(self.folder.path()).env("NO_COLOR", "1").env("SOURCE_DATE_EPOCH", "1767225600");
        let output = command.args(arguments.split_whitespace()).output().expect("the program starts");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        Ended { status: output.status.code().expect("a status"), out: text(output.stdout), error: text(output.stderr) }
    }

    /// Makes a part of these arguments, whatever the verdict.
    fn part(&self, arguments: &str, name: &str) -> Ended {
        // That of another test of the options would do as well.
        let _ = std::fs::remove_file(self.path(name));
        let ended = self.run(&format!("check {arguments} --summary-out {name}"));
        assert!(self.path(name).exists(), "{ended:?}");
        ended
    }
}

/// Messages of every kind: sound ones, such with a fault, strangers, and what is no JSON.
fn messages() -> Vec<String> {
    let mut messages: Vec<String> = Vec::new();
    for contract in ["pay@2.0.4", "preCreate@2.0.4"] {
        let files = catalog::vectors(Some(contract)).expect("vectors are compiled in");
        let files: Vec<Value> = files.iter().map(|file| serde_json::to_value(file).expect("JSON")).collect();
        let vectors = files.iter().flat_map(|file| file["vectors"].as_array().expect("a list"));
        for name in ["message", "request", "response"] {
            let texts = vectors.clone().filter_map(|vector| vector[name].as_str());
            messages.extend(texts.filter(|text| !text.contains(['\n', '\r'])).step_by(37).map(str::to_owned));
        }
    }
    assert!(messages.len() > 20, "{} messages", messages.len());
    messages.extend(["{\"request\":".to_owned(), "{}".to_owned(), "\u{1b}[31m文".to_owned(), "[1e999]".to_owned()]);
    messages
}

/// The text with `{}` once for each of the names, in a row.
fn each(names: &[String], form: &str) -> String {
    names.iter().map(|name| form.replace("{}", name)).collect::<Vec<_>>().join(" ")
}
