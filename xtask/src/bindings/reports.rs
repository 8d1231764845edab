//! `reports`: SARIF and JUnit reports of the program, put before the validator that the
//! makers of SARIF publish and before the schema that Jenkins reads JUnit by.
//!
//! Each also gets a report with a fault that it has to find.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::tools::{Failure, Output, Tools, output};
use crate::cargo::cargo;

/// Whoever judges a format.
struct Judge {
    name: &'static str,
    format: &'static str,
    /// What it says of a report, and whether it has no objection.
    said: fn(&Tools, &Path) -> Result<Output, Failure>,
    /// What it has to find when a report has it: the text that is changed, and into what.
    fault: (&'static str, &'static str),
}

const JUDGES: &[Judge] = &[
    Judge {
        name: "SARIF Multitool",
        format: "sarif",
        said: multitool,
        fault: ("\"version\": \"2.1.0\"", "\"version\": \"2.1\""),
    },
    Judge { name: "Jenkins' schema", format: "junit", said: schema, fault: ("<testcase name=", "<testcase title=") },
];

/// The commands whose reports are judged. `GATEWAY` stands for one that is broken on purpose.
const COMMANDS: &[(&str, &[&str])] = &[
    ("check", &["check", "conformance/tests/report/messages", "--min-severity", "note"]),
    ("failing", &["run", "--suite", "exchange", "--cases", "0", "--target", GATEWAY]),
    ("passing", &["run", "--suite", "exchange"]),
];

const GATEWAY: &str = "GATEWAY";

/// Makes the reports, and prints what each judge said.
pub(super) fn run(tools: &Tools) -> Result<(), Failure> {
    let folder = tools.cache.join("reports");
    fs::create_dir_all(&folder).map_err(|error| Failure::of_file(&folder, &error))?;
    let program = program(tools)?;
    let mut objections = Vec::new();
    for (name, arguments) in COMMANDS {
        make(&program, tools, &folder, name, arguments)?;
        for judge in JUDGES {
            let report = path(&folder, name, judge.format);
            let said = (judge.said)(tools, &report)?;
            println!("== {} of {name}\n{}", judge.name, said.text);
            if !said.success {
                objections.push(format!("{} has objections to {name}", judge.name));
            }
            let broken = path(&folder, "broken", judge.format);
            let text = fs::read_to_string(&report).map_err(|error| Failure::of_file(&report, &error))?;
            let (from, to) = judge.fault;
            fs::write(&broken, text.replace(from, to)).map_err(|error| Failure::of_file(&broken, &error))?;
            if (judge.said)(tools, &broken)?.success {
                objections.push(format!("{} lets a broken report of {name} through", judge.name));
            }
        }
    }
    if objections.is_empty() { Ok(()) } else { Err(Failure::Judged(objections.join("; "))) }
}

/// The program, built.
fn program(tools: &Tools) -> Result<PathBuf, Failure> {
    let built = output(cargo().args(["build", "--release", "--package", "conformance"]).current_dir(&tools.root))?;
    if !built.success {
        return Err(Failure::Environment(built.text));
    }
    Ok(tools.cache.with_file_name("release").join("conformance"))
}

/// Makes the reports of a command. Whether it fails is not the matter here.
fn make(program: &Path, tools: &Tools, folder: &Path, name: &str, arguments: &[&str]) -> Result<(), Failure> {
    let gateway = arguments.contains(&GATEWAY).then(|| Gateway::start(program)).transpose()?;
    let url = gateway.as_ref().map_or("", |gateway| &gateway.url);
    let mut command = Command::new(program);
    command.args(arguments.iter().map(|argument| if *argument == GATEWAY { url } else { argument }));
    for judge in JUDGES {
        let report = path(folder, name, judge.format);
        command.arg("--report").arg(format!("{}={}", judge.format, report.display()));
    }
    let made = output(command.current_dir(&tools.root))?;
    let is_there = JUDGES.iter().all(|judge| path(folder, name, judge.format).exists());
    if is_there { Ok(()) } else { Err(Failure::Environment(format!("there is no report of {name}\n{}", made.text))) }
}

/// A gateway that answers every request with an error page, until it is dropped.
struct Gateway {
    child: Child,
    url: String,
}

impl Gateway {
    fn start(program: &Path) -> Result<Self, Failure> {
        let failed = |error: &dyn std::fmt::Display| Failure::Environment(format!("no gateway: {error}"));
        let mut command = Command::new(program);
        command.args(["serve", "--listen", "127.0.0.1:0", "--defect", "stub/html-502"]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().map_err(|error| failed(&error))?;
        let mut line = String::new();
        let out = child.stdout.as_mut().ok_or_else(|| failed(&"it says nothing"))?;
        BufReader::new(out).read_line(&mut line).map_err(|error| failed(&error))?;
        let url = line.trim().strip_prefix("listening on ").ok_or_else(|| failed(&line))?.to_owned();
        Ok(Self { child, url })
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        // One that has ended already is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn path(folder: &Path, name: &str, format: &str) -> PathBuf {
    folder.join(format!("{name}.{format}"))
}

/// It ends with status 0 whatever it finds.
fn multitool(tools: &Tools, report: &Path) -> Result<Output, Failure> {
    let programs = tools.node()?;
    // Its own script for installing does this, and such scripts are not run.
    let script =
        "chmod +x \"$0\"/../@microsoft/sarif-multitool-*/Sarif.Multitool && \"$0\"/sarif-multitool validate \"$1\"";
    let said = output(Command::new("sh").args(["-c", script]).arg(programs).arg(report))?;
    let is_whole = said.text.contains("Analysis completed successfully");
    Ok(Output { success: said.success && is_whole && !said.text.contains(": error "), ..said })
}

fn schema(tools: &Tools, report: &Path) -> Result<Output, Failure> {
    let schema = tools.junit_schema()?;
    output(Command::new("xmllint").args(["--noout", "--schema"]).arg(schema).arg(report))
}
