//! A gateway over HTTP or HTTPS.

use std::time::{Duration, Instant};

use ureq::http::header::CONTENT_TYPE;
use ureq::http::{Request, Response};
use ureq::{Agent, Body, SendBody};
use wire::Contract;

use super::socket;
use super::target::{Bytes, Form, HttpAnswer, Outgoing, Target, Unreachable};

/// Answers are small. What is larger is no answer but an attack or an accident.
const MOST_BYTES: u64 = 1024 * 1024;

/// A gateway at an address. Connections are kept and used again. Redirects are answers,
/// and no proxy is used: what is judged is what this address says.
pub struct Http<F> {
    agent: Agent,
    url: F,
    patience: Duration,
}

impl<F: Fn(&'static Contract) -> String + Sync> Http<F> {
    /// A gateway that has the contracts at these URLs. `patience` is the longest that an
    /// answer may take; `connections` is how many are kept open.
    pub fn new(url: F, patience: Duration, connections: usize) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .proxy(None)
            .timeout_global(Some(patience))
            .max_idle_connections(connections)
            .max_idle_connections_per_host(connections)
            .user_agent(concat!("conformance/", env!("CARGO_PKG_VERSION")));
        Self { agent: config.build().new_agent(), url, patience }
    }
}

impl<F: Fn(&'static Contract) -> String + Sync> Target for Http<F> {
    fn url(&self, contract: &'static Contract) -> String {
        (self.url)(contract)
    }

    fn send(&self, request: &Outgoing<'_>) -> Result<HttpAnswer, Unreachable> {
        let start = Instant::now();
        let url = format!("{}{}", self.url(request.contract), request.form.path_end);
        let failed = |error: ureq::Error| Unreachable(format!("{url}: {error}"));
        let mut response = self.sent(&url, request).map_err(failed)?;
        let content_type = response.headers().get(CONTENT_TYPE);
        let content_type = content_type.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        let status = response.status().as_u16();
        let body = response.body_mut().with_config().limit(MOST_BYTES).read_to_vec().map_err(failed)?;
        Ok(HttpAnswer { status, content_type, body, took: start.elapsed() })
    }

    fn send_bytes(&self, request: &Outgoing<'_>, bytes: &Bytes) -> Result<HttpAnswer, Unreachable> {
        let url = self.url(request.contract);
        socket::send(&url, request.body, bytes, self.patience)
            .unwrap_or_else(|error| Err(Unreachable(format!("{url}: {error}"))))
    }
}

impl<F> Http<F> {
    fn sent(&self, url: &str, request: &Outgoing<'_>) -> Result<Response<Body>, ureq::Error> {
        let Form { method, content_type, headers, is_chunked, .. } = request.form;
        let mut head = Request::builder().method(*method).uri(url);
        if let Some(content_type) = content_type {
            head = head.header(CONTENT_TYPE, *content_type);
        }
        for (name, value) in headers {
            head = head.header(name, value);
        }
        if *method == "GET" {
            return self.agent.run(head.body(())?);
        }
        if *is_chunked {
            let mut body = request.body;
            return self.agent.run(head.body(SendBody::from_reader(&mut body))?);
        }
        self.agent.run(head.body(request.body)?)
    }
}
