//! Contracts as generated code offers them to the judge.

use crate::quick::Looked;
use crate::{Citation, Direction, Finding, Readings, Rule, Scratch};

/// One API at one version, compiled.
pub struct Contract {
    /// `api@version`.
    pub id: &'static str,
    /// The version that the head carries.
    pub version: &'static str,
    /// The function that the head carries.
    pub function: &'static str,
    /// Other functions that lead here.
    pub function_spellings: &'static [&'static str],
    /// One line for lists.
    pub title: &'static str,
    /// Its rules, in document order.
    pub rules: &'static [&'static Rule],
    /// Its result codes, in document order.
    pub result_codes: &'static [ResultCode],
    /// The names of the members whose values reports mask.
    pub secrets: &'static [&'static str],
    /// Looks quickly at one envelope whose head names this contract: what
    /// [`check`](Self::check) finds under the chosen readings, as long as that is nothing but
    /// notes.
    pub look: fn(Direction, &[u8], &Scratch) -> Looked,
    /// Judges the bytes of one envelope against every rule of one message.
    pub check: fn(Direction, &[u8], &Readings) -> Vec<Finding>,
    /// Judges the bytes of a request's and its response's envelope against the rules
    /// between them, and no others. Pointers start with the envelope's member, which
    /// tells the message that the span is in.
    pub check_exchange: fn(&[u8], &[u8], &Readings) -> Vec<Finding>,
}

impl std::fmt::Debug for Contract {
    /// The id: the tables and functions behind it tell a reader nothing.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Contract({})", self.id)
    }
}

/// A row of a result-code table.
#[derive(Debug)]
pub struct ResultCode {
    /// The eight-digit id; absent where the document leaves it out.
    pub id: Option<&'static str>,
    /// The code.
    pub code: &'static str,
    /// `S`, `F` or `U`.
    pub status: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// What a client should do about it.
    pub action: &'static str,
    /// Where it stands.
    pub citation: Citation,
}

/// The member names by which a judge finds its way from the bytes to a contract.
#[derive(Debug)]
pub struct Envelope {
    /// The member that holds a request.
    pub request: &'static str,
    /// The member that holds a response.
    pub response: &'static str,
    /// The member that holds the signature.
    pub signature: &'static str,
    /// The member of a message that holds its head.
    pub head: &'static str,
    /// The head's member that names the API.
    pub function: &'static str,
    /// The head's member that names the API's version.
    pub version: &'static str,
    /// The head's member that names the sign type.
    pub sign_type: &'static str,
    /// The sign types, exactly one of them the default.
    pub sign_types: &'static [SignType],
    /// The length of the keys' modulus in bits.
    pub key_bits: usize,
    /// The status of success in result-code tables.
    pub success: &'static str,
}

/// A way to sign.
#[derive(Debug)]
pub struct SignType {
    /// The value of the head's member.
    pub name: &'static str,
    /// What it stands for.
    pub algorithm: Algorithm,
    /// Whether it holds where a message names none.
    pub default: bool,
    /// The ids of the contracts that know it; empty for all.
    pub only: &'static [&'static str],
    /// Whether it is off until it is asked for by name.
    pub on_request: bool,
}

impl SignType {
    /// Whether messages of the contract may be signed so.
    pub fn is_known_to(&self, contract: &str) -> bool {
        self.only.is_empty() || self.only.contains(&contract)
    }
}

/// A signature algorithm (RFC 8017).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    RsaPkcs1Sha256,
    /// RSASSA-PKCS1-v1_5 with SHA-1.
    RsaPkcs1Sha1,
}

/// A request or a response as a Rust type: what the envelope's member holds.
pub trait Message {
    /// Whether it is a request or a response.
    const DIRECTION: Direction;

    /// The contract that defines it.
    fn contract() -> &'static Contract;
}
