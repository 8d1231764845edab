//! The reference gateway in this process, for runs without a target.

use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};
use std::thread;
use std::time::Duration;

use model::Model;
use tempfile::TempDir;
use wire::Contract;

use super::Failure;
use crate::catalog::Catalog;
use crate::gateway::Gateway;
use crate::gateway::clients::Client;
use crate::gateway::config::{Config, DEMO_CLIENT, PathTemplate};
use crate::gateway::server::{Limits, Log, Server, Stop};
use crate::gateway::store::Store;
use crate::suite::live::http::Http;
use crate::suite::live::target::{Bytes, HttpAnswer, Outgoing, Target, Unreachable};

/// The reference gateway on a free port of this machine, and connections to it.
pub(super) struct Embedded<'a> {
    catalog: &'a Catalog,
    model: &'a Model,
    names: &'a [String],
    paths: &'a PathTemplate,
    patience: Duration,
    connections: usize,
    /// Requests share it; a restart has it alone. None after a restart that failed.
    running: RwLock<Option<Running>>,
    /// Its store is there; it is removed when the gateway has ended.
    directory: TempDir,
}

type Url = Box<dyn Fn(&'static Contract) -> String + Send + Sync>;

/// Dropped in this order: a gateway that ends waits for its connections.
struct Running {
    http: Http<Url>,
    _serving: Serving,
}

struct Serving {
    stop: Stop,
    thread: Option<thread::JoinHandle<()>>,
}

impl<'a> Embedded<'a> {
    /// Starts it. Besides the clients of the demonstration it knows one of each of these
    /// names, all with the same key. The rest is as for [`Http::new`].
    pub(super) fn start(
        catalog: &'a Catalog,
        model: &'a Model,
        names: &'a [String],
        paths: &'a PathTemplate,
        patience: Duration,
        connections: usize,
    ) -> Result<Self, Failure> {
        let directory = TempDir::with_prefix("conformance-run-").map_err(|error| environment(&error))?;
        let running = RwLock::new(None);
        let embedded = Self { catalog, model, names, paths, patience, connections, directory, running };
        let running = embedded.run(embedded.directory.path())?;
        *embedded.running.write().unwrap_or_else(PoisonError::into_inner) = Some(running);
        Ok(embedded)
    }

    fn run(&self, directory: &Path) -> Result<Running, Failure> {
        let mut config = Config::demo(self.catalog, self.model).map_err(|error| environment(&error))?;
        let demo = config.clients.iter().find(|client| client.id == DEMO_CLIENT).cloned();
        let as_demo = |id: &String| Some(Client { id: id.clone(), ..demo.clone()? });
        config.clients.extend(self.names.iter().filter_map(as_demo));
        let store = Store::open(directory).map_err(|error| environment(&error))?;
        let gateway = Gateway::new(*self.catalog, self.model, config, store);
        let gateway = gateway.ok_or_else(|| Failure::Environment("the compiled-in data has no gateway".to_owned()))?;
        let address = ([127, 0, 0, 1], 0).into();
        let server =
            Server::bind(address, Limits::default(), Arc::new(gateway)).map_err(|error| environment(&error))?;
        let server = server.with_log(Log::Off);
        let (base, stop, paths) = (format!("http://{}", server.address()), server.stop(), self.paths.clone());
        let thread = Some(thread::spawn(move || {
            server.run();
        }));
        let url: Url = Box::new(move |contract| format!("{base}{}", paths.path(contract.function)));
        let http = Http::new(url, self.patience, self.connections);
        Ok(Running { http, _serving: Serving { stop, thread } })
    }

    fn with<T>(&self, ask: impl FnOnce(&Http<Url>) -> T) -> Option<T> {
        self.running.read().unwrap_or_else(PoisonError::into_inner).as_ref().map(|running| ask(&running.http))
    }
}

impl Target for Embedded<'_> {
    fn url(&self, contract: &'static Contract) -> String {
        self.with(|http| http.url(contract)).unwrap_or_default()
    }

    fn send(&self, request: &Outgoing<'_>) -> Result<HttpAnswer, Unreachable> {
        self.with(|http| http.send(request)).unwrap_or_else(|| Err(Unreachable(GONE.to_owned())))
    }

    fn send_bytes(&self, request: &Outgoing<'_>, bytes: &Bytes) -> Result<HttpAnswer, Unreachable> {
        self.with(|http| http.send_bytes(request, bytes)).unwrap_or_else(|| Err(Unreachable(GONE.to_owned())))
    }

    /// Requests that are under way are answered first; others wait.
    fn restart(&self) -> Option<Result<(), Unreachable>> {
        let mut running = self.running.write().unwrap_or_else(PoisonError::into_inner);
        // The store is open for one at a time.
        drop(running.take());
        Some(match self.run(self.directory.path()) {
            Ok(again) => {
                *running = Some(again);
                Ok(())
            }
            Err(_) => Err(Unreachable(GONE.to_owned())),
        })
    }
}

const GONE: &str = "the reference gateway did not start again";

impl Drop for Serving {
    /// Lets it end in order, so that its store is closed.
    fn drop(&mut self) {
        self.stop.stop();
        if let Some(thread) = self.thread.take() {
            // A gateway that panicked has answered with an error before.
            let _ = thread.join();
        }
    }
}

fn environment(error: &dyn std::fmt::Display) -> Failure {
    Failure::Environment(error.to_string())
}
