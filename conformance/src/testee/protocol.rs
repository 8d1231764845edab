//! What both sides of the testee protocol may say: one JSON object a line, UTF-8, an answer for each request in order.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The version of the protocol that is spoken here.
pub const VERSION: u32 = 1;

/// A line of either side.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Line {
    /// What the testee reads.
    Request(Request),
    /// What it writes.
    Answer(Answer),
}

/// A line that the testee reads. It ends when there are no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "op", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Request {
    /// Comes first after every start.
    Hello {
        /// The answer repeats it.
        id: u64,
        /// The version of the protocol.
        protocol: u32,
    },
    /// Read the text into its types. Every message that obeys the contract has to be accepted; types may refuse others.
    Decode {
        /// The answer repeats it.
        id: u64,
        /// The contract, like `api@version`.
        contract: String,
        /// Which message the envelope holds.
        direction: Direction,
        /// The envelope's text.
        text: String,
    },
    /// Read the text into its types and write it again: the same JSON value, with every member, every digit of every
    /// number, and the texts inside strings as they were.
    Encode {
        /// The answer repeats it.
        id: u64,
        /// The contract.
        contract: String,
        /// Which message the envelope holds.
        direction: Direction,
        /// The envelope's text.
        text: String,
    },
    /// Say whether the message obeys every rule of its contract that is an error. Its signature does not matter.
    Validate {
        /// The answer repeats it.
        id: u64,
        /// The contract.
        contract: String,
        /// Which message the envelope holds.
        direction: Direction,
        /// The envelope's text.
        text: String,
    },
    /// Sign the very bytes of the text, in UTF-8.
    Sign {
        /// The answer repeats it.
        id: u64,
        /// The contract.
        contract: String,
        /// Which message it is.
        direction: Direction,
        /// The message's text as it is going to stand in the envelope.
        text: String,
        /// PKCS#8 in PEM.
        private_key: String,
        /// The sign type.
        sign_type: String,
    },
    /// Say whether the envelope is one, and its signature fits the very bytes of the message.
    Verify {
        /// The answer repeats it.
        id: u64,
        /// The contract.
        contract: String,
        /// Which message the envelope holds.
        direction: Direction,
        /// The envelope's text. Exactly one of this and `base64` is there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
        /// The envelope's bytes in base64, where they are no UTF-8.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        base64: Option<String>,
        /// The signer's key, SPKI in PEM.
        public_key: String,
        /// The sign type that the verifier takes, and no other: one that the contract does not know, or that is not
        /// the one that the message's head names, is refused.
        sign_type: String,
    },
}

/// Which message an envelope holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// A request.
    Request,
    /// A response.
    Response,
}

/// What a testee can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Capability {
    /// Read a text into its types.
    Decode,
    /// Read a text and write it again.
    Encode,
    /// Judge a message by its contract.
    Validate,
    /// Sign.
    Sign,
    /// Verify.
    Verify,
}

/// A line that the testee writes: the answer to the request before it, or an `error`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Answer {
    /// To `hello`.
    Hello(Hello),
    /// To `decode`.
    Decoded(Decoded),
    /// To `encode`.
    Encoded(Encoded),
    /// To `validate`.
    Validated(Validated),
    /// To `sign`.
    Signed(Signed),
    /// To `verify`.
    Verified(Verified),
    /// To anything that could not be done.
    Failed(Failed),
}

/// Who the testee is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hello {
    /// The request's.
    pub id: u64,
    /// Its name.
    pub name: String,
    /// The language that it is written in.
    pub language: String,
    /// Its version.
    pub version: String,
    /// What it can do. Nothing else is asked of it.
    pub capabilities: Vec<Capability>,
}

/// Whether the types took the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decoded {
    /// The request's.
    pub id: u64,
    /// Whether they did.
    pub accepted: bool,
    /// Why not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// The text, written again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Encoded {
    /// The request's.
    pub id: u64,
    /// The text.
    pub text: String,
}

