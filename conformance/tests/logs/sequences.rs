//! What a log says when its messages are held to each other: each table row breaks one rule or none.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use conformance::catalog::Catalog;
use serde_json::{Value, json};

use super::{Desk, Exchange, exchange};

/// A log in short: a message a line, `>` for requests and `<` for responses, with what is not
/// as usual: `id` of the message, `t` for the transaction, `client`, `total`, `at` in seconds, and
/// the result. What is found, as `record rule pointer, record` with the one that came before.
#[track_caller]
fn check(log: &str, expected: &[&str]) {
    check_with("", log, expected);
}

#[track_caller]
fn check_with(more: &str, log: &str, expected: &[&str]) {
    let lines: Vec<_> = log.lines().map(str::trim).filter(|line| !line.is_empty()).map(message).collect();
    let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let desk = Desk::with("a.ndjson", &text);
    let (status, report) = desk.report(&format!("check a.ndjson --sequences --min-severity note {more}"));
    let findings = report["findings"].as_array().expect("findings");
    let mut found = Vec::new();
    for finding in findings.iter().filter(|finding| !is_usual(finding)) {
        found.push(short(finding));
        // The place is the member's value, wherever it stands in the file.
        let number = |name: &str| usize::try_from(finding[name].as_u64().expect("a number")).expect("small");
        let value =
            lines[number("record") - 1].pointer(finding["pointer"].as_str().expect("one")).expect("it is there");
        let at = number("offset");
        assert_eq!(text[at..at + number("length")], value.to_string(), "{finding}");
        assert_eq!(number("line"), number("record"));
        assert_eq!(number("column"), at - text[..at].rfind('\n').map_or(0, |end| end + 1) + 1);
    }
    assert_eq!(found, expected, "{log}\n{report:#}");
    let has_error = findings.iter().any(|finding| finding["severity"] == "error");
    assert_eq!(status, i32::from(has_error));
}

/// `record rule pointer`, and which record came before.
fn short(finding: &Value) -> String {
    let text = |name: &str| finding[name].as_str().unwrap_or_default();
    let mut short = format!("{} {} {}", finding["record"], text("rule"), text("pointer"));
    let named = text("message").split_once("record ").and_then(|(_, rest)| rest.split_once(" ("));
    if let Some((before, place)) = named {
        assert!(place.starts_with(&format!("a.ndjson:{before})")), "{finding}");
        let _ = write!(short, ", {before}");
    }
    short
}

/// Notes of the contract, which the usual messages have.
fn is_usual(finding: &Value) -> bool {
    finding["severity"] == "note" && finding["rule"].as_str().is_some_and(|rule| rule.starts_with("pay@"))
}

/// The message that such a line stands for.
fn message(line: &str) -> Value {
    static USUAL: LazyLock<Exchange> = LazyLock::new(|| exchange("repeats-client-id", true));
    let mut words = line.split_whitespace();
    let is_request = words.next() == Some(">");
    let (text, root) = if is_request { (&USUAL.request, "/request") } else { (&USUAL.response, "/response") };
    let mut message: Value = serde_json::from_str(text).expect("JSON");
    let mut set = |pointer: &str, value: Value| {
        *message.pointer_mut(&format!("{root}{pointer}")).unwrap_or_else(|| panic!("{pointer}: {text}")) = value;
    };
    for word in words {
        match word.split_once('=') {
            Some(("id", id)) => set("/head/reqMsgId", json!(id)),
            Some(("t", id)) => set("/body/merchantTransId", json!(id)),
            Some(("client", id)) => set("/head/clientId", json!(id)),
            Some(("total", value)) if is_request => set("/body/order/orderAmount/value", json!(value)),
            Some(("total", value)) => set("/body/orderAmount/value", json!(value)),
            Some(("at", seconds)) => {
                let seconds: u32 = seconds.parse().expect("a number");
                let time = format!("2026-01-01T00:{:0>2}:{:0>2}+00:00", seconds / 60, seconds % 60);
                set(if is_request { "/head/reqTime" } else { "/head/respTime" }, json!(time));
            }
            Some(_) => panic!("{word}?"),
            None => {
                let contract = Catalog::generated().contract("pay@2.0.4").expect("there is");
                let row = contract.result_codes.iter().find(|row| row.code == word).expect("a row");
                let (code, status, id) = (row.code, row.status, row.id);
                let result =
                    json!({"resultCode": code, "resultStatus": status, "resultCodeId": id, "resultMsg": row.meaning});
                // The other members are those of a success.
                set("/body", json!({"resultInfo": result}));
            }
        }
    }
    message
}

