//! Markdown for a comment or a step summary: the verdict, and the findings by rule.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::Report;
use super::collection::Collected;
use super::group::Group;
use super::text::{diagnosed, visible};
use crate::finding::{Finding, severity_name};
use crate::statistics::tables::{Table, tables};

/// The most rules that are shown.
pub const MOST_RULES: usize = 100;

/// The most bytes that are written: what a comment may hold.
pub const MOST_BYTES: usize = 64 * 1024;

/// The most characters of a text from a message.
const MOST_CHARACTERS: usize = 400;

/// What the last lines may take.
const RESERVE: usize = 256;

/// Writes the report.
pub fn write(out: &mut dyn Write, report: &Report<'_>) -> io::Result<()> {
    let mut text = format!("## Conformance: {}\n\n{}\n", report.verdict().name(), report.conclusion());
    let unreadable: Vec<_> = report.problems.iter().map(|problem| format!("\n- {}\n", code(problem))).collect();
    let summary = &report.collected.summary;
    let stale = summary.stale().iter().map(|stale| format!("\n- {}\n", code(&stale.sentence())));
    let unreadable: Vec<_> = unreadable.into_iter().chain(stale).collect();
    let Collected { rules, findings, .. } = report.collected;
    let rows: Vec<_> =
        rules.iter().filter(|group| !group.known).map(|group| (row(group, findings), group.count)).collect();
    let left = add(&mut text, unreadable.iter().map(|line| (line.as_str(), 1)));
    if left.lines > 0 {
        let _ = write!(text, "\n{} more like these are left out for want of room.\n", left.lines);
    }
    if !rows.is_empty() {
        text.push_str("\n| Severity | Rule | Findings | First example | Source |\n| --- | --- | ---: | --- | --- |\n");
    }
    let left = add(&mut text, rows.iter().map(|(row, findings)| (row.as_str(), *findings)));
    if left.lines > 0 {
        let _ =
            write!(text, "\nLeft out for want of room: {} more rules with {} findings.\n", left.lines, left.findings);
    }
    let mut left = 0;
    for table in report.collected.statistics.iter().flat_map(tables).filter(|table| !table.is_long) {
        let told = statistics(&table);
        if text.len() + told.len() + RESERVE <= MOST_BYTES {
            text.push_str(&told);
        } else {
            left += 1;
        }
    }
    if left > 0 {
        let _ = write!(text, "\n{left} tables of statistics are left out for want of room.\n");
    }
    out.write_all(text.as_bytes())
}

fn statistics(table: &Table) -> String {
    let mut text = format!("\n### {}\n\n", table.title);
    if !table.about.is_empty() {
        let _ = write!(text, "{}\n\n", table.about);
    }
    let rule = (0..table.heading.len()).map(|at| if table.numbers.contains(&at) { " ---: |" } else { " --- |" });
    let _ = write!(text, "| {} |\n|{}\n", table.heading.join(" | "), rule.collect::<String>());
    for row in &table.rows {
        let cells = row.iter().enumerate().map(|(at, cell)| match () {
            () if cell.is_empty() || table.numbers.contains(&at) => cell.clone(),
            () => code(cell),
        });
        let _ = writeln!(text, "| {} |", cells.collect::<Vec<_>>().join(" | "));
    }
    text
}

/// What there was no room for.
#[derive(Default)]
struct Left {
    lines: usize,
    findings: u64,
}

/// Adds lines as long as there is room, and none after the first that has none: the worst
/// come first.
fn add<'t>(text: &mut String, lines: impl Iterator<Item = (&'t str, u64)>) -> Left {
    let mut left = Left::default();
    for (at, (line, findings)) in lines.enumerate() {
        let fits = at < MOST_RULES && text.len() + line.len() + RESERVE <= MOST_BYTES;
        if fits && left.lines == 0 {
            text.push_str(line);
        } else {
            left.lines += 1;
            left.findings += findings;
        }
    }
    left
}

/// The row of a rule, with its first example, if it has one.
fn row(group: &Group, findings: &[Finding]) -> String {
    let rule = code(group.rule.unwrap_or_default());
    let severity = severity_name(group.severity);
    let Some(first) = group.examples.first().and_then(|at| findings.get(*at)) else {
        return format!("| {severity} | {rule} | {} | left out | |\n", group.count);
    };
    let Finding { file, line, column, pointer, message, .. } = first;
    let place = match &first.case {
        Some(case) => code(case),
        None => code(&format!("{file}:{line}:{column}")),
    };
    let pointer = code(if pointer.is_empty() { "(root)" } else { pointer });
    let mut source = code(&first.citation.to_string());
    if let (Some(erratum), Some(reading)) = (first.erratum, first.reading) {
        let _ = write!(source, "; erratum {} read as {}", code(erratum), code(reading));
    }
    let mut example = format!("{place} at {pointer}: {}", code(message));
    for (name, told) in diagnosed(&first.diagnoses) {
        let _ = write!(example, "<br>{name}: {}", code(&told));
    }
    if let Some(replay) = &first.replay {
        let _ = write!(example, "<br>replay: {}", code(replay));
    }
    format!("| {severity} | {rule} | {} | {example} | {source} |\n", group.count)
}

/// The text as code in a cell of a table. In code nothing is a tag, a link, a mention or
/// emphasis; so only what ends the code or the cell is to be kept away.
fn code(text: &str) -> String {
    let mut shown: String = text.chars().take(MOST_CHARACTERS).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    // Renderers disagree about two backslashes before a pipe.
    let shown = visible(&shown).replace("\\|", "\\u{5c}|").replace('|', "\\|");
    let longest = shown.split(|character| character != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let space = if shown.starts_with(['`', ' ']) || shown.ends_with(['`', ' ']) || shown.is_empty() { " " } else { "" };
    format!("{fence}{space}{shown}{space}{fence}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_gets_out_of_a_cell() {
        for (text, expected) in [
            ("plain", "`plain`"),
            ("<script>", "`<script>`"),
            ("a|b", "`a\\|b`"),
            ("a\\|b", "`a\\u{5c}\\|b`"),
            ("a\nb\u{1b}", "`a\\nb\\u{1b}`"),
            ("a`b", "``a`b``"),
            ("``", "``` `` ```"),
            ("", "`  `"),
        ] {
            assert_eq!(code(text), expected, "{text:?}");
        }
        assert_eq!(code(&"x".repeat(500)).chars().count(), MOST_CHARACTERS + 3);
    }
}
