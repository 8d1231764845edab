//! `openapi`: two linters with their recommended rules, a validator, and a tester that
//! loads the documents. A warning fails as an error does.
//!
//! A tool that finds nothing may have looked at nothing, so each also gets a document
//! with a fault that it has to find.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::tools::{Failure, Output, Tools, output};

/// A program that judges documents.
struct Judge {
    name: &'static str,
    /// Its command, without documents.
    command: fn(&Programs<'_>) -> Command,
    /// What it has to find when a document has it: the text that is changed, and into what.
    fault: (&'static str, &'static str),
}

/// Where the programs are.
struct Programs<'t> {
    tools: &'t Tools,
    node: PathBuf,
    python: PathBuf,
}

/// References to the schemas go nowhere.
const DANGLING: (&str, &str) = ("\"#/components/schemas/", "\"#/components/schemas/No");
/// Operations have no id, which is a matter of a warning.
const NAMELESS: (&str, &str) = ("\"operationId\":", "\"x-operationId\":");

const JUDGES: &[Judge] = &[
    Judge { name: "Redocly", command: redocly, fault: NAMELESS },
    Judge { name: "Spectral", command: spectral, fault: NAMELESS },
    Judge { name: "openapi-spec-validator", command: validator, fault: DANGLING },
    Judge { name: "Schemathesis", command: schemathesis, fault: DANGLING },
];

/// Puts every document before every judge, and prints what each said.
pub(super) fn run(tools: &Tools) -> Result<(), Failure> {
    let documents = documents(&tools.root)?;
    let programs = Programs { tools, node: tools.node()?, python: tools.python()? };
    let mut objections = Vec::new();
    for judge in JUDGES {
        let said = said(judge, &programs, &documents)?;
        println!("== {}\n{}", judge.name, said.text);
        if !said.success {
            objections.push(format!("{} has objections", judge.name));
        }
        for document in &documents {
            let broken = broken(&tools.root.join(document), judge.fault, &tools.cache)?;
            if self::said(judge, &programs, &[broken])?.success {
                objections.push(format!("{} lets a broken {} through", judge.name, document.display()));
            }
        }
    }
    if objections.is_empty() { Ok(()) } else { Err(Failure::Judged(objections.join("; "))) }
}

fn redocly(programs: &Programs<'_>) -> Command {
    let mut command = Command::new(programs.node.join("redocly"));
    command.arg("lint").arg("--config").arg(programs.tools.settings.join("redocly.yaml"));
    command.envs([("REDOCLY_TELEMETRY", "off"), ("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true")]);
    command
}

fn spectral(programs: &Programs<'_>) -> Command {
    let mut command = Command::new(programs.node.join("spectral"));
    command.args(["lint", "--fail-severity", "hint", "--ruleset"]).arg(programs.tools.settings.join("spectral.yaml"));
    command
}

fn validator(programs: &Programs<'_>) -> Command {
    Command::new(programs.python.join("openapi-spec-validator"))
}

fn schemathesis(programs: &Programs<'_>) -> Command {
    let mut command = Command::new(programs.python.join("python"));
    command.arg(programs.tools.settings.join("load_openapi.py"));
    command
}

fn said(judge: &Judge, programs: &Programs<'_>, documents: &[PathBuf]) -> Result<Output, Failure> {
    output((judge.command)(programs).args(documents).current_dir(&programs.tools.root))
}

/// The document with a fault, in the scratch folder.
fn broken(document: &Path, (from, to): (&str, &str), folder: &Path) -> Result<PathBuf, Failure> {
    let text = fs::read_to_string(document).map_err(|error| Failure::of_file(document, &error))?;
    let path = folder.join("broken.json");
    fs::write(&path, text.replace(from, to)).map_err(|error| Failure::of_file(&path, &error))?;
    Ok(path)
}

/// All of them, from the root on.
fn documents(root: &Path) -> Result<Vec<PathBuf>, Failure> {
    let folder = Path::new("generated/openapi");
    let failed = |error| Failure::of_file(folder, &error);
    let mut documents = Vec::new();
    for entry in fs::read_dir(root.join(folder)).map_err(failed)? {
        documents.push(folder.join(entry.map_err(failed)?.file_name()));
    }
    documents.sort();
    if documents.is_empty() {
        return Err(Failure::Environment(format!("{}: there is no document", folder.display())));
    }
    Ok(documents)
}
