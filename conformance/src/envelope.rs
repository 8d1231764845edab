//! From bytes to a contract: which message is this?
//!
//! One light pass over the text, which looks for the message's member and for the two
//! members of its head that name the contract. It finds them as long as the text is
//! JSON up to there, whatever else may be wrong.

use wire::{
    Citation, Contract, Direction, Envelope, Finding, Read, Reader, Readings, Rule, Scope, Scratch, Severity, Span,
};

use crate::catalog::Catalog;
use crate::nearest::by_nearness;

/// The rules about the envelope that belong to no contract.
pub static ENVELOPE_RULES: &[&Rule] = &[&MESSAGE, &CONTRACT];

static MESSAGE: Rule = Rule {
    id: "envelope/message",
    contract: "",
    direction: Direction::Exchange,
    scope: Scope::Envelope,
    severity: Severity::Error,
    pointers: &["/**"],
    citation: Citation { document: "wire", section: "Envelope", row: "" },
    hinge: None,
    text: "The text is one JSON object that holds a request or a response, and not both.",
};

static CONTRACT: Rule = Rule {
    id: "envelope/contract",
    contract: "",
    direction: Direction::Exchange,
    scope: Scope::Envelope,
    severity: Severity::Error,
    pointers: &["/**"],
    citation: Citation { document: "wire", section: "Envelope", row: "" },
    hinge: None,
    text: "The head's function and version name a known contract.",
};

/// What a text turned out to be.
#[derive(Default)]
pub struct Located {
    /// Which message it holds, if it holds one.
    pub direction: Option<Direction>,
    /// The contract that its head names, if it is a known one.
    pub contract: Option<&'static Contract>,
    /// What stood in the way. Faults of the JSON text are among them only when no
    /// contract was found: its validator reports them otherwise.
    pub findings: Vec<Finding>,
}

/// Finds out which message the text holds. A given direction or contract takes the
/// place of what the text says.
pub fn locate(
    catalog: &Catalog,
    readings: &Readings,
    text: &[u8],
    direction: Option<Direction>,
    contract: Option<&'static Contract>,
) -> Located {
    let scratch = Scratch::new();
    let mut reader = Reader::new(text, &scratch, readings);
    let mut seen = Seen::default();
    let stopped = look(&mut reader, catalog.envelope, &mut seen).is_err();
    let faults = reader.finish();

    let mut located = Located { direction, ..Located::default() };
    match seen.choose(direction) {
        Some((chosen, message)) => {
            located.direction = Some(chosen);
            located.contract = contract.or_else(|| message.contract(catalog));
            if seen.messages.len() > 1 && direction.is_none() {
                located.findings.push(both(catalog.envelope, &seen));
            }
            if located.contract.is_none() && !stopped {
                located.findings.push(message.unknown(catalog, chosen));
            }
        }
        None if !stopped => located.findings.push(no_message(catalog.envelope, &seen)),
        None => {}
    }
    if located.contract.is_none() {
        located.findings.extend(faults);
    }
    located
}

/// What a pass over the text has seen so far; kept when the text stops being JSON.
#[derive(Default)]
struct Seen<'a> {
    root: Span,
    messages: Vec<(Direction, Message<'a>)>,
}

#[derive(Default)]
struct Message<'a> {
    value: Span,
    head: Option<Span>,
    function: Option<Named<'a>>,
    version: Option<Named<'a>>,
}

/// A member of the head: its text, if it is a string.
struct Named<'a> {
    text: Option<&'a str>,
    span: Span,
}

impl<'a> Seen<'a> {
    fn choose(&self, direction: Option<Direction>) -> Option<(Direction, &Message<'a>)> {
        let wanted = |candidate: &&(Direction, Message)| direction.is_none_or(|direction| candidate.0 == direction);
        self.messages.iter().find(wanted).map(|(direction, message)| (*direction, message))
    }
}

fn look<'a>(reader: &mut Reader<'a>, names: &Envelope, seen: &mut Seen<'a>) -> Read<()> {
    let mut root = match reader.begin_object(&[])? {
        Ok(root) => root,
        Err(span) => {
            seen.root = span;
            return Ok(());
        }
    };
    seen.root = root.span;
    while let Some(name) = reader.next_member(&mut root)? {
        let direction = if name == names.request {
            Some(Direction::Request)
        } else if name == names.response {
            Some(Direction::Response)
        } else {
            None
        };
        match direction {
            // Of a repeated member the first counts; the repetition is its own finding.
            Some(direction) if seen.messages.iter().all(|(other, _)| *other != direction) => {
                seen.messages.push((direction, Message::default()));
                if let Some((_, message)) = seen.messages.last_mut() {
                    look_at_message(reader, names, message)?;
                }
            }
            _ => _ = reader.skip()?,
        }
        reader.leave();
    }
    seen.root = root.span;
    Ok(())
}

fn look_at_message<'a>(reader: &mut Reader<'a>, names: &Envelope, message: &mut Message<'a>) -> Read<()> {
    let mut object = match reader.begin_object(&[])? {
        Ok(object) => object,
        Err(span) => {
            message.value = span;
            return Ok(());
        }
    };
    message.value = object.span;
    while let Some(name) = reader.next_member(&mut object)? {
        if name == names.head && message.head.is_none() {
            look_at_head(reader, names, message)?;
        } else {
            reader.skip()?;
        }
        reader.leave();
    }
    message.value = object.span;
    Ok(())
}

