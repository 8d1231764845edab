//! The files of a spec folder, as text.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// One file of the spec.
#[derive(Clone, Debug)]
pub struct Source {
    /// How diagnostics name it: the spec folder's own name and the path below it, with
    /// slashes (`spec/types/money.yaml`).
    pub path: String,
    /// What it says.
    pub text: String,
}

/// All files of a spec folder, sorted by path.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// The files.
    pub files: Vec<Source>,
}

/// A file or folder that could not be read.
#[derive(Debug)]
pub struct ReadError {
    /// The file or folder.
    pub path: PathBuf,
    /// What the system said.
    pub error: io::Error,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// Reads every file that belongs to the spec language: YAML, the samples, and the lock.
///
/// # Errors
/// The first file or folder that cannot be read, or is not UTF-8.
pub fn load(dir: &Path) -> Result<Sources, ReadError> {
    let root = dir.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_else(|| "spec".to_owned());
    let mut files = Vec::new();
    read_folder(dir, &root, &mut files)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Sources { files })
}

/// Whether a file belongs to the spec language, by its path below and with the spec folder. The schemas
/// for editors live beside the spec and are output, not input.
pub fn is_spec_file(path: &str) -> bool {
    path.ends_with(".yaml")
        || path.ends_with(".yml")
        || path.ends_with("/rules.lock")
        || (path.ends_with(".json") && path.contains("/samples/"))
}

impl Sources {
    /// A spec held in memory: pairs of path (below and with the spec folder) and text.
    pub fn from_texts<P: Into<String>, T: Into<String>>(texts: impl IntoIterator<Item = (P, T)>) -> Self {
        let mut files: Vec<Source> =
            texts.into_iter().map(|(path, text)| Source { path: path.into(), text: text.into() }).collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files }
    }

    /// The file with this path.
    pub fn get(&self, path: &str) -> Option<&Source> {
        self.files.iter().find(|source| source.path == path)
    }
}

impl Source {
    /// The path below the spec folder: `types/money.yaml`.
    pub fn below(&self) -> &str {
        self.path.split_once('/').map_or(self.path.as_str(), |(_, below)| below)
    }

    /// The byte at which a character stands, by line and column (both from 1, columns in
    /// characters); the end of the line or text for places beyond it.
    pub fn offset(&self, line: usize, column: usize) -> usize {
        let start: usize = self.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let rest = self.text[start..].lines().next().unwrap_or_default();
        start + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
    }
}

fn read_folder(dir: &Path, name: &str, files: &mut Vec<Source>) -> Result<(), ReadError> {
    let failed = |error| ReadError { path: dir.to_owned(), error };
    for entry in fs::read_dir(dir).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let Some(file_name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let below = format!("{name}/{file_name}");
        if path.is_dir() {
            read_folder(&path, &below, files)?;
        } else if is_spec_file(&below) {
            let text = fs::read_to_string(&path).map_err(|error| ReadError { path: path.clone(), error })?;
            files.push(Source { path: below, text });
        }
    }
    Ok(())
}
