//! The reference gateway in this process: what runs and measurements drive when they are
//! given no other.

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use model::Model;

use super::Gateway;
use super::config::Config;
use super::server::{Limits, Log, Server, Stop};
use super::store::Store;
use crate::catalog::Catalog;

/// A gateway on a free port of this machine, until it is dropped.
pub struct Embedded {
    url: String,
    stop: Stop,
    serving: Option<thread::JoinHandle<()>>,
}

/// Why there is no gateway.
#[derive(Clone, Debug)]
pub struct NotStarted(String);

impl Embedded {
    /// Starts it; it knows the demonstration client, and the others as the same one. Its
    /// store is in this folder, or forgotten at the end.
    ///
    /// # Errors
    /// The model has no gateway, or the system gives no file, port or thread.
    pub fn start(
        catalog: &Catalog,
        model: &Model,
        aliases: &[String],
        folder: Option<&Path>,
    ) -> Result<Self, NotStarted> {
        let failed = |error: &dyn fmt::Display| NotStarted(error.to_string());
        let mut config = Config::demo(catalog, model).map_err(|error| failed(&error))?;
        config.also_known_as(aliases.iter().map(String::as_str));
        let store = folder.map_or_else(Store::temporary, Store::open).map_err(|error| failed(&error))?;
        let gateway = Gateway::new(*catalog, model, config, store)
            .ok_or_else(|| failed(&"the compiled-in data has no gateway"))?;
        let address = ([127, 0, 0, 1], 0).into();
        let server = Server::bind(address, Limits::default(), Arc::new(gateway)).map_err(|error| failed(&error))?;
        let server = server.with_log(Log::Off);
        let (url, stop) = (format!("http://{}", server.address()), server.stop());
        let serving = thread::spawn(move || {
            server.run();
        });
        Ok(Self { url, stop, serving: Some(serving) })
    }

    /// Where it is, without a path.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Embedded {
    /// Lets it end in order, so that its store is closed, and removed if it is temporary.
    fn drop(&mut self) {
        self.stop.stop();
        if let Some(serving) = self.serving.take() {
            // A gateway that panicked has answered with an error before.
            let _ = serving.join();
        }
    }
}

impl fmt::Display for NotStarted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NotStarted {}
