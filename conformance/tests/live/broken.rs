//! Broken gateways: each fails, and for its own reason.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use conformance::report::Verdict;
use conformance::report::text::Style;
use conformance::signature::backend::BULK_SIGNING;
use conformance::signature::sign::Signer;
use conformance::signature::sign_text;
use conformance::suite::live::report::Report;
use conformance::suite::live::text;
use model::signature_vector::SignatureExpect;
use model::vector::{Expect, Vector};
use serde_json::{Value, json};
use wire::{Contract, Direction, Severity};

use super::*;

/// Suites with one request to a case.
const MESSAGES: &[Suite] = &[Suite::Shape, Suite::Conditions, Suite::Signature];

pub(crate) const CONTRACT: &str = "preCreate@2.0.4";

#[test]
fn one_that_always_succeeds() {
    let world = World::new();
    let report = report(&world, CONTRACT, None, &|request| response(request, "SUCCESS"));
    assert_eq!(rules(&report), BTreeSet::from(["live/result"]));
    assert_eq!(report.groups[0].cause, "expected a refusal with PARAM_ILLEGAL, got S SUCCESS");
    let failed = failed(&report);
    let must_fail = vectors(&world, |vector| vector.expect != Expect::Accepted && is_settled(vector));
    assert_eq!(difference(&must_fail, &failed), [""; 0]);
    assert!(must_fail.len() > 400, "{}", must_fail.len());
    // Clients whose ids are as long as can be are not ours.
    let accepted = vectors(&world, |vector| vector.expect == Expect::Accepted && !vector.id.contains("clientId/max"));
    assert_eq!(common(&accepted, &failed), [""; 0]);
    assert!(failed.contains("signature/key#stranger-preCreate@2.0.4-request"));
}

#[test]
fn one_that_always_refuses_parameters() {
    let world = World::new();
    let report = report(&world, CONTRACT, None, &|request| response(request, "PARAM_ILLEGAL"));
    assert_eq!(rules(&report), BTreeSet::from(["live/result"]));
    assert_eq!(report.groups[0].cause, "expected success, got F PARAM_ILLEGAL");
    let failed = failed(&report);
    let must_fail = vectors(&world, |vector| vector.expect == Expect::Accepted);
    assert_eq!(difference(&must_fail, &failed), [""; 0]);
    assert!(must_fail.len() > 300, "{}", must_fail.len());
    assert_eq!(common(&vectors(&world, |vector| vector.expect != Expect::Accepted), &failed), [""; 0]);
    assert!(failed.contains("signature/key#stranger-preCreate@2.0.4-request"));
}

#[test]
fn one_that_does_not_verify() {
    let world = World::new();
    let key = private("client");
    // Whatever the signature, the gateway sees a right one.
    let report = report(&world, "pay@2.0.4", None, &|request| {
        let signer = Signer { key: &key, backend: BULK_SIGNING, asked: None };
        let signed = sign_text(&Catalog::generated(), request, Direction::Request, signer);
        changed(&world, "pay@2.0.4", &signed.unwrap_or_else(|_| request.to_vec()), |_| {})
    });
    assert_eq!(rules(&report), BTreeSet::from(["live/result"]));
    let is_of_signatures = |cause: &str| cause.starts_with("expected a refusal with INVALID_SIGNATURE");
    let causes: Vec<_> = report.groups.iter().map(|group| group.cause.as_str()).collect();
    assert!(causes.iter().all(|cause| is_of_signatures(cause)), "{causes:#?}");
    let readings = Catalog::generated().readings();
    let bad = world.signatures.vectors.iter().filter(|vector| {
        let is_about_it = |rule: &str| ["signature/base64", "signature/length", "signature/valid"].contains(&rule);
        // Some were changed into requests that are also bad otherwise.
        let text = vector.message.as_deref().unwrap_or_default();
        let findings = (contract("pay@2.0.4").check)(Direction::Request, text.as_bytes(), &readings);
        vector.contract == "pay@2.0.4"
            && findings.iter().all(|finding| finding.rule.severity < Severity::Error)
            && vector.direction == model::Direction::Request
            && matches!(&vector.expect, SignatureExpect::Invalid { rule, .. } if is_about_it(rule))
    });
    let bad: BTreeSet<_> = bad.map(|vector| vector.id.clone()).collect();
    assert!(bad.len() > 100, "{}", bad.len());
    assert_eq!(difference(&bad, &failed(&report)), [""; 0]);
}

#[test]
fn an_echo() {
    let world = World::new();
    assert_all_fail_by(&report(&world, CONTRACT, None, &<[u8]>::to_vec), "response-envelope.response/required");
}

#[test]
fn one_that_does_not_sign() {
    let world = World::new();
    let report = report(&world, CONTRACT, None, &|request| {
        changed(&world, CONTRACT, request, |envelope| {
            envelope.as_object_mut().expect("an object").remove("signature");
        })
    });
    assert_all_fail_by(&report, "response-envelope.signature/required");
}

