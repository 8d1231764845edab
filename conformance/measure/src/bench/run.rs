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
use serde::Serialize;
use wire::Contract;

use crate::output::{Machine, json, machine, number};
use crate::statistics::{Spread, spread};
use crate::world::{World, tag};
use crate::{Failure, Format, Outcome};

/// Exchanges a second that two cores must manage.
const REQUIRED: f64 = 500.0;

/// Some requests are signed already, as vectors: a little more than half is possible.
const DISTURBED: f64 = 0.55;

/// Signatures of a round.
const SIGNATURES: usize = 2000;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often to measure.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Measured rounds; one more before them is not counted.
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..=100))]
    rounds: u64,
    /// How to print.
    #[arg(long, default_value = "text")]
    format: Format,
}

/// What came out.
#[derive(Serialize)]
struct Report {
    machine: Machine,
    rounds: u64,
    /// Threads that sign, and that send.
    threads: usize,
    /// Exchanges of a round.
    exchanges: usize,
    /// Bare RSA signatures a second.
    signatures: Spread,
    /// Exchanges a second.
    suite: Spread,
    /// Exchanges by signatures, of the same round.
    ratio: Spread,
    /// The exchanges a second that two cores must manage.
    required: f64,
    is_met: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let (world, limits) = (World::read()?, Limits::default());
    let embedded = Embedded::start(&world.catalog, &world.model, &world.aliases, None)?;
    let (mut exchanges, mut bare, mut suite) = (0, Vec::new(), Vec::new());
    for round in 0..=arguments.rounds {
        let tag = tag(round);
        let setup =
            world.setup(&tag).ok_or_else(|| Failure::Environment("the compiled-in data has no gateway".to_owned()))?;
        let signatures = signatures_a_second(&setup, limits.jobs)?;
        let (sent, took) = driven(&setup, &limits, embedded.url())?;
        exchanges = sent;
        if round > 0 {
            bare.push(signatures);
            suite.push(sent as f64 / took.as_secs_f64());
        }
    }
    let ratios: Vec<_> = suite.iter().zip(&bare).map(|(suite, bare)| suite / bare).collect();
    let spread = |values: &[f64]| spread(values).ok_or_else(|| Failure::Environment("nothing was measured".to_owned()));
    let (signatures, suite, ratio) = (spread(&bare)?, spread(&suite)?, spread(&ratios)?);
    let report = Report {
        machine: machine(),
        rounds: arguments.rounds,
        threads: limits.jobs.get(),
        exchanges,
        signatures,
        suite,
        ratio,
        required: REQUIRED,
        is_met: suite.median >= REQUIRED,
    };
    match arguments.format {
        Format::Text => print(&report),
        Format::Json => json(&report)?,
    }
    Ok(report.is_met)
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

fn print(report: &Report) {
    let Report { machine, rounds, threads, exchanges, signatures, suite, ratio, required, is_met } = report;
    println!("{machine}; {rounds} rounds, {threads} threads, {exchanges} exchanges a round");
    println!("{:42}  {:>8}  {:>8}  {:>8}", "", "MEDIAN", "LOWEST", "HIGHEST");
    for (what, Spread { median, lowest, highest }) in [
        ("bare RSA-2048 signatures a second", signatures),
        ("exchanges a second through the suite", suite),
        ("ratio", ratio),
    ] {
        let [median, lowest, highest] = [median, lowest, highest].map(|value| number(*value));
        println!("{what:42}  {median:>8}  {lowest:>8}  {highest:>8}");
    }
    println!(
        "an exchange has two signatures, its client's and its gateway's, so that a ratio of 0.50 is about the most"
    );
    if ratio.median > DISTURBED {
        println!("more than that means that other programs were at work, which take more from bare signing");
    }
    println!("required: {required} exchanges a second on two cores: {}", if *is_met { "met" } else { "not met" });
}
