//! Judges clients: every request that the gateway answers, as it arrives.
//!
//! ```text
//! server -> Seen -> queue -> judging (a thread of its own) -> Exchange -> Kept -> pages
//!                                                                          `---> Report
//! ```
//!
//! Nobody waits for it: an answer is handed over first, and judged then. When the queue is
//! full, requests are counted as not judged, and then nothing passes.
//!
//! Reading order: [`exchange`] is what comes out; `judging` makes it, by the contract's
//! rules and by [`rules`], of which [`sequence`](crate::sequence) knows those about repetition; `kept` holds the
//! last ones; `pages` and `events` show them; [`report`] and [`text`] are the end.

mod collected;
mod events;
pub mod exchange;
mod judging;
mod kept;
mod masked;
mod pages;
pub mod report;
pub mod rules;
pub mod text;

use std::collections::BTreeMap;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;

use axum::Router;
use jiff::Timestamp;
use wire::Severity;

use self::judging::Judge;
use self::kept::Kept;
use self::report::Report;
use super::Gateway;
use super::server::{Seen, Server, Stop, Witness};
use crate::baseline::matching::Matching;
use crate::mask::Mask;
use crate::report::collection::Collection;
use crate::report::group::Grouping;
use crate::sequence::history::History;

/// How to judge clients.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// The last exchanges to keep for the pages; the counts go on.
    pub keep: usize,
    /// Tell the server to stop after so many exchanges.
    pub stop_after: Option<u64>,
    /// Findings of this severity or above fail.
    pub fail_on: Severity,
    /// Whether findings that hang on an erratum may be errors.
    pub strict: bool,
    /// How findings are collected for the report at the end.
    pub grouping: Grouping,
}

/// A watch over a server's clients.
pub struct Watch {
    shared: Arc<Shared>,
    thread: JoinHandle<()>,
}

/// What the server, the judging thread and the pages share.
struct Shared {
    kept: Kept,
    queue: SyncSender<Job>,
    /// Exchanges that wait to be judged, and the bytes of their bodies.
    waiting: AtomicUsize,
    waiting_bytes: AtomicUsize,
    /// Exchanges that the server has told of.
    seen: AtomicU64,
    stop_after: Option<u64>,
    stop: Stop,
    /// Event streams that are open.
    streams: AtomicUsize,
    /// Tells this watch from an earlier one at the same address.
    session: String,
}

/// What the judging thread is given.
enum Job {
    Judge(Box<Seen>),
    End,
}

/// What clients have sent is remembered for so many exchanges.
const REMEMBERED: u64 = 100_000;

/// Exchanges that may wait to be judged, and the bytes of their bodies.
const WAITING: usize = 1024;
const WAITING_BYTES: usize = 64 << 20;

impl Watch {
    /// Watches over the clients of the server, which serves the gateway. What the baseline
    /// knows does not fail.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn over(
        server: Server,
        gateway: Arc<Gateway>,
        settings: Settings,
        baseline: Option<Matching>,
    ) -> io::Result<(Self, Server)> {
        let (queue, jobs) = sync_channel(WAITING);
        let shared = Arc::new(Shared::new(queue, settings, baseline, server.stop()));
        let pages: Router = pages::routes(&shared);
        let judging = Arc::clone(&shared);
        let work = move || judge_all(&judging, &gateway, settings, &jobs);
        let thread = std::thread::Builder::new().name("gateway-judge".to_owned()).spawn(work)?;
        let server = server.with_witness(Arc::clone(&shared) as Arc<dyn Witness>, pages);
        Ok((Self { shared, thread }, server))
    }

    /// Waits until everything is judged, and says what it came to. The server must have
    /// ended.
    pub fn finish(self) -> (Report, Collection) {
        // A thread that is gone, and one that panicked, has left something unjudged.
        if self.shared.queue.send(Job::End).is_err() || self.thread.join().is_err() {
            self.shared.kept.unjudged("the judge failed");
        }
        self.shared.kept.finish()
    }
}

