//! HTML for a browser: one file without anything beside it, to be opened from a disk, to be
//! filtered, and to be printed.
//!
//! The page is `templates/report.html`; what it shows is prepared here, in one file for each
//! of its parts. Without the script everything can still be read.

mod charts;
mod clauses;
mod exchanges;
mod facts;
mod filters;
mod findings;
mod parts;

use std::io::{self, Write};

use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::digest::{SHA256, digest};

use self::charts::Figure;
use self::clauses::Coverage;
use self::facts::{Fact, Table, Tile};
use self::filters::Filter;
use self::findings::RuleGroup;
use super::{Of, Report, Verdict};
use crate::catalog::Catalog;
use crate::report::text::{left_out, visible};

const STYLE: &str = include_str!("../../templates/report.css");
const SCRIPT: &str = include_str!("../../templates/report.js");

/// Writes the report.
pub fn write(out: &mut dyn Write, report: &Report<'_>) -> io::Result<()> {
    let page = Page::of(report, &Catalog::generated());
    page.write_into(out).map_err(io::Error::other)
}

#[derive(Template)]
#[template(path = "report.html")]
struct Page {
    style: &'static str,
    script: &'static str,
    /// What the browser holds style and script to.
    policy: String,
    command: String,
    time: String,
    verdict: Verdict,
    conclusion: String,
    tiles: Vec<Tile>,
    problems: Vec<String>,
    filters: Vec<Filter>,
    /// Findings that are shown, and those that are only counted.
    shown: usize,
    unshown: usize,
    rules: Vec<RuleGroup>,
    /// About groups of which not every finding is shown.
    left_out: Vec<String>,
    coverage: Vec<Coverage>,
    tables: Vec<Table>,
    /// What there is in the messages.
    figures: Vec<Figure>,
    environment: Vec<Fact>,
}

impl Page {
    fn of(report: &Report<'_>, catalog: &Catalog) -> Self {
        let command = match report.of {
            Of::Messages => report.environment.judged_with().first().map_or("check", String::as_str),
            Of::Run(_) => "run",
            Of::Clients(_) => "serve",
            Of::Testee(_) => "testee",
        };
        // The heading has the verdict already.
        let (verdict, conclusion) = (report.verdict(), report.conclusion());
        Self {
            style: STYLE,
            script: SCRIPT,
            policy: policy(),
            command: visible(command),
            time: report.environment.time.clone(),
            verdict,
            conclusion: visible(
                conclusion.strip_prefix(verdict.name()).unwrap_or(&conclusion).trim_start_matches([':', ',', ' ']),
            ),
            tiles: facts::tiles(report),
            problems: report.problems.iter().map(|problem| visible(problem)).collect(),
            filters: filters::filters(report),
            shown: report.collected.findings.len(),
            unshown: report.collected.summary.left_out,
            rules: findings::rules(report, catalog),
            left_out: left_out(report),
            coverage: clauses::coverage(report, catalog),
            tables: facts::tables(report),
            figures: charts::figures(report),
            environment: facts::environment(report),
        }
    }

    fn mark(&self) -> &'static str {
        match self.verdict {
            Verdict::Pass => "✓",
            Verdict::Fail => "✕",
            Verdict::Inconclusive => "?",
        }
    }
}

/// Nothing is loaded, and nothing runs but this very style and script.
fn policy() -> String {
    let hash = |text: &str| STANDARD.encode(digest(&SHA256, text.as_bytes()));
    let (style, script) = (hash(STYLE), hash(SCRIPT));
    format!(
        "default-src 'none'; img-src data:; style-src 'sha256-{style}'; script-src 'sha256-{script}'; base-uri 'none'; \
         form-action 'none'"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_and_script_stay_in_their_elements() {
        assert!(!STYLE.contains("</"));
        assert!(!SCRIPT.contains("</") && !SCRIPT.contains("<!--"));
    }
}
