//! Every format of the same report, by the real program, and the files that it writes.
//!
//! The messages in `messages/` have several faults each, text that is hostile to every
//! format, a secret where findings quote it, an erratum, and members that nobody lists.

mod bounds;
mod clauses;
mod commands;
mod files;
mod grouping;
mod html;
mod junit;
mod sarif;
#[path = "../common/served.rs"]
mod served;

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const FORMATS: [&str; 8] = ["text", "json", "ndjson", "sarif", "junit", "markdown", "github", "html"];

/// Runs the program in the folder of the package, where the messages are.
fn conformance(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_conformance"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).env("NO_COLOR", "1").args(arguments);
    command.output().expect("the program starts")
}

fn text(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).expect("UTF-8")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("a report")
}

/// The report on the fixture in this format, as a file.
fn report(format: &str) -> String {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("report");
    let destination = format!("{format}={}", path.display());
    let output = conformance(&["check", "tests/report/messages", "--min-severity", "note", "--report", &destination]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    without_environment(&read(&path))
}

/// The report without what is another one with every build and every run.
fn without_environment(report: &str) -> String {
    if report.starts_with("<!doctype html>") {
        return html::brief(report);
    }
    let Ok(serde_json::Value::Object(mut members)) = serde_json::from_str(report) else { return report.to_owned() };
    if members.get_mut("environment").map(serde_json::Value::take).is_none() {
        return report.to_owned();
    }
    serde_json::to_string_pretty(&members).expect("JSON") + "\n"
}

#[test]
fn the_same_in_every_format() {
    for format in FORMATS {
        insta::assert_snapshot!(format, report(format));
    }
}

#[test]
fn standard_output_says_what_the_file_says() {
    for format in FORMATS {
        let arguments = ["check", "tests/report/messages", "--min-severity", "note", "--format", format];
        let output = conformance(&arguments);
        let mut said = without_environment(text(&output.stdout));
        if format == "text" {
            // Its last line goes to standard error, where there is one.
            said.push_str(text(&output.stderr));
        }
        assert_eq!(said, report(format), "{format}");
    }
}

#[test]
fn no_format_tells_secrets_or_lets_text_out() {
    // The second is cut off where it is quoted.
    let secrets = [("hostile.json", "28763443825664394"), ("long-secret.json", "2876344382566439412345678901")];
    for (name, secret) in secrets {
        let message = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/report/messages").join(name));
        assert_eq!(message.matches(secret).count(), 2, "as the secret, and where a finding quotes it");
    }
    for format in FORMATS {
        let report = report(format);
        for (_, secret) in secrets {
            assert!(!report.contains(secret), "{format}");
        }
        let control = |character: char| character.is_control() && character != '\n';
        assert!(!report.contains(control), "{format}");
    }
    // A tag is none where only code or entities can be.
    assert!(!report("junit").contains("<script"));
    let markdown = report("markdown");
    // Every row has the five cells of its heading, whatever pipes are in them.
    for row in markdown.lines().filter(|line| line.starts_with('|')) {
        assert_eq!(row.replace("\\|", "").matches('|').count(), 6, "{row}");
    }
    // One command a line, and nothing else.
    for line in report("github").lines() {
        let is_command = ["::error ", "::warning ", "::notice "].iter().any(|command| line.starts_with(command));
        assert!(is_command, "{line}");
    }
}
