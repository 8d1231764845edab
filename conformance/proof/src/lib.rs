//! What the generated conformance tests run.
//!
//! [`holds`] takes one rule and holds the generated validator to it from three sides:
//! the rule's vectors, random messages (the rule kept, and the rule broken as the only
//! fault), and the strict JSON Schema. [`accepts_every_valid_message`],
//! [`round_trips`] and [`same_shape`] do the same for whole messages and for the Rust
//! types, and [`judges_like_the_reference`] compares judges on damaged messages. Every
//! check panics with what it saw; every run is the same.

mod judge;
mod random;
mod rule;
mod schema;
mod types;
mod vectors;

pub use judge::{Seen, judge};
pub use rule::{accepts_every_valid_message, holds, judges_like_the_reference};
pub use schema::{Layer, payloads_valid, schema_says};
pub use types::{round_trips, same_shape};
pub use vectors::{check_vector, of_rule, vectors};

pub use model::Direction;
