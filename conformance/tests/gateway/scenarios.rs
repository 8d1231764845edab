//! The sandbox: every scenario does what it says.

use std::collections::BTreeSet;

use conformance::gateway::server::Fault;
use model::gateway::Behaviour;
use serde_json::{Value, json};

use super::{Gateway, code, gateway, request, response};

/// A request that asks for the scenario, in a transaction of its own.
fn asking(contract: &str, transaction: &str, value: &str) -> Vec<u8> {
    request(contract, |text| {
        // Two versions of an API share its transactions.
        text["request"]["body"]["merchantTransId"] = json!(format!("{contract} {transaction}"));
        text["request"]["body"]["order"]["orderTitle"] = json!(value);
    })
}

/// Every scenario with each of its contracts.
fn all(gateway: &Gateway) -> Vec<(String, String, String, Behaviour)> {
    let scenarios = gateway.model.scenarios.iter();
    let each = scenarios.flat_map(|scenario| {
        let of_contract = |contract: &String| {
            (contract.clone(), scenario.id.clone(), scenario.value.clone(), scenario.behaviour.clone())
        };
        scenario.contracts.iter().map(of_contract).collect::<Vec<_>>()
    });
    each.collect()
}

#[test]
fn every_result_code_of_every_table_can_be_provoked() {
    let gateway = gateway();
    let mut provoked = BTreeSet::new();
    for (contract, id, value, behaviour) in all(&gateway) {
        let Behaviour::Results { codes } = behaviour else { continue };
        let text = asking(&contract, &id, &value);
        // One code for each time of sending, and the last one for ever.
        for expected in codes.iter().chain(codes.last()).chain(codes.last()) {
            let answer = response(&gateway, &contract, &text);
            assert_eq!(code(&answer), expected, "{contract} {id}");
            provoked.insert((contract.clone(), expected.clone()));
        }
    }
    for contract in gateway.catalog.contracts {
        for row in contract.result_codes {
            let of_row = (contract.id.to_owned(), row.code.to_owned());
            assert!(provoked.contains(&of_row), "{of_row:?} cannot be provoked");
        }
    }
}

#[test]
fn faults_for_testing_clients() {
    let gateway = gateway();
    let mut seen = BTreeSet::new();
    for (contract, id, value, behaviour) in all(&gateway) {
        let text = asking(&contract, &id, &value);
        let reply = gateway.reply("/", &text);
        let envelope: Value = serde_json::from_slice(&reply.body).expect("JSON");
        let is_success = code(&envelope["response"]) == "SUCCESS";
        match behaviour {
            Behaviour::Results { .. } => continue,
            Behaviour::Slow { milliseconds } => {
                assert_eq!(reply.delay.map(|delay| delay.as_millis()), Some(milliseconds.into()), "{id}");
            }
            Behaviour::Drop => assert_eq!(reply.fault, Some(Fault::Drop), "{id}"),
            Behaviour::Truncate => assert_eq!(reply.fault, Some(Fault::Truncate), "{id}"),
            Behaviour::Unsigned => assert_eq!(envelope.get("signature"), None, "{id}"),
            Behaviour::WronglySigned => {
                let signed = std::panic::catch_unwind(|| super::assert_conforms(&contract, &text, &reply));
                assert!(signed.is_err(), "{id}: the signature is right");
            }
        }
        assert!(is_success, "{id}");
        seen.insert(id);
    }
    assert_eq!(seen.len(), 5, "{seen:?}");
}
