//! Where keys come from: a file, the environment, standard input.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;
use std::str::FromStr;

use zeroize::Zeroizing;

/// A place that holds a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeySource {
    /// A file.
    File(PathBuf),
    /// An environment variable, so that a key never touches the disk: `env:NAME`.
    Environment(String),
    /// Standard input: `-`.
    Stdin,
}

/// A place that gave no key.
#[derive(Debug)]
pub struct Unreadable {
    source: String,
    reason: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read the key from {}: {}", self.source, self.reason)
    }
}

impl std::error::Error for Unreadable {}

/// No key is longer: more than this is another file, given by mistake.
const MOST: u64 = 64 * 1024;

impl KeySource {
    /// The text of the key; it is wiped when dropped.
    pub fn read(&self) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
        let failed = |reason: String| Unreadable { source: self.to_string(), reason };
        let text = match self {
            Self::File(path) => File::open(path).and_then(some),
            Self::Stdin => some(io::stdin().lock()),
            Self::Environment(name) => match std::env::var(name) {
                Ok(text) => Ok(Zeroizing::new(text.into_bytes())),
                Err(std::env::VarError::NotPresent) => return Err(failed("it is not set".to_owned())),
                Err(std::env::VarError::NotUnicode(_)) => return Err(failed("it is no text".to_owned())),
            },
        };
        let text = text.map_err(|error| failed(error.to_string()))?;
        if text.len() as u64 > MOST {
            return Err(failed(format!("it has more than {MOST} bytes, which no key has")));
        }
        Ok(text)
    }
}

fn some(reader: impl Read) -> io::Result<Zeroizing<Vec<u8>>> {
    // Full capacity at once: a buffer that grows leaves copies behind.
    let mut text = Zeroizing::new(Vec::with_capacity(MOST as usize + 1));
    reader.take(MOST + 1).read_to_end(&mut text)?;
    Ok(text)
}

impl FromStr for KeySource {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.strip_prefix("env:") {
            Some("") => Err("`env:` is not followed by the name of a variable".to_owned()),
            Some(name) => Ok(Self::Environment(name.to_owned())),
            None if text == "-" => Ok(Self::Stdin),
            None => Ok(Self::File(text.into())),
        }
    }
}

impl fmt::Display for KeySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "{}", path.display()),
            Self::Environment(name) => write!(f, "the environment variable {name}"),
            Self::Stdin => write!(f, "standard input"),
        }
    }
}
