//! How the reference gateway answers.

use model::gateway::Question;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::parse::ordered::Ordered;
use crate::parse::spanned::Spanned;

/// `spec/gateway.yaml`: what the reference gateway asks of a request, and what stands in
/// its responses. A spec without the file has no gateway.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GatewayFile {
    /// The questions, each once, in the order in which they are asked. The first one that
    /// is answered with no decides the result.
    pub steps: Vec<StepEntry>,
    /// What stands in the responses: each contract in exactly one of the entries.
    pub answers: Vec<AnswerEntry>,
}

/// A question about a request.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StepEntry {
    /// The question.
    pub asks: Spanned<Question>,
    /// The question in our words.
    pub description: String,
    /// The result codes when the answer is no: a contract takes the first that its table
    /// has. Left out at `scenario`, which has results of its own.
    #[serde(default)]
    pub codes: Vec<Spanned<String>>,
}

/// What stands in the responses of some contracts.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerEntry {
    /// The contracts.
    pub contracts: Vec<Spanned<String>>,
    /// Dotted path to the request's member that names the client, from the message.
    pub client: Spanned<String>,
    /// Dotted path to the request's member that names the business transaction.
    pub transaction: Spanned<String>,
    /// Dotted path to the request's member that names the one transmission.
    pub transmission: Option<Spanned<String>>,
    /// Result codes after which clients must not send the same request again: of each
    /// contract, those that its table has.
    #[serde(default)]
    pub never_again: Vec<Spanned<String>>,
    /// The members of every response, in order: dotted paths from the message.
    pub always: Ordered<AnswerValueEntry>,
    /// The members that a success has besides.
    #[serde(default)]
    pub on_success: Ordered<AnswerValueEntry>,
}

/// What stands in a member of a response. Exactly one of `the`, `of_request`, `new_id`
/// and `text`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerValueEntry {
    /// What the gateway knows itself.
    pub the: Option<Spanned<KnownEntry>>,
    /// What the request says: dotted path to its member, from the message.
    pub of_request: Option<Spanned<String>>,
    /// What stands there when the request has no such member (with `of_request`), or the
    /// result no id (with `the: result-id`).
    pub otherwise: Option<Spanned<String>>,
    /// A new id that begins with this text, in quotes; the same for every answer about
    /// one transaction.
    pub new_id: Option<Spanned<String>>,
    /// With `new_id`: how many digits follow the text.
    pub digits: Option<Spanned<u32>>,
    /// Always this.
    pub text: Option<Spanned<String>>,
}

/// What the gateway knows without the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum KnownEntry {
    /// The contract's version.
    Version,
    /// The contract's function.
    Function,
    /// When the response is made.
    Time,
    /// When the transaction was created.
    CreationTime,
    /// The letter of the result's row.
    ResultStatus,
    /// The id of the result's row.
    ResultId,
    /// The code of the result's row.
    ResultCode,
    /// The meaning of the result's row.
    ResultMessage,
}
