//! Rules about requests, held otherwise than they say: forgotten, off by one, too strict.

use std::borrow::Cow;

use model::gateway::Question;
use model::reference::passes;
use model::{MemberPath, Test};
use serde_json::Value;
use wire::{Direction, Finding, Severity};

use super::verifying::{default_sign_type, fits, signed_bytes};
use crate::envelope::pointer;
use crate::finding::severity;
use crate::gateway::decide::{Ask, Inquiry, content, key};
use crate::gateway::member;
use crate::gateway::store::Key;

/// A rule that is held otherwise.
#[derive(Clone, Debug)]
pub struct Misread {
    /// The rule's id.
    pub rule: String,
    /// The rule's contract.
    pub contract: String,
    /// The pointer pattern of the member that the rule is about, or of the object.
    pub place: String,
    /// What is asked of the member instead.
    pub instead: Instead,
}

/// What is asked of a member instead of what the rule says. Patterns start in the message.
#[derive(Clone, Debug)]
pub enum Instead {
    /// Nothing.
    Nothing,
    /// Another test of the values at these places.
    Value {
        /// Where they are.
        patterns: Vec<String>,
        /// The test.
        test: Test,
    },
    /// That a time lies between two others.
    Window {
        /// The objects that have both.
        patterns: Vec<String>,
        /// The later one.
        member: MemberPath,
        /// The earlier one.
        after: MemberPath,
        /// Seconds between them, at least and at most.
        seconds: (i64, i64),
    },
}

/// A member that requests need not have, and without which they are refused.
#[derive(Clone, Debug)]
pub struct Demand {
    /// The objects that can have it: patterns that start in the message.
    pub patterns: Vec<String>,
    /// Its name, and other spellings of it.
    pub names: Vec<String>,
}

impl Misread {
    /// The answer to a question of who reads the rule so. What cannot be read without the
    /// rule is guessed: the first client, the default sign type.
    pub(super) fn asked(&self, inquiry: &mut Inquiry<'_>, question: Question, ask: Ask) -> bool {
        let is_asked = ask(inquiry);
        if question == Question::Parameters {
            return self.is_obeyed(inquiry.message) && self.other_errors(inquiry).is_empty();
        }
        if is_asked || !self.rests_on_place(inquiry, question) || !self.is_forgiven(inquiry) {
            return is_asked;
        }
        match question {
            Question::Client => {
                inquiry.client = inquiry.gateway.clients.first();
                true
            }
            Question::SignType => {
                inquiry.sign_type = default_sign_type(inquiry);
                true
            }
            Question::Signature => self.is_signature_excused(inquiry),
            Question::Recorded => {
                // A transaction without a readable id is one of its own by its content.
                let said = format!("{:?}", content(inquiry));
                let client = inquiry.client.map_or("", |client| &client.id);
                let key = key(inquiry).unwrap_or(Key { client, contract: "", transaction: &said });
                let recorded = inquiry.gateway.store.record(key, content(inquiry), inquiry.now, "");
                inquiry.recorded = recorded.ok();
                inquiry.recorded.is_some()
            }
            _ => true,
        }
    }

    fn is_obeyed(&self, message: &Value) -> bool {
        let text_of = |object: &Value, path: &[String]| member(object, path).and_then(Value::as_str).map(str::to_owned);
        match &self.instead {
            Instead::Nothing => true,
            Instead::Value { patterns, test } => values(message, patterns).iter().all(|value| match value.as_ref() {
                Value::String(text) => passes(test, value, text),
                Value::Number(number) => passes(test, value, &number.to_string()),
                _ => true,
            }),
            Instead::Window { patterns, member, after, seconds: (least, most) } => {
                values(message, patterns).iter().all(|object| {
                    let times = text_of(object, after).zip(text_of(object, member));
                    let is_within = times.and_then(|(earlier, later)| wire::is_within(&earlier, &later, *least, *most));
                    is_within != Some(false)
                })
            }
        }
    }

    /// Whether the request breaks the rule and no other, in a way that does not matter here.
    fn is_forgiven(&self, inquiry: &Inquiry<'_>) -> bool {
        let errors = errors(inquiry);
        let (own, others): (Vec<_>, Vec<_>) = errors.iter().partition(|finding| finding.rule.id == self.rule);
        !own.is_empty() && others.is_empty() && self.is_obeyed(inquiry.message)
    }

