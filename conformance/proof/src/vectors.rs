//! The vectors, held against validator and schema.

use std::sync::OnceLock;

use model::instance::Instance;
use model::vector::{Expect, SchemaVerdict, Vector, VectorFile};
use serde_json::Value;

use crate::judge::{judge_texts, objection_to_accepted, objection_to_violated};
use crate::schema::{Layer, schema_says};

/// Every vector of every contract, with the contract's id.
///
/// # Panics
/// When a vector file is not what its schema says.
pub fn vectors() -> &'static [(String, Vector)] {
    static VECTORS: OnceLock<Vec<(String, Vector)>> = OnceLock::new();
    VECTORS.get_or_init(|| {
        let files = generated::VECTORS.iter().map(|(path, text)| {
            serde_json::from_str::<VectorFile>(text).unwrap_or_else(|error| panic!("vectors/{path}: {error}"))
        });
        files.flat_map(|file| file.vectors.into_iter().map(move |vector| (file.contract.clone(), vector))).collect()
    })
}

/// The vectors of one rule.
pub fn of_rule(rule: &str) -> impl Iterator<Item = &'static (String, Vector)> {
    vectors().iter().filter(move |(_, vector)| vector.rule == rule)
}

/// What the validator or the schema says otherwise than the vector does.
pub fn check_vector(contract: &str, vector: &Vector) -> Option<String> {
    let seen = judge_texts(contract, vector.request.as_deref(), vector.response.as_deref(), &vector.readings);
    let objection = match &vector.expect {
        Expect::Accepted => objection_to_accepted(&seen, Some(&vector.rule)),
        Expect::Violated { pointer } => objection_to_violated(&seen, &vector.rule, pointer),
    };
    objection.or_else(|| {
        let wanted = match vector.schema {
            SchemaVerdict::Valid => true,
            SchemaVerdict::Invalid => false,
            SchemaVerdict::Unspecified => return None,
        };
        let said = schema_says(contract, &instance(vector), Layer::Strict);
        (said != wanted).then(|| format!("the strict schema says valid: {said}; the vector: {wanted}"))
    })
}

/// The messages of a vector as values.
pub(crate) fn instance(vector: &Vector) -> Instance {
    let value = |text: &Option<String>| text.as_ref().map(|text| serde_json::from_str(text).unwrap_or(Value::Null));
    Instance { request: value(&vector.request), response: value(&vector.response) }
}
