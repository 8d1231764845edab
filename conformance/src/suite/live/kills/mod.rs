//! Which case kills which defect: the suite against gateways that are broken on purpose.
//!
//! A suite is worth what it finds. Here it meets every [defect](crate::gateway::defect),
//! in this process and with a clock that stands still, so that the same comes out each
//! time. [`Matrix`] holds what is the same for all defects; [`text`] is what is kept.

mod target;
pub mod text;

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::scope;

use model::Model;

use self::target::InProcess;
use super::attempt::{Outcome, attempt, carried_out};
use super::cases::{Case, Cases};
use super::plan::{Plan, plan};
use super::report::Failure;
use super::{Limits, Setup, Suite};
use crate::gateway::Gateway;
use crate::gateway::defect::Defect;
use crate::gateway::store::{Store, StoreError};
use crate::signature::backend::{BULK_SIGNING, Remembering};

/// The suite, rehearsed, and the gateway that is broken anew for each defect.
pub struct Matrix<'a> {
    setup: &'a Setup<'a>,
    model: &'a Arc<Model>,
    healthy: Gateway,
    cases: Vec<(Case<'a>, Option<Plan>)>,
}

/// What became of one defect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kill {
    /// The defect's id; empty for the gateway without one.
    pub defect: String,
    /// How many cases of each suite failed. No more than [`ENOUGH`] are counted.
    pub by: BTreeMap<Suite, usize>,
    /// The case that tells best what is wrong: one that blames the rule that the defect is
    /// about, or probes it; otherwise the first.
    pub best: Option<Killer>,
    /// Cases that decided nothing, with the reason of the first. They kill nobody.
    pub skipped: Option<(usize, String)>,
}

/// A case that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Killer {
    /// Its id.
    pub case: String,
    /// The rule that its failure blames.
    pub rule: &'static str,
    /// Whether the rule that the defect is about is the one that it blames or probes.
    pub is_aimed: bool,
}

/// Failures of one suite that are enough: further ones say nothing new.
pub const ENOUGH: usize = 10;

/// How many cases before another one are enough to bring about what it shows.
const BEFORE: usize = 40;

impl<'a> Matrix<'a> {
    /// Draws up every request once. `healthy` is a gateway that knows the clients of the
    /// setup; its store is not used.
    pub fn new(
        setup: &'a Setup<'a>,
        cases: &Cases<'a>,
        limits: &Limits,
        healthy: Gateway,
        model: &'a Arc<Model>,
    ) -> Self {
        // The responses of different gateways are mostly the same. It lives as long as the
        // process, and there is one.
        let backend = Box::leak(Box::new(Remembering::new(BULK_SIGNING)));
        let healthy = Gateway { backend, clock: || "2026-01-01T00:00:00+00:00".to_owned(), ..healthy };
        let cases = cases.promised(setup, limits).into_iter().map(|case| {
            // What depends on answers has no plan, and is drawn up as it goes.
            let plan = plan(setup, &case).ok().filter(|_| !case.is_interactive());
            (case, plan)
        });
        Self { setup, model, healthy, cases: cases.collect() }
    }

    /// The cases of the suite.
    pub fn cases(&self) -> usize {
        self.cases.len()
    }

