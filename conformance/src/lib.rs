//! Judges messages against the compiled contracts.
//!
//! Reading order follows the bytes of a message:
//!
//! 1. [`input`] finds the records in files, directories and standard input, [`log`] judges
//!    them piece by piece.
//! 2. [`envelope`] finds out what a message is: a request or a response, and of which
//!    contract; and which of its bytes are signed, by what signature.
//! 3. [`signature`] verifies it, where the signer's key is given, and signs.
//! 4. [`judge`] asks the contract's generated validator, which gives findings.
//!    [`sequence`] brings messages together and judges what they say about each other.
//! 5. [`finding`] turns them into what users see: severity after the erratum's cap,
//!    line and column in the file, citation, fingerprint.
//! 6. [`report`] prints them, one file per format.
//!
//! Beside this path: [`baseline`] knows failures that are tolerated, [`gateway`] is the reference gateway, [`suite`]
//! judges the documents' samples and all vectors, [`testee`] judges language bindings, [`compare`] holds a report to an earlier one, [`diff`] a contract or
//! spec to another one ([`spec`] compiles those that are not compiled in), [`bundle`] makes signed evidence of a report,
//! [`explain`] tells everything about a rule, code, erratum, contract or field, [`site`] renders all of that as pages,
//! and [`cli`] is the command line around all of it.
//!
//! Nothing here knows a member, a code or a length of any API: that comes from the
//! [`catalog`].

pub mod baseline;
pub mod bundle;
pub mod catalog;
pub mod cli;
pub mod compare;
pub mod config;
pub mod diff;
pub mod envelope;
pub mod explain;
pub mod finding;
pub mod gateway;
pub mod glob;
pub mod input;
pub mod judge;
pub mod lines;
pub mod log;
pub mod mask;
pub mod merge;
pub mod nearest;
mod quick;
pub mod report;
pub mod sequence;
pub mod signature;
pub mod signers;
pub mod site;
pub mod spec;
pub mod statistics;
pub mod suite;
pub mod testee;
