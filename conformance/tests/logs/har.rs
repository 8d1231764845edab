//! HAR files of any size: however they are written and cut, their entries are the records.

use std::io::Write as _;

use conformance::input::chunks::{Chunks, Limits, Watched};
use conformance::input::{Source, list};
use flate2::Compression;
use flate2::write::GzEncoder;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;

use super::{Desk, exchange, found};

/// Record, line, column and byte from the file's beginning, and what was read of it.
type Seen = (usize, usize, usize, usize, Read);

#[derive(Debug, PartialEq)]
enum Read {
    Entry(String),
    TooLong(usize),
    Broken,
}

fn sources(desk: &Desk, limits: Limits) -> Vec<Source> {
    let (places, _) = list(&[desk.path("log.har")]).expect("a path");
    let watched = Watched::default();
    Chunks::of(&places, limits, None, &watched).map(|source| source.expect("it can be read")).collect()
}

fn seen(sources: &[Source]) -> Vec<Seen> {
    let of_source = |source: &Source| {
        let seen = source.records.iter().map(|record| {
            let (line, column) = source.place(record.range.start);
            let read = match record.too_long {
                Some(length) => Read::TooLong(length),
                None if record.broken.is_some() => Read::Broken,
                None => Read::Entry(String::from_utf8(source.text(record).into_owned()).expect("UTF-8")),
            };
            (record.number, line, column, source.start.offset + record.range.start, read)
        });
        seen.collect::<Vec<_>>()
    };
    sources.iter().flat_map(of_source).collect()
}

/// A HAR file, and where its list of entries begins and each of them stands.
#[derive(Clone, Debug)]
struct Har {
    text: String,
    begins: usize,
    entries: Vec<(usize, usize)>,
}

impl Har {
    fn seen(&self, number: usize, at: usize, read: Read) -> Seen {
        let before = &self.text[..at];
        let line = before.rfind('\n').map_or(0, |at| at + 1);
        (number, before.matches('\n').count() + 1, before[line..].chars().count() + 1, at, read)
    }

    /// What is to be seen of its first bytes.
    fn expected(&self, length: usize, most: usize) -> Vec<Seen> {
        // Of a number at the very end, nobody knows whether it goes on.
        let is_whole = |(_, end): &&(usize, usize)| {
            *end < length || *end == length && self.text[..*end].ends_with(['}', ']', '"'])
        };
        let whole: Vec<_> = self.entries.iter().filter(is_whole).collect();
        let read = |(start, end): (usize, usize)| match end - start {
            length if length > most => Read::TooLong(length),
            _ => Read::Entry(self.text[start..end].to_owned()),
        };
        let mut seen: Vec<_> =
            (1..).zip(&whole).map(|(number, entry)| self.seen(number, entry.0, read(**entry))).collect();
        if !self.text[length..].trim_end_matches('\n').is_empty() {
            seen.push(self.seen(whole.len() + 1, length, Read::Broken));
        }
        seen
    }
}

fn hars() -> impl Strategy<Value = Har> {
    let space = || select(vec!["", "", " ", "\n", "\r\n\t", "\n  "]);
    let member = || {
        select(vec![
            r#""version":"1.2""#,
            r#""pages":[{"entries":[{},{}]},[],"}"]"#,
            r#""creator" : {"name":"é文😀","log":{"entries":[1]}}"#,
            r#""_n":-1.5e3"#,
        ])
    };
    let entry = prop_oneof![
        select(vec![
            "{}",
            "{\"a\":\"é文😀\"}",
            "{\r\n  \"entries\": [\"]}\\\"\", {}]\r\n}",
            "1",
            "\"[\\\\\"",
            "{\"a\": tru}"
        ])
        .prop_map(str::to_owned),
        (1_usize..400).prop_map(|length| format!("{{\"token\": \"{}\"}}", "x".repeat(length))),
    ];
    let members = || vec((member(), space()), 0..3);
    let name = select(vec!["\"entries\"", "\"\\u0065ntries\""]);
    (
        any::<bool>(),
        name,
        [members(), members(), members(), members()],
        vec((entry, space(), space()), 0..20),
        any::<bool>(),
    )
        .prop_map(|(has_mark, name, [outer, before, after, last], entries, is_ended)| {
            let joined = |members: &[(&str, &str)], is_before: bool| -> String {
                let comma = |text: String| if is_before { format!("{text},") } else { format!(",{text}") };
                members.iter().map(|(member, space)| comma(format!("{space}{member}{space}"))).collect()
            };
            let mut text = if has_mark { "\u{feff}" } else { "" }.to_owned();
            text += &format!("{{{}\"log\": {{{}{name}: [", joined(&outer, true), joined(&before, true));
            let begins = text.len();
            let mut places = Vec::new();
            for (at, (entry, space, after)) in entries.iter().enumerate() {
                text += if at > 0 { "," } else { "" };
                text += space;
                places.push((text.len(), text.len() + entry.len()));
                text += entry;
                text += after;
            }
            text +=
                &format!("]{}}}{}}}{}", joined(&after, false), joined(&last, false), if is_ended { "\n" } else { "" });
            Har { text, begins, entries: places }
        })
}

