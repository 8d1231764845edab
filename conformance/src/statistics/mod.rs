//! What there is in the judged messages, in numbers: which messages, of whom, when, with which
//! results; which members occur, which never do, and which values no document lists.
//!
//! ```text
//! model -> tree (where to look) -> count (a message) -> Statistics (a piece) -> merged, in any grouping
//! ```
//!
//! Every table is bounded, and merging is exact: what a table keeps depends on what was
//! counted, and never on the order or on how the input was split; see [`Table`].

pub mod count;
pub mod table;
pub mod tables;
mod tree;
mod walk;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use self::count::Counting;
pub use self::table::{Row, Table};

/// What there is in the judged messages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Statistics {
    /// Messages by contract, direction, function and version.
    pub messages: Table<Kind>,
    /// Messages by the client that they name.
    pub clients: Table<Client>,
    /// Responses by result. Every result that a judged contract lists has a row, seen or not.
    pub results: Table<Outcome>,
    /// Messages by the day on which they were sent, in UTC.
    pub days: Table<Day>,
    /// Messages by the hour of the day in which they were sent, in UTC.
    pub hours: Table<Hour>,
    /// How often each member occurred. Every member that a judged message may have has a row.
    pub members: Table<Member>,
    /// How often members occurred that the documents do not list.
    pub unlisted: Table<Unlisted>,
    /// How often values occurred that are not among those that the documents list.
    pub outside: Table<Outside>,
    /// Messages into which could not be looked: what is no sound JSON has no members.
    pub closed: u64,
    /// Findings by rule, shown or not.
    #[serde(default)]
    pub findings: BTreeMap<String, u64>,
}

/// What a message is, by what it says and by what it was judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Kind {
    /// The contract that it was judged by, if one was found.
    pub contract: Option<String>,
    /// `request` or `response`.
    pub direction: Option<String>,
    /// The function that its head names.
    pub function: Option<String>,
    /// The version that its head names.
    pub version: Option<String>,
}

/// A client.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Client {
    /// Its id.
    pub client: String,
}

/// The result that a response tells.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Outcome {
    /// The contract.
    pub contract: String,
    /// The result code, if there is one.
    pub code: Option<String>,
    /// The status beside it, if there is one.
    pub status: Option<String>,
    /// Whether the contract's table has this code with this status.
    pub listed: bool,
}

/// A day.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Day {
    /// As `YYYY-MM-DD`, in UTC.
    pub day: String,
}

/// An hour of the day.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Hour {
    /// From 0 to 23, in UTC.
    pub hour: u8,
}

/// A member that the documents list.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Member {
    /// The contract.
    pub contract: String,
    /// `request` or `response`.
    pub direction: String,
    /// Where it stands; `*` stands for the items of an array.
    pub pointer: String,
}

/// A member that the documents do not list.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Unlisted {
    /// The contract.
    pub contract: String,
    /// `request` or `response`.
    pub direction: String,
    /// Where it stands; `*` stands for the items of an array. A long name is cut off.
    pub pointer: String,
}

/// A value that is not among those that the documents list.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Outside {
    /// The contract.
    pub contract: String,
    /// `request` or `response`.
    pub direction: String,
    /// The member; `*` stands for the items of an array.
    pub pointer: String,
    /// Its value. A long one is cut off, a secret one masked.
    pub value: String,
}

impl Statistics {
    /// Adds what was counted elsewhere.
    pub fn merge(&mut self, other: Self) {
        self.messages.merge(other.messages);
        self.clients.merge(other.clients);
        self.results.merge(other.results);
        self.days.merge(other.days);
        self.hours.merge(other.hours);
        self.members.merge(other.members);
        self.unlisted.merge(other.unlisted);
        self.outside.merge(other.outside);
        self.closed += other.closed;
        for (rule, count) in other.findings {
            *self.findings.entry(rule).or_default() += count;
        }
    }

    /// Whether every table is as one that was counted: in order, and no longer than it may be.
    pub fn is_sound(&self) -> bool {
        let Self { messages, clients, results, days, hours, members, unlisted, outside, .. } = self;
        let of_messages = messages.is_sound() && clients.is_sound() && results.is_sound();
        let of_members = members.is_sound() && unlisted.is_sound() && outside.is_sound();
        of_messages && of_members && days.is_sound() && hours.is_sound()
    }
}
