//! HTTP on one connection.

use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use axum::Router;
use axum::body::Body;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tower_service::Service as _;

use super::Shared;
use super::refusal::Refusal;
use super::socket::Socket;

/// Marks a response that is not to be sent: the connection is closed instead.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dropped;

/// No request's head is longer.
const HEAD: usize = 32 * 1024;

/// Serves the connection until the client or the server ends it.
pub(super) async fn serve(stream: TcpStream, shared: Arc<Shared>, routes: Router) {
    let _open = shared.metrics.opened();
    let socket = Socket::new(stream, shared.limits.body_time);
    let has_unanswered = socket.has_unanswered();
    let service = service_fn(move |request: Request<Incoming>| {
        let mut routes = routes.clone();
        async move {
            let Ok(response) = routes.call(request.map(Body::new)).await;
            // An error is what makes hyper close the connection without a response.
            if response.extensions().get::<Dropped>().is_some() { Err(Dropped) } else { Ok(response) }
        }
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(shared.limits.header_time).max_buf_size(HEAD);
    // A client that has closed its sending side still gets its answer.
    http.half_close(true);
    let mut connection = pin!(http.serve_connection(TokioIo::new(socket), service));
    let end = tokio::select! {
        end = connection.as_mut() => end,
        () = shared.stop.stopping() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    match end {
        Err(error) if error.is_parse() => shared.refused_unseen(Refusal::Malformed),
        // A connection that only was idle for too long was refused nothing.
        Err(error) if error.is_timeout() && has_unanswered.load(Ordering::Relaxed) => {
            shared.refused_unseen(Refusal::SlowHead);
        }
        // The rest is told where it happened, or is the client's own doing.
        Ok(()) | Err(_) => {}
    }
}

impl fmt::Display for Dropped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("dropped on purpose")
    }
}

impl std::error::Error for Dropped {}
