//! The reference gateway's decisions, without HTTP: every step of `spec/gateway.yaml` and
//! every scenario of `spec/scenarios.yaml`.

mod repetition;
mod scenarios;
mod steps;

use std::path::Path;
use std::sync::Arc;

use conformance::catalog::{self, Catalog};
use conformance::gateway::Gateway;
use conformance::gateway::clients::{Client, Traffic};
use conformance::gateway::config::PathTemplate;
use conformance::gateway::server::Reply;
use conformance::gateway::store::Store;
use conformance::judge::{Keys, Options, Signature, judge, judge_exchange};
use conformance::signature::backend::BULK_SIGNING;
use conformance::signature::sign::Signer;
use conformance::signature::{PrivateKey, sign_text};
use model::Direction;
use model::instance::base;
use model::view::Picks;
use serde_json::Value;
use wire::Severity;

const CONTRACTS: [&str; 3] = ["pay@2.0.4", "preCreate@2.0.4", "pay@2.0.0"];

fn private(name: &str) -> PrivateKey {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/keys/files/{name}.private.pem"));
    PrivateKey::read(&std::fs::read(path).expect("a key file"), 2048).expect("a key")
}

/// A gateway with one client for everything, and some for whom something is wrong.
fn gateway() -> Gateway {
    let catalog = Catalog::generated();
    let key = Some(private("client").public());
    let client =
        |id: &str| Client { id: id.to_owned(), is_active: true, key: key.clone(), contracts: None, rate: None };
    Gateway {
        catalog,
        model: catalog::model().expect("the model").gateway.expect("a gateway"),
        readings: catalog.readings(),
        clients: vec![
            client("shop"),
            Client { is_active: false, ..client("closed") },
            Client { key: None, ..client("keyless") },
            Client { contracts: Some(vec!["pay@2.0.4".to_owned()]), ..client("payer") },
            Client { rate: Some(0), ..client("hasty") },
        ],
        traffic: Traffic::default(),
        key: Arc::new(private("provider")),
        backend: conformance::signature::backend::BULK_SIGNING,
        asked: None,
        store: Store::temporary().expect("a store"),
        paths: PathTemplate::default(),
        clock: || "2019-04-01T12:00:00+00:00".to_owned(),
        defect: None,
    }
}

/// The smallest request of the contract, from the client `shop`, after some changes.
fn request(contract: &str, change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let model = catalog::model().expect("the model");
    let instance = base(&model, contract, Direction::Request, &Picks::new()).expect("a smallest request");
    let mut envelope = instance.request.expect("a request");
    envelope["request"]["head"]["clientId"] = "shop".into();
    change(&mut envelope);
    sign(envelope.to_string().as_bytes())
}

fn sign(text: &[u8]) -> Vec<u8> {
    let key = private("client");
    let signer = Signer { key: &key, backend: BULK_SIGNING, asked: None };
    sign_text(&Catalog::generated(), text, wire::Direction::Request, signer).expect("signed")
}

/// The response, after everything that has to be right about any response was seen to be.
fn response(gateway: &Gateway, contract: &str, request: &[u8]) -> Value {
    let reply = gateway.reply("/", request);
    assert_conforms(contract, request, &reply);
    serde_json::from_slice::<Value>(&reply.body).expect("JSON")["response"].clone()
}

fn assert_conforms(contract: &str, request: &[u8], reply: &Reply) {
    let catalog = Catalog::generated();
    let keys = Keys { request: None, response: Some(private("provider").public()), asked: None };
    let judged = judge(&catalog, &reply.body, &Options { keys: Some(keys), ..Options::new(catalog.readings()) });
    let shown = String::from_utf8_lossy(&reply.body);
    assert_eq!(judged.contract.map(|found| found.id), Some(contract), "{shown}");
    assert_eq!(judged.direction, Some(wire::Direction::Response), "{shown}");
    assert_eq!(judged.signature, Signature::Verified, "{shown}");
    assert_eq!(worse_than_notes(&judged.findings), [""; 0], "{shown}");
    let asked = judge(&catalog, request, &Options::new(catalog.readings()));
    if asked.contract.is_some() && worse_than_notes(&asked.findings).is_empty() {
        let found =
            judge_exchange(catalog.contract(contract).expect("known"), request, &reply.body, &catalog.readings());
        assert_eq!(worse_than_notes(&found), [""; 0], "{shown}");
    }
}

fn worse_than_notes(findings: &[wire::Finding]) -> Vec<&'static str> {
    findings.iter().filter(|found| found.rule.severity > Severity::Note).map(|found| found.rule.id).collect()
}

fn code(response: &Value) -> &str {
    response["body"]["resultInfo"]["resultCode"].as_str().expect("a code")
}
