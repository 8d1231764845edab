//! `conformance serve` of the same build, with a store of its own.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use tempfile::TempDir;

use crate::Failure;

/// A gateway until it is dropped; its store goes with it.
pub(super) struct Process {
    child: Child,
    /// Held, so that it can go on printing.
    out: BufReader<ChildStdout>,
    url: String,
    _data: TempDir,
}

impl Process {
    pub(super) fn start() -> Result<Self, Failure> {
        let program = program()?;
        // Not among the system's temporary files: on many machines these are no disk, and
        // what is measured is durable commits.
        let data = tempfile::Builder::new().prefix("load-").tempdir_in(program.parent().unwrap_or(Path::new(".")))?;
        let mut command = Command::new(&program);
        command.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(data.path());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let out = child.stdout.take().ok_or_else(|| Failure::Environment("the gateway has no output".to_owned()))?;
        let mut process = Self { child, out: BufReader::new(out), url: String::new(), _data: data };
        let mut line = String::new();
        process.out.read_line(&mut line)?;
        let url = line.trim().strip_prefix("listening on ");
        process.url =
            url.ok_or_else(|| Failure::Environment(format!("{} does not serve", program.display())))?.to_owned();
        Ok(process)
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It has nothing left to do that would have to be done in order.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program beside this one.
fn program() -> Result<PathBuf, Failure> {
    let own = std::env::current_exe()?;
    let program = own.with_file_name(format!("conformance{}", std::env::consts::EXE_SUFFIX));
    if program.exists() {
        return Ok(program);
    }
    Err(Failure::Environment(format!(
        "there is no {}; `cargo build --release --package conformance` makes it",
        program.display()
    )))
}
