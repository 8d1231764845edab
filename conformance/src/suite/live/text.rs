//! The report of a live run as text.

use super::Suite;
use super::random::{Shrunk, Taken};
use super::report::{Counts, Failure, Group, Open, Report, Row, Text, Wrong};
use super::seen::Seeing;
use crate::input::{Form, Source};
use crate::report::text::{Style, counted, finding};

/// The table of the cases: a heading, the rows, a total. Its numbers are in the columns
/// from the third on.
pub fn rows(report: &Report) -> Vec<Vec<String>> {
    let heading = ["SUITE", "CONTRACT", "CASES", "PASSED", "FAILED", "SKIPPED", "KNOWN"];
    let mut rows = vec![heading.map(str::to_owned).to_vec()];
    let mut total = [0; 5];
    for Row { suite, contract, cases, passed, failed, skipped, known, .. } in &report.rows {
        let counts = [*cases, *passed, *failed, *skipped, *known];
        total = std::array::from_fn(|at| total[at] + counts[at]);
        rows.push(line(suite.name(), contract, counts));
    }
    rows.push(line("total", "", total));
    // Where there is no baseline, the last column would only ask questions.
    if total[4] == 0 {
        rows.iter_mut().for_each(|row| row.truncate(6));
    }
    rows
}

/// The lines below the table: failures, what is left open, coverage, verdict.
pub fn rest(report: &Report, style: Style) -> Vec<String> {
    let mut lines: Vec<String> = report.groups.iter().flat_map(|group| self::group(group, style)).collect();
    lines.extend(report.known.iter().map(|Group { rule, cause, cases, .. }| {
        format!("known by the baseline, {}: {} [{rule}]", counted(cases.len(), "case"), visible(cause))
    }));
    lines.extend(report.open.iter().map(|(why, Open { obeying, breaking })| {
        let of = |counts: &Counts, what| format!("{} of {} that {what} the rule", counts.accepted, counts.cases);
        format!("open, {why}: accepted {}, {}", of(obeying, "obey"), of(breaking, "break"))
    }));
    lines.extend(report.left_out.iter().map(|(why, count)| format!("left out {}: {why}", counted(*count, "case"))));
    lines.extend(report.skipped.iter().map(|(why, count)| format!("skipped {}: {why}", counted(*count, "case"))));
    lines.extend(report.seed.map(|seed| format!("seed: {seed}")));
    let coverage = &report.coverage;
    if coverage.rules > 0 {
        let (both_ways, rules) = (coverage.both_ways, coverage.rules);
        lines.push(format!("coverage: {both_ways} of {rules} rules about requests exercised both ways"));
    }
    let Seeing { listed, seen, .. } = &report.exchange;
    if *listed > 0 {
        lines.push(format!("exchange rules: {seen} of {listed} exercised, by answers that obey them"));
    }
    // Who asks for something else is not told how little came back by chance.
    if report.rows.iter().any(|row| row.suite == Suite::ResultCodes) {
        lines.extend(report.result_codes.iter().map(|(contract, Seeing { listed, seen, .. })| {
            format!("result codes of {contract}: {seen} of {listed} seen")
        }));
    }
    lines.push(format!("verdict: {}", verdict(report)));
    lines
}

/// The verdict and the counts in a line.
pub fn verdict(report: &Report) -> String {
    let (verdict, judged, failed) = (report.verdict.name(), report.judged(), report.failed());
    let skipped: usize = report.skipped.values().sum();
    let skipped = if skipped > 0 { format!(", {skipped} skipped, which is no pass") } else { String::new() };
    let known = if report.known() > 0 { format!(", {} known by the baseline", report.known()) } else { String::new() };
    let (cases, requests) = (counted(judged, "case"), report.requests);
    format!("{verdict}, {cases} judged with {requests} requests, {failed} failed{known}{skipped}")
}

