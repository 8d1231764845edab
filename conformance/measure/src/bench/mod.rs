//! The harness of `cargo xtask bench`: who is compared takes turns in one process, over the
//! same bytes, and what counts are ratios of the same round.
//!
//! Reading order:
//!
//! 1. [`corpus`]: the messages, drawn from the model by a seed that is printed.
//! 2. [`rounds`]: contestants take turns.
//! 3. [`report`]: what came out, and what is required of it.
//! 4. [`text`]: tables for people.
//! 5. [`run`]: the suite, the only benchmark that needs nobody else.

pub mod corpus;
pub mod report;
pub mod rounds;
pub mod run;
pub mod text;

/// How much to measure.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// Measured rounds; one more before them is not counted.
    pub rounds: usize,
    /// What corpora are drawn by.
    pub seed: u64,
    /// Messages of a corpus.
    pub messages: usize,
    /// Whether it is only to be seen that everything works: figures then say nothing.
    pub is_quick: bool,
}

impl Effort {
    /// Few rounds over few messages.
    pub fn quick(seed: u64) -> Self {
        Self { rounds: 1, seed, messages: 30, is_quick: true }
    }
}
