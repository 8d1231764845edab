//! The reference gateway in this process, on a free port of this machine.

use std::sync::Arc;
use std::thread;

use model::Model;

use super::no_data;
use crate::catalog::Catalog;
use crate::cli::Failure;
use crate::gateway::Gateway;
use crate::gateway::clients::Client;
use crate::gateway::config::{Config, DEMO_CLIENT};
use crate::gateway::server::{Limits, Log, Server, Stop};
use crate::gateway::store::Store;

/// The gateway; it ends in order when dropped.
pub(super) struct Embedded {
    url: String,
    stop: Stop,
    serving: Option<thread::JoinHandle<()>>,
}

impl Embedded {
    /// Starts it; it knows the demonstration client, and the others as the same one.
    pub(super) fn start(catalog: &Catalog, model: &Model, aliases: &[String]) -> Result<Self, Failure> {
        let environment = |error: &dyn std::fmt::Display| Failure::Environment(error.to_string());
        let mut config = Config::demo(catalog, model).map_err(|error| environment(&error))?;
        let demo = config.clients.iter().find(|client| client.id == DEMO_CLIENT).cloned();
        let as_demo = |id: &String| Some(Client { id: id.clone(), ..demo.clone()? });
        config.clients.extend(aliases.iter().filter_map(as_demo));
        let store = Store::temporary().map_err(|error| environment(&error))?;
        let gateway = Gateway::new(*catalog, model, config, store).ok_or_else(|| no_data("gateway"))?;
        let address = ([127, 0, 0, 1], 0).into();
        let server =
            Server::bind(address, Limits::default(), Arc::new(gateway)).map_err(|error| environment(&error))?;
        let server = server.with_log(Log::Off);
        let (url, stop) = (format!("http://{}", server.address()), server.stop());
        let serving = thread::spawn(move || {
            server.run();
        });
        Ok(Self { url, stop, serving: Some(serving) })
    }

    /// Where it is.
    pub(super) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Embedded {
    /// Lets it end in order, so that its temporary store is removed.
    fn drop(&mut self) {
        self.stop.stop();
        if let Some(serving) = self.serving.take() {
            // A gateway that panicked has answered with an error before.
            let _ = serving.join();
        }
    }
}
