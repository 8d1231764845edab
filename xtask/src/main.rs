//! Developer commands. `cargo xtask generate` compiles `spec/` into `generated/`.

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
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Generate(arguments) => generate::run(&arguments),
    }
}
