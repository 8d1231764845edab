//! Whatever a log is cut into, the records are those of the whole log.

use conformance::input::chunks::{Chunks, Limits, Watched};
use conformance::input::{Names, Source, list};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::Desk;

/// Record, line and byte from the file's beginning, the text, and its length if it is too long.
type Seen = (usize, usize, usize, Vec<u8>, Option<usize>);

fn sources(desk: &Desk, limits: Limits, names: Option<Names>) -> Vec<Source> {
    let (places, unreadable) = list(&[desk.path("log.ndjson")]).expect("a path");
    assert!(unreadable.is_empty());
    let watched = Watched::default();
    Chunks::of(&places, limits, names, &watched).map(|source| source.expect("it can be read")).collect()
}

fn seen(sources: &[Source]) -> Vec<Seen> {
    let of_source = |source: &Source| {
        let seen = source.records.iter().map(|record| {
            let (line, column) = source.place(record.range.start);
            assert_eq!(column, 1);
            let offset = source.start.offset + record.range.start;
            (record.number, line, offset, source.text(record).into_owned(), record.too_long)
        });
        seen.collect::<Vec<_>>()
    };
    sources.iter().flat_map(of_source).collect()
}

/// The same, by looking at the whole log.
fn expected(log: &[u8], most: usize) -> Vec<Seen> {
    let (mut seen, mut offset) = (Vec::new(), 0);
    for (line, text) in (1..).zip(log.split(|byte| *byte == b'\n')) {
        let is_long = text.len() > most;
        if is_long || !text.iter().all(u8::is_ascii_whitespace) {
            let shown = if is_long { &text[..most.min(240)] } else { text };
            seen.push((seen.len() + 1, line, offset, shown.to_vec(), is_long.then_some(text.len())));
        }
        offset += text.len() + 1;
    }
    seen
}

fn logs() -> impl Strategy<Value = Vec<u8>> {
    let line = prop_oneof![
        4 => select(vec!["{}", "{\"a\":\"é文😀\"}", "broken {", "[1]\r", "\"x\""]).prop_map(|line| line.as_bytes().to_vec()),
        2 => select(vec!["", " ", "\r", "\t \r"]).prop_map(|line| line.as_bytes().to_vec()),
        1 => vec(any::<u8>(), 0..40),
        1 => (1_usize..400).prop_map(|length| vec![b'x'; length]),
    ];
    (vec(line, 0..40), any::<bool>()).prop_map(|(lines, is_ended)| {
        let mut log = lines.join(&b'\n');
        if is_ended {
            log.push(b'\n');
        }
        log
    })
}

proptest! {
    #[test]
    fn records_are_those_of_the_whole_log(
        log in logs(),
        chunk in 1_usize..200,
        lines in 1_usize..10,
        record in select(vec![1_usize, 7, 39, 120, 300, 1000]),
    ) {
        // What begins like a compressed file is one.
        prop_assume!(!log.starts_with(&[0x1f, 0x8b]));
        let desk = Desk::with("log.ndjson", &log);
        let sources = sources(&desk, Limits { chunk, lines, record }, None);
        prop_assert_eq!(seen(&sources), expected(&log, record));
        // Of what a source holds, no more is kept than was asked for, and one line.
        prop_assert!(sources.iter().all(|source| source.bytes.len() <= chunk + record + 1));
    }
}

#[test]
fn an_empty_file_is_a_source_too() {
    let desk = Desk::with("log.ndjson", "");
    assert_eq!(sources(&desk, Limits::default(), None).len(), 1);
}
