//! `cargo xtask bench`: what has a required speed, beside those who do the same.
//!
//! Reading order: [`check`] judges messages, as does everybody who reads JSON or validates it;
//! [`signatures`] verifies and signs; [`generate`] compiles the spec; the suite's own speed is
//! `measure::bench::run`.
//!
//! Exit status: that of [`measure::status`]; 2 usage.

mod check;
mod generate;
mod signatures;
mod versions;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use measure::bench::report::{Report, Table};
use measure::bench::{Effort, run, text};
use measure::output::{json, machine};
use measure::{Failure, Outcome, status};

/// Everybody in this process allocates by it.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Measure what has a required speed, beside those who do the same.
///
/// Contestants take turns over the same bytes; requirements are held against ratios. Ends with
/// status 1 when one is not met. Example: cargo xtask bench check verify --json bench.json
#[derive(Parser)]
#[command(name = "speed", bin_name = "cargo xtask bench")]
struct Arguments {
    /// What to measure; everything unless told otherwise.
    #[arg(value_enum, value_name = "WHAT")]
    what: Vec<What>,
    /// Measured rounds; one more before them is not counted.
    #[arg(long, value_name = "N", default_value_t = 15, value_parser = clap::value_parser!(u16).range(1..=1000))]
    rounds: u16,
    /// Messages of a corpus.
    #[arg(long, value_name = "N", default_value_t = 1200, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    messages: u32,
    /// What the corpora are drawn by.
    #[arg(long, value_name = "N", default_value_t = 20_261_122)]
    seed: u64,
    /// Only see that everything works: tiny corpora, one round, and nothing is required.
    #[arg(long)]
    quick: bool,
    /// Write the report for programs into a file.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Write the tables into a guide, between its marks.
    #[arg(long, value_name = "FILE")]
    markdown: Option<PathBuf>,
    /// Print the schema of the report for programs, and measure nothing.
    #[arg(long)]
    schema: bool,
    #[command(flatten)]
    others: Others,
}

/// Other programs that are compared; `cargo xtask bench` installs and names them.
#[derive(clap::Args)]
struct Others {
    /// The program `conformance`, as users have it.
    #[arg(long, value_name = "FILE", hide = true)]
    conformance: Option<PathBuf>,
    /// The program `jsonschema-cli`.
    #[arg(long, value_name = "FILE", hide = true)]
    jsonschema_cli: Option<PathBuf>,
    /// The program `check-jsonschema`.
    #[arg(long, value_name = "FILE", hide = true)]
    check_jsonschema: Option<PathBuf>,
    /// A folder with ajv and ajv-formats.
    #[arg(long, value_name = "FOLDER", hide = true)]
    node_modules: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum What {
    /// Compile the spec.
    Generate,
    /// Judge messages.
    Check,
    /// Sign messages.
    Sign,
    /// Verify signatures.
    Verify,
    /// Run the suite.
    Run,
}

fn main() -> ExitCode {
    ExitCode::from(status(measured(&Arguments::parse())))
}

fn measured(arguments: &Arguments) -> Outcome {
    if arguments.schema {
        json(&schemars::schema_for!(Report))?;
        return Ok(true);
    }
    let effort = effort(arguments);
    let mut tables = Vec::new();
    for what in What::value_variants() {
        if arguments.what.is_empty() || arguments.what.contains(what) {
            tables.extend(tables_of(*what, &effort, &arguments.others)?);
        }
    }
    let versions = versions::versions(&arguments.others);
    let Effort { seed, is_quick, .. } = effort;
    let report = Report { machine: machine(), versions, seed, is_quick, tables };
    print!("{}", text::plain(&report));
    if let Some(path) = &arguments.json {
        std::fs::write(path, serde_json::to_string_pretty(&report)? + "\n")?;
    }
    if let Some(path) = &arguments.markdown {
        let guide = std::fs::read_to_string(path)?;
        let no_marks = || Failure::Environment(format!("{}: has no marks {:?}", path.display(), text::MARKS));
        std::fs::write(path, text::replaced(&guide, &text::markdown(&report)).ok_or_else(no_marks)?)?;
    }
    Ok(report.is_met())
}

fn effort(arguments: &Arguments) -> Effort {
    if arguments.quick {
        return Effort::quick(arguments.seed);
    }
    let (rounds, messages) = (usize::from(arguments.rounds), arguments.messages as usize);
    Effort { rounds, seed: arguments.seed, messages, is_quick: false }
}

fn tables_of(what: What, effort: &Effort, others: &Others) -> Result<Vec<Table>, Failure> {
    eprintln!("measuring {}", what.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default());
    match what {
        What::Generate => generate::tables(effort),
        What::Check => check::tables(effort, others),
        What::Sign => signatures::sign::tables(effort),
        What::Verify => signatures::verify::tables(effort),
        What::Run => Ok(vec![run::table(effort)?]),
    }
}
