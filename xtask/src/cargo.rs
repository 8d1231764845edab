//! The cargo that runs this program, if one does.

use std::env;
use std::process::Command;

/// A command of it, without arguments yet.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // It has told this program who that is. ring's build script looks at that, and would
    // be run again, with everything above ring, whenever it differs.
    let own = env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    for name in own.filter(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")) {
        command.env_remove(name);
    }
    command
}
