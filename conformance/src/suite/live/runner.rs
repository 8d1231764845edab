//! Runs cases on many threads; what comes out does not depend on which was the fastest.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{available_parallelism, scope};
use std::time::{Duration, Instant};

use super::Setup;
use super::attempt::{Attempt, Done, Outcome, attempt};
use super::cases::{Case, Cases};
use super::collected::findings;
use super::plan::plan;
use super::random::shrink::shrink;
use super::report::Report;
use super::summing::report;
use super::target::{Target, Unreachable};

/// How much to do, and when to stop.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How many cases are under way at a time.
    pub jobs: NonZeroUsize,
    /// Whether the first failure ends the run.
    pub fail_fast: bool,
    /// No case begins later than this after the start.
    pub time: Option<Duration>,
    /// What random cases are drawn by.
    pub seed: u64,
    /// How many random cases come after the others. Unless told, it is a few hundred, or,
    /// with a limit of time, as many as there is time for.
    pub cases: Option<usize>,
    /// How long the random cases that failed are made smaller, all together.
    pub shrinking: Duration,
}

impl Default for Limits {
    /// Two cases at a time for each core: while one waits for its answer, another signs.
    fn default() -> Self {
        let cores = available_parallelism().unwrap_or(NonZeroUsize::MIN);
        let jobs = cores.saturating_add(cores.get());
        Self { jobs, fail_fast: false, time: None, seed: 0, cases: None, shrinking: Duration::from_secs(10) }
    }
}

/// All cases of a run by their place: first those that are always the same, then random
/// ones.
struct Queue<'q, 'a> {
    setup: &'q Setup<'a>,
    cases: &'q Cases<'a>,
    seed: u64,
    /// Those that have to be done.
    promised: usize,
    /// Those that there can be.
    most: usize,
}

/// Sends all cases and judges what comes back. `watch` hears of each case that is done, in
/// no order and from any thread.
///
/// Errors: the target does not answer the very first request.
pub fn run(
    setup: &Setup,
    cases: &Cases,
    limits: &Limits,
    target: &dyn Target,
    watch: &(dyn Fn(&Case, &Done) + Sync),
) -> Result<Report, Unreachable> {
    let deadline = limits.time.map(|time| Instant::now() + time);
    let is_late = || deadline.is_some_and(|deadline| Instant::now() >= deadline);
    let queue = Queue::new(setup, cases, limits);
    // No case beyond the first failure begins, so all up to it are done: it is the same
    // one whatever the threads do.
    let (next, end) = (AtomicUsize::new(0), AtomicUsize::new(queue.most));
    let note = |at: usize, case: &Case, done: &Done| {
        if limits.fail_fast && matches!(done.outcome, Outcome::Failed(_)) {
            end.fetch_min(at + 1, Ordering::Relaxed);
        }
        watch(case, done);
    };

    let mut all: BTreeMap<usize, (Case, Done)> = BTreeMap::new();
    let first = queue.first_to_send();
    if let Some((at, case)) = &first {
        let Attempt { done, unanswered } = attempt(setup, case, target);
        if let Some(error) = unanswered {
            return Err(error);
        }
        note(*at, case, &done);
        all.insert(*at, (case.clone().into_owned(), done));
    }
    let first = first.map(|(at, _)| at);
    let work = || {
        let mut all = Vec::new();
        while !is_late() {
            let at = next.fetch_add(1, Ordering::Relaxed);
            if at >= end.load(Ordering::Relaxed) {
                break;
            }
            let Some(case) = queue.case(at).filter(|_| Some(at) != first) else { continue };
            let done = attempt(setup, &case, target).done;
            note(at, &case, &done);
            all.push((at, (case.into_owned(), done)));
        }
        all
    };
    scope(|threads| {
        let workers: Vec<_> = (0..limits.jobs.get()).map(|_| threads.spawn(work)).collect();
        for worker in workers {
            all.extend(worker.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
    });

    let end = end.load(Ordering::Relaxed);
    all.retain(|at, _| *at < end);
    for at in 0..queue.promised {
        let Some(case) = queue.case(at).filter(|_| !all.contains_key(&at)) else { continue };
        let why = if at < end { "there was no time left for it" } else { "an earlier case failed" };
        all.insert(at, (case.into_owned(), Done::skipped(why)));
    }
    let all: Vec<_> = all.into_values().collect();
    let is_drawn = |(case, done): &&(Case, Done)| case.seed().is_some() && matches!(done.outcome, Outcome::Failed(_));
    let drawn: Vec<_> = all.iter().filter(is_drawn).map(|(case, _)| case.clone()).collect();
    let mut report = report(setup, cases, all);
    make_smaller(setup, &drawn, &mut report, target, Instant::now() + limits.shrinking);
    Ok(report)
}

/// Makes the examples smaller that were drawn. The other failures are not shown, and so
/// need not be sent again.
fn make_smaller(setup: &Setup, drawn: &[Case], report: &mut Report, target: &dyn Target, end: Instant) {
    for group in &mut report.groups {
        if let Some(case) = drawn.iter().find(|case| case.id == group.example.id) {
            report.requests += shrink(setup, case, group, target, end);
            if let Some((_, found)) = report.tests.iter_mut().find(|(test, _)| test.name == case.id) {
                *found = findings(case, &group.example);
            }
        }
    }
}

impl<'q, 'a> Queue<'q, 'a> {
    fn new(setup: &'q Setup<'a>, cases: &'q Cases<'a>, limits: &Limits) -> Self {
        let (fixed, random) = (cases.cases.len(), &cases.random);
        let is_endless = limits.cases.is_none() && limits.time.is_some();
        let promised = if is_endless { 0 } else { random.promised(limits.cases) };
        let most = if is_endless { random.most() } else { promised };
        Self { setup, cases, seed: limits.seed, promised: fixed + promised, most: fixed + most }
    }

    /// The case at this place. A random one may be left out by the selection.
    fn case(&self, at: usize) -> Option<Cow<'q, Case<'a>>> {
        let fixed = &self.cases.cases;
        let drawn = || self.cases.random.case(self.setup, self.seed, at - fixed.len(), at).map(Cow::Owned);
        fixed.get(at).map(Cow::Borrowed).or_else(drawn)
    }

    fn first_to_send(&self) -> Option<(usize, Cow<'q, Case<'a>>)> {
        let cases = (0..self.most).filter_map(|at| Some((at, self.case(at)?)));
        cases.into_iter().find(|(_, case)| plan(self.setup, case).is_ok())
    }
}

impl<'a> Cases<'a> {
    /// Whether a run within these limits has none.
    pub fn is_empty(&self, setup: &Setup<'a>, limits: &Limits) -> bool {
        let queue = Queue::new(setup, self, limits);
        (0..queue.most).all(|at| queue.case(at).is_none())
    }

    /// The cases of a run within these limits, in their order; of those that go on as long
    /// as there is time, none.
    pub fn promised(&self, setup: &Setup<'a>, limits: &Limits) -> Vec<Case<'a>> {
        let queue = Queue::new(setup, self, limits);
        (0..queue.promised).filter_map(|at| queue.case(at).map(Cow::into_owned)).collect()
    }
}
