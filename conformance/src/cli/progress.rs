//! How far reading is, for who waits for it: on standard error, on a terminal, after a second.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::input::Place;
use crate::input::chunks::Watched;

/// A line with bytes, rate, remaining time and findings so far.
pub(super) struct Progress<'a> {
    places: &'a [Place],
    bar: ProgressBar,
    watched: &'static Watched,
    began: Instant,
    is_shown: bool,
}

/// Shorter work needs none.
const PATIENCE: Duration = Duration::from_secs(1);

impl<'a> Progress<'a> {
    pub(super) fn new(places: &'a [Place], watched: &'static Watched) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        Self { places, bar, watched, began: Instant::now(), is_shown: false }
    }

    /// How much there is, nobody asks while there is nothing to show.
    fn show(&mut self) {
        let size: Option<u64> = self.places.iter().map(Place::size).sum();
        let template = match size {
            Some(_) => "{bytes} of {total_bytes}, {bytes_per_sec}, {eta} left, {msg}",
            None => "{bytes}, {bytes_per_sec}, {msg}",
        };
        // A template that does not parse leaves the bar as it is.
        if let Ok(style) = ProgressStyle::with_template(template) {
            self.bar.set_style(style);
        }
        if let Some(size) = size {
            self.bar.set_length(size);
        }
        // It draws on terminals only.
        self.bar.set_draw_target(ProgressDrawTarget::stderr());
        self.is_shown = true;
    }

    /// Another piece is judged, and so much was found until now.
    pub(super) fn saw(&mut self, findings: usize) {
        if !self.is_shown && self.began.elapsed() > PATIENCE {
            self.show();
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
