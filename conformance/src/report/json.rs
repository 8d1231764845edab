//! One JSON document with all findings.

use std::io::{self, Write};

use serde::Serialize;

use super::Summary;
use crate::finding::Finding;

/// Writes the findings and the summary.
pub fn write(out: &mut dyn Write, findings: &[Finding], summary: &Summary) -> io::Result<()> {
    #[derive(Serialize)]
    struct Report<'a> {
        findings: &'a [Finding],
        summary: &'a Summary,
    }
    serde_json::to_writer_pretty(&mut *out, &Report { findings, summary })?;
    writeln!(out)
}
