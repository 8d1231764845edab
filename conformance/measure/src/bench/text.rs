//! Tables for people: on a terminal, and in the guide.

use std::fmt::Write as _;

use super::report::{Report, Table};
use crate::output::number;
use crate::statistics::Spread;

/// Where the guide has what was measured: between these lines.
pub const MARKS: [&str; 2] = ["<!-- measured: begin -->", "<!-- measured: end -->"];

/// The report for a terminal.
pub fn plain(report: &Report) -> String {
    let mut out = format!("{}; seed {}\n", report.machine, report.seed);
    report.versions.iter().for_each(|version| line(&mut out, version));
    for table in &report.tables {
        let Table { title, about, unit, rounds, .. } = table;
        let _ = write!(out, "\n{title}; {about}; {rounds} rounds\n");
        let width = table.rows.iter().map(|row| row.name.chars().count()).max().unwrap_or(0).max(20);
        let _ = writeln!(out, "{:width$}  {unit:>10}  {:>17}  {:>7}  {:>13}", "", "LOWEST..HIGHEST", "TIMES", "SPREAD");
        for row in &table.rows {
            let (rate, ratio) = (number(row.rate.median), number(row.ratio.median));
            let (rates, ratios) = (ends(row.rate), ends(row.ratio));
            let _ = writeln!(out, "{:width$}  {rate:>10}  {rates:>17}  {ratio:>7}  {ratios:>13}", row.name);
        }
        requirements(table).iter().for_each(|requirement| line(&mut out, requirement));
    }
    if report.is_quick {
        out.push_str("\nquick: everything works; the figures say nothing\n");
    }
    out
}

/// The report for the guide.
pub fn markdown(report: &Report) -> String {
    let mut out = format!("Machine: {}. Seed: {}.", report.machine, report.seed);
    for version in &report.versions {
        let _ = write!(out, " {version}.");
    }
    out.push('\n');
    for table in &report.tables {
        let Table { title, about, unit, rounds, .. } = table;
        let _ = write!(out, "\n### {title}\n\n{about}; {rounds} rounds.\n\n");
        let _ = writeln!(out, "| | {unit} | lowest to highest | the first row is so many times as fast | does |");
        out.push_str("|---|--:|--:|--:|---|\n");
        for row in &table.rows {
            let (rate, rates, ratio) = (number(row.rate.median), ends(row.rate), number(row.ratio.median));
            let _ = writeln!(out, "| {} | {rate} | {rates} | {ratio} ({}) | {} |", row.name, ends(row.ratio), row.does);
        }
        if !table.requirements.is_empty() {
            out.push('\n');
        }
        requirements(table).iter().for_each(|requirement| line(&mut out, &format!("- {requirement}")));
    }
    out
}

/// The guide with what is between its marks replaced; `None` where it has no marks.
pub fn replaced(guide: &str, measured: &str) -> Option<String> {
    let [begin, end] = MARKS;
    let (before, rest) = guide.split_once(begin)?;
    let (_, after) = rest.split_once(end)?;
    Some(format!("{before}{begin}\n{}\n{end}{after}", measured.trim()))
}

fn requirements(table: &Table) -> Vec<String> {
    let requirement = |one: &super::report::Requirement| {
        let met = if one.is_met { "met" } else { "not met" };
        format!("required: {}: {met}, {}", one.text, number(one.measured))
    };
    table.requirements.iter().map(requirement).collect()
}

fn ends(spread: Spread) -> String {
    format!("{}..{}", number(spread.lowest), number(spread.highest))
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_between_the_marks_changes() {
        let [begin, end] = MARKS;
        let guide = |between: &str| format!("# a\n{begin}\n{between}\n{end}\nb\n");
        assert_eq!(replaced(&guide("old\nolder"), "\nnew\n"), Some(guide("new")));
        assert_eq!(replaced(&guide("new"), "new"), Some(guide("new")));
        for without in ["# a\n", begin, end] {
            assert_eq!(replaced(without, "new"), None, "{without}");
        }
    }
}
