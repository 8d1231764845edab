//! A diff as text: a line for each change, under what it breaks.

use std::io::{self, Write};

use super::{groups, moves, source, summary};
use crate::diff::Diff;

/// Writes the changes and a line of summary.
pub fn write(out: &mut dyn Write, diff: &Diff) -> io::Result<()> {
    writeln!(out, "{} -> {}", diff.old.contract, diff.new.contract)?;
    for (title, changes) in groups(diff) {
        writeln!(out, "\n{title}:")?;
        let width = changes.iter().map(|change| moves(change).len()).max().unwrap_or(0);
        for change in changes {
            let (old, new) = (source(change.old.as_ref()), source(change.new.as_ref()));
            let (moves, places, what) = (moves(change), change.places.join(", "), &change.what);
            writeln!(out, "  {moves:width$}  {places}: {what} [{old} -> {new}]")?;
        }
    }
    writeln!(out, "\n{}", summary(diff))
}
