//! Baselines through the real program: what is known passes, anything else fails, and what
//! holds no more is named.

mod files;
mod gateways;
mod mistakes;
#[path = "../watch/running.rs"]
#[allow(dead_code, reason = "the tests of `serve --judge` use more of it")]
mod running;
#[path = "../common/served.rs"]
mod served;
mod stale;

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// The first day of 2026: what expires does so on the same day in every run.
const TODAY: &str = "1767225600";

/// A folder with messages and a baseline.
struct Desk {
    folder: TempDir,
}

/// Exit status, standard output and standard error.
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

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).expect("written");
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).expect("a file")
    }

    /// Runs the program in the folder.
    #[track_caller]
    fn run(&self, arguments: &[&str]) -> Ended {
        let mut command = Command::new(env!("CARGO_BIN_EXE_conformance"));
        command.current_dir(self.folder.path()).env("SOURCE_DATE_EPOCH", TODAY).env("NO_COLOR", "1");
        let output = command.args(arguments).output().expect("the program runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        Ended { status: output.status.code().expect("a status"), out: text(output.stdout), error: text(output.stderr) }
    }

    /// The same with the baseline.
    #[track_caller]
    fn known(&self, arguments: &[&str]) -> Ended {
        self.run(&[arguments, &["--baseline", "b.yaml"]].concat())
    }

    /// The same, and writes it.
    #[track_caller]
    fn update(&self, arguments: &[&str]) -> Ended {
        self.known(&[arguments, &["--update-baseline"]].concat())
    }
}

impl Ended {
    #[track_caller]
    fn with(self, status: i32, said: &[&str]) -> Self {
        assert_eq!(self.status, status, "{}{}", self.out, self.error);
        for said in said {
            assert!(self.error.contains(said), "{said:?} is not in {:?}", self.error);
        }
        self
    }
}

/// A file of the tests of the command line.
fn message(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name);
    std::fs::read_to_string(path).expect("a message")
}

fn good() -> String {
    message("cli/messages/folder/good.json")
}
