//! One target at work.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Failure;

/// What came of it.
pub(super) struct Outcome {
    pub(super) target: String,
    pub(super) executions: String,
    pub(super) per_second: String,
    pub(super) corpus: String,
    pub(super) seed: String,
    pub(super) found: Found,
    /// Everything that libFuzzer said.
    pub(super) log: PathBuf,
}

/// What was found.
pub(super) enum Found {
    Nothing,
    /// Inputs on which the target crashed, or took too long or too much memory.
    Inputs(Vec<PathBuf>),
    /// The program failed, and no input is to blame.
    Death,
}

/// Runs the program for so many seconds, from the corpus, the regressions and the
/// dictionary of the target.
pub(super) fn run(
    folder: &Path,
    program: &Path,
    target: &str,
    seconds: u32,
    seed: Option<u32>,
) -> Result<Outcome, Failure> {
    let (corpus, regressions) = (folder.join("corpus").join(target), folder.join("regressions").join(target));
    let log = folder.join("target").join(format!("{target}.log"));
    let failed = |path: &Path, error: std::io::Error| Failure::environment(format!("{}: {error}", path.display()));
    fs::create_dir_all(&regressions).map_err(|error| failed(&regressions, error))?;
    let output = File::create(&log).map_err(|error| failed(&log, error))?;
    let errors = output.try_clone().map_err(|error| failed(&log, error))?;

    let mut command = Command::new(program);
    command.arg(format!("-max_total_time={seconds}"));
    // With its last slash, for libFuzzer only puts the name after it.
    command.arg(format!("-artifact_prefix={}/", regressions.display()));
    command.arg(format!("-dict={}", folder.join("dictionaries").join(format!("{target}.dict")).display()));
    command.args(["-print_final_stats=1", "-timeout=20", "-report_slow_units=20"]);
    command.arg(format!("-seed={}", seed.unwrap_or_default()));
    // New inputs go to the first folder.
    command.arg(&corpus).arg(&regressions);
    println!("{target} begins; {} tells how it goes", log.display());
    let status = command.stdout(output).stderr(errors).status().map_err(|error| failed(program, error))?;

    let said = fs::read(&log).map_err(|error| failed(&log, error))?;
    let said = String::from_utf8_lossy(&said);
    let inputs: Vec<PathBuf> = saved(&said).map(PathBuf::from).collect();
    let found = match (status.success(), inputs.is_empty()) {
        (true, _) => Found::Nothing,
        (false, false) => Found::Inputs(inputs),
        (false, true) => Found::Death,
    };
    let stat = |name: &str| value(&said, &format!("stat::{name}:"));
    Ok(Outcome {
        target: target.to_owned(),
        executions: stat("number_of_executed_units"),
        per_second: stat("average_exec_per_sec"),
        corpus: corpus_size(&said),
        seed: value(&said, "INFO: Seed:"),
        found,
        log,
    })
}

fn saved(said: &str) -> impl Iterator<Item = &str> {
    said.lines().filter_map(|line| line.split_once("Test unit written to ").map(|(_, path)| path.trim()))
}

/// What follows the label on its line; a dash when the program did not come so far.
fn value(said: &str, label: &str) -> String {
    let found = said.lines().find_map(|line| line.trim_start().strip_prefix(label));
    found.map_or("-", str::trim).to_owned()
}

/// As in `#1024 pulse cov: 81 ft: 96 corp: 12/340b ...`, the last time.
fn corpus_size(said: &str) -> String {
    let sizes = said.lines().rev().filter_map(|line| line.split_once(" corp: "));
    let size = sizes.filter_map(|(_, rest)| rest.split('/').next()).next();
    size.unwrap_or("-").to_owned()
}
