//! What many measurements say together.

use std::time::Duration;

use schemars::JsonSchema;
use serde::Serialize;

/// The middle and the ends of some measurements.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Spread {
    /// As many are below it as above.
    pub median: f64,
    /// The smallest.
    pub lowest: f64,
    /// The largest.
    pub highest: f64,
}

/// `None` where nothing was measured.
pub fn spread(values: &[f64]) -> Option<Spread> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let (lowest, highest) = (*sorted.first()?, *sorted.last()?);
    let upper = sorted.len() / 2;
    let median = if sorted.len() % 2 == 1 { sorted[upper] } else { (sorted[upper - 1] + sorted[upper]) / 2.0 };
    Some(Spread { median, lowest, highest })
}

/// Times below which so many of a hundred are, in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Latency {
    /// Half of them.
    pub p50: f64,
    /// 90 of a hundred.
    pub p90: f64,
    /// 99 of a hundred.
    pub p99: f64,
    /// All.
    pub max: f64,
}

/// By the nearest rank: each of them is a time that was measured. Zeros where nothing was.
pub fn latency(mut times: Vec<Duration>) -> Latency {
    times.sort();
    let rank = |percent: usize| {
        let rank = (times.len() * percent).div_ceil(100).saturating_sub(1);
        times.get(rank).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    };
    Latency { p50: rank(50), p90: rank(90), p99: rank(99), max: rank(100) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spreads() {
        let of = |median, lowest, highest| Some(Spread { median, lowest, highest });
        for (values, expected) in [
            (&[][..], None),
            (&[3.0], of(3.0, 3.0, 3.0)),
            (&[9.0, 1.0, 4.0], of(4.0, 1.0, 9.0)),
            (&[4.0, 1.0, 2.0, 9.0], of(3.0, 1.0, 9.0)),
        ] {
            assert_eq!(spread(values), expected, "{values:?}");
        }
    }

    #[test]
    fn latencies() {
        let milliseconds = |range: std::ops::RangeInclusive<u64>| range.rev().map(Duration::from_millis).collect();
        for (times, expected) in [
            (vec![], [0.0, 0.0, 0.0, 0.0]),
            (milliseconds(7..=7), [7.0, 7.0, 7.0, 7.0]),
            (milliseconds(1..=10), [5.0, 9.0, 10.0, 10.0]),
            (milliseconds(1..=1000), [500.0, 900.0, 990.0, 1000.0]),
        ] {
            let Latency { p50, p90, p99, max } = latency(times);
            assert_eq!([p50, p90, p99, max], expected);
        }
    }
}
