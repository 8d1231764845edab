//! Measures the gateway and the suite. `cargo xtask load` and `cargo xtask kill-matrix` run
//! it: it is a program of its own, because `xtask` must work when the generated code does not
//! compile.
//!
//! Exit status: that of [`measure::status`]; 2 usage.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use measure::{kill_matrix, load};

/// How fast the gateway is, and how sharp the suite.
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
}

fn main() -> ExitCode {
    let outcome = match &Arguments::parse().command {
        Command::Load(arguments) => load::run(arguments),
        Command::KillMatrix(arguments) => kill_matrix::run(arguments),
    };
    ExitCode::from(measure::status(outcome))
}
