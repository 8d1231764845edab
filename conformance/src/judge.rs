//! From bytes to findings.

use wire::{Contract, Direction, Finding, Readings};

use crate::catalog::Catalog;
use crate::envelope::locate;

/// How to judge.
#[derive(Clone)]
pub struct Options {
    /// The reading of every erratum.
    pub readings: Readings,
    /// The contract to judge by, whatever the message names.
    pub contract: Option<&'static Contract>,
    /// The message to expect, whatever the envelope holds.
    pub direction: Option<Direction>,
}

/// A judged message.
pub struct Judged {
    /// The contract it was judged by; `None` where none was found, and then the
    /// findings say why.
    pub contract: Option<&'static Contract>,
    /// Whether it was judged as a request or as a response.
    pub direction: Option<Direction>,
    /// What is wrong with it, from its first byte to its last.
    pub findings: Vec<Finding>,
}

/// Judges the text of one message.
pub fn judge(catalog: &Catalog, text: &[u8], options: &Options) -> Judged {
    let (contract, direction, mut findings) = match (options.contract, options.direction) {
        (Some(contract), Some(direction)) => (Some(contract), Some(direction), Vec::new()),
        (contract, direction) => {
            let located = locate(catalog, &options.readings, text, direction, contract);
            (located.contract, located.direction, located.findings)
        }
    };
    if let (Some(contract), Some(direction)) = (contract, direction) {
        findings.extend((contract.check)(direction, text, &options.readings));
    }
    // A missing member is found at the end of its object and blamed on its beginning.
    findings.sort_by_key(|finding| finding.span.start);
    Judged { contract, direction, findings }
}

/// Judges a request and its response by the rules between them, and no others.
pub fn judge_exchange(contract: &Contract, request: &[u8], response: &[u8], readings: &Readings) -> Vec<Finding> {
    (contract.check_exchange)(request, response, readings)
}
