//! One JSON document with all findings.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use super::Summary;
use crate::finding::Finding;

/// What a check found.
#[derive(Serialize, JsonSchema)]
pub struct Report<'a> {
    /// Those that are not left out, in the order of the input.
    pub findings: &'a [Finding],
    /// What it came to.
    pub summary: &'a Summary,
}

/// Writes the findings and the summary.
pub fn write(out: &mut dyn Write, findings: &[Finding], summary: &Summary) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &Report { findings, summary })?;
    writeln!(out)
}
