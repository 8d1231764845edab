//! A diff as Markdown, for a pull request: a table for each thing that breaks.

use std::io::{self, Write};

use super::{evidence, groups, moves, shown, source, summary, unchanged};
use crate::diff::{Change, Diff, Report, Scope, Side};

/// Writes the summary and the tables.
pub fn write(out: &mut dyn Write, report: &Report) -> io::Result<()> {
    if report.scope == Scope::Specs {
        let (old, new) = (cell(&report.old), cell(&report.new));
        writeln!(out, "## {old} to {new}\n\n**{}**", summary(report.summary))?;
        if let Some(line) = unchanged(report) {
            writeln!(out, "\n{}", cell(&capital(&line)))?;
        }
        tables(out, &report.changes)?;
    }
    for (at, diff) in shown(report).enumerate() {
        if at > 0 || report.scope == Scope::Specs {
            writeln!(out)?;
        }
        contract(out, diff)?;
    }
    Ok(())
}

fn contract(out: &mut dyn Write, diff: &Diff) -> io::Result<()> {
    let (old, new) = (cell(&diff.old.title()), cell(&diff.new.title()));
    writeln!(out, "## {old} to {new}\n\n**{}**", summary(diff.summary))?;
    for (at, line) in evidence(diff).iter().enumerate() {
        writeln!(out, "{}- {}", if at == 0 { "\n" } else { "" }, cell(line))?;
    }
    tables(out, &diff.changes)
}

fn tables(out: &mut dyn Write, changes: &[Change]) -> io::Result<()> {
    for (title, changes) in groups(changes) {
        writeln!(out, "\n### {} ({})\n", capital(&title), changes.len())?;
        writeln!(out, "| Moves | Where | What | Old source | New source | Rules | Vectors |")?;
        writeln!(out, "|---|---|---|---|---|---|---|")?;
        changes.into_iter().try_for_each(|change| row(out, change))?;
    }
    Ok(())
}

fn row(out: &mut dyn Write, change: &Change) -> io::Result<()> {
    let places: Vec<_> = change.places.iter().map(|place| format!("`{place}`")).collect();
    let (old, new) = (change.old.as_ref(), change.new.as_ref());
    let cells = [moves(change), places.join("<br>"), cell(&change.what), cell(&source(old)), cell(&source(new))];
    writeln!(out, "| {} | {} | {} |", cells.join(" | "), rules(old, new), first(&change.vectors))
}

/// The first ids: a large member has dozens.
fn first(ids: &[String]) -> String {
    const SHOWN: usize = 2;
    let mut shown: Vec<_> = ids.iter().take(SHOWN).map(|id| format!("`{id}`")).collect();
    let left = ids.len().saturating_sub(SHOWN);
    if left > 0 {
        shown.push(format!("and {left} more"));
    }
    shown.join("<br>")
}

/// Those of both sides; two revisions of a contract have the same ids.
fn rules(old: Option<&Side>, new: Option<&Side>) -> String {
    let sides = [old, new].into_iter().flatten().map(|side| first(&side.rules)).filter(|side| !side.is_empty());
    let mut sides: Vec<_> = sides.collect();
    sides.dedup();
    sides.join("<br>")
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
