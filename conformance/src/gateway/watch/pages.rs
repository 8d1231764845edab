//! What is shown under `/_conformance`, to people and to programs.

use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use axum::routing::get;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hyper::StatusCode;
use hyper::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::exchange::Exchange;
use super::report::Report;
use super::{Shared, events};

/// The pages.
pub(super) fn routes(shared: &Arc<Shared>) -> Router {
    Router::new()
        .route("/_conformance", get(page))
        .route("/_conformance.json", get(all))
        .route("/_conformance/events", get(follow))
        .route("/_conformance/exchanges/{number}", get(one))
        // Otherwise a mistyped page would be a request, and judged.
        .route("/_conformance/", get(nothing))
        .route("/_conformance/{*rest}", get(nothing))
        .with_state(Arc::clone(shared))
}

async fn page() -> Response {
    let mut response = response(StatusCode::OK, "text/html; charset=utf-8", PAGE.text.clone());
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, PAGE.policy.clone());
    response
}

/// Everything that is kept, or with `?after=N` what is newer.
async fn all(State(shared): State<Arc<Shared>>, RawQuery(query): RawQuery) -> Response {
    #[derive(Serialize)]
    struct All<'a> {
        session: &'a str,
        summary: Report,
        exchanges: Vec<&'a Exchange>,
    }
    let Ok(after) = after(query.as_deref()) else {
        return plain(StatusCode::BAD_REQUEST, "write ?after=N, with the number of an exchange\n");
    };
    // Writing megabytes is nothing for a thread that serves others.
    let written = tokio::task::spawn_blocking(move || {
        let (exchanges, summary) = shared.kept.since(after);
        let exchanges = exchanges.iter().map(|exchange| &**exchange).collect();
        serde_json::to_vec(&All { session: &shared.session, summary, exchanges })
    });
    match written.await {
        Ok(Ok(text)) => response(StatusCode::OK, JSON, text),
        _ => plain(StatusCode::INTERNAL_SERVER_ERROR, "the exchanges could not be written\n"),
    }
}

async fn one(State(shared): State<Arc<Shared>>, Path(number): Path<String>) -> Response {
    let exchange = number.parse().ok().and_then(|number| shared.kept.get(number));
    match exchange.map(|exchange| serde_json::to_vec(&*exchange)) {
        Some(Ok(text)) => response(StatusCode::OK, JSON, text),
        _ => plain(StatusCode::NOT_FOUND, "there is no such exchange, or no longer; see --keep\n"),
    }
}

async fn follow(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()).unwrap_or_default();
    match events::follow(&shared, last) {
        Some(body) => response(StatusCode::OK, "text/event-stream", body),
        None => plain(StatusCode::SERVICE_UNAVAILABLE, "too many read the events\n"),
    }
}

async fn nothing() -> Response {
    plain(StatusCode::NOT_FOUND, "there is no such page\n")
}

const JSON: &str = "application/json";

/// The number behind `after=`; zero without a query.
fn after(query: Option<&str>) -> Result<u64, ()> {
    match query.unwrap_or_default() {
        "" => Ok(0),
        query => query.strip_prefix("after=").and_then(|number| number.parse().ok()).ok_or(()),
    }
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    response(status, "text/plain; charset=utf-8", text)
}

fn response(status: StatusCode, kind: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    let headers: [(HeaderName, &'static str); 4] = [
        (CONTENT_TYPE, kind),
        (CACHE_CONTROL, "no-store"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
    ];
    for (name, value) in headers {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// The page, and what it may do: run its own script, use its own style, and ask where it
/// comes from.
struct Page {
    text: String,
    policy: HeaderValue,
}

static PAGE: LazyLock<Page> = LazyLock::new(|| {
    let (style, script) = (include_str!("page/page.css"), include_str!("page/page.js"));
    let text = include_str!("page/page.html").replace("/* style */", style).replace("/* script */", script);
    let policy = format!(
        "default-src 'none'; style-src '{}'; script-src '{}'; connect-src 'self'; img-src data:; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'",
        hash(style),
        hash(script),
    );
    // A policy of ASCII always is a header's value; without one, nothing is allowed.
    let policy = HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static("default-src 'none'"));
    Page { text, policy }
});

fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}
