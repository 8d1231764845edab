//! An invented API: parcel lockers.

use model::Model;
use serde_json::{Value, json};

use super::files;

#[test]
fn strict_schema_says_conditions() {
    insta::assert_snapshot!(text("generated/schemas/open@1/request.strict.schema.json"));
}

#[test]
fn shape_schema_is_for_code_generators() {
    insta::assert_snapshot!(text("generated/schemas/open@1/request.shape.schema.json"));
}

#[test]
fn every_message_and_payload_has_its_files() {
    let paths: Vec<String> = files(&lockers()).into_iter().map(|file| file.path).collect();
    let expected = ["request", "response", "bundle", "payloads/Note"];
    let expected: Vec<String> = ["shape", "strict"]
        .iter()
        .flat_map(|layer| expected.map(|name| format!("generated/schemas/open@1/{name}.{layer}.schema.json")))
        .collect();
    assert_eq!(paths, expected);
}

#[test]
fn shaping_rules() {
    for file in files(&lockers()) {
        let schema: Value = serde_json::from_str(&file.text).expect("the emitter writes JSON");
        for (name, definition) in schema["$defs"].as_object().into_iter().flatten() {
            assert_eq!(definition["title"], json!(name), "{}", file.path);
        }
        visit(&schema, &mut |part| obeys(part, &file.path));
        if file.path.contains(".shape.") {
            visit(&schema, &mut |part| has_no_conditional(part, &file.path));
        }
    }
}

fn obeys(part: &Value, path: &str) {
    let keys: Vec<&str> = part.as_object().into_iter().flat_map(|part| part.keys().map(String::as_str)).collect();
    let has = |key: &str| keys.contains(&key);
    assert!(!has("$ref") || keys.len() == 1, "{path}: siblings of $ref: {keys:?}");
    assert!(!(has("const") || has("enum")) || has("type"), "{path}: no type beside {keys:?}");
    assert!(!has("default") && !has("additionalProperties"), "{path}: {keys:?}");
    let listed = part["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    for name in listed {
        assert!(part["properties"].get(name).is_some(), "{path}: `{name}` is required and not listed");
    }
}

fn has_no_conditional(part: &Value, path: &str) {
    for key in ["if", "then", "else", "not", "allOf", "dependentRequired", "dependentSchemas"] {
        assert!(part.get(key).is_none(), "{path}: `{key}`");
    }
}

/// Visits every schema in a schema.
fn visit(schema: &Value, look: &mut impl FnMut(&Value)) {
    if !schema.is_object() {
        return;
    }
    look(schema);
    for key in ["properties", "$defs"] {
        schema[key].as_object().into_iter().flatten().for_each(|(_, inner)| visit(inner, look));
    }
    for key in ["anyOf", "allOf"] {
        schema[key].as_array().into_iter().flatten().for_each(|inner| visit(inner, look));
    }
    for key in ["items", "not", "if", "then", "contentSchema"] {
        visit(&schema[key], look);
    }
}

fn text(path: &str) -> String {
    files(&lockers()).into_iter().find(|file| file.path == path).map(|file| file.text).unwrap_or_default()
}

