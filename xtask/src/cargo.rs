//! The cargo that runs this program, if one does.

use std::env;
use std::process::Command;

/// A command of it, without arguments yet.
pub(crate) fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}
