//! From bytes to findings.

use wire::{Contract, Direction, Finding, Readings, SignType};

use crate::catalog::Catalog;
use crate::envelope::{Opened, open};
use crate::quick::look;
use crate::signature::diagnose::{Case, Diagnosis, diagnose};
use crate::signature::{PublicKey, verify};
use crate::signers::{Signer, Signers};

/// How to judge.
#[derive(Clone)]
pub struct Options {
    /// The reading of every erratum.
    pub readings: Readings,
    /// The contract to judge by, whatever the message names.
    pub contract: Option<&'static Contract>,
    /// The message to expect, whatever the envelope holds.
    pub direction: Option<Direction>,
    /// Whose signatures to verify; none where there are no keys.
    pub keys: Option<Keys>,
    /// The same with keys for each client, instead of `keys`.
    pub signers: Option<Signers>,
}

/// The signers' public keys.
#[derive(Clone, Debug)]
pub struct Keys {
    /// Whose signatures requests carry.
    pub request: Option<PublicKey>,
    /// Whose signatures responses carry.
    pub response: Option<PublicKey>,
    /// A sign type asked for by name; see [`verify`].
    pub asked: Option<&'static SignType>,
}

/// A judged message.
#[derive(Default)]
pub struct Judged {
    /// The contract it was judged by; `None` where none was found, and then the
    /// findings say why.
    pub contract: Option<&'static Contract>,
    /// Whether it was judged as a request or as a response.
    pub direction: Option<Direction>,
    /// Whether all of it was judged by its contract's rules: not only its signature, and not only
    /// what comes before a fault of JSON.
    pub is_whole: bool,
    /// What became of its signature.
    pub signature: Signature,
    /// Who should have made it, where there are keys for each client.
    pub signer: Option<Signer>,
    /// Why its signature does not fit, where that was asked for.
    pub diagnoses: Vec<Diagnosis>,
    /// What is wrong with it, from its first byte to its last.
    pub findings: Vec<Finding>,
}

/// What became of a signature.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Signature {
    /// There are no keys.
    #[default]
    Unasked,
    /// It was verified.
    Verified,
    /// It is not right, or the envelope leaves it open what is signed; a finding says so.
    Refused,
    /// There are keys, and none for this message.
    WithoutKey,
}

impl Options {
    /// What the message says decides, and signatures are not verified.
    pub fn new(readings: Readings) -> Self {
        Self { readings, contract: None, direction: None, keys: None, signers: None }
    }
}

impl Keys {
    fn of(&self, direction: Option<Direction>) -> Option<&PublicKey> {
        match direction? {
            Direction::Request => self.request.as_ref(),
            Direction::Response => self.response.as_ref(),
            Direction::Exchange => None,
        }
    }
}

/// Judges the text of one message.
pub fn judge(catalog: &Catalog, text: &[u8], options: &Options) -> Judged {
    let looked = look(catalog, text, options);
    let verifies = options.keys.is_some() || options.signers.is_some();
    match looked {
        Some(looked) if !verifies => looked,
        looked => judge_closely(catalog, text, options, looked),
    }
}

/// Opens the envelope, verifies the signature, and asks the contract's validator for what a quick
/// look does not know already.
fn judge_closely(catalog: &Catalog, text: &[u8], options: &Options, looked: Option<Judged>) -> Judged {
    let opened = open(catalog, &options.readings, text, options.direction, options.contract);
    let (signature, mut findings, signer) = signature(catalog, text, &opened, options);
    let Opened { direction, contract, .. } = opened;
    findings.extend(opened.findings);
    match (looked, contract, direction) {
        (Some(looked), ..) => findings.extend(looked.findings),
        // The contract's validator finds the faults as well, by rules of its own.
        (None, Some(contract), Some(direction)) => {
            findings.extend((contract.check)(direction, text, &options.readings));
        }
        _ => findings.extend(opened.faults),
    }
    // Of what is no JSON, the rest says nothing.
    let is_json = !findings.iter().any(|finding| is_about_json(finding.rule.id));
    let is_whole = contract.is_some() && direction.is_some() && is_json;
    in_order(Judged { contract, direction, is_whole, signature, signer, diagnoses: Vec::new(), findings })
}

/// Judges the envelope and the signature of one message, and not what the message says.
/// With `other_keys`, each with its name, it is diagnosed why a signature does not fit.
pub fn judge_signature(
    catalog: &Catalog,
    text: &[u8],
    options: &Options,
    other_keys: Option<&[(String, PublicKey)]>,
) -> Judged {
    let opened = open(catalog, &options.readings, text, options.direction, options.contract);
    let (signature, mut findings, signer) = signature(catalog, text, &opened, options);
    findings.extend(opened.doubts().cloned());
    // Who cannot even say which message this is gets an answer for a request.
    let direction = opened.direction.or(Some(Direction::Request));
    let (keys, signers) = (options.keys.as_ref(), options.signers.as_ref());
    let of_signer = || Some(&signers?.keys(text, &opened).0?.first()?.1);
    let key = keys.and_then(|keys| keys.of(direction)).or_else(of_signer);
    let diagnoses = key.filter(|_| signature == Signature::Refused).zip(other_keys).map(|(key, other_keys)| {
        let sign_type = keys.and_then(|keys| keys.asked).or_else(|| signers?.asked());
        diagnose(&Case { names: catalog.envelope, text, opened: &opened, key, sign_type, other_keys })
    });
    in_order(Judged {
        contract: opened.contract,
        direction: opened.direction,
        is_whole: false,
        signature,
        signer,
        diagnoses: diagnoses.unwrap_or_default(),
        findings,
    })
}

/// What became of the signature, and the findings about it alone.
fn signature(
    catalog: &Catalog,
    text: &[u8],
    opened: &Opened,
    options: &Options,
) -> (Signature, Vec<Finding>, Option<Signer>) {
    let Options { keys, signers, .. } = options;
    if keys.is_none() && signers.is_none() {
        return (Signature::Unasked, Vec::new(), None);
    }
    if opened.doubts().next().is_some() || opened.direction.is_none() {
        let signer = signers.as_ref().map(|signers| signers.keys(text, opened).1);
        return (Signature::Refused, Vec::new(), signer);
    }
    if let Some(signers) = signers {
        let (signature, findings, signer) = signers.verify(catalog.envelope, text, opened);
        return (signature, findings, Some(signer));
    }
    let asked = keys.as_ref().and_then(|keys| keys.asked);
    let Some(key) = keys.as_ref().and_then(|keys| keys.of(opened.direction)) else {
        return (Signature::WithoutKey, Vec::new(), None);
    };
    match verify(catalog.envelope, text, opened, key, asked) {
        Ok(_) => (Signature::Verified, Vec::new(), None),
        Err(refusal) => (Signature::Refused, refusal.findings, None),
    }
}

/// Whether the rule is about JSON itself.
pub(crate) fn is_about_json(rule: &str) -> bool {
    wire::JSON_RULES.iter().any(|of_json| of_json.id == rule)
}

/// A missing member is found at the end of its object and blamed on its beginning.
fn in_order(mut judged: Judged) -> Judged {
    judged.findings.sort_by_key(|finding| finding.span.start);
    judged
}

/// Judges a request and its response by the rules between them, and no others.
pub fn judge_exchange(contract: &Contract, request: &[u8], response: &[u8], readings: &Readings) -> Vec<Finding> {
    (contract.check_exchange)(request, response, readings)
}
