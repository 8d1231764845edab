//! Contracts as generated code offers them to the judge.

use crate::{Citation, Direction, Finding, Readings, Rule};

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
    /// Judges the bytes of one envelope against every rule of one message.
    pub check: fn(Direction, &[u8], &Readings) -> Vec<Finding>,
    /// Judges the bytes of a request's and its response's envelope against the rules
    /// between them, and no others. Pointers start with the envelope's member, which
    /// tells the message that the span is in.
    pub check_exchange: fn(&[u8], &[u8], &Readings) -> Vec<Finding>,
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
}
