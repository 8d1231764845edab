//! Logs of any size and form, through the real program and through the library.

mod chunks;
mod exchanges;
mod filters;
mod forms;
mod har;
#[cfg(unix)]
mod interruption;
#[cfg(target_os = "linux")]
mod memory;
mod pairs;
mod same;
mod sequences;
mod signers;
mod statistics;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use conformance::catalog;
use serde_json::Value;
use tempfile::TempDir;

/// A folder with logs.
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

    fn with(name: &str, bytes: impl AsRef<[u8]>) -> Self {
        let desk = Self::new();
        desk.write(name, bytes);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, bytes).expect("written");
    }

    fn command(&self, arguments: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_conformance"));
        command.current_dir(self.folder.path()).env("NO_COLOR", "1").env("SOURCE_DATE_EPOCH", "1767225600");
        command.args(arguments.split_whitespace());
        command
    }

    /// Runs the program in the folder.
    fn run(&self, arguments: &str) -> Ended {
        self.run_with(arguments, b"")
    }

    /// The same with this on standard input.
    fn run_with(&self, arguments: &str, input: &[u8]) -> Ended {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        let mut stdin = child.stdin.take().expect("a pipe");
        let input = input.to_vec();
        let writer = std::thread::spawn(move || stdin.write_all(&input));
        let output = child.wait_with_output().expect("the program ends");
        // It need not read all of it.
        let _ = writer.join().expect("written");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        Ended { status: output.status.code().expect("a status"), out: text(output.stdout), error: text(output.stderr) }
    }

    /// The JSON report of these arguments, and the status.
    fn report(&self, arguments: &str) -> (i32, Value) {
        let ended = self.run(&format!("{arguments} --format json"));
        let report = serde_json::from_str(&ended.out);
        (ended.status, report.unwrap_or_else(|_| panic!("no JSON: {ended:?}")))
    }
}

/// A request and its response that obey the rule between them, and a pair that breaks it.
struct Exchange {
    request: String,
    response: String,
}

/// The vector of this exchange rule of `pay@2.0.4`: kept or broken.
fn exchange(rule: &str, kept: bool) -> Exchange {
    let files = catalog::vectors(Some("pay@2.0.4")).expect("vectors are compiled in");
    let files: Vec<Value> = files.iter().map(|file| serde_json::to_value(file).expect("JSON")).collect();
    let vectors = files.iter().flat_map(|file| file["vectors"].as_array().expect("a list"));
    let id = format!("pay@2.0.4/exchange/{rule}#");
    let mut wanted = vectors.filter(|vector| {
        vector["id"].as_str().is_some_and(|found| found.starts_with(&id) && found.ends_with("#kept") == kept)
    });
    let vector = wanted.next().expect("there is such a vector");
    let text = |name: &str| vector[name].as_str().expect("a message").to_owned();
    Exchange { request: text("request"), response: text("response") }
}

/// The findings of a report as `record rule pointer line offset+length`.
fn found(report: &Value) -> Vec<String> {
    let findings = report["findings"].as_array().expect("findings").iter();
    let text = |finding: &Value| {
        let name = |name: &str| finding[name].as_str().unwrap_or_default().to_owned();
        let number = |name: &str| finding[name].as_u64().expect("a number");
        let (record, line, offset, length) = (number("record"), number("line"), number("offset"), number("length"));
        format!("{record} {} {} {line} {offset}+{length}", name("rule"), name("pointer"))
    };
    findings.map(text).collect()
}
