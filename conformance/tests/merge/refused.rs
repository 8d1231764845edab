//! Parts that do not fit together, and parts that are damaged.

use super::{Desk, messages};

fn desk() -> Desk {
    let desk = Desk::new();
    for (at, message) in messages().into_iter().take(6).enumerate() {
        desk.write(&format!("{at}.ndjson"), message + "\n");
    }
    desk
}

#[test]
fn parts_are_judged_in_the_same_way() {
    let desk = desk();
    desk.part("0.ndjson", "plain.part");
    for (options, told) in [
        ("--strict", "--strict: not given there, given here"),
        ("--min-severity note", "--min-severity: `warning` there, `note` here"),
        ("--fail-on warning", "--fail-on: `error` there, `warning` here"),
        ("--examples 3", "--examples: 10 there, 3 here"),
        ("--max-findings 3", "--max-findings: 1000 there, 3 here"),
        ("--group-by rule", "--group-by: not given there, `rule` here"),
        ("--statistics", "--statistics: not given there, given here"),
        ("--show-secrets", "--show-secrets: not given there, given here"),
        ("--contract pay@2.0.4", "--contract: not given there, `pay@2.0.4` here"),
        ("--direction request", "--direction: not given there, `request` here"),
        ("--max-record 100000", "--max-record: 16777216 there, 100000 here"),
        ("--client somebody", "the filters: `all` there, `--client somebody` here"),
        ("--reading amount-value-type=number", "--reading: not given there, `amount-value-type=number` here"),
        ("--exchange request=a,response=/b/c", "--exchange: not given there, `request=/a,response=/b/c` here"),
    ] {
        desk.part(&format!("1.ndjson {options}"), "other.part");
        let ended = desk.run("merge plain.part other.part");
        let expected =
            format!("error: other.part does not fit plain.part: {told}; judge all parts with the same options\n");
        assert_eq!((ended.status, ended.error), (2, expected), "{options}");
    }
}

#[test]
fn what_looks_across_records_makes_no_part() {
    let desk = desk();
    for (options, told) in
        [("--pair", "error: --pair brings"), ("--baseline b.yaml --update-baseline", "error: a baseline")]
    {
        let ended = desk.run(&format!("check 0.ndjson {options} --summary-out x.part"));
        assert!(ended.status == 2 && ended.error.starts_with(told), "{ended:?}");
        assert!(!desk.path("x.part").exists());
    }
}

#[test]
fn a_damaged_part_is_not_read() {
    let desk = desk();
    desk.part("0.ndjson", "good.part");
    let good = desk.read("good.part");
    let altered = good.replacen("\"messages\":1", "\"messages\":2", 1);
    assert_ne!(good, altered);
    for (bytes, told) in [
        (good[..good.len() / 2].to_owned(), "line 1 column"),
        (String::new(), "it is no partial result: EOF"),
        (altered, "its SHA-256 says"),
        (good.replacen("\"version\":1", "\"version\":7", 1), "it has version 7, and this program reads version 1"),
        ("{\"format\":\"other\",\"version\":1}".to_owned(), "it says that it is `other`"),
        (good.replacen("{\"format\"", "{\"more\":1,\"format\"", 1), "unknown field `more`"),
        ("\u{28}".to_owned(), "it is no partial result"),
    ] {
        desk.write("bad.part", bytes);
        let ended = desk.run("merge good.part bad.part");
        let start = "error: cannot read the partial result bad.part: ";
        assert!(ended.status == 3 && ended.error.starts_with(start) && ended.error.contains(told), "{told}: {ended:?}");
    }
    desk.part("0.ndjson", "good.part.zst");
    let bytes = std::fs::read(desk.path("good.part.zst")).expect("a part");
    desk.write("bad.part", &bytes[..bytes.len() - 10]);
    let ended = desk.run("merge bad.part");
    assert!(ended.status == 3 && ended.error.contains("it is damaged: "), "{ended:?}");
    assert_eq!(desk.run("merge none.part").status, 3);
}

#[test]
fn every_finding_is_not_in_a_part() {
    let desk = desk();
    desk.part("0.ndjson", "a.part");
    let ended = desk.run("merge a.part --format ndjson");
    assert!(ended.status == 2 && ended.error.starts_with("error: ndjson has every finding"), "{ended:?}");
}

#[test]
fn nothing_is_replaced_that_is_read() {
    let desk = desk();
    let before = desk.read("0.ndjson");
    let ended = desk.run("check 0.ndjson --summary-out 0.ndjson");
    assert!(ended.status == 2 && ended.error.contains("name another file for --summary-out"), "{ended:?}");
    assert_eq!(desk.read("0.ndjson"), before);
    desk.part("0.ndjson", "a.part");
    for arguments in ["--summary-out a.part", "--report json=a.part", "--report json=x --summary-out x"] {
        let ended = desk.run(&format!("merge a.part {arguments}"));
        assert_eq!(ended.status, 2, "{ended:?}");
    }
}
