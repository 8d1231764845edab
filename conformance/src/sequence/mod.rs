//! What messages say about each other: rules about what comes after what.
//!
//! ```text
//! pieces, judged -> between: pairs by message id -> exchange rules
//!                        `-> log: every message after those before it, each pair after others -> findings
//! ```
//!
//! [`rules`] has the rules; `history` knows what clients have sent, in logs and live, `results`
//! what a result asks of them, `recent` how long anything is remembered, `content` what makes a
//! repetition the same.

pub mod between;
mod content;
pub(crate) mod history;
pub mod log;
mod open;
mod recent;
pub(crate) mod results;
pub mod rules;

pub(crate) use content::content;
