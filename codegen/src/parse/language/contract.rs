//! What a message is: the envelope around all, and the contracts.

use schemars::JsonSchema;
use serde::Deserialize;

use model::Algorithm;

use super::conditions::ConditionEntry;
use super::types::FieldEntry;
use crate::parse::spanned::Spanned;

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
    /// The head's member that names the sign type.
    pub sign_type: String,
    /// The sign types, exactly one of them the default.
    pub sign_types: Vec<SignTypeEntry>,
    /// The length of the keys' modulus in bits.
    pub key_bits: u32,
    /// The status of success in result-code tables.
    pub success: Spanned<String>,
    /// Where requests are posted below a server's address. `{function}` is the function
    /// with its dots turned into slashes and its last part in lower case.
    pub path: Spanned<String>,
    /// The servers that tools can offer: templates, since addresses belong to installations.
    #[serde(default)]
    pub servers: Vec<ServerEntry>,
}

/// A server's address with gaps.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ServerEntry {
    /// The address; `{name}` stands for the variable of that name.
    pub url: Spanned<String>,
    /// Whose server it is, in our words.
    pub description: String,
    /// What fills the gaps.
    #[serde(default)]
    pub variables: Vec<ServerVariableEntry>,
}

/// What fills a gap of a server's address.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ServerVariableEntry {
    /// Its name in the address.
    pub name: Spanned<String>,
    /// What stands there where nobody says otherwise; may be empty.
    pub default: String,
    /// What belongs there, in our words.
    pub description: String,
}

/// A way to sign.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignTypeEntry {
    /// The value of the head's member.
    pub name: Spanned<String>,
    /// What it stands for.
    pub algorithm: Algorithm,
    /// What it is, in our words.
    pub description: String,
    /// Whether it holds where a message names none.
    #[serde(default)]
    pub default: bool,
    /// The contracts that know it; all of them when left out.
    #[serde(default)]
    pub only: Vec<Spanned<String>>,
    /// Whether it is off until it is asked for by name.
    #[serde(default)]
    pub on_request: bool,
    /// Errata that concern it.
    #[serde(default)]
    pub errata: Vec<Spanned<String>>,
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
