//! Gateways with one known bug: each shows its own bug, and is sound otherwise.

mod list;
mod questions;
mod quirks;
mod requests;
mod responses;

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};
use std::thread;

use conformance::catalog::{self, Catalog};
use conformance::gateway::Gateway;
use conformance::gateway::config::{Config, DEMO_CLIENT};
use conformance::gateway::defect::{Defect, defects};
use conformance::gateway::server::Reply;
use conformance::gateway::store::Store;
use conformance::signature::backend::BULK_SIGNING;
use conformance::signature::sign::Signer;
use conformance::signature::{PrivateKey, PublicKey, sign_text};
use conformance::suite::Selection;
use conformance::suite::live::{Case, Client as Player, Reach, Setup, cases, plan::plan, vector_clients};
use model::Model;
use model::signature_vector::SignatureVectorFile;
use model::vector::{Expect, Vector, VectorFile};
use wire::{Contract, Severity};

/// Everything that tests share.
struct World {
    model: Arc<Model>,
    defects: Vec<Defect>,
    gateway: Gateway,
    requests: Vec<Request>,
}

/// A signed request out of a vector, or out of a signature vector.
struct Request {
    id: String,
    contract: &'static Contract,
    /// The rule that its vector probes.
    rule: String,
    obeys: bool,
    flags: Vec<String>,
    body: Vec<u8>,
    /// The result code that a sound gateway answers it with.
    result: String,
}

static WORLD: LazyLock<World> = LazyLock::new(World::new);

/// The client's key, and the gateway's.
static CLIENT: LazyLock<PrivateKey> = LazyLock::new(|| private("client"));
static PROVIDER: LazyLock<PrivateKey> = LazyLock::new(|| private("provider"));
static PROVIDER_PUBLIC: LazyLock<PublicKey> = LazyLock::new(|| PROVIDER.public());

impl World {
    fn new() -> Self {
        let catalog = Catalog::generated();
        let model = Arc::new(catalog::model().expect("the model"));
        let signatures = catalog::signature_vectors().expect("signature vectors");
        let vectors = catalog::vectors(None).expect("vectors");
        let table = model.gateway.as_ref().expect("a gateway");
        let aliases = vector_clients(&catalog, table, &signatures, &vectors);
        let mut config = Config::demo(&catalog, &model).expect("a demonstration");
        config.also_known_as(aliases.iter().map(String::as_str));
        let store = Store::in_memory().expect("a store");
        let mut gateway = Gateway::new(catalog, &model, config, store).expect("a gateway");
        gateway.clock = || "2019-04-01T12:00:00+00:00".to_owned();
        let requests = requests(&gateway, &model, &vectors, &signatures, &aliases);
        Self { defects: defects(&model), gateway, requests, model }
    }

    fn defect(&self, id: &str) -> &Defect {
        self.defects.iter().find(|defect| defect.id == id).unwrap_or_else(|| panic!("no defect {id}"))
    }

    /// A gateway with the defect and an empty store.
    fn broken(&self, defect: &Defect) -> Gateway {
        let store = Store::in_memory().expect("a store");
        self.gateway.broken(defect.clone(), &self.model, store).expect("a gateway")
    }

    fn with(&self, id: &str) -> Gateway {
        self.broken(self.defect(id))
    }

    /// The defects of a family, with what follows the family in their ids.
    fn family(&self, family: &str) -> Vec<(&str, &Defect)> {
        let of = |defect: &'static Defect| Some((defect.id.strip_prefix(family)?.strip_prefix('/')?, defect));
        let defects: &'static [Defect] = &WORLD.defects;
        let found: Vec<_> = defects.iter().filter_map(of).collect();
        assert!(!found.is_empty(), "{family}");
        found
    }

    fn of_rule<'w>(&'w self, rule: &'w str) -> impl Iterator<Item = &'w Request> {
        self.requests.iter().filter(move |request| request.rule == rule)
    }

    fn request(&self, id: &str) -> &Request {
        self.requests.iter().find(|request| request.id == id).unwrap_or_else(|| panic!("no request {id}"))
    }
}

