//! Records that hold a request and its response: in lines, and in HAR files.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{Desk, exchange, found};

/// Of a broken exchange, what is found between its messages.
const BROKEN: &str = "pay@2.0.4/exchange/repeats-client-id /response/head/clientId";

fn value(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// The text that a finding marks, in the file.
fn marked(log: &str, finding: &str) -> String {
    let (offset, length) = finding.rsplit(' ').next().and_then(|place| place.split_once('+')).expect("a place");
    let offset: usize = offset.parse().expect("a number");
    log[offset..offset + length.parse::<usize>().expect("a number")].to_owned()
}

#[test]
fn lines_of_exchanges() {
    let (good, bad) = (exchange("repeats-client-id", true), exchange("repeats-client-id", false));
    let client = value(&bad.response)["response"]["head"]["clientId"].to_string();
    let lines = [
        format!(r#"{{"time": 1, "req": {}, "resp": {}}}"#, good.request, good.response),
        format!(r#"{{"req": {}, "resp": {}}}"#, bad.request, bad.response),
        // As texts, whose quotation marks are escaped.
        json!({"req": bad.request, "é": [], "resp": bad.response}).to_string(),
        format!(r#"{{"req": {}, "resp": null}}"#, good.request),
        "{broken".to_owned(),
        r#"{"other": {}}"#.to_owned(),
        format!(r#"{{"req": {}, "req": {}}}"#, good.request, good.request),
    ];
    let log = lines.join("\n");
    let desk = Desk::with("a.ndjson", &log);
    let (status, report) = desk.report("check a.ndjson --exchange request=req,response=resp");
    assert_eq!(status, 1);
    let found = found(&report);
    let heads: Vec<_> = found.iter().map(|one| one.rsplitn(3, ' ').last().unwrap_or_default()).collect();
    let expected = [
        format!("2 {BROKEN}"),
        format!("3 {BROKEN}"),
        "5 json/syntax ".into(),
        "6 input/exchange ".into(),
        "7 input/exchange ".into(),
    ];
    assert_eq!(heads, expected);
    assert_eq!(marked(&log, &found[0]), client);
    assert_eq!(marked(&log, &found[1]), client.replace('"', "\\\""), "where it stands in the file");
    assert_eq!(report["findings"][0]["direction"], "response");
    let summary = &report["summary"];
    assert_eq!(summary["messages"], 8, "three exchanges, a request, and a line that is no JSON");
    assert_eq!(summary["exchanges"], json!({"judged": {"pay@2.0.4": 3}, "unanswered": 1, "unasked": 0}));
    // Names may be places deeper inside.
    desk.write("b.ndjson", format!(r#"{{"http": {{"in": {}, "out": {}}}}}"#, bad.request, bad.response));
    let (_, report) = desk.report("check b.ndjson --exchange request=/http/in,response=/http/out");
    assert_eq!(report["findings"][0]["rule"], "pay@2.0.4/exchange/repeats-client-id");
}

#[test]
fn har_files() {
    let (good, bad) = (exchange("repeats-client-id", true), exchange("repeats-client-id", false));
    let entry = |request: Value, response: Value| json!({"request": {"method": "POST", "postData": {"text": request}}, "response": {"content": response}});
    let client = value(&bad.response)["response"]["head"]["clientId"].to_string();
    let secret = "28763443825664394";
    let with_secret = good.request.replace("287xxxxxxxxxx4394", secret).replace("\"BARCODE\"", "1");
    let based = STANDARD.encode(&bad.response);
    let log = json!({"log": {"entries": [
        entry(json!(good.request), json!({"text": good.response})),
        entry(json!(bad.request), json!({"text": bad.response})),
        entry(json!(bad.request), json!({"text": based, "encoding": "base64"})),
        entry(json!(bad.request), json!({"text": "%", "encoding": "base64"})),
        {"request": {"method": "GET"}, "response": {"content": {"text": "<html>"}}},
        entry(json!(good.request), json!({"text": ""})),
        entry(json!(with_secret), json!({"text": good.response})),
    ]}});
    for (name, text) in [("a.har", log.to_string()), ("b.har", format!("{log:#}")), ("c.json", log.to_string())] {
        let desk = Desk::with(name, &text);
        let (status, report) = desk.report(&format!("check {name} --min-severity error"));
        assert_eq!(status, 1);
        let found = found(&report);
        let heads: Vec<_> = found.iter().map(|one| one.rsplitn(3, ' ').last().unwrap_or_default()).collect();
        assert_eq!(heads[..3], [format!("2 {BROKEN}"), format!("3 {BROKEN}"), "4 input/base64 ".to_owned()]);
        assert!(heads[3].starts_with("7 ") && heads[3].ends_with(" /request/body/codeType"), "{heads:?}");
        assert_eq!(marked(&text, &found[0]), client.replace('"', "\\\""));
        assert_eq!(marked(&text, &found[1]), based, "in base64 all of it is meant");
        let summary = &report["summary"];
        assert_eq!(summary["empty"], 1, "who sends nothing is not judged, and counted");
        assert_eq!(summary["exchanges"], json!({"judged": {"pay@2.0.4": 4}, "unanswered": 1, "unasked": 0}));
        assert_eq!(summary["files"][name], 7);
        for format in ["text --source always", "html", "json"] {
            let ended = desk.run(&format!("check {name} --format {format}"));
            assert!(!ended.out.contains(secret), "{format}");
            assert!(!ended.out.contains(&based[based.len() / 2..]), "{format}");
        }
    }
}

#[test]
fn what_is_no_har_file_is_a_broken_message() {
    let desk = Desk::with("a.har", "{\"log\": {\"entries\": [}}");
    let (status, report) = desk.report("check a.har");
    assert_eq!((status, found(&report)), (1, vec!["1 json/syntax /log/entries/0 1 21+1".to_owned()]));
}

#[test]
fn a_baseline_knows_what_is_between_messages() {
    let bad = exchange("repeats-client-id", false);
    let desk = Desk::with("a.ndjson", json!({"a": bad.request, "b": bad.response}).to_string());
    let check = "check a.ndjson --exchange request=a,response=b --baseline known.yaml";
    assert_eq!(desk.run(&format!("{check} --update-baseline")).status, 0);
    assert_eq!(desk.run(check).status, 0);
    // Without exchanges nothing was looked at that the entry is about, so that it is not stale.
    desk.write("b.ndjson", &bad.request);
    let ended = desk.run("check b.ndjson --baseline known.yaml");
    assert_eq!(ended.status, 0, "{ended:?}");
    // With them, it is.
    let good = exchange("repeats-client-id", true);
    desk.write("a.ndjson", json!({"a": good.request, "b": good.response}).to_string());
    let ended = desk.run(check);
    assert_eq!(ended.status, 2, "{ended:?}");
    assert!(ended.error.contains("known.yaml"), "{}", ended.error);
}
