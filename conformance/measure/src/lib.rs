//! What measures: the gateway under load, the suite against broken gateways, and the
//! harness of every benchmark.
//!
//! Benchmarks that need what we are compared with are in `conformance/speed`, a workspace of
//! its own above this one.

pub mod bench;
pub mod kill_matrix;
pub mod load;
pub mod output;
pub mod statistics;
pub mod world;

use clap::ValueEnum;

/// Text for people or data for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// Whether everything was as it has to be; otherwise why nothing was measured.
pub type Outcome = Result<bool, Failure>;

/// Why nothing was measured.
#[derive(Debug)]
pub enum Failure {
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

/// The exit status of an outcome: 0 measured, and everything was right; 1 a wrong answer, or a
/// requirement that is not met; 3 something is missing or does not work. Failures are told on
/// standard error.
pub fn status(outcome: Outcome) -> u8 {
    let (status, message) = match outcome {
        Ok(is_right) => return u8::from(!is_right),
        Err(Failure::Wrong(message)) => (1, message),
        Err(Failure::Environment(message)) => (3, message),
    };
    eprintln!("error: {message}");
    status
}
