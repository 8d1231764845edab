//! `cargo xtask spark`: holds the Spark job in `conformance/spark` to the reports of one run, on
//! a local Spark, which is installed below the target folder.
//!
//! Exit status: 0 the same; 1 not; 3 something cannot be had.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

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
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let job = root.join("conformance/spark");
    let Some(python) = installed(&job.join("requirements.txt"), &target.join("spark")) else {
        eprintln!("error: pip cannot install what {} pins", job.join("requirements.txt").display());
        return ExitCode::from(3);
    };
    let program = arguments.program.clone().or_else(|| built(&root, &target));
    let Some(program) = program.and_then(|program| program.canonicalize().ok()) else {
        eprintln!("error: there is no program to run");
        return ExitCode::from(3);
    };
    let mut tests = Command::new(python);
    ExitCode::from(status(tests.arg("test_audit.py").env("PROGRAM", program).current_dir(&job)))
}

fn built(root: &Path, target: &Path) -> Option<PathBuf> {
    let mut build = cargo();
    build.args(["build", "--release", "--package", "conformance"]).current_dir(root);
    (status(&mut build) == 0).then(|| target.join("release/conformance"))
}

/// The Python that has what is pinned.
fn installed(pins: &Path, folder: &Path) -> Option<PathBuf> {
    let (python, copy) = (folder.join("venv/bin/python"), folder.join("requirements.txt"));
    let wanted = fs::read(pins).ok()?;
    if fs::read(&copy).is_ok_and(|found| found == wanted) {
        return Some(python);
    }
    let mut create = Command::new("python3");
    create.args(["-m", "venv", "--clear"]).arg(folder.join("venv"));
    let mut install = Command::new(folder.join("venv/bin/pip"));
    install.args(["install", "--quiet", "--disable-pip-version-check", "--require-hashes", "--requirement"]).arg(pins);
    if [create, install].iter_mut().any(|command| status(command) != 0) {
        return None;
    }
    // Last: what was broken off is not there.
    fs::write(copy, wanted).ok()?;
    Some(python)
}