impl Witness for Shared {
    fn saw(&self, seen: Seen) {
        let size = size(&seen);
        let before = self.waiting_bytes.fetch_add(size, Ordering::Relaxed);
        self.waiting.fetch_add(1, Ordering::SeqCst);
        if before + size > WAITING_BYTES || self.queue.try_send(Job::Judge(Box::new(seen))).is_err() {
            self.kept.unjudged("too many at once");
            self.done(size);
        }
        let count = self.seen.fetch_add(1, Ordering::Relaxed) + 1;
        if self.stop_after.is_some_and(|most| count >= most) {
            self.stop.stop();
        }
    }

    fn missed(&self, why: &'static str) {
        self.kept.unjudged(why);
    }
}

impl Shared {
    fn new(queue: SyncSender<Job>, settings: Settings, baseline: Option<Matching>, stop: Stop) -> Self {
        let collection = Collection::new(settings.grouping, settings.fail_on, Severity::Warning);
        Self {
            kept: Kept::new(settings.keep, collection.with(baseline)),
            queue,
            waiting: AtomicUsize::new(0),
            waiting_bytes: AtomicUsize::new(0),
            seen: AtomicU64::new(0),
            stop_after: settings.stop_after,
            stop,
            streams: AtomicUsize::new(0),
            session: Timestamp::now().as_millisecond().to_string(),
        }
    }

    /// One exchange waits no longer.
    fn done(&self, size: usize) {
        self.waiting_bytes.fetch_sub(size, Ordering::Relaxed);
        self.waiting.fetch_sub(1, Ordering::SeqCst);
        self.kept.tell();
    }
}

/// The work of the judging thread.
fn judge_all(shared: &Shared, gateway: &Gateway, settings: Settings, jobs: &Receiver<Job>) {
    let mask = Mask::of(&gateway.catalog);
    let mut judge =
        Judge { gateway, settings, mask, history: History::new(REMEMBERED), open: BTreeMap::new(), diagnosed: 0 };
    let mut number = 0;
    while let Ok(Job::Judge(seen)) = jobs.recv() {
        number += 1;
        // What one request does to the judge must not spoil the others.
        match catch_unwind(AssertUnwindSafe(|| judge.judge(number, &seen))) {
            Ok((exchange, found)) => shared.kept.add(exchange, found),
            Err(_) => shared.kept.unjudged("the judge failed"),
        }
        shared.done(size(&seen));
    }
    for (number, finding) in judge.unsettled() {
        shared.kept.late(number, finding, settings.fail_on);
    }
}

fn size(seen: &Seen) -> usize {
    seen.request.as_ref().map_or(0, |request| request.len()) + seen.response.len()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use hyper::body::Bytes;

    use super::*;
    use crate::report::Verdict;

    fn seen(bytes: usize) -> Seen {
        Seen {
            time: Timestamp::UNIX_EPOCH,
            took: Duration::ZERO,
            method: "POST".to_owned(),
            path: "/".to_owned(),
            content_type: None,
            request: Some(Bytes::from(vec![b'x'; bytes])),
            status: None,
            end: "cut",
            response: Bytes::new(),
            contract: None,
            client: None,
            result: "-".to_owned(),
            repetition: None,
        }
    }

    /// A judge that hangs holds nobody up, takes no memory without end, and passes nothing.
    #[test]
    fn what_does_not_fit_is_counted() {
        let settings = Settings {
            keep: 1,
            stop_after: None,
            fail_on: Severity::Error,
            strict: false,
            grouping: Grouping::default(),
        };
        for (size, fitting) in [(1, WAITING), (WAITING_BYTES / 4, 4), (WAITING_BYTES + 1, 0)] {
            let (queue, jobs) = sync_channel(WAITING);
            let shared = Shared::new(queue, settings, None, Stop::default());
            for _ in 0..fitting + 2 {
                shared.saw(seen(size));
            }
            assert_eq!(jobs.try_iter().count(), fitting, "{size} bytes");
            assert_eq!(shared.waiting.load(Ordering::SeqCst), fitting);
            assert_eq!(shared.waiting_bytes.load(Ordering::Relaxed), fitting * size);
            let (report, collection) = shared.kept.finish();
            assert_eq!(report.unjudged.into_iter().collect::<Vec<_>>(), [("too many at once", 2)]);
            assert_eq!(report.verdict, Verdict::Inconclusive);
            assert_eq!(collection.finish().summary.verdict, Verdict::Inconclusive);
        }
    }
}
