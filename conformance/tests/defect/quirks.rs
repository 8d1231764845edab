//! Quirks and stubs: what each does that a sound gateway does not.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use conformance::catalog::Catalog;
use conformance::envelope::open;
use conformance::gateway::Gateway;
use conformance::gateway::defect::quirk::{QUIRKS, STUBS};
use conformance::gateway::server::{CONTENT_TYPE, Fault, Reply};
use conformance::gateway::store::Store;
use conformance::signature::backend::BULK_SIGNING;
use conformance::signature::sign::Signer;
use conformance::signature::verify_raw;
use serde_json::{Value, json};
use wire::{Algorithm, Contract};

use super::{CLIENT, PROVIDER, PROVIDER_PUBLIC, WORLD, answer, broken_rules, changed};

const REQUEST: &str = "pay@2.0.4/request.body.merchantTransId/required#present";
const OTHER_API: &str = "preCreate@2.0.4/request.body.merchantTransId/required#present";

/// What the tests of this file show, so that nothing of the table is forgotten.
#[test]
fn every_quirk_and_stub_is_shown() {
    let text = include_str!("quirks.rs");
    let ids = QUIRKS.iter().map(|(_, id, _)| *id).chain(STUBS.iter().map(|(_, id, _)| *id));
    let missing: Vec<_> = ids.filter(|id| !text.contains(&format!("\"{id}\""))).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn requests_that_are_taken_otherwise() {
    let message = self::message(|_| {});
    let pretty = format!("{:#}", serde_json::from_str::<Value>(&message).expect("JSON"));
    let sorted = |text: &str| sorted(&serde_json::from_str(text).expect("JSON")).to_string();
    let exact = |text: &str| envelope(text, &sign(text));
    let of_another = envelope(&message, &sign(&pretty));
    let by_own_key = {
        let signer = Signer { key: &PROVIDER, backend: BULK_SIGNING, asked: None };
        envelope(&message, &signer.sign(Algorithm::RsaPkcs1Sha256, message.as_bytes()).expect("signed"))
    };
    let raw = STANDARD.decode(sign(&message)).expect("base64");
    let other_type = self::message(|head| head["signType"] = json!("none"));
    let table: Vec<(&str, String, &str, &str)> = vec![
        ("signature/verifies-rewritten", exact(&pretty), "SUCCESS", "INVALID_SIGNATURE"),
        ("signature/verifies-rewritten", envelope(&pretty, &sign(&message)), "INVALID_SIGNATURE", "SUCCESS"),
        ("signature/verifies-sorted", exact(&message), "SUCCESS", "INVALID_SIGNATURE"),
        ("signature/verifies-sorted", envelope(&message, &sign(&sorted(&message))), "INVALID_SIGNATURE", "SUCCESS"),
        ("signature/also-verifies-rewritten", exact(&pretty), "SUCCESS", "SUCCESS"),
        ("signature/also-verifies-rewritten", envelope(&pretty, &sign(&message)), "INVALID_SIGNATURE", "SUCCESS"),
        (
            "signature/also-verifies-rewritten",
            envelope(&message, &sign(&sorted(&message))),
            "INVALID_SIGNATURE",
            "SUCCESS",
        ),
        (
            "signature/accepts-other-digests",
            envelope(&message, &sign_as(Algorithm::RsaPkcs1Sha1, &message)),
            "INVALID_SIGNATURE",
            "SUCCESS",
        ),
        ("signature/accepts-other-digests", of_another.clone(), "INVALID_SIGNATURE", "INVALID_SIGNATURE"),
        ("signature/ignores-sign-type", exact(&other_type), "SIGN_TYPE_INVALID", "SUCCESS"),
        ("signature/ignores-sign-type", of_another.clone(), "INVALID_SIGNATURE", "INVALID_SIGNATURE"),
        ("signature/verifies-length", of_another.clone(), "INVALID_SIGNATURE", "SUCCESS"),
        ("signature/verifies-length", envelope(&message, "AAAA"), "INVALID_SIGNATURE", "INVALID_SIGNATURE"),
        (
            "signature/decodes-loosely",
            envelope(&message, &URL_SAFE_NO_PAD.encode(&raw)),
            "INVALID_SIGNATURE",
            "SUCCESS",
        ),
        ("signature/decodes-loosely", of_another.clone(), "INVALID_SIGNATURE", "INVALID_SIGNATURE"),
        (
            "signature/decodes-twice",
            envelope(&message, &STANDARD.encode(sign(&message))),
            "INVALID_SIGNATURE",
            "SUCCESS",
        ),
        ("signature/decodes-twice", exact(&message), "SUCCESS", "SUCCESS"),
        ("signature/accepts-own-key", by_own_key, "INVALID_SIGNATURE", "SUCCESS"),
        (
            "reading/last-duplicate",
            exact(&message.replacen("\"head\":{", "\"head\":{\"version\":\"0\",", 1)),
            "PARAM_ILLEGAL",
            "SUCCESS",
        ),
        (
            "reading/lenient-json",
            exact(&format!("{},/* end */}}", &message[..message.len() - 1])),
            "PARAM_ILLEGAL",
            "SUCCESS",
        ),
        (
            "reading/lenient-json",
            exact(&format!("{},,}}", &message[..message.len() - 1])),
            "PARAM_ILLEGAL",
            "PARAM_ILLEGAL",
        ),
        ("reading/trims-values", exact(&message.replace("\"USD\"", "\"USD \"")), "PARAM_ILLEGAL", "SUCCESS"),
        (
            "reading/ignores-case",
            exact(&message.replace("acquiring.offline.pay", "ACQUIRING.offline.pay")),
            "NO_INTERFACE_DEF",
            "SUCCESS",
        ),
        ("reading/ignores-version", exact(&message.replace("\"2.0.4\"", "\"9.9.9\"")), "API_IS_INVALID", "SUCCESS"),
    ];
    for (id, text, sound, expected) in table {
        assert_eq!(say(&healthy(), text.as_bytes()).result, sound, "{id}: {text}");
        assert_eq!(say(&WORLD.with(id), text.as_bytes()).result, expected, "{id}: {text}");
        // What is neither right nor wrong in the quirk's own way is right as ever.
        if id.starts_with("reading/") {
            assert_eq!(say(&WORLD.with(id), exact(&message).as_bytes()).result, "SUCCESS", "{id}");
            assert_eq!(say(&WORLD.with(id), of_another.as_bytes()).result, "INVALID_SIGNATURE", "{id}");
        }
    }
}

#[test]
fn the_same_transaction_again() {
    // Of the second answer: its code, whether it has the first one's body, and whether it
    // has another transaction's id.
    let table = [
        ("repetition/charges-again", again("second"), "SUCCESS", (false, true)),
        ("repetition/takes-other-content-for-a-retry", other_content(), "SUCCESS", (true, false)),
        ("repetition/takes-other-content-for-new", other_content(), "SUCCESS", (false, true)),
        ("repetition/fails-retries", again("second"), "RISK_REJECT", (false, true)),
        ("repetition/refuses-retries", again("second"), "REPEAT_REQ_INCONSISTENT", (false, true)),
        ("repetition/mixes-up-clients", of_another_client(), "REPEAT_REQ_INCONSISTENT", (false, true)),
        ("answer/moves-creation-time", again("second"), "SUCCESS", (false, false)),
    ];
    for (id, second, expected, (is_same, is_another)) in table {
        let gateway = WORLD.with(id);
        let first = body(&say(&gateway, &again("first")));
        assert_eq!(first["resultInfo"]["resultCode"], "SUCCESS", "{id}");
        let reply = say(&gateway, &second);
        let second = body(&reply);
        assert_eq!(reply.result, expected, "{id}");
        assert_eq!(first == second, is_same, "{id}: {second}");
        assert_eq!(first["acquirementId"] != second["acquirementId"], is_another, "{id}: {second}");
    }
    let gateway = healthy();
    let first = body(&say(&gateway, &again("first")));
    assert_eq!(body(&say(&gateway, &again("second"))), first);
    assert_eq!(say(&gateway, &other_content()).result, "REPEAT_REQ_INCONSISTENT");
    assert_eq!(say(&gateway, &of_another_client()).result, "SUCCESS");
}

#[test]
fn transactions_of_two_apis() {
    let id = |envelope: &mut Value| envelope["request"]["body"]["merchantTransId"] = "the same".into();
    for (gateway, expected) in
        [(healthy(), "SUCCESS"), (WORLD.with("repetition/mixes-up-apis"), "REPEAT_REQ_INCONSISTENT")]
    {
        assert_eq!(say(&gateway, &changed(REQUEST, id)).result, "SUCCESS");
        let other = WORLD.request(OTHER_API).contract;
        assert_eq!(answer(&gateway, other, &changed(OTHER_API, id)).result, expected);
    }
}

#[test]
fn a_store_that_is_forgotten() {
    let defect = WORLD.defect("repetition/forgets-on-restart");
    let store = Store::in_memory().expect("a store");
    let start = || WORLD.gateway.broken(defect.clone(), &WORLD.model, store.clone()).expect("a gateway");
    assert_eq!(say(&start(), &again("first")).result, "SUCCESS");
    assert_eq!(store.count().expect("a count"), 1);
    let gateway = start();
    assert_eq!(store.count().expect("a count"), 0);
    assert_eq!(say(&gateway, &other_content()).result, "SUCCESS");
}

#[test]
fn duplicates_that_race() {
    let ids = |gateway: &Gateway| -> BTreeSet<String> {
        std::thread::scope(|threads| {
            let send = |number: usize| threads.spawn(move || body(&say(gateway, &again(&number.to_string()))));
            let sending: Vec<_> = (0..8).map(send).collect();
            sending.into_iter().map(|one| one.join().expect("a reply")["acquirementId"].to_string()).collect()
        })
    };
    assert_eq!(ids(&healthy()).len(), 1);
    let racing = WORLD.with("repetition/races-duplicates");
    assert!(ids(&racing).len() > 1);
    // One after another they are retries.
    let first = body(&say(&racing, &again("later")));
    assert_eq!(body(&say(&racing, &again("latest"))), first);
}

#[test]
fn answers_to_other_requests() {
    let gateway = WORLD.with("answer/repeats-previous-message-id");
    let id = |reply: &Reply| response(reply)["head"]["reqMsgId"].clone();
    assert_eq!(id(&say(&gateway, &again("first"))), "first");
    assert_eq!(id(&say(&gateway, &again("second"))), "first");
    assert_eq!(id(&say(&gateway, &again("third"))), "second");

    let gateway = WORLD.with("answer/crosses-answers");
    let first = say(&gateway, &again("first"));
    let second = say(&gateway, &again("second"));
    assert_eq!((id(&first), id(&second)), (json!("first"), json!("first")));
    assert!(is_signed(&second.body, &message_of(&second.body)));
    assert_eq!(id(&say(&gateway, &again("third"))), "second");
}

#[test]
fn responses_that_are_spoilt() {
    let request = again("first");
    let sound = say(&healthy(), &request);
    let of = |id: &str| say(&WORLD.with(id), &request);
    let contract = contract();
    let rules = |reply: &Reply| broken_rules(contract, &request, &reply.body);
    assert_eq!((rules(&sound), is_signed(&sound.body, &message_of(&sound.body))), (vec![], true));

    assert_eq!(rules(&of("answer/swaps-result-ids")), ["pay@2.0.4/ResultInfo/success-id"]);
    let refused = say(&WORLD.with("answer/swaps-result-ids"), b"{}");
    assert_eq!(broken_rules(contract, b"{}", &refused.body), ["pay@2.0.4/ResultInfo/result-row"]);
    let twice = of("answer/repeats-a-member");
    assert_eq!(rules(&twice), ["json/duplicate-member"]);

    for id in [
        "signature/signs-with-another-key",
        "signature/signs-then-rewrites",
        "signature/signs-with-blank",
        "signature/signs-the-request",
    ] {
        let reply = of(id);
        assert_eq!(response(&reply), response(&sound), "{id}");
        assert!(!is_signed(&reply.body, &message_of(&reply.body)), "{id}");
        assert_eq!(rules(&reply), [""; 0], "{id}");
    }
    let reply = of("signature/signs-then-rewrites");
    assert!(is_signed(&reply.body, &message_of(&sound.body)));
    let reply = of("signature/signs-with-blank");
    assert!(is_signed(&reply.body, &format!("{} ", message_of(&reply.body))));
    let reply = of("signature/signs-the-request");
    assert!(is_signed(&reply.body, &message_of(&request)));
    let unsigned: Value = serde_json::from_slice(&of("signature/signs-nothing").body).expect("JSON");
    assert_eq!(unsigned, json!({"response": response(&sound)}));
}

#[test]
fn http() {
    let (good, bad) = (again("first"), changed(REQUEST, |envelope| envelope["request"]["body"]["order"] = json!({})));
    let bad_signature = envelope(&message(|_| {}), &sign("other"));
    let deep = format!("{}1{}", "[".repeat(65), "]".repeat(65));
    let sound = |text: &[u8]| say(&healthy(), text);
    let is_same = |reply: &Reply, text: &[u8]| {
        let sound = sound(text);
        assert_eq!((reply.status, reply.content_type, reply.fault), (200, CONTENT_TYPE, None));
        assert_eq!(String::from_utf8_lossy(&reply.body), String::from_utf8_lossy(&sound.body));
    };
    for (id, status) in [("http/fails-with-500", 500), ("http/fails-with-400", 400)] {
        is_same(&say(&WORLD.with(id), &good), &good);
        let reply = say(&WORLD.with(id), &bad);
        assert_eq!((reply.status, &reply.body), (status, &sound(&bad).body), "{id}");
    }
    let of = |id: &str, text: &[u8]| say(&WORLD.with(id), text);
    assert_eq!(of("http/says-html", &good).content_type, "text/html; charset=utf-8");
    let body = sound(&good).body;
    assert_eq!(of("http/starts-with-byte-order-mark", &good).body, [b"\xef\xbb\xbf", &body[..]].concat());
    assert_eq!(of("http/ends-with-text", &good).body, [&body[..], b"end"].concat());
    let utf_16 = of("http/writes-utf-16", &good).body;
    assert_eq!((utf_16.len(), &utf_16[..4]), (body.len() * 2, &b"\0{\0\""[..]));
    for (id, dropped, text) in [
        ("http/drops-bad-json", true, b"{".as_slice()),
        ("http/drops-bad-json", false, bad_signature.as_bytes()),
        ("http/drops-bad-signatures", true, bad_signature.as_bytes()),
        ("http/drops-bad-signatures", false, b"{"),
    ] {
        assert_eq!(of(id, text).fault, dropped.then_some(Fault::Drop), "{id}");
        is_same(&of(id, &good), &good);
    }
    assert_eq!(of("reading/panics-on-depth", deep.as_bytes()).status, 500);
    is_same(&of("reading/panics-on-depth", &good), &good);
}

#[test]
fn stubs() {
    let contract = contract();
    for text in [again("first"), b"{}".to_vec(), Vec::new()] {
        for (id, code) in [("stub/success", "SUCCESS"), ("stub/param-illegal", "PARAM_ILLEGAL")] {
            let reply = say(&WORLD.with(id), &text);
            assert_eq!((reply.result.as_str(), reply.status), (code, 200), "{id}");
            assert!(is_signed(&reply.body, &message_of(&reply.body)), "{id}");
        }
        assert_eq!(say(&WORLD.with("stub/echo"), &text).body, text);
        assert_eq!(say(&WORLD.with("stub/silent"), &text).fault, Some(Fault::Drop));
        for (id, status) in [("stub/html", 200), ("stub/html-502", 502)] {
            let reply = say(&WORLD.with(id), &text);
            assert_eq!((reply.status, reply.content_type), (status, "text/html; charset=utf-8"), "{id}");
            assert!(reply.body.starts_with(b"<!DOCTYPE html>"), "{id}");
        }
    }
    let sound = again("first");
    let reply = say(&WORLD.with("stub/success"), &sound);
    assert_eq!(broken_rules(contract, &sound, &reply.body), [""; 0]);
}

fn contract() -> &'static Contract {
    WORLD.request(REQUEST).contract
}

