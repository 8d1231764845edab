//! Whether an answer is the one to hear.

use wire::Rule;

use super::cases::{Case, Expect};
use super::protocol::{Answer, Decoded, Encoded, Failed, Request, Signed, Validated, Verified};
use super::rules::{ACCEPTS_VALID, ANSWERS, DECODES, PLACES, ROUND_TRIP, SIGNS, VERIFIES};
use super::value::difference;
use crate::signature::verify_raw;

/// What is wrong with an answer.
#[derive(Clone, Debug)]
pub(super) struct Wrong {
    /// The rule that is broken: the vector's own where the testee did not enforce it.
    pub(super) rule: &'static Rule,
    /// Where in the message, from the envelope's root.
    pub(super) pointer: String,
    /// What came instead, in words.
    pub(super) got: String,
}

/// What the testee decided, where it may decide either way: whether it took the message. Elsewhere nothing.
pub(super) type Decision = Option<bool>;

/// Judges the answer.
pub(super) fn judge(case: &Case, answer: &Answer) -> Result<Decision, Wrong> {
    let is_open = case.open.is_some();
    let refused = |rule: &'static Rule, got: String| {
        if is_open { Ok(Some(false)) } else { Err(wrong(rule, String::new(), got)) }
    };
    let taken = || Ok(is_open.then_some(true));
    let place = |pointer: &str| pointer.to_owned();
    match (&case.expect, answer) {
        (Expect::Accepted, Answer::Decoded(Decoded { accepted: true, .. })) => taken(),
        (Expect::Accepted, Answer::Decoded(Decoded { reason, .. })) => {
            refused(&DECODES, format!("refused: {}", reason.as_deref().unwrap_or("no reason is given")))
        }
        (Expect::Any, Answer::Decoded(_)) => Ok(None),
        (Expect::Same, Answer::Encoded(Encoded { text, .. })) => same(case, text).and_then(|()| taken()),
        (Expect::Same, Answer::Failed(Failed { error, .. })) if is_open => refused(&ROUND_TRIP, error.clone()),
        (Expect::Valid, Answer::Validated(Validated { valid: true, .. })) => taken(),
        (Expect::Valid, Answer::Validated(Validated { pointers, .. })) => {
            let at = if pointers.is_empty() { String::new() } else { format!(" at {}", listed(pointers)) };
            refused(&ACCEPTS_VALID, format!("refused{at}"))
        }
        (Expect::Invalid(pointer), Answer::Validated(Validated { valid: true, .. })) => match case.probes {
            _ if is_open => Ok(Some(true)),
            rule => Err(wrong(rule.unwrap_or(&ACCEPTS_VALID), place(pointer), "accepted".to_owned())),
        },
        (Expect::Invalid(_), Answer::Validated(_)) if is_open => Ok(Some(false)),
        (Expect::Invalid(pointer), Answer::Validated(Validated { pointers, .. })) => {
            if pointers.is_empty() || pointers.contains(pointer) {
                return Ok(None);
            }
            Err(wrong(&PLACES, place(pointer), format!("refused at {}, which is not the place", listed(pointers))))
        }
        (Expect::Signature(key, sign_type), Answer::Signed(Signed { signature, .. })) => {
            let Request::Sign { text, .. } = &case.request else { return Ok(None) };
            match verify_raw(text.as_bytes(), signature, key, sign_type) {
                Ok(()) => Ok(None),
                Err(finding) => Err(wrong(
                    &SIGNS,
                    String::new(),
                    format!("a signature that {} [{}]", finding.message, finding.rule.id),
                )),
            }
        }
        (Expect::Verified, Answer::Verified(Verified { verified: true, .. })) => Ok(None),
        (Expect::Verified, Answer::Verified(_)) => Err(wrong(&VERIFIES, String::new(), "refused".to_owned())),
        (Expect::Refused(_), Answer::Verified(Verified { verified: false, .. })) => Ok(None),
        (Expect::Refused(pointer), Answer::Verified(_)) => {
            Err(wrong(case.probes.unwrap_or(&VERIFIES), place(pointer), "verified".to_owned()))
        }
        (_, Answer::Failed(Failed { error, .. })) => {
            Err(wrong(&ANSWERS, String::new(), format!("an error instead of an answer: {error}")))
        }
        // The answer was read as one to this request.
        _ => Err(wrong(&ANSWERS, String::new(), "an answer to something else".to_owned())),
    }
}

impl Case {
    /// What is to be heard, in words.
    pub fn expected(&self) -> String {
        let text = match &self.expect {
            Expect::Accepted => "accepted".to_owned(),
            Expect::Any => "accepted or refused".to_owned(),
            Expect::Same => "the same JSON value".to_owned(),
            Expect::Valid => "valid".to_owned(),
            Expect::Invalid(pointer) if pointer.is_empty() => "not valid, at the root".to_owned(),
            Expect::Invalid(pointer) => format!("not valid, at {pointer}"),
            Expect::Signature(_, sign_type) => format!("a {} signature that fits the text", sign_type.name),
            Expect::Verified => "verified".to_owned(),
            Expect::Refused(_) => "not verified".to_owned(),
        };
        match &self.open {
            Some(why) => format!("{text}, or not: {why}"),
            None => text,
        }
    }
}

fn same(case: &Case, again: &str) -> Result<(), Wrong> {
    let Request::Encode { text, .. } = &case.request else { return Ok(()) };
    match difference(text, again) {
        Ok(None) => Ok(()),
        Ok(Some((pointer, what))) => Err(wrong(&ROUND_TRIP, pointer, what)),
        Err(error) => Err(wrong(&ROUND_TRIP, String::new(), format!("a text that is no JSON: {error}"))),
    }
}

fn wrong(rule: &'static Rule, pointer: String, got: String) -> Wrong {
    Wrong { rule, pointer, got }
}

fn listed(pointers: &[String]) -> String {
    let names: Vec<_> = pointers.iter().map(|pointer| if pointer.is_empty() { "the root" } else { pointer }).collect();
    names.join(", ")
}
