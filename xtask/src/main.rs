//! Developer commands. `cargo xtask generate` compiles `spec/` into `generated/`;
//! `cargo xtask fuzz` runs the fuzz targets.

mod fuzz;
mod generate;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Developer commands of this repository.
#[derive(Parser)]
#[command(name = "xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Compile spec/ into generated/, spec/schema/ and spec/rules.lock.
    ///
    /// Example: cargo xtask generate --check
    Generate(generate::Arguments),
    /// Run the fuzz targets, and save what they find as inputs for the tests.
    ///
    /// Needs a C++ compiler for libFuzzer. Example: cargo xtask fuzz --seconds 600
    Fuzz(fuzz::Arguments),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Fuzz(arguments) => fuzz::run(&arguments),
    }
}
