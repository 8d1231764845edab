//! A comparison for a comment on a pull request: what it came to, and a table.

use super::Comparison;
use super::parts::{Part, conclusion, parts};
use crate::report::text::visible;

/// Rows of the table, and cases that are named in one.
const MOST: (usize, usize) = (100, 5);

/// The lines.
pub fn lines(comparison: &Comparison) -> Vec<String> {
    let parts = parts(comparison);
    let mut lines = vec![format!("**{}**", conclusion(comparison)), String::new()];
    if !parts.is_empty() {
        lines.extend(["| | how many | what | where |", "|---|---|---|---|"].map(str::to_owned));
        lines.extend(parts.iter().take(MOST.0).map(row));
        lines.push(String::new());
    }
    if parts.len() > MOST.0 {
        lines.extend([format!("{} more rows are left out.", parts.len() - MOST.0), String::new()]);
    }
    lines.extend(comparison.notes.iter().flat_map(|note| [format!("Note: {}.", escaped(note)), String::new()]));
    // One line break ends the text.
    lines.pop();
    lines
}

fn row(part: &Part) -> String {
    let Part { title, count, what, rule, cases } = part;
    let rule = if rule.is_empty() { String::new() } else { format!(" ({})", escaped(rule)) };
    let mut named: Vec<_> = cases.iter().take(MOST.1).map(|case| escaped(case)).collect();
    if cases.len() > MOST.1 {
        named.push(format!("and {} more", cases.len() - MOST.1));
    }
    format!("| {title} | {} | {}{rule} | {} |", escaped(count), escaped(what), named.join("<br>"))
}

/// The text as text, whatever it holds: names and values come from the judged messages. Of a
/// very long one the beginning.
fn escaped(text: &str) -> String {
    const MOST: usize = 500;
    let text = visible(text);
    let shown = &text[..text.floor_char_boundary(MOST)];
    let mut escaped = String::with_capacity(shown.len());
    for character in shown.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            // No mention of anybody either.
            '@' => escaped.push_str("&#64;"),
            '|' | '`' | '*' | '_' | '[' | ']' | '\\' | '~' | '#' | '!' => escaped.extend(['\\', character]),
            _ => escaped.push(character),
        }
    }
    if shown.len() < text.len() {
        escaped.push('…');
    }
    escaped
}
