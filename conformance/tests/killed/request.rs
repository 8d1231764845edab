//! Signed requests, and answers that were seen to be right.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use conformance::catalog::{self, Catalog};
use conformance::gateway::config::{DEMO_CLIENT, PathTemplate};
use conformance::judge::{Keys, Options, Signature, judge, judge_exchange};
use conformance::signature::backend::BULK_SIGNING;
use conformance::signature::sign::Signer;
use conformance::signature::{PrivateKey, PublicKey, sign_text};
use conformance::suite::live::http::Http;
use conformance::suite::live::target::{Outgoing, Target as _};
use model::instance::base;
use model::view::Picks;
use serde_json::Value;
use wire::{Contract, Severity};

/// What makes a repetition the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Content {
    pub(crate) kind: &'static Kind,
    pub(crate) amount: u64,
}

/// A request, and how it ends.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Kind {
    pub(crate) contract: &'static str,
    pub(crate) title: &'static str,
    /// The first results, where they are not the last word: how many, and the code.
    pub(crate) open: (usize, &'static str),
    pub(crate) code: &'static str,
}

/// Most requests ask for nothing but success.
#[rustfmt::skip]
pub(crate) static KINDS: [Kind; 7] = [
    Kind { contract: "pay@2.0.4", title: "Tea", open: (0, ""), code: "SUCCESS" },
    Kind { contract: "pay@2.0.4", title: "Bread", open: (0, ""), code: "SUCCESS" },
    Kind { contract: "pay@2.0.0", title: "Tea", open: (0, ""), code: "SUCCESS" },
    Kind { contract: "preCreate@2.0.4", title: "Tea", open: (0, ""), code: "SUCCESS" },
    Kind { contract: "pay@2.0.4", title: "sandbox PROCESS_FAIL", open: (0, ""), code: "PROCESS_FAIL" },
    Kind { contract: "pay@2.0.4", title: "sandbox in process, then success", open: (1, "PAYMENT_IN_PROCESS"), code: "SUCCESS" },
    Kind { contract: "preCreate@2.0.4", title: "sandbox unknown, then failure", open: (2, "UNKNOWN_EXCEPTION"), code: "PROCESS_FAIL" },
];

/// A request as it is sent.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) contract: &'static Contract,
    pub(crate) body: Vec<u8>,
}

/// Makes requests, no two with the same message id.
pub(crate) struct Maker {
    /// The smallest request of each contract.
    smallest: Vec<(&'static Contract, Value)>,
    key: PrivateKey,
    messages: AtomicU64,
}

impl Maker {
    pub(crate) fn new() -> Self {
        let (catalog, model) = (Catalog::generated(), catalog::model().expect("the model"));
        let smallest = |contract: &&'static Contract| {
            let instance = base(&model, contract.id, model::Direction::Request, &Picks::new());
            let envelope = instance.and_then(|instance| instance.request).expect("a smallest request");
            (*contract, envelope)
        };
        let key = PrivateKey::read(&key_file("client.private.pem"), 2048).expect("a key");
        Self { smallest: catalog.contracts.iter().map(smallest).collect(), key, messages: AtomicU64::new(0) }
    }

    /// A new transmission of the transaction of this name.
    pub(crate) fn request(&self, name: &str, content: Content) -> Request {
        let of_contract = self.smallest.iter().find(|(contract, _)| contract.id == content.kind.contract);
        let (contract, envelope) = of_contract.expect("a contract");
        let mut envelope = envelope.clone();
        let message = self.messages.fetch_add(1, Ordering::Relaxed);
        for (pointer, value) in [
            ("/request/head/clientId", DEMO_CLIENT.to_owned()),
            ("/request/head/reqMsgId", format!("message-{message}")),
            ("/request/body/merchantTransId", name.to_owned()),
            ("/request/body/order/orderTitle", content.kind.title.to_owned()),
            ("/request/body/order/orderAmount/value", content.amount.to_string()),
        ] {
            *envelope.pointer_mut(pointer).expect("a member") = value.into();
        }
        let signer = Signer { key: &self.key, backend: BULK_SIGNING, asked: None };
        let text = envelope.to_string();
        let body = sign_text(&Catalog::generated(), text.as_bytes(), wire::Direction::Request, signer);
        Request { contract, body: body.expect("signed") }
    }
}

/// One connection, which is kept.
pub(crate) struct Connection {
    http: Http<Box<dyn Fn(&'static Contract) -> String + Send + Sync>>,
    gateway_key: PublicKey,
}

impl Connection {
    pub(crate) fn to(address: &str) -> Self {
        let address = address.to_owned();
        let url =
            move |contract: &'static Contract| format!("{address}{}", PathTemplate::default().path(contract.function));
        let gateway_key = PublicKey::read(&key_file("provider.public.pem"), 2048).expect("a key");
        Self { http: Http::new(Box::new(url), Duration::from_secs(30), 1), gateway_key }
    }

    /// The response's body, after everything that has to be right about any answer was seen
    /// to be. `None` where there was no answer.
    pub(crate) fn answer(&self, request: &Request) -> Option<Value> {
        let Request { contract, body } = request;
        let answer = self.http.send(&Outgoing::new(contract, body)).ok()?;
        let shown = String::from_utf8_lossy(&answer.body);
        assert_eq!(answer.status, 200, "{shown}");
        let catalog = Catalog::generated();
        let keys = Keys { request: None, response: Some(self.gateway_key.clone()), asked: None };
        let judged = judge(&catalog, &answer.body, &Options { keys: Some(keys), ..Options::new(catalog.readings()) });
        assert_eq!(judged.signature, Signature::Verified, "{shown}");
        let between = judge_exchange(contract, body, &answer.body, &catalog.readings());
        let mut found = judged.findings.iter().chain(&between);
        let worse = found.find(|finding| finding.rule.severity > Severity::Note);
        assert!(worse.is_none(), "{worse:?}: {shown}");
        let envelope: Value = serde_json::from_slice(&answer.body).expect("JSON");
        Some(envelope["response"]["body"].clone())
    }
}

fn key_file(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/keys/files").join(name);
    std::fs::read(path).expect("a key file")
}
