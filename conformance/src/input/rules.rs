//! The rules about records, which hold before anything is read of what they say.

use wire::{Citation, Direction, Rule, Scope, Severity};

/// All of them.
pub static INPUT_RULES: &[&Rule] = &[&RECORD_SIZE, &EXCHANGE, &HAR, &BASE64];

/// Longer than `--max-record`.
pub static RECORD_SIZE: Rule =
    rule("input/record-size", "A record is no longer than what is read of one; --max-record allows more.");

/// With `--exchange`, neither of the two.
pub static EXCHANGE: Rule =
    rule("input/exchange", "A record of an exchange is an object with a request, a response or both, each once.");

/// Where nobody knows any more which bytes are entries.
pub static HAR: Rule =
    rule("input/har", "A HAR file is one JSON object, with its entries in a list, and it is there to its end.");

/// In a HAR file.
pub static BASE64: Rule = rule("input/base64", "Content that says it is base64 is base64.");

const fn rule(id: &'static str, text: &'static str) -> Rule {
    Rule {
        id,
        contract: "",
        direction: Direction::Exchange,
        scope: Scope::Envelope,
        severity: Severity::Error,
        pointers: &["/**"],
        citation: Citation { document: "conformance check", section: "Inputs", row: "" },
        hinge: None,
        text,
    }
}