    fn other_errors(&self, inquiry: &Inquiry<'_>) -> Vec<Finding> {
        let mut errors = errors(inquiry);
        errors.retain(|finding| finding.rule.id != self.rule);
        errors
    }

    /// Whether the question is answered by what stands at the rule's place or within it.
    fn rests_on_place(&self, inquiry: &Inquiry<'_>, question: Question) -> bool {
        let names = inquiry.gateway.catalog.envelope;
        let of_head = |name| pointer(&[names.request, names.head, name]);
        let of_message = |path: &[String]| {
            let path: Vec<_> = std::iter::once(names.request).chain(path.iter().map(String::as_str)).collect();
            pointer(&path)
        };
        let (function, version, sign_type) =
            (of_head(names.function), of_head(names.version), of_head(names.sign_type));
        let rests_on = match question {
            Question::Envelope => return true,
            Question::Function => vec![function],
            Question::Version => vec![function, version],
            Question::Client | Question::ClientStatus => vec![of_message(&inquiry.answer.client)],
            Question::SignType => vec![function, version, sign_type],
            Question::Signature => vec![function, version, sign_type, pointer(&[names.signature])],
            Question::Recorded => vec![of_message(&inquiry.answer.transaction)],
            _ => return false,
        };
        rests_on.iter().any(|member| is_at_or_around(&self.place, member))
    }

    /// Whether nothing can be verified, or the signature is right where nobody says how it
    /// was made.
    fn is_signature_excused(&self, inquiry: &Inquiry<'_>) -> bool {
        let is_missing = self.place == pointer(&[inquiry.gateway.catalog.envelope.signature]);
        let signed = signed_bytes(inquiry).filter(|_| !is_missing && inquiry.opened.signature.is_some());
        signed.is_none_or(|signed| fits(inquiry, signed, default_sign_type(inquiry)))
    }
}

impl Demand {
    /// Whether every object that can have the member has it.
    pub(super) fn is_met(&self, message: &Value) -> bool {
        let has = |object: &Value| self.names.iter().any(|name| object.get(name).is_some());
        values(message, &self.patterns).into_iter().all(|value| match value.as_ref() {
            Value::String(text) => match serde_json::from_str(text) {
                Ok(object @ Value::Object(_)) => has(&object),
                _ => true,
            },
            object @ Value::Object(_) => has(object),
            _ => true,
        })
    }
}

/// The errors that the contract finds in the request.
fn errors(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let mut found = (inquiry.contract.check)(Direction::Request, inquiry.text, &inquiry.gateway.readings);
    found.retain(|finding| severity(finding.rule, false) == Severity::Error);
    found
}

fn is_at_or_around(place: &str, member: &str) -> bool {
    member.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The values at pointer patterns, `*` for every index. A pattern goes on inside strings
/// that hold JSON.
fn values<'m>(message: &'m Value, patterns: &[String]) -> Vec<Cow<'m, Value>> {
    let of_pattern = |pattern: &String| {
        let steps: Vec<_> = pattern.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
        let mut found = vec![Cow::Borrowed(message)];
        for step in &steps {
            found = found.into_iter().flat_map(|value| below(value, step)).collect();
        }
        found
    };
    patterns.iter().flat_map(of_pattern).collect()
}

fn below<'m>(value: Cow<'m, Value>, step: &str) -> Vec<Cow<'m, Value>> {
    match value {
        Cow::Borrowed(Value::Array(elements)) if step == "*" => elements.iter().map(Cow::Borrowed).collect(),
        Cow::Borrowed(Value::Object(members)) => members.get(step).map(Cow::Borrowed).into_iter().collect(),
        Cow::Owned(Value::Array(elements)) if step == "*" => elements.into_iter().map(Cow::Owned).collect(),
        Cow::Owned(Value::Object(mut members)) => members.remove(step).map(Cow::Owned).into_iter().collect(),
        Cow::Borrowed(Value::String(text)) => inside(text, step),
        Cow::Owned(Value::String(text)) => inside(&text, step),
        _ => Vec::new(),
    }
}

fn inside<'m>(text: &str, step: &str) -> Vec<Cow<'m, Value>> {
    match serde_json::from_str(text) {
        Ok(value @ (Value::Object(_) | Value::Array(_))) => below(Cow::Owned(value), step),
        _ => Vec::new(),
    }
}
