//! What changed between two contracts or specs, for whom, and what that breaks.
//!
//! [`of_contracts`] and [`of_specs`] make reports of what [`diff`] finds, with the vectors that hinge on a
//! change ([`vectors`]) and with what becomes of messages that were valid ([`evidence`]). [`diff`] reads both contracts side by side under the chosen readings: what they are called by
//! ([`whole`]), the members of their messages by path ([`members`]), the rules of matched members
//! and objects ([`statement`]), whose movement [`compare`] finds, and their result codes.
//! Prose alone (descriptions, examples, errata) is no change.

mod arrival;
mod change;
mod compare;
mod evidence;
mod field;
mod members;
pub mod render;
mod specs;
mod statement;
mod vectors;
mod whole;

use model::view::View;
use model::{Direction, Model};
use schemars::JsonSchema;
use serde::Serialize;

pub use change::{Break, Change, Concerns, Move, Moves, Side, Subject};
pub use evidence::{Evidence, Refused};
pub use specs::{Spec, of_contracts, of_specs};

/// What differs between two contracts, or between all contracts of two specs.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Report {
    /// What was compared.
    pub scope: Scope,
    /// What was asked for as the old side.
    pub old: String,
    /// What was asked for as the new side.
    pub new: String,
    /// Of specs, the contracts that came or went.
    pub changes: Vec<Change>,
    /// Of specs, the contracts that both have; else the two contracts.
    pub contracts: Vec<Diff>,
    /// All changes counted.
    pub summary: Summary,
}

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Two contracts.
    Contracts,
    /// All contracts of two specs, by their ids.
    Specs,
}

/// Two contracts and what differs.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Diff {
    /// The contract before.
    pub old: Head,
    /// The contract after.
    pub new: Head,
    /// What differs, in the order of the new messages.
    pub changes: Vec<Change>,
    /// The changes counted.
    pub summary: Summary,
    /// What the new contract says to valid messages of the old one; absent where nothing changed.
    pub evidence: Option<Evidence>,
}

/// What a contract is.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Head {
    /// Its id.
    pub contract: String,
    /// The folder or revision that its spec was read from; absent for a contract that is compiled in.
    pub spec: Option<String>,
    /// The value of the head's function member.
    pub function: String,
    /// The value of the head's version member.
    pub version: String,
    /// The document that defines it.
    pub document: String,
}

/// How many changes there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Summary {
    /// Those that break something.
    pub breaking: usize,
    /// Those that break nothing.
    pub other: usize,
}

/// What changed from `old` to `new`, under the readings of the views. Without vectors and evidence,
/// which [`of_contracts`] and [`of_specs`] add.
pub fn diff(old: &View, new: &View) -> Diff {
    let mut changes = change::Changes::default();
    whole::names(old, new, &mut changes);
    members::messages(old, new, Direction::Request, &mut changes);
    members::messages(old, new, Direction::Response, &mut changes);
    members::exchange(old, new, &mut changes);
    whole::result_codes(old, new, &mut changes);
    let changes = changes.into_list();
    let summary = Summary::of(&changes);
    Diff { old: head(old), new: head(new), changes, summary, evidence: None }
}

/// The same for two contracts of one model under the chosen readings. `None` when it lacks one.
pub fn of_ids(model: &Model, old: &str, new: &str) -> Option<Diff> {
    let view = |id: &str| View::new(model, id, &Default::default());
    Some(diff(&view(old)?, &view(new)?))
}

fn head(view: &View) -> Head {
    let contract = view.contract;
    Head {
        contract: contract.id.clone(),
        spec: None,
        function: contract.function.clone(),
        version: contract.version.clone(),
        document: contract.document.clone(),
    }
}

impl Head {
    /// How a command line names it.
    pub fn title(&self) -> String {
        let Self { contract, spec, .. } = self;
        spec.as_ref().map_or_else(|| contract.clone(), |spec| format!("{spec}#{contract}"))
    }
}

impl Summary {
    fn of(changes: &[Change]) -> Self {
        let breaking = changes.iter().filter(|change| !change.breaks.is_empty()).count();
        Self { breaking, other: changes.len() - breaking }
    }

    fn plus(self, other: Self) -> Self {
        Self { breaking: self.breaking + other.breaking, other: self.other + other.other }
    }
}
