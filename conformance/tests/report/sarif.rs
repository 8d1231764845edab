//! SARIF: its form, and that the places are those of the files.

use std::path::Path;

use serde_json::Value;

use crate::{conformance, report, text};

/// Written by hand from the standard: the objects that are used, with the members that the
/// standard requires of them, and no others than it knows.
const SCHEMA: &str = include_str!("sarif.schema.json");

fn validator() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(SCHEMA).expect("JSON");
    jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema")
}

#[track_caller]
pub(super) fn assert_valid(report: &Value) {
    let errors: Vec<_> = validator().iter_errors(report).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn the_form_is_the_standards() {
    let validator = validator();
    let unreadable = conformance(&["check", "tests/report/messages/missing.json", "--format", "sarif"]);
    let good = conformance(&["check", "tests/cli/messages/folder/good.json", "--format", "sarif"]);
    let docs = ["check", "tests/report/messages", "--format", "sarif", "--docs", "https://docs.example/"];
    let linked = conformance(&docs);
    for report in [report("sarif").as_str(), text(&unreadable.stdout), text(&good.stdout), text(&linked.stdout)] {
        assert_valid(&serde_json::from_str(report).expect("JSON"));
    }
    // The schema can refuse.
    let sound: Value = serde_json::from_str(&report("sarif")).expect("JSON");
    let region = "/runs/0/results/0/locations/0/physicalLocation/region";
    for (at, member, value) in [
        ("", "surplus", Value::Null),
        ("", "version", "2.0.0".into()),
        ("/runs/0", "columnKind", "bytes".into()),
        (region, "startLine", 0.into()),
        (region, "offset", 1.into()),
        ("/runs/0/results/0", "level", "notice".into()),
        ("/runs/0/results/0", "message", "text".into()),
    ] {
        let mut broken = sound.clone();
        let object = broken.pointer_mut(at).and_then(Value::as_object_mut).expect("an object");
        object.insert(member.to_owned(), value);
        assert!(!validator.is_valid(&broken), "{at} {member}");
    }
}

#[test]
fn how_it_ended_is_told() {
    for (path, code, is_successful) in [
        ("tests/cli/messages/folder/good.json", 0, true),
        ("tests/report/messages/hostile.json", 1, true),
        ("tests/cli/messages/blank.ndjson", 2, false),
        ("tests/report/messages/missing.json", 3, false),
    ] {
        let output = conformance(&["check", path, "--format", "sarif"]);
        assert_eq!(output.status.code(), Some(code), "{path}");
        let report: Value = serde_json::from_str(text(&output.stdout)).expect("JSON");
        let invocation = &report["runs"][0]["invocations"][0];
        assert_eq!(invocation["exitCode"], code, "{path}");
        assert_eq!(invocation["executionSuccessful"], is_successful, "{path}");
    }
}

#[test]
fn rules_are_found_by_their_index() {
    let report: Value = serde_json::from_str(&report("sarif")).expect("JSON");
    let run = &report["runs"][0];
    let results = run["results"].as_array().expect("results");
    assert_eq!(results.len(), 13);
    for result in results {
        let index = result["ruleIndex"].as_u64().expect("an index") as usize;
        let rule = &run["tool"]["driver"]["rules"][index];
        assert_eq!(rule["id"], result["ruleId"]);
        assert_eq!(rule["defaultConfiguration"]["level"], result["level"]);
    }
}

/// The standard takes a URI here, so that a folder is none.
#[test]
fn rules_are_linked_to_the_reference_site() {
    for (docs, expected) in [
        ("https://docs.example/", Some("https://docs.example/pay@2.0.4.html#RequestHead.reqTime/format")),
        ("../docs", None),
    ] {
        let output = conformance(&["check", "tests/report/messages", "--format", "sarif", "--docs", docs]);
        let report: Value = serde_json::from_str(text(&output.stdout)).expect("JSON");
        let rules = report["runs"][0]["tool"]["driver"]["rules"].as_array().expect("rules");
        let rule = rules.iter().find(|rule| rule["id"] == "pay@2.0.4/RequestHead.reqTime/format").expect("the rule");
        assert_eq!(rule.get("helpUri").and_then(Value::as_str), expected);
    }
}

/// Lines and columns lead to the same text as bytes do, in the file that the URI names.
#[test]
fn lines_and_bytes_are_the_same_place() {
    let report: Value = serde_json::from_str(&report("sarif")).expect("JSON");
    let mut several_lines = 0;
    for result in report["runs"][0]["results"].as_array().expect("results") {
        let place = &result["locations"][0]["physicalLocation"];
        let uri = place["artifactLocation"]["uri"].as_str().expect("a URI");
        let name = uri.replace("%20", " ").replace("%2C", ",").replace("%25", "%");
        let file = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect("the file");
        let region = &place["region"];
        let number = |name: &str| region[name].as_u64().expect("a number") as usize;
        let (line, offset) = (number("startLine"), number("byteOffset"));
        let end_line = region.get("endLine").map_or(line, |_| number("endLine"));
        several_lines += usize::from(end_line > line);
        let start = byte(&file, line, number("startColumn"));
        let end = byte(&file, end_line, number("endColumn"));
        assert_eq!((start, end), (offset, offset + number("byteLength")), "{result}");
    }
    assert!(several_lines > 0);
}

/// Where the character at this line and column begins.
fn byte(file: &[u8], line: usize, column: usize) -> usize {
    let text = text(file);
    let start: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    start + text[start..].chars().take(column - 1).map(char::len_utf8).sum::<usize>()
}
