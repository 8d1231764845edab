//! Which files to read, and reading them.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::{Form, Source, Unreadable};

/// Something to read messages from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Standard input.
    Stdin,
    /// A file.
    File(PathBuf),
}

/// The files that the arguments name: `-` is standard input, a directory stands for the
/// `.json`, `.ndjson` and `.jsonl` files in it and below it, sorted by path.
pub fn list(arguments: &[PathBuf]) -> (Vec<Place>, Vec<Unreadable>) {
    let (mut places, mut unreadable) = (Vec::new(), Vec::new());
    for argument in arguments {
        if argument.as_os_str() == "-" {
            places.push(Place::Stdin);
        } else if argument.is_dir() {
            list_directory(argument, &mut places, &mut unreadable);
        } else {
            places.push(Place::File(argument.clone()));
        }
    }
    (places, unreadable)
}

/// Reads one of them and finds its messages.
pub fn read(place: &Place) -> Result<Source, Unreadable> {
    match place {
        Place::Stdin => {
            let mut bytes = Vec::new();
            let read = io::stdin().lock().read_to_end(&mut bytes);
            read.map_err(|error| Unreadable { path: "standard input".into(), error })?;
            Ok(Source::new("-", bytes, Form::Sniffed))
        }
        Place::File(path) => {
            let bytes = fs::read(path).map_err(|error| Unreadable { path: path.clone(), error })?;
            Ok(Source::new(&path.display().to_string(), bytes, form(path).unwrap_or(Form::Sniffed)))
        }
    }
}

/// What a file's name says about its form.
fn form(path: &Path) -> Option<Form> {
    let extension = path.extension()?.to_str()?;
    if extension.eq_ignore_ascii_case("json") {
        Some(Form::One)
    } else if extension.eq_ignore_ascii_case("ndjson") || extension.eq_ignore_ascii_case("jsonl") {
        Some(Form::Lines)
    } else {
        None
    }
}

fn list_directory(directory: &Path, places: &mut Vec<Place>, unreadable: &mut Vec<Unreadable>) {
    let mut paths = Vec::new();
    match fs::read_dir(directory) {
        Ok(entries) => {
            for entry in entries {
                match entry {
                    Ok(entry) => paths.push(entry.path()),
                    Err(error) => unreadable.push(Unreadable { path: directory.to_owned(), error }),
                }
            }
        }
        Err(error) => unreadable.push(Unreadable { path: directory.to_owned(), error }),
    }
    paths.sort();
    for path in paths {
        // Links to directories are not followed: they can lead in circles.
        if path.is_dir() && !path.is_symlink() {
            list_directory(&path, places, unreadable);
        } else if !path.is_dir() && form(&path).is_some() {
            places.push(Place::File(path));
        }
    }
}
