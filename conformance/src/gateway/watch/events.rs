//! Exchanges as server-sent events, one event each.

use std::convert::Infallible;
use std::fmt::Write as _;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use hyper::body::{Body as HttpBody, Bytes, Frame};
use tokio::sync::mpsc::{Receiver, Sender, channel};

use super::Shared;

/// Who reads at the same time.
const MOST_STREAMS: usize = 64;
/// A comment comes at least so often, so that a broken connection is noticed.
const QUIET: Duration = Duration::from_secs(15);
/// Exchanges that are written at once.
const TOGETHER: usize = 64;

/// A stream that begins after the event with this id, or with the oldest exchange that is
/// kept. `None` when too many read already.
pub(super) fn follow(shared: &Arc<Shared>, last: &str) -> Option<Body> {
    let stream = Stream::open(shared)?;
    // An id of an earlier session says nothing about this one.
    let of_session = last.strip_prefix(&shared.session).and_then(|rest| rest.strip_prefix('-'));
    let number = of_session.and_then(|number| number.parse().ok()).unwrap_or(0);
    let (sender, receiver) = channel(1);
    tokio::spawn(async move {
        // A reader that has gone is no error.
        let _ = send(&stream.0, number, &sender).await;
    });
    Some(Body::new(Events(receiver)))
}

/// Sends exchanges until the reader has gone, or until the server stops and everything
/// that it has answered is told.
async fn send(shared: &Shared, mut number: u64, sender: &Sender<Bytes>) -> Result<(), Gone> {
    let mut changed = shared.kept.subscribe();
    let begin = serde_json::json!({ "session": shared.session, "keep": shared.kept.keep });
    say(sender, format!("event: session\ndata: {begin}\n\n")).await?;
    loop {
        changed.mark_unchanged();
        // Asked first: what is judged between the two questions is told.
        let is_last = shared.stop.is_stopping() && shared.waiting.load(Ordering::SeqCst) == 0;
        let (exchanges, report) = shared.kept.since(number);
        for some in exchanges.chunks(TOGETHER) {
            let mut text = String::new();
            for exchange in some {
                number = exchange.row.number;
                let row = serde_json::to_string(&exchange.row).map_err(|_| Gone)?;
                // Writing to a string cannot fail.
                let _ = write!(text, "id: {}-{number}\ndata: {row}\n\n", shared.session);
            }
            say(sender, text).await?;
        }
        let summary = serde_json::to_string(&report).map_err(|_| Gone)?;
        say(sender, format!("event: summary\ndata: {summary}\n\n")).await?;
        if is_last {
            return say(sender, "event: end\ndata: {}\n\n".to_owned()).await;
        }
        tokio::select! {
            _ = changed.changed() => {}
            () = tokio::time::sleep(QUIET) => say(sender, ": still here\n\n".to_owned()).await?,
            () = sender.closed() => return Err(Gone),
            () = shared.stop.stopping(), if !shared.stop.is_stopping() => {}
        }
    }
}

/// The reader has gone.
struct Gone;

async fn say(sender: &Sender<Bytes>, text: String) -> Result<(), Gone> {
    sender.send(Bytes::from(text)).await.map_err(|_| Gone)
}

/// A stream that is counted while it is open.
struct Stream(Arc<Shared>);

impl Stream {
    fn open(shared: &Arc<Shared>) -> Option<Self> {
        let stream = Self(Arc::clone(shared));
        (shared.streams.fetch_add(1, Ordering::Relaxed) < MOST_STREAMS).then_some(stream)
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.0.streams.fetch_sub(1, Ordering::Relaxed);
    }
}

/// What is sent, as a body.
struct Events(Receiver<Bytes>);

impl HttpBody for Events {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.0.poll_recv(cx).map(|some| some.map(|bytes| Ok(Frame::data(bytes))))
    }
}
