//! `conformance bundle`: an auditor's evidence in one signed file, and whether it is whole.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use clap::Args;

use super::keys::only_one_from_stdin;
use super::{Failure, Outcome, Status};
use crate::bundle::container::MOST_BYTES;
use crate::bundle::make::{Evidence, Unmade, make};
use crate::bundle::manifest::{Manifest, Versions};
use crate::bundle::{report, verify};
use crate::catalog::Catalog;
use crate::input::{self, Holds, Source};
use crate::report::environment::Environment;
use crate::signature::{KeySource, PrivateKey, PublicKey};

/// Make an auditor's evidence file of a report, or verify one with --verify.
///
/// Takes what check, verify, run or serve --judge print with --format json, and makes a ZIP
/// archive of it: with the exchanges, the vectors, and the digests of spec, suite and
/// program, signed with the auditor's key. Every secret is masked before. With --verify,
/// exit status 1 says that the bundle is not whole or not signed with this key.
///
/// Example: conformance bundle report.json --key auditor.private.pem --out evidence.bundle
#[derive(Args)]
pub(super) struct Arguments {
    /// The report; `-` for standard input
    #[arg(value_name = "REPORT.json", required_unless_present = "verify")]
    report: Option<PathBuf>,
    /// The auditor's key, private to make a bundle, public to verify one: a file, `env:NAME` or `-`
    #[arg(long, value_name = "SOURCE")]
    key: KeySource,
    /// The bundle to make; none is ever overwritten
    #[arg(long, value_name = "FILE", required_unless_present = "verify")]
    out: Option<PathBuf>,
    /// Who makes it
    #[arg(long, value_name = "NAME")]
    auditor: Option<String>,
    /// Put messages that the report is about in as well, masked: files, folders or logs, named as they were then; repeatable
    #[arg(long, value_name = "FILE|DIR")]
    input: Vec<PathBuf>,
    /// Take a report that was made with another spec or suite; the manifest tells it
    #[arg(long)]
    allow_other_versions: bool,
    /// Verify this bundle
    #[arg(long, value_name = "FILE", conflicts_with_all = ["report", "out", "auditor", "input", "allow_other_versions"])]
    verify: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, catalog: &Catalog, out: &mut dyn Write) -> Outcome {
    match arguments {
        Arguments { verify: Some(bundle), .. } => verify_bundle(bundle, &arguments.key, out),
        Arguments { report: Some(report), out: Some(to), .. } => make_bundle(arguments, report, to, catalog, out),
        _ => Err(Failure::Usage("give a report and --out, or --verify".to_owned())),
    }
}

fn make_bundle(arguments: &Arguments, path: &Path, to: &Path, catalog: &Catalog, out: &mut dyn Write) -> Outcome {
    only_one_from_stdin(&[&arguments.key], std::slice::from_ref(&path.to_owned()))?;
    let key = read_key(&arguments.key, PrivateKey::read)?;
    let source = super::whole(path)?;
    let report = report::read(&source.bytes).map_err(|why| Failure::Usage(format!("{} {why}", path.display())))?;
    let evidence = Evidence {
        report: &report,
        inputs: &inputs(&arguments.input)?,
        auditor: arguments.auditor.as_deref(),
        key: &key,
        here: &Environment::here(),
        allow_other_versions: arguments.allow_other_versions,
    };
    let (bytes, manifest) = make(catalog, &evidence).map_err(unmade)?;
    create(to, &bytes)?;
    writeln!(out, "{}: {} files, signed with {}", to.display(), manifest.files.len(), manifest.key)?;
    tell(&manifest, out)
}

fn verify_bundle(path: &Path, key: &KeySource, out: &mut dyn Write) -> Outcome {
    only_one_from_stdin(&[key], std::slice::from_ref(&path.to_owned()))?;
    let key = read_key(key, PublicKey::read)?;
    let unread = |why: String| Failure::Environment(format!("cannot read {}: {why}", path.display()));
    let length = fs::metadata(path).map_err(|error| unread(error.to_string()))?.len();
    if length > MOST_BYTES {
        return Err(unread(format!("{length} bytes are more than {MOST_BYTES}, which a bundle may have")));
    }
    let bytes = fs::read(path).map_err(|error| unread(error.to_string()))?;
    match verify::verify(&bytes, &key) {
        Ok(manifest) => {
            writeln!(out, "whole: {}, {} files, signed with {}", path.display(), manifest.files.len(), manifest.key)?;
            tell(&manifest, out)
        }
        Err(why) => {
            writeln!(out, "not whole: {}: {why}", path.display())?;
            Ok(Status::Findings)
        }
    }
}

