//! The black-box suite: drives a gateway with signed requests and judges what comes back.
//!
//! ```text
//! vectors -> Case -> Plan (signed requests and what must come back) -> Target -> answers
//!         -> judging -> Outcome -> Report
//! ```
//!
//! Reading order:
//!
//! 1. [`Setup`]: whom the gateway knows, and by which keys.
//! 2. [`cases`]: what can be sent, each with a stable id.
//! 3. [`plan`]: the requests of one case. `prepare` gives a text this run's client, ids
//!    and signature by [splicing](place); `expect` says what may come back, by the
//!    questions of `spec/gateway.yaml` that the very bytes fail; `sequences` is retries,
//!    with the `contents` that transactions have; `sandbox` asks for results, as do those
//!    who are [`turned_away`], and [`robustness`] for trouble; `own_signatures` is what
//!    signature vectors are about, for gateways that do not know their clients. Requests of [`random`] cases are drawn.
//! 4. [`target`]: who takes requests; [`http`] is one over the network.
//! 5. `judging`: HTTP, signature, response rules, exchange rules, result.
//! 6. [`run`]: many threads, one order; then random cases that failed shrink.
//! 7. [`report`], and [`text`] of it.
//!
//! Beside this path: `sound` is single requests for those who drive a gateway by themselves;
//! [`kills`] runs all of it against gateways that are broken on purpose.

mod attempt;
mod cases;
mod collected;
mod contents;
pub mod curl;
mod expect;
pub mod http;
mod judging;
pub mod kills;
mod own_signatures;
pub mod place;
pub mod plan;
mod prepare;
pub mod random;
pub mod report;
pub mod robustness;
pub mod rules;
mod runner;
mod sandbox;
pub mod seen;
mod sequences;
mod socket;
mod sound;
mod summing;
pub mod target;
pub mod text;
pub mod turned_away;

use model::Model;
use model::gateway::{Answer, Gateway};
use model::signature_vector::SignatureVectorFile;
use model::vector::VectorFile;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use wire::{Contract, Readings, SignType};

use crate::catalog::Catalog;
use crate::signature::{PrivateKey, PublicKey};

pub(crate) use judging::is_json;

pub use attempt::{Decision, Done, Outcome};
pub use cases::{Case, Cases, cases, vector_clients};
pub use expect::Expected;
pub use prepare::tag;
pub use random::Replay;
pub use runner::{Limits, run};
pub use sound::{Said, said, sound_request};

/// What a run knows of the APIs and of the gateway.
pub struct Setup<'a> {
    /// The compiled contracts.
    pub catalog: Catalog,
    /// The resolved model.
    pub model: &'a Model,
    /// Its table of what gateways ask and answer.
    pub gateway: &'a Gateway,
    /// The vectors of the selected contracts.
    pub vectors: &'a [VectorFile],
    /// The signature vectors.
    pub signatures: &'a SignatureVectorFile,
    /// Who sends.
    pub client: Client<'a>,
    /// The key that verifies the gateway's answers.
    pub gateway_key: &'a PublicKey,
    /// A sign type that is off elsewhere and that the gateway allows.
    pub asked: Option<&'static SignType>,
    /// What makes the ids of this run its own: letters and digits, eight of them or
    /// fewer. See [`tag`].
    pub tag: &'a str,
    /// Whether every sound request succeeds, as with the reference gateway. Elsewhere it
    /// may end otherwise, as long as nobody objects to the request itself.
    pub always_succeeds: bool,
    /// Whether it does what `spec/scenarios.yaml` says when a request asks for it.
    pub has_sandbox: bool,
    /// A second client, for what must not be mixed up.
    pub other_client: Option<Client<'a>>,
    /// Clients of the same key that the gateway turns away, by the
    /// [name](turned_away::Reason::name) of the reason.
    pub turned_away: &'a [(&'a str, &'a str)],
    /// Whether the run can end the gateway and start it again.
    pub can_restart: bool,
    /// What of a request reaches the gateway.
    pub reach: Reach,
}

/// What of a request reaches the gateway as it is sent. More includes less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// The HTTP body: it is in the same process.
    Body,
    /// The whole HTTP request.
    Request,
    /// Every byte on the connection: there is no TLS around them.
    Bytes,
}

/// A client that the run plays.
#[derive(Clone, Copy)]
pub struct Client<'a> {
    /// The id that the gateway knows it by.
    pub id: &'a str,
    /// Its private key, whose public half the gateway has.
    pub key: &'a PrivateKey,
    /// Other ids of which the gateway believes that they have the same key. Signature
    /// vectors carry ids of their own; see [`vector_clients`].
    pub aliases: &'a [String],
}

/// The kinds of cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Suite {
    /// About the envelope, and about one member by itself.
    Shape,
    /// About several members of one message.
    Conditions,
    /// About every result that the contract's table has.
    ResultCodes,
    /// About the signature.
    Signature,
    /// About request and response together.
    Exchange,
    /// Several exchanges about one transaction.
    Sequence,
    /// Bodies that are malformed or hostile.
    Robustness,
    /// Random messages, valid ones and ones with a single fault.
    Property,
}

impl Suite {
    /// Every suite, in the order of reports.
    pub const ALL: &[Self] = &[
        Self::Shape,
        Self::Conditions,
        Self::ResultCodes,
        Self::Signature,
        Self::Exchange,
        Self::Sequence,
        Self::Robustness,
        Self::Property,
    ];

    /// As the command line and reports have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Shape => "shape",
            Self::Conditions => "conditions",
            Self::ResultCodes => "result-codes",
            Self::Signature => "signature",
            Self::Exchange => "exchange",
            Self::Sequence => "sequence",
            Self::Robustness => "robustness",
            Self::Property => "property",
        }
    }

    /// The suite of this name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|suite| suite.name() == name)
    }
}

impl<'a> Setup<'a> {
    fn readings(&self) -> Readings {
        self.catalog.readings()
    }

    fn answer(&self, contract: &Contract) -> Option<&'a Answer> {
        self.gateway.answers.iter().find(|answer| answer.contract == contract.id)
    }

    /// The path of a request's member from the envelope's root.
    fn of_request<'p>(&self, member: &'p [String]) -> Vec<&'p str> {
        path(self.catalog.envelope.request, member)
    }
}

fn path<'p>(message: &'static str, member: &'p [String]) -> Vec<&'p str> {
    std::iter::once(message).chain(member.iter().map(String::as_str)).collect()
}

impl Client<'_> {
    /// Whether the gateway knows the client and its key by this id.
    fn is_known_as(&self, id: &str) -> bool {
        self.id == id || self.aliases.iter().any(|alias| alias == id)
    }
}