#[test]
fn one_that_signs_with_another_key() {
    let world = World::new();
    let key = private("client");
    let report = report(&world, CONTRACT, Some("*/request.body*"), &|request| {
        sign(&changed(&world, CONTRACT, request, |_| {}), &key)
    });
    assert_all_fail_by(&report, "signature/valid");
}

#[test]
fn one_that_mixes_up_messages() {
    let world = World::new();
    let report = report(&world, CONTRACT, Some("*/request.body*#right-type"), &|request| {
        let changed = changed(&world, CONTRACT, request, |envelope| {
            envelope["response"]["head"]["reqMsgId"] = "another".into();
        });
        sign(&changed, &private("provider"))
    });
    assert_all_fail_by(&report, "exchange/repeats-message-id");
}

#[test]
fn one_that_charges_twice() {
    let world = World::new();
    let (key, charges) = (private("provider"), AtomicUsize::new(0));
    let report = report(&world, CONTRACT, Some("*/sequence/*"), &|request| {
        let changed = changed(&world, CONTRACT, request, |envelope| {
            if let Some(id) = envelope["response"]["body"].get_mut("acquirementId") {
                *id = format!("{:028}", charges.fetch_add(1, Ordering::Relaxed)).into();
            }
        });
        sign(&changed, &key)
    });
    let groups: Vec<_> = report.groups.iter().map(|group| (group.rule, group.cases.len())).collect();
    // Every sequence has a retry, but for the one whose requests come together.
    assert_eq!(groups, [("live/retry", report.judged() - 1), ("live/duplicates", 1)]);
}

#[test]
fn one_that_takes_other_content_for_a_retry() {
    let world = World::new();
    let content = Some("*/sequence/other-content*");
    let report = report(&world, CONTRACT, content, &|request| response(request, "SUCCESS"));
    let groups: Vec<_> = report.groups.iter().map(|group| (group.cause.as_str(), group.cases.len())).collect();
    let cause = "expected a refusal with REPEAT_REQ_INCONSISTENT, got S SUCCESS";
    assert_eq!(groups, [(cause, report.judged())]);
    assert!(failed(&report).contains("preCreate@2.0.4/sequence/other-content"));
    assert_eq!(report.groups[0].example.request_number, 2);
}

#[test]
fn one_that_is_off_by_one() {
    let world = World::new();
    // It refuses titles of 255 characters, and more are allowed.
    let report = report(&world, CONTRACT, Some("*/Order.orderTitle/max-length#*"), &|request| {
        let envelope: Value = serde_json::from_slice(request).expect("JSON");
        let title =
            envelope["request"]["body"]["order"]["orderTitle"].as_str().map_or(0, |title| title.chars().count());
        response(request, if title > 255 { "PARAM_ILLEGAL" } else { "SUCCESS" })
    });
    let failed: Vec<_> = failed(&report).into_iter().collect();
    let id = |end: &str| format!("preCreate@2.0.4/Order.orderTitle/max-length#{end}");
    assert_eq!(failed, [id("at"), id("at-multi-byte")]);
}

#[test]
fn a_failure_shows_everything() {
    let world = World::new();
    let report = report(&world, CONTRACT, Some("*/Order.orderTitle/required#*"), &|request| {
        let mut envelope: Value = serde_json::from_slice(&response(request, "SUCCESS")).expect("JSON");
        envelope["response"]["head"]["reqMsgId"] = "another".into();
        sign(envelope.to_string().as_bytes(), &private("provider"))
    });
    let rows = text::rows(&report).iter().map(|row| row.join(" | ")).collect::<Vec<_>>().join("\n");
    let text = text::rest(&report, Style::Source { colored: false }).join("\n");
    insta::assert_snapshot!(format!("{rows}\n\n{text}"));
}

/// The report on a gateway that answers with this body; every failure has what a reader
/// needs.
pub(crate) fn report(
    world: &World,
    contract: &str,
    filter: Option<&str>,
    body: &(dyn Fn(&[u8]) -> Vec<u8> + Sync),
) -> Report {
    let target = Called(|request: &Outgoing<'_>| Ok(answer(body(request.body))));
    // Whoever wants others filters them.
    let suites: &[Suite] = if filter.is_none() { MESSAGES } else { &[] };
    let report = world.run_of(suites, &selection(Some(contract), filter), &jobs(4), &target).expect("a report");
    assert_eq!(report.verdict, Verdict::Fail);
    for group in &report.groups {
        let example = &group.example;
        assert!(group.cases.contains(&example.id));
        assert_eq!(example.wrong[0].rule, group.rule);
        assert_eq!(example.replay, format!("cargo conformance run --replay '{}'", example.id));
        assert!(example.curl.contains("curl -sS"), "{}", example.curl);
        assert!(example.response.is_some());
    }
    assert_eq!(report.failed(), failed(&report).len());
    report
}

pub(crate) fn assert_all_fail_by(report: &Report, rule: &str) {
    let groups: Vec<_> = report.groups.iter().map(|group| (group.rule, group.cases.len())).collect();
    let [(found, cases)] = groups.as_slice() else { panic!("{groups:#?}") };
    assert!(found.ends_with(rule), "{found}");
    assert_eq!(*cases, report.judged());
}

/// The rules to blame.
pub(crate) fn rules(report: &Report) -> BTreeSet<&'static str> {
    report.groups.iter().map(|group| group.rule).collect()
}

