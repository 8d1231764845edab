//! How far reading is, for who waits for it: on standard error, on a terminal, after a second.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::input::Place;
use crate::input::chunks::Watched;

/// A line with bytes, rate, remaining time and findings so far.
pub(super) struct Progress<'a> {
    bar: ProgressBar,
    watched: &'static Watched,
    began: Instant,
    patience: Duration,
    /// Where it will be shown, of how many bytes; nothing where it is.
    target: Option<(ProgressDrawTarget, Size<'a>)>,
}

/// How much there is, if that is known; nobody asks while there is nothing to show.
type Size<'a> = Box<dyn FnOnce() -> Option<u64> + Send + 'a>;

/// Shorter work needs none.
const PATIENCE: Duration = Duration::from_secs(1);

impl<'a> Progress<'a> {
    pub(super) fn new(places: &'a [Place], watched: &'static Watched) -> Self {
        let size = || places.iter().map(Place::size).sum();
        // It draws on terminals only.
        Self::on(ProgressDrawTarget::stderr(), Box::new(size), watched, PATIENCE)
    }

    fn on(target: ProgressDrawTarget, size: Size<'a>, watched: &'static Watched, patience: Duration) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        Self { bar, watched, began: Instant::now(), patience, target: Some((target, size)) }
    }

    /// Another piece is judged, and so much was found until now.
    pub(super) fn saw(&mut self, findings: usize) {
        if self.began.elapsed() >= self.patience
            && let Some((target, size)) = self.target.take()
        {
            self.show(target, size());
        }
        if self.target.is_none() {
            self.bar.set_position(self.watched.read.load(Ordering::Relaxed));
            self.bar.set_message(format!("{findings} findings"));
        }
    }

    fn show(&self, target: ProgressDrawTarget, size: Option<u64>) {
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
        self.bar.set_draw_target(target);
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

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::{Arc, Mutex};

    use indicatif::TermLike;
    use regex::Regex;

    use super::*;

    /// A terminal that keeps every line that was on it.
    #[derive(Clone, Debug, Default)]
    struct Screen(Arc<Mutex<Vec<String>>>);

    impl Screen {
        fn lines(&self) -> Vec<String> {
            self.0.lock().expect("nobody panics").iter().map(|line| line.trim_end().to_owned()).collect()
        }

        /// What is shown is written piece by piece.
        fn put(&self, text: &str, is_new: bool) {
            let mut lines = self.0.lock().expect("nobody panics");
            match lines.last_mut() {
                Some(last) if !is_new => last.push_str(text),
                _ => lines.push(text.to_owned()),
            }
        }
    }

    impl TermLike for Screen {
        fn width(&self) -> u16 {
            200
        }
        fn move_cursor_up(&self, _: usize) -> io::Result<()> {
            Ok(())
        }
        fn move_cursor_down(&self, _: usize) -> io::Result<()> {
            Ok(())
        }
        fn move_cursor_right(&self, _: usize) -> io::Result<()> {
            Ok(())
        }
        fn move_cursor_left(&self, _: usize) -> io::Result<()> {
            Ok(())
        }
        fn write_line(&self, text: &str) -> io::Result<()> {
            self.put(text, false);
            self.clear_line()
        }
        fn write_str(&self, text: &str) -> io::Result<()> {
            self.put(text, false);
            Ok(())
        }
        fn clear_line(&self) -> io::Result<()> {
            self.put("", true);
            Ok(())
        }
        fn flush(&self) -> io::Result<()> {
            Ok(())
        }
    }

    fn watched() -> &'static Watched {
        Box::leak(Box::default())
    }

    #[test]
    fn bytes_rate_remaining_time_and_findings_are_told() {
        for (size, expected) in [
            (Some(4 << 20), r"^1\.00 MiB of 4\.00 MiB, \d+(\.\d+)? ([KMGTPEZY]i)?B/s, \d+[a-z]+ left, 3 findings$"),
            (None, r"^1\.00 MiB, \d+(\.\d+)? ([KMGTPEZY]i)?B/s, 3 findings$"),
        ] {
            let (screen, watched) = (Screen::default(), watched());
            let target = ProgressDrawTarget::term_like(Box::new(screen.clone()));
            let mut progress = Progress::on(target, Box::new(move || size), watched, Duration::ZERO);
            watched.read.store(1 << 20, Ordering::Relaxed);
            progress.saw(3);
            let expected = Regex::new(expected).expect("a pattern");
            let lines = screen.lines();
            assert!(lines.last().is_some_and(|line| expected.is_match(line)), "{lines:?}");
            // What is written meanwhile finds the line empty, and the end leaves nothing.
            progress.beside(|| assert_eq!(screen.lines().last().map(String::as_str), Some("")));
            progress.end();
            assert_eq!(screen.lines().last().map(String::as_str), Some(""));
        }
    }

    #[test]
    fn work_that_is_soon_done_shows_nothing() {
        let screen = Screen::default();
        let target = ProgressDrawTarget::term_like(Box::new(screen.clone()));
        let mut progress = Progress::on(target, Box::new(|| None), watched(), Duration::MAX);
        progress.saw(3);
        progress.beside(|| ());
        progress.end();
        assert_eq!(screen.lines(), [""; 0]);
    }
}
