//! Ctrl-C: the first one ends the reading, the second one the process.

use std::io::{self, Write as _};
use std::process;
use std::sync::LazyLock;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

use super::Status;
use crate::input::chunks::Watched;

/// What reading looks at; from now on, Ctrl-C ends it.
pub(super) fn watched() -> &'static Watched {
    static WATCHED: LazyLock<Watched> = LazyLock::new(Watched::default);
    let watched = &*WATCHED;
    let (ready, is_ready) = sync_channel(1);
    let thread = thread::Builder::new().name("interruption".to_owned()).spawn(move || watch(watched, &ready));
    // Without the thread, Ctrl-C ends the process as it does elsewhere.
    if thread.is_ok() {
        let _ = is_ready.recv();
    }
    watched
}

fn watch(watched: &Watched, ready: &SyncSender<()>) {
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_io().build() else { return };
    runtime.block_on(async {
        let Ok(mut signals) = Signals::new() else { return };
        let _ = ready.send(());
        while signals.next().await.is_some() {
            if watched.stop.swap(true, Ordering::Relaxed) {
                process::exit(Status::Interrupted as i32);
            }
            // A closed standard error takes nothing from the report.
            let _ = writeln!(io::stderr(), "interrupted: the report of what was read follows; again ends at once");
        }
    });
}

#[cfg(unix)]
struct Signals(tokio::signal::unix::Signal);

#[cfg(unix)]
impl Signals {
    fn new() -> io::Result<Self> {
        tokio::signal::unix::signal(tokio::signal::unix::SignalKind::interrupt()).map(Self)
    }

    async fn next(&mut self) -> Option<()> {
        self.0.recv().await
    }
}

#[cfg(windows)]
struct Signals(tokio::signal::windows::CtrlC);

#[cfg(windows)]
impl Signals {
    fn new() -> io::Result<Self> {
        tokio::signal::windows::ctrl_c().map(Self)
    }

    async fn next(&mut self) -> Option<()> {
        self.0.recv().await
    }
}
