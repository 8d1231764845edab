//! The report is the same, byte for byte, in however many threads and pieces it is made.

use std::sync::LazyLock;

use regex::Regex;

use super::{Desk, exchange};

/// A log with several hundred findings, faults at every place, and every way to end a line.
fn log() -> String {
    let (good, bad) = (exchange("repeats-client-id", true), exchange("repeats-client-id", false));
    let mut log = String::new();
    for round in 0..120 {
        log += &good.request;
        log += "\r\n\n";
        log += &good.response.replace("SUCCESS", if round % 7 == 0 { "NONSENSE文😀" } else { "SUCCESS" });
        log += "\n";
        log += &bad.response.replace("\"clientId\"", if round % 5 == 0 { "\"clientID\"" } else { "\"clientId\"" });
        log += if round % 3 == 0 { "\n  \t\r\n{broken\n" } else { "\n" };
    }
    log + "{\"request\": {}"
}

#[test]
fn whatever_the_threads_and_pieces() {
    let desk = Desk::with("a.ndjson", log());
    desk.write("b.ndjson", "");
    desk.write("c.json", exchange("repeats-client-id", true).request);
    for format in ["text --source always", "json", "ndjson", "sarif", "junit", "markdown", "github", "html"] {
        for more in [
            "",
            " --pair --window 3",
            " --sequences --window 5",
            " --statistics",
            " --group-by nothing",
            " --min-severity note --show-secrets",
        ] {
            let run = |jobs: usize, chunk: usize| {
                let arguments = format!("check . --format {format}{more} --jobs {jobs} --chunk {chunk}");
                let mut ended = desk.run(&arguments);
                assert_eq!(ended.status, 1, "{ended:?}");
                // What the report was made with is not the same.
                ended.out = arguments_of(&ended.out);
                ended
            };
            let once = run(1, 1 << 20);
            assert!(once.out.len() > 500, "{once:?}");
            for (jobs, chunk) in [(8, 1 << 20), (1, 1), (3, 1000), (8, 4096)] {
                assert!(once == run(jobs, chunk), "{format}{more}: {jobs} jobs, {chunk} bytes at once");
            }
        }
    }
}

/// The report without the two numbers that stand there as arguments.
pub(super) fn arguments_of(report: &str) -> String {
    static NUMBER: LazyLock<Regex> = LazyLock::new(|| Regex::new("(--jobs|--chunk)[^0-9]{1,20}[0-9]+").expect("right"));
    NUMBER.replace_all(report, "$1").into_owned()
}
