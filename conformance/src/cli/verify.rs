//! `conformance verify`: signatures of envelopes, or of bytes.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use wire::Readings;

use super::baseline::Finds;
use super::inputs::Inputs;
use super::judging::{Reporting, Work, judge_all, judge_source};
use super::keys::{VerifyingKeys, only_one_from_stdin, public};
use super::{Failure, Outcome};
use crate::baseline::Command;
use crate::catalog::Catalog;
use crate::judge::{Judged, Options, Signature, judge_signature};
use crate::log::How;
use crate::signature::diagnose::diagnose_raw;
use crate::signature::{KeySource, verify_raw};

/// Verify signatures, over the exact bytes of each message.
///
/// Reads envelopes as `check` does: files, logs with one envelope a line, folders, `-`.
/// Only the envelope and the signature are judged; `check --key` judges all.
///
/// Example: conformance verify response.json --key response=gateway.public.pem --diagnose
#[derive(Args)]
pub(super) struct Arguments {
    /// Files, directories (their .json, .ndjson, .jsonl and .har files, also as .gz and .zst),
    /// patterns like `logs/**/*.gz`, or `-` for standard input
    #[arg(required_unless_present = "raw", value_name = "FILE|DIR|PATTERN|-")]
    paths: Vec<PathBuf>,
    /// Verify the bytes of this file, whatever they are, against --signature
    #[arg(long, value_name = "FILE|-", conflicts_with = "paths", requires = "signature")]
    raw: Option<PathBuf>,
    /// The signature over the bytes of --raw, in base64
    #[arg(long, value_name = "BASE64", requires = "raw")]
    signature: Option<String>,
    /// Say why a signature does not fit: tries what people get wrong
    #[arg(long)]
    diagnose: bool,
    /// Another key that a signature may fit, for --diagnose; repeatable
    #[arg(long = "other-key", value_name = "SOURCE", requires = "diagnose")]
    other_keys: Vec<KeySource>,
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    keys: VerifyingKeys,
    #[command(flatten)]
    reporting: Reporting,
}

pub(super) fn run(arguments: &Arguments, catalog: &Catalog, out: &mut (dyn Write + Send)) -> Outcome {
    let Arguments { paths, raw, signature, inputs: reading, keys, reporting, .. } = arguments;
    let inputs = paths.iter().chain(raw).cloned().collect::<Vec<_>>();
    let sources: Vec<_> = keys.sources().chain(&arguments.other_keys).collect();
    only_one_from_stdin(&sources, &inputs)?;
    let readings = catalog.readings();
    let finds = Finds { catalog, command: Command::Verify, verifies: true };
    let mut other_keys = Vec::new();
    for source in &arguments.other_keys {
        other_keys.push((source.to_string(), public(catalog, source)?));
    }

    if let (Some(path), Some(signature)) = (raw, signature) {
        let (key, sign_type) = (keys.only(catalog)?, keys.sign_type(catalog)?);
        let source = super::whole(path)?;
        let judge = |bytes: &[u8]| {
            let Err(finding) = verify_raw(bytes, signature, &key, sign_type) else {
                return Judged { signature: Signature::Verified, ..Judged::default() };
            };
            let diagnosed = || diagnose_raw(bytes, signature, &key, Some(sign_type), &other_keys);
            let diagnoses = if arguments.diagnose { diagnosed() } else { Vec::new() };
            Judged { signature: Signature::Refused, diagnoses, findings: vec![finding], ..Judged::default() }
        };
        return judge_source(source, &signatures(catalog, &judge, &readings), reporting, &finds, out);
    }
    let (keys, signers) = (keys.read(catalog)?, keys.signers(catalog)?);
    if keys.is_none() && signers.is_none() {
        return Err(Failure::Usage("give the signer's public key with --key, or all of them with --keys".to_owned()));
    }
    // The key of the other direction, or of another client, is the one that is mixed up most.
    let of_requests = keys.iter().filter_map(|keys| Some(("request".to_owned(), keys.request.clone()?)));
    let of_responses = keys.iter().filter_map(|keys| Some(("response".to_owned(), keys.response.clone()?)));
    let of_signers = signers.iter().flat_map(|signers| signers.all().map(|(name, key)| (name, key.clone())));
    other_keys.extend(of_requests.chain(of_responses).chain(of_signers));
    let other_keys = arguments.diagnose.then_some(other_keys.as_slice());
    let options = Options { keys, signers, ..Options::new(readings) };
    let judge = |text: &[u8]| judge_signature(catalog, text, &options, other_keys);
    let how = signatures(catalog, &judge, &options.readings);
    let work = Work { paths, inputs: reading, names: None, window: None, sequences: None, how, summary: None };
    judge_all(work, reporting, &finds, out)
}

/// Every message by itself, and nothing between them.
fn signatures<'a>(catalog: &Catalog, judge: &'a (dyn Fn(&[u8]) -> Judged + Sync), readings: &'a Readings) -> How<'a> {
    let response = catalog.envelope.response;
    How { judge, readings, strict: false, exchanges: false, pairs: false, response, asking: None, counting: None }
}
