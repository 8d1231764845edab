//! Keys that a configuration file names, or holds.

use std::path::Path;

use serde_saphyr::Spanned;
use zeroize::Zeroizing;

use super::Problem;
use crate::signature::{KeyError, KeySource};

/// Reads a key of so many bits.
pub type Read<K> = fn(&[u8], usize) -> Result<K, KeyError>;

/// The key that an entry names: a file, from this folder on; a variable as `env:NAME`; or the key
/// itself.
///
/// # Errors
/// It cannot be read, or is no such key.
pub fn key<K>(entry: &Spanned<String>, folder: &Path, bits: usize, read: Read<K>) -> Result<K, Problem> {
    let text = text(entry, folder)?;
    read(&text, bits).map_err(|error| Problem::new(&entry.referenced, "the key does not fit", error.to_string()))
}

/// Whether the text is a key and not the place of one. In doubt it is a key: what is
/// taken for a place is shown in errors.
pub fn is_key_itself(text: &str) -> bool {
    text.contains("-----") || text.contains('\n') || text.len() > LONGEST_PLACE
}

/// The length of the longest file name; keys are longer.
const LONGEST_PLACE: usize = 255;

fn text(entry: &Spanned<String>, folder: &Path) -> Result<Zeroizing<Vec<u8>>, Problem> {
    let (text, at) = (&entry.value, &entry.referenced);
    if is_key_itself(text) {
        return Ok(Zeroizing::new(text.clone().into_bytes()));
    }
    let source = match text.parse() {
        Ok(KeySource::Stdin) => {
            return Err(Problem::new(at, "a key cannot come from standard input", "name a file, or env:NAME"));
        }
        Ok(KeySource::File(file)) => KeySource::File(folder.join(file)),
        Ok(source) => source,
        Err(message) => return Err(Problem::new(at, message, "write env:NAME")),
    };
    let cure = "name a file beside this one, or env:NAME of a variable that is set, or write the key itself here";
    source.read().map_err(|unreadable| Problem::new(at, unreadable.to_string(), cure))
}
