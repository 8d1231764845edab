//! The gateway's server over real sockets: good clients, bad clients, and the end.

mod beside;
mod client;
mod hostile;
mod operating;
mod running;

use client::{get, post};
use running::{limits, start};

/// What is sent, what comes back, and whether the connection goes on.
struct Case {
    name: &'static str,
    sent: String,
    status: u16,
    body: Option<&'static str>,
    header: Option<(&'static str, &'static str)>,
    goes_on: bool,
}

#[track_caller]
fn check(cases: Vec<Case>) {
    let server = start(limits());
    for case in cases {
        let mut client = server.client();
        let response = client.send(&case.sent).response();
        let response = response.unwrap_or_else(|| panic!("{}: no response", case.name));
        assert_eq!(response.status, case.status, "{}: {}", case.name, response.text());
        assert!(response.is_whole, "{}", case.name);
        if let Some(body) = case.body {
            assert_eq!(response.text(), body, "{}", case.name);
        }
        if let Some((name, value)) = case.header {
            assert_eq!(response.header(name), Some(value), "{}: {name}", case.name);
        }
        if case.goes_on {
            let next = client.post("/", "next").unwrap_or_else(|| panic!("{}: nothing comes after it", case.name));
            assert_eq!((next.status, next.text()), (200, "next"), "{}", case.name);
        } else {
            assert!(client.is_closed(), "{}: the connection is open", case.name);
        }
    }
    server.stopped();
}

fn with(header: &str, body: &str) -> String {
    post("/", body).replacen("\r\n", &format!("\r\n{header}\r\n"), 1)
}

fn chunked(chunks: &str) -> String {
    format!("POST / HTTP/1.1\r\nhost: gateway\r\ntransfer-encoding: chunked\r\n\r\n{chunks}")
}

#[test]
fn requests_are_answered() {
    let json = Some(("content-type", "application/json; charset=utf-8"));
    let good =
        |name, sent: String, body| Case { name, sent, status: 200, body: Some(body), header: json, goes_on: true };
    check(vec![
        good("a request", post("/any/path.htm", "{\"a\": 1}"), "{\"a\": 1}"),
        good("no body", post("/", ""), ""),
        good("the largest body", post("/echo", LARGEST), LARGEST),
        good("chunks", chunked("3\r\nabc\r\n4;x=y\r\ndefg\r\n0\r\n\r\n"), "abcdefg"),
        good("trailers", chunked("3\r\nabc\r\n0\r\nx-sum: 1\r\n\r\n"), "abc"),
        good("the encoding that is none", with("content-encoding: Identity", "abc"), "abc"),
        good("the path, without its query", post("/path?key=value", "{}"), "/path"),
        good("late", post("/late", "{}"), "{}"),
        Case {
            name: "HTTP/1.0",
            sent: post("/", "old").replace("HTTP/1.1", "HTTP/1.0"),
            status: 200,
            body: Some("old"),
            header: json,
            goes_on: false,
        },
        Case {
            name: "a client that wants no more",
            sent: with("connection: close", "last"),
            status: 200,
            body: Some("last"),
            header: json,
            goes_on: false,
        },
    ]);
}

/// As many bytes as [`limits`] allow.
const LARGEST: &str = match std::str::from_utf8(&[b'x'; 1000]) {
    Ok(text) => text,
    Err(_) => "",
};

