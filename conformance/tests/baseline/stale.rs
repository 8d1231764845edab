//! Entries that hold no more, what fits what, and what every format tells of it.

use crate::{Desk, good, message};

const PAY: &str = "pay@2.0.0/Money.value/required";

/// An entry with these keys, about `two-faults.json`.
fn entry(keys: &str) -> String {
    format!("known:\n- {keys}\n  reason: r\n  owner: o\n- {{rule: '*reqTime*', reason: r, owner: o}}\n")
}

/// What an entry about one of the two faults of a message comes to.
#[test]
fn what_fits() {
    // 0: it knows the fault; 1: it does not, and is not examined; 2 is never alone, because
    // the fault fails then.
    for (keys, status, said) in [
        (format!("rule: {PAY}"), 0, "pass: "),
        ("rule: 'pay@2.0.0/Money.*'".to_owned(), 0, "pass: "),
        ("rule: 'pay@2.0.0/Money.value/requir?d'".to_owned(), 0, "pass: "),
        ("fingerprint: b624b1ac2ce603a31f609c398b8e5526".to_owned(), 0, "pass: "),
        (format!("rule: {PAY}\n  contract: pay@2.0.0"), 0, "pass: "),
        (format!("rule: {PAY}\n  commands: [run, check]"), 0, "pass: "),
        (format!("rule: {PAY}\n  file: '*.json'"), 0, "pass: "),
        (format!("rule: {PAY}\n  expires: 2026-01-01"), 0, "pass: "),
        // Fingerprint and rule must both fit.
        (
            "rule: 'pay@2.0.0/*/format'\n  fingerprint: b624b1ac2ce603a31f609c398b8e5526".to_owned(),
            1,
            "nothing any more",
        ),
        ("fingerprint: 00000000000000000000000000000000".to_owned(), 1, "nothing any more"),
        (format!("rule: {PAY}\n  expires: 2025-12-31"), 1, "2025-12-31 was its last day"),
        (format!("rule: {PAY}\n  commands: [verify]"), 1, "1 entry of the baseline was not examined"),
        (format!("rule: {PAY}\n  contract: pay@2.0.4"), 1, "1 entry of the baseline was not examined"),
        (format!("rule: {PAY}\n  file: 'x*'"), 1, "1 entry of the baseline was not examined"),
        ("case: 'pay@2.0.0/*'".to_owned(), 1, "1 entry of the baseline was not examined"),
        // No message of the contract, no answer, no key: nothing can have been found.
        ("rule: 'preCreate@2.0.4/*'".to_owned(), 1, "1 entry of the baseline was not examined"),
        ("rule: live/answer".to_owned(), 1, "1 entry of the baseline was not examined"),
        ("rule: signature/valid".to_owned(), 1, "1 entry of the baseline was not examined"),
    ] {
        let desk = Desk::new();
        desk.write("in.json", &message("cli/messages/folder/two-faults.json"));
        desk.write("b.yaml", &entry(&keys));
        let ended = desk.known(&["check", "in.json"]);
        assert_eq!((ended.status, ended.error.contains(said)), (status, true), "{keys}: {}", ended.error);
    }
}

/// Nothing failed but the baseline itself: 2. Something failed as well: 1, and both are said.
#[test]
fn stale_entries_fail() {
    let desk = Desk::new();
    desk.write("in.json", &good());
    let stale = |keys: &str| format!("# A comment.\nknown:\n- {keys}\n  reason: r\n  owner: o\n");
    for (keys, why) in [
        (format!("rule: {PAY}"), "it matches nothing any more"),
        (format!("rule: {PAY}\n  expires: 2030-01-01"), "it matches nothing any more"),
        (format!("rule: {PAY}\n  expires: 2025-12-31"), "2025-12-31 was its last day"),
        (format!("rule: {PAY}\n  file: '*in.json'"), "it matches nothing any more"),
    ] {
        desk.write("b.yaml", &stale(&keys));
        let said = format!("error: b.yaml:3: the entry for rule `{PAY}`");
        desk.known(&["check", "in.json"]).with(2, &[&said, why, "1 entry of the baseline is stale"]);
        desk.write("bad.json", "{");
        desk.known(&["check", "."]).with(1, &["fail: 1 error", "error: b.yaml:3: "]);
        std::fs::remove_file(desk.path("bad.json")).expect("removed");
    }
}

/// `verify` looks at signatures alone: what `check` knows is not stale there.
#[test]
fn one_file_for_several_commands() {
    let desk = Desk::new();
    desk.write("in.json", &message("cli/messages/folder/two-faults.json"));
    let key = message("keys/files/client.public.pem");
    desk.write("key.pem", &key);
    desk.update(&["check", "in.json"]).with(0, &["2 added"]);
    desk.update(&["verify", "in.json", "--key", "key.pem"]).with(0, &["1 added", "2 entries of the baseline were not"]);
    desk.known(&["check", "in.json"]).with(0, &["1 entry of the baseline was not examined"]);
    desk.known(&["verify", "in.json", "--key", "key.pem"]).with(0, &["2 entries of the baseline were not examined"]);
}

/// Every format names the stale entry; those of findings have the reason of what is known.
#[test]
fn every_format_tells() {
    let desk = Desk::new();
    desk.write("in.json", &message("cli/messages/folder/two-faults.json"));
    desk.write(
        "b.yaml",
        &entry("rule: json/depth").replace("- {rule", "- {rule: 'pay@2.0.0/*', reason: because, owner: o}\n- {rule"),
    );
    for (format, said) in [
        ("text", &["b.yaml:2: the entry for rule `json/depth` is stale"][..]),
        ("json", &["\"line\": 2", "\"why\": \"matches-nothing\"", "\"reason\": \"because\"", "\"not_examined\": 0"]),
        ("ndjson", &["\"why\":\"matches-nothing\"", "\"reason\":\"because\""]),
        ("sarif", &["\"suppressions\"", "because (o)", "b.yaml:2: the entry for rule `json/depth` is stale"]),
        ("junit", &["<testsuite name=\"baseline\"", "b.yaml:2: the entry for rule `json/depth` is stale", "because"]),
        ("github", &["::error file=b.yaml,line=2,title=baseline::b.yaml:2: the entry for rule"]),
        ("markdown", &["1 entry of the baseline is stale", "b.yaml:2: the entry for rule `json/depth` is stale"]),
    ] {
        let ended = desk.known(&["check", "in.json", "--report", &format!("{format}=report")]).with(2, &[]);
        let report = desk.read("report");
        for said in said {
            assert!(report.contains(said), "{format}: {said:?} is not in {report}");
        }
        assert!(ended.error.contains("error: b.yaml:2: "), "{}", ended.error);
    }
}
