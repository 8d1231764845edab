//! The JSON types that rules speak of.

use crate::Rule;

/// A set of JSON types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u8);

/// A rule that a value has one of these types. A member has several when its type hangs
/// on an erratum: one for each reading.
#[derive(Clone, Copy, Debug)]
pub struct TypeRule {
    /// The types.
    pub kinds: Kinds,
    /// What a value of another type violates.
    pub rule: &'static Rule,
}

impl Kinds {
    /// `"..."`
    pub const STRING: Self = Self(1);
    /// A number without fraction or exponent, of 64 bits with sign.
    pub const INTEGER: Self = Self(2);
    /// `true` or `false`
    pub const BOOLEAN: Self = Self(4);
    /// `{...}`
    pub const OBJECT: Self = Self(8);
    /// `[...]`
    pub const ARRAY: Self = Self(16);

    /// These types and those.
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a value like this is of one of these types.
    pub(crate) fn allow(self, found: Found) -> bool {
        self.0 & found.kinds().0 != 0
    }
}

impl std::fmt::Display for Kinds {
    /// The types as words: `a string or an integer`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let all = [Found::String, Found::Integer, Found::Boolean, Found::Object, Found::Array];
        let named = all.into_iter().filter(|found| self.allow(*found));
        for (place, found) in named.enumerate() {
            f.write_str(if place == 0 { "" } else { " or " })?;
            f.write_str(found.name())?;
        }
        Ok(())
    }
}

/// What a value turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    String,
    Integer,
    /// Any other number.
    Number,
    Boolean,
    Null,
    Object,
    Array,
}

impl Found {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::String => "a string",
            Self::Integer => "an integer",
            Self::Number => "a number with fraction or exponent, or of more than 64 bits",
            Self::Boolean => "a boolean",
            Self::Null => "null",
            Self::Object => "an object",
            Self::Array => "an array",
        }
    }

    fn kinds(self) -> Kinds {
        match self {
            Self::String => Kinds::STRING,
            Self::Integer => Kinds::INTEGER,
            Self::Boolean => Kinds::BOOLEAN,
            Self::Object => Kinds::OBJECT,
            Self::Array => Kinds::ARRAY,
            Self::Number | Self::Null => Kinds(0),
        }
    }
}
