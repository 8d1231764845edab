//! What several members are together: predicates, and conditions that use them.

use schemars::JsonSchema;
use serde::Deserialize;
use wire::Severity;

use crate::parse::spanned::Spanned;

/// A rule about several members. Exactly one of `require`, `forbid`, `holds`, `equal`,
/// `result_row`, `within`, `not_before`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConditionEntry {
    /// The last part of the rule's id, in kebab case, unique in its struct.
    pub id: Spanned<String>,
    /// The rule as a sentence, in our words.
    pub text: String,
    /// The document row that says it; the section as a whole when left out. In a
    /// condition between messages the section must be given.
    pub row: Option<String>,
    /// The section, where it is not that of the struct.
    pub section: Option<String>,
    /// The document, where it is not that of the contract.
    pub document: Option<Spanned<String>>,
    /// The contracts it applies to; all of the struct's when left out.
    #[serde(rename = "in", default)]
    pub contracts: Vec<Spanned<String>>,
    /// How bad a violation is; `error` when left out.
    pub severity: Option<Severity>,
    /// The erratum and the readings under which it is in force.
    pub reading: Option<HingeEntry>,
    /// Errata that concern it and do not switch it.
    #[serde(default)]
    pub errata: Vec<Spanned<String>>,
    /// When it applies; always, when left out.
    pub when: Option<PredicateEntry>,
    /// This member must be there.
    pub require: Option<Spanned<String>>,
    /// This member must not be there.
    pub forbid: Option<Spanned<String>>,
    /// This must hold.
    pub holds: Option<HoldsEntry>,
    /// The two members are equal; the second is the one to blame.
    pub equal: Option<Vec<Spanned<String>>>,
    /// The members are together one row of the result-code table.
    pub result_row: Option<ResultRowEntry>,
    /// A time lies within bounds after another.
    pub within: Option<WithinEntry>,
    /// A date is not before another.
    pub not_before: Option<NotBeforeEntry>,
}

/// The erratum that a condition hangs on.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HingeEntry {
    /// The erratum's id.
    pub erratum: Spanned<String>,
    /// The readings under which the condition is in force.
    #[serde(rename = "in")]
    pub readings: Vec<Spanned<String>>,
}

/// A claim in the form of a predicate.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HoldsEntry {
    /// The member that findings point at.
    pub at: Spanned<String>,
    /// What must hold.
    pub that: PredicateEntry,
}

/// Id, code and status as one row.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResultRowEntry {
    /// The object that findings point at; the struct itself when left out.
    pub at: Option<Spanned<String>>,
    /// The member with the id.
    pub id: Spanned<String>,
    /// The member with the code.
    pub code: Spanned<String>,
    /// The member with the status.
    pub status: Spanned<String>,
}

/// A time within bounds after another.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WithinEntry {
    /// The later time.
    pub member: Spanned<String>,
    /// The earlier time.
    pub after: Spanned<String>,
    /// The least difference, in seconds.
    pub min_seconds: i64,
    /// The greatest difference, in seconds.
    pub max_seconds: i64,
}

/// A date not before another.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NotBeforeEntry {
    /// The later one.
    pub member: Spanned<String>,
    /// The earlier one.
    pub other: Spanned<String>,
}

/// A statement about members. Exactly one of `is`, `has`, `present`, `differs_from`
/// beside `member`; or one of `all`, `any`, `not` alone.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PredicateEntry {
    /// Dotted path to a member, from the struct where this is written.
    pub member: Option<Spanned<String>>,
    /// The member's text is one of these.
    #[serde(default)]
    pub is: Vec<Spanned<String>>,
    /// The member's text is a list with this item.
    pub has: Option<Spanned<String>>,
    /// The member is there (`true`) or not (`false`).
    pub present: Option<Spanned<bool>>,
    /// The member's text differs from that of the member at this path.
    pub differs_from: Option<Spanned<String>>,
    /// All of these hold.
    #[serde(default)]
    pub all: Vec<PredicateEntry>,
    /// At least one of these holds.
    #[serde(default)]
    pub any: Vec<PredicateEntry>,
    /// This does not hold.
    pub not: Option<Box<PredicateEntry>>,
}