/// Who, when, what, and with which digests.
fn tell(manifest: &Manifest, out: &mut dyn Write) -> Outcome {
    let Manifest { made, auditor, verdict, report, program, differences, masked, withheld, .. } = manifest;
    writeln!(out, "verdict: {}", verdict.name())?;
    writeln!(out, "auditor: {:?}, on {made}", auditor.as_deref().unwrap_or("not named"))?;
    for (what, versions) in [("report", report), ("bundle", program)] {
        let Versions { version, program, spec, suite } = versions;
        writeln!(out, "{what} made with: conformance {version}, program {}", program.as_deref().unwrap_or("unknown"))?;
        writeln!(out, "  spec {spec}\n  suite {suite}")?;
    }
    if !differences.is_empty() {
        writeln!(out, "the report was made with another {}", differences.join(" and another "))?;
    }
    writeln!(out, "masked: {masked} texts; left out: {withheld}")?;
    Ok(Status::Conforms)
}

/// The sizes of RSA keys that auditors have.
const KEY_BITS: [usize; 3] = [2048, 3072, 4096];

fn read_key<K, E: ToString>(source: &KeySource, read: fn(&[u8], usize) -> Result<K, E>) -> Result<K, Failure> {
    let text = source.read().map_err(|problem| Failure::Environment(problem.to_string()))?;
    let mut problem = String::new();
    for bits in KEY_BITS {
        match read(&text, bits) {
            Ok(key) => return Ok(key),
            Err(error) if problem.is_empty() => problem = error.to_string(),
            Err(_) => {}
        }
    }
    Err(Failure::Usage(format!("{source}: {problem}")))
}

fn inputs(paths: &[PathBuf]) -> Result<Vec<Source>, Failure> {
    if paths.iter().any(|path| path.as_os_str() == "-") {
        return Err(Failure::Usage("--input takes files and folders, not `-`".to_owned()));
    }
    let (places, unreadable) = input::list(paths).map_err(Failure::Usage)?;
    if let Some(problem) = unreadable.first() {
        return Err(Failure::Environment(problem.to_string()));
    }
    let read = |place| input::read(place).map_err(|problem| Failure::Environment(problem.to_string()));
    let sources = places.iter().map(read).collect::<Result<Vec<Source>, _>>()?;
    // What they have in base64 nobody can mask.
    match sources.iter().find(|source| source.holds == Holds::Har) {
        Some(source) => Err(Failure::Usage(format!("{} is a HAR file, which --input does not take", source.name))),
        None => Ok(sources),
    }
}

fn unmade(why: Unmade) -> Failure {
    match why {
        Unmade::OtherVersions(differences) => Failure::Usage(format!(
            "the report was made with another {} than this program has; make it again, or give --allow-other-versions",
            differences.join(" and another ")
        )),
        Unmade::OtherMessages(why) => Failure::Usage(why),
        Unmade::Unwritable(why) => Failure::Environment(format!("cannot make the bundle: {why}")),
        Unmade::Secret(file) => Failure::Usage(format!(
            "{file} would still tell a secret, so nothing was made; take the secret out of what the report names"
        )),
        Unmade::Unsigned => Failure::Environment("signing failed; the key may be damaged".to_owned()),
    }
}

/// A new file, whole or not at all.
fn create(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let unwritten =
        |error: &dyn std::fmt::Display| Failure::Environment(format!("cannot write {}: {error}", path.display()));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".new-bundle-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder).map_err(|error| unwritten(&error.kind()))?;
    file.write_all(bytes).map_err(|error| unwritten(&error))?;
    match file.persist_noclobber(path) {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == ErrorKind::AlreadyExists => Err(Failure::Usage(format!(
            "{} is there already and is not overwritten; choose another name",
            path.display()
        ))),
        Err(error) => Err(unwritten(&error.error)),
    }
}
