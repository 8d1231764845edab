//! What the reader says about a member.

use crate::{Span, Text};

/// A member of an object after reading. Conditions look at good members only, so a
/// bad one is reported once, by its own rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Member<T> {
    /// The object does not have it.
    #[default]
    Absent,
    /// It is there and broke a rule (reported already).
    Bad(Span),
    /// It is there and passed its checks.
    Good(T, Span),
}

impl<T> Member<T> {
    /// Whether the object lacks it.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// The value, if it passed its checks.
    pub fn good(&self) -> Option<&T> {
        match self {
            Self::Good(value, _) => Some(value),
            Self::Absent | Self::Bad(_) => None,
        }
    }

    /// The same member with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Member<U> {
        match self {
            Self::Absent => Member::Absent,
            Self::Bad(span) => Member::Bad(span),
            Self::Good(value, span) => Member::Good(change(value), span),
        }
    }

    /// Where the value stands.
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::Absent => None,
            Self::Bad(span) | Self::Good(_, span) => Some(*span),
        }
    }
}

/// A value whose JSON type the documents do not settle.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Scalar<'a> {
    /// A JSON string.
    #[serde(borrow)]
    Text(Text<'a>),
    /// An integer.
    Integer(i64),
    /// `true` or `false`.
    Boolean(bool),
}
