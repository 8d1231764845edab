//! Reports of the real program obey the schemas that it prints, and damaged ones do not.

use jsonschema::Validator;
use serde_json::{Value, json};

use super::program::{conformance, folder};
use super::served::Gateway;

/// The schema of a report, closed: what no schema lists, no report may have.
fn schema(of: &str) -> Validator {
    let (status, text, error) = conformance(&["schema", of]);
    assert_eq!(status, 0, "{error}");
    let mut schema: Value = serde_json::from_str(&text).expect("JSON");
    jsonschema::meta::validate(&schema).expect("a schema");
    close(&mut schema);
    jsonschema::validator_for(&schema).expect("it compiles")
}

fn close(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            members.values_mut().for_each(close);
            if members.get("properties").is_some_and(Value::is_object) && !members.contains_key("additionalProperties")
            {
                members.insert("additionalProperties".to_owned(), json!(false));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}

fn report(arguments: &[&str]) -> Value {
    let (_, out, error) = conformance(arguments);
    serde_json::from_str(&out).unwrap_or_else(|why| panic!("{arguments:?}: {why}: {error}"))
}

#[track_caller]
fn assert_obeys(schema: &Validator, report: &Value) {
    let errors: Vec<_> =
        schema.iter_errors(report).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

/// Without any one of its members the report breaks the schema, unless the member may be left out.
#[track_caller]
fn assert_needs(schema: &Validator, report: &Value, members: &[&str]) {
    for pointer in members {
        let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
        let mut damaged = report.clone();
        let parent = damaged.pointer_mut(parent).and_then(Value::as_object_mut).expect("an object");
        let value = parent.remove(name).unwrap_or_else(|| panic!("{pointer} is there"));
        assert!(!schema.is_valid(&damaged), "without {pointer}");
        let other = if value.is_boolean() { json!("no boolean") } else { json!(true) };
        let mut damaged = report.clone();
        *damaged.pointer_mut(pointer).expect("it is there") = other;
        assert!(!schema.is_valid(&damaged), "with another {pointer}");
    }
}

#[test]
fn reports_of_checks() {
    let schema = schema("report");
    let files = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli");
    let log = format!("{files}/messages/log.ndjson");
    let signed = format!("{files}/signed");
    let key = concat!("response=", env!("CARGO_MANIFEST_DIR"), "/tests/keys/files/provider.public.pem");
    let plain = report(&["check", &log, "--min-severity", "note", "--format", "json"]);
    assert_obeys(&schema, &plain);
    assert_needs(
        &schema,
        &plain,
        &[
            "/findings",
            "/findings/0/rule",
            "/findings/0/severity",
            "/findings/0/citation",
            "/summary/files",
            "/summary/verdict",
        ],
    );
    let verified =
        report(&["verify", &signed, "--key", key, "--diagnose", "--min-severity", "note", "--format", "json"]);
    assert!(verified["summary"]["signatures"].is_object(), "{verified}");
    assert_obeys(&schema, &verified);
    assert!(!schema.is_valid(&json!({"findings": [], "summary": {}})));
}

#[test]
fn reports_of_runs_and_comparisons() {
    let run = schema("report");
    let good = report(&["run", "--suite", "sequence", "--cases", "0", "--format", "json"]);
    assert_obeys(&run, &good);
    let gateway = Gateway::start(&["--defect", "repetition/charges-again"]);
    let drive = [
        "run",
        "--target",
        &gateway.url,
        "--suite",
        "sequence,exchange",
        "--cases",
        "8",
        "--seed",
        "7",
        "--format",
        "json",
    ];
    let bad = report(&drive);
    // Everything that only failures have is in there.
    let text = bad.to_string();
    assert!(["\"taken\":[{", "\"shrunk\":{", "\"random\":true"].iter().all(|part| text.contains(part)), "{text}");
    assert_obeys(&run, &bad);
    assert_needs(
        &run,
        &bad,
        &[
            "/run/cases",
            "/run/cases/0/random",
            "/run/cases/0/passed",
            "/run/groups/0/example/wrong",
            "/run/groups/0/example/request",
            "/run/verdict",
            "/environment/spec",
        ],
    );
    // Findings in answers, by a gateway whose answers are not JSON objects of the contract.
    let gateway = Gateway::start(&["--defect", "stub/html-502"]);
    let drive = ["run", "--target", &gateway.url, "--suite", "exchange", "--cases", "0", "--format", "json"];
    assert_obeys(&run, &report(&drive));

    let compare = schema("compare");
    let folder = folder("schemas");
    let [old, new] = [("old.json", &good), ("new.json", &bad)].map(|(name, report)| {
        let path = folder.join(name);
        std::fs::write(&path, report.to_string()).expect("written");
        path.to_str().expect("UTF-8").to_owned()
    });
    for (old, new) in [(&old, &new), (&new, &old), (&new, &new)] {
        assert_obeys(&compare, &report(&["compare", old, new, "--format", "json"]));
    }
}

#[test]
fn reports_of_diffs() {
    let schema = schema("diff");
    let spec = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec");
    let contracts = report(&["diff", "pay@2.0.0", "pay@2.0.4", "--format", "json"]);
    let other = concat!(env!("CARGO_MANIFEST_DIR"), "/../codegen/tests/invented");
    let specs = report(&["diff", spec, other, "--format", "json"]);
    assert!(specs["changes"].as_array().is_some_and(|changes| changes.len() > 3), "{specs}");
    let same = report(&["diff", spec, spec, "--format", "json"]);
    for report in [&contracts, &specs, &same] {
        assert_obeys(&schema, report);
    }
    assert_needs(&schema, &specs, &["/scope", "/changes/0/subject", "/changes/0/vectors", "/summary/breaking"]);
    assert_needs(
        &schema,
        &contracts,
        &[
            "/contracts/0/changes/0/what",
            "/contracts/0/changes/0/places",
            "/contracts/0/changes/0/direction",
            "/contracts/0/changes/0/breaks",
            "/contracts/0/changes/0/vectors",
            "/contracts/0/old/contract",
            "/contracts/0/evidence/requests/refused",
            "/summary/other",
        ],
    );
}
