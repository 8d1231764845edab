//! Memory does not grow with the log.

use std::io::Write as _;
use std::process::Stdio;

use serde_json::json;

use super::{Desk, exchange};

/// The most memory that the process has had so far, in KiB.
fn peak(process: u32) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).expect("it runs");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("Linux tells");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

/// The peak of `check -` when it has read so many bytes of these lines after the head and waits
/// for more.
fn peak_after(arguments: &str, head: &str, lines: &str, bytes: usize) -> usize {
    let desk = Desk::new();
    let mut command = desk.command(&format!("check - {arguments}"));
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin.write_all(head.as_bytes()).expect("it reads");
    let block = lines.repeat((256 << 10) / lines.len() + 1);
    for _ in 0..bytes / block.len() {
        stdin.write_all(block.as_bytes()).expect("it reads on");
    }
    // All but what a pipe and the reader hold has been taken.
    let peak = peak(child.id());
    drop(stdin);
    assert_eq!(child.wait().expect("it ends").code(), Some(1));
    peak
}

#[test]
fn memory_does_not_grow_with_the_log() {
    let good = exchange("repeats-client-id", true);
    // Messages, of which some are broken; and the shortest lines, of which each is a finding.
    let messages = format!("{0}\n{1}\n{0}\n{{broken\n", good.request, good.response);
    // The same as entries of a HAR file, which may be one line, and nothing but a member before them.
    let har = "{\"log\": {\"entries\": [1";
    let (request, response) = (json!({"text": good.request}), json!({"text": good.response}));
    let entry = json!({"request": {"postData": request}, "response": {"content": response}});
    let (pretty, line) = (format!(",{entry:#},\n1"), format!(",{entry},1"));
    for (arguments, head, lines, size) in [
        ("--jobs 2", "", messages.as_str(), 300 << 20),
        ("--jobs 2 --pair", "", messages.as_str(), 64 << 20),
        ("--jobs 2 --sequences --window 1000", "", messages.as_str(), 64 << 20),
        ("--jobs 2 --format ndjson", "", "{}\n", 4 << 20),
        ("--jobs 2", har, pretty.as_str(), 48 << 20),
        ("--jobs 2 --sequences --window 1000", har, line.as_str(), 48 << 20),
        ("--jobs 2 --max-record 10000", "{\"log\": {\"pages\": [1", line.as_str(), 64 << 20),
    ] {
        let small = peak_after(arguments, head, lines, size / 4);
        let large = peak_after(arguments, head, lines, size);
        assert!(large < MOST_KIB, "{arguments}: {large} KiB");
        assert!(large < small + (24 << 10), "{arguments}: {large} KiB, and {small} KiB for a small log");
    }
}

/// The bound for two threads and records that are no longer than a few KiB.
const MOST_KIB: usize = 64 << 10;
