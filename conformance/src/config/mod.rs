//! Configuration files: YAML, with mistakes that name the place and the cure. What stands
//! in them belongs to those who read them.

mod key;
mod parse;
mod problem;

pub use key::{Read, is_key_itself, key};
pub use parse::parse;
pub use problem::{ConfigError, Problem, meant};
