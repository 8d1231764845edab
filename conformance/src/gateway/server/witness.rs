//! Somebody who looks on while requests are answered, and never holds one up.

use std::time::Duration;

use hyper::body::Bytes;
use jiff::Timestamp;

use super::Repetition;

/// Looks on. Called when a reply has been handed over, on a thread that serves others, so
/// that it must be quick.
pub trait Witness: Send + Sync + 'static {
    /// A request is over, answered or not.
    fn saw(&self, seen: Seen);

    /// There was a request of which nothing can be told, because it was no HTTP or never
    /// came to its end.
    fn missed(&self, why: &'static str);
}

/// A request that is over.
#[derive(Clone, Debug)]
pub struct Seen {
    /// When its head had come.
    pub time: Timestamp,
    /// The time from then to the reply.
    pub took: Duration,
    /// The HTTP method.
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// The value of the header of this name.
    pub content_type: Option<String>,
    /// The body; none where it was refused or did not come.
    pub request: Option<Bytes>,
    /// The HTTP status; none where no response was sent.
    pub status: Option<u16>,
    /// How it ended, as the log says it.
    pub end: &'static str,
    /// The response's body, as much of it as was sent.
    pub response: Bytes,
    /// The contract that it was answered by.
    pub contract: Option<&'static str>,
    /// The client's id.
    pub client: Option<String>,
    /// The result code; `-` for none.
    pub result: String,
    /// Whether its business transaction came before, where it got so far.
    pub repetition: Option<Repetition>,
}