fn healthy() -> Gateway {
    let store = Store::in_memory().expect("a store");
    let any = WORLD.defect("stub/echo").clone();
    Gateway { defect: None, ..WORLD.gateway.broken(any, &WORLD.model, store).expect("a gateway") }
}

fn say(gateway: &Gateway, text: &[u8]) -> Reply {
    answer(gateway, contract(), text)
}

fn response(reply: &Reply) -> Value {
    serde_json::from_slice::<Value>(&reply.body).expect("JSON")["response"].clone()
}

fn body(reply: &Reply) -> Value {
    response(reply)["body"].clone()
}

/// The same transaction in another transmission.
fn again(message_id: &str) -> Vec<u8> {
    changed(REQUEST, |envelope| envelope["request"]["head"]["reqMsgId"] = message_id.into())
}

fn other_content() -> Vec<u8> {
    changed(REQUEST, |envelope| envelope["request"]["body"]["order"]["orderTitle"] = "other".into())
}

/// Another client's transaction with the same id, of other content.
fn of_another_client() -> Vec<u8> {
    let other = &WORLD.gateway.clients.last().expect("a client").id;
    changed(REQUEST, |envelope| {
        envelope["request"]["head"]["clientId"] = other.as_str().into();
        envelope["request"]["body"]["order"]["orderTitle"] = "other".into();
    })
}

