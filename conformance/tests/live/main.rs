//! The black-box suite against gateways in the same process: the reference gateway passes,
//! and each broken one fails for its own reason.

mod broken;
mod expected;
mod healthy;
mod http;
mod place;
mod random;
mod restart;
mod robust;
mod running;
mod sandbox;
mod sequences;
mod sound;

use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use conformance::catalog::{self, Catalog};
use conformance::gateway::Gateway;
use conformance::gateway::config::{Config, DEMO_CLIENT, DEMO_OTHER_CLIENT, DEMO_TURNED_AWAY};
use conformance::gateway::store::Store;
use conformance::signature::{PrivateKey, PublicKey};
use conformance::suite::Selection;
use conformance::suite::live::target::{Called, HttpAnswer, Outgoing, Target, Unreachable};
use conformance::suite::live::{Client, Limits, Reach, Setup, Suite, cases, report, run, tag, vector_clients};
use model::Model;
use model::signature_vector::SignatureVectorFile;
use model::vector::VectorFile;

/// Everything that a run needs, and the gateway for it.
struct World {
    model: Model,
    vectors: Vec<VectorFile>,
    signatures: SignatureVectorFile,
    client_key: PrivateKey,
    gateway_key: PublicKey,
    aliases: Vec<String>,
    gateway: Arc<Gateway>,
}

impl World {
    fn new() -> Self {
        let catalog = Catalog::generated();
        let model = catalog::model().expect("the model");
        let signatures = catalog::signature_vectors().expect("signature vectors");
        let table = model.gateway.as_ref().expect("a gateway");
        let aliases = vector_clients(&catalog, table, &signatures, &[]);
        let store = Store::temporary().expect("a store");
        let gateway = Arc::new(gateway(&model, &aliases, store));
        let gateway_key = gateway.key.public();
        let vectors = catalog::vectors(None).expect("vectors");
        Self { vectors, signatures, client_key: private("client"), gateway_key, aliases, gateway, model }
    }

    fn setup<'a>(&'a self, tag: &'a str) -> Setup<'a> {
        Setup {
            catalog: Catalog::generated(),
            model: &self.model,
            gateway: self.model.gateway.as_ref().expect("a gateway"),
            vectors: &self.vectors,
            signatures: &self.signatures,
            client: Client { id: DEMO_CLIENT, key: &self.client_key, aliases: &self.aliases },
            gateway_key: &self.gateway_key,
            asked: None,
            tag,
            always_succeeds: true,
            has_sandbox: true,
            other_client: Some(Client { id: DEMO_OTHER_CLIENT, key: &self.client_key, aliases: &[] }),
            turned_away: DEMO_TURNED_AWAY,
            can_restart: false,
            reach: Reach::Body,
        }
    }

    /// What the reference gateway answers.
    fn answer(&self, request: &Outgoing<'_>) -> Result<HttpAnswer, Unreachable> {
        let path = self.gateway.paths.path(request.contract.function);
        let reply = self.gateway.reply(&path, request.body);
        if reply.fault.is_some() { Err(Unreachable("closed".to_owned())) } else { Ok(answer(reply.body)) }
    }

    /// Runs the cases of a contract that fit the filter against the target.
    fn run(&self, selection: &Selection, limits: &Limits, target: &dyn Target) -> Result<report::Report, Unreachable> {
        self.run_of(&[], selection, limits, target)
    }

    /// The same of these suites, or, when there are none, of all.
    fn run_of(
        &self,
        suites: &[Suite],
        selection: &Selection,
        limits: &Limits,
        target: &dyn Target,
    ) -> Result<report::Report, Unreachable> {
        let tag = tag(7);
        let setup = self.setup(&tag);
        run(&setup, &cases(&setup, selection, suites), limits, target, &|_, _| {})
    }
}

/// The reference gateway, which knows both clients, the first one by these names too.
fn gateway(model: &Model, aliases: &[String], store: Store) -> Gateway {
    let catalog = Catalog::generated();
    let mut config = Config::demo(&catalog, model).expect("a demonstration");
    config.also_known_as(aliases.iter().map(String::as_str).chain([DEMO_OTHER_CLIENT]));
    Gateway::new(catalog, model, config, store).expect("a gateway")
}

/// The private key of this name.
fn private(name: &str) -> PrivateKey {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/keys/files/{name}.private.pem"));
    PrivateKey::read(&std::fs::read(path).expect("a key file"), generated::ENVELOPE.key_bits).expect("a key")
}

/// A good HTTP answer with this body.
fn answer(body: Vec<u8>) -> HttpAnswer {
    let content_type = Some("application/json; charset=utf-8".to_owned());
    HttpAnswer { status: 200, content_type, body, took: Duration::ZERO }
}

fn selection(contract: Option<&str>, filter: Option<&str>) -> Selection {
    Selection {
        contract: contract.map(str::to_owned),
        filter: filter.into_iter().map(str::to_owned).collect(),
        case: None,
    }
}

/// So many cases at a time, and no random ones.
fn jobs(number: usize) -> Limits {
    Limits { jobs: NonZeroUsize::new(number).expect("a number"), cases: Some(0), ..Limits::default() }
}
