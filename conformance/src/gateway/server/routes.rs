//! Which path leads where, and the pages for operators.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use hyper::StatusCode;
use hyper::header::{CONTENT_TYPE, HeaderValue};

use super::refusal::plain;
use super::{Shared, exchange};

/// Every path is for requests, except those that begin with an underscore here. These are
/// neither logged nor counted.
pub(super) fn routes(shared: &Arc<Shared>) -> Router {
    Router::new()
        .route("/_health", get(health))
        .route("/_metrics", get(metrics))
        .fallback(exchange::exchange)
        .with_state(Arc::clone(shared))
}

async fn health(State(shared): State<Arc<Shared>>) -> Response {
    if shared.stop.is_stopping() {
        plain(StatusCode::SERVICE_UNAVAILABLE, "stopping")
    } else {
        plain(StatusCode::OK, "ok")
    }
}

async fn metrics(State(shared): State<Arc<Shared>>) -> Response {
    let mut response = Response::new(shared.metrics.text(shared.log.lost()).into());
    let kind = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, kind);
    response
}
