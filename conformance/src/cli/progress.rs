//! How far reading is, for who waits for it: on standard error, on a terminal, after a second.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::input::Place;
use crate::input::chunks::Watched;

/// A line with bytes, rate, remaining time and findings so far.
pub(super) struct Progress {
    bar: ProgressBar,
    watched: &'static Watched,
    began: Instant,
    is_shown: bool,
}

/// Shorter work needs none.
const PATIENCE: Duration = Duration::from_secs(1);

impl Progress {
    pub(super) fn new(places: &[Place], watched: &'static Watched) -> Self {
        let size: Option<u64> = places.iter().map(Place::size).sum();
        let bar = size.map_or_else(ProgressBar::no_length, ProgressBar::new);
        bar.set_draw_target(ProgressDrawTarget::hidden());
        let template = match size {
            Some(_) => "{bytes} of {total_bytes}, {bytes_per_sec}, {eta} left, {msg}",
            None => "{bytes}, {bytes_per_sec}, {msg}",
        };
        // A template that does not parse leaves the bar as it is.
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        Self { bar, watched, began: Instant::now(), is_shown: false }
    }

    /// Another piece is judged, and so much was found until now.
    pub(super) fn saw(&mut self, findings: usize) {
        if !self.is_shown && self.began.elapsed() > PATIENCE {
            self.is_shown = true;
            // It draws on terminals only.
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        if self.is_shown {
            self.bar.set_position(self.watched.read.load(Ordering::Relaxed));
            self.bar.set_message(format!("{findings} findings"));
        }
    }

    /// Writes what would stand in the way of the line.
    pub(super) fn beside<T>(&self, write: impl FnOnce() -> T) -> T {
        self.bar.suspend(write)
    }

    /// It is over; the report follows.
    pub(super) fn end(&self) {
        self.bar.finish_and_clear();
    }
}
