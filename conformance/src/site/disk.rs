//! A site on disk: written whole or not at all, and compared with what it should be.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

use super::Page;

/// The file by which a folder is known as a site of ours: it names all the others.
const LIST: &str = "files.txt";

/// A file on disk that is not as it should be; the path is relative to the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// It has another text; the first line that differs, counted from 1.
    Stale(String, usize),
    /// It is not there.
    Missing(String),
    /// The site has no such file.
    Orphaned(String),
}

impl fmt::Display for Difference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stale(path, line) => write!(formatter, "stale     {path} (first difference in line {line})"),
            Self::Missing(path) => write!(formatter, "missing   {path}"),
            Self::Orphaned(path) => write!(formatter, "orphaned  {path}"),
        }
    }
}

/// Why a site is not written or not compared.
#[derive(Debug)]
pub enum Refusal {
    /// The folder holds something that is not the site's, and would be lost.
    Foreign(PathBuf),
    /// A file or folder cannot be read or written.
    Failed(PathBuf, io::Error),
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Foreign(path) => write!(
                formatter,
                "{} is no file of a site and would be lost; move it away, or name a new folder, an empty one, or one with an older site",
                path.display()
            ),
            Self::Failed(path, cause) => write!(formatter, "{}: {cause}", path.display()),
        }
    }
}

impl std::error::Error for Refusal {}

/// The pages and the list of them.
pub(super) fn with_list(mut pages: Vec<Page>) -> Vec<Page> {
    let mut names: Vec<_> = pages.iter().map(|page| page.path.as_str()).chain([LIST]).collect();
    names.sort_unstable();
    let text = names.iter().map(|name| format!("{name}\n")).collect();
    pages.push(Page { path: LIST.to_owned(), text });
    pages
}

/// Makes the folder hold these pages and nothing else. They are written beside it, and the
/// whole folder takes the other's place, so that nobody ever sees half a site.
///
/// # Errors
/// A folder with files of someone else's, or one that cannot be written; it is as before.
pub fn write(folder: &Path, pages: &[Page]) -> Result<(), Refusal> {
    let there = names(folder)?;
    refuse_foreign(folder, there.as_deref().unwrap_or_default())?;
    let parent = match folder.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    fs::create_dir_all(parent).map_err(failed(parent))?;
    let beside = tempfile::Builder::new().prefix(".site-").tempdir_in(parent).map_err(failed(parent))?;
    let (new, old) = (beside.path().join("new"), beside.path().join("old"));
    fs::create_dir(&new).map_err(failed(&new))?;
    for page in pages {
        let path = new.join(&page.path);
        fs::write(&path, &page.text).map_err(failed(&path))?;
    }
    if there.is_some() {
        fs::rename(folder, &old).map_err(failed(folder))?;
    }
    fs::rename(&new, folder).map_err(|cause| {
        // Without this the old site would go with the folder beside.
        let _ = fs::rename(&old, folder);
        Refusal::Failed(folder.to_owned(), cause)
    })
}

/// What differs between the folder and these pages.
///
/// # Errors
/// A file or folder that is there and cannot be read.
pub fn compare(folder: &Path, pages: &[Page]) -> Result<Vec<Difference>, Refusal> {
    let there = names(folder)?.unwrap_or_default();
    let mut differences = Vec::new();
    for page in pages {
        if !there.contains(&page.path) {
            differences.push(Difference::Missing(page.path.clone()));
            continue;
        }
        let path = folder.join(&page.path);
        let bytes = fs::read(&path).map_err(failed(&path))?;
        if bytes != page.text.as_bytes() {
            differences.push(Difference::Stale(page.path.clone(), first_difference(&bytes, &page.text)));
        }
    }
    let known: BTreeSet<_> = pages.iter().map(|page| page.path.as_str()).collect();
    let orphans = there.iter().filter(|name| !known.contains(name.as_str()));
    differences.extend(orphans.map(|name| Difference::Orphaned(name.clone())));
    Ok(differences)
}

/// Every file must be one that the folder's own list names.
fn refuse_foreign(folder: &Path, names: &[String]) -> Result<(), Refusal> {
    let list = match names.iter().any(|name| name == LIST) {
        true => fs::read_to_string(folder.join(LIST)).map_err(failed(&folder.join(LIST)))?,
        false => String::new(),
    };
    let is_foreign = |name: &&String| !list.lines().any(|line| line == *name) || folder.join(name).is_dir();
    match names.iter().find(is_foreign) {
        Some(name) => Err(Refusal::Foreign(folder.join(name))),
        None => Ok(()),
    }
}

/// What is in the folder, in order; nothing where there is no folder.
fn names(folder: &Path) -> Result<Option<Vec<String>>, Refusal> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(cause) => return Err(Refusal::Failed(folder.to_owned(), cause)),
    };
    let names = entries.map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()));
    let mut names = names.collect::<Result<Vec<_>, _>>().map_err(failed(folder))?;
    names.sort_unstable();
    Ok(Some(names))
}

fn first_difference(bytes: &[u8], text: &str) -> usize {
    let same = bytes.iter().zip(text.as_bytes()).take_while(|(left, right)| left == right).count();
    text.as_bytes()[..same].iter().filter(|byte| **byte == b'\n').count() + 1
}

fn failed(path: &Path) -> impl Fn(io::Error) -> Refusal {
    let path = path.to_owned();
    move |cause| Refusal::Failed(path.clone(), cause)
}
