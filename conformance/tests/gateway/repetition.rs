//! The same transaction again: one outcome, one acquirement.

use std::collections::BTreeSet;
use std::sync::Barrier;

use serde_json::{Value, json};

use super::{CONTRACTS, Gateway, code, gateway, request, response};

fn with_message_id(contract: &str, id: &str) -> Vec<u8> {
    request(contract, |text| text["request"]["head"]["reqMsgId"] = json!(id))
}

/// The response without what belongs to one transmission.
fn outcome(gateway: &Gateway, contract: &str, text: &[u8]) -> Value {
    response(gateway, contract, text)["body"].clone()
}

#[test]
fn a_retry_has_the_same_outcome() {
    let gateway = gateway();
    for contract in CONTRACTS {
        let first = outcome(&gateway, contract, &with_message_id(contract, "first"));
        assert_eq!(first["resultInfo"]["resultCode"], json!("SUCCESS"));
        assert_eq!(outcome(&gateway, contract, &with_message_id(contract, "second")), first);
        // Other white space and another order of members are the same content.
        let text = String::from_utf8(with_message_id(contract, "third")).expect("text");
        let envelope: Value = serde_json::from_str(&text).expect("JSON");
        let mut body: Vec<_> = envelope["request"]["body"].as_object().expect("a body").clone().into_iter().collect();
        body.reverse();
        let turned = json!({"request": {
            "body": body.into_iter().collect::<serde_json::Map<_, _>>(),
            "head": envelope["request"]["head"],
        }});
        let turned = super::sign(serde_json::to_string_pretty(&turned).expect("text").as_bytes());
        assert_eq!(outcome(&gateway, contract, &turned), first);
    }
}

#[test]
fn other_content_is_refused_and_changes_nothing() {
    let gateway = gateway();
    for contract in CONTRACTS {
        let first = outcome(&gateway, contract, &with_message_id(contract, "first"));
        let other = request(contract, |text| text["request"]["body"]["order"]["orderTitle"] = json!("other"));
        assert_eq!(code(&response(&gateway, contract, &other)), "REPEAT_REQ_INCONSISTENT");
        assert_eq!(outcome(&gateway, contract, &with_message_id(contract, "again")), first);
    }
}

#[test]
fn clients_and_apis_do_not_mix() {
    let gateway = gateway();
    let of_client = |client: &str, title: &str| {
        request("pay@2.0.4", |text| {
            text["request"]["head"]["clientId"] = json!(client);
            text["request"]["body"]["order"]["orderTitle"] = json!(title);
        })
    };
    let one = outcome(&gateway, "pay@2.0.4", &of_client("shop", "one"));
    let other = outcome(&gateway, "pay@2.0.4", &of_client("payer", "other"));
    assert_ne!(one["acquirementId"], other["acquirementId"]);
    assert_eq!(outcome(&gateway, "pay@2.0.4", &of_client("shop", "one")), one);
    // The other API has transactions of its own, under the same merchant's id.
    let id = |contract: &str| request(contract, |text| text["request"]["body"]["merchantTransId"] = json!("the same"));
    assert_eq!(code(&response(&gateway, "pay@2.0.4", &id("pay@2.0.4"))), "SUCCESS");
    assert_eq!(code(&response(&gateway, "preCreate@2.0.4", &id("preCreate@2.0.4"))), "SUCCESS");
}

#[test]
fn a_hundred_duplicates_at_once_are_one_acquirement() {
    let gateway = gateway();
    let (at_once, gateway) = (Barrier::new(100), &gateway);
    let ids: Vec<Value> = std::thread::scope(|scope| {
        let send = |number: usize| {
            let at_once = &at_once;
            scope.spawn(move || {
                let text = with_message_id("pay@2.0.4", &format!("duplicate {number}"));
                at_once.wait();
                response(gateway, "pay@2.0.4", &text)["body"]["acquirementId"].clone()
            })
        };
        let running: Vec<_> = (0..100).map(send).collect();
        running.into_iter().map(|one| one.join().expect("an answer")).collect()
    });
    let distinct: BTreeSet<String> = ids.iter().map(ToString::to_string).collect();
    assert_eq!((ids.len(), distinct.len()), (100, 1), "{distinct:?}");
    assert_eq!(gateway.store.count().expect("a count"), 1);
}
