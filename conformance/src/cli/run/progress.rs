//! What people see while it runs: on standard error, so that the report stays whole.

use std::fmt;
use std::io::{self, Write as _};
use std::sync::atomic::{AtomicUsize, Ordering};

use indicatif::{ProgressBar, ProgressState, ProgressStyle};

use crate::suite::live::{Case, Done, Outcome};

/// A line with counts, on a terminal only; and the first failure, everywhere, because it
/// is what somebody waits for.
pub(super) struct Progress {
    bar: ProgressBar,
    failed: AtomicUsize,
}

impl Progress {
    pub(super) fn new(cases: usize) -> Self {
        let bar = ProgressBar::new(cases as u64);
        let rate = |state: &ProgressState, out: &mut dyn fmt::Write| _ = write!(out, "{:.0}", state.per_sec());
        // A template that does not parse leaves the bar as it is.
        if let Ok(style) = ProgressStyle::with_template("{pos} of {len} cases, {msg}{rate} a second, {eta} left") {
            bar.set_style(style.with_key("rate", rate));
        }
        bar.set_message(failures(0));
        Self { bar, failed: AtomicUsize::new(0) }
    }

    /// A case is done.
    pub(super) fn saw(&self, case: &Case, done: &Done) {
        if let Outcome::Failed(failure) = &done.outcome {
            let failed = self.failed.fetch_add(1, Ordering::Relaxed) + 1;
            if failed == 1 {
                let got = failure.wrong.first().map_or("", |wrong| wrong.rule);
                let line = format!("first failure: {} [{got}]", case.id);
                // A closed standard error takes nothing from the outcome.
                self.bar.suspend(|| _ = writeln!(io::stderr(), "{line}"));
            }
            self.bar.set_message(failures(failed));
        }
        self.bar.inc(1);
    }

    /// It is over; the report follows.
    pub(super) fn end(&self) {
        self.bar.finish_and_clear();
    }
}

fn failures(failed: usize) -> String {
    if failed > 0 { format!("{failed} failed, ") } else { String::new() }
}
