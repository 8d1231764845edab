//! `cargo xtask bindings [STEP]`: puts what is generated before the tools that teams use.
//!
//! Generators make bindings in other languages, which are compiled and tried; validators
//! and linters judge the schemas and the OpenAPI documents. The tools are pinned in
//! `conformance/bindings/tools` and installed below the target folder. To add a step, write
//! its module and add a line to [`STEPS`].
//!
//! Exit status: 0 all well; 1 a tool has an objection; 3 a tool cannot be had.

mod carried;
mod cases;
mod contract;
mod language;
mod limits;
mod openapi;
mod reports;
mod schemas;
pub(crate) mod tools;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use self::language::{GO, JAVA, Language, PYTHON, RUST, TYPESCRIPT};
use self::tools::{Failure, Tools};

/// Which steps to run.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The steps; all of them when none is named.
    #[arg(value_name = "STEP", value_parser = clap::builder::PossibleValuesParser::new(STEPS.iter().map(|step| step.name)))]
    steps: Vec<String>,

    /// Write what bindings carry into `conformance/bindings/carried.md`.
    #[arg(long)]
    update: bool,
}

/// Something that is held to other people's tools.
struct Step {
    /// How the command line calls it.
    name: &'static str,
    /// Runs it, and prints what each tool said.
    run: fn(&Tools) -> Result<(), Failure>,
}

/// Every step, in the order in which they run.
const STEPS: &[Step] = &[
    Step { name: "openapi", run: openapi::run },
    Step { name: "schemas", run: schemas::run },
    Step { name: "reports", run: reports::run },
    Step { name: "typescript", run: |tools| language::run(&TYPESCRIPT, tools) },
    Step { name: "python", run: |tools| language::run(&PYTHON, tools) },
    Step { name: "java", run: |tools| language::run(&JAVA, tools) },
    Step { name: "go", run: |tools| language::run(&GO, tools) },
    Step { name: "rust", run: |tools| language::run(&RUST, tools) },
];

/// Whose bindings are tried, in the order of the table.
const LANGUAGES: &[&Language] = &[&TYPESCRIPT, &PYTHON, &JAVA, &GO, &RUST];

/// Runs the command at the root of the repository.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let wanted = |step: &&Step| arguments.steps.is_empty() || arguments.steps.iter().any(|name| name == step.name);
    let tools = Tools::new(root(), arguments.update);
    let mut status = 0;
    for step in STEPS.iter().filter(wanted) {
        if let Err(failure) = (step.run)(&tools) {
            eprintln!("error: {}: {failure}", step.name);
            status = status.max(failure.status());
        }
    }
    ExitCode::from(status)
}

fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    root.canonicalize().unwrap_or(root)
}
