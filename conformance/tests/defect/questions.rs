//! Questions whose answer nobody cares for.

use conformance::gateway::Gateway;
use conformance::gateway::clients::Client;
use serde_json::Value;

use super::{WORLD, answer, changed, status};

/// A smallest request after a change, signed by the client.
fn request(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    changed("pay@2.0.4/request.body.merchantTransId/required#present", change)
}

fn from(client: &str) -> Vec<u8> {
    request(|envelope| envelope["request"]["head"]["clientId"] = client.into())
}

#[test]
fn skipped_questions() {
    let sound = || request(|_| {});
    let unsigned = || {
        let mut envelope: Value = serde_json::from_slice(&sound()).expect("JSON");
        envelope["request"]["head"]["reqMsgId"] = "changed afterwards".into();
        envelope.to_string().into_bytes()
    };
    let other_content = || request(|envelope| envelope["request"]["body"]["order"]["orderTitle"] = "other".into());
    // What is sent, what a sound gateway says to the last of it, and what the broken one says.
    let table: [(&str, Vec<Vec<u8>>, &str, &str); 11] = [
        ("envelope", vec![b"[]".to_vec()], "PARAM_ILLEGAL", "NO_INTERFACE_DEF"),
        (
            "function",
            vec![request(|envelope| envelope["request"]["head"]["function"] = "another".into())],
            "NO_INTERFACE_DEF",
            "SUCCESS",
        ),
        ("client", vec![from("nobody")], "UNKNOWN_CLIENT", "SUCCESS"),
        ("client-status", vec![from("demo-inactive")], "INVALID_CLIENT_STATUS", "SUCCESS"),
        ("key", vec![from("demo-without-key")], "KEY_NO_FOUND", "SUCCESS"),
        ("signature", vec![unsigned()], "INVALID_SIGNATURE", "SUCCESS"),
        ("access", vec![from("demo-without-access")], "ACCESS_DENIED", "SUCCESS"),
        ("traffic", vec![from("demo-none")], "REQUEST_TRAFFIC_EXCEED_LIMIT", "SUCCESS"),
        (
            "parameters",
            vec![request(|envelope| envelope["request"]["body"]["order"]["orderTitle"] = "x".repeat(257).into())],
            "PARAM_ILLEGAL",
            "SUCCESS",
        ),
        ("recorded", vec![sound()], "SUCCESS", "SUCCESS"),
        ("repetition", vec![sound(), other_content()], "REPEAT_REQ_INCONSISTENT", "SUCCESS"),
    ];
    let family = WORLD.family("skips");
    assert_eq!(family.len(), table.len());
    for (question, defect) in family {
        let (_, texts, sound, expected) = table.iter().find(|(name, ..)| *name == question).expect("a row");
        let said = |gateway: Gateway| {
            let mut gateway = gateway;
            gateway.clients.push(Client { rate: Some(0), id: "demo-none".to_owned(), ..gateway.clients[0].clone() });
            let contract = WORLD.gateway.catalog.contract("pay@2.0.4").expect("known");
            let replies = texts.iter().map(|text| answer(&gateway, contract, text).result);
            (replies.last().expect("a reply"), gateway)
        };
        let store = || conformance::gateway::store::Store::in_memory().expect("a store");
        let healthy =
            Gateway { defect: None, ..WORLD.gateway.broken(defect.clone(), &WORLD.model, store()).expect("a gateway") };
        assert_eq!(said(healthy).0, *sound, "{question}");
        let (result, gateway) = said(WORLD.broken(defect));
        assert_eq!(result, *expected, "{question}");
        let recorded = gateway.store.count().expect("a count");
        let is_recorded = status(WORLD.gateway.catalog.contract("pay@2.0.4").expect("known"), &result) == "S";
        assert_eq!(recorded, u64::from(is_recorded && question != "recorded"), "{question}");
    }
}
