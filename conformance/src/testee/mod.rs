//! Judges language bindings: starts a program, a *testee*, and speaks JSON lines with it.
//!
//! ```text
//! vectors -> cases -> run: a request line -> process -> the answer's line -> judge -> report
//! ```
//!
//! [`protocol`] is what both sides may say. A testee claims what it can do; what it does not claim is skipped, and a
//! skip is no pass. [`process`] outlives whatever the program does: it crashes, hangs, says too much or too little.

pub mod attach;
pub mod cases;
mod findings;
mod judge;
mod process;
pub mod protocol;
pub mod report;
pub mod rules;
pub mod run;
pub mod text;
mod value;

pub use findings::{of_case, of_hello};
