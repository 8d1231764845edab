//! Developer commands. `cargo xtask generate` compiles `spec/` into `generated/`;
//! `cargo xtask docs` renders the reference site and `cargo xtask browser` looks at it;
//! `cargo xtask bindings` puts what is generated before other people's tools, and `cargo
//! xtask testees` holds programs on these bindings to every vector; `cargo xtask packages`
//! builds packages for teams without a Rust toolchain; `cargo xtask fuzz` runs the fuzz targets,
//! `cargo xtask spark` the Spark job; `cargo xtask load` and `cargo xtask bench` measure.

mod bench;
mod bindings;
mod browser;
mod cargo;
mod docs;
mod fuzz;
mod generate;
mod measure;
mod packages;
mod spark;
mod testees;

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
    /// Put what is generated before the tools that teams use; they are pinned, and
    /// installed below the target folder.
    ///
    /// Needs npm, Python 3 with venv, a JDK with Debian's Jackson, and Go; each step only
    /// its own. Example: cargo xtask bindings typescript python
    Bindings(bindings::Arguments),
    /// Make the bindings, and hold the testees that stand on them to every vector.
    ///
    /// Needs what `cargo xtask bindings` needs. Example: cargo xtask testees python
    Testees(testees::Arguments),
    /// Build the packages of the data and of the program into target/packages, and use each in a
    /// clean environment.
    ///
    /// Needs npm, and Python 3 with venv. Example: cargo xtask packages npm
    Packages(packages::Arguments),
    /// Render the reference site into generated/docs.
    ///
    /// Example: cargo xtask docs --check
    Docs(docs::Arguments),
    /// Run the tests that need a real browser: Chromium, and Node with npm.
    ///
    /// Example: cargo xtask browser --test-name-pattern search
    Browser(browser::Arguments),
    /// Run the fuzz targets, and save what they find as inputs for the tests.
    ///
    /// Needs a C++ compiler for libFuzzer. Example: cargo xtask fuzz --seconds 600
    Fuzz(fuzz::Arguments),
    /// Hold the Spark job to the reports of one run, on a local Spark.
    ///
    /// Needs Python 3 with venv and a JDK. Example: cargo xtask spark
    Spark(spark::Arguments),
    /// Load the reference gateway: requests a second and latency by number of connections.
    ///
    /// Example: cargo xtask load --connections 1,16,64 --seconds 5
    Load(measure::Arguments),
    /// Run the suite against every gateway that is broken on purpose, and write which case
    /// kills which defect.
    ///
    /// Example: cargo xtask kill-matrix --check
    KillMatrix(measure::Arguments),
    /// Measure what has a required speed, beside those who do the same.
    ///
    /// Needs npm and Python 3 with venv for `check`, and compiles with fat LTO: minutes, the
    /// first time. Example: cargo xtask bench check verify --json bench.json
    Bench(measure::Arguments),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Bindings(arguments) => bindings::run(&arguments),
        Command::Testees(arguments) => testees::run(&arguments),
        Command::Packages(arguments) => packages::run(&arguments),
        Command::Docs(arguments) => docs::run(&arguments),
        Command::Browser(arguments) => browser::run(&arguments),
        Command::Fuzz(arguments) => fuzz::run(&arguments),
        Command::Spark(arguments) => spark::run(&arguments),
        Command::Load(arguments) => measure::run("load", &arguments),
        Command::KillMatrix(arguments) => measure::run("kill-matrix", &arguments),
        Command::Bench(arguments) => bench::run(&arguments),
    }
}
