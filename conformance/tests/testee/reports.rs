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

/// Of the ids in a member of the JSON report's cases.
fn ids(report: &Value, outcome: &str) -> Vec<String> {
    let rows = report["testee"]["cases"].as_array().expect("cases");
    let ids = rows.iter().flat_map(|row| row[outcome].as_array().expect("ids"));
    ids.map(|id| id.as_str().expect("an id").to_owned()).collect()
}

#[test]
fn the_list_is_what_is_asked() {
    let options = ["--filter", "*/pay@2.0.4/Money.value/max-length#*", "--capability", "decode,validate"];
    let (_, asked) = report(&options, "ignores-lengths");
    let list = |more: &[&str]| conformance(&[&["testee", "--list"], &options[..], more].concat());
    // Nothing is started, so there need not be a program.
    for command in [&[][..], &["--", "no-such-program-anywhere"]] {
        let text = list(command);
        assert_eq!(text.status, 0, "{}", text.err);
        let listed = text.out.lines().skip(1).filter_map(|line| line.split_whitespace().nth(1));
        let mut listed: Vec<_> = listed.map(str::to_owned).collect();
        let mut judged = [ids(&asked, "passed"), ids(&asked, "failed")].concat();
        listed.sort();
        judged.sort();
        assert_eq!((&listed, listed.len()), (&judged, 4), "{}", text.out);
    }
    let entries: Value = serde_json::from_str(&list(&["--format", "json"]).out).expect("JSON");
    let first = &entries[0];
    let expected = serde_json::json!({
        "case": "decode/pay@2.0.4/Money.value/max-length#at", "capability": "decode", "contract": "pay@2.0.4",
        "probes": "pay@2.0.4/Money.value/max-length",
    });
    assert_eq!(first, &expected);
}

#[test]
fn reports_are_compared_case_by_case() {
    let folder = tempfile::tempdir().expect("a folder");
    let kept = |name: &str, defect: &str| {
        let (_, report) = report(&["--filter", "validate/pay@2.0.4/Money.value/*"], defect);
        let path = folder.path().join(name);
        std::fs::write(&path, report.to_string()).expect("written");
        path.to_str().expect("UTF-8").to_owned()
    };
    let [sound, lengths, silent] =
        [("sound", "none"), ("lengths", "ignores-lengths"), ("silent", "declares-nothing")].map(|(n, d)| kept(n, d));
    let check = |old: &str, new: &str, status: i32, expected: &str| {
        let ran = conformance(&["compare", old, new]);
        assert_eq!(ran.status, status, "{}{}", ran.out, ran.err);
        assert!(ran.out.contains(expected), "{expected:?} is not in {}", ran.out);
    };
    check(&sound, &sound, 0, "no regression: 0 newly failing, 0 no longer judged; 0 still failing, 0 fixed, 0 new");
    check(&sound, &lengths, 1, "\n  validate/pay@2.0.4/Money.value/max-length#one-over\n");
    check(&lengths, &sound, 0, "no regression: 0 newly failing, 0 no longer judged; 0 still failing, 1 fixed, 0 new");
    check(&sound, &silent, 1, "NO LONGER JUDGED");
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
    check(&["testee", "--list", "--filter", "nothing"], 2, "nothing was judged");
    check(&["testee", "--list", "--format", "sarif"], 2, "prints text, or json");
    check(&["testee", "--contract", "pay@2.0.5", "--", "x"], 2, "`pay@2.0.4`");
    check(&["testee", "--attach", "verify/signature/layout#compact", "--", "x"], 2, "did you mean");
    check(&["testee", "--", "no-such-program-anywhere"], 3, "cannot start no-such-program-anywhere");
}