fn look_at_head<'a>(reader: &mut Reader<'a>, names: &Envelope, message: &mut Message<'a>) -> Read<()> {
    let mut head = match reader.begin_object(&[])? {
        Ok(head) => head,
        Err(span) => {
            message.head = Some(span);
            return Ok(());
        }
    };
    message.head = Some(head.span);
    while let Some(name) = reader.next_member(&mut head)? {
        let place = if name == names.function {
            Some(&mut message.function)
        } else if name == names.version {
            Some(&mut message.version)
        } else {
            None
        };
        match place {
            Some(place) if place.is_none() => {
                let member = reader.text(&[])?;
                *place = Some(Named { text: member.good().copied(), span: member.span().unwrap_or_default() });
            }
            _ => _ = reader.skip()?,
        }
        reader.leave();
    }
    message.head = Some(head.span);
    Ok(())
}

impl Message<'_> {
    /// The contract by its own function first, then by another spelling of it.
    fn contract(&self, catalog: &Catalog) -> Option<&'static Contract> {
        let function = self.function.as_ref()?.text?;
        let version = self.version.as_ref()?.text?;
        let of_version = || catalog.contracts.iter().copied().filter(move |contract| contract.version == version);
        of_version()
            .find(|contract| contract.function == function)
            .or_else(|| of_version().find(|contract| contract.function_spellings.contains(&function)))
    }

    /// The finding that says why there is no contract, at the member to blame.
    fn unknown(&self, catalog: &Catalog, direction: Direction) -> Finding {
        let names = catalog.envelope;
        let message_name = name_of(names, direction);
        let text_of = |named: &Option<Named>| named.as_ref().and_then(|named| named.text.map(str::to_owned));
        let (function, version) = (text_of(&self.function), text_of(&self.version));
        let known_function = |function: &str| {
            catalog
                .contracts
                .iter()
                .any(|contract| contract.function == function || contract.function_spellings.contains(&function))
        };

        let head = || (pointer(&[message_name, names.head]), self.head.unwrap_or(self.value));
        let at = |name: &str, named: &Option<Named>| {
            let span = named.as_ref().map_or(self.value, |named| named.span);
            (pointer(&[message_name, names.head, name]), span)
        };
        let ((pointer, span), problem) = match (&self.head, &self.function, &self.version) {
            (None, ..) => {
                ((pointer(&[message_name]), self.value), format!("there is no `{}` that names a contract", names.head))
            }
            (_, None, _) => (head(), format!("`{}` is missing, so the contract is unknown", names.function)),
            (_, _, None) => (head(), format!("`{}` is missing, so the contract is unknown", names.version)),
            _ => match (&function, &version) {
                (None, _) => (at(names.function, &self.function), format!("`{}` is no string", names.function)),
                (_, None) => (at(names.version, &self.version), format!("`{}` is no string", names.version)),
                (Some(function), Some(version)) if known_function(function) => (
                    at(names.version, &self.version),
                    format!("`{}` of `{}` is not known", shortened(version), shortened(function)),
                ),
                (Some(function), _) => {
                    (at(names.function, &self.function), format!("`{}` is not known", shortened(function)))
                }
            },
        };
        let wanted = format!("{} {}", function.unwrap_or_default(), version.unwrap_or_default());
        let message = format!("{problem}; known are {}", known(catalog, &wanted));
        Finding { rule: &CONTRACT, pointer, span, message }
    }
}

/// The contracts as `function version (id)`, the nearest to what was found first.
fn known(catalog: &Catalog, wanted: &str) -> String {
    let names: Vec<_> =
        catalog.contracts.iter().map(|contract| format!("{} {}", contract.function, contract.version)).collect();
    let ranked = by_nearness(wanted, names.iter().map(String::as_str));
    ranked.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn both(names: &Envelope, seen: &Seen) -> Finding {
    let (second, first) = (&seen.messages[1], &seen.messages[0]);
    let message = format!("there is a `{}` already; the text is judged as that one", name_of(names, first.0));
    Finding { rule: &MESSAGE, pointer: pointer(&[name_of(names, second.0)]), span: second.1.value, message }
}

fn no_message(names: &Envelope, seen: &Seen) -> Finding {
    let message = format!("there is neither a `{}` nor a `{}`", names.request, names.response);
    Finding { rule: &MESSAGE, pointer: String::new(), span: seen.root, message }
}

fn name_of(names: &Envelope, direction: Direction) -> &'static str {
    if direction == Direction::Response { names.response } else { names.request }
}

fn pointer(names: &[&str]) -> String {
    names.iter().map(|name| format!("/{}", name.replace('~', "~0").replace('/', "~1"))).collect()
}

fn shortened(text: &str) -> String {
    const MOST: usize = 64;
    if text.chars().count() <= MOST { text.to_owned() } else { text.chars().take(MOST).chain(['…']).collect() }
}
