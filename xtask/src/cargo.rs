//! The cargo that runs this program, if one does.

use std::env;
use std::process::Command;

/// A command of it, without arguments yet.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    forget(&mut command);
    command
}

/// Keeps from a command that starts cargo what the cargo above has told this program who it is.
/// ring's build script looks at that, and would be run again, with everything above ring,
/// whenever it differs.
pub(crate) fn forget(command: &mut Command) {
    let own = env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    for name in own.filter(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")) {
        command.env_remove(name);
    }
}

/// Runs a command of any program and gives its exit status; 3 where there is none.
pub(crate) fn status(command: &mut Command) -> u8 {
    let status = command.status().ok().and_then(|status| status.code());
    status.and_then(|code| u8::try_from(code).ok()).unwrap_or(3)
}
