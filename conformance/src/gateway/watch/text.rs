//! The report about clients as text.

use super::report::{Group, OfContract, Report};
use crate::finding::severity_name;
use crate::report::Verdict;
use crate::report::text::{counted, diagnosed, visible};

/// The table of the exchanges: a heading, the rows, a total. Its numbers are in the columns
/// from the second on.
pub fn rows(report: &Report) -> Vec<Vec<String>> {
    let heading = ["CONTRACT", "EXCHANGES", "PASSED", "FAILED", "INCONCLUSIVE", "KNOWN"];
    let mut rows = vec![heading.map(str::to_owned).to_vec()];
    let mut total = [0; 5];
    for OfContract { contract, exchanges, passed, failed, inconclusive, known } in &report.contracts {
        let counts = [*exchanges, *passed, *failed, *inconclusive, *known];
        total = std::array::from_fn(|at| total[at] + counts[at]);
        rows.push(line(contract, counts));
    }
    rows.push(line("total", total));
    // Where there is no baseline, the last column would only ask questions.
    if total[4] == 0 {
        rows.iter_mut().for_each(|row| row.truncate(5));
    }
    rows
}

/// The lines below the table: the broken rules, what was not judged, the verdict.
pub fn rest(report: &Report) -> Vec<String> {
    let mut lines: Vec<String> = report.findings.iter().flat_map(group).collect();
    lines.extend(report.unjudged.iter().map(|(why, count)| format!("not judged, {why}: {count}")));
    if !report.unjudged.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!("verdict: {}", verdict(report)));
    lines
}

/// The verdict and the counts in a line.
pub fn verdict(report: &Report) -> String {
    let Report { exchanges, errors, warnings, notes, known, verdict, .. } = report;
    let known = if *known > 0 { format!("; {known} known by the baseline") } else { String::new() };
    let is_no_pass = if *verdict == Verdict::Inconclusive { ", which is no pass" } else { "" };
    format!(
        "{}, {}, {}, {} in {}{known}{is_no_pass}",
        verdict.name(),
        counted(*errors, "error"),
        counted(*warnings, "warning"),
        counted(*notes, "note"),
        counted(*exchanges, "exchange"),
    )
}

/// The lines about a broken rule: how often, and the first example.
fn group(group: &Group) -> Vec<String> {
    let finding = &group.example.finding;
    let (severity, rule) = (severity_name(finding.severity), group.rule);
    let in_exchanges = counted(group.exchanges, "exchange");
    let times = if group.count > group.exchanges { format!("{} times in ", group.count) } else { "in ".to_owned() };
    let pointer = match (&*finding.file, &*finding.pointer) {
        ("http", _) => String::new(),
        (_, "") => ", the root".to_owned(),
        (_, pointer) => format!(", {pointer}"),
    };
    let place = format!("{}:{}:{}", finding.file, finding.line, finding.column);
    let mut lines = vec![
        format!("{severity}[{rule}] {times}{in_exchanges}: {}", group.example.text),
        format!("  example: exchange {}, {place}{}", group.exchange, visible(&pointer)),
        format!("           {}", visible(&finding.message)),
        format!("  source:  {}", finding.citation),
    ];
    for (name, told) in diagnosed(&finding.diagnoses) {
        lines.push(format!("  {:<8} {}", format!("{name}:"), visible(&told)));
    }
    if let (Some(erratum), Some(reading)) = (finding.erratum, finding.reading) {
        lines.push(format!("  erratum: {erratum}, read as {reading}; see `conformance explain {erratum}`"));
    }
    lines.push(String::new());
    lines
}

fn line(contract: &str, counts: [u64; 5]) -> Vec<String> {
    std::iter::once(contract.to_owned()).chain(counts.map(|count| count.to_string())).collect()
}
