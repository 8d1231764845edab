//! Specs that are not compiled in: a folder, or a folder in a git revision, compiled in memory.

mod git;

use std::path::{Path, PathBuf};

use codegen::{Sources, Style};
use model::Model;

/// What a command line names: contracts that are compiled in, or of a spec that is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The spec; absent for what is compiled in.
    pub spec: Option<Place>,
    /// The contract; absent for all of the spec.
    pub contract: Option<String>,
}

/// Where a spec is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a folder.
    Folder(PathBuf),
    /// In the history of the repository around the current folder.
    Revision {
        /// Whatever git takes for a revision.
        revision: String,
        /// From the root of the repository, or from the current folder after `./`.
        folder: String,
    },
}

/// Why there is no model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// What was named is no sound spec.
    Usage(String),
    /// The machine does not give what is needed.
    Environment(String),
}

/// Understands `CONTRACT`, `FOLDER`, `FOLDER#CONTRACT`, `git:REVISION[:FOLDER]` and
/// `git:REVISION[:FOLDER]#CONTRACT`.
pub fn named(text: &str, is_compiled_in: impl Fn(&str) -> bool) -> Named {
    let folder = |path: &str| Some(Place::Folder(PathBuf::from(path)));
    let (whole, contract) = match text.rsplit_once('#') {
        Some((whole, contract)) => (whole, Some(contract.to_owned())),
        None => (text, None),
    };
    if let Some(revision) = whole.strip_prefix(REVISION) {
        let (revision, folder) = revision.split_once(':').unwrap_or((revision, DEFAULT));
        let place = Place::Revision { revision: revision.to_owned(), folder: folder.to_owned() };
        Named { spec: Some(place), contract }
    } else if is_compiled_in(text) {
        Named { spec: None, contract: Some(text.to_owned()) }
    } else if Path::new(text).is_dir() {
        Named { spec: folder(text), contract: None }
    } else if contract.is_some() {
        Named { spec: folder(whole), contract }
    } else if text.contains(['/', '\\']) || text.starts_with('.') {
        Named { spec: folder(text), contract: None }
    } else {
        Named { spec: None, contract: Some(text.to_owned()) }
    }
}

/// Compiles a spec.
///
/// # Errors
/// A folder that cannot be read, a revision that is not there, or the mistakes in the spec, drawn as the
/// compiler draws them.
pub fn compile(place: &Place) -> Result<Model, Refusal> {
    let sources = match place {
        Place::Folder(folder) => of_folder(folder)?,
        Place::Revision { revision, folder } => git::sources(revision, folder)?,
    };
    codegen::compile(&sources).map_err(|mistakes| {
        let drawn = codegen::render(&mistakes, &sources, Style::Plain);
        let plural = if mistakes.len() == 1 { "" } else { "s" };
        Refusal::Usage(format!("{} has {} mistake{plural}\n\n{drawn}", place.shown(), mistakes.len()))
    })
}

/// What tells a revision from a folder.
const REVISION: &str = "git:";

/// Where a spec is in a repository, unless told otherwise.
const DEFAULT: &str = "spec";

/// The file that every spec has.
const DOCUMENTS: &str = "documents.yaml";

fn of_folder(folder: &Path) -> Result<Sources, Refusal> {
    let unreadable = |path: &Path, error: &dyn std::fmt::Display| {
        Refusal::Environment(format!("cannot read {}: {error}", path.display()))
    };
    std::fs::read_dir(folder).map_err(|error| unreadable(folder, &error))?;
    if !folder.join(DOCUMENTS).is_file() {
        let inner = folder.join(DEFAULT);
        let hint = if inner.join(DOCUMENTS).is_file() {
            format!("; did you mean {}?", inner.display())
        } else {
            String::new()
        };
        return Err(no_spec(&folder.display().to_string(), &hint));
    }
    codegen::load(folder).map_err(|failed| unreadable(&failed.path, &failed.error))
}

fn no_spec(folder: &str, hint: &str) -> Refusal {
    Refusal::Usage(format!("{folder} is no spec folder, for it has no {DOCUMENTS}{hint}"))
}

impl Place {
    fn shown(&self) -> String {
        match self {
            Self::Folder(folder) => format!("the spec in {}", folder.display()),
            Self::Revision { revision, folder } => format!("the spec in {folder} of revision {revision}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, spec: Option<Place>, contract: Option<&str>) {
        let contract = contract.map(str::to_owned);
        assert_eq!(named(text, |id| id == "lend@1"), Named { spec, contract }, "{text}");
    }

    fn folder(path: &str) -> Option<Place> {
        Some(Place::Folder(PathBuf::from(path)))
    }

    fn revision(revision: &str, folder: &str) -> Option<Place> {
        Some(Place::Revision { revision: revision.to_owned(), folder: folder.to_owned() })
    }

    #[test]
    fn names_of_specs_and_contracts() {
        check("lend@1", None, Some("lend@1"));
        check("lend@9", None, Some("lend@9"));
        // The folder of this crate has one of that name.
        check("src", folder("src"), None);
        check("src#lend@1", folder("src"), Some("lend@1"));
        check("no/such", folder("no/such"), None);
        check(".", folder("."), None);
        check("nowhere#lend@1", folder("nowhere"), Some("lend@1"));
        check("git:HEAD~1", revision("HEAD~1", "spec"), None);
        check("git:v1:apis/spec", revision("v1", "apis/spec"), None);
        check("git:v1#lend@1", revision("v1", "spec"), Some("lend@1"));
        check("git:v1:apis/spec#lend@1", revision("v1", "apis/spec"), Some("lend@1"));
    }
}
