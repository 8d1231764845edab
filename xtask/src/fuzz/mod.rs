//! `cargo xtask fuzz`: libFuzzer on the targets in `conformance/fuzz`, on the stable
//! toolchain and without cargo-fuzz.
//!
//! Exit status: 0 nothing was found; 1 something was; 2 usage; 3 something is missing or
//! does not work.

mod build;
mod run;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::{fs, thread};

use run::{Found, Outcome};

/// Which targets to run, and for how long.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// How long each target runs.
    #[arg(long, default_value_t = 60, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    seconds: u32,
    /// The targets; all of them when none is named.
    #[arg(long = "target", value_name = "NAME")]
    targets: Vec<String>,
    /// How many targets run at the same time.
    #[arg(long, default_value_t = 1, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    jobs: u32,
    /// The seed of an earlier run; a new one for each target when there is none.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    seed: Option<u32>,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/fuzz");
    let resolved = fs::canonicalize(&folder).unwrap_or(folder);
    match fuzz(&resolved, arguments) {
        Ok(outcomes) => report(&outcomes),
        Err(failure) => {
            eprintln!("error: {}", failure.message);
            ExitCode::from(failure.status)
        }
    }
}

/// Why nothing was fuzzed.
struct Failure {
    status: u8,
    message: String,
}

impl Failure {
    fn usage(message: String) -> Self {
        Self { status: 2, message }
    }

    fn environment(message: String) -> Self {
        Self { status: 3, message }
    }
}

fn fuzz(folder: &Path, arguments: &Arguments) -> Result<Vec<Outcome>, Failure> {
    let targets = chosen(folder, &arguments.targets)?;
    build::find_compiler()?;
    build::write_seeds(folder)?;
    let programs = build::build(folder)?;
    println!("{} target(s), {} s each", targets.len(), arguments.seconds);

    let (waiting, outcomes) = (Mutex::new(targets.iter()), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..arguments.jobs {
            scope.spawn(|| {
                while let Some(target) = next(&waiting) {
                    let outcome = run::run(folder, &programs.join(target), target, arguments.seconds, arguments.seed);
                    locked(&outcomes).push(outcome);
                }
            });
        }
    });
    let outcomes = outcomes.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
    let mut outcomes = outcomes.into_iter().collect::<Result<Vec<_>, _>>()?;
    outcomes.sort_by(|left, right| left.target.cmp(&right.target));
    Ok(outcomes)
}

fn next<'t>(waiting: &Mutex<impl Iterator<Item = &'t String>>) -> Option<&'t String> {
    locked(waiting).next()
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// The targets that there are, or of them those that are asked for.
fn chosen(folder: &Path, asked: &[String]) -> Result<Vec<String>, Failure> {
    let folder = folder.join("fuzz_targets");
    let unreadable = |error| Failure::environment(format!("{}: {error}", folder.display()));
    let files: Vec<PathBuf> = fs::read_dir(&folder)
        .and_then(|files| files.map(|file| file.map(|file| file.path())).collect())
        .map_err(unreadable)?;
    let mut names: Vec<String> = files.iter().filter_map(|file| Some(file.file_stem()?.to_str()?.to_owned())).collect();
    names.sort();
    if let Some(unknown) = asked.iter().find(|name| !names.contains(name)) {
        return Err(Failure::usage(format!("there is no target `{unknown}`; there are {}", names.join(", "))));
    }
    names.retain(|name| asked.is_empty() || asked.contains(name));
    Ok(names)
}

fn report(outcomes: &[Outcome]) -> ExitCode {
    println!();
    println!("{:<10} {:>12} {:>8} {:>7} {:>11} FOUND", "TARGET", "EXECUTIONS", "EXEC/S", "CORPUS", "SEED");
    for outcome in outcomes {
        let Outcome { target, executions, per_second, corpus, seed, found, .. } = outcome;
        let found = match found {
            Found::Nothing => "nothing",
            Found::Inputs(_) => "an input that breaks a promise",
            Found::Death => "it ended before its time",
        };
        println!("{target:<10} {executions:>12} {per_second:>8} {corpus:>7} {seed:>11} {found}");
    }
    for outcome in outcomes {
        match &outcome.found {
            Found::Nothing => continue,
            Found::Inputs(inputs) => {
                for input in inputs {
                    println!("\n{}: saved {}", outcome.target, input.display());
                }
                println!("Commit it with a name that says what is wrong: then `cargo test -p promise` runs it too.");
            }
            Found::Death => println!("\n{}: ended before its time, and left no input", outcome.target),
        }
        println!("What it said: {}", outcome.log.display());
    }
    let worst = outcomes.iter().map(|outcome| match outcome.found {
        Found::Nothing => 0,
        Found::Inputs(_) => 1,
        Found::Death => 3,
    });
    ExitCode::from(worst.max().unwrap_or_default())
}
