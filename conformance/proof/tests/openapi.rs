//! The examples of the OpenAPI documents, held to the schemas by their oracle.

use std::fs;
use std::path::Path;

use model::instance::Instance;
use proof::{Layer, schema_says};
use serde_json::Value;

/// The shape schema accepts every example. The strict one does too, unless the example
/// says which rules it breaks.
#[test]
fn examples_are_valid_or_marked() {
    let model = generated::strategies::model();
    let mut judged = 0;
    for contract in &model.contracts {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/openapi");
        let path = path.join(format!("{}.json", contract.version));
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let document: Value = serde_json::from_str(&text).expect("the document is JSON");
        let operation = &document["paths"][model.envelope.path_of(&contract.function)]["post"];
        for (is_request, content) in [(true, &operation["requestBody"]), (false, &operation["responses"]["200"])] {
            let examples = content["content"]["application/json"]["examples"].as_object();
            for (name, example) in examples.unwrap_or_else(|| panic!("{} has no examples", contract.id)) {
                let value = Some(example["value"].clone());
                let instance = match is_request {
                    true => Instance { request: value, response: None },
                    false => Instance { request: None, response: value },
                };
                let place = format!("{}, {name}", contract.id);
                assert!(schema_says(&contract.id, &instance, Layer::Shape), "{place}: the shape schema refuses it");
                let marked = example["x-breaks"].as_array().is_some_and(|rules| !rules.is_empty());
                assert!(marked || schema_says(&contract.id, &instance, Layer::Strict), "{place}: not marked");
                let known = |rule: &Value| rule.as_str().is_some_and(|rule| model.rule(rule).is_some());
                assert!(example["x-breaks"].as_array().into_iter().flatten().all(known), "{place}: unknown rules");
                judged += 1;
            }
        }
    }
    // A smallest message for each of six, and four samples.
    assert_eq!(judged, 10);
}
