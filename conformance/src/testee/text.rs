//! The report about a testee as text.

use super::report::{Example, Group, Open, Report, Row, Testee};
use crate::report::text::{counted, visible};

/// The table of the cases: a heading, the rows, a total. Its numbers are in the columns from the third on.
pub fn rows(report: &Report) -> Vec<Vec<String>> {
    let heading = ["CAPABILITY", "CONTRACT", "CASES", "PASSED", "FAILED", "SKIPPED", "KNOWN"];
    let mut rows = vec![heading.map(str::to_owned).to_vec()];
    let mut total = [0; 5];
    for Row { capability, contract, cases, passed, failed, skipped, known } in &report.rows {
        let counts = [*cases, *passed, *failed, *skipped, *known];
        total = std::array::from_fn(|at| total[at] + counts[at]);
        rows.push(line(capability.name(), contract, counts));
    }
    rows.push(line("total", "", total));
    // Where there is no baseline, the last column would only ask questions.
    if total[4] == 0 {
        rows.iter_mut().for_each(|row| row.truncate(6));
    }
    rows
}

/// The lines below the table: failures, what is left open, left out and skipped, who it was, the verdict.
pub fn rest(report: &Report) -> Vec<String> {
    let mut lines: Vec<String> = report.groups.iter().take(MOST_GROUPS).flat_map(group).collect();
    if let Some(rest) = report.groups.get(MOST_GROUPS..).filter(|rest| !rest.is_empty()) {
        let cases = rest.iter().map(|group| group.cases.len()).sum::<usize>();
        lines.push(format!(
            "FAILED {} more, for {}; other formats have them",
            counted(cases, "case"),
            counted(rest.len(), "rule")
        ));
        lines.push(String::new());
    }
    lines.extend(
        report
            .open
            .iter()
            .map(|(why, Open { cases, taken })| format!("open, {why}: took {taken} of {}", counted(*cases, "message"))),
    );
    lines.extend(report.left_out.iter().map(|(why, count)| format!("left out {}: {why}", counted(*count, "case"))));
    lines.extend(report.skipped.iter().map(|(why, count)| format!("skipped {}: {why}", counted(*count, "case"))));
    if report.restarts > 0 {
        lines.push(format!("started again: {}", counted(report.restarts, "time")));
    }
    lines.push(match &report.testee {
        Some(Testee { name, language, version, capabilities }) => {
            let names: Vec<_> = capabilities.iter().map(|capability| capability.name()).collect();
            let names = if names.is_empty() { "nothing".to_owned() } else { names.join(", ") };
            visible(&format!("testee: {name} {version} ({language}), declares {names}"))
        }
        None => "testee: it did not say who it is".to_owned(),
    });
    lines.push(format!("verdict: {}", verdict(report)));
    lines
}

/// More rules are only counted.
const MOST_GROUPS: usize = 20;

/// The verdict and the counts in a line.
pub fn verdict(report: &Report) -> String {
    let count = |of: fn(&Row) -> usize| report.rows.iter().map(of).sum::<usize>();
    let (failed, known, skipped) = (count(|row| row.failed), count(|row| row.known), count(|row| row.skipped));
    let judged = counted(count(|row| row.cases) - skipped, "case");
    let known = if known > 0 { format!(", {known} known by the baseline") } else { String::new() };
    let skipped = if skipped > 0 { format!(", {skipped} skipped, which is no pass") } else { String::new() };
    let hello = if report.testee.is_none() { ", the testee did not say hello" } else { "" };
    format!("{}, {judged} asked, {failed} failed{known}{skipped}{hello}", report.verdict.name())
}

/// The lines about the failures of one rule: the first of them, whole.
fn group(group: &Group) -> Vec<String> {
    let mut lines = vec![format!("FAILED {}: {} [{}]", counted(group.cases.len(), "case"), group.text, group.rule)];
    lines.extend(example(&group.example).into_iter().map(|line| format!("  {line}").trim_end().to_owned()));
    const MOST: usize = 5;
    lines.extend(group.cases.iter().skip(1).take(MOST).map(|id| format!("  also {id}")));
    if group.cases.len() > MOST + 1 {
        lines.push(format!("  and {} more", group.cases.len() - MOST - 1));
    }
    lines.push(String::new());
    lines
}

fn example(example: &Example) -> Vec<String> {
    let mut lines = vec![format!("case:     {}", example.case)];
    if !example.what.is_empty() {
        lines.push(format!("what:     {}", example.what));
    }
    lines.push(format!("source:   {}", example.citation));
    if !example.pointer.is_empty() {
        lines.push(format!("at:       {}", visible(&example.pointer)));
    }
    lines.push(format!("expected: {}", example.expected));
    lines.push(format!("got:      {}", visible(&example.got)));
    if !example.sent.is_empty() {
        lines.push(format!("sent:     {}", shown(&example.sent)));
    }
    lines.push(match &example.came {
        Some(came) => format!("came:     {}", shown(came)),
        None => "came:     nothing".to_owned(),
    });
    if let Some(stderr) = &example.stderr {
        lines.extend(ending(stderr));
    }
    lines.push(format!("again:    {}", example.replay));
    lines.push(format!("by hand:  {}", example.attach));
    lines
}

/// The last lines of standard error.
fn ending(stderr: &str) -> Vec<String> {
    const MOST: usize = 40;
    let lines: Vec<_> = stderr.lines().collect();
    if lines.is_empty() {
        return vec!["stderr:   empty".to_owned()];
    }
    let last = &lines[lines.len().saturating_sub(MOST)..];
    last.iter().map(|line| format!("stderr:   {}", visible(line))).collect()
}

/// The line; of a very long one the beginning.
fn shown(line: &str) -> String {
    const MOST: usize = 4 * 1024;
    let start = &line[..line.floor_char_boundary(MOST)];
    let rest =
        if start.len() < line.len() { format!("... ({} bytes of {})", start.len(), line.len()) } else { String::new() };
    format!("{}{rest}", visible(start))
}

fn line(capability: &str, contract: &str, counts: [usize; 5]) -> Vec<String> {
    let names = [capability, contract].map(str::to_owned);
    names.into_iter().chain(counts.map(|count| count.to_string())).collect()
}