pub(crate) fn failed(report: &Report) -> BTreeSet<String> {
    report.groups.iter().flat_map(|group| group.cases.clone()).collect()
}

fn difference(some: &BTreeSet<String>, others: &BTreeSet<String>) -> Vec<String> {
    some.difference(others).cloned().collect()
}

fn common(some: &BTreeSet<String>, others: &BTreeSet<String>) -> Vec<String> {
    some.intersection(others).cloned().collect()
}

pub(crate) fn contract(id: &str) -> &'static Contract {
    Catalog::generated().contract(id).expect("a contract")
}

/// Whether no gateway may see the vector's rule otherwise.
fn is_settled(vector: &Vector) -> bool {
    let rule = contract(CONTRACT).rules.iter().find(|rule| rule.id == vector.rule).expect("a rule");
    rule.hinge.is_none() && rule.severity == Severity::Error
}

/// The ids of the request vectors that are sent and are so.
fn vectors(world: &World, is_so: impl Fn(&Vector) -> bool) -> BTreeSet<String> {
    let files = world.vectors.iter().filter(|file| file.contract == CONTRACT);
    let vectors = files
        .flat_map(|file| &file.vectors)
        .filter(|vector| vector.direction == model::Direction::Request && vector.readings.is_empty() && is_so(vector));
    vectors.map(|vector| vector.id.clone()).collect()
}

pub(crate) fn sign(envelope: &[u8], key: &PrivateKey) -> Vec<u8> {
    let signer = Signer { key, backend: BULK_SIGNING, asked: None };
    sign_text(&Catalog::generated(), envelope, Direction::Response, signer).expect("signed")
}

/// What the reference gateway answers, after some change to the envelope.
pub(crate) fn changed(world: &World, of: &str, body: &[u8], change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let answer = world.answer(&Outgoing::new(contract(of), body)).expect("an answer");
    let mut envelope = serde_json::from_slice(&answer.body).expect("JSON");
    change(&mut envelope);
    envelope.to_string().into_bytes()
}

/// A conforming response with this result that repeats what it can of the request.
pub(crate) fn response(request: &[u8], code: &str) -> Vec<u8> {
    let rows = contract(CONTRACT).result_codes;
    let row = rows.iter().find(|row| row.code == code).expect("a row");
    let request: Value = serde_json::from_slice(request).unwrap_or_default();
    let (head, body) = (&request["request"]["head"], &request["request"]["body"]);
    let text = |value: &Value, most: usize| {
        let text = value.as_str().filter(|text| text.chars().count() <= most);
        Value::from(text.unwrap_or("unknown"))
    };
    let mut response = json!({"response": {
        "head": {
            "version": "2.0.4",
            "function": "alipay.intl.acquiring.offline.preCreate",
            "clientId": text(&head["clientId"], 32),
            "respTime": "2020-01-01T00:00:00+00:00",
            "reqMsgId": text(&head["reqMsgId"], 64),
        },
        "body": {"resultInfo": {
            "resultStatus": row.status,
            "resultCodeId": row.id.unwrap_or("12345678"),
            "resultCode": row.code,
            "resultMsg": row.meaning,
        }},
    }, "signature": ""});
    if row.status == "S" {
        let fields = response["response"]["body"].as_object_mut().expect("an object");
        fields.insert("acquirementId".to_owned(), "2019000000000000000000000001".into());
        fields.insert("merchantTransId".to_owned(), text(&body["merchantTransId"], 64));
        fields.insert("orderQrCode".to_owned(), "https://qr.example/28".into());
        fields.insert("createTime".to_owned(), "2020-01-01T00:00:00+00:00".into());
        fields.insert("orderAmount".to_owned(), body["order"]["orderAmount"].clone());
        let catalog = Catalog::generated();
        let check = contract(CONTRACT).check;
        if !check(Direction::Response, response.to_string().as_bytes(), &catalog.readings()).is_empty() {
            response["response"]["body"]["orderAmount"] = json!({"currency": "USD", "value": "239"});
        }
    }
    sign(response.to_string().as_bytes(), &private("provider"))
}
