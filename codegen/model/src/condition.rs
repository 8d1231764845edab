//! Statements that involve more than one member.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Member names from the place where a condition is declared down to a member.
/// Never leads through an array or into a payload.
pub type MemberPath = Vec<String>;

/// One rule about several members. It looks only at members that are there and
/// passed their own checks: a bad member is reported once, by its own rule.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Condition {
    /// The rule's id.
    pub rule: String,
    /// The condition under which the claim must hold; absent means always.
    pub when: Option<Predicate>,
    /// What must hold.
    pub claim: Claim,
}

/// A statement about members. A condition is silent unless everything whose text it
/// looks at is settled: good, or absent where that is allowed and the object around it
/// is good. About an absent member every predicate is false.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "predicate", rename_all = "kebab-case")]
pub enum Predicate {
    /// The member's text is one of the values.
    Is {
        /// The member, a string.
        member: MemberPath,
        /// The values.
        values: Vec<String>,
    },
    /// The member's text is a list that has the item.
    Has {
        /// The member, a string with an `Items` check.
        member: MemberPath,
        /// The item.
        item: String,
        /// The list's separator.
        separator: char,
    },
    /// The member is there (good or bad).
    Present {
        /// The member.
        member: MemberPath,
    },
    /// The members' texts differ.
    Differ {
        /// One member, a string.
        left: MemberPath,
        /// The other.
        right: MemberPath,
    },
    /// All of them hold.
    All {
        /// The parts.
        of: Vec<Predicate>,
    },
    /// At least one of them holds.
    Any {
        /// The parts.
        of: Vec<Predicate>,
    },
    /// It does not hold. An absent member makes the inner predicate false and so
    /// this one true.
    Not {
        /// The part.
        of: Box<Predicate>,
    },
}

/// What a condition claims. A claim about a member that is absent or bad holds,
/// except `Required`, which a bad member satisfies and an absent one breaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "claim", rename_all = "kebab-case")]
pub enum Claim {
    /// The member is there. Reported at the object that lacks it.
    Required {
        /// The member.
        member: MemberPath,
    },
    /// The member is not there. Reported at the member.
    Forbidden {
        /// The member.
        member: MemberPath,
    },
    /// The predicate holds. Reported at the member named.
    Holds {
        /// The member to point at.
        at: MemberPath,
        /// What must hold.
        predicate: Predicate,
    },
    /// Members are equal, pair by pair (pairs of objects are resolved to pairs of
    /// their scalar members). Reported at `right`.
    Equal {
        /// The member that says how it must be.
        left: MemberPath,
        /// The member that must be so.
        right: MemberPath,
        /// The scalar members to compare, from the same place as `left` and `right`.
        pairs: Vec<(MemberPath, MemberPath)>,
    },
    /// Id, code and status are together one row of the contract's result-code
    /// table; a row without an id goes with any id. Reported at the object `at`.
    ResultRow {
        /// The object that holds them; empty for the place of declaration itself.
        at: MemberPath,
        /// The member with the id.
        id: MemberPath,
        /// The member with the code.
        code: MemberPath,
        /// The member with the status.
        status: MemberPath,
    },
    /// A date-time lies so many seconds after another. Reported at `member`.
    Within {
        /// The later one, a date-time with offset.
        member: MemberPath,
        /// The earlier one, a date-time with offset.
        after: MemberPath,
        /// The least difference in seconds, inclusive.
        min_seconds: i64,
        /// The greatest difference in seconds, inclusive.
        max_seconds: i64,
    },
    /// A date is not before another. Reported at `member`.
    NotBefore {
        /// The later one; both have the same date or date-time format.
        member: MemberPath,
        /// The earlier one.
        other: MemberPath,
    },
}
