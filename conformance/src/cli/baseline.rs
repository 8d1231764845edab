//! `--baseline` and `--update-baseline`: which file, what it means for the exit status, and
//! the file anew.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;

use super::reports::{beside, resolved};
use super::{Failure, Outcome, Status};
use crate::baseline::matching::{Matching, Scope};
use crate::baseline::stale::{Examined, Stale};
use crate::baseline::update::Update;
use crate::baseline::{Baseline, Command, read, today};
use crate::catalog::Catalog;
use crate::config::ConfigError;
use crate::report::Summary;
use crate::report::text::visible;

/// Which failures are known.
#[derive(Default, Args)]
pub(super) struct Baselining {
    /// Let failures pass that this file knows; its entries that hold no more fail
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write the file of --baseline: add what it does not know, drop what holds no more
    #[arg(long)]
    update_baseline: bool,
}

/// What a command can find; see [`Scope`].
pub(super) struct Finds<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) command: Command,
    pub(super) verifies: bool,
}

impl Baselining {
    /// Whether any of this was asked for.
    pub(super) fn is_any_given(&self) -> bool {
        self.baseline.is_some() || self.update_baseline
    }

    /// The file.
    pub(super) fn path(&self) -> Option<&Path> {
        self.baseline.as_deref()
    }

    /// The baseline, if there is one; `usual` is the file that a configuration names.
    pub(super) fn matching(&self, usual: Option<&Path>, finds: &Finds<'_>) -> Result<Option<Matching>, Failure> {
        let Self { baseline, update_baseline: is_update } = self;
        let Some(path) = baseline.as_deref().or(usual) else {
            return if *is_update {
                Err(Failure::Usage("--update-baseline needs to know the file; give --baseline FILE".to_owned()))
            } else {
                Ok(None)
            };
        };
        let baseline = match std::fs::read_to_string(path) {
            Ok(text) => read(path, &text, finds.catalog).map_err(unusable)?,
            Err(error) if *is_update && error.kind() == io::ErrorKind::NotFound => Baseline::empty(path),
            Err(error) => {
                let hint = if error.kind() == io::ErrorKind::NotFound { "; --update-baseline makes it" } else { "" };
                let path = path.display();
                return Err(Failure::Environment(format!("cannot read the baseline {path}: {error}{hint}")));
            }
        };
        let Finds { catalog, command, verifies } = *finds;
        let scope = Scope { catalog: *catalog, command, verifies, is_whole: true, today: today() };
        Ok(Some(Matching::new(baseline, scope, *is_update)))
    }
}

/// The outcome after what came of the baseline, and the file anew, if that was asked for.
/// Stale entries are a matter of configuration, unless something failed.
pub(super) fn settled(outcome: Outcome, examined: Option<&Examined>, summary: &Summary) -> Outcome {
    let Some(Examined { told, update }) = examined else { return outcome };
    let mut lines: Vec<_> = told.unexamined().map(|line| format!("note: {line}")).into_iter().collect();
    let outcome = match (outcome, update) {
        (Ok(Status::Interrupted), Some(_)) => {
            lines.push(format!("note: {} was not written, because not all was judged", visible(&told.file)));
            Ok(Status::Interrupted)
        }
        (Ok(status), Some(update)) => {
            write(told.file.as_ref(), &update.text)?;
            lines.extend(said(&told.file, update));
            Ok(status)
        }
        (Err(failure), Some(_)) => {
            lines.push(format!("note: {} was not written, because of an error", visible(&told.file)));
            Err(failure)
        }
        (Ok(Status::Findings), None) if summary.judged.failed == 0 && !told.stale.is_empty() => {
            let stale: Vec<_> = told.stale.iter().map(Stale::sentence).collect();
            Err(Failure::Usage(stale.join("\nerror: ")))
        }
        (outcome, None) => {
            lines.extend(told.stale.iter().map(|stale| format!("error: {}", stale.sentence())));
            outcome
        }
    };
    for line in lines {
        // A closed standard error takes nothing from the outcome.
        let _ = writeln!(io::stderr(), "{line}");
    }
    outcome
}

/// What became of the file.
fn said(file: &str, update: &Update) -> Vec<String> {
    const MOST: usize = 20;
    let Update { entries, added, dropped, is_rewritten, .. } = update;
    let mut lines: Vec<_> = dropped
        .iter()
        .map(|stale| {
            let Stale { file, line, entry, .. } = stale;
            visible(&format!("dropped {file}:{line}: the entry for {entry}: {}", stale.reason()))
        })
        .collect();
    lines.extend(added.iter().take(MOST).map(|entry| format!("added {}", visible(entry))));
    if added.len() > MOST {
        lines.push(format!("added {} more", added.len() - MOST));
    }
    if *is_rewritten {
        lines.push("its comments are lost: the entries were not one below the other, each behind `- `".to_owned());
    }
    let (added, dropped) = (added.len(), dropped.len());
    let entries = if *entries == 1 { "1 entry".to_owned() } else { format!("{entries} entries") };
    lines.push(visible(&format!("{file}: {entries}; {added} added, {dropped} dropped")));
    lines
}

/// Writes the file as a whole, or not at all.
fn write(name: &Path, text: &str) -> Result<(), Failure> {
    let path = resolved(name);
    let written = beside(&path, ".new-baseline-").and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.persist(&path).map_err(|error| error.error)
    });
    let problem = |error: io::Error| format!("cannot write the baseline {}: {}", name.display(), error.kind());
    written.map(|_| ()).map_err(|error| Failure::Environment(problem(error)))
}

fn unusable(error: ConfigError) -> Failure {
    Failure::Usage(error.to_string())
}
