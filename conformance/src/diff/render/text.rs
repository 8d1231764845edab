//! A report as text: a line for each change, under what it breaks.

use std::io::{self, Write};

use super::{evidence, groups, moves, shown, source, summary, unchanged};
use crate::diff::{Change, Diff, Report, Scope};

/// Writes the changes and a summary.
pub fn write(out: &mut dyn Write, report: &Report) -> io::Result<()> {
    if report.scope == Scope::Contracts {
        return report.contracts.iter().try_for_each(|diff| contract(out, diff));
    }
    writeln!(out, "{} -> {}", report.old, report.new)?;
    changes(out, &report.changes)?;
    writeln!(out)?;
    for diff in shown(report) {
        contract(out, diff)?;
        writeln!(out)?;
    }
    if let Some(line) = unchanged(report) {
        writeln!(out, "{line}")?;
    }
    writeln!(out, "in all: {}", summary(report.summary))
}

fn contract(out: &mut dyn Write, diff: &Diff) -> io::Result<()> {
    writeln!(out, "{} -> {}", diff.old.title(), diff.new.title())?;
    changes(out, &diff.changes)?;
    writeln!(out, "\n{}", summary(diff.summary))?;
    evidence(diff).iter().try_for_each(|line| writeln!(out, "{line}"))
}

fn changes(out: &mut dyn Write, changes: &[Change]) -> io::Result<()> {
    for (title, changes) in groups(changes) {
        writeln!(out, "\n{title}:")?;
        let width = changes.iter().map(|change| moves(change).len()).max().unwrap_or(0);
        for change in changes {
            let (old, new) = (source(change.old.as_ref()), source(change.new.as_ref()));
            let place = if change.places.is_empty() { String::new() } else { change.places.join(", ") + ": " };
            let (moves, what, vectors) = (moves(change), &change.what, vectors(change));
            writeln!(out, "  {moves:width$}  {place}{what} [{old} -> {new}]{vectors}")?;
        }
    }
    Ok(())
}

/// Their number and the first one; a large member has hundreds.
fn vectors(change: &Change) -> String {
    match change.vectors.as_slice() {
        [] => String::new(),
        [one] => format!(" (vector {one})"),
        [first, others @ ..] => format!(" (vector {first} and {} more)", others.len()),
    }
}
