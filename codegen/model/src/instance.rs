//! Messages made from the model.
//!
//! [`Draft`] is a message in the making, in which JSON inside strings still lies open.
//! `value` makes values for single members, `repair` changes a draft until every
//! condition holds, `recipe` lists what is tried on a rule (values at its bound, and
//! single faults), and `case` carries a recipe out.
//!
//! Nothing here is trusted: every case is put before the [reference](crate::reference)
//! judge, and what it does not confirm is dropped. Everything is deterministic.

mod act;
pub(crate) mod case;
mod draft;
mod goal;
pub(crate) mod recipe;
mod repair;
mod site;
mod text;
pub(crate) mod value;

use serde_json::Value;

pub use act::{Act, Recipe};
pub use case::faults_in;
pub use draft::{Draft, Instance};
pub use recipe::{FLAGS, recipes};
pub use repair::repair;
pub use site::{Place, Site, site, site_in};

use crate::vector::Expect;
use crate::view::{Picks, View};
use crate::{Direction, Model, Rule};

/// A message or exchange with its expected verdict on one rule.
#[derive(Clone, Debug)]
pub struct Case {
    /// The rule's id.
    pub rule: String,
    /// What is special, in kebab case; unique among the rule's cases.
    pub label: String,
    /// What is special, as a sentence.
    pub note: String,
    /// The classes of implementation bug that it catches, out of [`FLAGS`].
    pub flags: Vec<&'static str>,
    /// What it is about.
    pub direction: Direction,
    /// The readings to pick for the expectation to hold.
    pub picks: Picks,
    /// The message or messages.
    pub instance: Instance,
    /// The verdict.
    pub expect: Expect,
}

/// The smallest valid message or exchange of a contract: members that must be there,
/// with the documents' own examples where those obey the rules. `None` when the model
/// has no such contract, or its rules leave no valid message.
pub fn base(model: &Model, contract: &str, direction: Direction, picks: &Picks) -> Option<Instance> {
    let view = View::new(model, contract, picks)?;
    repair(Draft::smallest(&view, direction), Vec::new(), None).map(|draft| draft.sealed())
}

/// The smallest valid message in which the place of a pointer pattern is present.
pub fn base_with(
    model: &Model,
    contract: &str,
    direction: Direction,
    pattern: &str,
    picks: &Picks,
) -> Option<Instance> {
    let view = View::new(model, contract, picks)?;
    let mut draft = Draft::smallest(&view, direction);
    let place = draft.concrete(pattern)?;
    draft.ensure(&place)?;
    repair(draft, vec![place], None).map(|draft| draft.sealed())
}

/// Every case of a rule, accepted ones first.
pub fn cases(model: &Model, rule: &Rule) -> Vec<Case> {
    let Some(view) = View::of_rule(model, rule) else { return Vec::new() };
    let Some(site) = site(&view, rule) else { return Vec::new() };
    case::all(&view, &site).into_iter().map(|(_, case)| case).collect()
}

/// The cases at a rule's bound that have to be accepted.
pub fn accepted(model: &Model, rule: &Rule) -> Vec<Case> {
    cases(model, rule).into_iter().filter(|case| case.expect == Expect::Accepted).collect()
}

/// The cases in which the rule is broken and no other.
pub fn faults(model: &Model, rule: &Rule) -> Vec<Case> {
    cases(model, rule).into_iter().filter(|case| case.expect != Expect::Accepted).collect()
}

/// The text of an envelope, without white space.
pub fn text_of(envelope: &Value) -> String {
    envelope.to_string()
}
