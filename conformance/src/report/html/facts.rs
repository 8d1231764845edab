//! What was judged, in numbers, and what the report was made with.

use std::collections::BTreeMap;

use super::parts::word;
use crate::finding::severity_name;
use crate::gateway::watch;
use crate::report::collection::{Counts, Outcome};
use crate::report::text::visible;
use crate::report::{Of, Report, Signatures};
use crate::suite::live;
use crate::suite::live::report::{Counts as Decided, Open};
use crate::suite::live::seen::Seeing;
use crate::testee;

/// A number that is to be seen at once.
pub(super) struct Tile {
    pub(super) count: u64,
    pub(super) label: &'static str,
    /// What it is called in the style.
    pub(super) class: &'static str,
}

/// A name and what belongs to it.
pub(super) struct Fact {
    pub(super) name: &'static str,
    pub(super) value: String,
    pub(super) is_code: bool,
}

/// A table with a heading; its first column names the rows.
pub(super) struct Table {
    pub(super) title: &'static str,
    pub(super) about: &'static str,
    pub(super) heading: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
    /// The columns that hold numbers.
    pub(super) numbers: Vec<usize>,
    /// Whether its last row is the total.
    pub(super) has_total: bool,
}

/// The heading and the rows of a table; the first column names the rows.
pub(super) struct Cells {
    pub(super) title: &'static str,
    pub(super) heading: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
    /// The columns that hold numbers.
    pub(super) numbers: Vec<usize>,
}

/// More files are not named.
const MOST_FILES: usize = 100;

/// What it came to.
pub(super) fn tiles(report: &Report<'_>) -> Vec<Tile> {
    let summary = &report.collected.summary;
    let Counts { passed, failed, known, skipped } = summary.judged;
    let what = match report.of {
        Of::Messages => ["messages failed", "passed", "failed as known", "not judged"],
        Of::Run(_) | Of::Testee(_) => ["cases failed", "passed", "failed as known", "skipped"],
        Of::Clients(_) => ["exchanges failed", "passed", "failed as known", "not judged"],
    };
    let always = |count, label, class| Some(Tile { count, label, class });
    let if_any = |count: u64, label, class| (count > 0).then_some(Tile { count, label, class });
    let tiles = [
        always(failed, what[0], if failed > 0 { "error" } else { "" }),
        always(passed, what[1], ""),
        if_any(known, what[2], ""),
        if_any(skipped, what[3], "warning"),
        if_any(summary.unreadable as u64, "unreadable", "error"),
        always(summary.errors as u64, "errors", if summary.errors > 0 { "error" } else { "" }),
        if_any(summary.warnings as u64, "warnings", "warning"),
        if_any(summary.notes as u64, "notes", "note"),
        if_any(summary.known as u64, "known findings", ""),
        if_any(summary.hidden as u64, "below --min-severity", ""),
    ];
    tiles.into_iter().flatten().collect()
}

/// What was judged, and what was not.
pub(super) fn tables(report: &Report<'_>) -> Vec<Table> {
    let mut tables = match report.of {
        Of::Messages => of_messages(report),
        Of::Run(run) => of_run(run),
        Of::Clients(clients) => of_clients(clients),
        Of::Testee(testee) => of_testee(testee),
    };
    tables.push(counted("Not judged, and no pass", "", ["Why", "How many"], &skipped(report)));
    tables.retain(|table| !table.rows.is_empty());
    tables
}

fn of_messages(report: &Report<'_>) -> Vec<Table> {
    let summary = &report.collected.summary;
    let contracts: Vec<_> = summary.contracts.iter().map(|(id, count)| ((*id).to_owned(), *count as u64)).collect();
    let files = summary.files.iter().take(MOST_FILES).map(|(name, count)| (name.clone(), *count as u64));
    let mut files: Vec<_> = files.collect();
    if summary.files.len() > MOST_FILES {
        let rest: usize = summary.files.values().skip(MOST_FILES).sum();
        files.push((format!("{} more files", summary.files.len() - MOST_FILES), rest as u64));
    }
    let signatures = summary.signatures.map(|signatures| {
        let Signatures { verified, refused, without_key, .. } = signatures;
        [("verified", verified), ("refused", refused), ("without a key", without_key)]
    });
    let signatures = signatures.into_iter().flatten().map(|(name, count)| (name.to_owned(), count as u64));
    vec![
        counted("Messages by contract", "", ["Contract", "Messages"], &contracts),
        counted("Messages by file", "", ["File", "Messages"], &files),
        counted("Signatures", "", ["What became of them", "Messages"], &signatures.collect::<Vec<_>>()),
    ]
}

