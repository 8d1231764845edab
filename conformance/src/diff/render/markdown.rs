//! A diff as Markdown, for a pull request: a table for each thing that breaks.

use std::io::{self, Write};

use super::{groups, moves, source, summary};
use crate::diff::{Change, Diff, Side};

/// Writes the summary and the tables.
pub fn write(out: &mut dyn Write, diff: &Diff) -> io::Result<()> {
    writeln!(out, "## {} to {}\n\n**{}**", cell(&diff.old.contract), cell(&diff.new.contract), summary(diff))?;
    for (title, changes) in groups(diff) {
        writeln!(out, "\n### {} ({})\n", capital(&title), changes.len())?;
        writeln!(out, "| Moves | Where | What | Old source | New source | Rules |")?;
        writeln!(out, "|---|---|---|---|---|---|")?;
        changes.into_iter().try_for_each(|change| row(out, change))?;
    }
    Ok(())
}

fn row(out: &mut dyn Write, change: &Change) -> io::Result<()> {
    let places: Vec<_> = change.places.iter().map(|place| format!("`{place}`")).collect();
    let (old, new) = (change.old.as_ref(), change.new.as_ref());
    let cells = [moves(change), places.join("<br>"), cell(&change.what), cell(&source(old)), cell(&source(new))];
    writeln!(out, "| {} | {} |", cells.join(" | "), rules(old, new))
}

/// The first rules of both sides: a large member has dozens.
fn rules(old: Option<&Side>, new: Option<&Side>) -> String {
    const SHOWN: usize = 2;
    let shown = |side: &Side| {
        let mut ids: Vec<_> = side.rules.iter().take(SHOWN).map(|id| format!("`{id}`")).collect();
        let left = side.rules.len().saturating_sub(SHOWN);
        if left > 0 {
            ids.push(format!("and {left} more"));
        }
        ids.join("<br>")
    };
    let sides = [old, new].into_iter().flatten().map(shown).filter(|side| !side.is_empty());
    sides.collect::<Vec<_>>().join("<br>")
}

/// Text that stays in its cell and means nothing to Markdown outside of code.
fn cell(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut is_code = false;
    for character in text.chars() {
        match character {
            '`' => {
                is_code = !is_code;
                shown.push('`');
            }
            // A table is cut into cells before code is looked for.
            '|' => shown.push_str("\\|"),
            '\n' | '\r' => shown.push(' '),
            '<' if !is_code => shown.push_str("&lt;"),
            '*' | '_' | '[' | ']' if !is_code => shown.extend(['\\', character]),
            _ => shown.push(character),
        }
    }
    shown
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
