//! Mistakes in the spec, and how a person sees them.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde_saphyr::Location;

use crate::source::Sources;

/// A mistake in a file of the spec.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file's path, as [`crate::source::Source::path`] has it.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// How many characters the mistake takes, at least 1.
    pub length: usize,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub cure: String,
}

/// How diagnostics are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Plain text, the same everywhere.
    Plain,
    /// With colours, for a terminal.
    Terminal,
}

impl Diagnostic {
    /// A mistake at a place that the YAML parser gave.
    pub fn new(file: &str, at: &Location, message: impl Into<String>, cure: impl Into<String>) -> Self {
        // Places are small numbers; a place that does not fit is not worth a panic.
        let small = |number: u64| usize::try_from(number).unwrap_or(usize::MAX).max(1);
        Self {
            file: file.to_owned(),
            line: small(at.line()),
            column: small(at.column()),
            length: usize::try_from(at.span().len()).unwrap_or(1).max(1),
            message: message.into(),
            cure: cure.into(),
        }
    }

    /// A mistake of a file as a whole.
    pub fn of_file(file: &str, message: impl Into<String>, cure: impl Into<String>) -> Self {
        Self::new(file, &Location::UNKNOWN, message, cure)
    }
}

/// Sorts by place, and drops what is said twice about one place (a shared type is looked
/// at once for every contract).
pub fn tidy(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostics.sort();
    diagnostics.dedup();
    diagnostics
}

/// All diagnostics as text: the place, the line with a caret, and the cure.
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, style: Style) -> String {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Terminal => Renderer::styled(),
    };
    let drawn: Vec<String> = diagnostics.iter().map(|diagnostic| draw(diagnostic, sources, &renderer)).collect();
    drawn.join("\n\n") + "\n"
}

fn draw(diagnostic: &Diagnostic, sources: &Sources, renderer: &Renderer) -> String {
    let title = Level::ERROR.primary_title(diagnostic.message.as_str());
    let cure = Level::HELP.message(diagnostic.cure.as_str());
    let Some(source) = sources.get(&diagnostic.file) else {
        let origin = annotate_snippets::Origin::path(diagnostic.file.as_str());
        return renderer.render(&[title.element(origin).element(cure)]);
    };
    let start = source.offset(diagnostic.line, diagnostic.column);
    // A caret never leaves its line: block texts would otherwise be printed whole.
    let line_end = source.text[start..].find('\n').map_or(source.text.len(), |at| start + at);
    let end = source.offset(diagnostic.line, diagnostic.column.saturating_add(diagnostic.length)).min(line_end);
    let snippet = Snippet::source(source.text.as_str())
        .path(source.path.as_str())
        .annotation(AnnotationKind::Primary.span(start..end.max(start)));
    renderer.render(&[title.element(snippet).element(cure)])
}
