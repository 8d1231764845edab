//! Makes a bundle: everything in it is masked before anything is signed.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use serde_json::json;
use wire::Algorithm;

use super::container::{self, Entry};
use super::exchanges;
use super::manifest::{File, MANIFEST, Manifest, SIGNATURE, VERSION, Versions};
use super::report::{self, Report};
use super::secrets::Secrets;
use super::vectors;
use crate::catalog::Catalog;
use crate::input::Source;
use crate::report::environment::Environment;
use crate::report::environment::sha256;
use crate::signature::backend::SIGNING;
use crate::signature::{PrivateKey, PublicKey};

/// The algorithm of the manifest's signature.
pub(super) const ALGORITHM: Algorithm = Algorithm::RsaPkcs1Sha256;

/// How to verify a bundle with other programs.
const README: &str = include_str!("readme.txt");

/// What a bundle is made of.
pub struct Evidence<'a> {
    /// What was found.
    pub report: &'a Report,
    /// The messages that it is about, as far as they are to be in the bundle.
    pub inputs: &'a [Source],
    /// Who makes it.
    pub auditor: Option<&'a str>,
    /// The auditor's key.
    pub key: &'a PrivateKey,
    /// This process.
    pub here: &'a Environment,
    /// Whether a report of another spec or suite may be bundled.
    pub allow_other_versions: bool,
}

/// Why there is no bundle.
#[derive(Debug)]
pub enum Unmade {
    /// The report was made with another spec or suite.
    OtherVersions(Vec<String>),
    /// The messages are not those of the report.
    OtherMessages(String),
    /// Something cannot be written into it.
    Unwritable(String),
    /// This file still had a secret in it.
    Secret(String),
    /// The key or the system's randomness failed.
    Unsigned,
}

/// A bundle and its manifest.
///
/// # Errors
/// Nothing is made unless everything belongs together and every secret is masked.
pub fn make(catalog: &Catalog, evidence: &Evidence<'_>) -> Result<(Vec<u8>, Manifest), Unmade> {
    let Evidence { report, inputs, auditor, key, here, allow_other_versions } = *evidence;
    let program = versions(here);
    let differences = program.differences(&report.versions);
    if !differences.is_empty() && !allow_other_versions {
        return Err(Unmade::OtherVersions(differences));
    }
    exchanges::belong(report, inputs).map_err(Unmade::OtherMessages)?;

    // The vectors of another suite are not those that were sent.
    let is_same_suite = report.versions.suite == program.suite;
    let cases = if is_same_suite { report.cases() } else { Default::default() };
    let vectors = vectors::of(&cases).map_err(unwritable)?;
    let mut secrets = Secrets::of(catalog);
    for source in inputs {
        source.records.iter().for_each(|record| secrets.learn(&source.text(record)));
    }
    vectors.teach(&mut secrets);
    secrets.learn_value(&report.value);
    let masker = secrets.masker().map_err(Unmade::Unwritable)?;

    let masked = report::masked(&report.value, &masker);
    // A report in another form, like HTML, is a line here: what comes in is masked, and has a name.
    let mut files = vec![
        ("README.txt".to_owned(), README.to_owned()),
        ("environment.json".to_owned(), text(&json!({"report": masked["environment"], "bundle": program}))?),
        ("exchanges.ndjson".to_owned(), exchanges::lines(&masked, inputs, &masker)),
        ("report.json".to_owned(), text(&masked)?),
    ];
    for (path, file) in vectors.masked(&masker) {
        files.push((path, text(&file)?));
    }
    files.sort();

    let (masked, withheld) = masker.counts();
    let manifest = Manifest {
        bundle: VERSION,
        made: here.time.clone(),
        auditor: auditor.map(|auditor| masker.text(auditor)),
        key: key_digest(&key.public()),
        verdict: report.verdict,
        report: report.versions.clone(),
        program,
        differences,
        masked,
        withheld,
        files: files.iter().map(|(name, text)| File::of(name, text.as_bytes())).collect(),
    };
    let signed = text(&manifest)?;
    let signature = SIGNING.sign(key, ALGORITHM, signed.as_bytes()).map_err(|_| Unmade::Unsigned)?;
    files.push((MANIFEST.to_owned(), signed));
    files.push((SIGNATURE.to_owned(), signature_text(&signature)));
    files.sort();
    if let Some((name, _)) = files.iter().find(|(_, text)| masker.is_in(text.as_bytes())) {
        return Err(Unmade::Secret(name.clone()));
    }
    let entries: Vec<_> = files.iter().map(|(name, text)| Entry { name, bytes: text.as_bytes() }).collect();
    Ok((container::write(&entries).map_err(Unmade::Unwritable)?, manifest))
}

/// A line of base64.
pub(super) fn signature_text(signature: &[u8]) -> String {
    format!("{}\n", STANDARD.encode(signature))
}

/// What tells one key from another: the SHA-256 of its DER.
pub fn key_digest(key: &PublicKey) -> String {
    sha256(&STANDARD.decode(key.to_bare()).unwrap_or_default())
}

fn versions(here: &Environment) -> Versions {
    let Environment { version, program, spec, suite, .. } = here.clone();
    Versions { version, program, spec, suite }
}

fn text<T: Serialize>(value: &T) -> Result<String, Unmade> {
    serde_json::to_string_pretty(value).map(|text| text + "\n").map_err(unwritable)
}

fn unwritable(error: serde_json::Error) -> Unmade {
    Unmade::Unwritable(error.to_string())
}
