//! `run` and `serve --judge` with a baseline: rows, verdict, data and exit status agree.

use serde_json::Value;

use crate::Desk;
use crate::running::{Running, of_its_own, request, sound};
use crate::served::Gateway;

const FORGIVES: &str = "forgives/pay@2.0.0/request.body.order/required";
const FORGIVES_MORE: &str = "forgives/pay@2.0.0/request.body.merchantTransId/required";

/// What is sent: the shape of one contract's requests, always the same.
const RUN: [&str; 7] = ["run", "--suite", "shape", "--contract", "pay@2.0.0", "--cases", "0"];

fn against<'a>(url: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    RUN.into_iter().chain(["--target", url]).chain(more.iter().copied()).collect()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// A gateway that fails: known. Another one: its own failures. A sound one: named as such.
#[test]
fn a_run_with_what_is_known() {
    let desk = Desk::new();
    let gateway = Gateway::start(&["--defect", FORGIVES]);
    let failed = json(&desk.run(&against(&gateway.url, &["--format", "json"])).with(1, &[]).out);
    let failures = failed["summary"]["judged"]["failed"].as_u64().expect("a number");
    assert!(failures > 0);
    desk.update(&against(&gateway.url, &[])).with(0, &["added case `pay@2.0.0/", "0 dropped"]);
    let written = desk.read("b.yaml");
    assert!(written.contains("reason: \"not looked at yet; say why it is tolerated\"\n    owner: \"nobody yet\"\n"));
    assert!(written.contains("expires: 2026-04-01\n"), "{written}");

    // Counted by themselves, and the same everywhere.
    let known = desk.known(&against(&gateway.url, &["--format", "json", "--report", "text=t"])).with(0, &[]);
    let known = json(&known.out);
    assert_eq!(known["summary"]["verdict"], "pass");
    assert_eq!(known["summary"]["judged"]["known"], failures);
    assert_eq!(known["summary"]["judged"]["failed"], 0);
    assert_eq!(known["summary"]["judged"]["passed"], failed["summary"]["judged"]["passed"]);
    assert_eq!(known["run"]["verdict"], "pass");
    let rows = known["run"]["rows"].as_array().expect("rows");
    let count = |name: &str| rows.iter().map(|row| row[name].as_u64().expect("a number")).sum::<u64>();
    assert_eq!((count("known"), count("failed")), (failures, 0));
    assert_eq!(known["run"]["groups"], Value::Array(Vec::new()));
    assert_eq!(known["run"]["known"][0]["cases"], failed["run"]["groups"][0]["cases"]);
    assert_eq!(known["run"]["cases"][0]["known"], failed["run"]["cases"][0]["failed"]);
    let text = desk.read("t");
    assert!(text.contains("KNOWN") && text.contains("known by the baseline, "), "{text}");
    assert!(text.contains("verdict: pass, ") && text.contains(" 0 failed, "), "{text}");

    // Sound, it passes again; of what is not run, nothing is found out.
    let sound = Gateway::start(&[]);
    let entries = written.matches("\n  - case: ").count();
    let stale = desk.known(&against(&sound.url, &[])).with(2, &["its cases pass again"]);
    assert_eq!(stale.error.matches("error: b.yaml:").count(), entries, "{}", stale.error);
    assert!(stale.out.contains("verdict: fail, "), "{}", stale.out);
    let other = ["run", "--suite", "shape", "--filter", "pay@2.0.4/*", "--cases", "0", "--target", &sound.url];
    desk.known(&other).with(0, &["not examined"]);

    // One more fault.
    let worse = Gateway::start(&["--defect", FORGIVES_MORE]);
    desk.known(&against(&worse.url, &[])).with(1, &["its cases pass again"]);
}

/// Reasons stay, and entries of rules and patterns know cases too.
#[test]
fn patterns_and_reasons() {
    let desk = Desk::new();
    let gateway = Gateway::start(&["--defect", FORGIVES]);
    let by_hand =
        "known:\n# Ticket 9.\n- case: 'pay@2.0.0/request.body.order/*'\n  rule: live/*\n  reason: ours\n  owner: me\n";
    desk.write("b.yaml", by_hand);
    desk.known(&against(&gateway.url, &[])).with(0, &[]);
    desk.update(&against(&gateway.url, &[])).with(0, &["0 added, 0 dropped"]);
    assert_eq!(desk.read("b.yaml"), by_hand);
    // Of a rule, nothing is found out in a run of some cases.
    desk.write(
        "b.yaml",
        "known: [{rule: live/retry, reason: r, owner: o}, {rule: live/result, reason: r, owner: o}]\n",
    );
    desk.known(&against(&gateway.url, &[])).with(0, &["1 entry of the baseline was not examined"]);
    // The configuration can name the file, and only that.
    let configuration = "suites: [shape]\ncontract: pay@2.0.0\ncases: 0\n";
    desk.write("conformance.baseline.yaml", "knwon");
    desk.write("conformance.yaml", &format!("target: {}\n{configuration}", gateway.url));
    desk.run(&["run"]).with(1, &[]);
    desk.write("conformance.yaml", &format!("target: {}\n{configuration}baseline: b.yaml\n", gateway.url));
    desk.run(&["run"]).with(0, &[]);
}

/// The exchanges of a client.
#[test]
fn clients_with_what_is_known() {
    let desk = Desk::new();
    let path = desk.path("b.yaml").display().to_string();
    let judged = |more: &[&str], wrong: &[&str]| {
        let count = (wrong.len() + 1).to_string();
        let gateway = Running::start(&[&["--stop-after", count.as_str(), "--baseline", &path], more].concat());
        gateway.post(sound(&gateway, 1));
        for (at, member) in (2..).zip(wrong) {
            gateway.post(request(&gateway, |request| {
                of_its_own(request, at);
                request["head"][member] = "wrong".into();
            }));
        }
        gateway.ended()
    };
    let (status, report) = judged(&["--update-baseline"], &["reqTime"]);
    assert_eq!(status, Some(0), "{report}");
    let (status, report) = judged(&[], &["reqTime"]);
    assert_eq!(status, Some(0), "{report}");
    let total = report.lines().find(|line| line.starts_with("total")).expect("a total");
    assert_eq!(total.split_whitespace().collect::<Vec<_>>(), ["total", "2", "1", "0", "0", "1"], "{report}");
    // Each request leaves out what is recommended.
    let verdict = "verdict: pass, 0 errors, 0 warnings, 2 notes in 2 exchanges; 1 known by the baseline\n";
    assert!(report.ends_with(verdict), "{report}");
    let (status, report) = judged(&[], &["reqTime", "version"]);
    assert_eq!(status, Some(1), "{report}");
    let (status, report) = judged(&[], &[]);
    assert_eq!(status, Some(2), "{report}");
    assert!(report.contains("verdict: fail, 0 errors"), "{report}");
}
