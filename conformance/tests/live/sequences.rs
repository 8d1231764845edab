//! Gateways that mix up, forget or remember too much.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;

use super::broken::{CONTRACT, changed, failed, report, response, rules, sign};
use super::*;

fn id(end: &str) -> String {
    format!("{CONTRACT}/sequence/{end}")
}

fn transaction(request: &[u8]) -> String {
    let envelope: Value = serde_json::from_slice(request).expect("JSON");
    envelope["request"]["body"]["merchantTransId"].as_str().expect("an id").to_owned()
}

/// A request that is another transaction's in all but its client gets the first one's outcome.
#[test]
fn one_that_mixes_up_clients() {
    let world = World::new();
    let first = Mutex::new(BTreeMap::new());
    let report = report(&world, CONTRACT, Some("*/sequence/two-clients"), &|request| {
        let changed = changed(&world, CONTRACT, request, |envelope| {
            let made = &mut envelope["response"]["body"]["acquirementId"];
            let id = first.lock().expect("a map").entry(transaction(request)).or_insert_with(|| made.clone()).clone();
            *made = id;
        });
        sign(&changed, &private("provider"))
    });
    assert_eq!(rules(&report), BTreeSet::from(["live/mixed-up"]));
    let example = &report.groups[0].example;
    assert_eq!((example.request_number, example.requests), (2, 4));
    assert_eq!(example.wrong[0].got, "body.acquirementId is the same");
}

/// The same id from another client counts as a repetition.
#[test]
fn one_whose_clients_share_their_transactions() {
    let world = World::new();
    let owners = Mutex::new(BTreeMap::new());
    let report = report(&world, CONTRACT, Some("*/sequence/two-*"), &|request| {
        let envelope: Value = serde_json::from_slice(request).expect("JSON");
        let client = envelope["request"]["head"]["clientId"].to_string();
        let mut owners = owners.lock().expect("a map");
        if *owners.entry(transaction(request)).or_insert_with(|| client.clone()) != client {
            return response(request, "REPEAT_REQ_INCONSISTENT");
        }
        // Two APIs are not what this is about.
        let function = envelope["request"]["head"]["function"].as_str().unwrap_or_default().to_owned();
        let of = if function.ends_with("preCreate") { CONTRACT } else { "pay@2.0.0" };
        world.answer(&Outgoing::new(super::broken::contract(of), request)).expect("an answer").body
    });
    assert_eq!(failed(&report), BTreeSet::from([id("two-clients"), id("two-clients-other-content")]));
    assert_eq!(report.groups[0].cause, "expected success, got F REPEAT_REQ_INCONSISTENT");
}

#[test]
fn one_that_mixes_up_apis() {
    let world = World::new();
    let report = report(&world, CONTRACT, Some("*/sequence/two-apis"), &|request| {
        let envelope: Value = serde_json::from_slice(request).expect("JSON");
        let is_other = !envelope["request"]["head"]["function"].as_str().unwrap_or_default().ends_with("preCreate");
        let of = if is_other { "pay@2.0.0" } else { CONTRACT };
        let changed = changed(&world, of, request, |envelope| {
            envelope["response"]["body"]["acquirementId"] = "2019000000000000000000000001".into();
        });
        sign(&changed, &private("provider"))
    });
    assert_eq!(rules(&report), BTreeSet::from(["live/mixed-up"]));
    assert_eq!(report.groups[0].example.request_number, 2);
}

#[test]
fn one_that_remembers_what_it_refused() {
    let world = World::new();
    let refused = Mutex::new(BTreeSet::new());
    let report = report(&world, CONTRACT, Some("*/sequence/*"), &|request| {
        let answer = world.answer(&Outgoing::new(super::broken::contract(CONTRACT), request)).expect("an answer").body;
        if refused.lock().expect("a list").contains(&transaction(request)) {
            return response(request, "REPEAT_REQ_INCONSISTENT");
        }
        if String::from_utf8_lossy(&answer).contains("PARAM_ILLEGAL") {
            refused.lock().expect("a list").insert(transaction(request));
        }
        answer
    });
    assert_eq!(failed(&report), BTreeSet::from([id("after-failure")]));
    // The refused request, the same again: already that must have the first one's reason.
    assert_eq!(report.groups[0].example.request_number, 2);
}

#[test]
fn one_that_loses_patience_with_retries() {
    let world = World::new();
    let sent = AtomicUsize::new(0);
    let report = report(&world, CONTRACT, Some("*/sequence/retry-many"), &|request| {
        let changed = changed(&world, CONTRACT, request, |envelope| {
            if sent.fetch_add(1, Ordering::Relaxed) == 6 {
                envelope["response"]["body"]["acquirementId"] = "2019000000000000000000000777".into();
            }
        });
        sign(&changed, &private("provider"))
    });
    assert_eq!(rules(&report), BTreeSet::from(["live/retry"]));
    assert_eq!((report.groups[0].example.request_number, report.groups[0].example.requests), (7, 11));
}

/// It compares amounts, and nothing else.
#[test]
fn one_that_compares_too_little() {
    let world = World::new();
    let first: Mutex<BTreeMap<String, (Value, Vec<u8>)>> = Mutex::default();
    let report = report(&world, CONTRACT, Some("*/sequence/other-content*"), &|request| {
        let envelope: Value = serde_json::from_slice(request).expect("JSON");
        let amount = envelope["request"]["body"]["order"]["orderAmount"].clone();
        let answer = world.answer(&Outgoing::new(super::broken::contract(CONTRACT), request)).expect("an answer").body;
        let mut first = first.lock().expect("a map");
        let (known, success) = first.entry(transaction(request)).or_insert_with(|| (amount.clone(), answer.clone()));
        if *known != amount {
            return answer;
        }
        let mut success: Value = serde_json::from_slice(success).expect("JSON");
        success["response"]["head"]["reqMsgId"] = envelope["request"]["head"]["reqMsgId"].clone();
        sign(success.to_string().as_bytes(), &private("provider"))
    });
    let failed = failed(&report);
    for member in ["order.orderTitle", "merchantId", "order.seller.storeName"] {
        assert!(failed.contains(&id(&format!("other-content/{member}"))), "{member}: {failed:#?}");
    }
    for member in ["", "/order.orderAmount.value", "/order.orderAmount.currency"] {
        assert!(!failed.contains(&id(&format!("other-content{member}"))), "{member}");
    }
    assert_eq!(failed.len() + 3, report.judged());
}

#[test]
fn who_has_no_second_client_or_api_hears_of_it() {
    let world = World::new();
    let tag = tag(3);
    let vectors: Vec<_> = world.vectors.iter().filter(|file| file.contract == CONTRACT).cloned().collect();
    let setup = Setup { other_client: None, vectors: &vectors, ..world.setup(&tag) };
    let found = cases(&setup, &selection(Some(CONTRACT), Some("*/sequence/*")), &[]);
    assert!(found.cases.iter().all(|case| !case.id.contains("/two-")));
    let expected = [
        ("for a gateway that the run can start anew", 1),
        ("for a run with a second API", 1),
        ("for a run with a second client", 2),
    ];
    assert_eq!(found.left_out, expected.into());
}
