//! What is in a part, and the exit status of a merge.

use serde_json::Value;

use super::{Desk, messages};

#[test]
fn a_part_is_as_its_schema_says() {
    let desk = Desk::new();
    desk.write("a.ndjson", messages().join("\n"));
    let schema = desk.run("schema summary");
    let schema: Value = serde_json::from_str(&schema.out).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    for options in ["", "--statistics --min-severity note", "--group-by file --reading amount-value-type=number"] {
        desk.part(&format!("a.ndjson {options}"), "a.part");
        let part: Value = serde_json::from_str(&desk.read("a.part")).expect("JSON");
        let problems: Vec<_> = validator.iter_errors(&part).map(|error| error.to_string()).collect();
        assert!(problems.is_empty(), "{options}: {problems:?}");
    }
}

#[test]
fn the_exit_status_is_that_of_one_check() {
    let desk = Desk::new();
    let good = desk_good();
    desk.write("good.ndjson", &good);
    desk.write("bad.ndjson", "{");
    desk.write("empty.ndjson", "");
    for log in ["good", "bad", "empty", "gone"] {
        desk.part(&format!("{log}.ndjson"), &format!("{log}.part"));
    }
    for (names, status) in [
        (&["good"][..], 0),
        (&["good", "empty"], 0),
        (&["good", "bad"], 1),
        (&["empty"], 2),
        (&["good", "gone"], 3),
        (&["bad", "gone"], 3),
    ] {
        let of = |end: &str| names.iter().map(|name| format!(" {name}.{end}")).collect::<String>();
        let [whole, merged] =
            [format!("check{}", of("ndjson")), format!("merge{}", of("part"))].map(|line| desk.run(&line));
        assert_eq!(whole, merged);
        assert_eq!(whole.status, status, "{names:?}: {whole:?}");
    }
}

/// A message that has nothing to find.
fn desk_good() -> String {
    let desk = Desk::new();
    let is_good = |message: &String| {
        desk.write("x.ndjson", message);
        desk.run("check x.ndjson --min-severity note").status == 0
    };
    messages().into_iter().find(is_good).expect("one is good")
}

#[test]
fn secrets_are_in_no_part() {
    let desk = Desk::new();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/report/messages/hostile.json");
    let message = std::fs::read_to_string(folder).expect("a message");
    desk.write("a.json", &message);
    let secret = "28763443825664394";
    assert!(message.contains(secret));
    desk.part("a.json --statistics --min-severity note", "a.part");
    assert!(!desk.read("a.part").contains(secret));
    desk.part("a.json --show-secrets", "shown.part");
    assert!(desk.read("shown.part").contains(secret), "where it is asked for");
}
