//! Rules: what findings name, and where it is written.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use wire::Severity;

/// One normative statement.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Rule {
    /// `contract/place.member/what`, for instance `pay@2.0.4/Money.value/max-length`.
    /// Append-only: see `spec/rules.lock`.
    pub id: String,
    /// The contract it belongs to.
    pub contract: String,
    /// The message it is about. A shared type's rule names the first direction in
    /// which the type occurs.
    pub direction: Direction,
    /// What it looks at.
    pub scope: Scope,
    /// How bad a violation is.
    pub severity: Severity,
    /// Where findings of it can point: JSON pointer patterns from the envelope's
    /// root, `*` for any array index. For a missing member, the object that lacks it.
    pub pointers: Vec<String>,
    /// Where it is written.
    pub citation: Citation,
    /// The erratum it hangs on.
    pub hinge: Option<Hinge>,
    /// Errata that concern it without switching it. Those of a rule about one member
    /// are the field's.
    pub errata: Vec<String>,
    /// The rule as a sentence, in our words.
    pub text: String,
    /// Whether the strict JSON Schema says it too.
    pub in_schema: InSchema,
}

/// The message a rule or case is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// A request.
    Request,
    /// A response.
    Response,
    /// A request and its response together.
    Exchange,
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// One member by itself.
    Shape,
    /// Members of one message.
    Condition,
    /// The object around the message.
    Envelope,
    /// The signature.
    Signature,
    /// A request and its response.
    Exchange,
    /// Several exchanges.
    Sequence,
}

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Citation {
    /// The document's id.
    pub document: String,
    /// The section's heading.
    pub section: String,
    /// The row or parameter name; empty for the section as a whole.
    pub row: String,
}

/// What makes a rule depend on how an erratum is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Hinge {
    /// The erratum's id.
    pub erratum: String,
    /// The readings under which the rule is in force; never empty.
    pub readings: Vec<String>,
}

/// How far the strict JSON Schema can say a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "in", rename_all = "kebab-case")]
pub enum InSchema {
    /// Schema and validator give the same verdict.
    Message,
    /// The payload's own schema says it; the message's schema cannot look inside strings.
    Payload,
    /// The schema accepts some messages that the rule rejects, never the reverse.
    Partly {
        /// What it misses.
        why: String,
    },
    /// No schema says it.
    No {
        /// Why not.
        why: String,
    },
}
