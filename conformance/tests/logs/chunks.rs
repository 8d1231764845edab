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

/// Files are read block by block, and the first block is a short one.
#[test]
fn no_byte_is_lost_where_blocks_end() {
    let blocks = [64 << 10, 1 << 20, (1 << 20) + (64 << 10), 3 << 20];
    for (length, is_ended) in [(1, true), (700, true), (700, false), (70_000, false)] {
        let line: Vec<u8> = (b'a'..=b'z').cycle().take(length).collect();
        for size in blocks.iter().flat_map(|block| [block - 1, *block, block + 1]) {
            let mut log = Vec::with_capacity(size + 1);
            while log.len() < size {
                log.extend_from_slice(&line);
                log.push(b'\n');
            }
            log.truncate(size);
            if is_ended {
                log[size - 1] = b'\n';
            }
            let desk = Desk::with("log.ndjson", &log);
            let limits = Limits { lines: 40_000, ..Limits::default() };
            let sources = sources(&desk, limits, None);
            assert_eq!(sources.iter().map(|source| source.bytes.len()).sum::<usize>(), size);
            assert!(seen(&sources) == expected(&log, limits.record), "{size} bytes in lines of {length}");
        }
    }
}

#[test]
fn small_files_come_together() {
    let check = |files: &[(usize, &str)], chunk: usize, expected: &[usize]| {
        let desk = Desk::new();
        for (number, (length, ending)) in files.iter().enumerate() {
            desk.write(&format!("{number:03}.{ending}"), vec![b'x'; *length]);
        }
        let (places, _) = list(&[desk.folder.path().to_owned()]).expect("a folder");
        let watched = Watched::default();
        let all = Chunks::of(&places, Limits { chunk, ..Limits::default() }, None, &watched).together();
        let found: Vec<_> = all.map(|sources| sources.len()).collect();
        assert_eq!(found, expected, "{files:?}");
    };
    check(&[(10, "json"); 3], 1 << 20, &[3]);
    check(&[(10, "json"); 130], 1 << 20, &[64, 64, 2]);
    check(&[(10, "ndjson"), (10, "json"), (0, "jsonl")], 1 << 20, &[3]);
    check(&[(10, "json"); 5], 80, &[2, 2, 1]);
    check(&[(10, "json"); 3], 1, &[1, 1, 1]);
}
