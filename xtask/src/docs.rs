//! `cargo xtask docs`: builds `conformance`, which renders the reference site into
//! `generated/docs`. It is not part of this program: `cargo xtask generate` must work when
//! the generated code does not compile.
//!
//! Exit status: 0 done, or nothing stale; 1 stale files under `--check`; 3 files that cannot
//! be written, or a program that cannot be built.

use std::path::Path;
use std::process::ExitCode;

use crate::cargo::{cargo, status};

/// Whether to write.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; fail and list every file that is stale, missing or orphaned.
    #[arg(long)]
    check: bool,
}

/// Runs the command at the root of the repository.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut build = cargo();
    build.args(["build", "--release", "--package", "conformance", "--manifest-path"]).arg(root.join("Cargo.toml"));
    if status(&mut build) != 0 {
        eprintln!("error: conformance cannot be built");
        return ExitCode::from(3);
    }
    let mut render = cargo();
    // The folder is named as people know it, in what is printed too.
    render.current_dir(&root).args(["run", "--release", "--quiet", "--package", "conformance", "--", "docs"]);
    render.arg("generated/docs").args(arguments.check.then_some("--check"));
    let code = status(&mut render);
    if arguments.check && code == 1 {
        println!("here, `cargo xtask docs` does that");
    }
    ExitCode::from(code)
}
