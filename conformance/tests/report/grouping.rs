//! A log with very many equal faults has one fault.

use std::fmt::Write as _;

use serde_json::Value;
use tempfile::TempDir;

use crate::{conformance, text};

/// So many messages in a log, each with the same two faults; and one with another.
const MESSAGES: usize = 12_000;

/// A log of messages that name no contract.
fn log() -> (TempDir, String) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("log.ndjson");
    let mut log = String::new();
    for _ in 1..MESSAGES {
        let _ = writeln!(log, r#"{{"request":{{"head":{{"function":"x"}}}},"signature":""}}"#);
    }
    let _ = writeln!(log, "{{");
    std::fs::write(&path, log).expect("a log");
    let path = path.to_str().expect("UTF-8").to_owned();
    (folder, path)
}

fn report(log: &str, arguments: &[&str]) -> Value {
    let arguments = [&["check", log, "--format", "json"], arguments].concat();
    let output = conformance(&arguments);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// Each group as its rule, its count and how many examples are there.
fn groups(report: &Value) -> Vec<(String, u64, usize)> {
    let groups = report["groups"].as_array().expect("a list").iter();
    let told = groups.map(|group| {
        let examples = group["examples"].as_array().expect("a list");
        let rule = group["rule"].as_str().unwrap_or("-").to_owned();
        // They are examples of nothing else.
        for at in examples {
            let finding = &report["findings"][usize::try_from(at.as_u64().expect("a number")).expect("it fits")];
            assert!(rule == "-" || finding["rule"] == rule, "{finding}");
        }
        (rule, group["count"].as_u64().expect("a number"), examples.len())
    });
    told.collect()
}

#[test]
fn equal_findings_are_one_group() {
    let (_folder, log) = log();
    let all = MESSAGES as u64 - 1;
    let broken = ("json/syntax".to_owned(), 1, 1);
    for (arguments, examples) in [(&[][..], 10), (&["--examples", "3"], 3), (&["--group-by", "rule"], 10)] {
        let report = report(&log, arguments);
        let faults = groups(&report);
        assert_eq!(faults, [("envelope/contract".to_owned(), all, examples), broken.clone()], "{arguments:?}");
        let summary = &report["summary"];
        assert_eq!(summary["errors"], MESSAGES, "{arguments:?}");
        assert_eq!(summary["judged"]["failed"], MESSAGES, "{arguments:?}");
        assert_eq!(summary["left_out"], MESSAGES - 1 - examples, "{arguments:?}");
        assert_eq!(report["findings"].as_array().map(Vec::len), Some(examples + 1), "{arguments:?}");
    }
    let of_file = report(&log, &["--group-by", "file", "--max-findings", "4"]);
    assert_eq!(groups(&of_file), [("-".to_owned(), all + 1, 4)]);
    assert_eq!(of_file["summary"]["left_out"], MESSAGES - 4);
    let of_nothing = report(&log, &["--group-by", "nothing", "--max-findings", "100000"]);
    assert_eq!(groups(&of_nothing), []);
    assert_eq!(of_nothing["findings"].as_array().map(Vec::len), Some(MESSAGES));
}

#[test]
fn text_tells_how_many_more() {
    let (_folder, log) = log();
    let output = conformance(&["check", &log, "--examples", "2"]);
    let said: Vec<_> = text(&output.stdout).lines().collect();
    let [one, two, broken, more] = said[..] else { panic!("{said:#?}") };
    assert!(one.starts_with(&format!("{log}:1:")) && two.starts_with(&format!("{log}:2:")), "{said:#?}");
    assert!(broken.starts_with(&format!("{log}:{MESSAGES}:")), "{broken}");
    let expected =
        format!("error[envelope/contract]: {} more like these, /request/head ({} in all)", MESSAGES - 3, MESSAGES - 1);
    assert_eq!(more, expected);
}

/// Who reads them one by one gets all of them, unless groups are asked for.
#[test]
fn lines_of_json_are_complete() {
    let (_folder, log) = log();
    for (arguments, lines) in [(&[][..], MESSAGES + 1), (&["--group-by", "fault"], 12)] {
        let output = conformance(&[&["check", &log, "--format", "ndjson"], arguments].concat());
        assert_eq!(text(&output.stdout).lines().count(), lines, "{arguments:?}");
    }
}

/// Every format has as many findings as there are examples, whatever is in the log.
#[test]
fn no_format_grows_with_the_log() {
    let (_folder, log) = log();
    for (format, rows) in [("sarif", "\"ruleId\""), ("github", "::error "), ("markdown", "| error |")] {
        let output = conformance(&["check", &log, "--format", format]);
        let said = text(&output.stdout);
        let expected = if format == "markdown" { 2 } else { 11 };
        assert_eq!(said.matches(rows).count(), expected, "{format}");
        assert!(format != "markdown" || said.contains(&format!("| {} |", MESSAGES - 1)), "{said}");
    }
    // Tests are named up to ten thousand; the others are one more, which fails.
    let output = conformance(&["check", &log, "--format", "junit"]);
    let read = quick_junit::Report::deserialize_from_str(text(&output.stdout)).expect("JUnit");
    assert_eq!((read.tests, read.failures), (10_001, 10_001));
    assert!(text(&output.stdout).contains("2000 more, 2000 of them failed"));
}
