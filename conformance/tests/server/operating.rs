//! What operators see, and the end.

use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use conformance::gateway::server::{Answerer, Limits, Reply, Server};
use serde_json::{Value, json};

use crate::client::{get, post};
use crate::running::{Running, limits, start};

#[test]
fn health() {
    let server = start(limits());
    let mut client = server.client();
    let response = client.send(get("/_health")).response().expect("an answer");
    assert_eq!((response.status, response.text()), (200, "ok\n"));
    client.send(get("/_health").replace("GET", "HEAD"));

    // A question that is already on its way when the server stops.
    let mut late = server.client();
    late.send("GET /_health HTTP/1.1\r\n");
    server.until_metric("connections_open", 3);
    server.stop.stop();
    until_refused(&server);
    let response = late.send("host: gateway\r\n\r\n").response().expect("an answer");
    assert_eq!((response.status, response.text()), (503, "stopping\n"));
    assert!(late.is_closed());
    server.ended();
}

#[test]
fn metrics() {
    let server = start(limits());
    let mut client = server.client();
    for path in ["/", "/", "/unknown"] {
        client.post(path, "{}").expect("an answer");
    }
    client.send(get("/")).response().expect("a refusal");
    assert!(client.post("/drop", "{}").is_none());
    let response = server.client().send(get("/_metrics")).response().expect("an answer");
    assert_eq!(response.header("content-type"), Some("text/plain; version=0.0.4; charset=utf-8"));
    let samples = [
        ("requests_total{contract=\"lend@1\",result=\"DONE\",status=\"200\"}", 2),
        ("requests_total{contract=\"lend@1\",result=\"DONE\",status=\"-\"}", 1),
        ("requests_total{contract=\"-\",result=\"-\",status=\"200\"}", 1),
        ("requests_total{contract=\"-\",result=\"-\",status=\"405\"}", 1),
        ("request_seconds_bucket{le=\"+Inf\"}", 5),
        ("request_seconds_count", 5),
        ("refused_total{reason=\"method\"}", 1),
        ("refused_total{reason=\"malformed\"}", 0),
        ("log_lines_lost_total", 0),
    ];
    for (name, expected) in samples {
        assert_eq!(server.metric(name), expected, "{name}");
    }
    server.stopped();
}

#[test]
fn log() {
    let server = start(limits());
    let mut client = server.client();
    client.post("/a?secret=1", "a secret").expect("an answer");
    client.post("/unknown", "").expect("an answer");
    client.send(get("/_health")).response().expect("an answer");
    client.send(get(&format!("/{}", "x".repeat(1000)))).response().expect("a refusal");
    client.post("/truncate", "secret").expect("half an answer");
    assert!(server.client().post("/drop", "secret").is_none());
    let log = server.stopped();
    let line = |method, path: &str, contract, client, result, status, end, received, sent| {
        json!({
            "method": method, "path": path, "contract": contract, "client": client, "result": result,
            "status": status, "end": end, "received": received, "sent": sent,
        })
    };
    let (contract, client) = (json!("lend@1"), json!("client-7"));
    let expected = [
        line("POST", "/a", &contract, &client, "DONE", json!(200), "answered", 8, 8),
        line("POST", "/unknown", &Value::Null, &Value::Null, "-", json!(200), "answered", 0, 0),
        line("GET", &format!("/{}", "x".repeat(199)), &Value::Null, &Value::Null, "-", json!(405), "refused", 0, 24),
        line("POST", "/truncate", &contract, &client, "DONE", json!(200), "truncated", 6, 6),
        line("POST", "/drop", &contract, &client, "DONE", Value::Null, "dropped", 6, 0),
    ];
    let mut lines = Vec::new();
    for line in log.lines() {
        let mut line: Value = serde_json::from_str(line).expect("a JSON object");
        let members = line.as_object_mut().expect("a JSON object");
        let time = members.remove("time").expect("a time");
        assert!(time.as_str().is_some_and(|time| time.len() == 24 && time.ends_with('Z')), "{time}");
        assert!(members.remove("milliseconds").is_some_and(|time| time.is_f64()));
        lines.push(line);
    }
    assert_eq!(lines, expected);
    assert!(!log.contains("secret"), "{log}");
}

#[test]
fn a_stop_lets_requests_finish() {
    let server = start(limits());
    let mut idle = server.client();
    assert_eq!(idle.post("/", "abc").expect("an answer").text(), "abc");
    let mut fresh = server.client();
    let mut client = server.client();
    client.send(post("/wait", "to be finished"));
    server.begun.recv().expect("a request");
    server.until_metric("connections_open", 4);
    server.stop.stop();
    until_refused(&server);
    assert!(idle.is_closed() && fresh.is_closed(), "who asks nothing has to go");
    server.go_on.send(()).expect("a server");
    let response = client.response().expect("an answer");
    assert_eq!((response.status, response.text()), (200, "to be finished"));
    assert!(client.is_closed());
    let (stopped, log) = server.ended();
    assert_eq!(stopped.cut, 0);
    assert_eq!(log.lines().count(), 2, "{log}");
}

#[test]
fn a_stop_does_not_wait_for_ever() {
    let server = start(Limits { stop_time: Duration::from_millis(50), ..limits() });
    let mut client = server.client();
    client.send(post("/wait", "never finished"));
    server.begun.recv().expect("a request");
    server.stop.stop();
    assert!(client.response().is_none());
    // It is held until here, so that the request cannot go on.
    let go_on = server.go_on.clone();
    let (stopped, log) = server.ended();
    assert_eq!(stopped.cut, 1);
    assert!(log.contains("\"status\":null,\"end\":\"cut\""), "{log}");
    drop(go_on);
}

#[test]
fn a_cut_waits_for_nobody() {
    let server = start(Limits { stop_time: Duration::from_secs(3600), ..limits() });
    let mut client = server.client();
    client.send(post("/wait", "never finished"));
    server.begun.recv().expect("a request");
    server.stop.cut();
    assert!(client.response().is_none());
    let go_on = server.go_on.clone();
    assert_eq!(server.ended().0.cut, 1);
    drop(go_on);
}

#[test]
fn an_address_that_cannot_be_had() {
    struct Nobody;
    impl Answerer for Nobody {
        fn answer(&self, _: &str, _: &[u8]) -> Reply {
            unreachable!("nobody is served")
        }
    }
    let server = start(limits());
    let check = |address: &str, expected: &str| {
        let address = address.parse().expect("an address");
        let error = Server::bind(address, limits(), Arc::new(Nobody)).err().expect("no server").to_string();
        assert!(error.contains(expected) && error.contains(&address.to_string()), "{error}");
    };
    check(&server.address.to_string(), "port 0 takes any free one");
    // Reserved for documentation: no machine has it.
    check("192.0.2.1:8080", "127.0.0.1 always exists");
    server.stopped();
}

/// Waits until the server takes no connections any more.
fn until_refused(server: &Running) {
    for _ in 0..1000 {
        if TcpStream::connect(server.address).is_err() {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the server still takes connections");
}