proptest! {
    #[test]
    fn records_are_the_entries_of_the_whole_file(
        har in hars(),
        chunk in 1_usize..200,
        lines in 1_usize..10,
        record in select(vec![1_usize, 7, 39, 120, 300, 1000]),
    ) {
        let desk = Desk::with("log.har", &har.text);
        let sources = sources(&desk, Limits { chunk, lines, record });
        prop_assert_eq!(seen(&sources), har.expected(har.text.len(), record));
        let most = chunk + 2 * record + "\r\n\t".len() * 2 + ",".len();
        prop_assert!(sources.iter().all(|source| source.bytes.len() <= most));
    }

    /// Cut off behind the first byte of the first entry or later.
    #[test]
    fn what_is_there_of_a_cut_file_is_read(har in hars(), cut in any::<prop::sample::Index>(), chunk in 1_usize..200) {
        let first = har.entries.first().map_or(har.begins, |entry| entry.0) + 1;
        let length = first + cut.index(har.text.len() - first + 1);
        let mut length = length.min(har.text.len());
        while !har.text.is_char_boundary(length) {
            length += 1;
        }
        let desk = Desk::with("log.har", &har.text[..length]);
        let sources = sources(&desk, Limits { chunk, ..Limits::default() });
        prop_assert_eq!(seen(&sources), har.expected(length, usize::MAX));
    }
}

/// A HAR file with several hundred findings, of both messages and between them.
fn log() -> serde_json::Value {
    let (good, bad) = (exchange("repeats-client-id", true), exchange("repeats-client-id", false));
    let entries = (0..40).flat_map(|round| {
        let entry = |request: &str, response: &str| json!({"request": {"postData": {"text": request}}, "response": {"content": {"text": response}}});
        let wrong = good.response.replace("SUCCESS", if round % 7 == 0 { "NONSENSE文😀" } else { "SUCCESS" });
        [entry(&good.request, &wrong), entry(&bad.request, &bad.response), json!({"request": {}}), json!(round)]
    });
    json!({"log": {"creator": {"name": "é"}, "entries": entries.collect::<Vec<_>>(), "pages": []}})
}

#[test]
fn the_report_is_the_same_whatever_the_threads_and_pieces() {
    let desk = Desk::with("a.har", log().to_string());
    desk.write("b.har", format!("{:#}", log()).replace('\n', "\r\n"));
    let pretty = format!("{:#}", log());
    desk.write("c.har", &pretty[..pretty.len() - 200]);
    for format in ["text --source always", "json", "html"] {
        for more in
            ["", " --sequences --window 5", " --statistics", " --min-severity note --show-secrets --group-by nothing"]
        {
            let run = |jobs: usize, chunk: usize| {
                let arguments = format!("check . --format {format}{more} --jobs {jobs} --chunk {chunk}");
                let mut ended = desk.run(&arguments);
                assert_eq!(ended.status, 1, "{ended:?}");
                ended.out = super::same::arguments_of(&ended.out);
                ended
            };
            let once = run(1, 1 << 20);
            assert!(once.out.contains("input/har"), "{once:?}");
            for (jobs, chunk) in [(8, 1 << 20), (1, 1), (3, 5000)] {
                assert!(once == run(jobs, chunk), "{format}{more}: {jobs} jobs, {chunk} bytes at once");
            }
        }
    }
}

#[test]
fn compressed_and_piped() {
    let log = format!("\u{feff}{}", log());
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(log.as_bytes()).expect("compressed");
    let gzip = encoder.finish().expect("compressed");
    let desk = Desk::with("a.har", &log);
    desk.write("a.har.gz", &gzip);
    desk.write("a.har.zst", zstd::encode_all(log.as_bytes(), 3).expect("compressed"));
    let (_, plain) = desk.report("check a.har --group-by nothing");
    assert!(found(&plain).len() > 80);
    for name in ["a.har", "a.har.gz", "a.har.zst"] {
        let (status, report) = desk.report(&format!("check {name} --group-by nothing --chunk 100"));
        assert_eq!((status, found(&report)), (1, found(&plain)), "{name}");
        let piped = desk.run_with(
            "check - --group-by nothing --format json --chunk 100",
            &std::fs::read(desk.path(name)).expect("there"),
        );
        let report = serde_json::from_str(&piped.out).expect("JSON");
        assert_eq!((piped.status, found(&report)), (1, found(&plain)), "{name}, piped");
    }
    // Of a compressed file that is cut off, what was read is judged, and its end is no fault of the log's.
    desk.write("cut.har.gz", &gzip[..gzip.len() / 2]);
    let ended = desk.run("check cut.har.gz --format json");
    let report = serde_json::from_str(&ended.out).expect("JSON");
    let found = found(&report);
    assert_eq!(ended.status, 3);
    assert!(!found.is_empty() && !found.iter().any(|one| one.contains("input/har")), "{found:?}");
}

