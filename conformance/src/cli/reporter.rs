//! What every command does that reports findings: where the reports go, and which of many
//! equal findings they show.

use std::io::Write;
use std::path::Path;

use clap::{Args, ValueEnum};
use wire::Severity;

use super::baseline::{Baselining, Finds, settled};
use super::output;
use super::reports::{Destination, Format, ReportFile};
use super::{Failure, Outcome, exit_code};
use crate::baseline::matching::Matching;
use crate::finding::Finding;
use crate::input::Shown;
use crate::merge::Options;
use crate::report::collection::{Collected, Place};
use crate::report::environment::Environment;
use crate::report::group::{GroupBy, Grouping};
use crate::report::text::Style;
use crate::report::{Of, Report, Summary};

/// How findings are reported.
#[derive(Args)]
pub(super) struct Outputs {
    /// How to report [default: text]
    #[arg(long)]
    format: Option<Format>,
    /// Write a report into a file as well, like `sarif=findings.sarif`; repeatable
    #[arg(long = "report", value_name = "FORMAT=PATH")]
    reports: Vec<Destination>,
    /// What makes findings equal [default: fault]
    #[arg(long, value_name = "WHAT")]
    group_by: Option<By>,
    /// Show so many of equal findings, and how many more there are [default: 10]
    #[arg(long, value_name = "N")]
    examples: Option<usize>,
    /// Show so many findings in all [default: 1000]
    #[arg(long, value_name = "N")]
    max_findings: Option<usize>,
    /// Link rules to the reference site at this address, or in this folder as it lies from
    /// the report
    #[arg(long, value_name = "URL", value_parser = site)]
    docs: Option<String>,
    #[command(flatten)]
    baselining: Baselining,
}

/// What findings have in common.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum By {
    /// The rule and the place in the message
    Fault,
    /// The rule
    Rule,
    /// The contract
    Contract,
    /// The file, or the case of a run
    File,
    /// Nothing: all are shown
    Nothing,
}

/// Findings on their way to standard output and into files.
pub(super) struct Reporter<'a> {
    outputs: &'a Outputs,
    /// Of text on standard output, and in files.
    styles: (Style, Style),
    files: Vec<ReportFile>,
    /// The arguments of the `check` that judged, where the program only merges.
    pub(super) checked: Option<Vec<String>>,
}

/// What a report is about, beside what was collected.
pub(super) struct About<'a> {
    pub(super) of: Of<'a>,
    pub(super) problems: &'a [String],
    pub(super) fail_on: Severity,
    /// The seed of random cases.
    pub(super) seed: Option<u64>,
}

impl Outputs {
    /// The format on standard output.
    pub(super) fn format(&self) -> Format {
        self.format.unwrap_or(Format::Text)
    }

    /// Whether any of this was asked for.
    pub(super) fn is_any_given(&self) -> bool {
        let Self { format, reports, group_by, examples, max_findings, docs, baselining } = self;
        let is_any_number_given = examples.is_some() || max_findings.is_some();
        let is_any_output_given = format.is_some() || !reports.is_empty() || group_by.is_some() || docs.is_some();
        is_any_output_given || is_any_number_given || baselining.is_any_given()
    }

    /// Whether a baseline was asked for.
    pub(super) fn has_baseline(&self) -> bool {
        self.baselining.is_any_given()
    }

    /// Which failures are known; see [`Baselining::matching`].
    pub(super) fn baseline(&self, usual: Option<&Path>, finds: &Finds<'_>) -> Result<Option<Matching>, Failure> {
        self.baselining.matching(usual, finds)
    }

    /// Those of a report on parts, which were grouped before.
    pub(super) fn merging(
        format: Option<Format>,
        reports: &[Destination],
        docs: Option<String>,
        options: &Options,
    ) -> Self {
        Self {
            format,
            reports: reports.to_vec(),
            group_by: options.group_by.map(By::of),
            examples: Some(options.examples),
            max_findings: Some(options.max_findings),
            docs,
            baselining: Baselining::default(),
        }
    }

    /// What makes findings equal, if that was given.
    pub(super) fn group_by(&self) -> Option<GroupBy> {
        self.group_by.map(By::group_by)
    }

    /// Where reports go beside standard output.
    pub(super) fn destinations(&self) -> impl Iterator<Item = &Path> {
        self.reports.iter().map(Destination::path)
    }

    /// How findings are grouped.
    pub(super) fn grouping(&self) -> Grouping {
        let usual = Grouping::default();
        Grouping {
            by: self.group_by.map_or(usual.by, By::group_by),
            examples: self.examples.unwrap_or(usual.examples),
            most: self.max_findings.unwrap_or(usual.most),
        }
    }
}

