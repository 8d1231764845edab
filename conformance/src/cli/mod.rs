//! The command line: one file per command.

mod baseline;
mod bundle;
mod check;
mod compare;
mod completions;
mod diff;
mod docs;
mod explain;
mod inputs;
mod interruption;
mod judging;
mod keygen;
mod keys;
mod list;
mod merge;
mod output;
mod progress;
mod reporter;
mod reports;
mod run;
mod schema;
mod serve;
mod sign;
mod summary;
mod table;
mod testee;
mod verify;
mod watching;

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::sync::LazyLock;

use clap::{CommandFactory as _, Parser, Subcommand, ValueEnum};
use wire::Readings;

use crate::catalog::Catalog;
use crate::input::{self, Form, Place, Source};
use crate::nearest::did_you_mean;
use crate::signature::backend;

/// Judges messages of signed payment APIs against contracts compiled from their documents.
///
/// Exit status: 0 conforms; 1 findings at or above the threshold; 2 usage or
/// configuration (an unknown name, nothing to judge); 3 environment (unreadable file);
/// 130 interrupted by Ctrl-C, with a report of what was judged until then.
#[derive(Parser)]
#[command(name = "conformance", version = VERSION.as_str(), arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Check(check::Arguments),
    Run(Box<run::Arguments>),
    Serve(serve::Arguments),
    Testee(testee::Arguments),
    Sign(sign::Arguments),
    Verify(verify::Arguments),
    Keygen(keygen::Arguments),
    Explain(explain::Arguments),
    List(list::Arguments),
    Compare(compare::Arguments),
    Merge(merge::Arguments),
    Schema(schema::Arguments),
    Completions(completions::CompletionsArguments),
    Man(completions::ManArguments),
    Diff(diff::Arguments),
    Docs(docs::Arguments),
    Bundle(bundle::Arguments),
}

/// With who signs and who verifies: an auditor asks.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let (signing, verifying) = (backend::SIGNING.name(), backend::VERIFYING.name());
    format!("{}\nsigns with: {signing}\nverifies with: {verifying}", env!("CARGO_PKG_VERSION"))
});

/// How a command went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    Conforms = 0,
    Findings = 1,
    /// Somebody ended it early; as shells say it of what a signal ended.
    Interrupted = 130,
}

/// Why a command could not do its work.
#[derive(Debug)]
enum Failure {
    /// The arguments ask for something that is not there.
    Usage(String),
    /// The machine does not give what the command needs.
    Environment(String),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Environment(format!("cannot write the output: {error}"))
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        // Only a broken build leads here: the data is compiled in.
        Self::Environment(format!(
            "the compiled-in data is broken: {error}; run `cargo xtask generate` and build again"
        ))
    }
}

type Outcome = Result<Status, Failure>;

/// Text for people or data for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum TextOrJson {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// Runs the program with the arguments of the process.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let catalog = Catalog::generated();
    let mut out = output::standard();
    let outcome = match &arguments.command {
        Command::Check(arguments) => check::run(arguments, &catalog, &mut out),
        Command::Run(arguments) => run::run(arguments, &catalog, &mut out),
        Command::Serve(arguments) => serve::run(arguments, &catalog, &mut out),
        Command::Testee(arguments) => testee::run(arguments, &catalog, &mut out),
        Command::Sign(arguments) => sign::run(arguments, &catalog, &mut out),
        Command::Verify(arguments) => verify::run(arguments, &catalog, &mut out),
        Command::Keygen(arguments) => keygen::run(arguments, &catalog, &mut out),
        Command::Explain(arguments) => explain::run(arguments, &catalog, &mut out),
        Command::List(arguments) => list::run(arguments, &catalog, &mut out),
        Command::Compare(arguments) => compare::run(arguments, &catalog, &mut out),
        Command::Merge(arguments) => merge::run(arguments, &catalog, &mut out),
        Command::Schema(arguments) => schema::run(arguments, &mut out),
        Command::Completions(arguments) => completions::completions(arguments, Arguments::command(), &mut out),
        Command::Man(arguments) => completions::man(arguments, Arguments::command(), &mut out),
        Command::Diff(arguments) => diff::run(arguments, &catalog, &mut out),
        Command::Docs(arguments) => docs::run(arguments, &catalog, &mut out),
        Command::Bundle(arguments) => bundle::run(arguments, &catalog, &mut out),
    };
    let outcome = out.flush().map_err(Failure::from).and(outcome);
    if let Err(Failure::Usage(message) | Failure::Environment(message)) = &outcome {
        // There is nobody left to tell when standard error is closed too.
        let _ = writeln!(io::stderr(), "error: {message}");
    }
    ExitCode::from(exit_code(&outcome))
}

/// The exit status that says how a command went.
fn exit_code(outcome: &Outcome) -> u8 {
    match outcome {
        Ok(status) => *status as u8,
        Err(Failure::Usage(_)) => 2,
        Err(Failure::Environment(_)) => 3,
    }
}

/// A file, or standard input for `-`, as one record.
fn whole(path: &Path) -> Result<Source, Failure> {
    let place = if path.as_os_str() == "-" { Place::Stdin } else { Place::File(path.to_owned()) };
    let source = input::read(&place).map_err(|problem| Failure::Environment(problem.to_string()))?;
    Ok(Source::new(&source.name, source.bytes, Form::One))
}

/// The contract that an argument names.
fn contract(catalog: &Catalog, id: &str) -> Result<&'static wire::Contract, Failure> {
    catalog.contract(id).ok_or_else(|| {
        let hint = did_you_mean(id, catalog.ids());
        Failure::Usage(format!("there is no contract `{id}`{hint} Known are {}.", catalog.ids().join(", ")))
    })
}

/// The readings after the picks of `--reading ERRATUM=READING`. Who picks one that
/// changes nothing is told so.
fn readings(catalog: &Catalog, picks: &[String]) -> Result<Readings, Failure> {
    let mut readings = catalog.readings();
    for pick in picks {
        let Some((erratum, reading)) = pick.split_once('=') else {
            return Err(Failure::Usage(format!("`--reading {pick}` is not of the form ERRATUM=READING")));
        };
        readings.pick(erratum, reading).map_err(|names| {
            let is_known = catalog.errata.iter().any(|candidate| candidate.id == erratum);
            Failure::Usage(if is_known {
                let hint = did_you_mean(reading, names.iter().copied());
                format!("erratum `{erratum}` has no reading `{reading}`{hint} It has {}.", names.join(", "))
            } else {
                format!(
                    "there is no erratum `{erratum}`{} See `conformance list errata`.",
                    did_you_mean(erratum, names)
                )
            })
        })?;
        if !catalog.has_hinge_on(erratum) {
            // A closed standard error takes nothing from the verdict.
            let _ = writeln!(
                io::stderr(),
                "note: no rule hangs on erratum {erratum}; picking a reading of it changes nothing"
            );
        }
    }
    Ok(readings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_shows_an_example_that_it_takes() {
        for command in Arguments::command().get_subcommands() {
            let name = command.get_name();
            let told = [command.get_long_about(), command.get_after_help()];
            let told: String = told.into_iter().flatten().map(|told| format!("{told}\n")).collect();
            let examples: Vec<_> = told.lines().filter_map(|line| line.strip_prefix("Example: ")).collect();
            let [example] = examples[..] else { panic!("{name} has {} examples", examples.len()) };
            assert!(example.starts_with(&format!("conformance {name} ")), "{example}");
            let taken = Arguments::try_parse_from(example.split(' '));
            assert!(taken.is_ok(), "{example}: {}", taken.err().map(|error| error.to_string()).unwrap_or_default());
        }
    }
}
