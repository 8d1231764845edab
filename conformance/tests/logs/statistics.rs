//! `check --statistics`: what there is in the messages, held to counting by hand.

use serde_json::{Value, json};

use super::{Desk, Exchange, exchange};

/// Requests of three clients on two days, responses, strangers, and what is no JSON.
fn log() -> Vec<String> {
    let Exchange { request, response } = exchange("repeats-client-id", true);
    let client = field(&request, "/request/head/clientId");
    let other = |text: &str, from: &str, to: &str| {
        assert!(text.contains(from), "{from} is in {text}");
        text.replace(from, to)
    };
    let time = field(&request, "/request/head/reqTime");
    let status = field(&response, "/response/body/resultInfo/resultCode");
    vec![
        request.clone(),
        other(&request, &client, "another-client"),
        other(&request, &time, "2019-12-31T23:30:00-01:00"),
        other(&request, "\"body\":{", "\"body\":{\"stranger/~\":[1e999],"),
        other(&request, "\"currency\":\"", "\"currency\":\"X"),
        response.clone(),
        other(&response, &status, "NO_SUCH_CODE"),
        request.replace("alipay.intl.acquiring.offline.pay", "some.other.function"),
        "{\"request\":".to_owned(),
    ]
}

fn field(message: &str, pointer: &str) -> String {
    let message: Value = serde_json::from_str(message).expect("JSON");
    message.pointer(pointer).and_then(Value::as_str).expect("a text").to_owned()
}

fn statistics(log: &[String], arguments: &str) -> Value {
    let desk = Desk::with("log.ndjson", log.join("\n"));
    let (_, mut report) = desk.report(&format!("check log.ndjson --statistics {arguments}"));
    report["statistics"].take()
}

/// The rows of a table as `a b c count`.
fn rows(table: &Value, names: &[&str]) -> Vec<String> {
    let cell = |row: &Value, name: &str| match &row[name] {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let rows = table["rows"].as_array().expect("rows").iter();
    let rows = rows.map(|row| names.iter().chain(&["count"]).map(|name| cell(row, name)).collect::<Vec<_>>().join(" "));
    rows.filter(|row| !row.ends_with(" 0")).collect()
}

#[test]
fn messages_by_what_they_are() {
    let told = statistics(&log(), "");
    let pay = "alipay.intl.acquiring.offline.pay";
    assert_eq!(
        rows(&told["messages"], &["contract", "direction", "function", "version"]),
        [
            "null request null null 1".to_owned(),
            "null request some.other.function 2.0.4 1".to_owned(),
            format!("pay@2.0.4 request {pay} 2.0.4 5"),
            format!("pay@2.0.4 response {pay} 2.0.4 2"),
        ]
    );
    assert_eq!(told["closed"], 1);
    let clients = rows(&told["clients"], &["client"]);
    assert_eq!(clients.len(), 2, "{clients:?}");
    assert!(clients.contains(&"another-client 1".to_owned()), "{clients:?}");
    assert!(clients.iter().any(|row| row.ends_with(" 6")), "{clients:?}");
}

#[test]
fn times_are_those_of_one_clock() {
    let told = statistics(&log()[2..3], "");
    assert_eq!(rows(&told["days"], &["day"]), ["2020-01-01 1"]);
    assert_eq!(rows(&told["hours"], &["hour"]), ["0 1"]);
}

#[test]
fn results_listed_and_not() {
    let told = statistics(&log(), "");
    let seen = rows(&told["results"], &["contract", "code", "status", "listed"]);
    assert_eq!(seen, ["pay@2.0.4 NO_SUCH_CODE S false 1", "pay@2.0.4 SUCCESS S true 1"]);
    // The table of pay@2.0.4 has 30 rows, of which one came.
    let listed = told["results"]["rows"].as_array().expect("rows").iter().filter(|row| row["listed"] == true);
    assert_eq!(listed.count(), 30);
}

#[test]
fn what_no_document_lists() {
    let told = statistics(&log(), "");
    let stranger = "pay@2.0.4 request /request/body/stranger~1~0 1";
    assert_eq!(rows(&told["unlisted"], &["contract", "direction", "pointer"]), [stranger]);
    let outside = rows(&told["outside"], &["contract", "direction", "pointer", "value"]);
    let currencies: Vec<_> = outside.iter().filter(|row| row.contains("/currency X")).collect();
    assert!(!currencies.is_empty() && currencies.len() == outside.len(), "{outside:?}");
}

/// Every member is there as often as someone finds it who follows its pointer.
#[test]
fn members_as_often_as_they_are_there() {
    let log = log();
    let told = statistics(&log, "");
    let whole: Vec<Value> = log.iter().take(7).map(|text| loose(text)).collect();
    let mut seen = 0;
    for row in told["members"]["rows"].as_array().expect("rows") {
        let pointer = row["pointer"].as_str().expect("a text");
        let steps: Vec<_> = pointer.split('/').skip(1).collect();
        let of_direction =
            whole.iter().filter(|message| message.get(row["direction"].as_str().expect("a text")).is_some());
        let count: u64 = of_direction.map(|message| there(message, &steps)).sum();
        assert_eq!(row["count"], count, "{pointer}");
        seen += u64::from(count > 0);
    }
    assert!(seen > 40, "{seen} members are there");
    let directions = told["members"]["rows"].as_array().expect("rows").iter().map(|row| &row["contract"]);
    assert!(directions.clone().all(|contract| contract == "pay@2.0.4"), "other contracts have no messages");
}

/// The message without the number that no value holds.
fn loose(text: &str) -> Value {
    serde_json::from_str(&text.replace("1e999", "1")).expect("JSON")
}

fn there(value: &Value, steps: &[&str]) -> u64 {
    let Some((first, rest)) = steps.split_first() else { return 1 };
    match value {
        Value::Object(members) => members.get(*first).map_or(0, |inner| there(inner, rest)),
        Value::Array(items) if *first == "*" => items.iter().map(|item| there(item, rest)).sum(),
        Value::String(text) => {
            serde_json::from_str::<Value>(text).ok().filter(Value::is_object).map_or(0, |inner| there(&inner, steps))
        }
        _ => 0,
    }
}

#[test]
fn secrets_are_not_told() {
    let Exchange { request, .. } = exchange("repeats-client-id", true);
    let secret = field(&request, "/request/body/identityCode");
    let currency = field(&request, "/request/body/order/orderAmount/currency");
    let request = request.replace(&format!("\"currency\":\"{currency}\""), &format!("\"currency\":\"{secret}\""));
    let request = request.replace("\"body\":{", &format!("\"body\":{{\"{secret}\":1,"));
    let told = statistics(&[request], "");
    assert!(!told.to_string().contains(&secret), "{told}");
    assert_eq!(rows(&told["unlisted"], &["pointer"]), ["/request/body/*** 1"]);
    assert!(
        rows(&told["outside"], &["pointer", "value"]).iter().any(|row| row.ends_with("/orderAmount/currency *** 1"))
    );
}

#[test]
fn who_does_not_ask_is_not_told() {
    let desk = Desk::with("log.ndjson", log().join("\n"));
    let (_, report) = desk.report("check log.ndjson");
    assert_eq!(report.get("statistics"), None);
}

#[test]
fn what_filters_leave_out_is_not_counted() {
    let told = statistics(&log(), "--client another-client");
    assert_eq!(rows(&told["clients"], &["client"]), ["another-client 1"]);
    assert_eq!(told["messages"]["others"], json!(0));
}
