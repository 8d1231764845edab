//! The reference gateway as a target that the run can start anew.

use std::sync::{PoisonError, RwLock};
use std::time::Duration;

use model::Model;
use tempfile::TempDir;
use wire::Contract;

use crate::catalog::Catalog;
use crate::cli::Failure;
use crate::gateway::config::PathTemplate;
use crate::gateway::embedded::Embedded;
use crate::suite::live::http::Http;
use crate::suite::live::target::{Bytes, HttpAnswer, Outgoing, Target, Unreachable};

/// The reference gateway, and connections to it.
pub(super) struct Own<'a> {
    catalog: &'a Catalog,
    model: &'a Model,
    names: &'a [String],
    paths: PathTemplate,
    patience: Duration,
    connections: usize,
    /// Requests share it; a restart has it alone. None after a restart that failed.
    running: RwLock<Option<Running>>,
    /// Its store is there; it is removed when the gateway has ended.
    folder: TempDir,
}

type Url = Box<dyn Fn(&'static Contract) -> String + Send + Sync>;

/// Dropped in this order: a gateway that ends waits for its connections.
struct Running {
    http: Http<Url>,
    _gateway: Embedded,
}

impl<'a> Own<'a> {
    /// Starts it. Besides the clients of the demonstration it knows one of each of these
    /// names, all with the same key. The rest is as for [`Http::new`].
    pub(super) fn start(
        catalog: &'a Catalog,
        model: &'a Model,
        names: &'a [String],
        patience: Duration,
        connections: usize,
    ) -> Result<Self, Failure> {
        let environment = |error: &dyn std::fmt::Display| Failure::Environment(error.to_string());
        let folder = TempDir::with_prefix("conformance-run-").map_err(|error| environment(&error))?;
        let (paths, running) = (PathTemplate::default(), RwLock::new(None));
        let own = Self { catalog, model, names, paths, patience, connections, folder, running };
        let running = own.run().map_err(|error| environment(&error))?;
        *own.running.write().unwrap_or_else(PoisonError::into_inner) = Some(running);
        Ok(own)
    }

    fn run(&self) -> Result<Running, Unreachable> {
        let gateway = Embedded::start(self.catalog, self.model, self.names, Some(self.folder.path()))
            .map_err(|error| Unreachable(error.to_string()))?;
        let (base, paths) = (gateway.url().to_owned(), self.paths.clone());
        let url: Url = Box::new(move |contract| format!("{base}{}", paths.path(contract.function)));
        Ok(Running { http: Http::new(url, self.patience, self.connections), _gateway: gateway })
    }

    fn with<T>(&self, ask: impl FnOnce(&Http<Url>) -> T) -> Option<T> {
        self.running.read().unwrap_or_else(PoisonError::into_inner).as_ref().map(|running| ask(&running.http))
    }
}

impl Target for Own<'_> {
    fn url(&self, contract: &'static Contract) -> String {
        self.with(|http| http.url(contract)).unwrap_or_default()
    }

    fn send(&self, request: &Outgoing<'_>) -> Result<HttpAnswer, Unreachable> {
        self.with(|http| http.send(request)).unwrap_or_else(gone)
    }

    fn send_bytes(&self, request: &Outgoing<'_>, bytes: &Bytes) -> Result<HttpAnswer, Unreachable> {
        self.with(|http| http.send_bytes(request, bytes)).unwrap_or_else(gone)
    }

    /// Requests that are under way are answered first; others wait.
    fn restart(&self) -> Option<Result<(), Unreachable>> {
        let mut running = self.running.write().unwrap_or_else(PoisonError::into_inner);
        // The store is open for one at a time.
        drop(running.take());
        Some(self.run().map(|again| *running = Some(again)))
    }
}

fn gone() -> Result<HttpAnswer, Unreachable> {
    Err(Unreachable("the reference gateway did not start again".to_owned()))
}
