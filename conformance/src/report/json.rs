//! One JSON document, whatever the command.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use super::environment::Environment;
use super::group::Group;
use super::{Of, Report, Summary};
use crate::finding::Finding;
use crate::gateway::watch;
use crate::statistics::Statistics;
use crate::suite::live;
use crate::testee;

/// The report of a command.
#[derive(Serialize, JsonSchema)]
pub struct Document<'a> {
    /// What was found, in the order of the input or of the cases: the examples of every
    /// group. What is hidden and what is left out is counted in the summary.
    pub findings: &'a [Finding],
    /// Equal findings together, the worst groups first.
    pub groups: &'a [Group],
    /// What it came to.
    pub summary: &'a Summary,
    /// What there is in the messages, where `--statistics` asks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statistics: Option<&'a Statistics>,
    /// What stood in the way, each as a sentence.
    pub problems: &'a [String],
    /// What the report was made with.
    pub environment: &'a Environment,
    /// Of `run`: the cases, what they cover, and the failures with their exchanges.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run: Option<&'a live::report::Report>,
    /// Of `serve --judge`: the exchanges by contract, and the broken rules.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clients: Option<&'a watch::report::Report>,
    /// Of `testee`: who it is, the cases by capability and contract, and an example of each broken rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub testee: Option<&'a testee::report::Report>,
}

/// Writes the report.
pub fn write(out: &mut dyn Write, report: &Report<'_>) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &Document::of(report))?;
    writeln!(out)
}

impl<'a> Document<'a> {
    /// The document of a report.
    pub fn of(report: &Report<'a>) -> Self {
        let collected = report.collected;
        let (run, clients, testee) = match report.of {
            Of::Messages => (None, None, None),
            Of::Run(run) => (Some(run), None, None),
            Of::Clients(clients) => (None, Some(clients), None),
            Of::Testee(testee) => (None, None, Some(testee)),
        };
        Self {
            findings: &collected.findings,
            groups: &collected.groups,
            summary: &collected.summary,
            statistics: collected.statistics.as_ref(),
            problems: report.problems,
            environment: report.environment,
            run,
            clients,
            testee,
        }
    }
}
