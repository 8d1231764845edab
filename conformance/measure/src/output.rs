//! What is common to everything that is printed.

use std::thread::available_parallelism;

use serde::Serialize;

use crate::Failure;

/// Figures mean nothing without it.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Machine {
    pub(crate) cores: usize,
    pub(crate) system: &'static str,
    pub(crate) architecture: &'static str,
}

/// The one that this program runs on.
pub(crate) fn machine() -> Machine {
    Machine {
        cores: available_parallelism().map_or(1, usize::from),
        system: std::env::consts::OS,
        architecture: std::env::consts::ARCH,
    }
}

impl std::fmt::Display for Machine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} cores, {} on {}", self.cores, self.system, self.architecture)
    }
}

pub(crate) fn json(value: &impl Serialize) -> Result<(), Failure> {
    println!("{}", serde_json::to_string_pretty(value)?);
    Ok(())
}

/// Two places where the number is small, none where it is large.
pub(crate) fn number(value: f64) -> String {
    if value < 100.0 { format!("{value:.2}") } else { format!("{value:.0}") }
}