/// The request vectors and signature vectors, as the suite would send them.
fn requests(
    gateway: &Gateway,
    model: &Model,
    vectors: &[VectorFile],
    signatures: &SignatureVectorFile,
    aliases: &[String],
) -> Vec<Request> {
    let setup = Setup {
        catalog: Catalog::generated(),
        model,
        gateway: &gateway.model,
        vectors,
        signatures,
        client: Player { id: DEMO_CLIENT, key: &CLIENT, aliases },
        gateway_key: &PROVIDER_PUBLIC,
        asked: None,
        tag: "00000000",
        always_succeeds: true,
        has_sandbox: false,
        other_client: None,
        turned_away: &[],
        can_restart: false,
        reach: Reach::Body,
    };
    let by_id: HashMap<&str, &Vector> =
        vectors.iter().flat_map(|file| &file.vectors).map(|vector| (vector.id.as_str(), vector)).collect();
    let make = |case: &Case<'_>| {
        let body = plan(&setup, case).expect("a plan").steps.remove(0).body;
        let result = answer(gateway, case.contract, &body).result;
        let vector = by_id.get(case.id.as_str());
        Request {
            id: case.id.clone(),
            contract: case.contract,
            rule: case.rule.map(|rule| rule.id.to_owned()).unwrap_or_default(),
            obeys: vector.is_some_and(|vector| vector.expect == Expect::Accepted),
            flags: vector.map(|vector| vector.flags.clone()).unwrap_or_default(),
            body,
            result,
        }
    };
    let all = cases(&setup, &Selection::default(), &[]).cases;
    let all: Vec<_> = all.iter().filter(|case| !case.id.contains("/sequence/")).collect();
    // Ids are unique to a case, so no answer depends on another.
    thread::scope(|threads| {
        let halves = all.chunks(all.len().div_ceil(2));
        let make = &make;
        let making: Vec<_> =
            halves.map(|half| threads.spawn(move || half.iter().map(|case| make(case)).collect::<Vec<_>>())).collect();
        making.into_iter().flat_map(|thread| thread.join().expect("requests")).collect()
    })
}

/// The request of this id after a change, signed again.
fn changed(id: &str, change: impl FnOnce(&mut serde_json::Value)) -> Vec<u8> {
    let mut envelope = serde_json::from_slice(&WORLD.request(id).body).expect("JSON");
    change(&mut envelope);
    signed(envelope.to_string().as_bytes())
}

/// The text with the client's signature.
fn signed(text: &[u8]) -> Vec<u8> {
    let signer = Signer { key: &CLIENT, backend: BULK_SIGNING, asked: None };
    sign_text(&Catalog::generated(), text, wire::Direction::Request, signer).expect("signed")
}

/// What a gateway answers to a request that is sent to its contract's path.
fn answer(gateway: &Gateway, contract: &Contract, body: &[u8]) -> Reply {
    gateway.reply(&gateway.paths.path(contract.function), body)
}

/// The letter of a result code.
fn status(contract: &Contract, code: &str) -> &'static str {
    contract.result_codes.iter().find(|row| row.code == code).map_or("-", |row| row.status)
}

/// The rules that a response breaks, beside its request where that is sound.
fn broken_rules(contract: &Contract, request: &[u8], response: &[u8]) -> Vec<&'static str> {
    let catalog = Catalog::generated();
    let readings = catalog.readings();
    let is_error = |finding: &wire::Finding| finding.rule.hinge.is_none() && finding.rule.severity == Severity::Error;
    let mut found = (contract.check)(wire::Direction::Response, response, &readings);
    if !(contract.check)(wire::Direction::Request, request, &readings).iter().any(is_error) {
        found.extend((contract.check_exchange)(request, response, &readings));
    }
    found.iter().filter(|finding| is_error(finding)).map(|finding| finding.rule.id).collect()
}

/// The private key of this name.
fn private(name: &str) -> PrivateKey {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/keys/files/{name}.private.pem"));
    PrivateKey::read(&std::fs::read(path).expect("a key file"), generated::ENVELOPE.key_bits).expect("a key")
}
