//! Why does a signature not verify?
//!
//! The signature is opened once with the public key ([`opened_signature`]). If something
//! well-formed comes out, the key is right, and the digest that was signed is known: then
//! every guess about the content costs one digest and no RSA. Reading order:
//!
//! 1. [`causes`]: everything that can be found, each with its cure.
//! 2. [`judged`]: the way from a content and a signature to the mistakes between them.
//! 3. [`texts`]: from the signature's text to its bytes.
//! 4. [`opened_signature`]: which digest was signed, and how.
//! 5. [`search`] over the mistakes in [`steps`]: what the content was. [`contents`] makes
//!    it, with [`tokens`], [`style`] and [`spelling`] to write JSON as others do.
//!
//! Mistakes come in combination, so the answer is a list. It is the same every time, and
//! its making is bounded, however long the message.

mod causes;
mod contents;
mod hashes;
mod judged;
mod opened_signature;
mod search;
mod spelling;
mod steps;
mod style;
mod texts;
mod tokens;

use wire::{Direction, Envelope, SignType};

use self::contents::{Content, Other, from_gbk, wrapped};
use self::judged::{Ask, judged};
use self::tokens::{Item, Items, Node, parse};
use super::keys::PublicKey;
use crate::envelope::{Opened, name_of};

pub use causes::{CAUSES, Cause};

/// What to look into.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    /// The names of the envelope's members.
    pub names: &'static Envelope,
    /// The text of the envelope.
    pub text: &'a [u8],
    /// The same, opened.
    pub opened: &'a Opened,
    /// The key that the signature should fit.
    pub key: &'a PublicKey,
    /// The sign type that it should have; the default otherwise.
    pub sign_type: Option<&'static SignType>,
    /// Other keys that it may fit, each with its name for reports.
    pub other_keys: &'a [(String, PublicKey)],
}

/// A mistake that keeps a signature from verifying.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct Diagnosis {
    /// The id of the [`Cause`].
    pub cause: &'static str,
    /// What was found.
    pub message: String,
    /// What to do about it.
    pub cure: String,
}

/// Why the signature of an envelope does not verify: all mistakes together that lead from
/// what should be to what is, in the order of [`CAUSES`]. None when it does verify.
pub fn diagnose(case: &Case) -> Vec<Diagnosis> {
    let direction = case.opened.direction.unwrap_or(Direction::Request);
    let name = name_of(case.names, direction);
    let default = || case.names.sign_types.iter().find(|sign_type| sign_type.default);
    let ask = Ask {
        name: Some(name),
        key: case.key,
        sign_type: case.sign_type.or_else(default),
        contract: case.opened.contract,
        sign_types: case.names.sign_types,
        other_keys: case.other_keys,
    };
    let found = match std::str::from_utf8(case.text) {
        Ok(_) => of_envelope(case, name, &ask),
        Err(_) => of_other_charset(case, name, &ask),
    };
    let words = [
        ("{message}", format!("`{name}`")),
        ("{signature}", format!("`{}`", case.names.signature)),
        ("{digest}", ask.digest().to_owned()),
    ];
    found.into_iter().map(|found| found.with_cure(&words)).collect()
}

/// Why a signature over bytes without an envelope does not verify.
pub fn diagnose_raw(
    bytes: &[u8],
    signature: &str,
    key: &PublicKey,
    sign_type: Option<&'static SignType>,
    other_keys: &[(String, PublicKey)],
) -> Vec<Diagnosis> {
    let ask = Ask { name: None, key, sign_type, contract: None, sign_types: &[], other_keys };
    let mut content = Content::new(bytes);
    content.others = members(&content);
    let words = [
        ("{message}", "the message".to_owned()),
        ("{signature}", "the signature".to_owned()),
        ("{digest}", ask.digest().to_owned()),
    ];
    judged(&content, signature, &ask).into_iter().map(|found| found.with_cure(&words)).collect()
}

/// A cause, and what was found of it.
#[derive(Clone, Debug)]
struct Found {
    cause: &'static str,
    message: String,
}

impl Found {
    fn new(cause: &'static str, message: impl Into<String>) -> Self {
        Self { cause, message: message.into() }
    }