/// The lines about the failures of one cause: their shortest example, whole.
fn group(group: &Group, style: Style) -> Vec<String> {
    let mut lines =
        vec![format!("FAILED {}: {} [{}]", counted(group.cases.len(), "case"), visible(&group.cause), group.rule)];
    lines.extend(failure(&group.example, style).into_iter().map(|line| format!("  {line}").trim_end().to_owned()));
    let others: Vec<_> = group.cases.iter().filter(|id| **id != group.example.id).map(String::as_str).collect();
    const MOST: usize = 5;
    lines.extend(others.iter().take(MOST).map(|id| format!("  also {id}")));
    if others.len() > MOST {
        lines.push(format!("  and {} more", others.len() - MOST));
    }
    lines.push(String::new());
    lines
}

/// The lines about one failure.
pub fn failure(failure: &Failure, style: Style) -> Vec<String> {
    let mut lines = vec![format!("case:     {}", failure.id)];
    if let Some(what) = &failure.what {
        lines.push(format!("what:     {what}"));
    }
    if let (Some(rule), Some(citation)) = (failure.probes, failure.citation) {
        lines.push(format!("probes:   {rule} ({citation})"));
    }
    if let Some(Shrunk { fails_again, steps, tries, .. }) = failure.shrunk {
        lines.push(match fails_again {
            true => format!("shrunk:   {steps} times, in {tries} tries"),
            false => "shrunk:   no, it did not fail when it was sent once more".to_owned(),
        });
    }
    for (at, Taken { command, expected, got }) in failure.taken.iter().enumerate() {
        lines.push(format!("step {}:   {command}; expected {expected}; got {}", at + 1, visible(got)));
    }
    if failure.requests > 1 {
        lines.push(format!("request:  {} of {}", failure.request_number, failure.requests));
    }
    lines.push(format!("expected: {}", failure.expected));
    for Wrong { rule, citation, got, .. } in &failure.wrong {
        lines.push(format!("got:      {} [{rule}] ({citation})", visible(got)));
    }
    if let Style::Source { .. } = style {
        lines.extend(failure.wrong.iter().flat_map(|wrong| excerpt(failure, wrong, style)));
    }
    lines.push(format!("sent:     {}", shown(&failure.request)));
    lines.push(match &failure.response {
        Some(response) => format!("came:     {} {}", response.status, shown(&response.body)),
        None => "came:     no answer".to_owned(),
    });
    lines.push(format!("curl:     {}", failure.curl));
    lines.push(format!("replay:   {}", failure.replay));
    lines
}

/// The place of a finding, marked in its line.
fn excerpt(failure: &Failure, wrong: &Wrong, style: Style) -> Vec<String> {
    let Some(found) = &wrong.finding else { return Vec::new() };
    let response = failure.response.as_ref().map(|response| &response.body);
    let text = if &*found.file == super::judging::REQUEST { Some(&failure.request) } else { response };
    let source = Source::new(&found.file, text.map(Text::bytes).unwrap_or_default(), Form::One);
    let mut written = Vec::new();
    // Writing to memory cannot fail.
    let _ = finding(&mut written, found, &source, style);
    String::from_utf8_lossy(&written).lines().map(str::to_owned).collect()
}

/// The bytes in one line; of a very long text the beginning.
fn shown(text: &Text) -> String {
    const MOST: usize = 64 * 1024;
    let (kind, text) = match text {
        Text::Text(text) => ("", text),
        Text::Base64(text) => ("base64 ", text),
    };
    match text.get(..text.floor_char_boundary(MOST)) {
        Some(start) if start.len() < text.len() => {
            format!("{kind}{}... ({} bytes of {})", visible(start), start.len(), text.len())
        }
        _ => format!("{kind}{}", visible(text)),
    }
}

/// The text with everything escaped that could change what a terminal shows.
fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '"' | '\'' | '\\' => shown.push(character),
            other => shown.extend(other.escape_debug()),
        }
    }
    shown
}

fn line(suite: &str, contract: &str, counts: [usize; 5]) -> Vec<String> {
    let names = [suite, contract].map(str::to_owned);
    names.into_iter().chain(counts.map(|count| count.to_string())).collect()
}
