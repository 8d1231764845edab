//! `bench run`: exchanges a second through the suite, beside bare signatures a second.
//!
//! An exchange is made, signed, sent over HTTP, answered by the embedded gateway, and
//! judged, all on this machine. It has two signatures, the client's and the gateway's, and
//! nothing else in it takes nearly as long: bare signing says what the machine allows.

use std::hint::black_box;
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::scope;
use std::time::{Duration, Instant};

use conformance::gateway::config::PathTemplate;
use conformance::gateway::embedded::Embedded;
use conformance::report::Verdict;
use conformance::signature::backend::BULK_SIGNING;
use conformance::suite::Selection;
use conformance::suite::live::http::Http;
use conformance::suite::live::{self, Limits, Setup, cases, sound_request};
use wire::Contract;

use super::Effort;
use super::report::{Heading, Table};
use super::rounds::Contestant;
use crate::Failure;
use crate::world::{World, tag};

/// Exchanges a second that two cores must manage.
const REQUIRED: f64 = 500.0;

/// Signatures of a round.
const SIGNATURES: usize = 2000;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// The suite, beside bare signatures.
///
/// # Errors
/// The embedded gateway does not start, or the suite does not pass.
pub fn table(effort: &Effort) -> Result<Table, Failure> {
    let (world, limits) = (World::read()?, Limits::default());
    let embedded = Embedded::start(&world.catalog, &world.model, &world.aliases, None)?;
    let no_gateway = || Failure::Environment("the compiled-in data has no gateway".to_owned());
    let own_tag = tag(0);
    let setup = world.setup(&own_tag).ok_or_else(no_gateway)?;
    let mut run = 0;
    let suite = || {
        run += 1;
        let tag = tag(run);
        let setup = world.setup(&tag).ok_or_else(no_gateway)?;
        let (exchanges, took) = driven(&setup, &limits, embedded.url())?;
        Ok(took.as_secs_f64() / exchanges as f64)
    };
    let bare = || Ok(1.0 / signatures_a_second(&setup, limits.jobs)?);
    let contestant =
        |name: &str, group, does: &str, work| Contestant { name: name.to_owned(), group, does: does.to_owned(), work };
    let mut contestants = [
        contestant("bare signing", "signing", "signs a request's bytes, and nothing else", Box::new(bare) as Box<_>),
        contestant("suite", "suite", "makes, signs, sends, answers and judges exchanges", Box::new(suite)),
    ];
    let heading = Heading {
        id: "run",
        title: "The suite against the embedded gateway".to_owned(),
        about: format!(
            "{} threads; an exchange has two RSA-2048 signatures, its client's and its gateway's, so that bare signing \
             is twice as fast at least",
            limits.jobs
        ),
        unit: "a second",
        amount: 1.0,
    };
    let table = Table::measured(&heading, &mut contestants, effort.rounds.min(5))?;
    Ok(table.reaches(effort, "suite", REQUIRED))
}

/// Bare signatures over the bytes of a request.
fn signatures_a_second(setup: &Setup, threads: NonZeroUsize) -> Result<f64, Failure> {
    let contract =
        setup.catalog.contracts.last().ok_or_else(|| Failure::Environment("there is no contract".to_owned()))?;
    let message = sound_request(setup, contract, 0, 0).map_err(Failure::Environment)?;
    let sign_type = setup.catalog.envelope.sign_types.iter().find(|sign_type| sign_type.default);
    let algorithm = sign_type.ok_or_else(|| Failure::Environment("no sign type is the default".to_owned()))?.algorithm;
    let (next, failed) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let start = Instant::now();
    scope(|scope| {
        for _ in 0..threads.get() {
            scope.spawn(|| {
                while next.fetch_add(1, Ordering::Relaxed) < SIGNATURES {
                    if black_box(BULK_SIGNING.sign(setup.client.key, algorithm, &message)).is_err() {
                        failed.fetch_add(1, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    let took = start.elapsed();
    match failed.into_inner() {
        0 => Ok(SIGNATURES as f64 / took.as_secs_f64()),
        failed => Err(Failure::Environment(format!("{failed} signatures failed"))),
    }
}

/// All cases of the suite, as `conformance run` does them: how many exchanges, and how long
/// they took.
fn driven(setup: &Setup, limits: &Limits, base: &str) -> Result<(usize, Duration), Failure> {
    let paths = PathTemplate::default();
    let url = |contract: &'static Contract| format!("{base}{}", paths.path(contract.function));
    let start = Instant::now();
    let cases = cases(setup, &Selection::default(), &[]);
    let target = Http::new(url, PATIENCE, limits.jobs.get());
    let report = live::run(setup, &cases, limits, &target, &|_, _| {})?;
    let took = start.elapsed();
    match report.verdict {
        Verdict::Pass => Ok((report.requests, took)),
        _ => Err(Failure::Wrong(
            "the run did not pass, so its speed says nothing; see `cargo conformance run`".to_owned(),
        )),
    }
}