const ID: &str = "/request/head/reqMsgId";

#[test]
fn what_is_right() {
    // One after the other, at once, and in any order of answers.
    check("> id=1 t=a at=1 \n < id=1 t=a at=2 \n > id=2 t=b at=3 \n < id=2 t=b at=4", &[]);
    check("> id=1 t=a \n > id=2 t=b \n < id=2 t=b \n < id=1 t=a", &[]);
    // Retries: of what is unknown, of what had no answer, of what succeeded.
    check("> id=1 t=a \n < id=1 t=a PAYMENT_IN_PROCESS \n > id=2 t=a \n < id=2 t=a", &[]);
    check("> id=1 t=a \n > id=2 t=a \n < id=2 t=a", &[]);
    check("> id=1 t=a \n < id=1 t=a \n > id=2 t=a \n < id=2 t=a", &[]);
    // Other clients choose ids of their own.
    check(
        "> id=1 t=a client=x \n > id=1 t=a client=y total=7 \n < id=1 t=a client=y total=7 \n < id=1 t=a client=x",
        &[],
    );
    // What was refused may come otherwise.
    check("> id=1 t=a \n < id=1 t=a PARAM_ILLEGAL \n > id=2 t=a total=7 \n < id=2 t=a total=7", &[]);
}

#[test]
fn message_ids_name_one_transmission() {
    check("> id=1 t=a \n < id=1 t=a \n > id=1 t=b \n < id=1 t=b", &[&format!("3 client/message-id {ID}, 1")]);
    check("> id=1 t=a \n > id=1 t=a \n < id=1 t=a \n < id=1 t=a", &[&format!("2 client/new-message-id {ID}, 1")]);
}

#[test]
fn a_transaction_has_one_content() {
    let at = "/request/body/merchantTransId";
    let other = "> id=1 t=a \n < id=1 t=a \n > id=2 t=a total=7 \n < id=2 t=a total=7 REPEAT_REQ_INCONSISTENT";
    check(other, &[&format!("3 client/content {at}, 1")]);
    let unknown = "> id=1 t=a \n < id=1 t=a UNKNOWN_EXCEPTION \n > id=2 t=a total=7 \n < id=2 t=a total=7";
    check(unknown, &[&format!("3 client/content {at}, 1"), &format!("1 client/unsettled {at}")]);
}

#[test]
fn results_decide_what_comes_next() {
    let at = "/request/body/merchantTransId";
    let never = "> id=1 t=a \n < id=1 t=a PROCESS_FAIL \n > id=2 t=a \n < id=2 t=a PROCESS_FAIL";
    check(never, &[&format!("3 client/never-again {at}, 1")]);
    check_with("--reading process-fail-retry=retry-allowed", never, &[]);
    check("> id=1 t=a \n < id=1 t=a PAYMENT_IN_PROCESS", &[&format!("1 client/unsettled {at}")]);
    let changed = "> id=1 t=a \n < id=1 t=a \n > id=2 t=a \n < id=2 t=a PROCESS_FAIL";
    check(changed, &["4 live/retry /response/body/resultInfo/resultCode, 1"]);
}

#[test]
fn responses_answer_requests() {
    let at = "/response/head/reqMsgId";
    check("> id=1 t=a \n < id=1 t=a \n < id=2 t=b", &[&format!("3 sequence/unasked {at}")]);
    check("> id=1 t=a \n < id=1 t=a \n < id=1 t=a", &[&format!("3 sequence/answered-twice {at}, 2")]);
    check("< id=1 t=a \n > id=1 t=a", &[&format!("1 sequence/answer-first {at}, 2")]);
}

#[test]
fn clocks_are_notes_beyond_a_tolerance() {
    let (sent, answered) = ("/request/head/reqTime", "/response/head/respTime");
    let early = "> id=1 t=a at=100 \n < id=1 t=a at=39";
    check(early, &[&format!("2 sequence/answer-time {answered}, 1")]);
    check("> id=1 t=a at=100 \n < id=1 t=a at=40", &[]);
    check_with("--clock-tolerance 61", early, &[]);
    let back = "> id=1 t=a at=100 \n > id=2 t=b at=39 \n > id=3 t=c at=40 \n > id=4 t=d client=x at=0";
    check(back, &[&format!("2 sequence/clock {sent}, 1")]);
    check_with("--clock-tolerance 0", "> id=1 t=a at=1 \n < id=1 t=a at=1", &[]);
    let both = [format!("2 sequence/answer-time {answered}, 1")];
    check_with("--clock-tolerance 0", "> id=1 t=a at=1 \n < id=1 t=a at=0", &[&both[0]]);
}