fn lockers() -> Model {
    let types = json!([
        structure("Note", &[field("text", "text", json!([kinds(&["string"])]))], json!([])),
        {
            "name": "Size", "place": "Size", "description": "How big a compartment is.", "citation": cite("Size"),
            "borrowed_from": null, "errata": [], "pointers": ["/request/size"],
            "body": {"form": "enum", "closed": true, "values": [
                {"value": "S", "description": "Letters.", "citation": cite("Size")},
                {"value": "L", "description": "Boxes.", "citation": cite("Size")},
            ]},
        },
        structure(
            "Error",
            &[
                field("code", "text", json!([present(), kinds(&["string"])])),
                field("status", "text", json!([present(), kinds(&["string"]), check("one-of", json!({"values": ["S", "F"]}))])),
                field("id", "text", json!([kinds(&["string"]), check("format", json!({"format": "eight-digits"}))])),
            ],
            json!([{
                "rule": "r", "when": null,
                "claim": {"claim": "result-row", "at": [], "id": ["id"], "code": ["code"], "status": ["status"]},
            }]),
        ),
        structure("Locker", &[field("door", "integer", json!([kinds(&["integer"]), check("max-length", json!({"max": 3}))]))], json!([])),
        structure("Owner", &[field("name", "text", json!([])), field("city", "text", json!([]))], json!([])),
        structure(
            "RequestEnvelope",
            &[
                json_with(field("size", "enum", json!([present(), kinds(&["string"]), check("one-of", json!({"values": ["S", "L"]}))])), "Size"),
                json_with(field("lockers", "list", json!([kinds(&["array"]), check("elements", json!({}))])), "Locker"),
                json_with(field("note", "payload", json!([kinds(&["string"]), check("max-length", json!({"max": 99})), check("payload", json!({}))])), "Note"),
                field("weight", "scalar", json!([kinds(&["string", "integer"]), check("max-length", json!({"max": 4})), check("format", json!({"format": "digits"}))])),
                field("doors", "text", json!([kinds(&["string"]), check("items", json!({"separator": "|", "one_of": ["1", "2"], "format": null, "quantity_after": null}))])),
                field("call", "text", json!([present(), kinds(&["string"]), check("one-of", json!({"values": ["locker.open"]}))])),
                spelled(field("pin", "text", json!([check("name", json!({"name": "pin"})), kinds(&["string"])])), "PIN"),
                json_with(field("owner", "struct", json!([])), "Owner"),
                field("advised", "text", json!([{"rule": "note", "test": "recommended"}, kinds(&["string"]), {"rule": "note", "test": "one-of", "values": ["x", "y"]}])),
            ],
            json!([
                condition(
                    json!({"predicate": "all", "of": [
                        {"predicate": "is", "member": ["size"], "values": ["L"]},
                        {"predicate": "not", "of": {"predicate": "has", "member": ["doors"], "item": "2", "separator": "|"}},
                    ]}),
                    json!({"claim": "required", "member": ["pin"]}),
                ),
                condition(
                    json!({"predicate": "present", "member": ["pin"]}),
                    json!({"claim": "forbidden", "member": ["note"]}),
                ),
                condition(
                    Value::Null,
                    json!({"claim": "holds", "at": ["doors"], "predicate": {"predicate": "any", "of": [
                        {"predicate": "is", "member": ["size"], "values": ["S", "L"]},
                        {"predicate": "present", "member": ["pin"]},
                    ]}}),
                ),
                condition(
                    json!({"predicate": "not", "of": {"predicate": "is", "member": ["owner", "city"], "values": ["X"]}}),
                    json!({"claim": "required", "member": ["owner", "name"]}),
                ),
                condition(
                    json!({"predicate": "differ", "left": ["size"], "right": ["pin"]}),
                    json!({"claim": "required", "member": ["pin"]}),
                ),
            ]),
        ),
        structure("ResponseEnvelope", &[json_with(field("error", "struct", json!([kinds(&["object"])])), "Error")], json!([])),
    ]);
    let model = json!({
        "documents": [], "errata": [], "samples": [],
        "envelope": {
            "request": "request", "response": "response", "signature": "signature", "head": "head", "body": "body",
            "function": "call", "version": "version", "sign_type": "signType", "sign_types": [], "key_bits": 2048, "success": "S", "path": "/{function}",
        },
        "contracts": [{
            "id": "open@1", "api": "open", "version": "1", "function": "locker.open", "function_spellings": [],
            "document": "lockers", "title": "Open a locker", "description": "Opens a locker.", "errata": [],
            "request": "RequestEnvelope", "response": "ResponseEnvelope", "types": types, "exchange": [],
            "result_codes": [
                {"id": "00000000", "code": "OPEN", "status": "S", "meaning": "m", "action": "a", "citation": cite(""), "errata": []},
                {"id": null, "code": "STUCK", "status": "F", "meaning": "m", "action": "a", "citation": cite(""), "errata": []},
            ],
        }],
        "rules": [rule("r", json!({"in": "message"})), rule("note", json!({"in": "no", "why": "notes do not reject"}))],
    });
    serde_json::from_value(model).expect("the invented model is one")
}

fn structure(name: &str, fields: &[Value], conditions: Value) -> Value {
    json!({
        "name": name, "place": name, "description": format!("The {name}."), "citation": cite(name),
        "borrowed_from": null, "errata": [], "pointers": ["/somewhere"],
        "body": {"form": "struct", "fields": fields, "unlisted": null, "conditions": conditions},
    })
}

fn field(name: &str, kind: &str, checks: Value) -> Value {
    json!({
        "name": name, "spellings": [], "description": format!("The {name}."), "example": null, "citation": cite(name),
        "errata": [], "secret": false, "kind": {"kind": kind}, "presence": "optional", "checks": checks,
    })
}

fn json_with(mut field: Value, type_name: &str) -> Value {
    field["kind"]["name"] = type_name.into();
    field
}

fn spelled(mut field: Value, spelling: &str) -> Value {
    field["spellings"] = json!([spelling]);
    field
}

fn check(test: &str, mut check: Value) -> Value {
    check["rule"] = "r".into();
    check["test"] = test.into();
    check
}

fn present() -> Value {
    check("present", json!({}))
}

fn kinds(kinds: &[&str]) -> Value {
    check("type", json!({ "kinds": kinds }))
}

fn condition(when: Value, claim: Value) -> Value {
    json!({"rule": "r", "when": when, "claim": claim})
}

fn rule(id: &str, in_schema: Value) -> Value {
    json!({
        "id": id, "contract": "open@1", "direction": "request", "scope": "shape", "severity": "error", "pointers": [],
        "citation": cite(""), "hinge": null, "errata": [], "text": "", "in_schema": in_schema,
    })
}

fn cite(row: &str) -> Value {
    json!({"document": "lockers", "section": "Members", "row": row})
}
