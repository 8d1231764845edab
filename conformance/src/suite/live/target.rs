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
}

/// A request on its way.
#[derive(Clone, Copy, Debug)]
pub struct Outgoing<'a> {
    /// Its contract, which leads to the path.
    pub contract: &'static Contract,
    /// The HTTP body, as it is.
    pub body: &'a [u8],
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
