//! Compressed logs, patterns, folders, and records that are too long.

use std::io::Write as _;
#[cfg(unix)]
use std::io::{BufRead as _, BufReader};
#[cfg(unix)]
use std::process::{Command, Stdio};

use flate2::Compression;
use flate2::write::GzEncoder;

use super::{Desk, exchange, found};

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).expect("compressed");
    encoder.finish().expect("compressed")
}

fn zstd(text: &str) -> Vec<u8> {
    zstd::encode_all(text.as_bytes(), 3).expect("compressed")
}

fn log() -> String {
    let good = exchange("repeats-client-id", true);
    format!("{}\n{{broken\n\n{}\nrest", good.request, good.response)
}

/// Where the faults of the log are, in it as it was before it was compressed.
fn faults() -> Vec<String> {
    let log = log();
    let (broken, rest) = (log.find("{broken").expect("there") + 1, log.find("rest").expect("there"));
    vec![format!("2 json/syntax  2 {broken}+1"), format!("4 json/syntax  5 {rest}+1")]
}

#[test]
fn compressed_logs_are_read_as_they_were_before() {
    let whole = log();
    let (first, second) = whole.split_at(40);
    let several = |compressed: fn(&str) -> Vec<u8>| [compressed(first), compressed(second)].concat();
    let desk = Desk::new();
    for (name, bytes) in [
        ("plain.ndjson", log().into_bytes()),
        ("one.ndjson.gz", gzip(&log())),
        ("one.jsonl.zst", zstd(&log())),
        ("several.ndjson.gz", several(gzip)),
        ("several.ndjson.zst", several(zstd)),
        // The bytes tell, not the name.
        ("unnamed.log", gzip(&log())),
        ("misnamed.ndjson.gz", log().into_bytes()),
    ] {
        desk.write(name, bytes);
        let (status, report) = desk.report(&format!("check {name}"));
        assert_eq!((status, found(&report)), (1, faults()), "{name}");
        let piped = desk.run_with("check - --format json", &std::fs::read(desk.path(name)).expect("there"));
        let report = serde_json::from_str(&piped.out).expect("JSON");
        assert_eq!((piped.status, found(&report)), (1, faults()), "{name}, piped");
    }
}

#[test]
fn what_was_read_of_a_cut_file_is_judged() {
    let bytes = gzip(&log().repeat(400));
    let desk = Desk::with("cut.ndjson.gz", &bytes[..bytes.len() - 20]);
    let ended = desk.run("check cut.ndjson.gz");
    assert_eq!(ended.status, 3, "{ended:?}");
    assert!(ended.out.contains("cut.ndjson.gz:2:2: error[json/syntax]"), "{}", ended.out);
    assert!(ended.error.contains("cannot read cut.ndjson.gz"), "{}", ended.error);
}

#[test]
fn folders_and_patterns() {
    let desk = Desk::new();
    let request = exchange("repeats-client-id", true).request;
    for name in ["logs/b/2.ndjson.gz", "logs/a/1.ndjson.gz", "logs/a/3.json.zst", "logs/a/4.har", "logs/a/notes.txt"] {
        desk.write(name, if name.ends_with("gz") { gzip(&request) } else { request.clone().into_bytes() });
    }
    let check = |paths: &str, expected: &[&str]| {
        let (_, report) = desk.report(&format!("check {paths}"));
        let files: Vec<_> = report["summary"]["files"].as_object().expect("files").keys().collect();
        assert_eq!(files, expected, "{paths}");
    };
    let all = ["logs/a/1.ndjson.gz", "logs/a/3.json.zst", "logs/a/4.har", "logs/b/2.ndjson.gz"];
    check("logs", &all);
    check("logs/*", &all);
    check("logs/**/*.ndjson.gz", &[all[0], all[3]]);
    check("logs/[b-z]/*", &all[3..]);
    check("logs/a/?.har", &[all[2]]);
    // Who names a file by a pattern means it, whatever it is.
    check("logs/a/n*", &["logs/a/notes.txt"]);
    for (pattern, said) in [("logs/*.xml", "nothing fits the pattern `logs/*.xml`"), ("logs/[", "is no pattern")] {
        let ended = desk.run(&format!("check {pattern}"));
        assert_eq!(ended.status, 2);
        assert!(ended.error.contains(said), "{}", ended.error);
    }
}

#[test]
fn a_record_that_is_too_long_is_a_finding_and_the_next_one_is_read() {
    let request = exchange("repeats-client-id", true).request;
    let long = format!("{{\"token\":\"{}\"}}", "x".repeat(500_000));
    let log = format!("{request}\n{long}\n{{broken\n{request}\n{long}");
    let most = request.len();
    let expected = [
        format!("2 input/record-size  2 {}+{}", request.len() + 1, long.len()),
        format!("3 json/syntax  3 {}+1", request.len() + long.len() + 3),
        format!("5 input/record-size  5 {}+{}", 2 * request.len() + long.len() + 11, long.len()),
    ];
    let desk = Desk::with("a.ndjson", &log);
    let (status, report) = desk.report(&format!("check a.ndjson --max-record {most}"));
    assert_eq!((status, found(&report)), (1, expected.to_vec()));
    assert_eq!(report["summary"]["messages"], 3, "what was not read is no message");
    assert_eq!(report["summary"]["judged"]["failed"], 3);
    // One message that is a whole file, too.
    desk.write("a.json", &long);
    let (status, report) = desk.report(&format!("check a.json --max-record {most}"));
    assert_eq!((status, found(&report)), (1, vec![format!("1 input/record-size  1 0+{}", long.len())]));
    let (_, report) = desk.report("check a.json");
    assert!(!found(&report)[0].contains("record-size"), "it fits by default");
}

#[test]
fn a_log_on_standard_input_is_sniffed() {
    let request = exchange("repeats-client-id", true).request;
    let desk = Desk::new();
    for (input, records) in [
        (format!("{request}\n{request}"), 2),
        (format!("\n\n{request}"), 1),
        (request.replace("{\"head\"", "\n{\"head\""), 1),
        (format!("{{broken\n{request}\n"), 2),
    ] {
        let ended = desk.run_with("check - --format json", input.as_bytes());
        let report: serde_json::Value = serde_json::from_str(&ended.out).expect("JSON");
        assert_eq!(report["summary"]["files"]["-"], records, "{input}");
    }
}

/// Of one that says it is empty, as those that the system makes while they are read.
#[cfg(target_os = "linux")]
#[test]
fn a_file_is_read_to_its_end_whatever_it_says() {
    let (status, report) = Desk::new().report("check /proc/version");
    assert_eq!((status, found(&report)), (1, vec!["1 json/syntax  1 0+1".to_owned()]));
}

/// What comes next may be a pipe into which nobody writes before that.
#[cfg(unix)]
#[test]
fn what_comes_next_keeps_nobody_waiting() {
    let desk = Desk::with("a.ndjson", "{broken\n");
    let pipe = desk.path("b.ndjson");
    assert!(Command::new("mkfifo").arg(&pipe).status().is_ok_and(|status| status.success()));
    for jobs in ["1", "2"] {
        let mut command = desk.command(&format!("check a.ndjson b.ndjson --format ndjson --jobs {jobs}"));
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program starts");
        let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let mut next = || lines.next().expect("a line").expect("UTF-8");
        assert!(next().contains("a.ndjson"));
        std::fs::write(&pipe, "{broken\n").expect("it reads");
        assert!(next().contains("b.ndjson"));
        assert!(next().contains("\"summary\""));
        assert_eq!(child.wait().expect("it ends").code(), Some(1));
    }
}
