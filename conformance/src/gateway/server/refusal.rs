//! Requests that no answerer sees.

use axum::body::Body;
use axum::response::Response;
use hyper::StatusCode;
use hyper::header::{ACCEPT_ENCODING, ALLOW, CONNECTION, CONTENT_TYPE, HeaderName, HeaderValue};

/// Why a request was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The method is none for this path.
    Method,
    /// The body is compressed.
    Encoding,
    /// The body has too many bytes.
    TooLarge,
    /// The body takes too long.
    SlowBody,
    /// The body ends before its length, or is badly chunked.
    BrokenBody,
    /// The head takes too long. The connection is closed without a response.
    SlowHead,
    /// The head is no HTTP, or too long. hyper answers.
    Malformed,
}

impl Refusal {
    pub(super) const ALL: [Self; 7] = [
        Self::Method,
        Self::Encoding,
        Self::TooLarge,
        Self::SlowBody,
        Self::BrokenBody,
        Self::SlowHead,
        Self::Malformed,
    ];

    /// How metrics call it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Method => "method",
            Self::Encoding => "encoding",
            Self::TooLarge => "too-large",
            Self::SlowBody => "slow-body",
            Self::BrokenBody => "broken-body",
            Self::SlowHead => "slow-head",
            Self::Malformed => "malformed",
        }
    }

    fn status(self) -> StatusCode {
        match self {
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Encoding => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::SlowBody | Self::SlowHead => StatusCode::REQUEST_TIMEOUT,
            Self::BrokenBody | Self::Malformed => StatusCode::BAD_REQUEST,
        }
    }

    fn text(self) -> &'static str {
        match self {
            Self::Method => "send requests with POST",
            Self::Encoding => "send the body as it is, without a content-encoding",
            Self::TooLarge => "the body is too large",
            Self::SlowBody => "the body took too long",
            Self::BrokenBody => "the body is not as long as announced, or badly chunked",
            Self::SlowHead => "the head took too long",
            Self::Malformed => "this is not HTTP/1.1",
        }
    }

    /// The header that belongs to it.
    fn header(self) -> (HeaderName, HeaderValue) {
        match self {
            Self::Method => (ALLOW, HeaderValue::from_static("POST")),
            Self::Encoding => (ACCEPT_ENCODING, HeaderValue::from_static("identity")),
            // What is left of the body would be taken for the next request.
            _ => (CONNECTION, HeaderValue::from_static("close")),
        }
    }

    /// Says so to the client.
    pub(super) fn response(self) -> Response {
        let (name, value) = self.header();
        let mut response = plain(self.status(), self.text());
        response.headers_mut().insert(name, value);
        response
    }
}

/// A response for people.
pub(super) fn plain(status: StatusCode, text: &str) -> Response {
    let mut response = Response::new(Body::from(format!("{text}\n")));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}
