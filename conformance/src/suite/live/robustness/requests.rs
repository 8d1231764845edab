//! Sound bodies in other HTTP than the one that the documents want.

use super::{Abuse, EITHER, Make, REFUSED};
use crate::suite::live::expect::Reaction;
use crate::suite::live::target::Form;

/// All of them.
pub(super) static REQUESTS: &[Abuse] = &[
    of("no-content-type", "No media type.", EITHER, || Form { content_type: None, ..Form::USUAL }),
    of("content-type-text", "Another media type.", EITHER, || with_type("text/plain")),
    of("content-type-form", "The media type of web forms.", EITHER, || with_type("application/x-www-form-urlencoded")),
    of("content-type-charset", "Another charset.", EITHER, || with_type("application/json; charset=utf-16")),
    of("content-type-garbage", "A media type that is none.", EITHER, || with_type(";;;")),
    of("get", "GET, without a body.", REFUSED, || Form { method: "GET", ..Form::USUAL }),
    of("put", "PUT.", REFUSED, || Form { method: "PUT", ..Form::USUAL }),
    of("patch", "PATCH.", REFUSED, || Form { method: "PATCH", ..Form::USUAL }),
    of("other-path", "A path below the right one.", EITHER, || Form { path_end: "/no/such/path", ..Form::USUAL }),
    of("climbing-path", "A path that leads upwards.", EITHER, || Form { path_end: "/../../..", ..Form::USUAL }),
    of("query", "A query.", EITHER, || Form { path_end: "?a=b&a=%00", ..Form::USUAL }),
    of("chunked", "A body in chunks.", EITHER, || Form { is_chunked: true, ..Form::USUAL }),
    of("compressed", "A body that is said to be compressed.", EITHER, || with_header("Content-Encoding", "gzip")),
    of("accept-nothing", "No media type is accepted.", EITHER, || with_header("Accept", "text/html;q=0")),
    of("long-header", "A header of 16 KiB.", EITHER, || with_header("X-Conformance", &"x".repeat(16 * 1024))),
    of("many-headers", "200 headers.", EITHER, || Form {
        headers: (0..200).map(|at| (format!("X-Conformance-{at}"), at.to_string())).collect(),
        ..Form::USUAL
    }),
];

const fn of(id: &'static str, what: &'static str, reaction: Reaction, form: fn() -> Form) -> Abuse {
    Abuse { id, what, reaction, make: Make::Request(form) }
}

fn with_type(content_type: &'static str) -> Form {
    Form { content_type: Some(content_type), ..Form::USUAL }
}

fn with_header(name: &str, value: &str) -> Form {
    Form { headers: vec![(name.to_owned(), value.to_owned())], ..Form::USUAL }
}
