//! Which sign type holds for a message.

use wire::{Contract, Direction, Envelope, Finding, SignType};

use super::rules::SIGN_TYPE;
use crate::envelope::{Member, name_of, pointer};

/// The sign type that the head names; where it names none, the one that was asked for,
/// if the contract knows it; otherwise the default. One that is off has to be asked for
/// even when the message names it.
pub(crate) fn choose(
    names: &'static Envelope,
    contract: Option<&Contract>,
    direction: Direction,
    named: Option<&Member>,
    asked: Option<&'static SignType>,
) -> Result<&'static SignType, Finding> {
    let known = |sign_type: &SignType| match contract {
        Some(contract) => sign_type.is_known_to(contract.id),
        None => sign_type.only.is_empty(),
    };
    let is_asked = |sign_type: &SignType| asked.is_some_and(|asked| asked.name == sign_type.name);
    let Some(named) = named else {
        let default = names.sign_types.iter().find(|sign_type| sign_type.default);
        let chosen = asked.filter(|asked| known(asked)).or(default);
        return chosen.ok_or_else(|| Finding {
            rule: &SIGN_TYPE,
            pointer: String::new(),
            span: wire::Span::default(),
            message: "no sign type is named, and there is no default".to_owned(),
        });
    };
    let problem = match named.text.as_deref() {
        None => format!("`{}` is no string", names.sign_type),
        Some(text) => match names.sign_types.iter().find(|sign_type| sign_type.name == text) {
            Some(sign_type) if !known(sign_type) => {
                let contract = contract.map_or("a contract that is not known", |contract| contract.id);
                format!("`{text}` is no sign type of {contract}; {}", listed(names, known))
            }
            Some(sign_type) if sign_type.on_request && !is_asked(sign_type) => {
                format!("`{text}` is off unless it is asked for: `--sign-type {text}`")
            }
            Some(sign_type) => return Ok(sign_type),
            None => format!("{text:?} is no sign type; {}", listed(names, known)),
        },
    };
    let pointer = pointer(&[name_of(names, direction), names.head, names.sign_type]);
    Err(Finding { rule: &SIGN_TYPE, pointer, span: named.span, message: problem })
}

fn listed(names: &'static Envelope, known: impl Fn(&SignType) -> bool) -> String {
    let known = names.sign_types.iter().filter(|sign_type| known(sign_type));
    format!("known: {}", known.map(|sign_type| sign_type.name).collect::<Vec<_>>().join(", "))
}
