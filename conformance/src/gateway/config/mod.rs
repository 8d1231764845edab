//! What the gateway is told: where it listens, whom it knows, what its limits are.
//!
//! A YAML file says it; [`EXAMPLE`] shows all of it. What the file leaves out is as in a
//! demonstration: clients with test keys that everybody has. Mistakes are reported all
//! together, each with its line, column and cure, except that mistakes of the form (YAML,
//! unknown keys) come one at a time and first.

mod file;
mod paths;
mod resolve;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

use model::{Model, Signs, TestKey};

use super::clients::Client;
use super::server::Limits;
use crate::catalog::Catalog;
use crate::config::{ConfigError, parse};
use crate::signature::{PrivateKey, PublicKey};

pub use paths::PathTemplate;

/// A configuration file with every key, its default, and what it means.
pub const EXAMPLE: &str = include_str!("example.yaml");

/// What the gateway is told.
#[derive(Debug)]
pub struct Config {
    /// Where it listens.
    pub listen: SocketAddr,
    /// The folder of the store; a temporary one when absent.
    pub data: Option<PathBuf>,
    /// The paths that requests are sent to.
    pub paths: PathTemplate,
    /// What a client may take of the server.
    pub limits: Limits,
    /// The clients.
    pub clients: Vec<Client>,
    /// Whether they are those of the demonstration. Then anybody can sign for them.
    pub has_demo_clients: bool,
    /// The key that signs responses.
    pub key: PrivateKey,
    /// Whether it is the demonstration's. Then anybody can sign as the gateway.
    pub has_demo_key: bool,
}

/// The demonstration client that may do everything.
pub const DEMO_CLIENT: &str = "demo";

/// How runs call a second client of the demonstration: see [`Config::also_known_as`].
pub const DEMO_OTHER_CLIENT: &str = "demo-other";

/// The demonstration clients that are turned away, with the reason's name.
pub const DEMO_TURNED_AWAY: &[(&str, &str)] = &[
    ("inactive", "demo-inactive"),
    ("without-key", "demo-without-key"),
    ("without-access", "demo-without-access"),
    ("too-fast", "demo-one-a-second"),
];

/// Where the gateway listens unless told otherwise: on this machine only.
pub const LISTEN: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 8588);

impl Config {
    /// What a configuration file says.
    ///
    /// # Errors
    /// The file cannot be read, or has mistakes.
    pub fn read(path: &Path, catalog: &Catalog, model: &Model) -> Result<Self, ConfigError> {
        let text =
            std::fs::read_to_string(path).map_err(|error| ConfigError::Unreadable { path: path.to_owned(), error })?;
        Self::parse(path, &text, catalog, model)
    }

    /// What the text of a configuration file says. Files that it names are looked for
    /// beside its path.
    ///
    /// # Errors
    /// It has mistakes, or a key that it names cannot be read.
    pub fn parse(path: &Path, text: &str, catalog: &Catalog, model: &Model) -> Result<Self, ConfigError> {
        let wrong = |problems| ConfigError::Wrong { path: path.to_owned(), problems };
        let file = parse(text).map_err(|problem| wrong(vec![problem]))?;
        let folder = path.parent().unwrap_or(Path::new(""));
        let (config, problems) = resolve::resolve(file, folder, catalog);
        if !problems.is_empty() {
            return Err(wrong(problems));
        }
        config.or_demo(catalog, model)
    }

    /// What holds without a file: a demonstration.
    ///
    /// # Errors
    /// The model has no test keys; that of this project has.
    pub fn demo(catalog: &Catalog, model: &Model) -> Result<Self, ConfigError> {
        resolve::Resolved::default().or_demo(catalog, model)
    }
}

impl Config {
    /// Knows more clients, each one like the first, who is that of the demonstration unless
    /// a file says otherwise.
    pub fn also_known_as<'n>(&mut self, names: impl IntoIterator<Item = &'n str>) {
        let Some(first) = self.clients.first().cloned() else { return };
        self.clients.extend(names.into_iter().map(|id| Client { id: id.to_owned(), ..first.clone() }));
    }
}

impl resolve::Resolved {
    fn or_demo(self, catalog: &Catalog, model: &Model) -> Result<Config, ConfigError> {
        let (has_demo_clients, has_demo_key) = (self.clients.is_none(), self.key.is_none());
        Ok(Config {
            listen: self.listen.unwrap_or(LISTEN),
            data: self.data,
            paths: self.paths.unwrap_or_default(),
            limits: self.limits,
            clients: match self.clients {
                Some(clients) => clients,
                None => demo_clients(catalog, model)?,
            },
            has_demo_clients,
            key: match self.key {
                Some(key) => key,
                None => {
                    let key = &test_key(model, Signs::Response)?.private;
                    PrivateKey::read(key.as_bytes(), catalog.envelope.key_bits).map_err(|_| ConfigError::NoDemo)?
                }
            },
            has_demo_key,
        })
    }
}

/// Clients with the test key that signs requests: one that may do everything, and one for
/// each way to be turned away.
fn demo_clients(catalog: &Catalog, model: &Model) -> Result<Vec<Client>, ConfigError> {
    let key = &test_key(model, Signs::Request)?.public;
    let key = PublicKey::read(key.as_bytes(), catalog.envelope.key_bits).map_err(|_| ConfigError::NoDemo)?;
    let client =
        |id: &str| Client { id: id.to_owned(), is_active: true, key: Some(key.clone()), contracts: None, rate: None };
    let turned_away = DEMO_TURNED_AWAY.iter().map(|(reason, id)| match *reason {
        "inactive" => Client { is_active: false, ..client(id) },
        "without-key" => Client { key: None, ..client(id) },
        "without-access" => Client { contracts: Some(Vec::new()), ..client(id) },
        "too-fast" => Client { rate: Some(1), ..client(id) },
        // One who is not turned away: a case of the suite says so.
        _ => client(id),
    });
    Ok(std::iter::once(client(DEMO_CLIENT)).chain(turned_away).collect())
}

fn test_key(model: &Model, signs: Signs) -> Result<&TestKey, ConfigError> {
    model.keys.iter().find(|key| key.signs == signs).ok_or(ConfigError::NoDemo)
}
