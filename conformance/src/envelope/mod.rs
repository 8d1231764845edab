//! From bytes to an open envelope: which message is this, which of its bytes are signed,
//! and by what signature?
//!
//! One light pass over the text, which looks for the members of the envelope and for
//! those of the head that name the contract and the sign type. It finds them as long as
//! the text is JSON up to there, whatever else may be wrong. Nothing is built from the
//! text and nothing written again: the signed bytes are a range of it.

mod contract;
mod look;
mod misplaced;

use wire::{Citation, Contract, Direction, Envelope, Finding, Reader, Readings, Rule, Scope, Scratch, Severity, Span};

use self::look::{Message, Named, Seen, look};
use crate::catalog::Catalog;

/// The rules about the envelope that belong to no contract.
pub static ENVELOPE_RULES: &[&Rule] = &[&MESSAGE, &contract::CONTRACT, &SIGNATURE];

static MESSAGE: Rule =
    rule("envelope/message", "The text is one JSON object that holds a request or a response, and not both.");

/// The signature stands where it belongs.
pub static SIGNATURE: Rule = rule("envelope/signature", "Beside the message stands its signature, a string.");

/// An open envelope.
#[derive(Debug, Default)]
pub struct Opened {
    /// Which message it holds, if it holds one.
    pub direction: Option<Direction>,
    /// The contract that its head names, if it is a known one.
    pub contract: Option<&'static Contract>,
    /// The exact bytes of the message, from its brace to the matching one: what is signed.
    pub message: Option<Span>,
    /// The signature beside the message, if there is one.
    pub signature: Option<Member>,
    /// The head's member that names the API.
    pub function: Option<Member>,
    /// The head's member that names the sign type.
    pub sign_type: Option<Member>,
    /// The bytes of an object that is a message without an envelope: it has a head.
    pub bare: Option<Span>,
    /// Why the message or its contract could not be found.
    pub findings: Vec<Finding>,
    /// Faults of the JSON text and of the envelope's members. A contract's validator
    /// reports these too, by the contract's own rules.
    pub faults: Vec<Finding>,
}

/// A member of which only a string is good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its text without quotes and escapes; `None` when it is no string.
    pub text: Option<String>,
    /// The bytes of its value.
    pub span: Span,
}

impl Opened {
    /// The errors that leave it open which bytes are signed or what they mean. That a
    /// contract is not known is none of them.
    pub fn doubts(&self) -> impl Iterator<Item = &Finding> {
        let found = self.findings.iter().filter(|finding| finding.rule.id != contract::CONTRACT.id);
        found.chain(&self.faults).filter(|finding| finding.rule.severity == Severity::Error)
    }
}

/// Opens the envelope. A given direction or contract takes the place of what the text says.
pub fn open(
    catalog: &Catalog,
    readings: &Readings,
    text: &[u8],
    direction: Option<Direction>,
    contract: Option<&'static Contract>,
) -> Opened {
    let names = catalog.envelope;
    let scratch = Scratch::new();
    let mut reader = Reader::new(text, &scratch, readings);
    let mut seen = Seen::default();
    let stopped = look(&mut reader, names, &mut seen).is_err();

    let mut opened = Opened { direction, faults: reader.finish(), ..Opened::default() };
    match seen.choose(direction) {
        Some((chosen, message)) => {
            opened.direction = Some(chosen);
            opened.contract = contract.or_else(|| message.contract(catalog));
            opened.message = message.is_whole.then_some(message.value);
            opened.function = message.function.as_ref().map(Named::member);
            opened.sign_type = message.sign_type.as_ref().map(Named::member);
            if let [first, second, ..] = seen.messages.as_slice() {
                // Who says which of the two to judge still cannot say which was signed.
                let both = both(names, first.0, second);
                if direction.is_none() { opened.findings.push(both) } else { opened.faults.push(both) }
            }
            if message.is_other {
                opened.faults.push(no_object(names, chosen, message.value));
            } else if opened.contract.is_none() && !stopped {
                opened.findings.push(message.unknown(catalog, chosen));
            }
        }
        None if !stopped => {
            opened.bare = seen.is_bare().then_some(seen.root);
            opened.contract = contract;
            let no_message = no_message(names, &seen);
            // A contract that is told has a rule about the member, but none about a text
            // that is no object.
            let is_told = direction.is_some() && contract.is_some();
            if is_told && seen.is_object { opened.faults.push(no_message) } else { opened.findings.push(no_message) }
        }
        None => opened.contract = contract,
    }
    opened.signature = seen.signature.as_ref().map(Named::member);
    if !stopped && !seen.messages.is_empty() {
        opened.faults.extend(signature_fault(names, text, &seen));
    }
    opened
}

/// What is wrong with the signature's member, if it is missing, misplaced or no string.
fn signature_fault(names: &Envelope, text: &[u8], seen: &Seen) -> Option<Finding> {
    let name = names.signature;
    let (pointer, span, message) = match &seen.signature {
        Some(member) if member.text.is_some() => return None,
        Some(member) => (pointer(&[name]), member.span, format!("`{name}` is no string")),
        None => match misplaced::find(names, text, &seen.messages) {
            Some((pointer, span)) => {
                (pointer, span, format!("`{name}` stands inside the message; it belongs beside it"))
            }
            None => (String::new(), seen.root, format!("member \"{name}\" is missing")),
        },
    };
    Some(Finding { rule: &SIGNATURE, pointer, span, message })
}

fn both(names: &Envelope, first: Direction, second: &(Direction, Message)) -> Finding {
    let message = format!("there is a `{}` already; the text is judged as that one", name_of(names, first));
    Finding { rule: &MESSAGE, pointer: pointer(&[name_of(names, second.0)]), span: second.1.value, message }
}

fn no_object(names: &Envelope, direction: Direction, span: Span) -> Finding {
    let name = name_of(names, direction);
    Finding { rule: &MESSAGE, pointer: pointer(&[name]), span, message: format!("`{name}` is no object") }
}

fn no_message(names: &Envelope, seen: &Seen) -> Finding {
    let message = format!("there is neither a `{}` nor a `{}`", names.request, names.response);
    Finding { rule: &MESSAGE, pointer: String::new(), span: seen.root, message }
}

/// The envelope's member for a direction.
pub(crate) fn name_of(names: &Envelope, direction: Direction) -> &'static str {
    if direction == Direction::Response { names.response } else { names.request }
}

/// A member's name as a JSON string.
pub(crate) fn quoted(name: &str) -> String {
    serde_json::Value::from(name).to_string()
}

/// The JSON pointer through these members.
pub(crate) fn pointer(names: &[&str]) -> String {
    names.iter().map(|name| format!("/{}", name.replace('~', "~0").replace('/', "~1"))).collect()
}

const fn rule(id: &'static str, text: &'static str) -> Rule {
    Rule {
        id,
        contract: "",
        direction: Direction::Exchange,
        scope: Scope::Envelope,
        severity: Severity::Error,
        pointers: &["/**"],
        citation: Citation { document: "wire", section: "Envelope", row: "" },
        hinge: None,
        text,
    }
}
