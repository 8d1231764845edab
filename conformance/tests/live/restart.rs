//! Gateways that are started anew.

use std::sync::RwLock;

use conformance::report::Verdict;
use conformance::suite::live::report::Report;
use tempfile::TempDir;
use wire::Contract;

use super::*;

/// A gateway whose store is in a directory, or, after each start, in a new one.
struct Restarted<'w> {
    world: &'w World,
    is_forgetful: bool,
    directory: RwLock<TempDir>,
    gateway: RwLock<Option<Gateway>>,
}

impl<'w> Restarted<'w> {
    fn new(world: &'w World, is_forgetful: bool) -> Self {
        let directory = TempDir::new().expect("a directory");
        let started = Self { world, is_forgetful, directory: RwLock::new(directory), gateway: RwLock::new(None) };
        assert!(started.restart().expect("an answer").is_ok());
        started
    }
}

impl Target for Restarted<'_> {
    fn url(&self, contract: &'static Contract) -> String {
        contract.function.to_owned()
    }

    fn send(&self, request: &Outgoing<'_>) -> Result<HttpAnswer, Unreachable> {
        let gateway = self.gateway.read().expect("a gateway");
        Ok(answer(gateway.as_ref().expect("a gateway").reply("/", request.body).body))
    }

    fn restart(&self) -> Option<Result<(), Unreachable>> {
        let mut gateway = self.gateway.write().expect("a gateway");
        drop(gateway.take());
        if self.is_forgetful {
            *self.directory.write().expect("a directory") = TempDir::new().expect("a directory");
        }
        let store = Store::open(self.directory.read().expect("a directory").path()).expect("a store");
        *gateway = Some(super::gateway(&self.world.model, &self.world.aliases, store));
        Some(Ok(()))
    }
}

fn report(target: &Restarted) -> Report {
    let tag = tag(5);
    let setup = Setup { can_restart: true, ..target.world.setup(&tag) };
    let cases = cases(&setup, &selection(None, Some("*/sequence/restart")), &[]);
    run(&setup, &cases, &jobs(3), target, &|_, _| {}).expect("a report")
}

#[test]
fn the_reference_gateway_remembers() {
    let world = World::new();
    let report = report(&Restarted::new(&world, false));
    assert_eq!((report.verdict, report.judged(), report.requests), (Verdict::Pass, 3, 12));
}

#[test]
fn one_that_forgets() {
    let world = World::new();
    let report = report(&Restarted::new(&world, true));
    let groups: Vec<_> = report.groups.iter().map(|group| (group.cause.as_str(), group.cases.len())).collect();
    assert_eq!(groups, [("expected a refusal with REPEAT_REQ_INCONSISTENT, got S SUCCESS", 3)]);
    assert_eq!(report.groups[0].example.request_number, 2);
}
