//! Every secret that goes in, however it is written, and every byte that comes out.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use conformance::bundle::secrets::{Secrets, WITHHELD};
use conformance::catalog::Catalog;
use conformance::input::{Form, Source};
use serde_json::{Value, json};

use super::{entries, made, report_of};

/// The members that the model calls secret, from its text.
pub(super) fn names() -> Vec<String> {
    fn walk(value: &Value, names: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                if members.get("secret") == Some(&json!(true)) {
                    names.push(members["name"].as_str().expect("a name").to_owned());
                }
                members.values().for_each(|value| walk(value, names));
            }
            Value::Array(items) => items.iter().for_each(|item| walk(item, names)),
            _ => {}
        }
    }
    let mut names = Vec::new();
    walk(&serde_json::from_str(generated::MODEL_JSON).expect("JSON"), &mut names);
    names.sort();
    names.dedup();
    assert!(names.len() >= 3, "{names:?}");
    names
}

/// Every text that stands in the files: their bytes, and strings in strings, and base64.
fn texts(bundle: &[u8]) -> Vec<(String, Vec<u8>)> {
    fn dig(name: &str, text: &[u8], texts: &mut Vec<(String, Vec<u8>)>) {
        texts.push((name.to_owned(), text.to_vec()));
        for line in [text].into_iter().chain(text.split(|byte| *byte == b'\n')) {
            if let Ok(value) = serde_json::from_slice::<Value>(line) {
                leaves(name, &value, texts);
            }
        }
        if let Ok(decoded) = STANDARD.decode(text) {
            texts.push((name.to_owned(), decoded));
        }
    }
    fn leaves(name: &str, value: &Value, texts: &mut Vec<(String, Vec<u8>)>) {
        match value {
            Value::Object(members) => members.iter().for_each(|(key, value)| {
                texts.push((name.to_owned(), key.clone().into_bytes()));
                leaves(name, value, texts);
            }),
            Value::Array(items) => items.iter().for_each(|item| leaves(name, item, texts)),
            Value::String(text) => dig(name, text.as_bytes(), texts),
            _ => {}
        }
    }
    let mut texts = Vec::new();
    entries(bundle).iter().for_each(|entry| dig(entry.name, entry.bytes, &mut texts));
    texts
}

#[track_caller]
pub(super) fn assert_tells_none(bundle: &[u8], secrets: &[String]) {
    assert!(!secrets.is_empty());
    for (name, text) in texts(bundle) {
        for secret in secrets {
            let is_told = text.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!is_told, "{name} tells {secret}: {}", String::from_utf8_lossy(&text));
        }
    }
}

