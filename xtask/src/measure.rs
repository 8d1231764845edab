//! `cargo xtask load` and `cargo xtask kill-matrix`: builds what is measured, and runs the
//! program in `conformance/measure`, which knows the arguments. It is not part of this
//! one: `cargo xtask generate` must work when the generated code does not compile.
//!
//! Exit status: that of the program; 3 when it cannot be built.

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use crate::cargo::{cargo, status};

/// What the program is given.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Arguments {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENTS")]
    pub(crate) arguments: Vec<OsString>,
}

/// Runs the command of this name.
pub(crate) fn run(name: &str, arguments: &Arguments) -> ExitCode {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
    let mut build = cargo();
    // The program starts `conformance`, and finds it beside itself.
    build.args(["build", "--release", "--package", "conformance", "--package", "measure", "--manifest-path"]);
    if status(build.arg(&manifest)) != 0 {
        eprintln!("error: what is to be measured cannot be built");
        return ExitCode::from(3);
    }
    let mut measure = cargo();
    measure.args(["run", "--release", "--quiet", "--package", "measure", "--manifest-path"]).arg(&manifest);
    ExitCode::from(status(measure.arg("--").arg(name).args(&arguments.arguments)))
}
