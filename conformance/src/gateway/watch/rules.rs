//! The rules that a live client can break.

use wire::{Citation, Direction, Rule, Scope, Severity};

use crate::sequence::rules::{CONTENT, MESSAGE_ID, NEVER_AGAIN, NEW_MESSAGE_ID, UNSETTLED};

/// All that a client can break, in the order in which they are asked. Those about what was
/// sent before, a log can show as well.
pub fn client_rules() -> [&'static Rule; 8] {
    [&METHOD, &CONTENT_TYPE, &PATH, &MESSAGE_ID, &NEW_MESSAGE_ID, &CONTENT, &NEVER_AGAIN, &UNSETTLED]
}

/// POST.
pub static METHOD: Rule =
    rule("client/method", ENVELOPE, Scope::Exchange, Severity::Error, "Requests are sent with POST.");

/// JSON in UTF-8.
pub static CONTENT_TYPE: Rule = rule(
    "client/content-type",
    ENVELOPE,
    Scope::Exchange,
    Severity::Error,
    "The request's media type is JSON, in UTF-8.",
);

/// The function's path. The documents leave the service address open, so that a wrong one
/// is no error.
pub static PATH: Rule = rule(
    "client/path",
    ENVELOPE,
    Scope::Exchange,
    Severity::Warning,
    "The request goes to the path of the function that it names.",
);

const ENVELOPE: &str = "Envelope";

const fn rule(id: &'static str, section: &'static str, scope: Scope, severity: Severity, text: &'static str) -> Rule {
    Rule {
        id,
        contract: "",
        direction: Direction::Request,
        scope,
        severity,
        pointers: &["/**"],
        citation: Citation { document: "wire", section, row: "" },
        hinge: None,
        text,
    }
}
