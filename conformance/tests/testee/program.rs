//! Runs the program with a testee.

use std::process::Command;

use serde_json::Value;

use super::own;

/// What came of a run.
pub(super) struct Ran {
    pub(super) status: i32,
    pub(super) out: String,
    pub(super) err: String,
}

/// `conformance` with these arguments.
pub(super) fn conformance(arguments: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_conformance"));
    let output = command.args(arguments).env("NO_COLOR", "1").output().expect("the program starts");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Ran { status: output.status.code().expect("a status"), out: text(output.stdout), err: text(output.stderr) }
}

/// `conformance testee` with these options, on our own testee with a defect.
pub(super) fn testee(options: &[&str], defect: &str) -> Ran {
    let command = own::command(defect);
    let arguments: Vec<_> = ["testee"].into_iter().chain(options.iter().copied()).chain(["--"]).collect();
    conformance(&[arguments, command.iter().map(String::as_str).collect()].concat())
}

/// The same, as a JSON report.
pub(super) fn report(options: &[&str], defect: &str) -> (i32, Value) {
    let ran = testee(&[options, &["--format", "json"]].concat(), defect);
    let report = serde_json::from_str(&ran.out).unwrap_or_else(|why| panic!("{why}: {}\n{}", ran.err, ran.out));
    (ran.status, report)
}

/// The rules that were broken, with how many cases each.
pub(super) fn broken(report: &Value) -> Vec<(String, usize)> {
    let groups = report["testee"]["groups"].as_array().expect("groups");
    let group = |group: &Value| {
        let cases = group["cases"].as_array().map_or(0, Vec::len);
        (group["rule"].as_str().expect("a rule").to_owned(), cases)
    };
    groups.iter().map(group).collect()
}
