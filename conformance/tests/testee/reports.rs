//! What people and programs read: text, JSON as its schema has it, every other format, baselines, `--attach`.

use std::process::Command;

use serde_json::Value;

use super::own;
use super::program::{conformance, report, testee};

/// The text without what differs from machine to machine.
fn settled(text: &str, defect: &str) -> String {
    let command = own::command(defect);
    text.replace(&command[3], "TESTEE").replace("\r\n", "\n")
}

#[test]
fn text_of_a_testee_that_crashes() {
    let ran = testee(&["--filter", "decode/pay@2.0.4/Money.value/format#*"], "crashes");
    assert_eq!(ran.status, 1, "{}", ran.err);
    insta::assert_snapshot!(settled(&ran.out, "crashes"));
}

#[test]
fn text_of_a_testee_that_ignores_lengths() {
    let ran = testee(&["--filter", "validate/pay@2.0.4/Money.value/max-length#*"], "ignores-lengths");
    assert_eq!(ran.status, 1, "{}", ran.err);
    insta::assert_snapshot!(settled(&ran.out, "ignores-lengths"));
}

#[test]
fn findings_name_the_rule_and_its_place() {
    let (_, report) = report(&["--filter", "validate/pay@2.0.4/Money.value/max-length#*"], "ignores-lengths");
    let findings = report["findings"].as_array().expect("findings");
    let [finding] = &findings[..] else { panic!("one finding: {findings:#?}") };
    let told = ["rule", "pointer", "case"].map(|name| finding[name].as_str().unwrap_or_default());
    let id = "pay@2.0.4/Money.value/max-length";
    assert_eq!(told, [id, "/request/body/order/orderAmount/value", &format!("validate/{id}#one-over")]);
    assert!(finding["length"].as_u64() > Some(0) && finding["replay"].is_string(), "{finding:#}");
}

#[test]
fn the_json_obeys_its_schema() {
    let schema: Value = serde_json::from_str(&conformance(&["schema", "report"]).out).expect("JSON");
    let schema = jsonschema::validator_for(&schema).expect("it compiles");
    for defect in ["none", "crashes", "no-hello", "declares-nothing"] {
        let (_, report) = report(&["--filter", "*/pay@2.0.4/Money.value/format#*"], defect);
        let errors: Vec<_> = schema.iter_errors(&report).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{defect}: {errors:#?}");
    }
}

#[test]
fn every_format_names_the_rule() {
    for format in ["text", "json", "ndjson", "sarif", "junit", "markdown", "github", "html"] {
        let ran = testee(&["--filter", "validate/*Money.value/max-length#*", "--format", format], "ignores-lengths");
        assert_eq!(ran.status, 1, "{format}: {}", ran.err);
        assert!(ran.out.contains("pay@2.0.4/Money.value/max-length"), "{format}: {}", ran.out);
    }
}

#[test]
fn a_baseline_knows_failures_and_goes_stale() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("baseline.yaml");
    let file = path.to_str().expect("UTF-8");
    let options = ["--filter", "validate/*Money.value/max-length#*", "--baseline", file];
    let updated = testee(&[&options[..], &["--update-baseline"]].concat(), "ignores-lengths");
    assert_eq!(updated.status, 0, "{}", updated.err);
    let known = testee(&options, "ignores-lengths");
    assert_eq!(known.status, 0, "{}{}", known.out, known.err);
    assert!(known.out.contains("3 known by the baseline"), "{}", known.out);
    let mended = testee(&options, "none");
    assert_eq!(mended.status, 2, "{}", mended.out);
    assert!(mended.err.contains("its cases pass again"), "{}", mended.err);
}

#[test]
fn a_case_by_hand() {
    let case = "validate/pay@2.0.4/Money.value/max-length#one-over";
    let ran = testee(&["--attach", case], "none");
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.out.contains("expected in the second line: not valid, at /request/body/order/orderAmount/value"));
    // The line does what it says.
    let output = Command::new("sh").args(["-c", &ran.out]).output().expect("a shell");
    let answers = String::from_utf8(output.stdout).expect("UTF-8");
    let lines: Vec<_> = answers.lines().collect();
    assert_eq!(lines.get(1), Some(&r#"{"id":2,"valid":false,"pointers":["/request/body/order/orderAmount/value"]}"#));
}

#[test]
fn mistakes_in_the_command_line() {
    let check = |arguments: &[&str], status: i32, expected: &str| {
        let ran = conformance(arguments);
        assert_eq!(ran.status, status, "{arguments:?}: {}", ran.err);
        assert!(ran.err.contains(expected), "{arguments:?}: {}", ran.err);
    };
    check(&["testee"], 2, "required arguments");
    check(&["testee", "--timeout", "0", "--", "x"], 2, "no time to wait");
    check(&["testee", "--filter", "nothing", "--", "x"], 2, "nothing was judged");
    check(&["testee", "--contract", "pay@2.0.5", "--", "x"], 2, "`pay@2.0.4`");
    check(&["testee", "--attach", "verify/signature/layout#compact", "--", "x"], 2, "did you mean");
    check(&["testee", "--", "no-such-program-anywhere"], 3, "cannot start no-such-program-anywhere");
}
