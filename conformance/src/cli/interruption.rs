//! Ctrl-C: the first one ends the reading, the second one the process.

use std::io::{self, Write as _};
use std::process;
use std::sync::LazyLock;
use std::sync::atomic::Ordering;
use std::thread;

use super::Status;
use crate::input::chunks::Watched;

/// What reading looks at; from now on, Ctrl-C ends it.
pub(super) fn watched() -> &'static Watched {
    static WATCHED: LazyLock<Watched> = LazyLock::new(Watched::default);
    let watched = &*WATCHED;
    // Without the thread, Ctrl-C ends the process as it does elsewhere.
    let _ = thread::Builder::new().name("interruption".to_owned()).spawn(move || watch(watched));
    watched
}

fn watch(watched: &Watched) {
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_io().build() else { return };
    runtime.block_on(async {
        while tokio::signal::ctrl_c().await.is_ok() {
            if watched.stop.swap(true, Ordering::Relaxed) {
                process::exit(Status::Interrupted as i32);
            }
            // A closed standard error takes nothing from the report.
            let _ = writeln!(io::stderr(), "interrupted: the report of what was read follows; again ends at once");
        }
    });
}
