//! Some of the messages: of a contract, of a client, of a time. What is left out is counted.

use serde_json::{Value, json};

use super::{Desk, exchange};

/// Requests of two clients at three times, an answer, another contract, and one that is broken.
fn log() -> String {
    let good = exchange("repeats-client-id", true);
    let sent = |client: &str, day: &str| {
        let request = good.request.replace("385xxxxxxxxx0001", client);
        request.replace("2001-07-04T12:08:56+05:30", &format!("2026-01-{day}T00:00:00+01:00"))
    };
    let other = good.request.replace("2.0.4", "2.0.0");
    let lines = [
        sent("one", "01"),
        sent("one", "02"),
        sent("two", "02"),
        sent("two", "03"),
        good.response.clone(),
        other,
        "{broken".to_owned(),
    ];
    lines.join("\n")
}

fn check(more: &str, messages: usize, filtered: &Value) {
    let desk = Desk::with("a.ndjson", log());
    let (status, report) = desk.report(&format!("check a.ndjson --fail-on error {more}"));
    let summary = &report["summary"];
    assert_eq!(status, 1, "the broken line is always judged");
    assert_eq!(summary["messages"], messages, "{more}");
    assert_eq!(summary["filtered"], *filtered, "{more}");
    assert_eq!(summary["files"]["a.ndjson"], 7, "{more}");
}

#[test]
fn what_is_left_out_is_counted() {
    let left_out =
        |contract: usize, client: usize, time: usize| json!({"contract": contract, "client": client, "time": time});
    check("", 7, &Value::Null);
    check("--only-contract pay@2.0.4", 6, &left_out(1, 0, 0));
    check("--only-contract pay@2.0.0", 2, &left_out(5, 0, 0));
    check("--only-contract pay@2.0.4 --only-contract pay@2.0.0", 7, &Value::Null);
    check("--client one", 3, &left_out(0, 4, 0));
    check("--client one --client two", 5, &left_out(0, 2, 0));
    // The answer and the request of the other contract were sent in 2001.
    check("--since 2026-01-01T00:00:00Z", 4, &left_out(0, 0, 3));
    check("--since 2025-12-31T23:00:00Z --until 2026-01-01T23:00:00Z", 2, &left_out(0, 0, 5));
    check("--only-contract pay@2.0.4 --client two --since 2026-01-02T23:00:00Z", 2, &left_out(1, 3, 1));
}

#[test]
fn who_leaves_out_everything_is_told() {
    let desk = Desk::with("a.ndjson", exchange("repeats-client-id", true).request);
    let ended = desk.run("check a.ndjson --client nobody");
    assert_eq!(ended.status, 2);
    assert!(ended.error.contains("the filters leave out every message"), "{}", ended.error);
    let ended = desk.run("check a.ndjson --only-contract pay@2.0.5");
    assert_eq!(ended.status, 2);
    assert!(ended.error.contains("there is no contract `pay@2.0.5`"), "{}", ended.error);
    let ended = desk.run("check a.ndjson --since yesterday");
    assert_eq!(ended.status, 2);
}

#[test]
fn an_exchange_is_judged_when_its_request_is_wanted() {
    let bad = exchange("repeats-client-id", false);
    let answered_later = bad.response.replace("2001-07-04T12:08:56", "2001-07-04T12:09:01");
    let desk = Desk::with("a.ndjson", json!({"a": bad.request, "b": answered_later}).to_string());
    let until = "--until 2001-07-04T12:09:00+05:30";
    let (status, report) = desk.report(&format!("check a.ndjson --exchange request=a,response=b {until}"));
    assert_eq!((status, &report["summary"]["filtered"]), (1, &Value::Null));
    desk.write("a.ndjson", format!("{}\n{answered_later}", bad.request));
    let (status, report) = desk.report(&format!("check a.ndjson --pair {until}"));
    assert_eq!(status, 1, "the answer is left out, and the exchange is not");
    assert_eq!(report["summary"]["messages"], 1);
    assert_eq!(report["summary"]["exchanges"]["judged"], json!({"pay@2.0.4": 1}));
    assert_eq!(report["summary"]["filtered"], json!({"contract": 0, "client": 0, "time": 1}));
}