impl<'a> Reporter<'a> {
    /// Opens the files, none of which may replace one of the `inputs`.
    pub(super) fn open(outputs: &'a Outputs, styles: (Style, Style), inputs: &[&Path]) -> Result<Self, Failure> {
        let inputs: Vec<_> = inputs.iter().copied().chain(outputs.baselining.path()).collect();
        Ok(Self { outputs, styles, files: ReportFile::open_all(&outputs.reports, &inputs)?, checked: None })
    }

    /// Whether the line is shown that a finding is on.
    pub(super) fn shows_source(&self) -> bool {
        let (here, in_files) = self.styles;
        here != Style::Lines || in_files != Style::Lines || self.keeps_excerpts()
    }

    /// Whether findings are written that are many like others.
    pub(super) fn shows_all(&self) -> bool {
        let mut formats = self.files.iter().map(|file| file.format).chain([self.outputs.format()]);
        self.outputs.group_by.is_none() && formats.any(Format::is_complete)
    }

    /// Whether that line is shown at the end.
    pub(super) fn keeps_excerpts(&self) -> bool {
        self.outputs.format().shows_excerpts() || self.files.iter().any(|file| file.format.shows_excerpts())
    }

    /// Writes a finding where findings are written one by one.
    pub(super) fn finding(
        &mut self,
        finding: &Finding,
        place: Place,
        shown: Option<Shown<'_>>,
        out: &mut dyn Write,
    ) -> Result<(), Failure> {
        let is_grouped = self.outputs.group_by.is_some();
        let is_shown = |format: Format| match place {
            Place::Kept => true,
            Place::LeftOut => format.is_complete() && !is_grouped,
            Place::Hidden => false,
        };
        let format = self.outputs.format();
        if is_shown(format) {
            format.finding(out, finding, shown, self.styles.0)?;
        }
        for file in self.files.iter_mut().filter(|file| is_shown(file.format)) {
            file.finding(finding, shown, self.styles.1)?;
        }
        Ok(())
    }

    /// Writes the rest: beside findings one by one, the last words are on standard error,
    /// so that the report is findings and nothing else. Gives the outcome back.
    pub(super) fn conclude(
        self,
        collected: &Collected,
        about: &About<'_>,
        outcome: Outcome,
        out: &mut dyn Write,
    ) -> Outcome {
        let Self { outputs, styles, files, checked } = self;
        let outcome = settled(outcome, collected.baseline.as_ref(), &collected.summary);
        let format = outputs.format();
        let mut formats = files.iter().map(|file| file.format).chain([format]);
        let is_told = formats.any(Format::tells_environment);
        let environment = if is_told { Environment::here() } else { Environment::default() };
        let About { of, problems, fail_on, seed } = *about;
        let environment = Environment { seed, checked, ..environment };
        let exit_code = exit_code(&outcome);
        let docs = outputs.docs.as_deref();
        let report = Report { collected, of, problems, environment: &environment, fail_on, exit_code, docs };
        format.conclude(out, &report, styles.0)?;
        out.flush()?;
        let has_last_words = match of {
            Of::Messages => matches!(format, Format::Text | Format::Github),
            Of::Run(_) | Of::Clients(_) | Of::Testee(_) => format == Format::Github,
        };
        let Summary { messages, unreadable, incomplete, .. } = collected.summary;
        let is_empty = messages == 0 && unreadable == 0 && !incomplete;
        if has_last_words && !is_empty {
            // A closed standard error takes nothing from the verdict.
            let _ = writeln!(std::io::stderr(), "{}", report.conclusion());
        }
        for file in files {
            file.conclude(&report, styles.1)?;
        }
        outcome
    }
}

/// Text as a person reads it on a terminal, and one finding a line elsewhere.
pub(super) fn usual_styles() -> (Style, Style) {
    let here = if output::is_terminal() { Style::Source { colored: output::is_colored() } } else { Style::Lines };
    (here, Style::Lines)
}

/// The address of a site. Others than these would run code in who clicks at them.
pub(super) fn site(text: &str) -> Result<String, String> {
    let scheme = text.split_once(':').map(|(scheme, _)| scheme).filter(|scheme| !scheme.contains('/'));
    match scheme {
        None | Some("http" | "https" | "file") if !text.is_empty() => Ok(text.to_owned()),
        _ => Err("it is neither an http, https or file URL nor a folder".to_owned()),
    }
}

impl By {
    fn of(by: GroupBy) -> Self {
        match by {
            GroupBy::Fault => Self::Fault,
            GroupBy::Rule => Self::Rule,
            GroupBy::Contract => Self::Contract,
            GroupBy::File => Self::File,
            GroupBy::Nothing => Self::Nothing,
        }
    }

    fn group_by(self) -> GroupBy {
        match self {
            Self::Fault => GroupBy::Fault,
            Self::Rule => GroupBy::Rule,
            Self::Contract => GroupBy::Contract,
            Self::File => GroupBy::File,
            Self::Nothing => GroupBy::Nothing,
        }
    }
}