fn of_run(run: &live::report::Report) -> Vec<Table> {
    let decided = |Decided { cases, accepted }: &Decided| format!("{accepted} of {cases}");
    let open = run
        .open
        .iter()
        .map(|(why, Open { obeying, breaking })| vec![visible(why), decided(obeying), decided(breaking)]);
    let codes = run.result_codes.iter().map(|(contract, Seeing { listed, seen, missing })| {
        vec![(*contract).to_owned(), format!("{seen} of {listed}"), missing.join(", ")]
    });
    let left_out: Vec<_> = run.left_out.iter().map(|(why, count)| (why.clone(), *count as u64)).collect();
    vec![
        totalled("Cases by suite and contract", live::text::rows(run), &[2, 3, 4, 5]),
        Table {
            title: "Result codes that came back",
            about: "",
            heading: ["Contract", "Seen", "Not seen"].map(str::to_owned).to_vec(),
            rows: codes.collect(),
            numbers: vec![1],
            has_total: false,
        },
        Table {
            title: "Left open by the documents",
            about: "What the gateway decided where it may decide either way. Nothing of this fails.",
            heading: ["Why", "Accepted that obey", "Accepted that break"].map(str::to_owned).to_vec(),
            rows: open.collect(),
            numbers: vec![1, 2],
            has_total: false,
        },
        counted("Left out", "What the selection has and this run has not.", ["Why", "Cases"], &left_out),
    ]
}

fn of_clients(clients: &watch::report::Report) -> Vec<Table> {
    vec![totalled("Exchanges by contract", watch::text::rows(clients), &[1, 2, 3, 4])]
}

fn of_testee(report: &testee::report::Report) -> Vec<Table> {
    let open: Vec<_> = report
        .open
        .iter()
        .map(|(why, open)| vec![visible(why), open.cases.to_string(), open.taken.to_string()])
        .collect();
    let left_out: Vec<_> = report.left_out.iter().map(|(why, count)| (why.clone(), *count as u64)).collect();
    vec![
        totalled("Cases by capability and contract", testee::text::rows(report), &[2, 3, 4, 5]),
        Table {
            title: "Left open by the documents",
            about: "What the testee decided where it may decide either way. Nothing of this fails.",
            heading: ["Why", "Cases", "Messages taken"].map(str::to_owned).to_vec(),
            rows: open,
            numbers: vec![1, 2],
            has_total: false,
        },
        counted("Left out", "Vectors that make no case.", ["Why", "Cases"], &left_out),
    ]
}

/// The reasons why things were not judged, and how often.
fn skipped(report: &Report<'_>) -> Vec<(String, u64)> {
    let mut reasons: BTreeMap<&str, u64> = BTreeMap::new();
    match report.of {
        // They have counts that go on where tests are only counted.
        Of::Run(run) => reasons.extend(run.skipped.iter().map(|(why, count)| (why.as_str(), *count as u64))),
        Of::Testee(testee) => reasons.extend(testee.skipped.iter().map(|(why, count)| (why.as_str(), *count as u64))),
        Of::Clients(clients) => reasons.extend(&clients.unjudged),
        Of::Messages => {
            for test in &report.collected.tests {
                if let Outcome::Skipped(why) = &test.outcome {
                    *reasons.entry(why).or_default() += 1;
                }
            }
        }
    }
    reasons.into_iter().map(|(why, count)| (why.to_owned(), count)).collect()
}

/// What the report was made with.
pub(super) fn environment(report: &Report<'_>) -> Vec<Fact> {
    let environment = report.environment;
    let command = std::iter::once("conformance".to_owned()).chain(environment.arguments.iter().map(|text| word(text)));
    let code = |name, value: &str| Some(Fact { name, value: visible(value), is_code: true });
    let plain = |name, value: &str| Some(Fact { name, value: visible(value), is_code: false });
    let readings = &report.collected.summary.readings;
    let readings: Vec<_> = readings.iter().map(|(erratum, reading)| format!("{erratum}={reading}")).collect();
    let facts = [
        code("Command", &command.collect::<Vec<_>>().join(" ")),
        environment.seed.and_then(|seed| code("Seed", &seed.to_string())),
        plain("Made at", &environment.time),
        plain("Exit status", &report.exit_code.to_string()),
        plain("Fails from", severity_name(report.fail_on)),
        if readings.is_empty() { None } else { code("Readings picked", &readings.join(", ")) },
        plain("Program", &environment.version),
        environment.program.as_deref().and_then(|digest| code("Program, SHA-256", digest)),
        code("Spec, SHA-256", &environment.spec),
        code("Suite, SHA-256", &environment.suite),
        plain("System", &environment.system),
    ];
    facts.into_iter().flatten().collect()
}

fn counted(title: &'static str, about: &'static str, heading: [&str; 2], rows: &[(String, u64)]) -> Table {
    Table {
        title,
        about,
        heading: heading.map(str::to_owned).to_vec(),
        rows: rows.iter().map(|(name, count)| vec![visible(name), count.to_string()]).collect(),
        numbers: vec![1],
        has_total: false,
    }
}

/// A table as text has it: its heading first, its total last.
fn totalled(title: &'static str, mut rows: Vec<Vec<String>>, numbers: &[usize]) -> Table {
    let heading = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
    let heading = heading.iter().map(|name| {
        let (first, rest) = name.split_at(name.ceil_char_boundary(1));
        format!("{first}{}", rest.to_lowercase())
    });
    Table { title, about: "", heading: heading.collect(), rows, numbers: numbers.to_vec(), has_total: true }
}
