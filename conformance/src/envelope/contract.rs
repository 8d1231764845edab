//! Which contract a message belongs to, by what its head says.

use wire::{Contract, Direction, Finding, Rule};

use super::look::{Message, Named};
use super::{name_of, pointer, rule};
use crate::catalog::Catalog;
use crate::nearest::by_nearness;

pub(super) static CONTRACT: Rule = rule("envelope/contract", "The head's function and version name a known contract.");

impl Message<'_> {
    /// The contract by its own function first, then by another spelling of it.
    pub(super) fn contract(&self, catalog: &Catalog) -> Option<&'static Contract> {
        let function = self.function.as_ref()?.text?;
        let version = self.version.as_ref()?.text?;
        let of_version = || catalog.contracts.iter().copied().filter(move |contract| contract.version == version);
        of_version()
            .find(|contract| contract.function == function)
            .or_else(|| of_version().find(|contract| contract.function_spellings.contains(&function)))
    }

    /// The finding that says why there is no contract, at the member to blame.
    pub(super) fn unknown(&self, catalog: &Catalog, direction: Direction) -> Finding {
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

fn shortened(text: &str) -> String {
    const MOST: usize = 64;
    if text.chars().count() <= MOST { text.to_owned() } else { text.chars().take(MOST).chain(['…']).collect() }
}
