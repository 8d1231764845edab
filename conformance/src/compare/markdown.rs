//! A comparison for a comment on a pull request: what it came to, and a table.

use super::Comparison;
use super::parts::{Part, conclusion, parts};
use crate::report::text::visible;

/// Rows of the table.
const ROWS: usize = 100;

/// Bytes of the table: comments hold 64 KiB, and there is more to say than rows.
const BYTES: usize = 60_000;

/// Cases that are named in a row.
const CASES: usize = 5;

/// The lines.
pub fn lines(comparison: &Comparison) -> Vec<String> {
    let parts = parts(comparison);
    let mut lines = vec![format!("**{}**", conclusion(comparison)), String::new()];
    if !parts.is_empty() {
        lines.extend(["| | how many | what | where |", "|---|---|---|---|"].map(str::to_owned));
        let mut room = BYTES;
        let fits = |row: &String| {
            room = room.saturating_sub(row.len() + 1);
            room > 0
        };
        let rows: Vec<_> = parts.iter().take(ROWS).map(row).take_while(fits).collect();
        let left_out = parts.len() - rows.len();
        lines.extend(rows);
        lines.push(String::new());
        if left_out > 0 {
            lines.extend([format!("{left_out} more rows are left out."), String::new()]);
        }
    }
    lines.extend(comparison.notes.iter().flat_map(|note| [format!("Note: {}.", escaped(note)), String::new()]));
    // One line break ends the text.
    lines.pop();
    lines
}

fn row(part: &Part) -> String {
    let Part { title, count, what, rule, cases } = part;
    let rule = if rule.is_empty() { String::new() } else { format!(" ({})", escaped(rule)) };
    let mut named: Vec<_> = cases.iter().take(CASES).map(|case| escaped(case)).collect();
    if cases.len() > CASES {
        named.push(format!("and {} more", cases.len() - CASES));
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
