//! Every mistake in a baseline file, with its place and its cure.

use std::fmt::Write as _;
use std::path::Path;

use conformance::baseline::read;
use conformance::catalog::Catalog;
use serde_json::Value;

use crate::Desk;

const MISTAKES: [&str; 14] = [
    "knwon: []",
    "known: {}",
    "known:\n- rule: json/syntax\n  reason: r\n  ownr: o",
    "known:\n- reason: r\n  owner: o",
    "known:\n- rule: json/syntax\n  reason: ' '\n  owner: ''",
    "known:\n- rule: json/syntax",
    "known:\n- rule: json/sintax\n  reason: r\n  owner: o",
    "known:\n- rule: 'zzz/*'\n  reason: r\n  owner: o",
    "known:\n- fingerprint: B624\n  reason: r\n  owner: o",
    "known:\n- rule: json/syntax\n  contract: pay@2.0.3\n  reason: r\n  owner: o",
    "known:\n- rule: json/syntax\n  commands: [chek, diff]\n  reason: r\n  owner: o",
    "known:\n- case: x\n  commands: [check]\n  reason: r\n  owner: o",
    "known:\n- case: x\n  file: x\n  reason: r\n  owner: o",
    "known:\n- rule: json/syntax\n  expires: 2026-02-30\n  reason: r\n  owner: o",
];

#[test]
fn every_mistake_has_its_place_and_its_cure() {
    let mut told = String::new();
    for text in MISTAKES {
        let error = read(Path::new("b.yaml"), text, &Catalog::generated()).expect_err(text);
        let _ = writeln!(told, "{text}\n=> {}\n", error.to_string().replace('\n', "\n=> "));
    }
    insta::assert_snapshot!(told);
}

#[test]
fn a_bad_file_is_no_baseline() {
    let desk = Desk::new();
    desk.write("b.yaml", MISTAKES[2]);
    desk.write("in.json", "{}");
    desk.update(&["check", "in.json"])
        .with(2, &["error: b.yaml:4:3: there is no key `ownr` here; did you mean `owner`?"]);
    assert_eq!(desk.read("b.yaml"), MISTAKES[2]);
}

/// What editors are told is what the program takes.
#[test]
fn the_schema_agrees_with_the_reader() {
    let desk = Desk::new();
    let schema: Value = serde_json::from_str(&desk.run(&["schema", "baseline"]).with(0, &[]).out).expect("JSON");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let entry = |keys: Value| {
        let mut entry = serde_json::json!({"reason": "r", "owner": "o"});
        entry.as_object_mut().expect("an object").extend(keys.as_object().expect("an object").clone());
        entry.as_object_mut().expect("an object").retain(|_, value| !value.is_null());
        serde_json::json!({ "known": [entry] })
    };
    for (value, is_good) in [
        (serde_json::json!({}), true),
        (serde_json::json!({"known": []}), true),
        (entry(serde_json::json!({"rule": "json/syntax"})), true),
        (entry(serde_json::json!({"case": "x", "commands": ["run"], "expires": "2026-01-01"})), true),
        (entry(serde_json::json!({"fingerprint": "b624b1ac2ce603a31f609c398b8e5526"})), true),
        (entry(serde_json::json!({"fingerprint": "b624"})), false),
        (entry(serde_json::json!({})), false),
        (entry(serde_json::json!({"contract": "pay@2.0.0"})), false),
        (entry(serde_json::json!({"rule": "json/syntax", "commands": ["diff"]})), false),
        (entry(serde_json::json!({"rule": "json/syntax", "colour": "red"})), false),
        (entry(serde_json::json!({"rule": "json/syntax", "owner": null})), false),
        (entry(serde_json::json!({"rule": "json/syntax", "reason": " "})), false),
    ] {
        assert_eq!(schema.is_valid(&value), is_good, "{value}");
        // JSON is YAML.
        let found = read(Path::new("b.yaml"), &value.to_string(), &Catalog::generated());
        assert_eq!(found.is_ok(), is_good, "{value}: {found:?}");
    }
}
