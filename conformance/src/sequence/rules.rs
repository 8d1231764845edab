//! The rules about what comes after what.

use std::sync::LazyLock;

use wire::{Citation, Direction, Hinge, Rule, Scope, Severity};

use crate::suite::live::rules::RETRY;

/// Those that hold for what clients send, in a log and live. Their ids are those of clients.
pub fn repetition_rules() -> [&'static Rule; 5] {
    [&MESSAGE_ID, &NEW_MESSAGE_ID, &CONTENT, &NEVER_AGAIN, &UNSETTLED]
}

/// Those that only a log can show.
pub static LOG_RULES: &[&Rule] = &[&UNASKED, &ANSWERED_TWICE, &ANSWER_FIRST, &ANSWER_TIME, &CLOCK];

/// All that `check --sequences` asks about.
pub fn rules_of_logs() -> impl Iterator<Item = &'static Rule> {
    repetition_rules().into_iter().chain([&RETRY]).chain(LOG_RULES.iter().copied())
}

/// One id, one transmission.
pub static MESSAGE_ID: Rule = of_requests(
    "client/message-id",
    Severity::Error,
    "No two requests that differ have the same message id: it identifies one transmission.",
);

/// A retry is another transmission.
pub static NEW_MESSAGE_ID: LazyLock<Rule> = LazyLock::new(|| {
    let text = "A request that is sent again has a message id of its own.";
    let rule = of_requests("client/new-message-id", Severity::Error, text);
    Rule { hinge: hinge("message-id-uniqueness", "new-for-each-transmission"), ..rule }
});

/// A transaction has one content.
pub static CONTENT: Rule =
    of_requests("client/content", Severity::Error, "A transaction that is sent again has the same content.");

/// Some results forbid a retry.
pub static NEVER_AGAIN: LazyLock<Rule> = LazyLock::new(|| {
    let text = "Nothing is sent again after a result that rules retries out.";
    let rule = of_requests("client/never-again", Severity::Error, text);
    Rule { hinge: hinge("process-fail-retry", "no-retry"), ..rule }
});

/// Nobody knows what became of it. Clients may have asked by another way, so that this is
/// no error.
pub static UNSETTLED: Rule = of_requests(
    "client/unsettled",
    Severity::Warning,
    "A transaction whose result is unknown is queried, or sent again.",
);

/// The request may lie before the log, so that this is no error.
pub static UNASKED: Rule = of_responses(
    "sequence/unasked",
    Severity::Warning,
    "The message id of a response is that of a request, and no other.",
);

/// The log may have it twice, so that this is no error.
pub static ANSWERED_TWICE: Rule =
    of_responses("sequence/answered-twice", Severity::Warning, "A transmission has one response.");

/// The documents do not speak of the order in logs.
pub static ANSWER_FIRST: Rule =
    of_responses("sequence/answer-first", Severity::Note, "A response stands after its request.");

/// The documents say of no clock how right it is.
pub static ANSWER_TIME: Rule = of_responses(
    "sequence/answer-time",
    Severity::Note,
    "The time of a response is not before that of its request, but for the tolerance.",
);

/// Likewise.
pub static CLOCK: Rule = Rule {
    direction: Direction::Exchange,
    ..of_responses(
        "sequence/clock",
        Severity::Note,
        "The times of what is sent for a client do not go back, but for the tolerance.",
    )
};

const fn of_requests(id: &'static str, severity: Severity, text: &'static str) -> Rule {
    Rule {
        id,
        contract: "",
        direction: Direction::Request,
        scope: Scope::Sequence,
        severity,
        pointers: &["/**"],
        citation: Citation { document: "wire", section: "Identity, repetition, retry", row: "" },
        hinge: None,
        text,
    }
}

const fn of_responses(id: &'static str, severity: Severity, text: &'static str) -> Rule {
    Rule { direction: Direction::Response, ..of_requests(id, severity, text) }
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
        let hinged: Vec<_> = repetition_rules().into_iter().filter(|rule| rule.hinge.is_some()).collect();
        let ids: Vec<_> = hinged.iter().map(|rule| rule.id).collect();
        assert_eq!(ids, ["client/new-message-id", "client/never-again"]);
        let chosen = wire::Readings::chosen(generated::ERRATA);
        assert!(hinged.iter().all(|rule| chosen.in_force(rule)), "the ledger chooses these readings");
    }
}
