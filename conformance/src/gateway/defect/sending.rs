//! Answers, sent wrongly.

use model::gateway::Question;

use super::quirk::{Quirk, Stub};
use super::reading::{depth, is_json};
use super::recording::{Memory, locked};
use crate::gateway::Gateway;
use crate::gateway::server::{CONTENT_TYPE, Fault, Reply};

/// The answer of who does not even read the request.
pub(super) fn without_reading(stub: Stub, received: &[u8]) -> Option<Reply> {
    let page = |status| Reply { content_type: HTML, ..reply(status, ERROR_PAGE.as_bytes()) };
    match stub {
        Stub::Success | Stub::Refusal => None,
        Stub::Echo => Some(reply(200, received)),
        Stub::Silent => Some(Reply { fault: Some(Fault::Drop), ..reply(200, b"") }),
        Stub::Html => Some(page(200)),
        Stub::HtmlBadGateway => Some(page(502)),
    }
}

/// What becomes of an answer on its way out.
pub(super) fn sent(quirk: Quirk, memory: &Memory, gateway: &Gateway, received: &[u8], healthy: Reply) -> Reply {
    let fails = || is_failure(gateway, &healthy);
    let with_body = |body| Reply { body, ..healthy.clone() };
    match quirk {
        Quirk::FailsWith500 if fails() => Reply { status: 500, ..healthy },
        Quirk::FailsWith400 if fails() => Reply { status: 400, ..healthy },
        Quirk::SaysHtml => Reply { content_type: HTML, ..healthy },
        Quirk::StartsWithByteOrderMark => with_body([b"\xef\xbb\xbf", healthy.body.as_slice()].concat()),
        Quirk::EndsWithText => with_body([healthy.body.as_slice(), b"end"].concat()),
        Quirk::WritesUtf16 => {
            let text = String::from_utf8_lossy(&healthy.body);
            with_body(text.encode_utf16().flat_map(u16::to_be_bytes).collect())
        }
        Quirk::DropsBadJson if !is_json(received) => Reply { fault: Some(Fault::Drop), ..healthy },
        Quirk::DropsBadSignatures if is_refused_by(gateway, Question::Signature, &healthy) => {
            Reply { fault: Some(Fault::Drop), ..healthy }
        }
        Quirk::PanicsOnDepth if depth(received) > 64 => {
            Reply { content_type: "text/plain; charset=utf-8", ..reply(500, b"the gateway failed") }
        }
        Quirk::CrossesAnswers => {
            let before = locked(&memory.answer).replace(healthy.body.clone());
            with_body(before.unwrap_or_else(|| healthy.body.clone()))
        }
        _ => healthy,
    }
}

const HTML: &str = "text/html; charset=utf-8";

const ERROR_PAGE: &str = "<!DOCTYPE html>\n<html><head><title>Error</title></head><body><h1>The service is not available</h1></body></html>\n";

fn reply(status: u16, body: &[u8]) -> Reply {
    Reply {
        body: body.to_vec(),
        status,
        content_type: CONTENT_TYPE,
        delay: None,
        fault: None,
        contract: None,
        client: None,
        result: "-".to_owned(),
        repetition: None,
    }
}

fn is_failure(gateway: &Gateway, reply: &Reply) -> bool {
    let contract = reply.contract.and_then(|id| gateway.catalog.contract(id));
    let row = contract.and_then(|contract| contract.result_codes.iter().find(|row| row.code == reply.result));
    row.is_some_and(|row| row.status != gateway.catalog.envelope.success)
}

fn is_refused_by(gateway: &Gateway, question: Question, reply: &Reply) -> bool {
    let mut steps = gateway.model.steps.iter().filter(|step| step.asks == question);
    steps.any(|step| step.codes.contains(&reply.result))
}
