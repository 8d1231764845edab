//! A report as one JSON document.

use std::io::{self, Write};

use crate::diff::Report;

/// Writes everything that the report holds.
pub fn write(out: &mut dyn Write, report: &Report) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, report)?;
    writeln!(out)
}
