//! Verifies a bundle: the signature first, and then everything that it stands for.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::container::{self, Entry};
use super::make::{ALGORITHM, key_digest, signature_text};
use super::manifest::{File, MANIFEST, Manifest, SIGNATURE, VERSION};
use super::report;
use crate::signature::PublicKey;
use crate::signature::backend::VERIFYING;

/// The manifest of a bundle that is whole and signed with this key.
///
/// # Errors
/// It is not; this says why, and names the file.
pub fn verify(bytes: &[u8], key: &PublicKey) -> Result<Manifest, String> {
    let placed = container::read(bytes)?;
    let entries: Vec<_> = placed.iter().map(|(entry, _)| *entry).collect();
    let mut names = BTreeSet::new();
    if let Some(twice) = entries.iter().find(|entry| !names.insert(entry.name)) {
        return Err(format!("{} is in it twice", twice.name));
    }
    let manifest = signed(&entries, key)?;
    for file in &manifest.files {
        whole(file, &entries)?;
    }
    let listed: BTreeSet<_> = manifest.files.iter().map(|file| file.name.as_str()).collect();
    let is_known = |name: &str| listed.contains(name) || [MANIFEST, SIGNATURE].contains(&name);
    if let Some(unknown) = entries.iter().find(|entry| !is_known(entry.name)) {
        return Err(format!("{} is in it, and the manifest does not list it", unknown.name));
    }
    told(&manifest, &entries)?;

    let mut sorted = entries.clone();
    sorted.sort_by_key(|entry| entry.name);
    let again = container::write(&sorted)?;
    if again != bytes {
        let place = again.iter().zip(bytes).take_while(|(one, other)| one == other).count();
        let around = placed.iter().find(|(_, range)| range.contains(&place)).map(|(entry, _)| entry.name);
        let around =
            around.map_or_else(|| "the container's directory".to_owned(), |name| format!("what leads to {name}"));
        return Err(format!("{around} was altered (byte {place})"));
    }
    Ok(manifest)
}

/// The manifest, if it is the key's owner who signed it.
fn signed(entries: &[Entry<'_>], key: &PublicKey) -> Result<Manifest, String> {
    let manifest = content(entries, MANIFEST)?;
    let signature = content(entries, SIGNATURE)?;
    let decoded = str::from_utf8(signature).ok().and_then(|text| STANDARD.decode(text.trim_end()).ok());
    let decoded = decoded.filter(|decoded| signature_text(decoded).as_bytes() == signature);
    let decoded = decoded.ok_or_else(|| format!("{SIGNATURE} was altered: it is no line of base64"))?;
    if !VERIFYING.verify(key, ALGORITHM, manifest, &decoded) {
        let named = serde_json::from_slice::<Value>(manifest).ok();
        let named = named.as_ref().and_then(|manifest| manifest.get("key")?.as_str());
        let given = key_digest(key);
        return Err(match named {
            Some(named) if named != given => {
                format!("it is signed with another key: {MANIFEST} names {named:.64}, and the key given is {given}")
            }
            _ => format!("{MANIFEST} or {SIGNATURE} was altered: the signature does not fit"),
        });
    }
    let version = serde_json::from_slice::<Value>(manifest).ok().and_then(|manifest| manifest.get("bundle")?.as_u64());
    if let Some(version) = version.filter(|version| *version != u64::from(VERSION)) {
        return Err(format!("it is signed, and of version {version}; this program reads version {VERSION}"));
    }
    serde_json::from_slice(manifest).map_err(|error| format!("{MANIFEST} is signed, and not as it has to be: {error}"))
}

/// Whether the file is there, with every byte.
fn whole(file: &File, entries: &[Entry<'_>]) -> Result<(), String> {
    let File { name, length, sha256 } = file;
    let bytes = content(entries, name)?;
    if bytes.len() as u64 != *length {
        return Err(format!("{name} was altered: it has {} bytes and had {length}", bytes.len()));
    }
    if crate::report::environment::sha256(bytes) != *sha256 {
        return Err(format!("{name} was altered: its digest is another one"));
    }
    Ok(())
}

/// Whether the manifest says what the report says.
fn told(manifest: &Manifest, entries: &[Entry<'_>]) -> Result<(), String> {
    const REPORT: &str = "report.json";
    let report = report::read(content(entries, REPORT)?).map_err(|why| format!("{REPORT} {why}"))?;
    if report.verdict != manifest.verdict {
        let (one, other) = (manifest.verdict.name(), report.verdict.name());
        return Err(format!("{MANIFEST} says {one}, and {REPORT} says {other}"));
    }
    if report.versions != manifest.report {
        return Err(format!("{MANIFEST} and {REPORT} name other versions"));
    }
    Ok(())
}

fn content<'a>(entries: &[Entry<'a>], name: &str) -> Result<&'a [u8], String> {
    let found = entries.iter().find(|entry| entry.name == name);
    found.map(|entry| entry.bytes).ok_or_else(|| format!("{name} is missing"))
}
