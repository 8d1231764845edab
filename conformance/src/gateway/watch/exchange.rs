//! A judged exchange, as pages and programs get it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use schemars::JsonSchema;
use serde::Serialize;
use wire::{Severity, Span};

use super::masked::masked;
use crate::finding::Finding;
use crate::report::Verdict;

/// A judged exchange.
#[derive(Debug, Serialize)]
pub struct Exchange {
    /// Everything but the bytes.
    #[serde(flatten)]
    pub row: Row,
    /// The request's HTTP head, as far as it is judged.
    pub head: String,
    /// The request's body; none where it was refused or did not come.
    pub request: Option<Body>,
    /// The response's body, as much of it as was sent; none where there is none for
    /// clients.
    pub response: Option<Body>,
}

/// Everything about an exchange but the bytes.
#[derive(Debug, Serialize)]
pub struct Row {
    /// Its number, from 1.
    pub number: u64,
    /// When its head had come, in UTC.
    pub time: String,
    /// The time from then to the reply.
    pub milliseconds: f64,
    /// The HTTP method.
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// The contract that the request names.
    pub contract: Option<&'static str>,
    /// The client that the request names.
    pub client: Option<String>,
    /// The result code that was answered; `-` for none.
    pub result: String,
    /// The HTTP status; none where no response was sent.
    pub status: Option<u16>,
    /// How it ended, as the log says it.
    pub end: &'static str,
    /// What became of the request's signature.
    pub signature: &'static str,
    /// What it means for the client.
    pub verdict: Verdict,
    /// Why not everything was judged.
    pub unjudged: Option<&'static str>,
    /// Findings that are errors.
    pub errors: usize,
    /// Findings that are warnings.
    pub warnings: usize,
    /// Findings that are notes.
    pub notes: usize,
    /// Findings that would fail, if the baseline did not know them. They are in none of
    /// these counts.
    pub known: usize,
    /// What is wrong with the request; of very many only the first.
    pub findings: Vec<Shown>,
}

/// A finding and its rule's sentence, for those who cannot ask `explain`.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Shown {
    /// The finding. Its file is `request`, or `http` for the request's HTTP head.
    #[serde(flatten)]
    pub finding: Finding,
    /// The rule as a sentence.
    pub text: &'static str,
}

/// A body with what is marked in it. Places are in bytes.
#[derive(Debug, Serialize)]
pub struct Body {
    /// As text, or in base64 where it is none; secrets are masked.
    #[serde(flatten)]
    pub content: Content,
    /// The bytes that are signed.
    pub signed: Option<Place>,
    /// What is masked.
    pub masked: Vec<Place>,
}

/// Bytes as JSON has them.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// UTF-8, as it is.
    Text(String),
    /// Anything else, in base64.
    Base64(String),
}

/// A range of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The first byte.
    pub offset: usize,
    /// How many.
    pub length: usize,
}

impl Exchange {
    /// How much memory the bodies take.
    pub(super) fn bytes(&self) -> usize {
        let size = |body: &Option<Body>| body.as_ref().map_or(0, |body| body.content.len());
        size(&self.request) + size(&self.response)
    }
}

impl Row {
    /// Counts the findings, keeps the first ones, and settles the verdict.
    pub(super) fn conclude(&mut self, findings: &[Finding], fail_on: Severity) {
        let count = |severity| {
            let of_severity = |finding: &&Finding| finding.severity == severity && finding.known.is_none();
            findings.iter().filter(of_severity).count()
        };
        (self.errors, self.warnings, self.notes) =
            (count(Severity::Error), count(Severity::Warning), count(Severity::Note));
        let (known, failing): (Vec<_>, Vec<_>) =
            findings.iter().filter(|finding| finding.severity >= fail_on).partition(|finding| finding.known.is_some());
        self.known = known.len();
        self.verdict = match self.unjudged {
            _ if !failing.is_empty() => Verdict::Fail,
            Some(_) => Verdict::Inconclusive,
            None => Verdict::Pass,
        };
        self.findings = findings.iter().take(MOST_FINDINGS).cloned().map(Shown::of).collect();
    }
}

/// More findings of one exchange are counted, and not kept.
const MOST_FINDINGS: usize = 200;

impl Shown {
    pub(super) fn of(finding: Finding) -> Self {
        Self { text: finding.text, finding }
    }
}

impl Body {
    /// The bytes, with the values of members named `secret` masked too.
    pub(super) fn of(bytes: &[u8], secret: &str, signed: Option<Span>) -> Self {
        let (bytes, spans) = masked(bytes, secret);
        Self {
            content: match String::from_utf8(bytes) {
                Ok(text) => Content::Text(text),
                Err(error) => Content::Base64(STANDARD.encode(error.as_bytes())),
            },
            signed: signed.map(Place::of),
            masked: spans.into_iter().map(Place::of).collect(),
        }
    }
}

impl Content {
    fn len(&self) -> usize {
        match self {
            Self::Text(text) | Self::Base64(text) => text.len(),
        }
    }
}

impl Place {
    fn of(span: Span) -> Self {
        Self { offset: span.start, length: span.end.saturating_sub(span.start) }
    }
}