    fn with_cure(self, words: &[(&str, String)]) -> Diagnosis {
        let cure = causes::cause(self.cause).map_or("", |cause| cause.cure);
        let cure = words.iter().fold(cure.to_owned(), |cure, (from, to)| cure.replace(from, to));
        Diagnosis { cause: self.cause, message: self.message, cure }
    }
}

fn of_envelope(case: &Case, name: &'static str, ask: &Ask) -> Vec<Found> {
    if let Some(doubt) = case.opened.doubts().next() {
        return vec![Found::new("envelope", format!("{} {}", place(&doubt.pointer), doubt.message))];
    }
    let message = case.opened.message.and_then(|span| case.text.get(span.start..span.end));
    let signature = case.opened.signature.as_ref().and_then(|member| member.text.as_deref());
    let (Some(message), Some(signature)) = (message, signature) else {
        return vec![Found::new("envelope", "The envelope has no message or no signature.")];
    };
    let mut content = Content::new(message);
    content.others = members(&content);
    let envelope = std::str::from_utf8(case.text).ok().and_then(parse);
    content.others.splice(0..0, around(envelope.as_ref(), name, case.names.signature));
    judged(&content, signature, ask)
}

/// A text that is not UTF-8 cannot be opened; if it is GBK, it is opened here.
fn of_other_charset(case: &Case, name: &'static str, ask: &Ask) -> Vec<Found> {
    let no_text = || vec![Found::new("envelope", "The text is neither UTF-8 nor GBK.")];
    let Some(text) = from_gbk(case.text) else { return no_text() };
    let Some(envelope) = parse(&text) else { return no_text() };
    let signature = envelope.member(case.names.signature).and_then(Node::content).map(spelling::said);
    let message = envelope.member(name).and_then(|node| style::write(node, &style::Style::KEPT, text.len()));
    let (Some(message), Some(signature)) = (message, signature) else {
        return vec![Found::new("envelope", "The text is GBK, and has no message or no signature.")];
    };
    let mut content = Content::new(message.as_bytes());
    content.others = members(&content);
    let found = judged(&content, &signature, ask);
    let signed = match found.iter().any(|found| found.cause == "signed-in-gbk") {
        true => "; its bytes of GBK were signed",
        false if found.iter().any(|found| matches!(found.cause, "unknown" | "other-content")) => "",
        false => "; its bytes of UTF-8 were signed",
    };
    let of_text = Found::new("gbk-message", format!("The message is not UTF-8; it was sent in GBK{signed}."));
    [of_text].into_iter().chain(found.into_iter().filter(|found| found.cause != "signed-in-gbk")).collect()
}

/// The members of the message as things that may have been signed alone.
fn members<'t>(content: &Content<'t>) -> Vec<Other<'t>> {
    const MOST: usize = 8;
    let members = content.node.iter().flat_map(Node::members).take(MOST);
    let other = |item: &Item<'t>| {
        let found = format!("Only the value of `{}` was signed.", item.name.unwrap_or_default());
        Other { cause: "part-signed", found, node: item.value.clone() }
    };
    members.map(other).collect()
}

/// What may have been signed of the envelope instead of the message.
fn around<'t>(envelope: Option<&Node<'t>>, name: &'static str, signature: &str) -> Vec<Other<'t>> {
    let Some(Node::Object(items)) = envelope else { return vec![] };
    let with = |value: Option<&'static str>| {
        let keep = |item: &Item<'t>| match value {
            _ if item.name != Some(signature) => Some(item.clone()),
            Some(value) => Some(Item { value: Node::Scalar(value), ..item.clone() }),
            None => None,
        };
        Node::Object(Items { items: items.items.iter().filter_map(keep).collect(), blank: "" })
    };
    let other = |found: &str, node| Other { cause: "envelope-signed", found: found.to_owned(), node };
    let only = envelope.and_then(|envelope| envelope.member(name)).map(|message| {
        other(&format!("The message was signed as `{{\"{name}\":...}}`."), wrapped(name, message.clone()))
    });
    let whole = [
        other("The whole envelope was signed, without its signature.", with(None)),
        other("The whole envelope was signed, with an empty signature.", with(Some("\"\""))),
        other("The whole envelope was signed, with null for the signature.", with(Some("null"))),
    ];
    only.into_iter().chain(whole).collect()
}

/// Where a finding is, as the beginning of a sentence.
fn place(pointer: &str) -> String {
    if pointer.is_empty() { "At the root:".to_owned() } else { format!("At {pointer}:") }
}
