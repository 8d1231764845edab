//! Everything that sending and judging need: the compiled-in data, and the keys of the
//! demonstration.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use conformance::catalog::{self, Catalog};
use conformance::gateway;
use conformance::gateway::config::{Config, DEMO_CLIENT, DEMO_OTHER_CLIENT, DEMO_TURNED_AWAY};
use conformance::gateway::store::Store;
use conformance::signature::{PrivateKey, PublicKey};
use conformance::suite::Selection;
use conformance::suite::live::kills::Matrix;
use conformance::suite::live::{self, Client, Limits, Reach, Setup};
use model::gateway::Gateway;
use model::signature_vector::SignatureVectorFile;
use model::vector::VectorFile;
use model::{Model, Signs};

use crate::Failure;

/// The compiled-in data.
pub struct World {
    /// What judges know.
    pub catalog: Catalog,
    /// What there is to know.
    pub model: Model,
    vectors: Vec<VectorFile>,
    signatures: SignatureVectorFile,
    client_key: PrivateKey,
    gateway_key: PublicKey,
    /// Clients that the signature vectors name.
    pub aliases: Vec<String>,
}

impl World {
    /// Reads it.
    ///
    /// # Errors
    /// It lacks the gateway or its test keys.
    pub fn read() -> Result<Self, Failure> {
        let (catalog, model) = (Catalog::generated(), catalog::model()?);
        let signatures = catalog::signature_vectors()?;
        let no_data = || Failure::Environment("the compiled-in data lacks the gateway or its test keys".to_owned());
        let key = model.keys.iter().find(|key| key.signs == Signs::Request).ok_or_else(no_data)?;
        let vectors = catalog::vectors(None)?;
        Ok(Self {
            client_key: PrivateKey::read(key.private.as_bytes(), catalog.envelope.key_bits).map_err(|_| no_data())?,
            gateway_key: Config::demo(&catalog, &model)?.key.public(),
            aliases: live::vector_clients(&catalog, model.gateway.as_ref().ok_or_else(no_data)?, &signatures, &vectors),
            catalog,
            model,
            vectors,
            signatures,
        })
    }

    /// A run with this tag. `None` when the model has no gateway, which [`World::read`]
    /// refuses.
    pub fn setup<'w>(&'w self, tag: &'w str) -> Option<Setup<'w>> {
        let gateway: &Gateway = self.model.gateway.as_ref()?;
        Some(Setup {
            catalog: self.catalog,
            model: &self.model,
            gateway,
            vectors: &self.vectors,
            signatures: &self.signatures,
            client: Client { id: DEMO_CLIENT, key: &self.client_key, aliases: &self.aliases },
            gateway_key: &self.gateway_key,
            asked: None,
            tag,
            always_succeeds: true,
            has_sandbox: true,
            other_client: None,
            turned_away: &[],
            can_restart: false,
            reach: Reach::Bytes,
        })
    }
}

impl World {
    /// Gives the matrix of this world's cases and of the reference gateway in memory.
    ///
    /// # Errors
    /// The gateway does not start, or what was asked fails.
    pub fn matrix<T>(
        &self,
        model: &Arc<Model>,
        ask: &mut dyn FnMut(&Matrix) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let no_gateway = || Failure::Environment("the compiled-in data lacks the gateway".to_owned());
        let mut config = Config::demo(&self.catalog, &self.model)?;
        config.also_known_as(self.aliases.iter().map(String::as_str).chain([DEMO_OTHER_CLIENT]));
        let healthy = gateway::Gateway::new(self.catalog, &self.model, config, Store::in_memory()?);
        let healthy = healthy.ok_or_else(no_gateway)?;
        let setup = self.setup("00000000").ok_or_else(no_gateway)?;
        let setup = Setup {
            turned_away: DEMO_TURNED_AWAY,
            other_client: Some(Client { id: DEMO_OTHER_CLIENT, key: &self.client_key, aliases: &[] }),
            can_restart: true,
            reach: Reach::Body,
            ..setup
        };
        let cases = live::cases(&setup, &Selection::default(), &[]);
        ask(&Matrix::new(&setup, &cases, &Limits::default(), healthy, model))
    }
}

/// A tag that no other run of this machine has; runs of one program count.
pub fn tag(run: u64) -> String {
    let milliseconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
    live::tag(u64::try_from(milliseconds).unwrap_or_default().wrapping_add(run))
}