    /// What becomes of each defect, in their order. `watch` hears of each that is done.
    ///
    /// Errors: no store could be made in memory.
    pub fn kills(
        &self,
        defects: &[Option<Defect>],
        jobs: NonZeroUsize,
        watch: &(dyn Fn() + Sync),
    ) -> Result<Vec<Kill>, StoreError> {
        let next = AtomicUsize::new(0);
        let work = || {
            let mut done = Vec::new();
            while let Some((at, defect)) =
                Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|at| Some((at, defects.get(at)?)))
            {
                done.push((at, self.kill(defect.as_ref())));
                watch();
            }
            done
        };
        let mut all = scope(|threads| {
            let workers: Vec<_> = (0..jobs.get()).map(|_| threads.spawn(work)).collect();
            let done =
                workers.into_iter().flat_map(|worker| worker.join().unwrap_or_else(|panic| resume_unwind(panic)));
            done.collect::<Vec<_>>()
        });
        all.sort_by_key(|(at, _)| *at);
        all.into_iter().map(|(_, kill)| kill).collect()
    }

    /// The rule that this case blames when it meets the gateway with this defect, or without
    /// one; `None` when it does not fail. The cases right before it are sent as well, if it
    /// passes alone: some bugs show only after other requests.
    ///
    /// Errors: no store could be made in memory.
    pub fn blamed(&self, defect: Option<&Defect>, case: &str) -> Result<Option<&'static str>, StoreError> {
        let Some(at) = self.cases.iter().position(|(candidate, _)| candidate.id == case) else { return Ok(None) };
        for from in [at, at.saturating_sub(BEFORE)] {
            let target = InProcess::start(&self.healthy, defect, self.model, Store::in_memory()?)?;
            let outcomes = self.cases[from..=at].iter().map(|(case, plan)| self.outcome(case, plan.as_ref(), &target));
            if let Some(Outcome::Failed(failure)) = outcomes.last() {
                return Ok(failure.wrong.first().map(|wrong| wrong.rule));
            }
        }
        Ok(None)
    }

    fn outcome(&self, case: &Case, plan: Option<&Plan>, target: &InProcess) -> Outcome {
        let attempt = match plan {
            Some(plan) => carried_out(self.setup, case, plan, target),
            None => attempt(self.setup, case, target),
        };
        attempt.done.outcome
    }

    /// Runs the suite against the gateway with this defect, or without one.
    fn kill(&self, defect: Option<&Defect>) -> Result<Kill, StoreError> {
        let target = InProcess::start(&self.healthy, defect, self.model, Store::in_memory()?)?;
        let about = defect.and_then(Defect::rule);
        let mut kill = Kill {
            defect: defect.map_or_else(String::new, |defect| defect.id.clone()),
            by: BTreeMap::new(),
            best: None,
            skipped: None,
        };
        // Requests of other contracts do not meet it.
        let contract = defect.and_then(|defect| defect.contract.as_deref());
        let cases = self.cases.iter().filter(|(case, _)| contract.is_none_or(|id| case.contract.id == id));
        for (case, plan) in cases {
            if kill.by.get(&case.suite).is_some_and(|failed| *failed >= ENOUGH) && kill.is_aimed(about) {
                continue;
            }
            match self.outcome(case, plan.as_ref(), &target) {
                Outcome::Failed(failure) => kill.by_case(case, &failure, about),
                Outcome::Skipped(why) => kill.skipped.get_or_insert((0, why)).0 += 1,
                Outcome::Passed | Outcome::Undrawn(_) => {}
            }
        }
        Ok(kill)
    }
}

impl Kill {
    /// Whether any case failed.
    pub fn is_killed(&self) -> bool {
        !self.by.is_empty()
    }

    /// Whether nothing better can come.
    fn is_aimed(&self, about: Option<&str>) -> bool {
        about.is_none() || self.best.as_ref().is_some_and(|best| best.is_aimed)
    }

    fn by_case(&mut self, case: &Case, failure: &Failure, about: Option<&str>) {
        let failed = self.by.entry(case.suite).or_default();
        *failed = ENOUGH.min(*failed + 1);
        let Some(wrong) = failure.wrong.first() else { return };
        let probed = case.rule.map(|rule| rule.id);
        let blames = |about| failure.wrong.iter().any(|wrong| wrong.rule == about) || probed == Some(about);
        let is_aimed = about.is_some_and(blames);
        if self.best.as_ref().is_none_or(|best| is_aimed && !best.is_aimed) {
            self.best = Some(Killer { case: case.id.clone(), rule: wrong.rule, is_aimed });
        }
    }
}