/// Ways to write a member and its value; they say whether the text can be kept.
type Writing = (&'static str, fn(&str, &str) -> String, bool);

const WRITINGS: &[Writing] = &[
    ("a string", |name, value| json!({"a": {name: value}, "b": 1}).to_string(), true),
    ("with white space", |name, value| format!("{{\"{name}\" :\n \"{value}\" }}"), true),
    ("twice", |name, value| format!("{{\"{name}\":\"{value}\",\"{name}\":\"x{value}\"}}"), true),
    ("in an array", |name, value| json!({name: [value, {"x": value}]}).to_string(), true),
    ("in an object", |name, value| json!({name: {"x": {"y": value}}}).to_string(), true),
    ("in JSON in a string", |name, value| json!({"a": json!({name: value}).to_string()}).to_string(), true),
    (
        "in JSON in JSON in a string",
        |name, value| json!({"a": json!({"b": json!({name: value}).to_string()}).to_string()}).to_string(),
        true,
    ),
    ("in an object in a string", |name, value| json!({"a": json!({name: {"x": value}}).to_string()}).to_string(), true),
    ("with a quotation mark", |name, value| json!({name: format!("{value}\"{value}")}).to_string(), true),
    ("with another character", |name, value| json!({name: format!("é\n{value}文")}).to_string(), true),
    ("broken off", |name, value| format!("{{\"{name}\":\"{value}"), true),
    ("broken off in a string", |name, value| format!("{{\"a\":\"{{\\\"{name}\\\":\\\"{value}"), true),
    ("in no JSON", |name, value| format!("<html>\"{name}\": \"{value}\"</html>"), true),
    ("in base64", |name, value| format!("{{\"a\":\"{}\"}}", STANDARD.encode(json!({name: value}).to_string())), true),
    (
        "a name with an escape",
        |name, value| {
            json!({name: value}).to_string().replacen(
                &format!("\"{}", &name[..1]),
                &format!("\"\\u{:04x}", name.as_bytes()[0]),
                1,
            )
        },
        true,
    ),
    (
        "a value with an escape",
        |name, value| {
            json!({name: value}).to_string().replacen(&value[..1], &format!("\\u{:04X}", value.as_bytes()[0]), 1)
        },
        true,
    ),
    (
        "and again where nothing says so",
        |name, value| json!({name: value, "note": value, "c": [value]}).to_string(),
        true,
    ),
    ("of a password in a URL", |_, value| json!({"url": format!("https://me:{value}@host/")}).to_string(), true),
    ("of a bearer", |_, value| format!("Authorization: Bearer {value}"), true),
    ("of a parameter", |_, value| format!("https://host/?access_token={value}&a=b"), true),
    ("under another name", |_, value| json!({"clientSecret": value}).to_string(), true),
];

fn value(at: usize, name: &str) -> String {
    // Digits, as codes have them, and letters, so that no other text has it.
    format!("28{at:04}7{}q5", name.to_lowercase())
}

#[test]
fn every_secret_in_every_writing() {
    for (at, name) in names().iter().enumerate() {
        for (number, (what, write, is_kept)) in WRITINGS.iter().enumerate() {
            let value = value(at * 100 + number, name);
            let text = write(name, &value);
            let mut secrets = Secrets::of(&Catalog::generated());
            secrets.learn(text.as_bytes());
            let masker = secrets.masker().expect("a masker");
            let masked = masker.text(&text);
            assert!(!masked.contains(&value), "{name}, {what}: {masked}");
            assert!(!masked.contains(&value[1..]), "nor the rest of it: {name}, {what}: {masked}");
            assert_eq!(masked != WITHHELD, *is_kept, "{name}, {what}: {masked}");
            if *is_kept {
                assert_eq!(masked.len(), text.len(), "places stay places: {name}, {what}: {masked}");
            }
        }
    }
}

#[test]
fn what_cannot_be_masked_is_left_out() {
    let name = &names()[0];
    let escaped = format!("\\u{:04x}{}", name.as_bytes()[0], &name[1..]);
    for text in
        [format!("{{\"{escaped}\":\"7q\"}}"), format!("{{\"{name}\":[\"7q\"]}}"), format!("{{\"{escaped}\":[7]}}")]
    {
        let mut secrets = Secrets::of(&Catalog::generated());
        secrets.learn(text.as_bytes());
        let masker = secrets.masker().expect("a masker");
        assert_eq!(masker.text(&text), WITHHELD, "{text}");
        assert_eq!(masker.counts(), (0, 1));
    }
}

#[test]
fn what_is_no_secret_stays() {
    let masker = Secrets::of(&Catalog::generated()).masker().expect("a masker");
    for text in [
        r#"{"merchantId":"218820000000000000023","a":"{\"b\":\"c\"}","d":[1,2.5,null,true]}"#,
        "error: \"abc\" is longer than 3",
        "--key client.private.pem --target https://gateway.example/a@b",
        "3c36c70bbd497bb5907fa8fdf966006affcdec745f265b6c2fbabf05364cf2fc",
    ] {
        assert_eq!(masker.text(text), text);
    }
}

/// A bundle of a check, with every secret in every place that a report has.
#[test]
fn no_byte_of_a_bundle_tells_a_secret() {
    let names = names();
    let mut all = Vec::new();
    let mut secret = |name: &str| {
        all.push(value(9000 + all.len(), name));
        all[all.len() - 1].clone()
    };
    let (mut messages, mut findings, mut said) = (Vec::new(), Vec::new(), Vec::new());
    for name in &names {
        for (_, write, _) in WRITINGS {
            messages.push(write(name, &secret(name)).replace('\n', " "));
        }
        // Known from a message, and told again in every place.
        let told = secret(name);
        messages.push(json!({name: told}).to_string());
        // Known from nothing but the pointer.
        let only = secret(name);
        findings.push(json!({
            "rule": "x/y", "pointer": format!("/request/body/{name}"),
            "message": format!("\"{only}\" is longer than 3"),
            "diagnoses": [{"name": "x", "message": format!("it is \"{only}\""), "cure": format!("not \"{only}\"")}],
            "file": format!("logs/{told}/x.json"), "replay": format!("conformance check logs/{told}/x.json"),
        }));
        said.push(format!("body.{name} is \"{only}\", was \"x{only}\""));
        findings.push(json!({
            "rule": "x/z", "pointer": "/request/body/other", "file": "a.ndjson",
            "message": format!("\"{told}\" is not {told:?}; \"{}\"… begins so", &told[..8]),
        }));
    }
    let password = secret("password");
    let key = include_str!("../keys/files/provider.private.pem");
    let key_line = key.lines().nth(3).expect("a line").to_owned();
    all.push(key_line);
    let log = messages.join("\n");
    let mut report = report_of(&[("a.ndjson", messages.len())], json!(findings));
    report["run"] = json!({"groups": vec![Value::Null; names.len()]});
    report["clients"] = json!({"findings": findings});
    report["problems"] = json!([format!("cannot read https://me:{password}@host/"), key]);
    report["environment"]["arguments"] = json!(["--target", format!("https://a:{password}@host"), key]);
    for (at, name) in names.iter().enumerate() {
        let told = &findings[at * 2]["file"].as_str().expect("a file").to_owned();
        report["summary"]["files"][told] = json!(1);
        report["run"]["groups"][at] = json!({"rule": "x/y", "cause": "x", "example": {
            "id": "x", "wrong": [{"got": said[at]}], "request": {"base64": STANDARD.encode([b"\xff".as_slice(), messages[at].as_bytes()].concat())},
            "curl": format!("curl --data-binary '{}'", json!({name: "it's\u{e9}secret!"}).to_string().replace('\'', r"'\''")),
        }});
    }
    all.push("secret!".to_owned());
    let bundle = made(&report, &[Source::new("a.ndjson", log.into_bytes(), Form::Lines)]);
    assert_tells_none(&bundle, &all);
    // The rest is there.
    let report: Value = serde_json::from_str(super::entry(&bundle, "report.json")).expect("JSON");
    assert_eq!(report["findings"][0]["rule"], "x/y");
    assert!(report["findings"][0]["message"].as_str().expect("a message").ends_with("\" is longer than 3"));
    assert_eq!(super::entry(&bundle, "exchanges.ndjson").lines().count(), messages.len() + names.len());
}

/// What the test sees when a secret does get in.
#[test]
#[should_panic(expected = "report.json tells 28")]
fn a_told_secret_is_seen() {
    let told = value(1, "pin");
    let bundle = made(&report_of(&[], json!([{"message": format!("it is {}", json!({"a": told}))}])), &[]);
    assert_tells_none(&bundle, &[told]);
}

/// Where names of ours stand, nothing is masked; so a secret there is refused.
#[test]
fn a_secret_in_the_place_of_a_name_is_refused() {
    let name = &names()[0];
    let told = value(2, name);
    let report = report_of(&[], json!([{"rule": told, "message": json!({name: told}).to_string()}]));
    match super::try_made(&report, &[], false) {
        Err(conformance::bundle::make::Unmade::Secret(file)) => assert_eq!(file, "report.json"),
        other => panic!("{other:?}"),
    }
}
