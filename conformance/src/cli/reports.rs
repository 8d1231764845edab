//! Where reports go: to standard output, and with `--report` into files.

use std::fmt::Display;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use clap::ValueEnum;
use tempfile::NamedTempFile;

use super::{Failure, table};
use crate::finding::Finding;
use crate::gateway::watch;
use crate::input::Shown;
use crate::nearest::did_you_mean;
use crate::report::text::Style;
use crate::report::{Of, Report, github, html, json, junit, markdown, ndjson, sarif, text};
use crate::statistics::tables::{Table, tables};
use crate::suite::live;
use crate::testee;

/// The form of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people: with the source line on a terminal, one finding a line elsewhere
    Text,
    /// One document with all findings and a summary
    Json,
    /// One finding a line, and a last line with the summary
    Ndjson,
    /// SARIF 2.1.0, for code scanners and editors
    Sarif,
    /// JUnit XML: every message is a test
    Junit,
    /// For a comment or a step summary: the verdict, and the findings by rule
    Markdown,
    /// Workflow commands, which GitHub shows as annotations
    Github,
    /// One file to open in a browser: findings with their lines, clause by clause, to filter
    Html,
}

impl Format {
    /// Whether it has every finding, however many are equal: for programs that read on.
    pub(super) fn is_complete(self) -> bool {
        self == Self::Ndjson
    }

    /// Whether it tells what the report was made with.
    pub(super) fn tells_environment(self) -> bool {
        matches!(self, Self::Json | Self::Html)
    }

    /// Whether it shows the lines that findings are on, at the end.
    pub(super) fn shows_excerpts(self) -> bool {
        self == Self::Html
    }

    /// Writes what comes while messages are judged. Without a source, the text comes at the
    /// end.
    pub(super) fn finding(
        self,
        out: &mut dyn Write,
        finding: &Finding,
        shown: Option<Shown<'_>>,
        style: Style,
    ) -> io::Result<()> {
        let is_known = finding.known.is_some();
        match (self, shown) {
            (Self::Text, Some(shown)) if !is_known => text::finding(out, finding, shown, style),
            (Self::Ndjson, _) => ndjson::finding(out, finding),
            (Self::Github, _) if !is_known => github::finding(out, finding),
            _ => Ok(()),
        }
    }

    /// Writes what comes at the end.
    pub(super) fn conclude(self, out: &mut dyn Write, report: &Report<'_>, style: Style) -> io::Result<()> {
        match self {
            Self::Text => conclusion(out, report, style),
            Self::Github => report.collected.summary.stale().iter().try_for_each(|stale| github::stale(out, stale)),
            Self::Json => json::write(out, report),
            Self::Ndjson => ndjson::summary(out, &report.collected.summary),
            Self::Sarif => sarif::write(out, report),
            Self::Junit => junit::write(out, report),
            Self::Markdown => markdown::write(out, report),
            Self::Html => html::write(out, report),
        }
    }
}

/// What stands in a text after the findings in messages; of other commands, all of it.
fn conclusion(out: &mut dyn Write, report: &Report<'_>, style: Style) -> io::Result<()> {
    let (rows, numbers, lines) = match report.of {
        Of::Messages => (Vec::new(), &[][..], text::left_out(report)),
        Of::Run(run) => (live::text::rows(run), &[2, 3, 4, 5, 6][..], live::text::rest(run, style)),
        Of::Testee(report) => (testee::text::rows(report), &[2, 3, 4, 5, 6][..], testee::text::rest(report)),
        Of::Clients(clients) => (watch::text::rows(clients), &[1, 2, 3, 4, 5][..], watch::text::rest(clients)),
    };
    if !rows.is_empty() {
        table::write(out, &rows, numbers)?;
        writeln!(out)?;
    }
    lines.iter().try_for_each(|line| writeln!(out, "{line}"))?;
    for table in report.collected.statistics.iter().flat_map(tables).filter(|table| !table.is_long) {
        statistics(out, &table)?;
    }
    Ok(())
}

fn statistics(out: &mut dyn Write, table: &Table) -> io::Result<()> {
    writeln!(out, "\n{}", table.title)?;
    if !table.about.is_empty() {
        writeln!(out, "{}", table.about)?;
    }
    let heading = table.heading.iter().map(|name| name.to_uppercase()).collect();
    let rows: Vec<_> = std::iter::once(heading).chain(table.rows.iter().cloned()).collect();
    table::write(out, &rows, &table.numbers)
}

/// `FORMAT=PATH`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Destination {
    pub(super) format: Format,
    path: PathBuf,
}

