//! A comparison as text: a block for each cause, and what it came to in the last line.

use super::Comparison;
use super::parts::{Part, conclusion, parts};
use crate::report::text::visible;

/// Cases that are named for each cause.
const MOST: usize = 5;

/// The lines.
pub fn lines(comparison: &Comparison) -> Vec<String> {
    let mut lines: Vec<String> = parts(comparison).iter().flat_map(part).collect();
    lines.extend(comparison.notes.iter().map(|note| format!("note: {note}")));
    lines.push(conclusion(comparison));
    lines
}

fn part(part: &Part) -> Vec<String> {
    let Part { title, count, what, rule, cases } = part;
    let rule = if rule.is_empty() { String::new() } else { format!(" [{rule}]") };
    let mut lines = vec![visible(&format!("{} {count}: {what}{rule}", title.to_uppercase()))];
    lines.extend(cases.iter().take(MOST).map(|case| visible(&format!("  {case}"))));
    if cases.len() > MOST {
        lines.push(format!("  and {} more", cases.len() - MOST));
    }
    lines
}
