//! Text for people: with the source line where a person reads it, one finding a line
//! where a program does.

use std::fmt::{Display, Write as _};
use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Group as Elements, Level, Renderer, Snippet};
use wire::Severity;

use super::collection::Collected;
use super::group::Group;
use super::{Report, Signatures, Summary, Verdict};
use crate::finding::{Finding, severity_name};
use crate::input::Shown;
use crate::log::Exchanges;
use crate::sequence;
use crate::signature::diagnose::Diagnosis;

/// How to write findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// One finding a line.
    Lines,
    /// With the source line and a caret.
    Source {
        /// With colours.
        colored: bool,
    },
}

/// Writes one finding.
pub fn finding<'s>(
    out: &mut dyn Write,
    finding: &Finding,
    shown: impl Into<Shown<'s>>,
    style: Style,
) -> io::Result<()> {
    match style {
        Style::Lines => writeln!(out, "{}", line(finding)),
        Style::Source { colored } => writeln!(out, "{}\n", excerpted(finding, shown.into(), colored)),
    }
}

/// The last line about messages: what it all came to.
pub fn summary(summary: &Summary) -> String {
    let Summary { messages, errors, warnings, notes, known, hidden, unreadable, signatures, verdict, .. } = summary;
    let Summary { filtered, exchanges, sequences, empty, incomplete, .. } = summary;
    let mut text = format!(
        "{}: {}, {}, {} in {}",
        verdict.name(),
        counted(*errors, "error"),
        counted(*warnings, "warning"),
        counted(*notes, "note"),
        counted(*messages, "message"),
    );
    // Writing to a string cannot fail.
    if *known > 0 {
        let _ = write!(text, "; {known} known by the baseline");
    }
    if let Some(Signatures { verified, refused, without_key, diagnosed }) = signatures {
        let _ = write!(text, "; {} verified, {refused} refused", counted(*verified, "signature"));
        if *without_key > 0 {
            let _ = write!(text, ", {without_key} without a key");
        }
        if *refused > 0 && !diagnosed {
            text.push_str(" (`verify --diagnose` looks for the cause)");
        }
    }
    if *hidden > 0 {
        let _ = write!(text, " ({hidden} not shown; see --min-severity)");
    }
    if let Some(filtered) = filtered {
        let _ = write!(text, "; {} left out by filters", counted(filtered.all(), "message"));
    }
    if let Some(exchanges) = exchanges {
        text.push_str(&exchanged(exchanges));
    }
    if let Some(sequences) = sequences {
        text.push_str(&in_sequence(sequences));
    }
    if *empty > 0 {
        let _ = write!(text, "; {} without a message", counted(*empty, "record"));
    }
    if *unreadable > 0 {
        let _ = write!(text, "; {} could not be read", counted(*unreadable, "file"));
    }
    if *incomplete {
        text.push_str("; interrupted, the rest of the input was not read");
    }
    if *verdict == Verdict::Inconclusive {
        text.push_str(", which is no pass");
    }
    text
}

fn exchanged(exchanges: &Exchanges) -> String {
    let Exchanges { judged, unanswered, unasked } = exchanges;
    let mut text = format!("; {}", counted(judged.values().sum::<usize>(), "exchange"));
    for (count, what) in [(*unanswered, "request"), (*unasked, "response")] {
        if count > 0 {
            let other = if what == "request" { "response" } else { "request" };
            // Writing to a string cannot fail.
            let _ = write!(text, ", {} without a {other}", counted(count, what));
        }
    }
    text
}

fn in_sequence(sequences: &sequence::log::Summary) -> String {
    let sequence::log::Summary { window, requests, unnamed, forgotten } = sequences;
    let mut text = format!("; {} in sequence", counted(*requests, "request"));
    // Writing to a string cannot fail.
    if *unnamed > 0 {
        let _ = write!(text, ", {} in none", counted(*unnamed, "message"));
    }
    if *forgotten > 0 {
        let _ = write!(text, ", {} forgotten after {window} records", counted(*forgotten, "transaction"));
    }
    text
}