impl FromStr for Destination {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let Some((name, path)) = text.split_once('=').filter(|(_, path)| !path.is_empty()) else {
            return Err("it is not of the form FORMAT=PATH, like `sarif=report.sarif`".to_owned());
        };
        if path == "-" {
            return Err("standard output is what --format is for; name a file here".to_owned());
        }
        let format = Format::from_str(name, false).map_err(|_| {
            let values: Vec<_> = Format::value_variants().iter().filter_map(Format::to_possible_value).collect();
            let names: Vec<_> = values.iter().map(clap::builder::PossibleValue::get_name).collect();
            format!(
                "there is no format `{name}`{} Known are {}.",
                did_you_mean(name, names.iter().copied()),
                names.join(", ")
            )
        })?;
        Ok(Self { format, path: path.into() })
    }
}

impl Destination {
    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

/// A report that becomes a file once it is whole.
pub(super) struct ReportFile {
    pub(super) format: Format,
    /// As it was named.
    name: PathBuf,
    /// Where links lead.
    path: PathBuf,
    file: BufWriter<NamedTempFile>,
}

impl ReportFile {
    /// Opens a temporary file beside each, so that what cannot be written is known before
    /// anything is judged. None may be one of the `inputs`.
    pub(super) fn open_all(destinations: &[Destination], inputs: &[&Path]) -> Result<Vec<Self>, Failure> {
        if destinations.is_empty() {
            return Ok(Vec::new());
        }
        let inputs: Vec<_> = inputs.iter().map(|input| resolved(input)).collect();
        let mut files: Vec<Self> = Vec::new();
        for destination in destinations {
            let file = Self::open(destination)?;
            let name = file.name.display();
            if files.iter().any(|other| other.path == file.path) {
                return Err(Failure::Usage(format!("two reports would go to {name}; give each its own file")));
            }
            if inputs.contains(&file.path) {
                return Err(Failure::Usage(format!(
                    "{name} is to be judged, and a report there would replace it; name another file"
                )));
            }
            files.push(file);
        }
        Ok(files)
    }

    fn open(destination: &Destination) -> Result<Self, Failure> {
        let Destination { format, path: name } = destination;
        let path = resolved(name);
        // A device or a folder would be replaced by the renaming, or stand in its way.
        if fs::metadata(&path).is_ok_and(|found| !found.is_file()) {
            return Err(unwritten(name, &"what is there is no file"));
        }
        // The kind alone: the name of the temporary file tells nobody anything.
        let file = beside(&path, ".new-report-").map_err(|error| unwritten(name, &error.kind()))?;
        Ok(Self { format: *format, name: name.clone(), path, file: BufWriter::new(file) })
    }

    /// Writes one finding.
    pub(super) fn finding(&mut self, finding: &Finding, shown: Option<Shown<'_>>, style: Style) -> Result<(), Failure> {
        let written = self.format.finding(&mut self.file, finding, shown, style);
        written.map_err(|error| unwritten(&self.name, &error))
    }

    /// Writes the rest and gives the file its name.
    pub(super) fn conclude(mut self, report: &Report<'_>, style: Style) -> Result<(), Failure> {
        let mut written = self.format.conclude(&mut self.file, report, style);
        if self.format == Format::Text {
            // They stand on standard error elsewhere.
            let mut stale = report.collected.summary.stale().iter();
            written = written.and_then(|()| stale.try_for_each(|stale| writeln!(self.file, "{}", stale.sentence())));
        }
        // The last line about messages stands on standard error elsewhere; here there is none.
        if let (Format::Text, Of::Messages) = (self.format, report.of) {
            written = written.and_then(|()| writeln!(self.file, "{}", report.conclusion()));
        }
        let Self { name, path, file, .. } = self;
        let file = written.and_then(|()| file.into_inner().map_err(io::IntoInnerError::into_error));
        let file = file.map_err(|error| unwritten(&name, &error))?;
        file.persist(path).map_err(|error| unwritten(&name, &error.error))?;
        Ok(())
    }
}

fn unwritten(name: &Path, problem: &dyn Display) -> Failure {
    Failure::Environment(format!("cannot write the report {}: {problem}", name.display()))
}

/// A temporary file in the same folder, so that it can take the name of the path.
pub(super) fn beside(path: &Path, prefix: &str) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(prefix);
    // As readable as any new file: whoever publishes the report may be somebody else.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder(path))
}

/// The path without links: a link is followed and not replaced. What is not there yet is
/// in a folder that may be.
pub(super) fn resolved(path: &Path) -> PathBuf {
    let in_folder = || Some(fs::canonicalize(folder(path)).ok()?.join(path.file_name()?));
    fs::canonicalize(path).ok().or_else(in_folder).unwrap_or_else(|| path.to_owned())
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
