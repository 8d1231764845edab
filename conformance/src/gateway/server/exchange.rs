//! One request, its answer, and its line in the log.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::Response;
use http_body_util::BodyExt as _;
use hyper::body::{Body as HttpBody, Bytes, Frame, SizeHint};
use hyper::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderValue};
use hyper::http::request::Parts;
use hyper::{Method, StatusCode};
use jiff::Timestamp;

use super::connection::Dropped;
use super::log::Line;
use super::metrics::Series;
use super::refusal::{Refusal, plain};
use super::{Fault, Limits, Repetition, Reply, Seen, Shared};

/// Answers what came to a path for requests.
pub(super) async fn exchange(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let mut record = Record::of(&shared, &head);
    let response = match receive(&head, body, &shared.limits).await {
        Ok(body) => answer(&shared, &head, body, &mut record).await,
        Err(refusal) => {
            shared.metrics.refused(refusal);
            record.end = "refused";
            refusal.response()
        }
    };
    record.sent(&response);
    response
}

/// The request's body, if the request is one that an answerer may see.
async fn receive(head: &Parts, body: Body, limits: &Limits) -> Result<Bytes, Refusal> {
    if head.method != Method::POST {
        return Err(Refusal::Method);
    }
    let mut encodings = head.headers.get_all(CONTENT_ENCODING).iter();
    if !encodings.all(|encoding| encoding.as_bytes().eq_ignore_ascii_case(b"identity")) {
        return Err(Refusal::Encoding);
    }
    let body = tokio::time::timeout(limits.body_time, collect(body, limits.body)).await;
    body.unwrap_or(Err(Refusal::SlowBody)).map(Bytes::from)
}

async fn collect(mut body: Body, most: usize) -> Result<Vec<u8>, Refusal> {
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    if announced > most {
        return Err(Refusal::TooLarge);
    }
    let mut bytes = Vec::with_capacity(announced);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| Refusal::BrokenBody)?;
        // Trailers are the only other frames. They say nothing about a message.
        let Ok(data) = frame.into_data() else { continue };
        if data.len() > most - bytes.len() {
            return Err(Refusal::TooLarge);
        }
        bytes.extend_from_slice(&data);
    }
    Ok(bytes)
}

async fn answer(shared: &Arc<Shared>, head: &Parts, body: Bytes, record: &mut Record<'_>) -> Response {
    record.request = Some(body.clone());
    let path = head.uri.path().to_owned();
    let answerer = Arc::clone(&shared.answerer);
    let Ok(reply) = tokio::task::spawn_blocking(move || answerer.answer(&path, &body)).await else {
        record.end = "panicked";
        return plain(StatusCode::INTERNAL_SERVER_ERROR, "the gateway failed; its log has more");
    };
    let Reply { body, status, content_type, delay, fault, contract, client, result, repetition } = reply;
    let body = Bytes::from(body);
    (record.contract, record.client, record.result, record.repetition) = (contract, client, result, repetition);
    if let Some(delay) = delay {
        tokio::time::sleep(delay).await;
    }
    record.response = match fault {
        None => body.clone(),
        Some(Fault::Truncate) => body.slice(..body.len() / 2),
        Some(Fault::Drop) => Bytes::new(),
    };
    let body = match fault {
        None => Body::from(body),
        Some(Fault::Truncate) => Body::new(Half::of(&body)),
        Some(Fault::Drop) => Body::empty(),
    };
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    record.end = match fault {
        None => "answered",
        Some(Fault::Truncate) => "truncated",
        Some(Fault::Drop) => {
            response.extensions_mut().insert(Dropped);
            "dropped"
        }
    };
    response
}

/// What is known about a request. It is counted, logged and shown to the witness when this
/// is dropped, so that a request whose connection breaks is, too.
struct Record<'e> {
    shared: &'e Shared,
    head: &'e Parts,
    time: Timestamp,
    started: Instant,
    contract: Option<&'static str>,
    client: Option<String>,
    result: String,
    repetition: Option<Repetition>,
    status: Option<u16>,
    end: &'static str,
    request: Option<Bytes>,
    response: Bytes,
    sent: usize,
}

impl<'e> Record<'e> {
    fn of(shared: &'e Shared, head: &'e Parts) -> Self {
        Self {
            shared,
            head,
            time: Timestamp::now(),
            started: Instant::now(),
            contract: None,
            client: None,
            result: "-".to_owned(),
            repetition: None,
            status: None,
            end: "cut",
            request: None,
            response: Bytes::new(),
            sent: 0,
        }
    }

    fn sent(&mut self, response: &Response) {
        if response.extensions().get::<Dropped>().is_none() {
            self.status = Some(response.status().as_u16());
            self.sent = response.body().size_hint().exact().map_or(0, |bytes| bytes as usize);
        }
    }
}

impl Record<'_> {
    fn seen(&mut self, took: Duration) -> Seen {
        let content_type = self.head.headers.get(CONTENT_TYPE);
        Seen {
            time: self.time,
            took,
            method: beginning(self.head.method.as_str()).to_owned(),
            path: beginning(self.head.uri.path()).to_owned(),
            content_type: content_type.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()),
            request: self.request.take(),
            status: self.status,
            end: self.end,
            response: std::mem::take(&mut self.response),
            contract: self.contract,
            client: self.client.take(),
            result: std::mem::take(&mut self.result),
            repetition: self.repetition,
        }
    }
}

impl Drop for Record<'_> {
    fn drop(&mut self) {
        let took = self.started.elapsed();
        let contract = self.contract.unwrap_or("-");
        let series = Series { contract, result: self.result.clone(), status: self.status.unwrap_or(0) };
        self.shared.metrics.request(series, took);
        self.shared.log.write(&Line {
            time: format!("{:.3}", Timestamp::now()),
            method: beginning(self.head.method.as_str()),
            path: beginning(self.head.uri.path()),
            contract: self.contract,
            client: self.client.as_deref().map(beginning),
            result: &self.result,
            status: self.status,
            end: self.end,
            received: self.request.as_ref().map_or(0, Bytes::len),
            sent: self.sent,
            milliseconds: (took.as_secs_f64() * 1e6).round() / 1e3,
        });
        if let Some(witness) = &self.shared.witness {
            witness.saw(self.seen(took));
        }
    }
}

/// As much of what a client chose as belongs into a log.
fn beginning(text: &str) -> &str {
    const MOST: usize = 200;
    text.get(..text.floor_char_boundary(MOST)).unwrap_or(text)
}

/// Half of a body, under the length of the whole.
struct Half {
    half: Bytes,
    whole: u64,
    step: Step,
}

/// What comes next of half a body.
enum Step {
    Data,
    /// Nothing for once: what was given so far is written meanwhile.
    Rest,
    Break,
}

impl Half {
    fn of(body: &Bytes) -> Self {
        Self { half: body.slice(..body.len() / 2), whole: body.len() as u64, step: Step::Data }
    }
}

impl HttpBody for Half {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        match self.step {
            Step::Data => {
                self.step = Step::Rest;
                Poll::Ready(Some(Ok(Frame::data(self.half.clone()))))
            }
            Step::Rest => {
                self.step = Step::Break;
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            Step::Break => Poll::Ready(Some(Err(io::ErrorKind::BrokenPipe.into()))),
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.whole)
    }
}
