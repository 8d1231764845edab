//! The pages: what programs read, and that what clients send stays text.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::running::{Event, Running, of_its_own, request, sound};

/// A sound one, a faulty one and a wrongly signed one.
fn three(gateway: &Running) -> [String; 3] {
    let texts = [
        sound(gateway, 1),
        request(gateway, |request| {
            of_its_own(request, 2);
            request["head"]["reqTime"] = "yesterday".into();
        }),
        sound(gateway, 3).replacen("transaction-3", "transaction-4", 1),
    ];
    let mut events = gateway.events(None);
    for text in &texts {
        gateway.post(text);
        events.exchange();
    }
    texts
}

#[test]
fn as_json() {
    let gateway = Running::start(&[]);
    let [first, ..] = three(&gateway);
    let all = gateway.json("/_conformance.json");
    let verdicts = |all: &Value| -> Vec<(u64, String)> {
        let exchanges = all["exchanges"].as_array().expect("exchanges");
        let of = |one: &Value| (one["number"].as_u64().expect("a number"), one["verdict"].as_str().map(str::to_owned));
        exchanges.iter().map(of).map(|(number, verdict)| (number, verdict.expect("a verdict"))).collect()
    };
    let expected = [(1, "pass"), (2, "fail"), (3, "fail")].map(|(number, verdict)| (number, verdict.to_owned()));
    assert_eq!(verdicts(&all), expected);
    assert_eq!(all["summary"]["verdict"], "fail");
    assert_eq!(verdicts(&gateway.json("/_conformance.json?after=2")), expected[2..]);
    assert_eq!(verdicts(&gateway.json("/_conformance.json?after=3")), []);
    for query in ["after=", "after=x", "after=-1", "before=1"] {
        assert_eq!(gateway.get(&format!("/_conformance.json?{query}")).status, 400, "{query}");
    }

    let one = gateway.json("/_conformance/exchanges/1");
    assert_eq!(one, all["exchanges"][0]);
    let facts = ["contract", "client", "result", "signature", "method"].map(|name| one[name].as_str().unwrap_or("-"));
    assert_eq!(facts, ["preCreate@2.0.4", "demo", "SUCCESS", "verified", "POST"]);
    assert_eq!(one["head"], format!("POST {}\ncontent-type: application/json\n", gateway.example.0));
    // The signed bytes are those of the message; the signature is masked, and nothing else.
    let text = one["request"]["text"].as_str().expect("a text");
    let signed =
        first.strip_prefix("{\"request\":").and_then(|rest| rest.split_once(",\"signature\":\"")).expect("both");
    assert_eq!(at(text, &one["request"]["signed"]), signed.0);
    let stars = "*".repeat(signed.1.len() - "\"}".len() - 8);
    assert_eq!(text, first.replace(&signed.1[8..signed.1.len() - 2], &stars));
    assert_eq!(at(text, &one["request"]["masked"][0]), stars);
    let response = one["response"]["text"].as_str().expect("a text");
    assert!(at(response, &one["response"]["signed"]).starts_with("{\"head\":"), "{response}");
    assert!(response.ends_with("****\"}\n"), "{response}");

    for path in ["/_conformance/exchanges/4", "/_conformance/exchanges/x", "/_conformance/", "/_conformance/nothing"] {
        assert_eq!(gateway.get(path).status, 404, "{path}");
    }
    assert_eq!(gateway.json("/_conformance.json")["summary"]["exchanges"], 3, "who looks is not judged");
}

fn at<'t>(text: &'t str, place: &Value) -> &'t str {
    let number = |name: &str| place[name].as_u64().expect("a number") as usize;
    &text[number("offset")..number("offset") + number("length")]
}

#[test]
fn as_events() {
    let gateway = Running::start(&["--stop-after", "4"]);
    let mut events = gateway.events(None);
    three(&gateway);
    let session = events.find(|event| event.name == "session").data["session"].clone();
    let session = session.as_str().expect("a session");
    let first: Vec<Event> = (0..3).map(|_| events.exchange()).collect();
    for (number, event) in (1..).zip(&first) {
        assert_eq!((&*event.id, &event.data["number"]), (&*format!("{session}-{number}"), &Value::from(number)));
        assert!(event.data["request"].is_null(), "events are without the bytes");
    }

    // Who comes again hears what is newer; an id of an earlier session says nothing.
    assert_eq!(gateway.events(Some(&first[1].id)).exchange(), first[2]);
    for other in ["1-2", "2", "", "x"] {
        assert_eq!(gateway.events(Some(other)).exchange(), first[0], "{other}");
    }

    // The stream tells of the last exchange, ends, and keeps nobody from ending.
    gateway.post(sound(&gateway, 5));
    assert_eq!(events.exchange().data["number"], 4);
    let summary = events.find(|event| event.name == "summary").data;
    assert_eq!((&summary["exchanges"], &summary["verdict"]), (&4.into(), &"fail".into()));
    events.find(|event| event.name == "end");
    assert_eq!(events.next(), None);
    assert_eq!(gateway.ended().0, Some(1));
}

