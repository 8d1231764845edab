//! `conformance compare`: what is worse in the second of two reports.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::judging::Level;
use super::{Failure, Outcome, Status};
use crate::catalog::Catalog;
use crate::compare::read::{Report, read};
use crate::compare::{compare, markdown, text};

/// Compare two reports of `run`, `check`, `verify` or `testee`, made with --format json.
///
/// Cases of runs and testees are the same by their id, findings of checks by file, message, rule and
/// place; so check under the same file names both times. Exit status 1 when something fails
/// that did not, or was judged and is skipped or gone now. Random cases of two seeds are
/// compared by what failed.
///
/// Example: conformance compare old.json new.json --format markdown
#[derive(Args)]
pub(super) struct Arguments {
    /// The report before; `-` for standard input
    #[arg(value_name = "OLD.json")]
    old: PathBuf,
    /// The report after; `-` for standard input
    #[arg(value_name = "NEW.json")]
    new: PathBuf,
    /// Of checks, look at findings of this severity or above
    #[arg(long, default_value = "error")]
    fail_on: Level,
    /// How to print
    #[arg(long, default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs
    Json,
    /// For a comment on a pull request
    Markdown,
}

pub(super) fn run(arguments: &Arguments, _: &Catalog, out: &mut dyn Write) -> Outcome {
    let Arguments { old, new, fail_on, format } = arguments;
    if [old, new].iter().all(|path| path.as_os_str() == "-") {
        return Err(Failure::Usage("standard input is named twice with `-`; give one report as a file".to_owned()));
    }
    let comparison = compare(&report(old)?, &report(new)?, fail_on.severity()).map_err(Failure::Usage)?;
    match format {
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &comparison).map_err(std::io::Error::from)?;
            writeln!(out)?;
        }
        Format::Text => print(out, text::lines(&comparison))?,
        Format::Markdown => print(out, markdown::lines(&comparison))?,
    }
    Ok(if comparison.regression { Status::Findings } else { Status::Conforms })
}

fn report(path: &Path) -> Result<Report, Failure> {
    let source = super::whole(path)?;
    read(&source.bytes).map_err(|why| Failure::Usage(format!("{} {why}", path.display())))
}

fn print(out: &mut dyn Write, lines: Vec<String>) -> std::io::Result<()> {
    lines.iter().try_for_each(|line| writeln!(out, "{line}"))
}
