//! Which files to read, and what their names say.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::opened::{Came, Opened};
use super::{Form, Source, Unreadable};

/// So much is read at once.
const AT_ONCE: usize = 256 << 10;

/// Something to read messages from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Standard input.
    Stdin,
    /// A file.
    File(PathBuf),
}

impl Place {
    /// How findings name it.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Stdin => "-".to_owned(),
            Self::File(path) => path.display().to_string(),
        }
    }

    /// How it is named where it cannot be read.
    pub(super) fn path(&self) -> PathBuf {
        match self {
            Self::Stdin => "standard input".into(),
            Self::File(path) => path.clone(),
        }
    }

    /// How many bytes it has, where that is known before it is read.
    pub fn size(&self) -> Option<u64> {
        match self {
            Self::Stdin => None,
            Self::File(path) => fs::metadata(path).ok().filter(fs::Metadata::is_file).map(|found| found.len()),
        }
    }
}

/// The files that the arguments name: `-` is standard input, a directory stands for the
/// messages and logs in it and below it, a pattern with `*`, `**`, `?` or `[...]` for the
/// files and directories that fit it, each sorted by path.
///
/// # Errors
/// What is wrong with a pattern, or that nothing fits it.
pub fn list(arguments: &[PathBuf]) -> Result<(Vec<Place>, Vec<Unreadable>), String> {
    let (mut places, mut unreadable) = (Vec::new(), Vec::new());
    for argument in arguments {
        if argument.as_os_str() == "-" {
            places.push(Place::Stdin);
        } else if argument.is_dir() {
            list_directory(argument, &mut places, &mut unreadable);
        } else if let Some(pattern) = pattern(argument) {
            list_pattern(pattern, &mut places, &mut unreadable)?;
        } else {
            places.push(Place::File(argument.clone()));
        }
    }
    Ok((places, unreadable))
}

/// Reads all of one of them and finds its records.
pub fn read(place: &Place) -> Result<Source, Unreadable> {
    let unreadable = |error| Unreadable { path: place.path(), error };
    let mut opened = Opened::open(place, Arc::default()).map_err(unreadable)?;
    let mut bytes = Vec::new();
    while !matches!(opened.read(&mut bytes, AT_ONCE).map_err(unreadable)?, Came::End) {}
    let name = place.name();
    let form = form(&name).unwrap_or(Form::Sniffed);
    let is_har = form != Form::Lines && super::har::begins(&bytes) == Some(true);
    Ok(Source::new(&name, bytes, if is_har { Form::Har } else { form }))
}

/// What a file's name says about its form.
pub(super) fn form(name: &str) -> Option<Form> {
    let name = Path::new(name);
    let is = |name: &Path, known: &[&str]| {
        let extension = name.extension().and_then(|extension| extension.to_str());
        extension.is_some_and(|extension| known.iter().any(|known| extension.eq_ignore_ascii_case(known)))
    };
    let plain = if is(name, &["gz", "zst"]) { Path::new(name.file_stem()?) } else { name };
    match () {
        () if is(plain, &["json"]) => Some(Form::One),
        () if is(plain, &["ndjson", "jsonl"]) => Some(Form::Lines),
        () if is(plain, &["har"]) => Some(Form::Har),
        () => None,
    }
}

/// The argument as a pattern, if it is one and no file is called so.
fn pattern(argument: &Path) -> Option<&str> {
    argument.to_str().filter(|text| text.contains(['*', '?', '[']) && !argument.exists())
}

fn list_pattern(pattern: &str, places: &mut Vec<Place>, unreadable: &mut Vec<Unreadable>) -> Result<(), String> {
    let found = glob::glob(pattern).map_err(|error| format!("`{pattern}` is no pattern: {error}"))?;
    let (mut paths, before) = (Vec::new(), unreadable.len());
    for found in found {
        match found {
            Ok(path) => paths.push(path),
            Err(error) => {
                let path = error.path().to_owned();
                unreadable.push(Unreadable { path, error: io::Error::from(error.error().kind()) });
            }
        }
    }
    if paths.is_empty() && unreadable.len() == before {
        return Err(format!("nothing fits the pattern `{pattern}`"));
    }
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            list_directory(&path, &mut found, unreadable);
        } else {
            found.push(Place::File(path));
        }
    }
    // `**` fits a directory and what is below it, and means each file once.
    found.sort();
    found.dedup();
    places.extend(found);
    Ok(())
}

fn list_directory(directory: &Path, places: &mut Vec<Place>, unreadable: &mut Vec<Unreadable>) {
    let mut found = Vec::new();
    match fs::read_dir(directory) {
        Ok(entries) => {
            for entry in entries {
                match entry {
                    Ok(entry) => found.push((entry.file_name(), entry.file_type().ok())),
                    Err(error) => unreadable.push(Unreadable { path: directory.to_owned(), error }),
                }
            }
        }
        Err(error) => unreadable.push(Unreadable { path: directory.to_owned(), error }),
    }
    // By their names: comparing whole paths takes longer, and says the same.
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    for (name, kind) in found {
        let path = directory.join(name);
        // Links to directories are not followed: they can lead in circles.
        let is_directory = || kind.map_or_else(|| path.is_dir() && !path.is_symlink(), |kind| kind.is_dir());
        let is_link = || kind.is_none_or(|kind| kind.is_symlink()) && path.is_dir();
        if is_directory() {
            list_directory(&path, places, unreadable);
        } else if path.to_str().is_some_and(|name| form(name).is_some()) && !is_link() {
            places.push(Place::File(path));
        }
    }
}
