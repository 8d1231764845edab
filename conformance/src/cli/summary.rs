//! Where a partial result goes, for `merge`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::Failure;
use super::reports::{beside, resolved};
use crate::merge::{Document, Options, Problems};
use crate::report::collection::Collection;

/// A partial result that becomes a file once it is whole.
pub(super) struct SummaryFile {
    name: PathBuf,
    path: PathBuf,
    file: NamedTempFile,
    options: Options,
    arguments: Vec<String>,
}

impl SummaryFile {
    /// Opens a temporary file beside it, so that what cannot be written is known before
    /// anything is judged. It may be none of the `others`.
    pub(super) fn open(
        name: &Path,
        options: Options,
        arguments: Vec<String>,
        others: &[&Path],
    ) -> Result<Self, Failure> {
        let path = resolved(name);
        if others.iter().any(|other| resolved(other) == path) {
            let name = name.display();
            return Err(Failure::Usage(format!(
                "{name} is to be read or written already; name another file for --summary-out"
            )));
        }
        let is_other = std::fs::metadata(&path).is_ok_and(|found| !found.is_file());
        if is_other {
            return Err(unwritten(name, &"what is there is no file"));
        }
        let file = beside(&path, ".new-summary-").map_err(|error| unwritten(name, &error.kind()))?;
        Ok(Self { name: name.to_owned(), path, file, options, arguments })
    }

    /// Writes it, compressed where its name ends in `.zst`, and gives it its name.
    pub(super) fn write(self, collection: &Collection, problems: Problems) -> Result<(), Failure> {
        let Self { name, path, mut file, options, arguments } = self;
        let document = Document::new(options, arguments, problems, collection.state());
        let is_compressed = path.extension().is_some_and(|extension| extension == "zst");
        let written = document.write(&mut file, is_compressed).and_then(|()| file.flush());
        written.map_err(|error| unwritten(&name, &error))?;
        file.persist(path).map_err(|error| unwritten(&name, &error.error))?;
        Ok(())
    }
}

fn unwritten(name: &Path, problem: &dyn std::fmt::Display) -> Failure {
    Failure::Environment(format!("cannot write the partial result {}: {problem}", name.display()))
}