/// Other content neither settles what is open nor hides it.
#[test]
fn what_is_open_stays_open() {
    let at = "/request/body/merchantTransId";
    let log = "> id=1 t=a \n < id=1 t=a PAYMENT_IN_PROCESS \n > id=2 t=a total=7 \n > id=3 t=b \n > id=4 t=c";
    let expected = [format!("3 client/content {at}, 1"), format!("1 client/unsettled {at}")];
    for window in [3, 4, 100] {
        check_with(&format!("--window {window}"), log, &[&expected[0], &expected[1]]);
    }
}

/// Who does not say what it answers is counted, where nothing else tells.
#[test]
fn messages_without_names_are_counted() {
    let mut nameless = message("< id=1");
    nameless.pointer_mut("/response/head").and_then(Value::as_object_mut).expect("a head").remove("reqMsgId");
    let desk = Desk::with("a.ndjson", format!("{}\n{nameless}\n", message("> id=1")));
    let (_, report) = desk.report("check a.ndjson --sequences");
    assert_eq!(report["summary"]["sequences"]["unnamed"], 1);
    assert_eq!(report["summary"]["exchanges"], json!({"judged": {}, "unanswered": 1, "unasked": 1}));
}

#[test]
fn the_window_bounds_what_is_remembered() {
    let filler = |from: usize, count: usize| -> String {
        (from..from + count).map(|number| format!("> id={number} t={number} \n")).collect()
    };
    let again = format!("> id=a t=a \n {} > id=b t=a total=7", filler(10, 5));
    check_with("--window 6", &again, &["7 client/content /request/body/merchantTransId, 1"]);
    check_with("--window 5", &again, &[]);
    let open = format!("> id=a t=a \n < id=a t=a PAYMENT_IN_PROCESS \n {} > id=b t=a", filler(10, 5));
    check_with("--window 7", &open, &[]);
    check_with("--window 6", &open, &["1 client/unsettled /request/body/merchantTransId"]);
    let summary = |window: usize| {
        let lines: String = again.lines().map(|line| format!("{}\n", message(line.trim()))).collect();
        let (_, report) =
            Desk::with("a.ndjson", lines).report(&format!("check a.ndjson --sequences --window {window}"));
        report["summary"]["sequences"].clone()
    };
    assert_eq!(summary(6), json!({"window": 6, "requests": 7, "unnamed": 0, "forgotten": 0}));
    // The first one and the last one have the same transaction.
    assert_eq!(summary(5), json!({"window": 5, "requests": 7, "unnamed": 0, "forgotten": 1}));
}

/// Random logs of requests, held to the plainest way to say what is remembered.
#[test]
fn random_logs() {
    for (seed, window) in [(1_u64, 3), (2, 12), (3, 1000)] {
        let mut state = seed;
        let mut draw = |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % below
        };
        let sent: Vec<[u64; 4]> = (0..300).map(|_| [draw(30), draw(20), draw(2), draw(3)]).collect();
        let lines = sent.iter().map(|[id, t, client, total]| format!("> id={id} t={t} client={client} total={total}"));
        let text: String = lines.map(|line| format!("{}\n", message(&line))).collect();
        let desk = Desk::with("a.ndjson", text);
        let expected = expected(&sent, window);
        assert!(expected.len() > 20, "{expected:?}");
        for more in ["--jobs 1", "--jobs 4 --chunk 5000", "--jobs 2 --chunk 1"] {
            let arguments =
                format!("check a.ndjson --sequences --window {window} --group-by nothing --max-findings 9999");
            let (_, report) = desk.report(&format!("{arguments} {more}"));
            let found: Vec<_> = report["findings"].as_array().expect("findings").iter().map(short).collect();
            assert_eq!(found, expected, "{seed}: {more}");
        }
    }
}

/// What is found in requests of `[id, transaction, client, total]`.
fn expected(sent: &[[u64; 4]], window: usize) -> Vec<String> {
    let mut found = Vec::new();
    // The first one of each, and the last one that kept it in memory.
    let (mut ids, mut transactions) = (HashMap::new(), HashMap::new());
    for (at, request @ [id, transaction, client, total]) in sent.iter().enumerate() {
        let is_near = |(_, last): &(usize, usize)| at - last <= window;
        let first = ids.get(&(id, client)).copied().filter(is_near).map(|(first, _)| first);
        if let Some(first) = first {
            let rule = if sent[first] == *request { "client/new-message-id" } else { "client/message-id" };
            found.push(format!("{} {rule} {ID}, {}", at + 1, first + 1));
        }
        ids.insert((id, client), (first.unwrap_or(at), at));
        let first = transactions.get(&(transaction, client)).copied().filter(is_near).map(|(first, _)| first);
        match first.filter(|first| sent[*first][3] != *total) {
            Some(first) => {
                found.push(format!("{} client/content /request/body/merchantTransId, {}", at + 1, first + 1));
            }
            None => _ = transactions.insert((transaction, client), (first.unwrap_or(at), at)),
        }
    }
    found
}

