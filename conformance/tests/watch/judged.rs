//! What is found in which request, and where.

use serde_json::Value;

use crate::running::{Running, of_its_own, request, sound};

/// A request, and the findings above notes: their rules, and the text that each marks.
struct Case {
    name: &'static str,
    method: &'static str,
    path: Option<&'static str>,
    content_type: Option<&'static str>,
    body: Vec<u8>,
    verdict: &'static str,
    expected: &'static [(&'static str, &'static str)],
}

impl Case {
    fn post(name: &'static str, body: String) -> Self {
        let content_type = Some("application/json; charset=utf-8");
        let body = body.into_bytes();
        Self { name, method: "POST", path: None, content_type, body, verdict: "fail", expected: &[] }
    }
}

#[track_caller]
fn check(gateway: &Running, cases: Vec<Case>) {
    let mut events = gateway.events(None);
    for Case { name, method, path, content_type, body, verdict, expected } in cases {
        let headers: Vec<_> = content_type.into_iter().map(|value| ("Content-Type", value)).collect();
        gateway.send(method, path.unwrap_or(&gateway.example.0), &headers, &body);
        let exchange = events.exchange().data;
        let head = gateway.json(&format!("/_conformance/exchanges/{}", exchange["number"]))["head"].clone();
        let findings = exchange["findings"].as_array().expect("findings");
        let found: Vec<(&str, String)> = findings
            .iter()
            .filter(|finding| finding["severity"] != "note")
            .map(|finding| (finding["rule"].as_str().expect("a rule"), marked(finding, &head, &body)))
            .collect();
        let found: Vec<_> = found.iter().map(|(rule, marked)| (*rule, marked.as_str())).collect();
        assert_eq!(found, expected, "{name}");
        assert_eq!(exchange["verdict"], verdict, "{name}");
    }
}

