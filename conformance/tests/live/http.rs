//! The target over HTTP, against scripted answers.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::thread::JoinHandle;

use conformance::gateway::server::{Answerer, Limits as ServerLimits, Log, Server};
use conformance::report::Verdict;
use conformance::report::text::Style;
use conformance::suite::live::http::Http;
use conformance::suite::live::text;
use wire::Contract;

use super::*;

/// Answers each request that comes on one connection with the next of these, and gives
/// back what it received.
fn scripted(answers: Vec<String>) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}/prefix", listener.local_addr().expect("an address"));
    let thread = std::thread::spawn(move || {
        let (stream, _) = listener.accept().expect("a connection");
        let mut reader = BufReader::new(stream.try_clone().expect("a stream"));
        let mut writer = stream;
        let mut received = Vec::new();
        for answer in answers {
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") {
                assert_ne!(reader.read_line(&mut head).expect("a line"), 0, "the connection was closed");
            }
            let length = head.to_lowercase();
            let length = length.lines().find_map(|line| line.strip_prefix("content-length:").map(str::trim));
            let mut body = vec![0; length.expect("a length").parse().expect("a number")];
            reader.read_exact(&mut body).expect("a body");
            received.push(head + &String::from_utf8_lossy(&body));
            writer.write_all(answer.as_bytes()).expect("written");
        }
        received
    });
    (url, thread)
}

fn send_all(url: &str, bodies: &[&str]) -> Vec<Result<HttpAnswer, Unreachable>> {
    let contract = generated::CONTRACTS[0];
    let url = url.to_owned();
    let target = Http::new(move |contract| format!("{url}/{}", contract.version), Duration::from_secs(20), 2);
    bodies.iter().map(|body| target.send(&Outgoing::new(contract, body.as_bytes()))).collect()
}

fn http(status: &str, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n{headers}\r\n{body}", body.len())
}

#[test]
fn every_status_is_an_answer_and_the_connection_is_kept() {
    let json = "Content-Type: application/json; charset=UTF-8\r\n";
    let (url, server) = scripted(vec![
        http("200 OK", json, "{\"a\":\"é\"}"),
        http("500 Internal Server Error", "Content-Type: text/html\r\n", "<p>"),
        http("302 Found", "Location: /elsewhere\r\n", ""),
        http("200 OK", "", ""),
    ]);
    let answers = send_all(&url, &["{}", "{\"b\": 1}\n", "x", ""]);
    let told = |answer: Result<HttpAnswer, Unreachable>| {
        let answer = answer.expect("an answer");
        (answer.status, answer.content_type, String::from_utf8(answer.body).expect("text"))
    };
    let answers: Vec<_> = answers.into_iter().map(told).collect();
    let expected = [
        (200, Some("application/json; charset=UTF-8"), "{\"a\":\"é\"}"),
        (500, Some("text/html"), "<p>"),
        (302, None, ""),
        (200, None, ""),
    ];
    assert_eq!(answers, expected.map(|(status, kind, body)| (status, kind.map(str::to_owned), body.to_owned())));

    let received = server.join().expect("the server's end");
    let path = format!("POST /prefix/{} HTTP/1.1\r\n", generated::CONTRACTS[0].version);
    for (received, body) in received.iter().zip(["{}", "{\"b\": 1}\n", "x", ""]) {
        assert!(received.starts_with(&path), "{received}");
        assert!(received.to_lowercase().contains("content-type: application/json; charset=utf-8\r\n"), "{received}");
        assert!(received.ends_with(&format!("\r\n\r\n{body}")), "{received}");
    }
}

#[test]
fn the_reference_gateway_passes_over_http() {
    let world = World::new();
    let answerer: Arc<dyn Answerer> = Arc::clone(&world.gateway) as _;
    let server = Server::bind("127.0.0.1:0".parse().expect("an address"), ServerLimits::default(), answerer);
    let server = server.expect("a free port").with_log(Log::Off);
    let (address, stop) = (server.address(), server.stop());
    let thread = std::thread::spawn(|| server.run());
    let paths = &world.gateway.paths;
    let url = |contract: &'static Contract| format!("http://{address}{}", paths.path(contract.function));
    let target = Http::new(url, Duration::from_secs(20), 4);
    let tag = tag(7);
    let setup = Setup { reach: Reach::Bytes, ..world.setup(&tag) };
    let cases = cases(&setup, &selection(Some("pay@2.0.4"), None), &[]);
    let report = run(&setup, &cases, &jobs(4), &target, &|_, _| {}).expect("a report");
    assert_eq!(report.verdict, Verdict::Pass, "{}", text::rest(&report, Style::Lines).join("\n"));
    assert!(report.judged() > 1000, "{}", report.judged());
    drop(target);
    stop.stop();
    thread.join().expect("the server's end");
}

#[test]
fn half_an_answer_is_none() {
    let (url, server) = scripted(vec!["HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".to_owned()]);
    let answers = send_all(&url, &["{}"]);
    server.join().expect("the server's end");
    assert!(answers[0].is_err(), "{answers:?}");
}

#[test]
fn nobody_there_is_no_answer() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    assert!(send_all(&url, &["{}"])[0].is_err());
}
