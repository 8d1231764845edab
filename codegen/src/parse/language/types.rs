//! What one member is: shared types, their fields and values, and changes to them.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use wire::Format;

use super::conditions::{ConditionEntry, PredicateEntry};
use crate::parse::spanned::Spanned;

/// `spec/types/*.yaml`: a struct (`type` and `fields`) or an enum (`enum` and `values`)
/// that contracts share.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TypeFile {
    /// A struct's name, in upper camel case.
    #[serde(rename = "type")]
    pub struct_name: Option<Spanned<String>>,
    /// An enum's name, in upper camel case.
    #[serde(rename = "enum")]
    pub enum_name: Option<Spanned<String>>,
    /// What it stands for.
    pub description: String,
    /// Where it stands: contract to section of that contract's document.
    pub sources: BTreeMap<Spanned<String>, String>,
    /// Errata that concern the type as a whole.
    #[serde(default)]
    pub errata: Vec<Spanned<String>>,
    /// A struct's members, in document order.
    #[serde(default)]
    pub fields: Vec<FieldEntry>,
    /// Whether members that are not listed are as good as listed ones (a payload that
    /// a document leaves open). Otherwise each gets a note.
    #[serde(default)]
    pub open: bool,
    /// Conditions between a struct's members.
    #[serde(default)]
    pub conditions: Vec<ConditionEntry>,
    /// Whether values that an enum does not list are faults; otherwise each gets a note.
    #[serde(default)]
    pub closed: bool,
    /// An enum's values, in document order.
    #[serde(default)]
    pub values: Vec<ValueEntry>,
}

/// A value of an enum.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ValueEntry {
    /// As it stands on the wire.
    pub value: Spanned<String>,
    /// What it means, in our words.
    pub description: String,
    /// The contracts that list it; all of the enum's when left out.
    #[serde(rename = "in", default)]
    pub contracts: Vec<Spanned<String>>,
}

/// A member of a struct.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldEntry {
    /// The member's name.
    pub name: Spanned<String>,
    /// Other names under which documents or clients have it. Which name is right is
    /// an erratum's business: see `readings`.
    #[serde(default)]
    pub spellings: Vec<Spanned<String>>,
    /// What it holds, in our words.
    pub description: String,
    /// `string`, `integer`, `boolean`, several of these (`string | integer`), the name
    /// of a type, `list<Name>`, or `json<Name>` for JSON text of that type in a string.
    #[serde(rename = "type")]
    pub kind: Spanned<String>,
    /// The longest allowed text in Unicode code points (for an integer: digits).
    pub length: Option<Spanned<u32>>,
    /// The form of the text.
    pub format: Option<Spanned<Format>>,
    /// The only allowed values.
    #[serde(default)]
    pub one_of: Vec<Spanned<String>>,
    /// The text consists of ASCII letters, digits and these characters.
    pub characters: Option<Spanned<String>>,
    /// The text is a list with separators; its items are described here.
    pub items: Option<Spanned<ItemsEntry>>,
    /// The smallest and the largest allowed integer, or number that a digit string says.
    pub range: Option<Spanned<RangeEntry>>,
    /// Whether it must be there.
    pub presence: Spanned<PresenceEntry>,
    /// It must be there when this holds. Paths start at the struct that has the field.
    pub required_when: Option<Spanned<PredicateEntry>>,
    /// It may be there only when this holds. Paths start at the struct that has the field.
    pub only_when: Option<Spanned<PredicateEntry>>,
    /// Whether reports mask its values: who has them can pay, sign or log in as another.
    #[serde(default)]
    pub secret: bool,
    /// A value from the documents.
    pub example: Option<Spanned<ExampleEntry>>,
    /// The contracts that list it; all of the type's when left out.
    #[serde(rename = "in", default)]
    pub contracts: Vec<Spanned<String>>,
    /// The row's name by contract, where it is not the member's name.
    #[serde(default)]
    pub rows: BTreeMap<Spanned<String>, String>,
    /// What a contract says differently.
    #[serde(default)]
    pub deviations: BTreeMap<Spanned<String>, Changes>,
    /// What would change under other readings of an erratum: erratum, then reading.
    /// The field itself states the chosen reading.
    #[serde(default)]
    pub readings: BTreeMap<Spanned<String>, BTreeMap<Spanned<String>, Changes>>,
    /// Errata that concern it and change no rule.
    #[serde(default)]
    pub errata: Vec<Spanned<String>>,
}

/// What another contract or another reading says differently about a field.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Changes {
    /// The member's right name (one of its spellings).
    pub name: Option<Spanned<String>>,
    /// See the field's `type`.
    #[serde(rename = "type")]
    pub kind: Option<Spanned<String>>,
    /// See the field's `length`.
    pub length: Option<Spanned<u32>>,
    /// See the field's `format`.
    pub format: Option<Spanned<Format>>,
    /// See the field's `one_of`.
    pub one_of: Option<Vec<Spanned<String>>>,
    /// See the field's `characters`.
    pub characters: Option<Spanned<String>>,
    /// See the field's `items`.
    pub items: Option<Spanned<ItemsEntry>>,
    /// See the field's `range`.
    pub range: Option<Spanned<RangeEntry>>,
    /// See the field's `presence`.
    pub presence: Option<Spanned<PresenceEntry>>,
    /// See the field's `required_when`.
    pub required_when: Option<Spanned<PredicateEntry>>,
    /// See the field's `only_when`.
    pub only_when: Option<Spanned<PredicateEntry>>,
    /// See the field's `example`.
    pub example: Option<Spanned<ExampleEntry>>,
    /// See the field's `description`.
    pub description: Option<String>,
    /// What falls away.
    #[serde(default)]
    pub without: Vec<Spanned<Aspect>>,
}

/// What a change can take away from a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    /// The length limit.
    Length,
    /// The form.
    Format,
    /// The list of values.
    OneOf,
    /// The character set.
    Characters,
    /// The list form.
    Items,
    /// The range.
    Range,
    /// The condition under which it must be there.
    RequiredWhen,
    /// The condition under which it may be there.
    OnlyWhen,
    /// That the text is JSON.
    Payload,
}

/// Whether a member must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PresenceEntry {
    /// Always.
    Required,
    /// Under conditions: give `required_when`, `only_when`, or a condition of the struct,
    /// or name the erratum that says why there is none.
    Conditional,
    /// The document advises it; a note when it is missing.
    Recommended,
    /// Never needed.
    Optional,
}

/// A value for an example: text, or another scalar as it would stand in JSON.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ExampleEntry {
    /// `true` or `false`, without quotes.
    Boolean(bool),
    /// Digits, without quotes.
    Integer(i64),
    /// Anything else; digits that are text stand in quotes.
    Text(String),
}

/// The items of a list with separators.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemsEntry {
    /// The character between items.
    pub separator: char,
    /// The values that an item may have.
    #[serde(default)]
    pub one_of: Vec<String>,
    /// An item's form.
    pub format: Option<Format>,
    /// An item ends in this character and a quantity in digits.
    pub quantity_after: Option<char>,
}

/// Inclusive bounds.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RangeEntry {
    /// The smallest allowed.
    pub min: i64,
    /// The largest allowed.
    pub max: i64,
}
