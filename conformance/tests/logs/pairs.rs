//! Requests and responses on lines of their own.

use serde_json::json;

use super::{Desk, exchange, found};

/// The text with this message id.
fn with_id(text: &str, id: &str) -> String {
    text.replace("123xxxxxxxxxxxxxxx3fda", id)
}

#[test]
fn pairs_are_judged_and_what_has_no_other_half_is_counted() {
    let (good, bad) = (exchange("repeats-client-id", true), exchange("repeats-client-id", false));
    let lines = [
        with_id(&good.request, "a"),
        with_id(&bad.request, "b"),
        with_id(&good.response, "c"),
        with_id(&bad.response, "b"),
        with_id(&good.response, "a"),
        with_id(&good.request, "d"),
    ];
    let desk = Desk::with("a.ndjson", lines.join("\n"));
    let (status, report) = desk.report("check a.ndjson --pair");
    assert_eq!(status, 1);
    let offset = lines[..3].iter().map(|line| line.len() + 1).sum::<usize>();
    let at = lines[3].find("\"clientId\":").expect("there") + "\"clientId\":".len();
    let length = lines[3][at + 1..].find('"').expect("it ends") + 2;
    let expected = format!("4 pay@2.0.4/exchange/repeats-client-id /response/head/clientId 4 {}+{length}", offset + at);
    assert_eq!(found(&report), [expected]);
    let summary = &report["summary"];
    assert_eq!(summary["exchanges"], json!({"judged": {"pay@2.0.4": 2}, "unanswered": 1, "unasked": 1}));
    assert_eq!(summary["messages"], 6);
    // With a window of two lines, the first answer comes too late.
    let (_, report) = desk.report("check a.ndjson --pair --window 2");
    let summary = &report["summary"];
    assert_eq!(summary["exchanges"], json!({"judged": {"pay@2.0.4": 1}, "unanswered": 2, "unasked": 2}));
    // Nobody asked for pairs.
    let (status, report) = desk.report("check a.ndjson");
    assert_eq!((status, report["summary"].get("exchanges")), (0, None));
}

#[test]
fn halves_may_be_in_two_files() {
    let bad = exchange("repeats-client-id", false);
    let desk = Desk::with("1-requests.ndjson", format!("{}\n", bad.request));
    desk.write("2-responses.ndjson", format!("\n{}\n", bad.response));
    for more in ["", " --source always", " --jobs 1"] {
        let ended = desk.run(&format!("check . --pair{more}"));
        assert_eq!(ended.status, 1);
        assert!(ended.out.contains("./2-responses.ndjson:2:"), "{}", ended.out);
        assert!(ended.error.contains("; 1 exchange"), "{}", ended.error);
    }
}