/// The text that a finding marks; of an object the brace.
fn marked(finding: &Value, head: &Value, body: &[u8]) -> String {
    let text = if finding["file"] == "http" { head.as_str().expect("a head").as_bytes() } else { body };
    let place = |name: &str| finding[name].as_u64().expect("a number") as usize;
    let bytes = &text[place("offset")..place("offset") + place("length")];
    let bytes = if bytes.starts_with(b"{") { &bytes[..1] } else { bytes };
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn by_itself() {
    let gateway = Running::start(&[]);
    let good = |number| sound(&gateway, number);
    let of = |number, change: fn(&mut Value)| {
        request(&gateway, |request| {
            of_its_own(request, number);
            change(request);
        })
    };
    let cases = vec![
        Case { verdict: "pass", ..Case::post("sound", good(1)) },
        Case { verdict: "pass", content_type: Some("application/json"), ..Case::post("no charset", good(2)) },
        Case {
            content_type: Some("application/json; charset=gbk"),
            expected: &[("client/content-type", "application/json; charset=gbk")],
            ..Case::post("another charset", good(3))
        },
        Case { content_type: None, expected: &[("client/content-type", "POST")], ..Case::post("no type", good(4)) },
        Case { method: "PUT", expected: &[("client/method", "PUT")], ..Case::post("another method", good(5)) },
        Case {
            path: Some("/alipay/intl/acquiring/offline/pay.htm"),
            verdict: "pass",
            expected: &[("client/path", "/alipay/intl/acquiring/offline/pay.htm")],
            ..Case::post("another function's path", good(6))
        },
        Case {
            path: Some("/ALIPAY/intl/acquiring/offline/preCreate.htm"),
            verdict: "pass",
            ..Case::post("letters of another case", good(7))
        },
        Case {
            expected: &[("preCreate@2.0.4/Order.orderAmount/required", "{")],
            ..Case::post(
                "a member is missing",
                of(8, |request| {
                    request["body"]["order"].as_object_mut().expect("an object").remove("orderAmount");
                }),
            )
        },
        Case { expected: &[("json/syntax", "<")], ..Case::post("no JSON", "<script>alert(1)</script>".to_owned()) },
        Case {
            expected: &[("envelope/message", "{"), ("envelope/signature", "{")],
            ..Case::post("a response", "{\"response\":{}}".to_owned())
        },
        Case { expected: &[("json/syntax", "")], ..Case::post("nothing", String::new()) },
    ];
    check(&gateway, cases);
}

#[test]
fn signed_wrongly() {
    let gateway = Running::start(&[]);
    let text = sound(&gateway, 1).replacen("\"head\":{", "\"head\": {", 1);
    let mut events = gateway.events(None);
    gateway.post(&text);
    let exchange = events.exchange().data;
    assert_eq!((&exchange["signature"], &exchange["verdict"]), (&"refused".into(), &"fail".into()));
    assert_eq!(exchange["findings"][1]["rule"], "signature/valid");
    assert_eq!(exchange["findings"][1]["pointer"], "/signature");
    assert_eq!(exchange["findings"][1]["diagnoses"][0]["cause"], "compact");

    // Whoever sent it: it says nothing about what the client sends under the same ids.
    gateway.post(sound(&gateway, 1));
    assert_eq!((&events.exchange().data["verdict"]), "pass");
}

/// Nobody can say whether an unknown client signs right, and that is no pass.
#[test]
fn without_a_key() {
    let gateway = Running::start(&[]);
    let mut events = gateway.events(None);
    for client in ["nobody", "demo-without-key"] {
        gateway.post(request(&gateway, |request| request["head"]["clientId"] = client.into()));
        let exchange = events.exchange().data;
        assert_eq!(exchange["client"], client);
        assert_eq!(exchange["verdict"], "inconclusive");
        assert_eq!(exchange["unjudged"], "there is no key of this client");
    }
}

#[test]
fn after_the_others() {
    let gateway = Running::start(&[]);
    // Message, transaction and title.
    let of = |message: &str, transaction: &str, title: &str| {
        request(&gateway, |request| {
            request["head"]["reqMsgId"] = message.into();
            request["body"]["merchantTransId"] = transaction.into();
            request["body"]["order"]["orderTitle"] = title.into();
        })
    };
    let refused = request(&gateway, |request| {
        of_its_own(request, 6);
        request["head"]["reqTime"] = "yesterday".into();
    });
    let cases = vec![
        Case { verdict: "pass", ..Case::post("the first", of("m1", "t1", "a")) },
        Case { verdict: "pass", ..Case::post("a retry", of("m2", "t1", "a")) },
        Case {
            verdict: "pass",
            expected: &[("client/new-message-id", "\"m2\"")],
            ..Case::post("the same bytes", of("m2", "t1", "a"))
        },
        Case { expected: &[("client/message-id", "\"m2\"")], ..Case::post("an id again", of("m2", "t2", "a")) },
        Case { expected: &[("client/content", "\"t1\"")], ..Case::post("other content", of("m3", "t1", "b")) },
        Case { verdict: "pass", ..Case::post("failed for good", of("m4", "t4", "sandbox PROCESS_FAIL")) },
        Case {
            verdict: "pass",
            expected: &[("client/never-again", "\"t4\"")],
            ..Case::post("again", of("m5", "t4", "sandbox PROCESS_FAIL"))
        },
        // Refused for what it says, and never recorded: corrected, it is the first one.
        Case {
            expected: &[("preCreate@2.0.4/RequestHead.reqTime/format", "\"yesterday\"")],
            ..Case::post("refused", refused)
        },
        Case { verdict: "pass", ..Case::post("corrected", of("m7", "transaction-6", "a")) },
        Case { verdict: "pass", ..Case::post("of unknown outcome", of("m8", "t8", "sandbox UNKNOWN_EXCEPTION")) },
    ];
    check(&gateway, cases);
}

/// Who asks again after an unknown outcome has done what was needed.
#[test]
fn asked_again() {
    let check = |times: u32, expected: bool| {
        let gateway = Running::start(&["--stop-after", &times.to_string()]);
        for time in 1..=times {
            gateway.post(request(&gateway, |request| {
                of_its_own(request, 1);
                request["head"]["reqMsgId"] = format!("message-{time}").into();
                request["body"]["order"]["orderTitle"] = "sandbox UNKNOWN_EXCEPTION".into();
            }));
        }
        let (status, report) = gateway.ended();
        assert_eq!(report.contains("warning[client/unsettled] in 1 exchange"), expected, "{report}");
        assert_eq!(status, Some(0), "{report}");
    };
    check(1, true);
    check(2, false);
}
