//! The manifest: what a bundle holds, of what it was made, and by whom. The signature
//! covers its exact bytes, and it covers everything else by digest.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::report::Verdict;
use crate::report::environment::sha256;

/// The file that is signed.
pub const MANIFEST: &str = "manifest.json";
/// Its signature, in base64.
pub const SIGNATURE: &str = "manifest.sig";
/// The version of everything in a bundle.
pub const VERSION: u32 = 1;

/// What is in a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The version of the bundle's form.
    pub bundle: u32,
    /// When it was made, in UTC; the time of `SOURCE_DATE_EPOCH` where it was set.
    pub made: String,
    /// Who made it, in their own words.
    pub auditor: Option<String>,
    /// The SHA-256 of the auditor's public key, as DER in the SPKI form.
    pub key: String,
    /// The verdict of the report.
    pub verdict: Verdict,
    /// The program that made the report, by what the report says.
    pub report: Versions,
    /// The program that made the bundle.
    pub program: Versions,
    /// Where they differ, by name; that is so only where it was allowed.
    pub differences: Vec<String>,
    /// How many texts have something masked in them.
    pub masked: usize,
    /// How many texts were left out because what is in them could not be masked.
    pub withheld: usize,
    /// Every other file but the signature, by name.
    pub files: Vec<File>,
}

/// A program and what is compiled into it; digests are SHA-256 in hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Versions {
    /// The program's version.
    pub version: String,
    /// The digest of its file; none where the system does not give it.
    pub program: Option<String>,
    /// The digest of the resolved model.
    pub spec: String,
    /// The digest of all vectors.
    pub suite: String,
}

/// A file of the bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Its path.
    pub name: String,
    /// How many bytes it has.
    pub length: u64,
    /// Their SHA-256.
    pub sha256: String,
}

impl File {
    /// The file with this content.
    pub fn of(name: &str, bytes: &[u8]) -> Self {
        Self { name: name.to_owned(), length: bytes.len() as u64, sha256: sha256(bytes) }
    }
}

impl Versions {
    /// What differs and should not: the spec and the suite. Another build of the program
    /// judges the same as long as these are the same.
    pub fn differences(&self, other: &Self) -> Vec<String> {
        let all = [("spec", &self.spec, &other.spec), ("suite", &self.suite, &other.suite)];
        all.iter().filter(|(_, one, another)| one != another).map(|(name, ..)| (*name).to_owned()).collect()
    }
}
