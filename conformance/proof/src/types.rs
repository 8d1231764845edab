//! The generated Rust types.

use model::instance::Instance;
use model::{Direction, vector::Expect};
use schemars::JsonSchema;
use serde_json::Value;

use crate::random;
use crate::schema::{Layer, compile, compiled, message_schema};
use crate::vectors::{instance, vectors};

/// Random valid messages that go through a type and back.
const CASES: u32 = 128;

/// Every valid message survives being read into its Rust type and written again:
/// nothing is lost, and nothing comes in. `through` does that with a message's text.
///
/// # Panics
/// With the first message that does not.
pub fn round_trips(contract: &str, direction: Direction, through: fn(&str) -> serde_json::Result<String>) {
    let strategy = model::strategy::valid(generated::strategies::model(), contract, direction);
    let strategy = strategy.unwrap_or_else(|| panic!("there is no contract {contract}"));
    let objection = |instance: &Instance| round_trip_objection(envelope(instance, direction)?, through);
    let name = format!("{contract} {direction:?} round trip");
    random::all(&name, CASES, &strategy, objection, |instance| format!("{instance:?}"));
    for (id, accepted) in messages(contract, direction, true) {
        if let Some(objection) = round_trip_objection(&accepted, through) {
            panic!("{id}: {objection}");
        }
    }
}

/// What schemars says about a Rust type is what the emitted shape schema says, about
/// every vector's message. But for `null`: serde reads it as an absent member, so that
/// schemars allows it, and it is the validator that refuses it.
///
/// # Panics
/// With the first message on which they differ.
pub fn same_shape<T: JsonSchema>(contract: &str, direction: Direction) {
    let mut view = schemars::SchemaGenerator::default().into_root_schema_for::<T>().to_value();
    without_null(&mut view);
    let view = compile("the schemars view", &view);
    let shape = compiled(&message_schema(contract, direction, Layer::Shape));
    for (id, message) in messages(contract, direction, false) {
        let (says_type, says_shape) = (view.is_valid(&message), shape.is_valid(&message));
        assert_eq!(says_type, says_shape, "{id}: valid for the Rust type, and for the shape schema\n{message}");
    }
}

fn round_trip_objection(message: &Value, through: fn(&str) -> serde_json::Result<String>) -> Option<String> {
    let back = match through(&message.to_string()) {
        Ok(back) => back,
        Err(error) => return Some(format!("the Rust type does not read it: {error}")),
    };
    let back: Value = serde_json::from_str(&back).unwrap_or(Value::Null);
    (back != *message).then(|| format!("went in and came out as\n{message}\n{back}"))
}

fn envelope(instance: &Instance, direction: Direction) -> Option<&Value> {
    match direction {
        Direction::Request => instance.request.as_ref(),
        Direction::Response => instance.response.as_ref(),
        Direction::Exchange => None,
    }
}

/// The messages of a direction among the vectors that follow the chosen readings.
fn messages(contract: &str, direction: Direction, only_accepted: bool) -> Vec<(&'static str, Value)> {
    let of_contract = vectors().iter().filter(|(owner, vector)| owner == contract && vector.readings.is_empty());
    let wanted = of_contract.filter(|(_, vector)| !only_accepted || vector.expect == Expect::Accepted);
    let message = |vector| envelope(&instance(vector), direction).cloned();
    wanted.filter_map(|(_, vector)| Some((vector.id.as_str(), message(vector)?))).collect()
}

/// Takes back what schemars allows because a member is an `Option`.
fn without_null(schema: &mut Value) {
    match schema {
        Value::Array(parts) => parts.iter_mut().for_each(without_null),
        Value::Object(members) => {
            if let Some(Value::Array(types)) = members.get_mut("type") {
                types.retain(|name| name != "null");
            }
            if let Some(Value::Array(parts)) = members.get_mut("anyOf") {
                parts.retain(|part| part.get("type").is_none_or(|name| name != "null"));
            }
            members.values_mut().for_each(without_null);
        }
        _ => {}
    }
}
