//! `check` with a baseline, and the file that `--update-baseline` writes.

use crate::{Desk, good, message};

const FIXTURES: [&str; 5] = [
    "cli/messages/log.ndjson",
    "cli/messages/folder/two-faults.json",
    "cli/messages/secret.json",
    "report/messages/hostile.json",
    "report/messages/long-secret.json",
];

/// A fault that no fixture has.
fn another_fault() -> String {
    let good = good();
    let bad = good.replace("\"codeType\": \"BARCODE\",", "");
    assert_ne!(good, bad);
    bad
}

fn good_of_another_contract() -> String {
    let mut message: serde_json::Value = serde_json::from_str(&message("cli/messages/secret.json")).expect("JSON");
    message["request"]["body"]["identityCode"] = "28763443825664394".into();
    message.to_string()
}

/// Whatever is wrong: all of it is known afterwards, nothing else is, and what is mended is
/// missed.
#[test]
fn what_is_known_passes_and_nothing_else() {
    for fixture in FIXTURES {
        let desk = Desk::new();
        let name = if fixture.ends_with(".ndjson") { "in.ndjson" } else { "in.json" };
        desk.write(name, &message(fixture));
        desk.run(&["check", "."]).with(1, &[]);
        desk.update(&["check", "."]).with(0, &["added rule `", "0 dropped"]);
        let written = desk.read("b.yaml");
        let known = desk.known(&["check", "."]).with(0, &["pass: 0 errors", "known by the baseline"]);
        assert!(!known.out.contains("error["), "{fixture}: {}", known.out);

        desk.write("more.json", &another_fault());
        let failed = desk.known(&["check", "."]).with(1, &["fail: 1 error"]);
        assert_eq!(failed.out.matches("error[").count(), 1, "{fixture}: {}", failed.out);
        std::fs::remove_file(desk.path("more.json")).expect("removed");

        // A sound message of each contract, so that nothing could have been missed.
        desk.write(name, &good().replace('\n', " "));
        desk.write("also.json", &good_of_another_contract());
        let stale = desk.known(&["check", "."]).with(2, &["error: b.yaml:", "it matches nothing any more"]);
        let entries = written.lines().filter(|line| line.starts_with("  - ")).count();
        assert_eq!(stale.error.matches("\nerror: b.yaml:").count(), entries, "{fixture}: {}", stale.error);
        for (at, _) in written.lines().enumerate().filter(|(_, line)| line.starts_with("  - ")) {
            assert!(stale.error.contains(&format!("error: b.yaml:{}: ", at + 1)), "{fixture}: {}", stale.error);
        }
        // Nothing but the file itself was written.
        assert_eq!(desk.read("b.yaml"), written, "{fixture}");
        desk.update(&["check", "."]).with(0, &[&format!("{entries} dropped")]);
        desk.known(&["check", "."]).with(0, &["pass: "]);
    }
}

/// The file for people.
#[test]
fn a_new_file() {
    let desk = Desk::new();
    desk.write("in.ndjson", &message("cli/messages/log.ndjson"));
    desk.update(&["check", "in.ndjson"]).with(0, &[]);
    insta::assert_snapshot!(desk.read("b.yaml"));
    // Once more, nothing changes.
    let before = desk.read("b.yaml");
    desk.update(&["check", "in.ndjson"]).with(0, &["0 added, 0 dropped"]);
    assert_eq!(desk.read("b.yaml"), before);
}

const BY_HAND: &str = "\
# Ours.
known:
# Ticket 7.
- rule: 'pay@2.0.0/Money.currency/*'   # all of it
  reason: >-
    their tills send
    old codes
  owner: till team
# Nobody sees this any more.
- rule: json/depth
  reason: old
  owner: me

# The end.
";

/// What people wrote stays: the reason, the comments, the way it is written.
#[test]
fn what_stays_is_not_rewritten() {
    let desk = Desk::new();
    desk.write("in.ndjson", &message("cli/messages/log.ndjson"));
    desk.write("b.yaml", BY_HAND);
    desk.update(&["check", "in.ndjson"]).with(0, &["dropped b.yaml:10: the entry for rule `json/depth`", "2 added"]);
    insta::assert_snapshot!(desk.read("b.yaml"));
    let json = desk.known(&["check", "in.ndjson", "--format", "json"]).with(0, &[]).out;
    assert!(json.contains("\"reason\": \"their tills send old codes\""), "{json}");
}

/// Entries in one line cannot be mended in their place; nothing but the layout is lost.
#[test]
fn other_layouts_are_written_anew() {
    let desk = Desk::new();
    desk.write("in.ndjson", &message("cli/messages/log.ndjson"));
    desk.write("b.yaml", "known: [{rule: 'pay@2.0.0/Money.currency/*', reason: 'old: codes', owner: till team}]\n");
    desk.update(&["check", "in.ndjson"]).with(0, &["its comments are lost", "3 entries; 2 added"]);
    let text = desk.read("b.yaml");
    assert!(text.contains("\n    reason: \"old: codes\"\n"), "{text}");
    desk.known(&["check", "in.ndjson"]).with(0, &[]);
}

/// Many places of one rule are one entry, and many messages with the same fault are too.
#[test]
fn many_faults_are_few_entries() {
    let desk = Desk::new();
    let bad = another_fault().replace('\n', " ");
    desk.write("in.ndjson", &format!("{bad}\n").repeat(500));
    desk.update(&["check", "in.ndjson"]).with(0, &["1 entry; 1 added"]);

    let broken = |at: usize| format!("{{\"request\":{{\"a{at}\":[x]}}}}\n");
    desk.write("in.ndjson", &(0..100).map(broken).collect::<String>());
    desk.update(&["check", "in.ndjson"]).with(0, &["rule `json/syntax`\n"]);
    assert_eq!(desk.read("b.yaml").matches("json/syntax").count(), 1);
    desk.known(&["check", "in.ndjson"]).with(0, &[]);
}

/// What cannot be judged is no reason to write anything.
#[test]
fn nothing_is_written_after_an_error() {
    let desk = Desk::new();
    desk.write("in.json", &another_fault());
    desk.update(&["check", "in.json", "missing.json"]).with(3, &["b.yaml was not written"]);
    assert!(!desk.path("b.yaml").exists());
    desk.run(&["check", "in.json", "--update-baseline"]).with(2, &["give --baseline FILE"]);
    desk.known(&["check", "in.json"]).with(3, &["cannot read the baseline b.yaml", "--update-baseline makes it"]);
    desk.write("b.yaml", "known: []\n");
    desk.known(&["check", "in.json", "--report", "json=b.yaml"]).with(2, &["a report there would replace it"]);
    assert_eq!(desk.read("b.yaml"), "known: []\n");
}
