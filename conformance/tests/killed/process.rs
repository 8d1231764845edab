//! `conformance serve` over one folder, until it is killed.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

pub(crate) struct Process {
    child: Child,
    out: BufReader<ChildStdout>,
    said: PathBuf,
    address: String,
}

impl Process {
    /// Starts it, and does not wait for it to listen.
    pub(crate) fn begin(folder: &Path) -> Self {
        let said = folder.join("standard-error");
        let mut child = Command::new(env!("CARGO_BIN_EXE_conformance"))
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(folder.join("data"))
            .stdout(Stdio::piped())
            .stderr(File::create(&said).expect("a file"))
            .spawn()
            .expect("the program starts");
        let out = BufReader::new(child.stdout.take().expect("its output"));
        Self { child, out, said, address: String::new() }
    }

    /// Starts it, and waits until it listens.
    pub(crate) fn start(folder: &Path) -> Self {
        let mut process = Self::begin(folder);
        let mut line = String::new();
        process.out.read_line(&mut line).expect("a line");
        let address = line.trim().strip_prefix("listening on ");
        let said = || fs::read_to_string(&process.said).unwrap_or_default();
        process.address = address.unwrap_or_else(|| panic!("what a kill left cannot be served: {}", said())).to_owned();
        process
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Kills it, so that it can tidy up nothing.
    pub(crate) fn kill(mut self) {
        self.child.kill().expect("killed");
        let status = self.child.wait().expect("it ended");
        let said = || fs::read_to_string(&self.said).unwrap_or_default();
        assert!(!status.success() && status.code().is_none(), "it ended by itself: {status}: {}", said());
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Only a test that fails comes here with a process that still runs.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
