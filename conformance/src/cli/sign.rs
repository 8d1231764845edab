//! `conformance sign`: a signed envelope, or a signature.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;

use super::check::MessageKind;
use super::keys::{only_one_from_stdin, private, sign_type, sign_type_or_default};
use super::{Failure, Outcome, Status};
use crate::catalog::Catalog;
use crate::finding::findings;
use crate::input::Source;
use crate::judge::Judged;
use crate::report::text::{self, Style};
use crate::signature::backend::SIGNING;
use crate::signature::sign::{SignError, Signer};
use crate::signature::{KeySource, sign_text};

/// Sign a message: the envelope with its signature, on standard output.
///
/// Takes an envelope, whose signature is put in or replaced, or a bare message, which
/// gets an envelope. Every byte of the message stays as it is.
///
/// Example: conformance sign request.json --key client.private.pem
#[derive(Args)]
pub(super) struct Arguments {
    /// The envelope or bare message; `-` for standard input
    #[arg(value_name = "FILE|-")]
    path: PathBuf,
    /// The signer's private key: a file, `env:NAME` or `-`
    #[arg(long, value_name = "SOURCE")]
    key: KeySource,
    /// Sign so; the message's own sign type or the default otherwise
    #[arg(long, value_name = "NAME")]
    sign_type: Option<String>,
    /// What a bare message is
    #[arg(long, default_value = "request")]
    direction: MessageKind,
    /// Sign the bytes of the file, whatever they are, and print the signature alone
    #[arg(long, conflicts_with = "direction")]
    raw: bool,
}

pub(super) fn run(arguments: &Arguments, catalog: &Catalog, out: &mut dyn Write) -> Outcome {
    only_one_from_stdin(&[&arguments.key], std::slice::from_ref(&arguments.path))?;
    let name = arguments.sign_type.as_deref();
    let asked = sign_type(catalog, name)?;
    let key = private(catalog, &arguments.key)?;
    let signer = Signer { key: &key, backend: SIGNING, asked };
    let source = super::whole(&arguments.path)?;
    if arguments.raw {
        let algorithm = sign_type_or_default(catalog, name)?.algorithm;
        let signature = signer.sign(algorithm, &source.bytes).map_err(|failed| unsigned(failed.into()))?;
        writeln!(out, "{signature}")?;
        return Ok(Status::Conforms);
    }
    match sign_text(catalog, &source.bytes, arguments.direction.direction(), signer) {
        Ok(envelope) => out.write_all(&envelope)?,
        Err(SignError::Findings(found)) => return refused(&source, found, catalog),
        Err(error) => return Err(unsigned(error)),
    }
    Ok(Status::Conforms)
}

/// Why the text was not signed goes to standard error: standard output is for what was.
fn refused(source: &Source, found: Vec<wire::Finding>, catalog: &Catalog) -> Outcome {
    let mut err = std::io::stderr();
    let judged = Judged { findings: found, ..Judged::default() };
    if let Some(record) = source.records.first() {
        for finding in findings(source, record, judged, &catalog.readings(), false) {
            text::finding(&mut err, &finding, source, Style::Lines)?;
        }
    }
    // A closed standard error takes nothing from the outcome.
    let _ = writeln!(err, "nothing was signed");
    Ok(Status::Findings)
}

fn unsigned(error: SignError) -> Failure {
    Failure::Usage(error.to_string())
}
