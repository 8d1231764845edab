//! What `run` and `serve --judge` found, in every format: the same findings as in JSON.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use super::sarif::assert_valid;
use super::served::Gateway;
use super::{FORMATS, conformance, read, text, without_environment};

/// The reports of one command, by format.
struct Reports(TempDir);

impl Reports {
    fn new() -> Self {
        Self(TempDir::new().expect("a folder"))
    }

    /// The options that make them.
    fn options(&self) -> Vec<String> {
        let of = |format: &&str| ["--report".to_owned(), format!("{format}={}", self.path(format))];
        FORMATS.iter().flat_map(of).collect()
    }

    fn path(&self, format: &str) -> String {
        self.0.path().join(format).display().to_string()
    }

    fn of(&self, format: &str) -> String {
        read(Path::new(&self.path(format)))
    }

    /// What every format must agree about: how many findings there are, of which rules, and
    /// what failed.
    fn assert_same(&self, failed: usize) -> Value {
        let json: Value = serde_json::from_str(&self.of("json")).expect("JSON");
        let findings = json["findings"].as_array().expect("a list");
        assert_eq!(json["summary"]["judged"]["failed"], failed, "{}", json["summary"]);
        assert_eq!(json["summary"]["verdict"], "fail");
        let rules = |findings: &[Value], name: &str| {
            let rules = findings.iter().map(|finding| finding[name].as_str().expect("a rule").to_owned());
            rules.collect::<Vec<_>>()
        };
        let expected = rules(findings, "rule");

        let sarif: Value = serde_json::from_str(&self.of("sarif")).expect("JSON");
        assert_valid(&sarif);
        assert_eq!(rules(sarif["runs"][0]["results"].as_array().expect("a list"), "ruleId"), expected);
        let lines = self.of("ndjson");
        let mut lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        assert_eq!(lines.pop().expect("a summary")["summary"], json["summary"]);
        assert_eq!(rules(&lines, "rule"), expected);
        assert_eq!(self.of("github").lines().count(), expected.len());
        let junit = quick_junit::Report::deserialize_from_str(&self.of("junit")).expect("JUnit");
        assert_eq!((junit.failures, junit.errors), (failed, 0));
        let (text, markdown) = (self.of("text"), self.of("markdown"));
        for rule in &expected {
            assert!(text.contains(&format!("[{rule}]")) && markdown.contains(&format!("`{rule}`")), "{rule}: {text}");
        }
        json
    }
}

#[test]
fn a_run() {
    let gateway = Gateway::start(&["--defect", "repetition/charges-again"]);
    let reports = Reports::new();
    let drive = ["run", "--target", &gateway.url, "--cases", "0", "--filter", "pay@2.0.4/sequence/retry*"];
    let options = reports.options();
    let arguments: Vec<&str> = drive.into_iter().chain(options.iter().map(String::as_str)).collect();
    let output = conformance(&arguments);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    assert_eq!(reports.of("text"), text(&output.stdout));
    let failed: Vec<_> = text(&output.stdout).lines().filter(|line| line.starts_with("total ")).collect();
    let failed = failed[0].split_whitespace().nth(3).expect("a number").parse().expect("a number");
    assert!(failed >= 2, "{}", text(&output.stdout));

    let json = reports.assert_same(failed);
    assert_eq!(json["run"]["verdict"], "fail");
    assert_eq!(json["run"]["requests"], json["summary"]["messages"]);
    let finding = &json["findings"][0];
    assert_eq!((finding["rule"].as_str(), finding["file"].as_str()), (Some("live/retry"), Some("response")));
    assert_eq!(finding["citation"]["section"], "Identity, repetition, retry");
    let case = finding["case"].as_str().expect("a case");
    assert!(finding["replay"].as_str().expect("a command").ends_with(&format!("run --replay '{case}'")), "{finding}");
    // A test of its suite and contract, by its id.
    let junit = reports.of("junit");
    assert!(junit.contains(&format!("<testcase name=\"{case}\" classname=\"sequence/pay@2.0.4\">")), "{junit}");
}

/// A rule that is not enforced is named wherever the finding is, with its sentence's place.
#[test]
fn a_rule_that_is_not_enforced() {
    let rule = "pay@2.0.4/Order.orderTitle/max-length";
    let gateway = Gateway::start(&["--defect", &format!("forgives/{rule}")]);
    let filter = format!("{rule}#one-over");
    let drive = ["run", "--target", &gateway.url, "--cases", "0", "--filter", &filter];
    for format in FORMATS.iter().filter(|format| **format != "text") {
        let output = conformance(&[&drive[..], &["--format", format]].concat());
        assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
        let said = text(&output.stdout).replace("&#64;", "@");
        assert!(said.contains(&format!("the request breaks {rule} (pay-2.0.4, ")), "{format}: {said}");
    }
}

/// A file that cannot be written is known before anything is sent.
#[test]
fn a_run_that_cannot_report() {
    let missing = TempDir::new().expect("a folder").path().join("x/report.json");
    let output =
        conformance(&["run", "--target", "http://127.0.0.1:9", "--report", &format!("json={}", missing.display())]);
    assert_eq!(output.status.code(), Some(3));
    assert!(text(&output.stderr).starts_with("error: cannot write the report "), "{}", text(&output.stderr));
}

#[test]
fn what_is_no_report_has_two_formats() {
    for option in ["--list", "--offline"] {
        let output = conformance(&["run", option, "--format", "sarif"]);
        assert_eq!(output.status.code(), Some(2), "{option}");
        assert!(text(&output.stderr).contains(&format!("{option} prints text, or json")), "{}", text(&output.stderr));
    }
}

#[test]
fn clients() {
    let reports = Reports::new();
    let mut child = Command::new(env!("CARGO_BIN_EXE_conformance"))
        .args(["serve", "--listen", "127.0.0.1:0", "--judge", "--stop-after", "2"])
        .args(reports.options())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let mut told = BufReader::new(child.stdout.take().expect("its output"));
    let mut line = String::new();
    told.read_line(&mut line).expect("a line");
    let address = line.trim().strip_prefix("listening on http://").expect("its address").to_owned();
    for body in ["{}", "{"] {
        let mut stream = TcpStream::connect(&address).expect("a connection");
        write!(
            stream,
            "POST /x HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\n\r\n{body}",
            body.len()
        )
        .expect("sent");
        stream.read_to_end(&mut Vec::new()).expect("an answer");
    }
    let mut rest = String::new();
    told.read_to_string(&mut rest).expect("text");
    assert_eq!(child.wait().expect("it ends").code(), Some(1));

    let json = reports.assert_same(2);
    assert_eq!(json["clients"]["exchanges"], 2);
    assert!(rest.ends_with(&without_environment(&reports.of("text"))), "{rest}");
    assert!(reports.of("junit").contains("<testcase name=\"exchange 2\" classname=\"unknown\">"));
}
