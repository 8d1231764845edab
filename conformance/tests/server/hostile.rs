//! Clients that do harm, and the others beside them.

use std::time::Duration;

use conformance::gateway::server::Limits;

use crate::client::{Client, post};
use crate::running::{limits, start};

/// So short that a test can wait for it.
const SOON: Duration = Duration::from_millis(200);

const HALF_A_HEAD: &str = "POST / HTTP/1.1\r\nhost: gate";
const HALF_A_BODY: &str = "POST / HTTP/1.1\r\nhost: gateway\r\ncontent-length: 10\r\n\r\n12345";

#[test]
fn a_slow_head_is_not_waited_for() {
    let server = start(Limits { header_time: SOON, ..limits() });
    for start in ["P", HALF_A_HEAD, "POST / HTTP/1.1\r\nhost: gateway\r\n"] {
        let mut client = server.client();
        let response = client.send(start).response();
        assert!(response.is_none_or(|response| response.status == 408));
    }
    // Silence after an answer, or from the start, is no offence; the connection still ends.
    let mut client = server.client();
    assert_eq!(client.post("/", "abc").expect("an answer").text(), "abc");
    assert!(client.is_closed());
    assert!(server.client().is_closed());
    server.until_metric("refused_total{reason=\"slow-head\"}", 3);
    server.stopped();
}

#[test]
fn a_slow_body_is_not_waited_for() {
    let server = start(Limits { body_time: SOON, ..limits() });
    let chunk = "POST / HTTP/1.1\r\nhost: gateway\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n";
    for start in [HALF_A_BODY, chunk] {
        let mut client = server.client();
        let response = client.send(start).response().expect("a response");
        assert_eq!((response.status, response.header("connection")), (408, Some("close")));
        assert!(client.is_closed());
    }
    assert_eq!(server.metric("refused_total{reason=\"slow-body\"}"), 2);
    server.stopped();
}

/// A client that sends a byte now and then does not get more time.
#[test]
fn drops_of_a_body_are_not_waited_for() {
    let server = start(Limits { body_time: SOON, ..limits() });
    let mut client = server.client();
    client.send(HALF_A_BODY.replace("10", "1000"));
    let answer = loop {
        client.send("x");
        std::thread::sleep(SOON / 10);
        if server.metric("refused_total{reason=\"slow-body\"}") == 1 {
            break client.response().expect("a response");
        }
    };
    assert_eq!(answer.status, 408);
    server.stopped();
}

/// Half a connection is enough for an answer; half a request is not.
#[test]
fn half_closed() {
    let server = start(limits());
    let mut client = server.client();
    let response = client.send(post("/", "abc")).close_sending().response().expect("an answer");
    assert_eq!(response.text(), "abc");
    assert!(client.is_closed());

    // The answer is still being made when the client closes its side.
    let mut client = server.client();
    client.send(post("/wait", "abc")).close_sending();
    server.begun.recv().expect("a request");
    server.go_on.send(()).expect("a server");
    assert_eq!(client.response().expect("an answer").text(), "abc");

    let mut client = server.client();
    assert_eq!(client.send(HALF_A_BODY).close_sending().response().expect("a response").status, 400);
    assert!(client.is_closed());
    for start in ["", "P", HALF_A_HEAD] {
        let mut client = server.client();
        let response = client.send(start).close_sending().response();
        assert!(response.is_none_or(|response| response.status == 400), "{start:?}");
    }
    assert_eq!(server.metric("refused_total{reason=\"broken-body\"}"), 1);
    server.stopped();
}

