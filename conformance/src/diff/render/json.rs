//! A diff as one JSON document.

use std::io::{self, Write};

use crate::diff::Diff;

/// Writes everything that the diff holds.
pub fn write(out: &mut dyn Write, diff: &Diff) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, diff)?;
    writeln!(out)
}
