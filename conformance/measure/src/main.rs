//! Measures the gateway and the suite. `cargo xtask load` and `cargo xtask bench` run it:
//! it is a program of its own, because `xtask` must work when the generated code does not
//! compile.
//!
//! Exit status: 0 measured, and everything was right; 1 a wrong answer, or a requirement
//! that is not met; 2 usage; 3 something is missing or does not work.

mod bench;
mod kill_matrix;
mod load;
mod output;
mod statistics;
mod world;

use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

/// How fast the gateway and the suite are.
#[derive(Parser)]
#[command(name = "measure", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Load the reference gateway: requests a second and latency by number of connections.
    ///
    /// Starts `conformance serve` with a store of its own, sends new transactions, each of
    /// which is a durable commit, and then the same requests again, and holds every answer
    /// to every rule. Example: cargo xtask load --connections 1,16,64 --seconds 5
    Load(load::Arguments),
    /// Run the suite against every gateway that is broken on purpose, and write which case
    /// kills which defect.
    ///
    /// Ends with status 1 when one survives, or when the gateway without a defect fails, or
    /// with --check when the file is not what came out. Example: cargo xtask kill-matrix --check
    KillMatrix(kill_matrix::Arguments),
    /// Measure what has a required speed.
    #[command(subcommand)]
    Bench(Bench),
}

#[derive(Subcommand)]
enum Bench {
    /// Measure exchanges a second of the suite against the embedded gateway, beside bare
    /// signatures a second.
    ///
    /// Example: cargo xtask bench run --rounds 5
    Run(bench::run::Arguments),
}

/// Text for people or data for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// Whether everything was as it has to be; otherwise why nothing was measured.
type Outcome = Result<bool, Failure>;

/// Why nothing was measured.
enum Failure {
    /// What was to be measured does not do its work.
    Wrong(String),
    /// Something is missing or does not work.
    Environment(String),
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Environment(error.to_string())
    }
}

fn main() -> ExitCode {
    let outcome = match &Arguments::parse().command {
        Command::Load(arguments) => load::run(arguments),
        Command::KillMatrix(arguments) => kill_matrix::run(arguments),
        Command::Bench(Bench::Run(arguments)) => bench::run::run(arguments),
    };
    let (status, message) = match outcome {
        Ok(is_right) => return ExitCode::from(u8::from(!is_right)),
        Err(Failure::Wrong(message)) => (1, message),
        Err(Failure::Environment(message)) => (3, message),
    };
    eprintln!("error: {message}");
    ExitCode::from(status)
}
