//! The spec language: one Rust type for each kind of YAML file.
//!
//! These types are the only definition of the language. The JSON Schemas that
//! editors use (`spec/schema/`) are derived from them, and so is the check that
//! reports unknown keys. Doc comments here become the editor's help texts.
//!
//! Two mechanisms carry all the differences between documents, and both use
//! [`Changes`]: `deviations` (a contract differs from what the shared type says) and
//! `readings` (another reading of an erratum would change what is said).

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use wire::{Format, Severity};

use super::spanned::Spanned;

/// `spec/documents.yaml`: the sources that citations name.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DocumentsFile {
    /// The documents.
    pub documents: Vec<Document>,
}

/// A source.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The name that citations use.
    pub id: Spanned<String>,
    /// What it is.
    pub title: String,
}

/// `spec/envelope.yaml`: the object around every message, and how to find the contract in it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnvelopeFile {
    /// The document that describes the envelope.
    pub document: Spanned<String>,
    /// Its section.
    pub section: String,
    /// The member that holds a request.
    pub request: PartName,
    /// The member that holds a response.
    pub response: PartName,
    /// The member of either that holds the head.
    pub head: PartName,
    /// The member of either that holds the body.
    pub body: PartName,
    /// The member that holds the signature.
    pub signature: FieldEntry,
    /// The head's member that names the API.
    pub function: String,
    /// The head's member that names the API's version.
    pub version: String,
}

/// A part of the envelope.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartName {
    /// The member's name.
    pub name: String,
    /// What it holds.
    pub description: String,
}

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

/// `spec/contracts/*.yaml`: one API at one version.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContractFile {
    /// `api@version`.
    pub contract: Spanned<String>,
    /// The value of the head's member that names the API.
    pub function: Spanned<String>,
    /// Other values that lead to this contract, because a document shows them.
    #[serde(default)]
    pub function_spellings: Vec<Spanned<String>>,
    /// The document that defines it.
    pub document: Spanned<String>,
    /// One line for lists.
    pub title: String,
    /// What the API does, in our words.
    pub description: String,
    /// Errata that concern the contract as a whole.
    #[serde(default)]
    pub errata: Vec<Spanned<String>>,
    /// Where types come from that the document names and never defines.
    pub borrows: Option<BorrowsEntry>,
    /// The request.
    pub request: MessageEntry,
    /// The response.
    pub response: MessageEntry,
    /// Conditions between request and response. Paths start with the envelope's member
    /// names (`request.head.version`).
    #[serde(default)]
    pub exchange: Vec<ConditionEntry>,
}

/// Definitions taken from another contract.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BorrowsEntry {
    /// The contract whose definitions apply.
    pub from: Spanned<String>,
    /// The types that are named here and defined there.
    pub types: Vec<Spanned<String>>,
    /// The erratum that says why.
    pub erratum: Spanned<String>,
}

/// A request or response: the head's type, and the body's members.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MessageEntry {
    /// The head's type.
    pub head: Spanned<String>,
    /// The body.
    pub body: BodyEntry,
    /// Conditions between head and body. Paths start with `head` or `body`.
    #[serde(default)]
    pub conditions: Vec<ConditionEntry>,
}

/// A body: a struct of its own.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BodyEntry {
    /// The document section that lists its members.
    pub section: String,
    /// What it says.
    pub description: String,
    /// Its members, in document order.
    pub fields: Vec<FieldEntry>,
    /// Conditions between its members.
    #[serde(default)]
    pub conditions: Vec<ConditionEntry>,
}

/// `spec/result-codes/*.yaml`: the result-code tables of one contract.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResultCodesFile {
    /// The contract.
    pub contract: Spanned<String>,
    /// The tables, in document order.
    pub tables: Vec<CodeTable>,
}

/// One result-code table.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CodeTable {
    /// The document section.
    pub section: String,
    /// Its rows.
    pub codes: Vec<CodeEntry>,
}

/// A row of a result-code table.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CodeEntry {
    /// The eight-digit id, in quotes; left out where the document leaves it out.
    pub id: Option<Spanned<String>>,
    /// The code.
    pub code: Spanned<String>,
    /// `S`, `F` or `U`.
    pub status: Spanned<String>,
    /// What it means, in our words.
    pub meaning: String,
    /// What a client should do about it, in our words.
    pub action: String,
    /// Errata that concern the row.
    #[serde(default)]
    pub errata: Vec<Spanned<String>>,
}

/// `spec/errata/*.yaml`: part of the ledger.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrataFile {
    /// The entries.
    pub errata: Vec<ErratumEntry>,
}

/// A contradiction, gap or undefined mark.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErratumEntry {
    /// Stable name, in kebab case.
    pub id: Spanned<String>,
    /// One line.
    pub title: String,
    /// What is the matter, in our words.
    pub description: String,
    /// The contracts it concerns.
    pub contracts: Vec<Spanned<String>>,
    /// What speaks for which reading.
    pub evidence: Vec<EvidenceEntry>,
    /// The ways to read it.
    pub readings: Vec<ReadingEntry>,
    /// The reading that rules follow unless told otherwise.
    pub chosen: Spanned<String>,
    /// Why that one.
    pub because: String,
}

/// One piece of evidence.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EvidenceEntry {
    /// The document's id.
    pub document: Spanned<String>,
    /// The section.
    pub section: String,
    /// The row; the section as a whole when left out.
    #[serde(default)]
    pub row: String,
    /// What stands there: values quoted, the rest in our words.
    pub says: String,
}

/// One way to read an erratum.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReadingEntry {
    /// Unique within the erratum, in kebab case.
    pub id: Spanned<String>,
    /// What follows from it.
    pub meaning: String,
}

/// `spec/samples/index.yaml`: which message each sample file holds.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SamplesFile {
    /// The samples.
    pub samples: Vec<SampleEntry>,
}

/// A message as a document shows it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SampleEntry {
    /// The file, beside the index.
    pub file: Spanned<String>,
    /// The contract.
    pub contract: Spanned<String>,
    /// Request or response.
    pub direction: SampleDirection,
    /// The document section that shows it.
    pub section: String,
    /// The request's file, where this answers a shown request.
    pub answers: Option<Spanned<String>>,
    /// Errata that concern it.
    #[serde(default)]
    pub errata: Vec<Spanned<String>>,
    /// The ids of rules that it breaks although they are right.
    #[serde(default)]
    pub expected: Vec<Spanned<String>>,
}

/// Which message a sample is.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SampleDirection {
    /// A request.
    Request,
    /// A response.
    Response,
}
