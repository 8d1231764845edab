//! `cargo xtask browser`: the tests that only a real browser can run, in
//! `conformance/browser`.
//!
//! Exit status: 0 all passed; 1 one failed; 3 npm or Node cannot be run. `CHROMIUM` names
//! another browser than `/usr/bin/chromium`.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitCode};

use crate::cargo::status;

/// What Node's test runner is given.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Options and files of `node --test`; without any, every test runs.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENTS")]
    arguments: Vec<OsString>,
}

/// Installs what the lock file names, and runs the tests.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/browser");
    if status(Command::new("npm").arg("ci").current_dir(&folder)) != 0 {
        eprintln!("error: npm cannot install what the tests need");
        return ExitCode::from(3);
    }
    let mut tests = Command::new("node");
    ExitCode::from(status(tests.arg("--test").args(&arguments.arguments).current_dir(&folder)))
}