/// Whether the message obeys its contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Validated {
    /// The request's.
    pub id: u64,
    /// Whether it does.
    pub valid: bool,
    /// Where it does not, if the testee can tell: RFC 6901, from the envelope's root. Inside a JSON string the pointer
    /// goes on after the string's own. Where there are any, the right one has to be among them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pointers: Vec<String>,
}

/// A signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Signed {
    /// The request's.
    pub id: u64,
    /// In base64.
    pub signature: String,
}

/// Whether the envelope's signature fits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Verified {
    /// The request's.
    pub id: u64,
    /// Whether it does.
    pub verified: bool,
}

/// Why something could not be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Failed {
    /// The request's.
    pub id: u64,
    /// Why, for people.
    pub error: String,
}

impl Request {
    /// The same with this id, as its line.
    pub fn line(&self, number: u64) -> String {
        let mut request = self.clone();
        match &mut request {
            Self::Hello { id, .. }
            | Self::Decode { id, .. }
            | Self::Encode { id, .. }
            | Self::Validate { id, .. }
            | Self::Sign { id, .. }
            | Self::Verify { id, .. } => *id = number,
        }
        // Numbers and texts under names that are texts: nothing here can be unwritable.
        serde_json::to_string(&request).unwrap_or_default()
    }

    /// Reads the line that came for this request with this id.
    ///
    /// # Errors
    /// Why it is no answer to it, in words.
    pub fn answer(&self, number: u64, line: &str) -> Result<Answer, String> {
        // First of all: what answers something else need not look like an answer to this.
        match serde_json::from_str(line) {
            Ok(Numbered { id }) if id < number => {
                return Err(format!("it answers {id}, which nobody asks any more, and not {number}"));
            }
            Ok(Numbered { id }) if id > number => {
                return Err(format!("it answers {id}, which nobody asked yet, and not {number}"));
            }
            _ => {}
        }
        let answer = match self {
            Self::Hello { .. } => read(line, Answer::Hello),
            Self::Decode { .. } => read(line, Answer::Decoded),
            Self::Encode { .. } => read(line, Answer::Encoded),
            Self::Validate { .. } => read(line, Answer::Validated),
            Self::Sign { .. } => read(line, Answer::Signed),
            Self::Verify { .. } => read(line, Answer::Verified),
        }?;
        match &answer {
            Answer::Validated(Validated { valid: true, pointers, .. }) if !pointers.is_empty() => {
                Err("it says that the message is valid, and where it is not".to_owned())
            }
            Answer::Decoded(Decoded { accepted: true, reason: Some(_), .. }) => {
                Err("it says that the message is accepted, and why it is not".to_owned())
            }
            _ => Ok(answer),
        }
    }
}

impl Capability {
    /// All of them, in the order in which they are asked for.
    pub const ALL: [Self; 5] = [Self::Decode, Self::Encode, Self::Validate, Self::Sign, Self::Verify];

    /// As it stands in the protocol.
    pub fn name(self) -> &'static str {
        match self {
            Self::Decode => "decode",
            Self::Encode => "encode",
            Self::Validate => "validate",
            Self::Sign => "sign",
            Self::Verify => "verify",
        }
    }
}

/// The id of a line, whatever else is in it.
#[derive(Deserialize)]
struct Numbered {
    id: u64,
}

fn read<'l, A: Deserialize<'l>>(line: &'l str, answer: fn(A) -> Answer) -> Result<Answer, String> {
    let wrong = match serde_json::from_str(line) {
        Ok(read) => return Ok(answer(read)),
        Err(wrong) => wrong,
    };
    if wrong.is_syntax() || wrong.is_eof() {
        return Err(format!("it is no JSON: {wrong}"));
    }
    serde_json::from_str(line).map(Answer::Failed).map_err(|_| format!("it is not of the protocol: {wrong}"))
}