#[test]
fn the_last_ones_are_kept() {
    let gateway = Running::start(&["--keep", "2"]);
    let mut events = gateway.events(None);
    for number in 1..=5 {
        gateway.post(sound(&gateway, number));
        events.exchange();
    }
    let all = gateway.json("/_conformance.json");
    let numbers: Vec<_> = all["exchanges"].as_array().expect("exchanges").iter().map(|one| &one["number"]).collect();
    assert_eq!(numbers, [4, 5]);
    assert_eq!(all["summary"]["exchanges"], 5);
    assert_eq!(gateway.get("/_conformance/exchanges/3").status, 404);
}

/// What the spec calls a secret is shown nowhere, also not where it is what is wrong.
#[test]
fn secrets_stay_secret() {
    let gateway = Running::start(&["--stop-after", "2"]);
    let mut events = gateway.events(None);
    gateway.post(request(&gateway, |request| {
        request["head"]["function"] = "alipay.intl.acquiring.offline.pay".into();
        request["body"]["identityCode"] = "secret-28".repeat(10).into();
    }));
    let row = events.exchange().data;
    let rules = row["findings"].as_array().expect("findings").iter().map(|finding| finding["rule"].to_string());
    assert!(rules.into_iter().any(|rule| rule.contains("identityCode")), "{row}");
    let whole = gateway.json("/_conformance/exchanges/1");
    assert!(whole["request"]["text"].as_str().is_some_and(|text| text.contains("\"identityCode\":\"****")), "{whole}");
    gateway.get("/");
    for shown in [row.to_string(), whole.to_string(), gateway.ended().1] {
        assert!(!shown.contains("secret-28"), "{shown}");
    }
}

/// The page is the same whoever sent what, runs nothing but its own script, and fetches
/// nothing from elsewhere.
#[test]
fn as_a_page() {
    let gateway = Running::start(&[]);
    let before = gateway.get("/_conformance");
    let hostile = "</script><img src=x onerror=alert(1)>\u{202e}";
    let mut events = gateway.events(None);
    gateway.post(request(&gateway, |request| request["head"]["clientId"] = hostile.into()));
    gateway.post(hostile);
    gateway.post(b"{\"\xff\xfe\":\"<script>\"}");
    let found: Vec<_> = (0..3).map(|_| events.exchange().data).collect();
    assert_eq!(found[0]["client"], hostile);
    let last = gateway.json("/_conformance/exchanges/3");
    let bytes = STANDARD.decode(last["request"]["base64"].as_str().expect("base64")).expect("base64");
    assert_eq!(bytes, b"{\"\xff\xfe\":\"<script>\"}");

    let page = gateway.get("/_conformance");
    assert_eq!((page.status, &page.body), (200, &before.body));
    for header in
        ["content-type: text/html; charset=utf-8", "x-content-type-options: nosniff", "cache-control: no-store"]
    {
        assert!(page.head.contains(header), "{}", page.head);
    }
    let json = gateway.get("/_conformance.json");
    assert!(json.head.contains("content-type: application/json\r\n"), "{}", json.head);
    assert!(json.head.contains("x-content-type-options: nosniff"), "{}", json.head);

    // `head` has lost its capitals, and base64 has some.
    let policy = page.head.lines().find_map(|line| line.strip_prefix("content-security-policy: ")).expect("a policy");
    assert!(policy.starts_with("default-src 'none'; ") && !policy.contains("unsafe"), "{policy}");
    for tag in ["style", "script"] {
        let text = page.body.split_once(&format!("<{tag}>")).expect("it begins").1;
        let text = text.split_once(&format!("</{tag}>")).expect("it ends").0;
        let hash = STANDARD.encode(Sha256::digest(text)).to_ascii_lowercase();
        assert!(policy.contains(&format!("{tag}-src 'sha256-{hash}'")), "{tag}: {policy}");
    }
    assert_eq!(page.body.matches("<script").count(), 1);
    for sink in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "://", " src=", "style="] {
        assert!(!page.body.contains(sink), "{sink}");
    }
}
