//! The rules that only a live client can break.

use std::sync::LazyLock;

use wire::{Citation, Direction, Hinge, Rule, Scope, Severity};

/// All of them, in the order in which they are asked.
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

/// One id, one transmission.
pub static MESSAGE_ID: Rule = rule(
    "client/message-id",
    REPETITION,
    Scope::Sequence,
    Severity::Error,
    "No two requests that differ have the same message id: it identifies one transmission.",
);

/// A retry is another transmission.
pub static NEW_MESSAGE_ID: LazyLock<Rule> = LazyLock::new(|| {
    let text = "A request that is sent again has a message id of its own.";
    let rule = rule("client/new-message-id", REPETITION, Scope::Sequence, Severity::Error, text);
    Rule { hinge: hinge("message-id-uniqueness", "new-for-each-transmission"), ..rule }
});

/// A transaction has one content.
pub static CONTENT: Rule = rule(
    "client/content",
    REPETITION,
    Scope::Sequence,
    Severity::Error,
    "A transaction that is sent again has the same content.",
);

/// Some results forbid a retry.
pub static NEVER_AGAIN: LazyLock<Rule> = LazyLock::new(|| {
    let text = "Nothing is sent again after a result that rules retries out.";
    let rule = rule("client/never-again", REPETITION, Scope::Sequence, Severity::Error, text);
    Rule { hinge: hinge("process-fail-retry", "no-retry"), ..rule }
});

/// Nobody knows what became of it. Clients may have asked by another way, so that this is
/// no error.
pub static UNSETTLED: Rule = rule(
    "client/unsettled",
    REPETITION,
    Scope::Sequence,
    Severity::Warning,
    "A transaction whose result is unknown is queried, or sent again.",
);

const ENVELOPE: &str = "Envelope";
const REPETITION: &str = "Identity, repetition, retry";

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

/// In force under this reading of the erratum.
fn hinge(erratum: &str, reading: &str) -> Option<Hinge> {
    let place = generated::ERRATA.iter().position(|candidate| candidate.id == erratum)?;
    let of_reading = generated::ERRATA[place].readings.iter().position(|candidate| *candidate == reading)?;
    Some(Hinge { erratum: place, readings: 1 << of_reading })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn their_errata_are_in_the_ledger() {
        let hinged: Vec<_> = client_rules().into_iter().filter(|rule| rule.hinge.is_some()).collect();
        let ids: Vec<_> = hinged.iter().map(|rule| rule.id).collect();
        assert_eq!(ids, ["client/new-message-id", "client/never-again"]);
        let chosen = wire::Readings::chosen(generated::ERRATA);
        assert!(hinged.iter().all(|rule| chosen.in_force(rule)), "the ledger chooses these readings");
    }
}
