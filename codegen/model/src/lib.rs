//! The model: everything `spec/` says, resolved, in one immutable value.
//!
//! The compiler builds a [`Model`] once; from then on it is only read. Emitters
//! turn it into files, `generated/model.json` is its serialised form, and
//! [`instance`] makes messages from it (valid ones, and ones with a single fault).
//!
//! Reading order: [`Model`], [`Contract`], [`Type`], [`Field`], [`Check`],
//! [`Condition`], [`Rule`], [`Erratum`].

pub mod condition;
pub mod erratum;
pub mod gateway;
pub mod instance;
pub mod key;
pub mod reference;
pub mod rule;
pub mod signature_vector;
#[cfg(feature = "proptest")]
pub mod strategy;
pub mod types;
pub mod vector;
pub mod view;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use condition::{Claim, Condition, MemberPath, Predicate};
pub use erratum::{Erratum, Evidence, Reading};
pub use key::{Signs, TestKey};
pub use rule::{Citation, Direction, Hinge, InSchema, Rule, Scope};
pub use types::{Check, Enum, EnumValue, Field, JsonKind, Kind, Presence, Struct, Test, Type, TypeBody};

/// Everything the spec says.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Model {
    /// The cited documents, in the order of `spec/documents.yaml`.
    pub documents: Vec<Document>,
    /// The member names of the envelope around every message.
    pub envelope: Envelope,
    /// The contracts, in order of their ids.
    pub contracts: Vec<Contract>,
    /// Every rule of every contract, in document order.
    pub rules: Vec<Rule>,
    /// The ledger of contradictions and gaps.
    pub errata: Vec<Erratum>,
    /// Messages that the documents themselves show.
    pub samples: Vec<Sample>,
    /// The key pairs of the signature vectors; none when the spec has no file of keys.
    #[serde(default)]
    pub keys: Vec<TestKey>,
    /// How the reference gateway answers; absent when the spec does not say.
    #[serde(default)]
    pub gateway: Option<gateway::Gateway>,
}

/// A source that citations name.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Document {
    /// The name that citations use, for instance `pay-2.0.4`.
    pub id: String,
    /// What the document is.
    pub title: String,
}

/// The member names of the envelope, by which the judge finds its way, and how the
/// signature is made.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Envelope {
    /// The member that holds a request.
    pub request: String,
    /// The member that holds a response.
    pub response: String,
    /// The member that holds the signature.
    pub signature: String,
    /// The member of a message that holds its head.
    pub head: String,
    /// The member of a message that holds its body.
    pub body: String,
    /// The head's member that names the API.
    pub function: String,
    /// The head's member that names the API's version.
    pub version: String,
    /// The head's member that names the sign type.
    pub sign_type: String,
    /// The sign types, exactly one of them the default.
    pub sign_types: Vec<SignType>,
    /// The length of the keys' modulus in bits.
    pub key_bits: u32,
    /// The status of success in result-code tables.
    pub success: String,
    /// Where requests are posted below a server's address: see [`Envelope::path_of`].
    pub path: String,
    /// The servers that tools can offer. Addresses belong to installations, so these are
    /// templates.
    #[serde(default)]
    pub servers: Vec<Server>,
}

/// A server's address with gaps.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Server {
    /// The address; `{name}` stands for the variable of that name.
    pub url: String,
    /// Whose server it is.
    pub description: String,
    /// What fills the gaps.
    pub variables: Vec<ServerVariable>,
}

/// What fills a gap of a server's address.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ServerVariable {
    /// Its name in the address.
    pub name: String,
    /// What stands there where nobody says otherwise; may be empty.
    pub default: String,
    /// What belongs there.
    pub description: String,
}

/// A way to sign.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SignType {
    /// The value of the head's member.
    pub name: String,
    /// What it stands for.
    pub algorithm: Algorithm,
    /// What it is.
    pub description: String,
    /// Whether it holds where a message names none.
    pub default: bool,
    /// The contracts that know it; empty for all.
    pub only: Vec<String>,
    /// Whether it is off until it is asked for by name.
    pub on_request: bool,
    /// Errata that concern it.
    pub errata: Vec<String>,
}

/// A signature algorithm, by the name that its RFC 8017 scheme and digest make.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    #[serde(rename = "rsassa-pkcs1-v1_5-sha-256")]
    RsaPkcs1Sha256,
    /// RSASSA-PKCS1-v1_5 with SHA-1.
    #[serde(rename = "rsassa-pkcs1-v1_5-sha-1")]
    RsaPkcs1Sha1,
}