#[test]
fn requests_are_refused() {
    let too_large = |name, sent| Case {
        name,
        sent,
        status: 413,
        body: Some("the body is too large\n"),
        header: Some(("connection", "close")),
        goes_on: false,
    };
    let other_method =
        |name, sent| Case { name, sent, status: 405, body: None, header: Some(("allow", "POST")), goes_on: true };
    check(vec![
        other_method("GET", get("/")),
        other_method("GET of a page that is none", get("/_healthy")),
        other_method("PUT", post("/", "abc").replace("POST", "PUT")),
        other_method("an invented method", get("/").replace("GET", "BREW")),
        Case {
            name: "POST to a page",
            sent: post("/_health", "abc"),
            status: 405,
            body: None,
            header: Some(("allow", "GET,HEAD")),
            goes_on: true,
        },
        Case {
            name: "a compressed body",
            sent: with("content-encoding: gzip", "abc"),
            status: 415,
            body: None,
            header: Some(("accept-encoding", "identity")),
            goes_on: true,
        },
        Case {
            name: "one of two encodings",
            sent: with("content-encoding: identity\r\ncontent-encoding: br", "abc"),
            status: 415,
            body: None,
            header: None,
            goes_on: true,
        },
        too_large("a byte too many", post("/", &format!("{LARGEST}x"))),
        too_large("announced", "POST / HTTP/1.1\r\nhost: gateway\r\ncontent-length: 99999999999\r\n\r\n".to_owned()),
        too_large("sent, ten megabytes", post("/", &"x".repeat(10_000_000))),
        too_large("one chunk", chunked(&format!("3e9\r\n{LARGEST}x\r\n0\r\n\r\n"))),
        too_large("many chunks", chunked(&"8\r\n12345678\r\n".repeat(126))),
        Case {
            name: "a chunk without a size",
            sent: chunked("three\r\nabc\r\n0\r\n\r\n"),
            status: 400,
            body: None,
            header: Some(("connection", "close")),
            goes_on: false,
        },
    ]);
}

#[test]
fn many_requests_in_one_connection() {
    let server = start(limits());
    let mut client = server.client();
    for number in 0..50 {
        let body = format!("request {number}");
        assert_eq!(client.post("/", &body).expect("an answer").text(), body);
    }
    // All at once, answered in their order.
    let together: String = (0..50).map(|number| post("/", &format!("request {number}"))).collect();
    client.send(together);
    for number in 0..50 {
        assert_eq!(client.response().expect("an answer").text(), format!("request {number}"));
    }
    server.stopped();
}

#[test]
fn a_body_is_asked_for() {
    let server = start(limits());
    let head = |length: usize| {
        format!("POST / HTTP/1.1\r\nhost: gateway\r\nexpect: 100-continue\r\ncontent-length: {length}\r\n\r\n")
    };
    let mut client = server.client();
    assert_eq!(client.send(head(3)).response().expect("an interim response").status, 100);
    assert_eq!(client.send("abc").response().expect("an answer").text(), "abc");
    // One that would be refused is not asked for.
    assert_eq!(client.send(head(1001)).response().expect("an answer").status, 413);
    assert!(client.is_closed());
    server.stopped();
}

#[test]
fn answers_go_wrong_on_purpose() {
    let server = start(limits());
    for body in ["{\"some\": \"body\"}", LARGEST, "xx"] {
        let mut client = server.client();
        assert!(client.post("/drop", body).is_none(), "dropped");

        let mut client = server.client();
        let response = client.post("/truncate", body).expect("half an answer");
        assert_eq!(response.header("content-length"), Some(body.len().to_string().as_str()));
        assert_eq!(response.text(), &body[..body.len() / 2]);
        assert!(client.is_closed());
    }
    // What came before on the same connection is whole.
    let mut client = server.client();
    client.send(post("/", "first") + &post("/truncate", "second"));
    assert_eq!(client.response().expect("an answer").text(), "first");
    assert_eq!(client.response().expect("half an answer").text(), "sec");
    server.stopped();
}

#[test]
fn an_answerer_may_panic() {
    let server = start(limits());
    let mut client = server.client();
    for _ in 0..100 {
        let response = client.post("/panic", "{}").expect("an answer");
        assert_eq!((response.status, response.is_whole), (500, true));
        assert!(!response.text().contains("as the test wants it"), "the client learns nothing of the inside");
    }
    assert_eq!(client.post("/", "fine").expect("an answer").text(), "fine");
    let log = server.stopped();
    let panicked = log.lines().filter(|line| line.contains("\"end\":\"panicked\"") && line.contains("\"status\":500"));
    assert_eq!(panicked.count(), 100);
}
