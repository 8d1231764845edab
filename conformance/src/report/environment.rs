//! What a report was made with: who reads it later can make it again.

use std::time::SystemTime;

use jiff::Timestamp;
use ring::digest::{Context, SHA256, digest};
use schemars::JsonSchema;
use serde::Serialize;

/// What a report was made with. Digests are SHA-256 in hexadecimal digits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Environment {
    /// The program's version.
    pub version: String,
    /// The digest of the program's file; none where the system does not give it.
    pub program: Option<String>,
    /// The digest of the resolved model: of every contract, erratum, sample and scenario.
    pub spec: String,
    /// The digest of all vectors.
    pub suite: String,
    /// Operating system and processor.
    pub system: String,
    /// When the report was made, in UTC; the time of `SOURCE_DATE_EPOCH` where it is set.
    pub time: String,
    /// The arguments of the program.
    pub arguments: Vec<String>,
    /// The seed of random cases, if there were any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<u64>,
    /// The arguments of the `check` that judged, where the program only merges what was judged.
    #[serde(skip)]
    pub checked: Option<Vec<String>>,
}

impl Environment {
    /// The arguments of this process.
    pub fn arguments() -> Vec<String> {
        std::env::args_os().skip(1).map(|text| without_password(&text.to_string_lossy())).collect()
    }

    /// The arguments of the program that judged.
    pub fn judged_with(&self) -> &[String] {
        self.checked.as_ref().unwrap_or(&self.arguments)
    }
}

impl Environment {
    /// That of this process.
    pub fn here() -> Self {
        let program = std::env::current_exe().and_then(std::fs::read).ok();
        Self {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            program: program.map(|bytes| sha256(&bytes)),
            spec: sha256(generated::MODEL_JSON.as_bytes()),
            suite: suite(),
            system: format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
            time: time(),
            arguments: Self::arguments(),
            seed: None,
            checked: None,
        }
    }
}

/// The digest of the names and the texts of all vectors, each with its length before it.
fn suite() -> String {
    let mut all = Context::new(&SHA256);
    let signatures = ("signatures.json", generated::SIGNATURE_VECTORS);
    for text in generated::VECTORS.iter().chain([&signatures]).flat_map(|(name, text)| [name, text]) {
        all.update(&(text.len() as u64).to_be_bytes());
        all.update(text.as_bytes());
    }
    hexadecimal(all.finish().as_ref())
}

fn time() -> String {
    format!("{:.0}", now())
}

/// Now, or the time of `SOURCE_DATE_EPOCH` where it is set.
pub(crate) fn now() -> Timestamp {
    let told = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    let told = told.and_then(|seconds| Timestamp::from_second(seconds).ok());
    let now = || Timestamp::try_from(SystemTime::now()).unwrap_or_default();
    told.unwrap_or_else(now)
}

/// The text without the password of a URL in it.
fn without_password(text: &str) -> String {
    let Some((scheme, rest)) = text.split_once("://") else { return text.to_owned() };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    match rest[..end].rfind('@') {
        Some(at) => format!("{scheme}://***{}", &rest[at..]),
        None => text.to_owned(),
    }
}

/// The SHA-256 in hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    hexadecimal(digest(&SHA256, bytes).as_ref())
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_not_told() {
        for (text, expected) in [
            ("https://user:pass@host/path", "https://***@host/path"),
            ("--target=https://a@b@host", "--target=https://***@host"),
            ("https://host/a@b", "https://host/a@b"),
            ("logs/a@b.json", "logs/a@b.json"),
        ] {
            assert_eq!(without_password(text), expected);
        }
    }
}
