//! Emitted files against the files on disk.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::emit::File;

/// Folders that hold nothing but generated files; others of theirs are orphans.
const OWNED: &[&str] =
    &["generated/src", "generated/tests", "generated/schemas", "generated/openapi", "generated/vectors", "spec/schema"];

/// A file on disk that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// It has another text; the first line that differs, counted from 1.
    Stale(File, usize),
    /// It is not there.
    Missing(File),
    /// No target makes it.
    Orphaned(String),
}

/// A file or folder that cannot be read or written.
#[derive(Debug)]
pub struct Failure {
    path: PathBuf,
    cause: io::Error,
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.path.display(), self.cause)
    }
}

impl std::error::Error for Failure {}

impl fmt::Display for Difference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stale(file, line) => write!(formatter, "stale     {} (first difference in line {line})", file.path),
            Self::Missing(file) => write!(formatter, "missing   {}", file.path),
            Self::Orphaned(path) => write!(formatter, "orphaned  {path}"),
        }
    }
}

/// What differs between emitted files and the disk below `root`. Orphans are looked
/// for only when `files` is `whole`: the output of every target.
///
/// # Errors
/// A file or folder that is there and cannot be read.
pub fn compare(root: &Path, files: &[File], whole: bool) -> Result<Vec<Difference>, Failure> {
    let mut differences = Vec::new();
    for file in files {
        let path = root.join(&file.path);
        match fs::read(&path) {
            Ok(bytes) if bytes == file.text.as_bytes() => {}
            Ok(bytes) => differences.push(Difference::Stale(file.clone(), first_difference(&bytes, &file.text))),
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => {
                differences.push(Difference::Missing(file.clone()))
            }
            Err(cause) => return Err(Failure { path, cause }),
        }
    }
    if whole {
        let known: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
        for folder in OWNED {
            orphans(root, folder, &known, &mut differences)?;
        }
    }
    Ok(differences)
}

/// Brings the disk below `root` in line. Every file is written beside its place and
/// then moved there, so that none is ever half-written.
///
/// # Errors
/// The first file that cannot be written or removed; those before it are done.
pub fn write(root: &Path, differences: &[Difference]) -> Result<(), Failure> {
    for difference in differences {
        match difference {
            Difference::Stale(file, _) | Difference::Missing(file) => {
                let path = root.join(&file.path);
                replace(&path, &file.text).map_err(|cause| Failure { path, cause })?;
            }
            Difference::Orphaned(orphan) => {
                let path = root.join(orphan);
                fs::remove_file(&path).map_err(|cause| Failure { path, cause })?;
            }
        }
    }
    Ok(())
}

fn replace(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut draft = path.as_os_str().to_owned();
    draft.push(".new");
    fs::write(&draft, text)?;
    fs::rename(&draft, path)
}

fn orphans(
    root: &Path,
    folder: &str,
    known: &BTreeSet<&str>,
    differences: &mut Vec<Difference>,
) -> Result<(), Failure> {
    let path = root.join(folder);
    let entries = match fs::read_dir(&path) {
        Ok(entries) => entries,
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(cause) => return Err(Failure { path, cause }),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|cause| Failure { path: path.clone(), cause })?;
        names.push((entry.file_name().to_string_lossy().into_owned(), entry.path().is_dir()));
    }
    names.sort();
    for (name, is_folder) in names {
        let below = format!("{folder}/{name}");
        if is_folder {
            orphans(root, &below, known, differences)?;
        } else if !known.contains(below.as_str()) {
            differences.push(Difference::Orphaned(below));
        }
    }
    Ok(())
}

fn first_difference(bytes: &[u8], text: &str) -> usize {
    let same = bytes.iter().zip(text.as_bytes()).take_while(|(left, right)| left == right).count();
    text.as_bytes()[..same].iter().filter(|byte| **byte == b'\n').count() + 1
}
