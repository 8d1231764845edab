//! `conformance serve --judge` through the real program and real HTTP.

mod judged;
mod pages;
mod running;

use running::{Running, of_its_own, request, serve, sound};
use serde_json::Value;

/// What people read at the end.
#[test]
fn the_report() {
    let gateway = Running::start(&["--stop-after", "7"]);
    gateway.post(sound(&gateway, 1));
    gateway.post(request(&gateway, |request| {
        of_its_own(request, 2);
        request["head"]["reqTime"] = "yesterday".into();
        request["body"]["clientSecret"] = "x".into();
    }));
    gateway.post(sound(&gateway, 3).replacen("\"head\":{", "\"head\": {", 1));
    gateway.post(request(&gateway, |request| {
        of_its_own(request, 4);
        request["body"]["merchantTransId"] = "transaction-1".into();
        request["body"]["order"]["orderTitle"] = "something else".into();
    }));
    gateway.post(request(&gateway, |request| {
        of_its_own(request, 5);
        request["body"]["order"]["orderTitle"] = "sandbox UNKNOWN_EXCEPTION".into();
    }));
    gateway.post(request(&gateway, |request| {
        of_its_own(request, 6);
        request["head"]["clientId"] = "nobody\u{202e}\u{7}".into();
    }));
    gateway.get("/");
    let (status, report) = gateway.ended();
    insta::assert_snapshot!(report);
    assert_eq!(status, Some(1));
}

const JSON: (&str, &str) = ("Content-Type", "application/json");

#[test]
fn exit_status() {
    let check = |arguments: &[&str], send: &dyn Fn(&Running), expected: (i32, &str)| {
        let gateway = Running::start(arguments);
        send(&gateway);
        let (status, report) = gateway.ended();
        let verdict = report.lines().last().unwrap_or_default();
        assert_eq!(status, Some(expected.0), "{arguments:?}: {report}");
        assert!(verdict.starts_with(&format!("verdict: {}, ", expected.1)), "{arguments:?}: {report}");
    };
    let one = |gateway: &Running| drop(gateway.post(sound(gateway, 1)));
    let twice = |gateway: &Running| {
        one(gateway);
        one(gateway);
    };
    let stranger = |gateway: &Running| {
        gateway.post(request(gateway, |request| request["head"]["clientId"] = "nobody".into()));
    };
    check(&["--stop-after", "1"], &one, (0, "pass"));
    check(&["--stop-after", "2"], &twice, (0, "pass"));
    check(&["--stop-after", "2", "--fail-on", "warning"], &twice, (1, "fail"));
    check(&["--stop-after", "2", "--strict"], &twice, (1, "fail"));
    check(&["--stop-after", "1"], &stranger, (2, "inconclusive"));
    check(&["--stop-after", "1"], &|gateway| drop(gateway.post("{}")), (1, "fail"));
}

/// A watch that saw nothing, or not everything, is no pass.
#[cfg(unix)]
#[test]
fn nothing_judged_is_no_pass() {
    let gateway = Running::start(&[]);
    gateway.terminate();
    let (status, report) = gateway.ended();
    assert_eq!(status, Some(2), "{report}");
    assert!(
        report.ends_with("verdict: inconclusive, 0 errors, 0 warnings, 0 notes in 0 exchanges, which is no pass\n")
    );

    let gateway = Running::start(&[]);
    gateway.post(sound(&gateway, 1));
    let refused = gateway.send("POST", "/x", &[("Content-Encoding", "gzip"), JSON], b"{}");
    assert_eq!(refused.status, 415);
    gateway.terminate();
    let (status, report) = gateway.ended();
    assert_eq!(status, Some(2), "{report}");
    assert!(report.contains("not judged, refused or cut before it was read: 1\n"), "{report}");
}

