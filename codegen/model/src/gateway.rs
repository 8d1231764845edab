//! How the reference gateway answers: what it asks of a request and in which order, what
//! stands in its responses, and what its sandbox does on demand.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::MemberPath;

/// Everything the reference gateway decides by.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Gateway {
    /// The questions, in the order in which they are asked. The first one that is
    /// answered with no decides the result.
    pub steps: Vec<Step>,
    /// How to respond, one for each contract.
    pub answers: Vec<Answer>,
    /// What values in a message make the sandbox do.
    pub scenarios: Vec<Scenario>,
}

/// A question about a request.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Step {
    /// The question.
    pub asks: Question,
    /// The question in words.
    pub description: String,
    /// The result code when the answer is no: the first that the contract's table has.
    /// Empty where the question has results of its own.
    pub codes: Vec<String>,
}

/// What can be asked about a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    /// Is the text one envelope with a request and a signature?
    Envelope,
    /// Is there an API with this function?
    Function,
    /// Is there a contract with this version?
    Version,
    /// Is the client known?
    Client,
    /// Is the client active?
    ClientStatus,
    /// Is the sign type one that the contract knows?
    SignType,
    /// Is there a key of the client?
    Key,
    /// Does the signature verify?
    Signature,
    /// May the client use this API?
    Access,
    /// Is the client within its rate?
    Traffic,
    /// Does the request obey every rule of the contract?
    Parameters,
    /// Could the transaction be recorded, so that it outlives the gateway?
    Recorded,
    /// Is the transaction new, or a retry with the same content?
    Repetition,
    /// Does a value ask for a scenario? Otherwise the request succeeds.
    Scenario,
}

impl Question {
    /// Every question.
    pub const ALL: &[Self] = &[
        Self::Envelope,
        Self::Function,
        Self::Version,
        Self::Client,
        Self::ClientStatus,
        Self::SignType,
        Self::Key,
        Self::Signature,
        Self::Access,
        Self::Traffic,
        Self::Parameters,
        Self::Recorded,
        Self::Repetition,
        Self::Scenario,
    ];
}

// A new question stands before the last one, so that this notices when the list lacks it.
const _: () = assert!(Question::ALL.len() == Question::Scenario as usize + 1);

/// What stands in the responses of a contract.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Answer {
    /// The contract.
    pub contract: String,
    /// The request's member that names the client.
    pub client: MemberPath,
    /// The request's member that names the business transaction.
    pub transaction: MemberPath,
    /// The request's member that names the one transmission, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transmission: Option<MemberPath>,
    /// Result codes after which the same request must not come again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub never_again: Vec<String>,
    /// The members of every response, in order.
    pub always: Vec<AnswerMember>,
    /// The members that a success has besides.
    pub on_success: Vec<AnswerMember>,
}

/// A member of a response.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AnswerMember {
    /// The member, from the message's root.
    pub member: MemberPath,
    /// What stands there.
    pub value: AnswerValue,
}

/// What stands in a member of a response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "value", rename_all = "kebab-case")]
pub enum AnswerValue {
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
    /// The id of the result's row; the other text where the row has none.
    ResultId {
        /// What stands there when the document leaves the id out.
        otherwise: Option<String>,
    },
    /// The code of the result's row.
    ResultCode,
    /// The meaning of the result's row.
    ResultMessage,
    /// What the request says; where it says nothing, the other text.
    OfRequest {
        /// The request's member, from the message's root.
        member: MemberPath,
        /// What stands there when the request has no such member.
        otherwise: Option<String>,
    },
    /// A new id, the same for every answer about one transaction.
    NewId {
        /// What the id begins with.
        prefix: String,
        /// How many digits follow.
        digits: u32,
    },
    /// Always this.
    Text {
        /// The text.
        text: String,
    },
}

/// What a value in a message makes the sandbox do.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Scenario {
    /// Its stable name.
    pub id: String,
    /// The contracts in which it can be asked for.
    pub contracts: Vec<String>,
    /// The request's member that asks for it.
    pub member: MemberPath,
    /// The value that asks for it.
    pub value: String,
    /// What happens, in our words.
    pub description: String,
    /// What happens.
    pub behaviour: Behaviour,
}

/// What the sandbox does on demand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "behaviour", rename_all = "kebab-case")]
pub enum Behaviour {
    /// The request ends with these results, one for each time that it is sent; the last
    /// one stays.
    Results {
        /// The result codes.
        codes: Vec<String>,
    },
    /// The answer is a success and comes late.
    Slow {
        /// How late.
        milliseconds: u32,
    },
    /// The connection is closed without an answer, after the transaction is recorded.
    Drop,
    /// The answer is cut off in its middle.
    Truncate,
    /// The answer has no signature.
    Unsigned,
    /// The answer's signature is over other bytes.
    WronglySigned,
}
