//! Texts with a length, a character or a time to probe.

use jiff::{SignedDuration, Timestamp};

/// Two characters that are not ASCII: one of three bytes in UTF-8 and one unit in
/// UTF-16, one of four bytes and two units.
pub(crate) const MULTI_BYTE: &str = "文😀";

/// Texts of so many code points, for members of any form: one of them may fit.
pub(crate) fn of_length(length: usize) -> Vec<String> {
    let after = |start: &str, fill: &str| {
        let rest = length.checked_sub(start.chars().count())?;
        Some(format!("{start}{}", fill.repeat(rest)))
    };
    let texts =
        [after("", "x"), after("", "1"), after("https://example.com/", "x"), after("1.", "1"), after("x^", "1")];
    texts.into_iter().flatten().collect()
}

/// A text of so many code points with some that are not ASCII at its end.
pub(crate) fn of_length_multi_byte(length: usize) -> Option<String> {
    let rest = length.checked_sub(MULTI_BYTE.chars().count())?;
    Some(format!("{}{MULTI_BYTE}", "x".repeat(rest)))
}

/// Texts that differ from this one in their last character.
pub(crate) fn one_character_off(text: &str) -> Vec<String> {
    let mut start = text.chars();
    let Some(last) = start.next_back() else { return vec!["x".to_owned()] };
    let others = ['0', '1', 'x', 'y'].into_iter().filter(|other| *other != last);
    others.map(|other| format!("{}{other}", start.as_str())).collect()
}

/// The date-time so many seconds after another, in UTC: as short as can be, and with
/// three fraction digits.
pub(crate) fn seconds_after(date_time: &str, seconds: i64) -> Vec<String> {
    let start: Option<Timestamp> = date_time.parse().ok();
    let sum = start.and_then(|start| start.checked_add(SignedDuration::from_secs(seconds)).ok());
    sum.into_iter().flat_map(|sum| [sum.to_string(), format!("{sum:.3}")]).collect()
}

/// Upper and lower case swapped.
pub(crate) fn case_swapped(text: &str) -> String {
    let swap = |c: char| if c.is_ascii_uppercase() { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() };
    text.chars().map(swap).collect()
}

/// A name or value in kebab case, for labels.
pub(crate) fn kebab(text: &str) -> String {
    let mut label = String::new();
    let mut after_lower = false;
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            if c.is_ascii_uppercase() && after_lower {
                label.push('-');
            }
            label.push(c.to_ascii_lowercase());
        } else if !label.is_empty() && !label.ends_with('-') {
            label.push('-');
        }
        after_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
    }
    label.trim_end_matches('-').to_owned()
}
