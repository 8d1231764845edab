//! How the gateway answers: whether every question, contract, member and code is one, and
//! whether every response would be whole.

mod answers;
mod members;
mod scenarios;
mod steps;

use serde_saphyr::Location;

use crate::diagnostic::Diagnostic;
use crate::parse::spanned::Spanned;
use crate::parse::{FileKind, Spec};
use crate::resolve::gateway::rows;
use crate::suggest;
use crate::view::View;

pub(super) fn check(spec: &Spec, views: &[View]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let Some(file) = &spec.gateway {
        found.extend(steps::check(spec, file));
        found.extend(answers::check(spec, views, file));
    }
    if let Some(file) = &spec.scenarios {
        found.extend(scenarios::check(spec, views, file));
    }
    found
}

/// Mistakes that are looked for in one contract after the other. What is wrong in several
/// is said once.
struct PerContract<'a> {
    file: &'a str,
    found: Vec<(Diagnostic, Vec<&'a str>)>,
}

impl<'a> PerContract<'a> {
    fn new(file: &'a str) -> Self {
        Self { file, found: Vec::new() }
    }

    /// Notes a mistake. The contracts stand behind the message.
    fn say(&mut self, at: &Location, contract: &'a str, message: String, cure: impl Into<String>) {
        let mistake = Diagnostic::new(self.file, at, message, cure);
        match self.found.iter_mut().find(|(known, _)| *known == mistake) {
            Some((_, contracts)) if contracts.contains(&contract) => {}
            Some((_, contracts)) => contracts.push(contract),
            None => self.found.push((mistake, vec![contract])),
        }
    }

    fn done(self) -> impl Iterator<Item = Diagnostic> {
        self.found.into_iter().map(|(mut mistake, contracts)| {
            mistake.message += &format!(" ({})", contracts.join(", "));
            mistake
        })
    }
}

/// The view of a contract, where it could be parsed.
fn view<'v, 'a>(views: &'v [View<'a>], contract: &str) -> Option<&'v View<'a>> {
    views.iter().find(|view| view.id() == contract)
}

/// A list of contracts has only known ones.
fn known_contracts(spec: &Spec, file: &str, names: &[Spanned<String>]) -> Vec<Diagnostic> {
    let known = spec.contract_ids();
    let unknown = names
        .iter()
        .filter(|name| !known.contains(&name.value.as_str()) && !spec.may_have(FileKind::Contracts, &name.value));
    let mistakes = unknown.map(|name| {
        let message = format!("there is no contract `{}`", name.value);
        Diagnostic::new(file, &name.at, message, suggest::cure(&name.value, known.iter().copied()))
    });
    mistakes.collect()
}

/// The codes of a contract's tables; `None` where they are not known for a mistake of their own.
fn codes<'a>(spec: &'a Spec, contract: &str) -> Option<Vec<&'a str>> {
    let codes: Vec<&str> = rows(spec, contract).map(|row| row.code.value.as_str()).collect();
    if codes.is_empty() || spec.may_have(FileKind::ResultCodes, contract) { None } else { Some(codes) }
}
