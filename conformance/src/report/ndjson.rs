//! One finding a line as JSON, and a last line with the summary.

use std::io::{self, Write};

use serde::Serialize;

use super::Summary;
use crate::finding::Finding;

/// Writes one finding.
pub fn finding(out: &mut dyn Write, finding: &Finding) -> io::Result<()> {
    line(out, finding)
}

/// Writes the last line, whose only member is `summary`.
pub fn summary(out: &mut dyn Write, summary: &Summary) -> io::Result<()> {
    #[derive(Serialize)]
    struct Last<'a> {
        summary: &'a Summary,
    }
    line(out, &Last { summary })
}

fn line(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    writeln!(out)
}
