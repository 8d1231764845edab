//! A gateway in this process, as a target that can be started anew.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use model::Model;
use wire::Contract;

use crate::gateway::Gateway;
use crate::gateway::defect::Defect;
use crate::gateway::store::{Store, StoreError};
use crate::suite::live::target::{HttpAnswer, Outgoing, Target, Unreachable};

/// The gateway.
pub(super) struct InProcess<'a> {
    healthy: &'a Gateway,
    defect: Option<&'a Defect>,
    model: &'a Arc<Model>,
    running: RwLock<Gateway>,
}

impl<'a> InProcess<'a> {
    pub(super) fn start(
        healthy: &'a Gateway,
        defect: Option<&'a Defect>,
        model: &'a Arc<Model>,
        store: Store,
    ) -> Result<Self, StoreError> {
        let running = RwLock::new(healthy.with(defect.cloned(), model, store)?);
        Ok(Self { healthy, defect, model, running })
    }
}

impl Target for InProcess<'_> {
    fn url(&self, contract: &'static Contract) -> String {
        format!("http://in-process.example{}", self.healthy.paths.path(contract.function))
    }

    fn send(&self, request: &Outgoing<'_>) -> Result<HttpAnswer, Unreachable> {
        let path = self.healthy.paths.path(request.contract.function);
        let reply = self.running.read().unwrap_or_else(PoisonError::into_inner).reply(&path, request.body);
        if reply.fault.is_some() {
            return Err(Unreachable::closed());
        }
        Ok(HttpAnswer {
            status: reply.status,
            content_type: Some(reply.content_type.to_owned()),
            body: reply.body,
            took: Duration::ZERO,
        })
    }

    fn restart(&self) -> Option<Result<(), Unreachable>> {
        let mut running = self.running.write().unwrap_or_else(PoisonError::into_inner);
        let again = self.healthy.with(self.defect.cloned(), self.model, running.store.clone());
        Some(again.map(|again| *running = again).map_err(|error| Unreachable(error.to_string())))
    }
}
