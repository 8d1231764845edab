//! Partial results: a file that holds all that a report needs, and one report of many of them.
//!
//! ```text
//! check PART --summary-out -> Document (a part) -> read -> Collection::absorb, in order -> the report of all
//! ```
//!
//! Merging gives what judging everything at once gives: whatever is kept is kept by rules that
//! do not depend on where the input was split, and everything else is a sum.

pub mod known;
mod options;

use std::io::{self, Read as _, Write};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use self::known::Known;
use crate::report::collection::state::{Part, State};
use crate::report::environment::sha256;

pub use self::options::{Mismatch, Options};

/// What a file of a partial result says that it is.
pub const FORMAT: &str = "conformance-summary";

/// The version of its form; another one is not read.
pub const VERSION: u32 = 1;

/// A partial result as it is written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// `conformance-summary`.
    pub format: String,
    /// The version of this form.
    pub version: u32,
    /// What has to be the same in all parts.
    pub options: Options,
    /// The arguments of the program that judged it, or the first of several.
    pub arguments: Vec<String>,
    /// What stood in the way, each as a sentence.
    pub problems: Problems,
    /// What was collected.
    pub collected: State,
    /// The SHA-256, in hexadecimal digits, of this document as compact JSON with an empty text
    /// here.
    pub sha256: String,
}

/// What stood in the way, in the order in which one run tells of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Problems {
    /// While inputs were looked for.
    pub listing: Vec<String>,
    /// While they were read.
    pub reading: Vec<String>,
}

/// A partial result that was read.
#[derive(Debug)]
pub struct Read {
    /// What has to be the same in all parts.
    pub options: Options,
    /// The arguments of the program that judged it.
    pub arguments: Vec<String>,
    /// What stood in the way.
    pub problems: Problems,
    /// What was collected.
    pub part: Part,
}

impl Problems {
    /// All of them, in the order in which one run tells of them.
    pub fn all(&self) -> Vec<String> {
        self.listing.iter().chain(&self.reading).cloned().collect()
    }
}

impl Document {
    /// A partial result.
    pub fn new(options: Options, arguments: Vec<String>, problems: Problems, collected: State) -> Self {
        let sha256 = String::new();
        let document =
            Self { format: FORMAT.to_owned(), version: VERSION, options, arguments, problems, collected, sha256 };
        Self { sha256: document.digest(), ..document }
    }

    fn digest(&self) -> String {
        let plain = Self { sha256: String::new(), ..self.clone() };
        // Texts and numbers alone can always be written.
        sha256(&serde_json::to_vec(&plain).unwrap_or_default())
    }

    /// Writes it as a line of JSON, compressed with zstd where that is wished.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn write(&self, out: &mut dyn Write, is_compressed: bool) -> io::Result<()> {
        let mut text = serde_json::to_vec(self)?;
        text.push(b'\n');
        let text = if is_compressed { zstd::encode_all(text.as_slice(), 0)? } else { text };
        out.write_all(&text)
    }
}

/// Reads a partial result, compressed or not.
///
/// # Errors
/// What is wrong with it, and where.
pub fn read(bytes: &[u8], known: &Known) -> Result<Read, String> {
    let bytes = decompressed(bytes)?;
    let head: Head = serde_json::from_slice(&bytes).map_err(|error| format!("it is no partial result: {error}"))?;
    if head.format != FORMAT {
        return Err(format!("it says that it is `{}`, and a partial result says `{FORMAT}`", head.format));
    }
    if head.version != VERSION {
        let made = head.version;
        return Err(format!(
            "it has version {made}, and this program reads version {VERSION}; make it again with this program"
        ));
    }
    let document: Document = serde_json::from_slice(&bytes).map_err(|error| format!("it is damaged: {error}"))?;
    if document.digest() != document.sha256 {
        return Err("it is damaged: its content is not what was written, as its SHA-256 says".to_owned());
    }
    let Document { options, arguments, problems, collected, .. } = document;
    let part = collected.resolve(known).map_err(|unknown| format!("it does not fit this program: {unknown}"))?;
    Ok(Read { options, arguments, problems, part })
}

#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// Far more than a partial result ever has.
const MOST_BYTES: u64 = 4 << 30;

fn decompressed(bytes: &[u8]) -> Result<Vec<u8>, String> {
    const ZSTD: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];
    if !bytes.starts_with(ZSTD) {
        return Ok(bytes.to_vec());
    }
    let mut text = Vec::new();
    let read = zstd::Decoder::new(bytes).and_then(|decoder| decoder.take(MOST_BYTES).read_to_end(&mut text));
    read.map_err(|error| format!("it is damaged: {error}, after {} bytes of its content", text.len()))?;
    Ok(text)
}
