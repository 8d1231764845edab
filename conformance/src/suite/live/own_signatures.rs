//! Signatures of the run's own key. The signature vectors have keys and clients of their
//! own, which only the reference gateway knows; these can be sent to every gateway.
//!
//! Some are sound, over texts that a tool would write otherwise: who parses a message and
//! writes it again before verifying refuses them. Some are over what such a tool writes,
//! or are spelt wrongly: who does the same accepts them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::Signs;
use model::gateway::Question;
use serde_json::Value;
use wire::{Contract, Direction};

use super::Setup;
use super::contents::sound;
use super::expect::{Expected, of_signature, refused_by_any};
use super::place::{span_of, spliced, string_at};
use super::plan::{Plan, Step};
use super::prepare::{ids, ids_of_another, prepared, signature_over};
use crate::envelope::{open, quoted};
use crate::signature::PrivateKey;
use crate::signature::backend::BULK_SIGNING;
use crate::signature::sign::Signer;
use crate::signature::sign_type::choose;

/// A way to sign.
#[derive(Debug)]
pub(super) struct Own {
    pub(super) name: &'static str,
    /// What it is, as a sentence.
    pub(super) what: &'static str,
    /// Whether the signature is one.
    is_sound: bool,
    /// The envelope; none where the request does not allow it.
    make: fn(&Parts<'_>) -> Option<String>,
}

const fn right(name: &'static str, what: &'static str, make: fn(&Parts<'_>) -> Option<String>) -> Own {
    Own { name, what, is_sound: true, make }
}

const fn wrong(name: &'static str, what: &'static str, make: fn(&Parts<'_>) -> Option<String>) -> Own {
    Own { name, what, is_sound: false, make }
}

/// All of them.
pub(super) static OWN: &[Own] = &[
    right("pretty", "The request has white space.", |parts| parts.signed(&parts.pretty()?)),
    right("reversed", "The request's members come in the other order.", |parts| {
        parts.signed(&reversed(&parts.message).to_string())
    }),
    right("slashes", "Slashes are escaped, as they may be.", |parts| parts.signed(&parts.text.replace('/', r"\/"))),
    right("escapes", "Every character of a value is escaped, as it may be.", |parts| parts.signed(&parts.escaped()?)),
    right("blanks-around", "White space around the request, which is not signed.", |parts| {
        let signature = parts.sign(&parts.text)?;
        let [request, signed] = parts.names();
        Some(format!("{{\n {request} :\t{} ,\r\n{signed}: \"{signature}\" }}\n", parts.text))
    }),
    right("signature-first", "The signature comes before the request.", |parts| {
        let signature = parts.sign(&parts.text)?;
        let [request, signed] = parts.names();
        Some(format!("{{{signed}:\"{signature}\",{request}:{}}}", parts.text))
    }),
    wrong("over-compact", "Signed without the white space that was sent.", |parts| {
        parts.forged(&parts.pretty()?, &parts.text)
    }),
    wrong("over-pretty", "Signed with white space that was not sent.", |parts| {
        parts.forged(&parts.text, &parts.pretty()?)
    }),
    wrong("over-sorted", "Signed with sorted members, and sent in another order.", |parts| {
        let sent = reversed(&sorted(&parts.message)).to_string();
        parts.forged(&sent, &sorted(&parts.message).to_string())
    }),
    wrong("over-unescaped", "Signed without the escapes that were sent.", |parts| {
        parts.forged(&parts.escaped()?, &parts.text)
    }),
    wrong("over-envelope", "Signed with the envelope around the request.", |parts| {
        parts.forged(&parts.text, &format!("{{{}:{}}}", parts.names()[0], parts.text))
    }),
    wrong("over-inside", "Signed without the request's braces.", |parts| {
        parts.forged(&parts.text, parts.text.strip_prefix('{')?.strip_suffix('}')?)
    }),
    wrong("over-line", "Signed with a line break behind the request.", |parts| {
        parts.forged(&parts.text, &format!("{}\n", parts.text))
    }),
    wrong("over-nothing", "Signed is an empty text.", |parts| parts.forged(&parts.text, "")),
    wrong("over-another", "The signature of another request.", |parts| parts.forged(&parts.text, &parts.another)),
    wrong("strangers", "Signed by somebody else.", |parts| {
        let key = parts.setup.model.keys.iter().find(|key| key.signs == Signs::Nothing)?;
        let key = PrivateKey::read(key.private.as_bytes(), parts.setup.catalog.envelope.key_bits).ok()?;
        Some(parts.envelope(&parts.text, &parts.sign_by(&key, &parts.text, false)?))
    }),
    wrong("another-digest", "Signed with the digest of another sign type.", |parts| {
        Some(parts.envelope(&parts.text, &parts.sign_by(parts.setup.client.key, &parts.text, true)?))
    }),
    wrong("empty", "The signature is empty.", |parts| parts.spelt(|_| String::new())),
    wrong("zeros", "The signature is nothing but zeros.", |parts| {
        parts.spelt(|signature| format!("{}=", "A".repeat(signature.len().saturating_sub(1))))
    }),
    wrong("shortened", "The signature's end is missing.", |parts| {
        parts.spelt(|signature| signature.chars().take(signature.len() / 8 * 4).collect())
    }),
    wrong("changed", "One character of the signature is another one.", |parts| {
        parts.spelt(|signature| {
            let first = if signature.starts_with('A') { "B" } else { "A" };
            format!("{first}{}", signature.get(1..).unwrap_or_default())
        })
    }),
    wrong("twice", "The signature is encoded twice.", |parts| parts.spelt(|signature| STANDARD.encode(signature))),
    wrong("reversed-text", "The signature is spelt backwards.", |parts| {
        parts.spelt(|signature| signature.chars().rev().collect())
    }),
];

/// The request of a way to sign.
pub(super) fn own_signature(
    setup: &Setup,
    contract: &'static Contract,
    case: usize,
    own: &Own,
) -> Result<Plan, String> {
    let text = sound(setup, contract)?;
    let make = |ids| prepared(setup, contract, text, None, &ids).map_err(|_| "signing failed".to_owned());
    let prepared = make(ids(setup, case, 0))?;
    let another = make(ids_of_another(setup, case, 1))?;
    let parts = Parts::of(setup, &prepared, &another).ok_or("the request cannot be written otherwise")?;
    let body = (own.make)(&parts).ok_or("there is no other way to sign or to write it")?.into_bytes();
    let expected = match own.is_sound {
        true => of_signature(setup, contract, &body),
        false => refused(),
    };
    Ok(Plan::of([Step::new(body, expected)]))
}

/// Whatever the judge makes of it.
fn refused() -> Expected {
    refused_by_any(vec![Question::Envelope, Question::Key, Question::Signature, Question::SignType])
}

/// What envelopes are made of.
struct Parts<'p> {
    setup: &'p Setup<'p>,
    message: Value,
    /// The message without white space.
    text: String,
    /// That of another request.
    another: String,
}

impl<'p> Parts<'p> {
    fn of(setup: &'p Setup, envelope: &[u8], another: &[u8]) -> Option<Self> {
        let message = |envelope: &[u8]| -> Option<Value> {
            let span = span_of(envelope, &[setup.catalog.envelope.request])?;
            serde_json::from_slice(envelope.get(span.start..span.end)?).ok()
        };
        let (message, another) = (message(envelope)?, message(another)?.to_string());
        Some(Self { setup, text: message.to_string(), message, another })
    }

    /// The names of the message and of the signature, as JSON.
    fn names(&self) -> [String; 2] {
        let names = self.setup.catalog.envelope;
        [quoted(names.request), quoted(names.signature)]
    }

    fn envelope(&self, message: &str, signature: &str) -> String {
        let [request, signed] = self.names();
        format!("{{{request}:{message},{signed}:{}}}", quoted(signature))
    }

    fn sign(&self, text: &str) -> Option<String> {
        signature_over(self.setup, self.envelope(text, "").as_bytes(), text.as_bytes()).ok()
    }

    fn signed(&self, message: &str) -> Option<String> {
        Some(self.envelope(message, &self.sign(message)?))
    }

    /// One message, and the signature of another text.
    fn forged(&self, message: &str, other: &str) -> Option<String> {
        let signature = signature_over(self.setup, self.envelope(message, "").as_bytes(), other.as_bytes()).ok()?;
        (message != other).then(|| self.envelope(message, &signature))
    }

    /// The right signature, spelt otherwise.
    fn spelt(&self, spell: fn(&str) -> String) -> Option<String> {
        Some(self.envelope(&self.text, &spell(&self.sign(&self.text)?)))
    }

    /// A signature by another key, or by another algorithm than the request's.
    fn sign_by(&self, key: &PrivateKey, text: &str, is_other: bool) -> Option<String> {
        let Setup { catalog, asked, .. } = self.setup;
        let opened = open(catalog, &catalog.readings(), self.envelope(text, "").as_bytes(), None, None);
        let named = opened.sign_type.as_ref();
        let chosen = choose(catalog.envelope, opened.contract, Direction::Request, named, *asked).ok()?;
        let mut others = catalog.envelope.sign_types.iter().map(|sign_type| sign_type.algorithm);
        let other = others.find(|algorithm| *algorithm != chosen.algorithm);
        let algorithm = if is_other { other? } else { chosen.algorithm };
        Signer { key, backend: BULK_SIGNING, asked: *asked }.sign(algorithm, text.as_bytes()).ok()
    }

    fn pretty(&self) -> Option<String> {
        serde_json::to_string_pretty(&self.message).ok()
    }

    /// The message with the name of its function in escapes.
    fn escaped(&self) -> Option<String> {
        let names = self.setup.catalog.envelope;
        let (span, function) = string_at(self.text.as_bytes(), &[names.head, names.function])?;
        let units = function.encode_utf16().map(|unit| format!("\\u{unit:04x}"));
        let escaped = format!("\"{}\"", units.collect::<String>());
        String::from_utf8(spliced(self.text.as_bytes(), span, escaped.as_bytes())).ok()
    }
}

/// The value with the members of every object in the other order.
fn reversed(value: &Value) -> Value {
    rearranged(value, &|names| names.reverse())
}

/// The value with the members of every object sorted by name.
fn sorted(value: &Value) -> Value {
    rearranged(value, &|names| names.sort())
}

fn rearranged(value: &Value, order: &impl Fn(&mut Vec<&String>)) -> Value {
    match value {
        Value::Object(members) => {
            let mut names: Vec<_> = members.keys().collect();
            order(&mut names);
            names.into_iter().map(|name| (name.clone(), rearranged(&members[name], order))).collect()
        }
        Value::Array(elements) => elements.iter().map(|element| rearranged(element, order)).collect(),
        other => other.clone(),
    }
}
