//! Numbers for operators, as Prometheus reads them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::refusal::Refusal;

/// All numbers of a server, but for the lines that the log lost.
#[derive(Default)]
pub(super) struct Metrics {
    requests: Mutex<BTreeMap<Series, u64>>,
    /// How many requests took no longer than each bound and longer than the one before;
    /// last those that took longer than all.
    durations: [AtomicU64; BOUNDS.len() + 1],
    microseconds: AtomicU64,
    open: AtomicU64,
    refused: [AtomicU64; Refusal::ALL.len()],
}

/// What requests are counted by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Series {
    pub(super) contract: &'static str,
    pub(super) result: String,
    /// Zero where no response was sent.
    pub(super) status: u16,
}

/// A connection that is open until this is dropped.
pub(super) struct Open<'m>(&'m Metrics);

/// The bounds of the histogram: as Prometheus has them, in seconds, and as we count, in
/// microseconds.
const BOUNDS: [(&str, u64); 12] = [
    ("0.0005", 500),
    ("0.001", 1_000),
    ("0.0025", 2_500),
    ("0.005", 5_000),
    ("0.01", 10_000),
    ("0.025", 25_000),
    ("0.05", 50_000),
    ("0.1", 100_000),
    ("0.25", 250_000),
    ("1", 1_000_000),
    ("2.5", 2_500_000),
    ("10", 10_000_000),
];

impl Metrics {
    /// Counts a connection while it is open.
    pub(super) fn opened(&self) -> Open<'_> {
        self.open.fetch_add(1, Ordering::Relaxed);
        Open(self)
    }

    /// Counts a refusal.
    pub(super) fn refused(&self, refusal: Refusal) {
        self.refused[refusal as usize].fetch_add(1, Ordering::Relaxed);
    }

    /// Counts a request that is over.
    pub(super) fn request(&self, series: Series, took: Duration) {
        let microseconds = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let bucket = BOUNDS.iter().position(|(_, bound)| microseconds <= *bound).unwrap_or(BOUNDS.len());
        self.durations[bucket].fetch_add(1, Ordering::Relaxed);
        self.microseconds.fetch_add(microseconds, Ordering::Relaxed);
        // A count is whole whatever happened to the thread that held the lock.
        let mut requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        *requests.entry(series).or_default() += 1;
    }

    /// Everything, in Prometheus' text format, with the number of lines that the log lost.
    pub(super) fn text(&self, lost: u64) -> String {
        let mut text = String::new();
        family(&mut text, "requests_total", "counter", "Requests by contract, result code and HTTP status.");
        let requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone();
        for (Series { contract, result, status }, count) in requests {
            let labels = format!(
                "contract=\"{}\",result=\"{}\",status=\"{}\"",
                escaped(contract),
                escaped(&result),
                if status == 0 { "-".to_owned() } else { status.to_string() },
            );
            sample(&mut text, "requests_total", &labels, count);
        }
        self.durations(&mut text);
        family(&mut text, "connections_open", "gauge", "Connections that are open.");
        sample(&mut text, "connections_open", "", self.open.load(Ordering::Relaxed));
        family(&mut text, "refused_total", "counter", "Requests that were refused before they were looked at.");
        for refusal in Refusal::ALL {
            let labels = format!("reason=\"{}\"", refusal.name());
            sample(&mut text, "refused_total", &labels, self.refused[refusal as usize].load(Ordering::Relaxed));
        }
        family(&mut text, "log_lines_lost_total", "counter", "Lines of the log that nobody took in time.");
        sample(&mut text, "log_lines_lost_total", "", lost);
        text
    }

    fn durations(&self, text: &mut String) {
        family(text, "request_seconds", "histogram", "Time from a request's head to its response.");
        let bounds = BOUNDS.iter().map(|(bound, _)| *bound).chain(["+Inf"]);
        let mut so_far = 0;
        for (bound, count) in bounds.zip(&self.durations) {
            so_far += count.load(Ordering::Relaxed);
            sample(text, "request_seconds_bucket", &format!("le=\"{bound}\""), so_far);
        }
        let microseconds = self.microseconds.load(Ordering::Relaxed);
        let sum = format!("{}.{:06}", microseconds / 1_000_000, microseconds % 1_000_000);
        sample(text, "request_seconds_sum", "", sum);
        sample(text, "request_seconds_count", "", so_far);
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.0.open.fetch_sub(1, Ordering::Relaxed);
    }
}

/// What all names begin with.
const PREFIX: &str = "conformance_gateway_";

fn family(text: &mut String, name: &str, kind: &str, help: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "# HELP {PREFIX}{name} {help}\n# TYPE {PREFIX}{name} {kind}");
}

fn sample(text: &mut String, name: &str, labels: &str, value: impl std::fmt::Display) {
    let _ = match labels {
        "" => writeln!(text, "{PREFIX}{name} {value}"),
        labels => writeln!(text, "{PREFIX}{name}{{{labels}}} {value}"),
    };
}

fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_format() {
        let metrics = Metrics::default();
        let series = |result: &str| Series { contract: "a@1", result: result.to_owned(), status: 200 };
        metrics.request(series("DONE"), Duration::from_micros(500));
        metrics.request(series("DONE"), Duration::from_micros(501));
        metrics.request(series("ODD\"\\\n"), Duration::from_secs(11));
        metrics.request(Series { contract: "-", result: "-".to_owned(), status: 0 }, Duration::ZERO);
        metrics.refused(Refusal::Malformed);
        let open = metrics.opened();
        let text = metrics.text(3);
        drop(open);
        for line in [
            "# TYPE conformance_gateway_requests_total counter",
            "conformance_gateway_requests_total{contract=\"a@1\",result=\"DONE\",status=\"200\"} 2",
            "conformance_gateway_requests_total{contract=\"a@1\",result=\"ODD\\\"\\\\\\n\",status=\"200\"} 1",
            "conformance_gateway_requests_total{contract=\"-\",result=\"-\",status=\"-\"} 1",
            "conformance_gateway_request_seconds_bucket{le=\"0.0005\"} 2",
            "conformance_gateway_request_seconds_bucket{le=\"0.001\"} 3",
            "conformance_gateway_request_seconds_bucket{le=\"10\"} 3",
            "conformance_gateway_request_seconds_bucket{le=\"+Inf\"} 4",
            "conformance_gateway_request_seconds_sum 11.001001",
            "conformance_gateway_request_seconds_count 4",
            "conformance_gateway_connections_open 1",
            "conformance_gateway_refused_total{reason=\"malformed\"} 1",
            "conformance_gateway_refused_total{reason=\"method\"} 0",
            "conformance_gateway_log_lines_lost_total 3",
        ] {
            assert!(text.lines().any(|candidate| candidate == line), "{line} is not in\n{text}");
        }
        assert!(metrics.text(3).contains("conformance_gateway_connections_open 0\n"));
    }

    #[test]
    fn every_refusal_has_its_place() {
        for (place, refusal) in Refusal::ALL.into_iter().enumerate() {
            assert_eq!(refusal as usize, place, "{}", refusal.name());
        }
    }

    #[test]
    fn bounds_are_what_they_are_called() {
        for (seconds, microseconds) in BOUNDS {
            assert_eq!(seconds.parse::<f64>(), Ok(microseconds as f64 / 1e6));
        }
        assert!(BOUNDS.is_sorted_by_key(|(_, bound)| *bound));
    }
}
