//! Telling a server to stop.

use std::io;

use tokio::sync::watch;

/// Stops a server. Copies stop the same one.
#[derive(Clone, Debug, Default)]
pub struct Stop {
    phase: watch::Sender<Phase>,
}

/// How urgent it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Phase {
    #[default]
    Serving,
    Stopping,
    Cutting,
}

impl Stop {
    /// Takes no new connections; running requests finish.
    pub fn stop(&self) {
        self.reach(Phase::Stopping);
    }

    /// Takes no new connections, and cuts running requests.
    pub fn cut(&self) {
        self.reach(Phase::Cutting);
    }

    /// Whether the server has been told to stop.
    pub fn is_stopping(&self) -> bool {
        *self.phase.borrow() >= Phase::Stopping
    }

    /// Ends when the server has been told to stop.
    pub(in crate::gateway) async fn stopping(&self) {
        self.reached(Phase::Stopping).await;
    }

    /// Ends when running requests are to be cut.
    pub(super) async fn cutting(&self) {
        self.reached(Phase::Cutting).await;
    }

    fn reach(&self, phase: Phase) {
        self.phase.send_if_modified(|now| {
            let is_later = phase > *now;
            *now = phase.max(*now);
            is_later
        });
    }

    async fn reached(&self, phase: Phase) {
        // An error would mean that the sender is gone, and `self` holds it.
        let _ = self.phase.subscribe().wait_for(|now| *now >= phase).await;
    }
}

/// The signals that stop a process.
pub(super) struct Signals {
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
}

impl Signals {
    /// From now on the signals do not end the process.
    #[cfg(unix)]
    pub(super) fn listen() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    /// From now on the signals do not end the process.
    #[cfg(not(unix))]
    pub(super) fn listen() -> io::Result<Self> {
        Ok(Self {})
    }

    /// The first signal stops, the second one cuts.
    pub(super) async fn pass_to(mut self, stop: Stop) {
        self.next().await;
        stop.stop();
        self.next().await;
        stop.cut();
    }

    #[cfg(unix)]
    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }

    #[cfg(not(unix))]
    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
