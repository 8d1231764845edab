//! What changed between two contracts, for whom, and what that breaks.
//!
//! [`diff`] reads both contracts side by side under the chosen readings: what they are called by
//! ([`whole`]), the members of their messages by path ([`members`]), the rules of matched members
//! and objects ([`statement`]), whose movement [`compare`] finds, and their result codes.
//! Prose alone (descriptions, examples, errata) is no change.

mod arrival;
mod change;
mod compare;
mod field;
mod members;
pub mod render;
mod statement;
mod whole;

use model::view::View;
use model::{Direction, Model};
use serde::Serialize;

pub use change::{Break, Change, Concerns, Move, Moves, Side, Subject};

/// Two contracts and what differs.
#[derive(Clone, Debug, Serialize)]
pub struct Diff {
    /// The contract before.
    pub old: Head,
    /// The contract after.
    pub new: Head,
    /// What differs, in the order of the new messages.
    pub changes: Vec<Change>,
    /// The changes counted.
    pub summary: Summary,
}

/// What a contract is.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    /// Its id.
    pub contract: String,
    /// The value of the head's function member.
    pub function: String,
    /// The value of the head's version member.
    pub version: String,
    /// The document that defines it.
    pub document: String,
}

/// How many changes there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Those that break something.
    pub breaking: usize,
    /// Those that break nothing.
    pub other: usize,
}

/// What changed from `old` to `new`, under the readings of the views.
pub fn diff(old: &View, new: &View) -> Diff {
    let mut changes = change::Changes::default();
    whole::names(old, new, &mut changes);
    members::messages(old, new, Direction::Request, &mut changes);
    members::messages(old, new, Direction::Response, &mut changes);
    members::exchange(old, new, &mut changes);
    whole::result_codes(old, new, &mut changes);
    let changes = changes.into_list();
    let breaking = changes.iter().filter(|change| !change.breaks.is_empty()).count();
    let summary = Summary { breaking, other: changes.len() - breaking };
    Diff { old: head(old), new: head(new), changes, summary }
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
        function: contract.function.clone(),
        version: contract.version.clone(),
        document: contract.document.clone(),
    }
}
