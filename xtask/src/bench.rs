//! `cargo xtask bench`: builds what is measured, installs what it is compared with, and runs
//! the program in `conformance/speed`, which knows the arguments.
//!
//! That is a workspace of its own: nobody else compiles its competitors. Everything lies below
//! the target folder, as the tools of `cargo xtask bindings` do.
//!
//! Exit status: that of the program; 3 when something cannot be built or installed.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::bindings::tools::{Failure, Tools};
use crate::cargo::{cargo, status};
use crate::measure::Arguments;

/// What needs no other programs.
const ALONE: [&str; 7] = ["generate", "sign", "verify", "run", "--schema", "--help", "-h"];

/// The command line that is compared, of the same version as the crate.
const JSONSCHEMA_CLI: &str = "0.60.2";

/// Runs it.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match measured(&arguments.arguments) {
        Ok(status) => ExitCode::from(status),
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::from(3)
        }
    }
}

fn measured(arguments: &[OsString]) -> Result<u8, Failure> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let root = root.canonicalize().map_err(|error| Failure::of_file(&root, &error))?;
    let others = if needs_others(arguments) { others(&root)? } else { Vec::new() };
    let manifest = root.join("conformance/speed/Cargo.toml");
    let tools = tools(&root);
    let mut build = cargo();
    build.args(["build", "--release", "--locked", "--manifest-path"]).arg(&manifest);
    built(build.arg("--target-dir").arg(&tools.cache), "what is measured")?;
    let mut speed = std::process::Command::new(tools.cache.join("release/speed"));
    Ok(status(speed.args(arguments).args(others)))
}

/// Tools of the benchmark alone.
fn tools(root: &Path) -> Tools {
    Tools::of(root.to_owned(), "conformance/speed/tools", "speed")
}

/// Whether whole programs and Node are measured.
fn needs_others(arguments: &[OsString]) -> bool {
    let is_one_of = |argument: &OsString, names: &[&str]| names.iter().any(|name| argument == OsStr::new(name));
    let is_named = |names: &[&str]| arguments.iter().any(|argument| is_one_of(argument, names));
    is_named(&["check"]) || !is_named(&ALONE)
}

/// The other programs, as arguments.
fn others(root: &Path) -> Result<Vec<OsString>, Failure> {
    let tools = tools(root);
    let mut build = cargo();
    build.args(["build", "--release", "--package", "conformance", "--manifest-path"]).arg(root.join("Cargo.toml"));
    built(&mut build, "the program `conformance`")?;
    let conformance = Tools::target(root).join("release/conformance");
    let node_modules = Tools::new(root.to_owned(), false).node()?;
    let node_modules = node_modules.parent().map_or_else(PathBuf::new, Path::to_owned);
    let check_jsonschema = tools.python()?.join("check-jsonschema");
    let given = [
        ("--conformance", conformance),
        ("--jsonschema-cli", jsonschema_cli(&tools)?),
        ("--check-jsonschema", check_jsonschema),
        ("--node-modules", node_modules),
    ];
    Ok(given.into_iter().flat_map(|(name, path)| [OsString::from(name), path.into_os_string()]).collect())
}

/// Compiled from its release, with the versions that it was released with.
fn jsonschema_cli(tools: &Tools) -> Result<PathBuf, Failure> {
    let folder = tools.cache.join("tools").join(format!("jsonschema-cli-{JSONSCHEMA_CLI}"));
    let program = folder.join("bin/jsonschema-cli");
    if !program.exists() {
        println!("installing jsonschema-cli {JSONSCHEMA_CLI}");
        let mut install = cargo();
        install.args(["install", "jsonschema-cli", "--locked", "--version", JSONSCHEMA_CLI, "--root"]).arg(&folder);
        built(install.arg("--target-dir").arg(folder.join("target")), "jsonschema-cli")?;
    }
    Ok(program)
}

fn built(command: &mut std::process::Command, what: &str) -> Result<(), Failure> {
    match status(command) {
        0 => Ok(()),
        _ => Err(Failure::Environment(format!("{what} cannot be built"))),
    }
}
