//! Those who only read JSON: into a tree of their own, and into the tree that `jsonschema`
//! validates.

use std::hint::black_box;

use measure::Failure;
use measure::bench::corpus::Corpus;
use measure::bench::rounds::{Contestant, timed};
use serde_json::Value;

/// Reads a message into serde_json's tree; the second argument is scratch.
type Read = fn(&[u8], &mut Vec<u8>) -> Option<Value>;

/// Everybody who can.
pub(super) const READERS: [(&str, Read); 3] = [
    ("serde_json", |text, _| serde_json::from_slice(text).ok()),
    ("sonic-rs", |text, _| sonic_rs::from_slice(text).ok()),
    ("simd-json", |text, scratch| {
        scratch.clear();
        scratch.extend_from_slice(text);
        simd_json::serde::from_slice(scratch).ok()
    }),
];

/// The fastest of [`READERS`] on this corpus.
pub(super) fn fastest(corpus: &Corpus) -> usize {
    let mut scratch = Vec::new();
    let mut best = [f64::INFINITY; READERS.len()];
    for _ in 0..5 {
        for ((_, read), best) in READERS.iter().zip(&mut best) {
            let seconds = timed(|| {
                for message in &corpus.messages {
                    black_box(read(black_box(&message.text), &mut scratch));
                }
            });
            *best = best.min(seconds);
        }
    }
    (0..READERS.len()).min_by(|a, b| best[*a].total_cmp(&best[*b])).unwrap_or(0)
}

/// A tree of the reader's own, made and thrown away; whether it could be made.
type Tree = fn(&[u8], &mut Vec<u8>) -> bool;

const TREES: [(&str, &str, &str, Tree); 3] = [
    ("sonic-rs tree", "sonic-rs", "parses into `sonic_rs::Value`; judges nothing", |text, _| {
        black_box(sonic_rs::from_slice::<sonic_rs::Value>(text)).is_ok()
    }),
    (
        "simd-json tree",
        "simd-json",
        "copies, as it needs bytes of its own, and parses into `BorrowedValue`",
        |text, scratch| {
            scratch.clear();
            scratch.extend_from_slice(text);
            black_box(simd_json::to_borrowed_value(scratch)).is_ok()
        },
    ),
    ("serde_json tree", "serde_json", "parses into `serde_json::Value`; judges nothing", |text, _| {
        black_box(serde_json::from_slice::<Value>(text)).is_ok()
    }),
];

pub(super) fn contestants(corpus: &Corpus) -> Result<Vec<Contestant<'_>>, Failure> {
    let mut contestants = Vec::new();
    for (name, group, does, tree) in TREES {
        let reads_all = corpus.messages.iter().all(|message| tree(&message.text, &mut Vec::new()));
        if !reads_all {
            return Err(Failure::Wrong(format!("{name} does not read corpus `{}`", corpus.id)));
        }
        let mut scratch = Vec::new();
        contestants.push(Contestant::here(name, group, does, move || {
            for message in &corpus.messages {
                black_box(tree(black_box(&message.text), &mut scratch));
            }
        }));
    }
    // Into the tree that is validated, all of them read the same.
    for (name, read) in &READERS[1..] {
        let alike = |text: &[u8]| read(text, &mut Vec::new()) == serde_json::from_slice(text).ok();
        if !corpus.messages.iter().all(|message| alike(&message.text)) {
            return Err(Failure::Wrong(format!("{name} reads corpus `{}` otherwise", corpus.id)));
        }
    }
    Ok(contestants)
}
