//! What is common to everything that is printed.

use std::thread::available_parallelism;

use schemars::JsonSchema;
use serde::Serialize;

use crate::Failure;

/// Figures mean nothing without it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Machine {
    /// Threads that run at the same time.
    pub cores: usize,
    /// The processor, as the system calls it; empty where it does not say.
    pub processor: String,
    /// The operating system.
    pub system: &'static str,
    /// The instruction set.
    pub architecture: &'static str,
}

/// The one that this program runs on.
pub fn machine() -> Machine {
    Machine {
        cores: available_parallelism().map_or(1, usize::from),
        processor: processor().unwrap_or_default(),
        system: std::env::consts::OS,
        architecture: std::env::consts::ARCH,
    }
}

impl std::fmt::Display for Machine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { cores, processor, system, architecture } = self;
        write!(f, "{cores} cores, {system} on {architecture}")?;
        if processor.is_empty() { Ok(()) } else { write!(f, ", {processor}") }
    }
}

/// Linux says it.
fn processor() -> Option<String> {
    let facts = std::fs::read_to_string("/proc/cpuinfo").ok()?;
    let fact = |name: &str| {
        let line = facts.lines().find(|line| line.starts_with(name))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    };
    let model = fact("model name")?;
    // Virtual machines hide the name behind the maker's.
    let numbers = fact("cpu family").zip(fact("model\t"));
    Some(numbers.map_or_else(|| model.clone(), |(family, number)| format!("{model}, family {family} model {number}")))
}

/// Prints a value for programs.
///
/// # Errors
/// It has no JSON.
pub fn json(value: &impl Serialize) -> Result<(), Failure> {
    println!("{}", serde_json::to_string_pretty(value)?);
    Ok(())
}

/// Two places where the number is small, none where it is large.
pub fn number(value: f64) -> String {
    if value < 100.0 { format!("{value:.2}") } else { format!("{value:.0}") }
}