/// With `--format json` standard output is one document.
#[test]
fn the_report_as_data() {
    use std::io::{BufRead as _, BufReader, Read as _};

    let command = serve(&["--format", "json", "--stop-after", "1"]).stderr(std::process::Stdio::piped()).spawn();
    let mut child = command.expect("the program starts");
    let mut told = BufReader::new(child.stderr.take().expect("standard error"));
    let mut line = String::new();
    told.read_line(&mut line).expect("a line");
    let address = line.trim().strip_prefix("listening on http://").expect("its address").to_owned();
    let log = std::thread::spawn(move || told.read_to_string(&mut String::new()));
    let mut stream = std::net::TcpStream::connect(address).expect("a connection");
    std::io::Write::write_all(&mut stream, b"GET / HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n\r\n")
        .expect("sent");
    let mut text = String::new();
    child.stdout.take().expect("its output").read_to_string(&mut text).expect("text");
    assert_eq!(child.wait().expect("it ends").code(), Some(1));
    log.join().expect("a reader").expect("a log");
    let report: Value = serde_json::from_str(&text).expect("one JSON document");
    assert_eq!(report["summary"]["verdict"], "fail");
    assert_eq!(report["summary"]["messages"], 1);
    assert_eq!(report["findings"][0]["rule"], "client/method");
    assert_eq!(report["clients"]["verdict"], "fail");
    assert_eq!(report["clients"]["exchanges"], 1);
    assert_eq!(report["clients"]["findings"][0]["rule"], "client/method");
    assert_eq!(report["clients"]["findings"][0]["example"]["citation"]["document"], "wire");
}

/// The page has the exchanges' numbers, their lines, and the clauses of what was judged.
#[test]
fn the_report_as_a_page() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let path = folder.path().join("report.html");
    let gateway = Running::start(&["--stop-after", "3", "--report", &format!("html={}", path.display())]);
    gateway.post(sound(&gateway, 1));
    gateway.post(request(&gateway, |request| {
        of_its_own(request, 2);
        request["head"]["reqTime"] = "yesterday".into();
    }));
    gateway.get("/%3Cscript%3E");
    let (status, report) = gateway.ended();
    assert_eq!(status, Some(1), "{report}");
    let page = std::fs::read_to_string(path).expect("a report");
    for expected in [
        "RequestHead.reqTime/format</code></h3>",
        "<b>exchange 2, request, 1:",
        "<mark>&#34;yesterday&#34;</mark>",
        "<h3><code>client/method</code></h3>",
        "<b>exchange 3, http, 1:1</b>",
        "<mark>GET</mark> /%3Cscript%3E</code>",
        "<b>broken</b>: 1 finding in 2 requests",
        "<b>held</b>: no finding in 2 requests",
        "<b>not judged</b>: no response was judged",
        "<b>not judged</b>: only an exchange can break it",
    ] {
        assert!(page.contains(expected), "{expected}");
    }
    assert_eq!(page.matches("<script").count(), 1);
}

/// The options of a judge are nothing without one.
#[test]
fn options_need_a_judge() {
    for option in [&["--keep", "5"][..], &["--stop-after", "5"], &["--strict"], &["--fail-on", "note"]] {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_conformance")).arg("serve").args(option).output();
        let output = output.expect("the program starts");
        assert_eq!(output.status.code(), Some(2), "{option:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("--judge"), "{option:?}");
    }
}

/// The rules that only a live client can break are listed and explained like all others.
#[test]
fn its_rules_are_explained() {
    let ask = |arguments: &[&str]| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_conformance")).args(arguments).output();
        String::from_utf8(output.expect("the program starts").stdout).expect("text")
    };
    let listed: Value = serde_json::from_str(&ask(&["list", "rules", "--format", "json"])).expect("JSON");
    let rules = conformance::gateway::watch::rules::client_rules();
    let is_listed = |id: &str| listed.as_array().is_some_and(|all| all.iter().any(|one| one["rule"] == id));
    for rule in rules {
        assert!(is_listed(rule.id), "{}", rule.id);
        let explained = ask(&["explain", rule.id]);
        assert!(explained.contains(rule.text) && explained.contains(rule.citation.section), "{explained}");
    }
    let explained = ask(&["explain", "client/never-again"]);
    assert!(explained.contains("process-fail-retry") && explained.contains("no-retry"), "{explained}");
}
