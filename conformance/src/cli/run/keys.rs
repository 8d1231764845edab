//! The keys of a run: those at the sources, or the public test keys.

use model::{Model, Signs, TestKey};

use super::no_data;
use super::settings::Settings;
use crate::catalog::Catalog;
use crate::cli::{Failure, keys};
use crate::signature::{PrivateKey, PublicKey};

/// Who signs and who is verified.
pub(super) struct Keys {
    /// The client's.
    pub(super) client: PrivateKey,
    /// The gateway's.
    pub(super) gateway: PublicKey,
    /// A second client's, if there is one.
    pub(super) other: Option<PrivateKey>,
}

impl Keys {
    /// The keys that the settings name.
    pub(super) fn of(settings: &Settings, catalog: &Catalog, model: &Model) -> Result<Self, Failure> {
        let Settings { client_key, gateway_key, other_client_key, .. } = settings;
        let sources: Vec<_> = [client_key, gateway_key, other_client_key].into_iter().flatten().collect();
        keys::only_one_from_stdin(&sources, &[])?;
        let bits = catalog.envelope.key_bits;
        let unreadable = |_| no_data("test keys");
        Ok(Self {
            client: match client_key {
                Some(source) => keys::private(catalog, source)?,
                None => {
                    PrivateKey::read(test_key(model, Signs::Request)?.private.as_bytes(), bits).map_err(unreadable)?
                }
            },
            gateway: match gateway_key {
                Some(source) => keys::public(catalog, source)?,
                None => {
                    PublicKey::read(test_key(model, Signs::Response)?.public.as_bytes(), bits).map_err(unreadable)?
                }
            },
            other: other_client_key.as_ref().map(|source| keys::private(catalog, source)).transpose()?,
        })
    }
}

fn test_key(model: &Model, signs: Signs) -> Result<&TestKey, Failure> {
    model.keys.iter().find(|key| key.signs == signs).ok_or_else(|| no_data("test keys"))
}