#[test]
fn records_of_exchanges() {
    let exchanges = |records: &[(Option<&str>, Option<&str>)]| -> String {
        let of = |part: &Option<&str>| part.map(message);
        records
            .iter()
            .map(|(request, response)| format!("{}\n", json!({"q": of(request), "a": of(response)})))
            .collect()
    };
    let records = [
        (Some("> id=1 t=a"), Some("< id=1 t=a PAYMENT_IN_PROCESS")),
        (Some("> id=2 t=a"), Some("< id=2 t=a")),
        (Some("> id=3 t=a"), Some("< id=3 t=a PROCESS_FAIL")),
        (Some("> id=4 t=b"), None),
        (None, Some("< id=4 t=b")),
        (Some("> id=4 t=b"), Some("< id=4 t=b")),
    ];
    let desk = Desk::with("a.ndjson", exchanges(&records));
    let arguments = "check a.ndjson --exchange request=q,response=a --sequences";
    let (status, report) = desk.report(arguments);
    let found: Vec<_> = report["findings"].as_array().expect("findings").iter().map(short).collect();
    let expected = [
        "3 live/retry /response/body/resultInfo/resultCode, 2",
        "5 sequence/unasked /response/head/reqMsgId",
        "6 client/new-message-id /request/head/reqMsgId, 4",
    ];
    assert_eq!((status, found), (1, expected.map(str::to_owned).to_vec()), "{report:#}");
    let ended = desk.run(arguments);
    let last = "fail: 1 error, 2 warnings, ";
    assert!(ended.error.starts_with(last) && ended.error.contains("; 5 requests in sequence"), "{}", ended.error);
}

#[test]
fn what_others_may_have_sent_says_nothing() {
    // Every signature is a made-up one, so that with a key nobody is known to have sent anything.
    let log: String = ["> id=1 t=a", "> id=1 t=b"].map(|line| format!("{}\n", message(line))).concat();
    let desk = Desk::with("a.ndjson", log);
    assert_eq!(desk.run("keygen shop").status, 0);
    let (status, report) = desk.report("check a.ndjson --sequences --key shop.public.pem");
    let rules: Vec<_> =
        report["findings"].as_array().expect("findings").iter().map(|found| found["rule"].clone()).collect();
    assert_eq!(status, 1);
    assert!(rules.iter().all(|rule| rule.as_str().is_some_and(|rule| rule.starts_with("signature/"))), "{rules:?}");
}

/// A filter leaves out findings, and not what came before.
#[test]
fn filters_choose_what_is_told() {
    let lines = "> id=1 t=a at=0 \n < id=1 t=a at=1 \n > id=1 t=b at=100 \n < id=1 t=b at=101";
    check_with("--since 2026-01-01T00:01:00Z", lines, &[&format!("3 client/message-id {ID}, 1")]);
    check_with("--until 2026-01-01T00:01:00Z", lines, &[]);
}

#[test]
fn its_rules_are_explained() {
    let desk = Desk::new();
    let listed: Value = serde_json::from_str(&desk.run("list rules --format json").out).expect("JSON");
    for rule in conformance::sequence::rules::rules_of_logs() {
        let is_it = |one: &&Value| one["rule"] == rule.id;
        assert_eq!(listed.as_array().expect("a list").iter().filter(is_it).count(), 1, "{}", rule.id);
        let explained = desk.run(&format!("explain {}", rule.id)).out;
        assert!(explained.contains(rule.text) && explained.contains(rule.citation.section), "{explained}");
    }
}

#[test]
fn options_need_each_other() {
    let desk = Desk::with("a.ndjson", message("> id=1").to_string());
    for (options, status) in [("--window 5", 2), ("--clock-tolerance 5", 2), ("--pair --clock-tolerance 5", 2)] {
        assert_eq!(desk.run(&format!("check a.ndjson {options}")).status, status, "{options}");
    }
    for options in ["--sequences", "--sequences --window 5", "--sequences --pair", "--pair --window 5"] {
        assert_eq!(desk.run(&format!("check a.ndjson {options}")).status, 0, "{options}");
    }
}
