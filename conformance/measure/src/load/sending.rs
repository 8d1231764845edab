//! Requests are signed beforehand, and sent over many connections at once.

use std::sync::Barrier;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::thread::{available_parallelism, scope};
use std::time::{Duration, Instant};

use conformance::suite::live::http::Http;
use conformance::suite::live::target::{HttpAnswer, Outgoing, Target as _, Unreachable};
use conformance::suite::live::{Setup, sound_request};
use wire::Contract;

use crate::Failure;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// What came back.
pub(super) struct Sent {
    /// The answers, each with the number of its request.
    pub(super) answers: Vec<(usize, Result<HttpAnswer, Unreachable>)>,
    /// From the first request to the last answer.
    pub(super) took: Duration,
}

/// As many requests as can be signed in this time, each about a transaction of its own.
pub(super) fn signed(setup: &Setup, contract: &'static Contract, time: Duration) -> Result<Vec<Vec<u8>>, Failure> {
    let (next, end) = (AtomicU32::new(0), Instant::now() + time);
    let sign = || {
        let mut signed = Vec::new();
        while Instant::now() < end || signed.is_empty() {
            let number = next.fetch_add(1, Ordering::Relaxed);
            signed.push(sound_request(setup, contract, number, 0).map_err(Failure::Environment)?);
        }
        Ok(signed)
    };
    let of_threads = on_threads(available_parallelism().map_or(1, usize::from), &sign);
    Ok(of_threads.into_iter().collect::<Result<Vec<_>, Failure>>()?.into_iter().flatten().collect())
}

/// Sends the bodies in turn, over and over, until the time is up or so many are sent.
pub(super) fn send(
    url: &str,
    contract: &'static Contract,
    bodies: &[Vec<u8>],
    connections: u16,
    time: Duration,
    most: usize,
) -> Sent {
    let next = AtomicUsize::new(0);
    let together = Barrier::new(connections.into());
    let send = || {
        let http = Http::new(|_| url.to_owned(), PATIENCE, 1);
        together.wait();
        let start = Instant::now();
        let mut answers = Vec::new();
        while start.elapsed() < time {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(body) = bodies.get(number % bodies.len().max(1)).filter(|_| number < most) else { break };
            let answer = http.send(&Outgoing::new(contract, body));
            answers.push((number % bodies.len(), answer));
        }
        (start, answers)
    };
    let of_threads = on_threads(connections.into(), &send);
    let start = of_threads.iter().map(|(start, _)| *start).min();
    let took = start.map_or(Duration::ZERO, |start| start.elapsed());
    let mut answers: Vec<_> = of_threads.into_iter().flat_map(|(_, answers)| answers).collect();
    answers.sort_by_key(|(number, _)| *number);
    Sent { answers, took }
}

/// What the function gives on so many threads at once.
pub(super) fn on_threads<T: Send>(count: usize, work: &(impl Fn() -> T + Sync)) -> Vec<T> {
    scope(|threads| {
        let threads: Vec<_> = (0..count).map(|_| threads.spawn(work)).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}