/// One API at one version.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Contract {
    /// `api@version`, for instance `pay@2.0.4`.
    pub id: String,
    /// The API's short name: the part of `id` before the `@`.
    pub api: String,
    /// The version that the head's version member carries.
    pub version: String,
    /// The name that the head's function member carries.
    pub function: String,
    /// Other values of the function member that lead to this contract, because a
    /// document shows them; whether they are right is an erratum's business.
    pub function_spellings: Vec<String>,
    /// The document that defines it.
    pub document: String,
    /// One line for lists.
    pub title: String,
    /// What the API does.
    pub description: String,
    /// Errata that concern the contract as a whole.
    pub errata: Vec<String>,
    /// The name of the request envelope's type in `types`.
    pub request: String,
    /// The name of the response envelope's type in `types`.
    pub response: String,
    /// Every type of the contract; those that a type refers to come before it.
    pub types: Vec<Type>,
    /// The rows of the result-code tables, in document order.
    pub result_codes: Vec<ResultCode>,
    /// Conditions between a request and its response. Their paths start with the
    /// envelope member (`request` or `response`).
    pub exchange: Vec<Condition>,
}

/// One row of a result-code table.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ResultCode {
    /// The eight-digit id; absent where the document leaves it out.
    pub id: Option<String>,
    /// The code's name.
    pub code: String,
    /// `S`, `F` or `U`.
    pub status: String,
    /// What it means, in our words.
    pub meaning: String,
    /// What a client should do about it.
    pub action: String,
    /// Where it stands.
    pub citation: Citation,
    /// Errata that concern the row.
    pub errata: Vec<String>,
}

/// A message as a document shows it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Sample {
    /// File name under `spec/samples/`.
    pub file: String,
    /// The contract it belongs to.
    pub contract: String,
    /// Request or response.
    pub direction: Direction,
    /// The whole text of the file.
    #[serde(default)]
    pub text: String,
    /// Where it stands.
    pub citation: Citation,
    /// The request's file name, where this is the response of a shown exchange.
    pub answers: Option<String>,
    /// Errata that concern the sample.
    pub errata: Vec<String>,
    /// Rules that the sample breaks although they are right: its findings of other
    /// rules are at most warnings, and one of these missing is as wrong.
    #[serde(default)]
    pub expected: Vec<String>,
}

impl Model {
    /// The contract with this id.
    pub fn contract(&self, id: &str) -> Option<&Contract> {
        self.contracts.iter().find(|contract| contract.id == id)
    }

    /// The rule with this id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// The erratum with this id.
    pub fn erratum(&self, id: &str) -> Option<&Erratum> {
        self.errata.iter().find(|erratum| erratum.id == id)
    }

    /// Whether a hinge lets its rule apply when every erratum has its chosen reading.
    pub fn in_force(&self, rule: &Rule) -> bool {
        rule.hinge.as_ref().is_none_or(|hinge| {
            self.erratum(&hinge.erratum).is_some_and(|erratum| hinge.readings.contains(&erratum.chosen))
        })
    }
}

impl Envelope {
    /// The path to which requests of a function are posted: `{function}` in the template
    /// is its name with dots turned into slashes and its last part in lower case.
    pub fn path_of(&self, function: &str) -> String {
        let as_path = match function.rsplit_once('.') {
            Some((above, last)) => format!("{}/{}", above.replace('.', "/"), last.to_lowercase()),
            None => function.to_lowercase(),
        };
        self.path.replace("{function}", &as_path)
    }
}

impl Contract {
    /// The type with this name.
    pub fn type_named(&self, name: &str) -> Option<&Type> {
        self.types.iter().find(|candidate| candidate.name == name)
    }

    /// The struct with this name; `None` for enums and unknown names.
    pub fn struct_named(&self, name: &str) -> Option<&Struct> {
        match &self.type_named(name)?.body {
            TypeBody::Struct(body) => Some(body),
            TypeBody::Enum(_) => None,
        }
    }

    /// The envelope type of a direction. Exchanges have none.
    pub fn root(&self, direction: Direction) -> Option<&str> {
        match direction {
            Direction::Request => Some(&self.request),
            Direction::Response => Some(&self.response),
            Direction::Exchange => None,
        }
    }
}
