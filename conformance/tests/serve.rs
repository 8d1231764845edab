//! `conformance serve` through the real program and real HTTP.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use conformance::catalog::Catalog;
use conformance::judge::{Keys, Options, Signature, judge};
use conformance::signature::PublicKey;
use serde_json::Value;

/// A gateway that runs until it is dropped.
struct Running {
    child: Child,
    out: BufReader<ChildStdout>,
    address: String,
    /// The path and the body of the request that it shows.
    example: (String, String),
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_conformance"))
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut out = BufReader::new(child.stdout.take().expect("its output"));
        let mut lines = Vec::new();
        let call = loop {
            let mut line = String::new();
            assert_ne!(out.read_line(&mut line).expect("a line"), 0, "it ended: {lines:?}");
            if line.starts_with("curl ") {
                break line;
            }
            lines.push(line);
        };
        let address = lines[0].trim().strip_prefix("listening on http://").expect("its address").to_owned();
        let after = call.split_once(&address).expect("the address").1;
        let path = after.split(' ').next().expect("a path").to_owned();
        let body = call.split_once("--data-binary '").expect("a body").1.trim_end().trim_end_matches('\'').to_owned();
        Self { child, out, address, example: (path, body) }
    }

    /// The body of the response, after its status was seen to be 200.
    fn post(&self, path: &str, body: &str) -> String {
        let (head, body) = self.exchange(path, body);
        assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
        assert!(head.to_ascii_lowercase().contains("content-type: application/json; charset=utf-8"), "{head}");
        body
    }

    /// The head and the body of the response.
    fn exchange(&self, path: &str, body: &str) -> (String, String) {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        let length = body.len();
        write!(
            stream,
            "POST {path} HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\
             Connection: close\r\n\r\n{body}",
            self.address
        )
        .expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
        (head.to_owned(), body.to_owned())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("serve").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    folder
}

/// The response is the gateway's, and obeys every rule.
fn assert_conforms(envelope: &str) -> Value {
    let catalog = Catalog::generated();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/keys/files/provider.public.pem");
    let key = PublicKey::read(&std::fs::read(path).expect("a key file"), 2048).expect("a key");
    let keys = Keys { request: None, response: Some(key), asked: None };
    let judged =
        judge(&catalog, envelope.as_bytes(), &Options { keys: Some(keys), ..Options::new(catalog.readings()) });
    assert_eq!(judged.signature, Signature::Verified, "{envelope}");
    assert!(judged.findings.is_empty(), "{:?}: {envelope}", judged.findings);
    serde_json::from_str::<Value>(envelope).expect("JSON")["response"]["body"].clone()
}

#[test]
fn the_call_that_it_shows_works() {
    let gateway = Running::start(&[]);
    let (path, body) = &gateway.example;
    let first = assert_conforms(&gateway.post(path, body));
    assert_eq!(first["resultInfo"]["resultCode"], "SUCCESS");
    assert_eq!(assert_conforms(&gateway.post(path, body)), first, "a retry has the same outcome");
    let changed = assert_conforms(&gateway.post(path, &body.replacen("\"head\":{", "\"head\": {", 1)));
    assert_eq!(changed["resultInfo"]["resultCode"], "INVALID_SIGNATURE");
    let nonsense = assert_conforms(&gateway.post(path, "<html>"));
    assert_eq!(nonsense["resultInfo"]["resultCode"], "PARAM_ILLEGAL");
}

#[test]
fn a_gateway_with_a_defect() {
    for (defect, text, status, kind) in [
        ("http/fails-with-400", "{}", "400 Bad Request", "application/json; charset=utf-8"),
        ("stub/html-502", "{}", "502 Bad Gateway", "text/html; charset=utf-8"),
    ] {
        let gateway = Running::start(&["--defect", defect]);
        let (head, _) = gateway.exchange(&gateway.example.0, text);
        assert!(head.starts_with(&format!("HTTP/1.1 {status}\r\n")), "{head}");
        assert!(head.to_ascii_lowercase().contains(&format!("content-type: {kind}")), "{head}");
    }
    let gateway = Running::start(&["--defect", "signature/signs-nothing"]);
    let (path, body) = &gateway.example;
    let answer: Value = serde_json::from_str(&gateway.post(path, body)).expect("JSON");
    assert_eq!(answer["response"]["body"]["resultInfo"]["resultCode"], "SUCCESS");
    assert_eq!(answer.get("signature"), None);
}

/// What was acknowledged is there after a kill.
#[test]
fn transactions_survive_a_kill() {
    let folder = folder("kill");
    let data = folder.display().to_string();
    let first = {
        let gateway = Running::start(&["--data", &data]);
        let (path, body) = &gateway.example;
        // Dropping kills, and gives no time to tidy up.
        assert_conforms(&gateway.post(path, body))
    };
    let gateway = Running::start(&["--data", &data]);
    let (path, body) = &gateway.example;
    assert_eq!(assert_conforms(&gateway.post(path, body)), first);
}

#[cfg(unix)]
#[test]
fn a_signal_stops_it_in_order() {
    let mut gateway = Running::start(&[]);
    let status = Command::new("kill").args(["-TERM", &gateway.child.id().to_string()]).status().expect("a signal");
    assert!(status.success());
    assert_eq!(gateway.child.wait().expect("it ends").code(), Some(0));
    let mut rest = String::new();
    gateway.out.read_to_string(&mut rest).expect("its output");
    assert_eq!(rest, "");
}
