//! The reference gateway while clients of every bad kind are at work: each good client
//! gets each of its answers.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{scope, sleep};
use std::time::Duration;

use conformance::catalog::{self, Catalog};
use conformance::gateway::config::DEMO_CLIENT;
use conformance::gateway::embedded::Embedded;
use conformance::signature::backend::BULK_SIGNING;
use conformance::signature::sign::Signer;
use conformance::signature::{PrivateKey, sign_text};
use model::instance::base;
use model::view::Picks;
use serde_json::Value;

use crate::client::{Client, post};

/// What a bad client does once, and what it must get for it.
type Act = fn(SocketAddr);

const BAD: [(&str, Act); 8] = [
    ("slow heads", slow_heads),
    ("slow bodies", slow_bodies),
    ("a huge body", huge_body),
    ("a body without an end", endless_body),
    ("deep nesting", deep_nesting),
    ("half a connection", half_closed),
    ("garbage", garbage),
    ("answers that nobody reads", unread_answers),
];

/// Each good client sends so many, and goes on until every bad one has acted so often.
const GOOD_CLIENTS: usize = 4;
const EXCHANGES: usize = 25;
const ACTS: usize = 3;

#[test]
fn good_clients_are_served_beside_bad_ones() {
    let (catalog, model) = (Catalog::generated(), catalog::model().expect("the model"));
    let gateway = Embedded::start(&catalog, &model, &[], None).expect("a gateway");
    let address = gateway.url().trim_start_matches("http://").parse().expect("an address");
    let (acts, is_over): ([AtomicUsize; BAD.len()], _) = (Default::default(), AtomicBool::new(false));
    let is_enough = |sent| sent >= EXCHANGES && acts.iter().all(|act| act.load(Ordering::Relaxed) >= ACTS);
    scope(|threads| {
        for ((_, act), count) in BAD.iter().zip(&acts) {
            let is_over = &is_over;
            threads.spawn(move || {
                let _end = EndOnPanic(is_over);
                while !is_over.load(Ordering::Relaxed) {
                    act(address);
                    count.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        let serve = |number| {
            let _end = EndOnPanic(&is_over);
            let (request, mut client) = (signed(number), Client::connect(address));
            let mut first = None;
            for sent in 0.. {
                if is_enough(sent) || is_over.load(Ordering::Relaxed) {
                    break;
                }
                let answer = client.post("/", &request).expect("an answer");
                let envelope: Value = serde_json::from_slice(&answer.body).expect("JSON");
                let body = &envelope["response"]["body"];
                assert_eq!(body["resultInfo"]["resultCode"], "SUCCESS", "{}", answer.text());
                assert_eq!(first.get_or_insert_with(|| body.clone()), body, "it is the same transaction");
            }
        };
        let good: Vec<_> = (0..GOOD_CLIENTS).map(|number| threads.spawn(move || serve(number))).collect();
        let served = good.into_iter().filter_map(|client| client.join().ok()).count();
        is_over.store(true, Ordering::Relaxed);
        assert_eq!(served, GOOD_CLIENTS, "a good client was not served");
    });
}

/// Nobody waits for the others when one has failed.
struct EndOnPanic<'t>(&'t AtomicBool);

impl Drop for EndOnPanic<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.store(true, Ordering::Relaxed);
        }
    }
}

/// A right request of the demonstration's client, about a transaction of its own.
fn signed(number: usize) -> String {
    let (catalog, model) = (Catalog::generated(), catalog::model().expect("the model"));
    let instance = base(&model, "pay@2.0.4", model::Direction::Request, &Picks::new()).expect("a smallest request");
    let mut envelope = instance.request.expect("a request");
    envelope["request"]["head"]["clientId"] = DEMO_CLIENT.into();
    envelope["request"]["body"]["merchantTransId"] = format!("transaction-{number}").into();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/keys/files/client.private.pem");
    let key = PrivateKey::read(&std::fs::read(path).expect("a key file"), 2048).expect("a key");
    let signer = Signer { key: &key, backend: BULK_SIGNING, asked: None };
    let text = sign_text(&catalog, envelope.to_string().as_bytes(), wire::Direction::Request, signer);
    String::from_utf8(text.expect("signed")).expect("text")
}

fn slow_heads(address: SocketAddr) {
    drip(address, "POST / HTTP/1.1\r\nhost: gateway\r\nslow: ");
}

fn slow_bodies(address: SocketAddr) {
    drip(address, "POST / HTTP/1.1\r\nhost: gateway\r\ncontent-length: 100000\r\n\r\n");
}

/// Many connections, each a byte at a time, which then go away.
fn drip(address: SocketAddr, start: &str) {
    let mut clients: Vec<Client> = (0..20).map(|_| Client::connect(address)).collect();
    for bytes in std::iter::once(start).chain(["x"; 20]) {
        for client in &mut clients {
            client.send_all(bytes);
        }
        sleep(Duration::from_millis(1));
    }
}

fn huge_body(address: SocketAddr) {
    let mut client = Client::connect(address);
    let response = client.send_all(post("/", &"x".repeat(5_000_000))).response().expect("a response");
    assert_eq!(response.status, 413);
}

/// It says no length, and gets no end.
fn endless_body(address: SocketAddr) {
    let mut client = Client::connect(address);
    client.send_all("POST / HTTP/1.1\r\nhost: gateway\r\ntransfer-encoding: chunked\r\n\r\n");
    let chunk = format!("8000\r\n{}\r\n", "[".repeat(0x8000));
    for _ in 0..40 {
        client.send(&chunk);
    }
    assert_eq!(client.response().expect("a response").status, 413);
}

/// What parses with a stack of its own survives it.
fn deep_nesting(address: SocketAddr) {
    let deep = 100_000;
    let whole = |open: &str, close: &str| format!("{}{}", open.repeat(deep), close.repeat(deep));
    let within = |deep: &str| {
        format!(r#"{{"request":{{"head":{{"clientId":"{DEMO_CLIENT}"}},"body":{deep}}},"signature":"abcd"}}"#)
    };
    for body in [whole("[", "]"), "[".repeat(5 * deep), "{\"\":".repeat(deep), within(&whole("[", "]"))] {
        let answer = Client::connect(address).post("/", &body).expect("an answer");
        let envelope: Value = serde_json::from_slice(&answer.body).expect("JSON");
        let code = &envelope["response"]["body"]["resultInfo"]["resultCode"];
        assert_eq!((answer.status, code.as_str()), (200, Some("PARAM_ILLEGAL")), "{}", answer.text());
    }
}

fn half_closed(address: SocketAddr) {
    let half = "POST / HTTP/1.1\r\nhost: gateway\r\ncontent-length: 10\r\n\r\n12345";
    assert_eq!(Client::connect(address).send(half).close_sending().response().expect("a response").status, 400);
    // Not even a word with who is gone.
    Client::connect(address).send(half);
}

fn garbage(address: SocketAddr) {
    for sent in [&[0; 1000][..], &[0xff; 1000], b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n"] {
        assert_eq!(Client::connect(address).send(sent).response().expect("a response").status, 400);
    }
}

fn unread_answers(address: SocketAddr) {
    let mut client = Client::connect(address);
    client.send(post("/", "{}").repeat(20));
}