/// The lines about groups of which not every finding is shown.
pub fn left_out(report: &Report<'_>) -> Vec<String> {
    let Collected { groups, summary, .. } = report.collected;
    let lacking = |group: &&Group| group.count > group.examples.len() as u64;
    let mut lines: Vec<_> = groups.iter().filter(lacking).take(MOST_GROUPS).map(more).collect();
    if summary.left_out > 0 && lines.is_empty() {
        lines.push(format!("{} more, which --max-findings leaves out", counted(summary.left_out, "finding")));
    }
    let others = groups.iter().filter(lacking).count().saturating_sub(MOST_GROUPS);
    if others > 0 {
        lines.push(format!("and {others} more groups of equal findings"));
    }
    lines
}

/// More groups are not told of one by one.
const MOST_GROUPS: usize = 100;

fn more(group: &Group) -> String {
    let Group { rule, pointer, contract, file, severity, count, examples, .. } = group;
    let kind = severity_name(*severity);
    let mut text = format!(
        "{kind}{}: {} more like",
        rule.map(|rule| format!("[{rule}]")).unwrap_or_default(),
        count - examples.len() as u64
    );
    text.push_str(if examples.is_empty() { " others" } else { " these" });
    let pointer = pointer.as_deref().map(|pointer| if pointer.is_empty() { "(root)" } else { pointer });
    for place in [pointer, file.as_deref(), contract.filter(|_| rule.is_none())].into_iter().flatten() {
        let _ = write!(text, ", {place}");
    }
    let _ = write!(text, " ({count} in all)");
    visible(&text)
}

pub(crate) fn line(finding: &Finding) -> String {
    let Finding { file, line, column, rule, pointer, message, citation, .. } = finding;
    let severity = severity_name(finding.severity);
    let pointer = if pointer.is_empty() { "(root)" } else { pointer };
    let mut text = format!("{file}:{line}:{column}: {severity}[{rule}] {pointer}: {message} ({citation}");
    if let (Some(erratum), Some(reading)) = (finding.erratum, finding.reading) {
        let _ = write!(text, "; erratum {erratum} read as {reading}");
    }
    text.push(')');
    for (name, told) in diagnosed(&finding.diagnoses) {
        let _ = write!(text, "; {name}: {told}");
    }
    visible(&text)
}

/// Causes and cures by name; one cure for several causes in a row stands once.
pub(crate) fn diagnosed(diagnoses: &[Diagnosis]) -> Vec<(&'static str, String)> {
    let mut told = Vec::new();
    for of_one_cure in diagnoses.chunk_by(|one, other| one.cure == other.cure) {
        told.extend(of_one_cure.iter().map(|one| ("cause", format!("[{}] {}", one.cause, one.message))));
        told.extend(of_one_cure.first().map(|one| ("cure", one.cure.clone())));
    }
    told
}

fn excerpted(finding: &Finding, shown: Shown<'_>, colored: bool) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    // The renderer cuts what a terminal cannot show.
    let excerpt = shown.excerpt(finding.offset, finding.length);
    let marked = AnnotationKind::Primary.span(excerpt.marked).label(visible(&finding.message));
    let snippet =
        Snippet::source(excerpt.line).line_start(finding.line).path(visible(&finding.file)).annotation(marked);
    let mut notes = vec![("at", visible(if finding.pointer.is_empty() { "the root" } else { &finding.pointer }))];
    notes.push(("source", finding.citation.to_string()));
    if let (Some(erratum), Some(reading)) = (finding.erratum, finding.reading) {
        notes.push(("erratum", format!("{erratum}, read as {reading}; see `conformance explain {erratum}`")));
    }
    notes.extend(diagnosed(&finding.diagnoses).into_iter().map(|(name, told)| (name, visible(&told))));
    let title = level.primary_title(finding.text).id(finding.rule);
    let group = notes.into_iter().fold(Elements::with_title(title).element(snippet), |group, (name, text)| {
        group.element(Level::NOTE.with_name(Some(name)).message(text))
    });
    let renderer = if colored { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}

/// The text with everything escaped that could change what a terminal shows: names and
/// values come from the judged message.
pub(crate) fn visible(text: &str) -> String {
    let is_harmless = |character: char| {
        !character.is_control()
            && !matches!(character, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if text.chars().all(is_harmless) {
        return text.to_owned();
    }
    text.chars().fold(String::new(), |mut shown, character| {
        if is_harmless(character) {
            shown.push(character);
        } else {
            shown.extend(character.escape_default());
        }
        shown
    })
}

/// So many of something, in words.
pub(crate) fn counted<N: Display + PartialEq + From<u8>>(count: N, what: &str) -> String {
    if count == N::from(1) { format!("1 {what}") } else { format!("{count} {what}s") }
}
