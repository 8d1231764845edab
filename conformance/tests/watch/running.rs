//! `conformance serve --judge` as a process, and clients of it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use conformance::catalog::Catalog;
use conformance::signature::backend::SIGNING;
use conformance::signature::sign::Signer;
use conformance::signature::{PrivateKey, sign_text};
use serde_json::Value;

/// A gateway that judges, until it is dropped.
pub(crate) struct Running {
    child: Child,
    out: BufReader<ChildStdout>,
    address: String,
    /// The path and the body of the request that it shows.
    pub(crate) example: (String, String),
}

/// What came back over HTTP.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Running {
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let mut child = serve(arguments).stderr(Stdio::null()).spawn().expect("the program starts");
        let mut out = BufReader::new(child.stdout.take().expect("its output"));
        let (mut address, mut call) = (String::new(), String::new());
        while !call.starts_with("curl ") {
            call.clear();
            assert_ne!(out.read_line(&mut call).expect("a line"), 0, "it ended before it began");
            if let Some(rest) = call.trim().strip_prefix("listening on http://") {
                address = rest.to_owned();
            }
        }
        let after = call.split_once(&address).expect("the address").1;
        let path = after.split(' ').next().expect("a path").to_owned();
        let body = call.split_once("--data-binary '").expect("a body").1.trim_end().trim_end_matches('\'').to_owned();
        Self { child, out, address, example: (path, body) }
    }

    pub(crate) fn post(&self, body: impl AsRef<[u8]>) -> Answer {
        self.send("POST", &self.example.0, &[("Content-Type", "application/json")], body.as_ref())
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], b"")
    }

    pub(crate) fn json(&self, path: &str) -> Value {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        serde_json::from_str(&answer.body).expect("JSON")
    }

    pub(crate) fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let mut stream = self.request(method, path, headers, body);
        let mut text = Vec::new();
        stream.read_to_end(&mut text).expect("an answer");
        let text = String::from_utf8_lossy(&text);
        let (head, body) = text.split_once("\r\n\r\n").expect("a head and a body");
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        Answer { status, head: head.to_ascii_lowercase(), body: body.to_owned() }
    }

    /// The events from now on, or those after the one with this id.
    pub(crate) fn events(&self, last: Option<&str>) -> Events {
        let last: Vec<_> = last.into_iter().map(|last| ("Last-Event-ID", last)).collect();
        Events(BufReader::new(self.request("GET", "/_conformance/events", &last, b"")))
    }

    fn request(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        // Only so that a server that hangs fails the test instead of stopping it.
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a time-out");
        let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let length = body.len();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: gateway\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n"
        );
        stream.write_all(&[head.as_bytes(), body].concat()).expect("sent");
        stream
    }

    /// Tells it to stop as an operator does.
    #[cfg(unix)]
    pub(crate) fn terminate(&self) {
        let status = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().expect("a signal");
        assert!(status.success());
    }

    /// Waits for its end: its exit status, and what it printed last.
    pub(crate) fn ended(mut self) -> (Option<i32>, String) {
        let mut rest = String::new();
        self.out.read_to_string(&mut rest).expect("its output");
        (self.child.wait().expect("it ends").code(), rest)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// `serve --judge` on a free port.
pub(crate) fn serve(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_conformance"));
    command.args(["serve", "--judge", "--listen", "127.0.0.1:0"]).args(arguments).stdout(Stdio::piped());
    command
}

/// An event stream.
pub(crate) struct Events(BufReader<TcpStream>);

/// A server-sent event.
#[derive(Debug, PartialEq)]
pub(crate) struct Event {
    /// Empty for one without a name.
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) data: Value,
}

impl Events {
    /// The next exchange.
    pub(crate) fn exchange(&mut self) -> Event {
        self.find(|event| event.name.is_empty())
    }

    /// The next event of this kind.
    pub(crate) fn find(&mut self, is_wanted: impl Fn(&Event) -> bool) -> Event {
        loop {
            let event = self.next().expect("an event before the stream ends");
            if is_wanted(&event) {
                return event;
            }
        }
    }

    /// The next event; none at the end.
    pub(crate) fn next(&mut self) -> Option<Event> {
        let (mut name, mut id, mut data) = (String::new(), String::new(), None);
        loop {
            let mut line = String::new();
            if self.0.read_line(&mut line).expect("a line of the stream") == 0 {
                return None;
            }
            // What is no field is of HTTP: the head, and the sizes of chunks.
            match line.trim_end().split_once(": ") {
                Some(("event", value)) => name = value.to_owned(),
                Some(("id", value)) => id = value.to_owned(),
                Some(("data", value)) => data = Some(serde_json::from_str(value).expect("JSON in one line")),
                _ => {}
            }
            if line == "\n" && data.is_some() {
                return Some(Event { name, id, data: data.unwrap_or_default() });
            }
        }
    }
}

/// The request that the gateway shows, changed and signed anew.
pub(crate) fn request(gateway: &Running, change: impl FnOnce(&mut Value)) -> String {
    let mut envelope: Value = serde_json::from_str(&gateway.example.1).expect("JSON");
    change(&mut envelope["request"]);
    let catalog = Catalog::generated();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/keys/files/client.private.pem");
    let key = PrivateKey::read(&std::fs::read(path).expect("a key file"), 2048).expect("a key");
    let signer = Signer { key: &key, backend: SIGNING, asked: None };
    let message = serde_json::json!({ "request": envelope["request"] }).to_string();
    let signed = sign_text(&catalog, message.as_bytes(), wire::Direction::Request, signer).expect("signed");
    String::from_utf8(signed).expect("text")
}

/// A sound request, unlike those with other numbers.
pub(crate) fn sound(gateway: &Running, number: u32) -> String {
    request(gateway, |request| of_its_own(request, number))
}

/// Ids that no other number has.
pub(crate) fn of_its_own(request: &mut Value, number: u32) {
    request["head"]["reqMsgId"] = format!("message-{number}").into();
    request["body"]["merchantTransId"] = format!("transaction-{number}").into();
}
