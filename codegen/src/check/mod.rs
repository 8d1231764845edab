//! What the schema of the language cannot say: one question a file, all of them asked.
//!
//! A check takes the parsed spec and the contracts' views, and answers with everything
//! it found. What it looks for among files that could not be parsed may stand in one of
//! those, so it then stays silent ([`Spec::may_have`]). To add one, write its file and
//! add a line to [`CHECKS`].

mod conditions;
mod cycles;
mod duplicates;
mod examples;
mod gateway;
mod keys;
mod ledger;
mod presence;
mod readings;
mod references;
mod rules;
mod servers;
mod sign_types;
mod statements;
mod types;

use model::Model;

use crate::diagnostic::Diagnostic;
use crate::parse::Spec;
use crate::source::Sources;
use crate::view::View;

type Check = fn(&Spec, &[View]) -> Vec<Diagnostic>;

/// Every check.
const CHECKS: &[Check] = &[
    duplicates::check,
    references::check,
    ledger::check,
    types::check,
    cycles::check,
    presence::check,
    readings::check,
    conditions::check,
    examples::check,
    sign_types::check,
    servers::check,
    keys::check,
    gateway::check,
];

/// Asks everything that can be asked before the spec is resolved.
pub(crate) fn check(spec: &Spec, views: &[View]) -> Vec<Diagnostic> {
    CHECKS.iter().flat_map(|check| check(spec, views)).collect()
}

/// Asks what only the whole model can answer.
pub(crate) fn resolved(model: &Model, spec: &Spec, sources: &Sources) -> Vec<Diagnostic> {
    let mut found = rules::check(model, spec);
    found.extend(crate::lock::vanished(model, sources));
    found
}
