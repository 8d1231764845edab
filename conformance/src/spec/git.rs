//! The spec of a git revision, read by the program `git` without touching the work tree.

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::process::Command;

use codegen::Sources;
use codegen::source::is_spec_file;

use super::{DEFAULT, DOCUMENTS, Refusal, no_spec};

/// The files of a folder as they were in a revision.
///
/// # Errors
/// No git, no repository around the current folder, no such revision, no such folder in it.
pub(super) fn sources(revision: &str, folder: &str) -> Result<Sources, Refusal> {
    if let Err(why) = asked(&["rev-parse", "--git-dir"])? {
        return Err(Refusal::Environment(format!("git finds no repository to read around the current folder: {why}")));
    }
    let tree = tree(revision, folder)?;
    let entries = asked(&["ls-tree", "-r", "-z", "--full-tree", &tree])?;
    let entries = entries.map_err(|_| Refusal::Usage(format!("{folder} is no folder in revision {revision}")))?;
    let files: Vec<(String, String)> = entries.split(|byte| *byte == 0).filter_map(file).collect();
    if !files.iter().any(|(path, _)| path == DOCUMENTS) {
        return Err(no_spec(&format!("{folder} in revision {revision}"), ""));
    }
    let root = folder.trim_end_matches('/').rsplit('/').next().filter(|name| !matches!(*name, "" | "." | ".."));
    let root = root.unwrap_or(DEFAULT);
    let of_spec = files.iter().map(|(path, object)| (format!("{root}/{path}"), object));
    let texts = of_spec.filter(|(path, _)| is_spec_file(path)).map(|(path, object)| {
        let broken = |why: String| Refusal::Environment(format!("cannot read {path} of revision {revision}: {why}"));
        let bytes = asked(&["cat-file", "blob", object])?.map_err(broken)?;
        let text = String::from_utf8(bytes).map_err(|error| broken(error.to_string()))?;
        Ok((path, text))
    });
    Ok(Sources::from_texts(texts.collect::<Result<Vec<_>, Refusal>>()?))
}

/// The id of the folder's tree.
fn tree(revision: &str, folder: &str) -> Result<String, Refusal> {
    let unknown = || {
        let hint = "; `git log` lists what there is, and a shallow clone lacks what is older";
        Refusal::Usage(format!("there is no git revision `{revision}`{hint}"))
    };
    // What starts with a hyphen would be an option.
    if revision.is_empty() || revision.starts_with('-') {
        return Err(unknown());
    }
    let whole = object(&format!("{revision}^{{tree}}"))?.ok_or_else(unknown)?;
    let folder = folder.trim_end_matches('/');
    let found = object(&format!("{whole}:{folder}"))?;
    found.ok_or_else(|| Refusal::Usage(format!("revision {revision} has no folder {folder}")))
}

/// The id of the object that an expression stands for.
fn object(expression: &str) -> Result<Option<String>, Refusal> {
    let id = asked(&["rev-parse", "--verify", "--quiet", expression])?.ok();
    Ok(id.map(|id| String::from_utf8_lossy(&id).trim().to_owned()))
}

/// Path and object of an entry `MODE TYPE OBJECT<tab>PATH`; links and submodules are no files.
fn file(entry: &[u8]) -> Option<(String, String)> {
    let entry = String::from_utf8_lossy(entry);
    let (about, path) = entry.split_once('\t')?;
    let object = about.strip_prefix("100")?.split(' ').nth(2)?;
    Some((path.to_owned(), object.to_owned()))
}

/// What git prints, or why it does not.
fn asked(arguments: &[impl AsRef<OsStr>]) -> Result<Result<Vec<u8>, String>, Refusal> {
    let output = Command::new("git").args(arguments).output().map_err(|error| {
        let why =
            if error.kind() == ErrorKind::NotFound { "it is not installed".to_owned() } else { error.to_string() };
        Refusal::Environment(format!("cannot run the program `git`: {why}"))
    })?;
    let why = || String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Ok(if output.status.success() { Ok(output.stdout) } else { Err(why()) })
}
