//! Structs, enums, fields, and the checks that a field's value must pass.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use wire::Format;

use crate::{Citation, Condition};

/// A named type of one contract, with that contract's deviations applied.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Type {
    /// Unique within the contract, in upper camel case.
    pub name: String,
    /// How rule ids name it: the type's name, or for the parts of a message their
    /// dotted place (`request.body`).
    pub place: String,
    /// What it stands for.
    pub description: String,
    /// The section that defines it; its `row` is empty.
    pub citation: Citation,
    /// The contract whose definition this is, where the contract's own document
    /// names the type and never defines it.
    pub borrowed_from: Option<String>,
    /// Errata that concern the type as a whole.
    pub errata: Vec<String>,
    /// Where it occurs: JSON pointer patterns from the envelope's root, `*` for any
    /// array index. Empty when no message of the contract can hold it (documents
    /// define types that they never use).
    pub pointers: Vec<String>,
    /// Its members or values.
    pub body: TypeBody,
}

/// The two forms of a type.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "form", rename_all = "kebab-case")]
pub enum TypeBody {
    /// A JSON object.
    Struct(Struct),
    /// A string out of a list.
    Enum(Enum),
}

/// A JSON object's members.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Struct {
    /// The members that the document lists, in its order.
    pub fields: Vec<Field>,
    /// The rule that notes a member that the document does not list. `None` where
    /// any member is welcome, or the type occurs nowhere.
    pub unlisted: Option<String>,
    /// Conditions between members, with paths that start here.
    pub conditions: Vec<Condition>,
}

/// A list of string values.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Enum {
    /// Whether other values are faults. The values of an open enum may grow, so
    /// another value there is a note.
    pub closed: bool,
    /// The values, in document order.
    pub values: Vec<EnumValue>,
}

/// One value of an enum.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct EnumValue {
    /// As it stands on the wire.
    pub value: String,
    /// What it means.
    pub description: String,
    /// Where it stands.
    pub citation: Citation,
}

/// A member of a struct.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Field {
    /// The member's name under the chosen readings.
    pub name: String,
    /// Other names under which clients or documents have it; a value under such a
    /// name is judged like one under the right name.
    pub spellings: Vec<String>,
    /// What it holds.
    pub description: String,
    /// A value from the documents. For objects, arrays and payloads, the example
    /// members stand at their own fields and this may be absent.
    pub example: Option<serde_json::Value>,
    /// Whether reports mask its values.
    pub secret: bool,
    /// Where it stands.
    pub citation: Citation,
    /// Errata that concern it.
    pub errata: Vec<String>,
    /// What a value is decoded to. Wide enough for every reading.
    pub kind: Kind,
    /// Whether it must be there, under the chosen readings.
    pub presence: Presence,
    /// What a value must satisfy, one rule each, in the order of reporting: `Name`,
    /// `Present`, `Recommended`, `Type` first. Alternatives under other readings
    /// stand beside each other.
    pub checks: Vec<Check>,
}

/// What a member is decoded to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Kind {
    /// A JSON string.
    Text,
    /// A JSON number that is an integer of 64 bits.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// A string, integer or boolean: which of them is right hangs on an erratum.
    Scalar,
    /// A string of the named enum.
    Enum {
        /// The enum's name in the contract.
        name: String,
    },
    /// An object of the named struct.
    Struct {
        /// The struct's name in the contract.
        name: String,
    },
    /// An array of objects of the named struct.
    List {
        /// The struct's name in the contract.
        name: String,
    },
    /// A JSON string whose content is itself JSON: an object of the named struct.
    Payload {
        /// The struct's name in the contract.
        name: String,
    },
}

/// Whether a member must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// Always.
    Required,
    /// Under the field's or the struct's conditions.
    Conditional,
    /// The document advises it.
    Recommended,
    /// Never needed.
    Optional,
}

/// One rule about one member.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Check {
    /// The rule's id.
    pub rule: String,
    /// What must hold.
    #[serde(flatten)]
    pub test: Test,
}

/// What a check tests. All but the first three concern the value of a member that is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "test", rename_all = "kebab-case")]
pub enum Test {
    /// The member is there.
    Present,
    /// The member is there, or a note says that it should be.
    Recommended,
    /// The member is called so, and not by another of its spellings.
    Name {
        /// The right name.
        name: String,
    },
    /// The value's JSON type is one of these. `null` is none.
    Type {
        /// The JSON types; never empty.
        kinds: Vec<JsonKind>,
    },
    /// Every element of the array is an object. Goes with [`Kind::List`].
    Elements,
    /// A string has at most so many Unicode code points; an integer so many digits
    /// (its sign not counted).
    MaxLength {
        /// Code points or digits.
        max: u32,
    },
    /// A string has this form.
    Format {
        /// The form.
        format: Format,
    },
    /// A string, or an integer's decimal text, is one of these.
    OneOf {
        /// The values, in document order.
        values: Vec<String>,
    },
    /// A string consists of ASCII letters, ASCII digits and these characters.
    Characters {
        /// The characters besides letters and digits.
        also: String,
    },
    /// A string is a list of items with a separator between them; every item is
    /// non-empty and passes its own test.
    Items {
        /// Between items, one character.
        separator: char,
        /// The values that an item may have; empty where any is.
        one_of: Vec<String>,
        /// An item's form, where it has one.
        format: Option<Format>,
        /// For an item that ends in a separator of its own and a number
        /// (`name^quantity`): that separator, one character.
        quantity_after: Option<char>,
    },
    /// An integer, or the number that a digit string says, lies between these.
    Range {
        /// The smallest allowed, inclusive.
        min: i64,
        /// The largest allowed, inclusive.
        max: i64,
    },
    /// A string holds the JSON text of an object.
    Payload,
}

/// The types of JSON values, as JSON Schema counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum JsonKind {
    /// `"..."`
    String,
    /// A number without a fraction or an exponent, of 64 bits with sign.
    Integer,
    /// `true` or `false`
    Boolean,
    /// `{...}`
    Object,
    /// `[...]`
    Array,
}
