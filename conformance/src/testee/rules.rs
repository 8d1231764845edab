//! The rules that only a testee can break. What it does not enforce is found by the contract's own rules.

use wire::{Citation, Direction, Rule, Scope, Severity};

/// All of them.
pub static TESTEE_RULES: &[&Rule] =
    &[&ANSWERS, &PROTOCOL, &DECODES, &ROUND_TRIP, &ACCEPTS_VALID, &PLACES, &SIGNS, &VERIFIES];

/// A crash, a hang, an error.
pub static ANSWERS: Rule =
    rule("testee/answers", "every line", "Every request is answered, in time and without error.");

/// Lines that are none of the protocol's.
pub static PROTOCOL: Rule = rule(
    "testee/protocol",
    "every line",
    "Every line on standard output is the answer to the last request, as the protocol's schema has it.",
);

/// What types refuse.
pub static DECODES: Rule = rule("testee/decodes", "decode", "The types take every message that obeys its contract.");

/// What gets lost.
pub static ROUND_TRIP: Rule = rule(
    "testee/round-trip",
    "encode",
    "What is read and written again is the same JSON value: every member, every digit, every text.",
);

/// What validators refuse.
pub static ACCEPTS_VALID: Rule =
    rule("testee/accepts-valid", "validate", "A message that obeys its contract is valid.");

/// Wrong places.
pub static PLACES: Rule =
    rule("testee/places", "validate", "Where places are told, the place of the broken rule is one of them.");

/// Signatures that do not fit.
pub static SIGNS: Rule = rule("testee/signs", "sign", "A signature fits the very bytes that were to be signed.");

/// Signatures that fit and are refused.
pub static VERIFIES: Rule =
    rule("testee/verifies", "verify", "A signature that fits the very bytes of the message is verified.");

const fn rule(id: &'static str, row: &'static str, text: &'static str) -> Rule {
    Rule {
        id,
        contract: "",
        direction: Direction::Exchange,
        scope: Scope::Sequence,
        severity: Severity::Error,
        pointers: &["/**"],
        citation: Citation { document: "testee", section: "Protocol", row },
        hinge: None,
        text,
    }
}
