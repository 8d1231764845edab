//! The log: one JSON object a line, one line a request. Never a body, a signature or a
//! key.
//!
//! A thread of its own writes it. Where the reader of the log falls behind or hangs,
//! lines are lost and counted, and requests are served all the same.

use std::io::{self, BufWriter, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::Duration;

use serde::Serialize;

/// Where the log goes.
pub enum Log {
    /// Nowhere.
    Off,
    /// To standard error.
    Stderr,
    /// There.
    To(Box<dyn Write + Send>),
}

/// What is told about a request.
#[derive(Debug, Serialize)]
pub(super) struct Line<'a> {
    /// When it was over, in UTC.
    pub(super) time: String,
    pub(super) method: &'a str,
    /// Without the query.
    pub(super) path: &'a str,
    pub(super) contract: Option<&'static str>,
    pub(super) client: Option<&'a str>,
    pub(super) result: &'a str,
    /// The status; none where no response was sent.
    pub(super) status: Option<u16>,
    /// How it ended.
    pub(super) end: &'static str,
    /// The bytes of the bodies.
    pub(super) received: usize,
    pub(super) sent: usize,
    pub(super) milliseconds: f64,
}

/// Takes lines.
pub(super) struct Lines {
    /// None when there is no log.
    waiting: Option<SyncSender<String>>,
    lost: AtomicU64,
}

/// The thread that writes them.
pub(super) struct Writing {
    done: Receiver<()>,
}

/// Lines that wait for the writing thread.
const WAITING: usize = 4096;
/// The longest time that the end of the server waits for the log.
const PATIENCE: Duration = Duration::from_secs(1);

/// Starts the log.
pub(super) fn start(log: Log) -> (Lines, Writing) {
    let (sender, waiting) = sync_channel(WAITING);
    let (is_done, done) = sync_channel(1);
    let out: Option<Box<dyn Write + Send>> = match log {
        Log::Off => None,
        Log::Stderr => Some(Box::new(io::stderr())),
        Log::To(out) => Some(out),
    };
    let thread = out.and_then(|out| {
        let work = move || {
            write(&waiting, out);
            // The one who waits may have given up.
            let _ = is_done.send(());
        };
        std::thread::Builder::new().name("gateway-log".to_owned()).spawn(work).ok()
    });
    (Lines { waiting: thread.map(|_| sender), lost: AtomicU64::new(0) }, Writing { done })
}

impl Lines {
    /// Writes the line, later.
    pub(super) fn write(&self, line: &Line<'_>) {
        let Some(waiting) = &self.waiting else { return };
        let is_taken = serde_json::to_string(line).is_ok_and(|text| waiting.try_send(text).is_ok());
        if !is_taken {
            self.lost.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// How many lines were lost.
    pub(super) fn lost(&self) -> u64 {
        self.lost.load(Ordering::Relaxed)
    }
}

impl Writing {
    /// Waits until everything is written, but not for long. The [`Lines`] must be gone.
    pub(super) fn finish(self) {
        // Whether it is done, was never begun, or hangs: nobody waits any longer.
        let _ = self.done.recv_timeout(PATIENCE);
    }
}

/// Writes lines until there is no sender left, and flushes whenever none waits.
fn write(waiting: &Receiver<String>, out: Box<dyn Write + Send>) {
    let mut out = BufWriter::new(out);
    while let Ok(first) = waiting.recv() {
        // A log that cannot be written is no reason to stop serving.
        let _ = writeln!(out, "{first}");
        while let Ok(line) = waiting.try_recv() {
            let _ = writeln!(out, "{line}");
        }
        let _ = out.flush();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    /// A reader that hangs until it hears something, and remembers how much came.
    struct Hanging {
        go_on: Receiver<()>,
        lines: Arc<AtomicU64>,
    }

    impl Write for Hanging {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            // Without anybody to say so it goes on at once.
            let _ = self.go_on.recv();
            self.lines.fetch_add(bytes.iter().filter(|byte| **byte == b'\n').count() as u64, Ordering::Relaxed);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_log_that_hangs_holds_nobody_up() {
        let (say, go_on) = sync_channel(1);
        let taken = Arc::new(AtomicU64::new(0));
        let (lines, writing) = start(Log::To(Box::new(Hanging { go_on, lines: Arc::clone(&taken) })));
        let many = 3 * WAITING as u64;
        for _ in 0..many {
            lines.write(&Line {
                time: String::new(),
                method: "POST",
                path: "/",
                contract: None,
                client: None,
                result: "-",
                status: None,
                end: "cut",
                received: 0,
                sent: 0,
                milliseconds: 0.0,
            });
        }
        let lost = lines.lost();
        assert!(lost > 0);
        drop((lines, say));
        writing.finish();
        assert_eq!(taken.load(Ordering::Relaxed) + lost, many, "what is not lost is written");
    }
}
