//! `cargo xtask spark`: holds the Spark job in `conformance/spark` to the reports of one run, on
//! a local Spark, which is installed below the target folder.
//!
//! Exit status: 0 the same; 1 not; 3 something cannot be had.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::bindings::root;
use crate::bindings::tools::Tools;
use crate::cargo::{cargo, status};

/// Which program to hold to it.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The program; built when none is named.
    #[arg(long, value_name = "PATH")]
    program: Option<PathBuf>,
}

/// Installs what the requirements pin, and runs the tests.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let tools = Tools::of(root(), "conformance/spark", "spark");
    let python = match tools.python() {
        Ok(programs) => programs.join("python"),
        Err(failure) => {
            eprintln!("error: {failure}");
            return ExitCode::from(failure.status());
        }
    };
    let program = arguments.program.clone().or_else(|| built(&tools.root, &Tools::target(&tools.root)));
    let Some(program) = program.and_then(|program| program.canonicalize().ok()) else {
        eprintln!("error: there is no program to run");
        return ExitCode::from(3);
    };
    let mut tests = Command::new(python);
    ExitCode::from(status(tests.arg("test_audit.py").env("PROGRAM", program).current_dir(&tools.settings)))
}

fn built(root: &Path, target: &Path) -> Option<PathBuf> {
    let mut build = cargo();
    build.args(["build", "--release", "--package", "conformance"]).current_dir(root);
    (status(&mut build) == 0).then(|| target.join("release/conformance"))
}
