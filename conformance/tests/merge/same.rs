//! However a log is split and its parts are grouped, the report stays the same, byte for byte.

use std::ops::Range;

use proptest::prelude::*;
use proptest::test_runner::Config;
use regex::Regex;

use super::{Desk, each, messages};

/// Logs as numbers of messages, where they are split, and how the parts are grouped.
#[derive(Clone, Debug)]
struct Split {
    logs: Vec<Vec<usize>>,
    /// How many logs are in the next part.
    sizes: Vec<usize>,
    /// Which parts are merged before the others.
    first: Range<usize>,
    options: &'static str,
}

/// With what makes small logs reach the bounds of what is kept.
const OPTIONS: [&str; 6] = [
    "",
    "--statistics --min-severity note",
    "--group-by rule --examples 2 --statistics",
    "--group-by file --max-findings 7",
    "--group-by nothing --max-findings 20 --fail-on warning",
    "--strict --examples 1 --max-findings 3 --show-secrets",
];

fn splits() -> impl Strategy<Value = Split> {
    let logs = proptest::collection::vec(proptest::collection::vec(0..messages().len(), 0..12), 1..7);
    let sizes = proptest::collection::vec(1_usize..4, 6);
    (logs, sizes, 0_usize..5, 0_usize..4, proptest::sample::select(&OPTIONS[..]))
        .prop_map(|(logs, sizes, start, more, options)| Split { logs, sizes, first: start..start + more, options })
}

proptest! {
    #![proptest_config(Config { cases: 24, failure_persistence: None, ..Config::default() })]

    #[test]
    fn merged_is_whole(split in splits()) {
        check(&split)?;
    }
}

fn check(split: &Split) -> Result<(), TestCaseError> {
    let desk = Desk::new();
    let all = messages();
    let names: Vec<_> = (0..split.logs.len()).map(|at| format!("{at}.ndjson")).collect();
    for (log, name) in split.logs.iter().zip(&names) {
        desk.write(name, log.iter().map(|at| all[*at].clone() + "\n").collect::<String>());
    }
    let options = split.options;
    let mut formats = vec!["text", "json", "sarif", "junit", "markdown", "github", "html"];
    if options.contains("--group-by") {
        formats.push("ndjson");
    }
    let reports =
        |kind: &str| formats.iter().map(|format| format!(" --report {format}={kind}.{format}")).collect::<String>();
    let whole = desk.run(&format!("check {} {options} --source always{}", names.join(" "), reports("whole")));

    let (mut parts, mut rest) = (Vec::new(), names.as_slice());
    for size in &split.sizes {
        let (some, others) = rest.split_at((*size).min(rest.len()));
        if !some.is_empty() {
            let name = format!("{}.part{}", parts.len(), if parts.len().is_multiple_of(2) { ".zst" } else { "" });
            desk.part(&format!("{} {options} --jobs 2 --chunk 200", some.join(" ")), &name);
            parts.push(name);
        }
        rest = others;
    }
    parts.extend(rest.iter().enumerate().map(|(at, log)| {
        let name = format!("rest{at}.part");
        desk.part(&format!("{log} {options}"), &name);
        name
    }));

    // Some of them together first: it does not matter which.
    let within = |at: usize| at.min(parts.len());
    let (before, some, after) = (within(split.first.start), within(split.first.end), parts.len());
    let mut grouped = parts[..before].to_vec();
    if some > before {
        let together = desk.run(&format!("merge {} --summary-out together.part", each(&parts[before..some], "{}")));
        prop_assert!(desk.path("together.part").exists(), "{together:?}");
        grouped.push("together.part".to_owned());
    }
    grouped.extend_from_slice(&parts[some..after]);
    let merged = desk.run(&format!("merge {} --source always{}", each(&grouped, "{}"), reports("merged")));

    prop_assert_eq!(&whole, &merged, "with the parts {:?}", grouped);
    for format in formats {
        let [one, other] = ["whole", "merged"].map(|kind| without_arguments(&desk.read(&format!("{kind}.{format}"))));
        prop_assert!(one == other, "{} of {:?}:\n{}\n---\n{}", format, split, one, other);
    }
    Ok(())
}

/// The report without the arguments that it was made with: these are of two commands.
fn without_arguments(report: &str) -> String {
    let json = Regex::new(r#"(?s)"arguments": \[.*?\]"#).expect("right");
    let html = Regex::new("<dt>Command</dt><dd><code>[^<]*</code></dd>").expect("right");
    html.replace(&json.replace(report, ""), "").into_owned()
}