/// The text of the request after a change of its head.
fn message(change: impl FnOnce(&mut Value)) -> String {
    let mut envelope: Value = serde_json::from_slice(&WORLD.request(REQUEST).body).expect("JSON");
    change(&mut envelope["request"]["head"]);
    envelope["request"].to_string()
}

fn envelope(message: &str, signature: &str) -> String {
    format!("{{\"request\":{message},\"signature\":\"{signature}\"}}")
}

fn sign(text: &str) -> String {
    sign_as(Algorithm::RsaPkcs1Sha256, text)
}

fn sign_as(algorithm: Algorithm, text: &str) -> String {
    Signer { key: &CLIENT, backend: BULK_SIGNING, asked: None }.sign(algorithm, text.as_bytes()).expect("signed")
}

/// The text of the message in an envelope, as it stands there.
fn message_of(envelope: &[u8]) -> String {
    let catalog = Catalog::generated();
    let span = open(&catalog, &catalog.readings(), envelope, None, None).message.expect("a message");
    String::from_utf8(envelope[span.start..span.end].to_vec()).expect("text")
}

/// Whether the signature in the envelope is the gateway's over the text.
fn is_signed(envelope: &[u8], text: &str) -> bool {
    let catalog = Catalog::generated();
    let opened = open(&catalog, &catalog.readings(), envelope, None, None);
    let signature = opened.signature.and_then(|member| member.text).expect("a signature");
    let default = catalog.envelope.sign_types.iter().find(|sign_type| sign_type.default).expect("a default");
    verify_raw(text.as_bytes(), &signature, &PROVIDER_PUBLIC, default).is_ok()
}

fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().map(|(name, value)| (name.clone(), sorted(value))).collect();
            members.sort_by(|(one, _), (other, _)| one.cmp(other));
            Value::Object(members.into_iter().collect())
        }
        Value::Array(elements) => elements.iter().map(sorted).collect(),
        other => other.clone(),
    }
}
