//! Bytes that are no sound HTTP, or come in a way that nobody would send them.

use super::{Abuse, EITHER, EITHER_OR_CLOSED, Make, REFUSED_OR_CLOSED};
use crate::suite::live::expect::Reaction;
use crate::suite::live::target::End::{Gone, HalfClosed, Open};
use crate::suite::live::target::{Bytes, End, Form, Place};

/// All of them.
pub(super) static BYTES: &[Abuse] = &[
    of("slow", "The request in ten pieces, with pauses.", EITHER, Open, |to, body| {
        let whole = post(to, &length(body.len()), body);
        whole.chunks(whole.len().div_ceil(10)).map(<[u8]>::to_vec).collect()
    }),
    of("two-at-once", "Two requests before the first answer.", EITHER, Open, |to, body| {
        let kept = [head(to, "POST", &format!("Content-Length: {}\r\n", body.len())), body.to_vec()].concat();
        vec![[kept, post(to, &length(body.len()), body)].concat()]
    }),
    of("expects-to-continue", "`Expect: 100-continue`, and the body at once.", EITHER, Open, |to, body| {
        vec![post(to, &format!("{}Expect: 100-continue\r\n", length(body.len())), body)]
    }),
    of("half-closed", "The sending side is closed after the request.", EITHER_OR_CLOSED, HalfClosed, |to, body| {
        vec![post(to, &length(body.len()), body)]
    }),
    of("huge", "A body of 8 MiB.", EITHER_OR_CLOSED, Open, |to, body| {
        let blanks = vec![b' '; 8 * 1024 * 1024];
        vec![post(to, &length(body.len() + blanks.len()), &[body, &blanks].concat())]
    }),
    of("no-host", "No host.", EITHER_OR_CLOSED, Open, |to, body| {
        let head = format!("POST {} HTTP/1.1\r\n{}\r\n", to.path, length(body.len()));
        vec![[head.as_bytes(), body].concat()]
    }),
    of("line-feeds", "Lines that end without a carriage return.", EITHER_OR_CLOSED, Open, |to, body| {
        let head = String::from_utf8_lossy(&head(to, "POST", &length(body.len()))).replace("\r\n", "\n");
        vec![[head.as_bytes(), body].concat()]
    }),
    of("length-and-chunks", "A length, and chunks as well.", EITHER_OR_CLOSED, Open, |to, body| {
        let chunks = [format!("{:x}\r\n", body.len()).as_bytes(), body, b"\r\n0\r\n\r\n"].concat();
        vec![post(to, &format!("Transfer-Encoding: chunked\r\n{}", length(4)), &chunks)]
    }),
    of("length-too-long", "The body ends before its length.", REFUSED_OR_CLOSED, HalfClosed, |to, body| {
        vec![post(to, &length(body.len() + 10), body)]
    }),
    of("length-too-short", "The body goes on after its length.", REFUSED_OR_CLOSED, Open, |to, body| {
        vec![post(to, &length(body.len() - 10), body)]
    }),
    of("two-lengths", "Two lengths that differ.", REFUSED_OR_CLOSED, Open, |to, body| {
        vec![post(to, &format!("Content-Length: 2\r\n{}", length(body.len())), body)]
    }),
    of("no-length", "A body without a length.", REFUSED_OR_CLOSED, HalfClosed, |to, body| {
        vec![post(to, "Connection: close\r\n", body)]
    }),
    of("negative-length", "A length below zero.", REFUSED_OR_CLOSED, Open, |to, body| {
        vec![post(to, "Content-Length: -1\r\n", body)]
    }),
    of("huge-length", "A length beyond 64 bits.", REFUSED_OR_CLOSED, HalfClosed, |to, body| {
        vec![post(to, "Content-Length: 99999999999999999999\r\n", body)]
    }),
    of("bad-chunk", "A chunk whose length is no number.", REFUSED_OR_CLOSED, HalfClosed, |to, body| {
        vec![post(to, "Transfer-Encoding: chunked\r\n", &[b"hello\r\n", body].concat())]
    }),
    of("unfinished-chunks", "Chunks without a last one.", REFUSED_OR_CLOSED, HalfClosed, |to, body| {
        let chunk = [format!("{:x}\r\n", body.len()).as_bytes(), body, b"\r\n"].concat();
        vec![post(to, "Transfer-Encoding: chunked\r\n", &chunk)]
    }),
    of("half-a-head", "Half of the head.", REFUSED_OR_CLOSED, HalfClosed, |to, body| {
        let head = head(to, "POST", &length(body.len()));
        vec![head.get(..head.len() / 2).unwrap_or_default().to_vec()]
    }),
    of("no-http", "A word.", REFUSED_OR_CLOSED, HalfClosed, |_, _| vec![b"hello\r\n\r\n".to_vec()]),
    of("zeros", "A thousand zeros.", REFUSED_OR_CLOSED, HalfClosed, |_, _| vec![vec![0; 1000]]),
    of("tls", "The beginning of TLS.", REFUSED_OR_CLOSED, HalfClosed, |_, _| {
        vec![b"\x16\x03\x01\x00\x05\x01\x00\x00\x01\x03\r\n\r\n".to_vec()]
    }),
    of("http-2", "The beginning of HTTP/2.", REFUSED_OR_CLOSED, HalfClosed, |_, _| {
        vec![b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec()]
    }),
    of("no-such-method", "A method that does not exist.", REFUSED_OR_CLOSED, Open, |to, body| {
        vec![[head(to, "CONFORM", &length(body.len())), body.to_vec()].concat()]
    }),
    of("gone", "The client is gone in the middle of the body.", REFUSED_OR_CLOSED, Gone, |to, body| {
        vec![post(to, &length(body.len() * 2), body)]
    }),
    of("nothing", "A connection, and nothing on it.", REFUSED_OR_CLOSED, HalfClosed, |_, _| Vec::new()),
];

const fn of(
    id: &'static str,
    what: &'static str,
    reaction: Reaction,
    end: End,
    pieces: fn(&Place<'_>, &[u8]) -> Vec<Vec<u8>>,
) -> Abuse {
    Abuse { id, what, reaction, make: Make::Bytes(Bytes { pieces, end }) }
}

/// The last request on its connection.
fn length(bytes: usize) -> String {
    format!("Content-Length: {bytes}\r\nConnection: close\r\n")
}

fn post(to: &Place, headers: &str, body: &[u8]) -> Vec<u8> {
    [head(to, "POST", headers), body.to_vec()].concat()
}

fn head(to: &Place, method: &str, headers: &str) -> Vec<u8> {
    let Place { host, path } = to;
    let kind = Form::USUAL.content_type.unwrap_or_default();
    format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: {kind}\r\n{headers}\r\n").into_bytes()
}
