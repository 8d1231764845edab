//! What is tested: something that takes a request and gives an HTTP answer.

use std::fmt;
use std::time::Duration;

use wire::Contract;

/// The media type of requests, and the one that answers must have.
pub const MEDIA_TYPE: &str = "application/json";

/// A gateway under test. Every call may come from another thread.
pub trait Target: Sync {
    /// Where requests of the contract go.
    fn url(&self, contract: &'static Contract) -> String;

    /// Sends the request and waits for the whole answer.
    ///
    /// Errors: there is no answer, or not all of it.
    fn send(&self, request: &Outgoing<'_>) -> Result<HttpAnswer, Unreachable>;

    /// Writes the bytes that are made of the request on a connection of their own, and reads
    /// the first answer.
    ///
    /// Errors: as [`Target::send`]; a connection that is closed without an answer is
    /// [`Unreachable::closed`]. Or the target has no connections.
    fn send_bytes(&self, _request: &Outgoing<'_>, _bytes: &Bytes) -> Result<HttpAnswer, Unreachable> {
        Err(Unreachable("this target has no connections".to_owned()))
    }

    /// Ends the gateway and starts it again, with what it has stored. `None` where that is
    /// not in the run's power.
    ///
    /// Errors: it does not start again.
    fn restart(&self) -> Option<Result<(), Unreachable>> {
        None
    }
}

/// A request on its way.
#[derive(Clone, Copy, Debug)]
pub struct Outgoing<'a> {
    /// Its contract, which leads to the path.
    pub contract: &'static Contract,
    /// The HTTP body, as it is.
    pub body: &'a [u8],
    /// The rest of the HTTP request.
    pub form: &'a Form,
}

impl<'a> Outgoing<'a> {
    /// A request as it ought to be.
    pub fn new(contract: &'static Contract, body: &'a [u8]) -> Self {
        Self { contract, body, form: &USUAL }
    }
}

/// An HTTP request but for its body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The method. `GET` has no body.
    pub method: &'static str,
    /// What comes after the contract's path.
    pub path_end: &'static str,
    /// The header of this name, if there is one.
    pub content_type: Option<&'static str>,
    /// Other headers.
    pub headers: Vec<(String, String)>,
    /// Whether the body comes in chunks, without a length.
    pub is_chunked: bool,
}

static USUAL: Form = Form::USUAL;

impl Form {
    /// What the documents want.
    pub const USUAL: Self = Self {
        method: "POST",
        path_end: "",
        content_type: Some("application/json; charset=utf-8"),
        headers: Vec::new(),
        is_chunked: false,
    };
}

/// How to write a request that is no sound HTTP.
#[derive(Clone, Copy, Debug)]
pub struct Bytes {
    /// What is written, from where it goes and its body: piece by piece, with a pause
    /// between two of them.
    pub pieces: fn(&Place<'_>, &[u8]) -> Vec<Vec<u8>>,
    /// What comes after the last piece.
    pub end: End,
}

/// Where a request goes.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The host, with the port.
    pub host: &'a str,
    /// The path.
    pub path: &'a str,
}

/// What comes after the last byte of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The connection stays open for the answer.
    Open,
    /// The sending side is closed.
    HalfClosed,
    /// The connection is closed at once; nobody waits for an answer.
    Gone,
}

/// An HTTP answer.
#[derive(Clone, Debug)]
pub struct HttpAnswer {
    /// The HTTP status.
    pub status: u16,
    /// The value of the header of this name.
    pub content_type: Option<String>,
    /// The HTTP body, as it is.
    pub body: Vec<u8>,
    /// The time from the request's first byte to the answer's last.
    pub took: Duration,
}

/// Why there is no answer.
#[derive(Clone, Debug)]
pub struct Unreachable(pub String);

const CLOSED: &str = "the connection was closed without an answer";

impl Unreachable {
    /// The gateway took the request and closed the connection without an answer.
    pub fn closed() -> Self {
        Self(CLOSED.to_owned())
    }

    /// Whether it is [`Unreachable::closed`].
    pub fn is_closed(&self) -> bool {
        self.0 == CLOSED
    }
}

impl fmt::Display for Unreachable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unreachable {}

/// A function as a target, for a gateway in the same process.
pub struct Called<F>(pub F);

impl<F: Fn(&Outgoing<'_>) -> Result<HttpAnswer, Unreachable> + Sync> Target for Called<F> {
    fn url(&self, contract: &'static Contract) -> String {
        format!("http://in-process.example/{}", contract.function)
    }

    fn send(&self, request: &Outgoing<'_>) -> Result<HttpAnswer, Unreachable> {
        (self.0)(request)
    }
}
