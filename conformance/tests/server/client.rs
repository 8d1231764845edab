//! HTTP by hand over a real socket: what a well-behaved client never sends has to be sent
//! as well.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::time::Duration;

/// A connection, and what was read from it beyond the last response.
pub(crate) struct Client {
    stream: TcpStream,
    ahead: Vec<u8>,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
    /// Whether all of the announced body came.
    pub(crate) is_whole: bool,
}

impl Client {
    pub(crate) fn connect(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).expect("a connection");
        // Only so that a server that hangs fails the test instead of stopping it.
        stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a time-out");
        Self { stream, ahead: Vec::new() }
    }

    /// Sends bytes. That nobody takes them any more is for the reading side to notice.
    pub(crate) fn send(&mut self, bytes: impl AsRef<[u8]>) -> &mut Self {
        let _ = self.stream.write_all(bytes.as_ref());
        self
    }

    /// Sends bytes to a server that must take them all.
    pub(crate) fn send_all(&mut self, bytes: impl AsRef<[u8]>) -> &mut Self {
        self.stream.write_all(bytes.as_ref()).expect("a server that reads to the end");
        self
    }

    pub(crate) fn post(&mut self, path: &str, body: &str) -> Option<Response> {
        self.send(post(path, body)).response()
    }

    pub(crate) fn close_sending(&mut self) -> &mut Self {
        self.stream.shutdown(Shutdown::Write).expect("a half-closed connection");
        self
    }

    /// The next response; none when the connection is closed without one.
    pub(crate) fn response(&mut self) -> Option<Response> {
        let end = loop {
            match find(&self.ahead, b"\r\n\r\n") {
                Some(at) => break at + 4,
                None if self.read_some() == 0 => return None,
                None => {}
            }
        };
        let head = String::from_utf8(self.ahead.drain(..end).collect()).expect("a head of text");
        let length = match header(&head, "content-length") {
            Some(length) => length.parse().expect("a length"),
            None => 0,
        };
        while self.ahead.len() < length && self.read_some() > 0 {}
        let is_whole = self.ahead.len() >= length;
        let body = self.ahead.drain(..length.min(self.ahead.len())).collect();
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        Some(Response { status, head, body, is_whole })
    }

    /// Whether the server has closed the connection, without a byte more.
    pub(crate) fn is_closed(&mut self) -> bool {
        self.ahead.is_empty() && self.read_some() == 0
    }

    /// Zero at the end. A reset connection has ended too.
    fn read_some(&mut self) -> usize {
        let mut bytes = [0; 16 * 1024];
        let count = match self.stream.read(&mut bytes) {
            Ok(count) => count,
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => 0,
            Err(error) => panic!("the server is silent: {error}"),
        };
        self.ahead.extend_from_slice(&bytes[..count]);
        count
    }
}

impl Response {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        header(&self.head, name)
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("text")
    }
}

/// A request as it should be.
pub(crate) fn post(path: &str, body: &str) -> String {
    format!("POST {path} HTTP/1.1\r\nhost: gateway\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

pub(crate) fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nhost: gateway\r\n\r\n")
}

fn header<'h>(head: &'h str, wanted: &str) -> Option<&'h str> {
    let mut lines = head.lines().filter_map(|line| line.split_once(':'));
    lines.find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value.trim())
}

fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}
