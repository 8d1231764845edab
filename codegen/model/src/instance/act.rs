//! What is tried on a rule.

use serde_json::Value;

/// One thing to try on a rule, and what a judge has to say to it.
#[derive(Clone, Debug)]
pub struct Recipe {
    /// What is special, in kebab case; unique among the rule's recipes.
    pub label: String,
    /// What is special, as a sentence.
    pub note: String,
    /// The classes of implementation bug that it catches.
    pub flags: Vec<&'static str>,
    /// Whether the rule is broken, or kept at its bound.
    pub breaks: bool,
    /// What is done to a valid message that has the rule's place.
    pub act: Act,
}

/// A change at a rule's place.
#[derive(Clone, Debug)]
pub enum Act {
    /// None: the place is there, and good.
    Keep,
    /// The member has this value.
    Put(Value),
    /// The payload member is this object, not its text.
    PutRaw(Value),
    /// The member is taken away.
    Remove,
    /// The member has another name.
    Rename(String),
    /// The object gets a member.
    Add(String, Value),
    /// The array's first element is this.
    Element(Value),
    /// The condition applies or not, and its claim is kept or broken.
    Condition {
        /// Whether the condition's `when` holds.
        applies: bool,
        /// Which of the ways to make that so, modulo their number.
        when_way: usize,
        /// Which of the ways to keep or break the claim, modulo their number.
        claim_way: usize,
    },
}

impl Recipe {
    pub(super) fn new(breaks: bool, label: impl Into<String>, note: impl Into<String>, act: Act) -> Self {
        Self { label: label.into(), note: note.into(), flags: Vec::new(), breaks, act }
    }

    pub(super) fn good(label: impl Into<String>, note: impl Into<String>, act: Act) -> Self {
        Self::new(false, label, note, act)
    }

    pub(super) fn bad(label: impl Into<String>, note: impl Into<String>, act: Act) -> Self {
        Self::new(true, label, note, act)
    }

    pub(super) fn flag(mut self, flag: &'static str) -> Self {
        self.flags.push(flag);
        self
    }
}