#[test]
fn what_breaks_the_file_is_a_finding_with_its_place() {
    let entry = exchange("repeats-client-id", true);
    let entry =
        json!({"request": {"postData": {"text": entry.request}}, "response": {"content": {"text": entry.response}}});
    let begin = format!("{{\"log\": {{\"entries\": [\n{entry}");
    let check = |rest: &str, expected: &[(&str, usize, usize, usize)]| {
        let desk = Desk::with("a.har", format!("{begin}{rest}"));
        let (_, report) = desk.report("check a.har");
        let place = |(what, record, line, at): &(&str, usize, usize, usize)| {
            let (rule, length) = what.split_once('+').expect("a length");
            format!("{record} {rule} {line} {}+{length}", begin.len() + at)
        };
        assert_eq!(found(&report), expected.iter().map(place).collect::<Vec<_>>(), "{rest}");
        assert_eq!(report["summary"]["exchanges"]["judged"]["pay@2.0.4"], 1, "{rest}");
    };
    check("]}}", &[]);
    check("]}}\r\n \n", &[]);
    check("", &[("input/har +0", 2, 2, 0)]);
    check(",\n", &[("input/har +0", 2, 3, 2)]);
    check("]}", &[("input/har +0", 2, 2, 2)]);
    check("]}}{}", &[("input/har +1", 2, 2, 3)]);
    check("},\n{}]}}", &[("input/har +1", 2, 2, 0)]);
    check(",\n{\"request\": {]}}]}}", &[("input/har +1", 2, 3, 15)]);
    check("],\"entries\":[]}}", &[("input/har +1", 2, 2, 10)]);
    // What is wrong within an entry is its own matter, and the next one is read.
    check(",{\"a\": tru},{}]}}", &[("json/syntax /a+1", 2, 2, 7)]);
}

#[test]
fn an_entry_that_is_too_long_is_a_finding_and_the_next_one_is_read() {
    let long = format!("{{\"token\":\"{}\"}}", "x".repeat(600_000));
    let (head, broken) = ("{\"log\":{\"entries\":[", "{\"a\":}");
    let log = format!("{head}{{}},{long},{broken},{long}]}}}}");
    let desk = Desk::with("a.har", &log);
    let (status, report) = desk.report("check a.har --max-record 1000");
    let expected = [
        format!("2 input/record-size  1 {}+{}", head.len() + 3, long.len()),
        format!("3 json/syntax /a 1 {}+1", head.len() + 3 + long.len() + 6),
        format!("4 input/record-size  1 {}+{}", head.len() + 3 + long.len() + 8, long.len()),
    ];
    assert_eq!((status, found(&report)), (1, expected.to_vec()));
    assert_eq!(report["summary"]["empty"], 1);
    // One that has no end is none.
    desk.write("b.har", format!("{head}{long},{}", &long[..long.len() - 1]));
    let (_, report) = desk.report("check b.har --max-record 1000");
    let at = head.len() + 2 * long.len();
    let expected = [format!("1 input/record-size  1 {}+{}", head.len(), long.len()), format!("2 input/har  1 {at}+0")];
    assert_eq!(found(&report), expected);
}

#[test]
fn what_only_looks_like_a_har_file_is_a_message() {
    let long = "x".repeat(600_000);
    for (log, whole, bounded) in [
        ("{\"log\": {\"entries\": [}}".to_owned(), "json/syntax /log/entries/0 1 21+1", ""),
        (
            format!("{{\"log\": {{\"entries\": }}, \"{long}\": 1}}"),
            "json/syntax /log/entries 1 20+1",
            "input/record-size",
        ),
        (format!("{{\"log\": {{\"{long}\": 1}}}}"), "", "input/har  1 600016+0"),
        ("{\"log\": []}".to_owned(), "", ""),
    ] {
        let desk = Desk::with("a.har", &log);
        let (status, report) = desk.report("check a.har --min-severity note");
        assert_eq!((status, &report["summary"]["messages"]), (1, &json!(1)));
        assert!(found(&report)[0].contains(whole), "{report}");
        let (_, report) = desk.report("check a.har --min-severity note --max-record 1000");
        assert!(found(&report)[0].contains(bounded), "{:?}", found(&report));
    }
    // What is before the entries may be as long as it likes.
    let text = format!("{{\"log\": {{\"{long}\": \"{long}\", \"entries\": [1]}}}}");
    let desk = Desk::with("a.har", &text);
    let (_, report) = desk.report("check a.har --max-record 1000");
    assert_eq!(found(&report), [format!("1 envelope/message  1 {}+1", text.len() - "1]}}".len())]);
}
