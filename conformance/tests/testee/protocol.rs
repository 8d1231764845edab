//! The schema that `conformance schema testee` prints, and the lines of both sides.

use conformance::catalog::{self, Catalog};
use conformance::testee::cases::{Wanted, cases};
use conformance::testee::protocol::Request;
use jsonschema::Validator;
use serde_json::Value;

use super::program::conformance;

fn schema() -> Validator {
    let text = conformance(&["schema", "testee"]).out;
    let schema: Value = serde_json::from_str(&text).expect("JSON");
    jsonschema::meta::validate(&schema).expect("a schema");
    jsonschema::validator_for(&schema).expect("it compiles")
}

#[test]
fn every_request_obeys_the_schema_and_is_read_again() {
    let (schema, catalog) = (schema(), Catalog::generated());
    let vectors = catalog::vectors(None).expect("vectors");
    let signatures = catalog::signature_vectors().expect("signature vectors");
    let all = cases(&catalog, &vectors, &signatures, &Wanted::default()).expect("cases").cases;
    assert!(all.len() > 8000);
    for (number, case) in all.iter().enumerate() {
        let line = case.request.line(number as u64);
        assert!(!line.contains('\n'), "{}: one line", case.id);
        let value: Value = serde_json::from_str(&line).expect("JSON");
        assert!(schema.is_valid(&value), "{}: {line}", case.id);
        let read: Request = serde_json::from_str(&line).expect("a request");
        assert_eq!(read.line(0), case.request.line(0), "{}", case.id);
    }
}

#[test]
fn case_ids_are_unique() {
    let catalog = Catalog::generated();
    let (vectors, signatures) = (catalog::vectors(None), catalog::signature_vectors());
    let all = cases(&catalog, &vectors.expect("vectors"), &signatures.expect("vectors"), &Wanted::default());
    let mut ids: Vec<_> = all.expect("cases").cases.into_iter().map(|case| case.id).collect();
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

/// What is read as an answer obeys the schema, and what breaks the schema is not read as one.
#[test]
fn answers_are_read_as_the_schema_says() {
    let schema = schema();
    let requests = [
        ("hello", r#"{"op":"hello","id":1,"protocol":1}"#),
        ("decode", r#"{"op":"decode","id":1,"contract":"c","direction":"request","text":""}"#),
        ("encode", r#"{"op":"encode","id":1,"contract":"c","direction":"request","text":""}"#),
        ("validate", r#"{"op":"validate","id":1,"contract":"c","direction":"response","text":""}"#),
        (
            "sign",
            r#"{"op":"sign","id":1,"contract":"c","direction":"request","text":"","private_key":"","sign_type":""}"#,
        ),
        (
            "verify",
            r#"{"op":"verify","id":1,"contract":"c","direction":"request","base64":"","public_key":"","sign_type":""}"#,
        ),
    ];
    // By the operation that takes it; the protocol takes it for the others in no way.
    let check = |line: &str, taken_by: &[&str]| {
        let is_of_schema = serde_json::from_str::<Value>(line).is_ok_and(|value| schema.is_valid(&value));
        assert_eq!(is_of_schema, !taken_by.is_empty(), "by the schema: {line}");
        for (op, request) in requests {
            let request: Request = serde_json::from_str(request).expect("a request");
            let read = request.answer(1, line);
            assert_eq!(read.is_ok(), taken_by.contains(&op), "{op}: {line}: {read:?}");
        }
    };
    check(r#"{"id":1,"name":"n","language":"l","version":"1","capabilities":["sign","verify"]}"#, &["hello"]);
    check(r#"{"id":1,"accepted":true}"#, &["decode"]);
    check(r#"{"id":1,"accepted":false,"reason":"no"}"#, &["decode"]);
    check(r#"{"id":1,"text":"{}"}"#, &["encode"]);
    check(r#"{"id":1,"valid":false}"#, &["validate"]);
    check(r#"{"id":1,"valid":false,"pointers":["/a"]}"#, &["validate"]);
    check(r#"{"id":1,"signature":"AA=="}"#, &["sign"]);
    check(r#" { "verified" : true , "id" : 1 } "#, &["verify"]);
    check(r#"{"id":1,"error":"no"}"#, &["hello", "decode", "encode", "validate", "sign", "verify"]);
    check(r#"{"id":1,"name":"n","language":"l","version":"1","capabilities":["fly"]}"#, &[]);
    check(r#"{"id":1,"accepted":"yes"}"#, &[]);
    check(r#"{"id":1,"accepted":true,"mood":"good"}"#, &[]);
    check(r#"{"id":"1","text":"{}"}"#, &[]);
    check(r#"{"id":-1,"text":"{}"}"#, &[]);
    check(r#"{"text":"{}"}"#, &[]);
    check(r#"{"id":1}"#, &[]);
    check(r#"{"id":1,"valid":false,"pointers":"/a"}"#, &[]);
    check("[]", &[]);
    check("hello", &[]);
    check("", &[]);
}

/// What no schema says.
#[test]
fn answers_that_contradict_themselves_or_come_unasked() {
    let request = |op: &str| -> Request {
        let line = format!(r#"{{"op":"{op}","id":5,"contract":"c","direction":"request","text":""}}"#);
        serde_json::from_str(&line).expect("a request")
    };
    let check = |op: &str, line: &str, expected: &str| {
        let error = request(op).answer(5, line).expect_err(line);
        assert!(error.contains(expected), "{line}: {error}");
    };
    check("encode", r#"{"id":4,"text":""}"#, "which nobody asks any more");
    check("encode", r#"{"id":6,"text":""}"#, "which nobody asked yet");
    check("encode", r#"{"id":6,"error":"no"}"#, "which nobody asked yet");
    check("validate", r#"{"id":5,"valid":true,"pointers":["/a"]}"#, "and where it is not");
    check("decode", r#"{"id":5,"accepted":true,"reason":"no"}"#, "and why it is not");
    check("encode", r#"{"id":5,"text":"","text":""}"#, "duplicate field");
    check("encode", r#"{"id":5,"text":""} {}"#, "no JSON");
}
