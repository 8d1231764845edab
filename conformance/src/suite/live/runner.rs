//! Runs cases on many threads; what comes out does not depend on which was the fastest.

use std::num::NonZeroUsize;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{available_parallelism, scope};
use std::time::{Duration, Instant};

use super::Setup;
use super::attempt::{Attempt, Done, Outcome, attempt};
use super::cases::{Case, Cases};
use super::plan::plan;
use super::report::{Report, report};
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
}

impl Default for Limits {
    /// Two cases at a time for each core: while one waits for its answer, another signs.
    fn default() -> Self {
        let cores = available_parallelism().unwrap_or(NonZeroUsize::MIN);
        Self { jobs: cores.saturating_add(cores.get()), fail_fast: false, time: None }
    }
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
    // No case beyond the first failure begins, so all up to it are done: it is the same
    // one whatever the threads do.
    let (next, end) = (AtomicUsize::new(0), AtomicUsize::new(cases.cases.len()));
    let note = |at: usize, case: &Case, done: &Done| {
        if limits.fail_fast && matches!(done.outcome, Outcome::Failed(_)) {
            end.fetch_min(at + 1, Ordering::Relaxed);
        }
        watch(case, done);
    };

    let mut all: Vec<Option<Done>> = cases.cases.iter().map(|_| None).collect();
    let first = cases.cases.iter().enumerate().find(|(_, case)| plan(setup, case).is_ok());
    if let Some((at, case)) = first {
        let Attempt { done, unanswered } = attempt(setup, case, target);
        if let Some(error) = unanswered {
            return Err(error);
        }
        note(at, case, &done);
        all[at] = Some(done);
    }
    let first = first.map(|(at, _)| at);
    let work = || {
        let mut all = Vec::new();
        while !is_late() {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(case) = cases.cases.get(at).filter(|_| at < end.load(Ordering::Relaxed)) else { break };
            if Some(at) != first {
                let done = attempt(setup, case, target).done;
                note(at, case, &done);
                all.push((at, done));
            }
        }
        all
    };
    scope(|threads| {
        let workers: Vec<_> = (0..limits.jobs.get()).map(|_| threads.spawn(work)).collect();
        for worker in workers {
            for (at, done) in worker.join().unwrap_or_else(|panic| resume_unwind(panic)) {
                all[at] = Some(done);
            }
        }
    });

    let end = end.load(Ordering::Relaxed);
    let all = all.into_iter().enumerate().map(|(at, done)| match done {
        Some(done) if at < end => done,
        _ if at < end => Done::skipped("there was no time left for it"),
        _ => Done::skipped("an earlier case failed"),
    });
    Ok(report(setup, cases, all.collect()))
}
