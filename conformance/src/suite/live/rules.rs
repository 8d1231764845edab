//! The rules that only answers of a live gateway can break.

use wire::{Citation, Direction, Rule, Scope, Severity};

/// All of them, in the order in which they are asked.
pub static LIVE_RULES: &[&Rule] = &[
    &ANSWER,
    &STATUS,
    &CONTENT_TYPE,
    &RESULT,
    &RETRY,
    &DUPLICATES,
    &DISTINCT,
    &MIXED_UP,
    &TRAFFIC,
    &FAULT,
    &ROBUST,
    &ALIVE,
];

/// There is an answer.
pub static ANSWER: Rule = rule("live/answer", ENVELOPE, Scope::Exchange, "Every request is answered.");

/// HTTP status 200.
pub static STATUS: Rule =
    rule("live/status", ENVELOPE, Scope::Exchange, "The HTTP status is 200, also where the result is a failure.");

/// JSON in UTF-8.
pub static CONTENT_TYPE: Rule =
    rule("live/content-type", ENVELOPE, Scope::Exchange, "The answer's media type is JSON, in UTF-8.");

/// The outcome.
pub static RESULT: Rule =
    rule("live/result", REPETITION, Scope::Exchange, "The result is one that the request can have.");

/// A retry.
pub static RETRY: Rule =
    rule("live/retry", REPETITION, Scope::Sequence, "A retry with the same content has the same outcome.");

/// Duplicates.
pub static DUPLICATES: Rule =
    rule("live/duplicates", REPETITION, Scope::Sequence, "Duplicates that come together are one transaction.");

/// Other transactions.
pub static DISTINCT: Rule =
    rule("live/distinct", REPETITION, Scope::Sequence, "Different transactions have ids of their own.");

/// Two transactions.
pub static MIXED_UP: Rule = rule(
    "live/mixed-up",
    REPETITION,
    Scope::Sequence,
    "The same id from another client, or with other content for another API, is another transaction.",
);

/// Too many requests.
pub static TRAFFIC: Rule =
    rule("live/traffic", REPETITION, Scope::Sequence, "A client that sends more than it may in a second is told so.");

/// The sandbox's faults.
pub static FAULT: Rule =
    rule("live/fault", ENVELOPE, Scope::Exchange, "An answer that is to be faulty has the fault that was asked for.");

/// Hostile requests.
pub static ROBUST: Rule = rule(
    "live/robust",
    ENVELOPE,
    Scope::Exchange,
    "What is no sound request never succeeds, and nothing that is sent makes the gateway fail.",
);

/// After hostile requests.
pub static ALIVE: Rule =
    rule("live/alive", ENVELOPE, Scope::Sequence, "Whatever was sent before, a sound request is answered.");

const ENVELOPE: &str = "Envelope";
const REPETITION: &str = "Identity, repetition, retry";

const fn rule(id: &'static str, section: &'static str, scope: Scope, text: &'static str) -> Rule {
    Rule {
        id,
        contract: "",
        direction: Direction::Exchange,
        scope,
        severity: Severity::Error,
        pointers: &["/**"],
        citation: Citation { document: "wire", section, row: "" },
        hinge: None,
        text,
    }
}