#[test]
fn garbage() {
    let server = start(limits());
    let long = "x".repeat(64 * 1024);
    let cases: [(&str, Vec<u8>, u16); 8] = [
        ("no request line", b"hello\r\n\r\n".to_vec(), 400),
        ("a TLS greeting", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n".to_vec(), 400),
        ("zeros", vec![0; 1000], 400),
        ("not text", vec![0xff; 100_000], 400),
        ("a header without a colon", b"POST / HTTP/1.1\r\nhost gateway\r\n\r\n".to_vec(), 400),
        ("a length that is none", b"POST / HTTP/1.1\r\ncontent-length: -1\r\n\r\n".to_vec(), 400),
        ("two lengths", b"POST / HTTP/1.1\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab".to_vec(), 400),
        ("a long header", format!("POST / HTTP/1.1\r\nx: {long}\r\n\r\n").into(), 431),
    ];
    // Its clients expect no answer in HTTP/1.1.
    assert!(server.client().send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").is_closed());
    let count = cases.len() as u64 + 1;
    for (name, sent, status) in cases {
        let mut client = server.client();
        let response = client.send(sent).response().unwrap_or_else(|| panic!("{name}: no response"));
        assert_eq!(response.status, status, "{name}");
        assert!(client.is_closed(), "{name}");
    }
    server.until_metric("refused_total{reason=\"malformed\"}", count);
    server.stopped();
}

/// A server that closes while a client still sends resets the connection, and on many
/// systems the client then loses the response that says why.
#[test]
fn a_refused_body_may_be_sent_to_its_end() {
    let server = start(limits());
    let mut client = server.client();
    let response = client.send_all(post("/", &"x".repeat(10_000_000))).response().expect("a response");
    assert_eq!(response.status, 413);
    assert!(client.is_closed());
    server.stopped();
}

/// Who sends requests and never reads their answers is given up.
#[test]
fn unread_answers() {
    let server = start(Limits { body_time: SOON, ..limits() });
    let mut clients: Vec<Client> = (0..3).map(|_| server.client()).collect();
    for client in &mut clients {
        // More than the system keeps for a client.
        client.send(post("/large", "{}").repeat(50));
    }
    // The one that asks is open, too.
    server.until_metric("connections_open", 1);
    drop(clients);
    server.stopped();
}

#[test]
fn bad_clients_do_not_stop_good_ones() {
    let server = start(limits());
    let starts = ["", HALF_A_HEAD, HALF_A_BODY];
    let mut bad: Vec<Client> = Vec::new();
    for start in starts {
        for _ in 0..100 {
            let mut client = server.client();
            client.send(start);
            bad.push(client);
        }
    }
    for number in 0..100 {
        let body = format!("request {number}");
        assert_eq!(server.client().post("/", &body).expect("an answer").text(), body);
    }
    // The bad ones are still there, and one asks.
    server.until_metric("connections_open", bad.len() as u64 + 1);
    drop(bad);
    server.until_metric("connections_open", 1);
    server.stopped();
}

/// More connections than allowed wait, and are served when another one ends.
#[test]
fn too_many_connections_wait() {
    let server = start(Limits { connections: 2, ..limits() });
    let mut clients = [server.client(), server.client(), server.client()];
    for client in &mut clients {
        client.send(post("/wait", "abc")).close_sending();
    }
    for _ in 0..2 {
        server.begun.recv().expect("a request");
    }
    assert!(server.begun.recv_timeout(SOON).is_err(), "the third one waits");
    server.go_on.send(()).expect("a server");
    server.begun.recv().expect("the third request");
    for _ in 0..2 {
        server.go_on.send(()).expect("a server");
    }
    for client in &mut clients {
        assert_eq!(client.response().expect("an answer").text(), "abc");
    }
    server.stopped();
}

/// Nobody keeps a place without a request.
#[test]
fn idle_connections_make_room() {
    let server = start(Limits { connections: 2, header_time: SOON, ..limits() });
    let idle = [server.client(), server.client()];
    let mut waiting: Vec<Client> = (0..10).map(|_| server.client()).collect();
    for client in &mut waiting {
        client.send(post("/", "abc"));
    }
    for client in &mut waiting {
        assert_eq!(client.response().expect("an answer").text(), "abc");
    }
    drop(idle);
    server.stopped();
}
