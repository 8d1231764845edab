//! Regular expressions for strings.
//!
//! Validators run them in the engines of many languages, so they keep to what all of
//! those share: no lookaround, no `\d`, and escapes that ECMAScript's `u` flag allows.

use wire::Format;

/// A pattern for the whole string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pattern {
    /// The anchored expression.
    pub(super) text: String,
    /// Whether some string that it accepts ends in a line feed. Python's `$` also
    /// matches before a last line feed, so where this is false a strict schema has to
    /// exclude that one separately.
    pub(super) may_end_in_line_feed: bool,
}

/// The list form of a string: see `model::Test::Items`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Items<'m> {
    pub(super) separator: char,
    pub(super) one_of: &'m [String],
    pub(super) format: Option<Format>,
    pub(super) quantity_after: Option<char>,
}

/// The strings that have a form.
pub(super) fn of_format(format: Format) -> Pattern {
    Pattern { text: format!("^(?:{})$", format.pattern()), may_end_in_line_feed: false }
}

/// The strings of ASCII letters, digits and these characters.
pub(super) fn of_characters(also: &str) -> Pattern {
    Pattern { text: format!("^{}*$", class(also.chars())), may_end_in_line_feed: also.contains('\n') }
}

/// The strings that are lists of items.
pub(super) fn of_items(items: &Items<'_>) -> Pattern {
    let free = items.one_of.is_empty() && items.format.is_none() && items.quantity_after.is_none();
    Pattern { text: list(items, &format!("[^{}]+", in_class(items.separator))), may_end_in_line_feed: free }
}

/// The strings that are both; `None` where that takes two patterns.
pub(super) fn of_items_and_characters(items: &Items<'_>, also: &str) -> Option<Pattern> {
    let free = items.one_of.is_empty() && items.format.is_none();
    let allowed = |character: char| character.is_ascii_alphanumeric() || also.contains(character);
    if !free || !allowed(items.separator) || !items.quantity_after.is_none_or(allowed) {
        return None;
    }
    let rest = also.chars().filter(|character| *character != items.separator);
    let may_end_in_line_feed = also.contains('\n') && items.quantity_after.is_none();
    Some(Pattern { text: list(items, &format!("{}+", class(rest))), may_end_in_line_feed })
}

/// The lists that have an item, wherever it stands.
pub(super) fn having(item: &str, separator: char) -> String {
    let separator = literal(&separator.to_string());
    format!("(?:^|{separator}){}(?:{separator}|$)", literal(item))
}

fn list(items: &Items<'_>, any: &str) -> String {
    let mut item = match items.format {
        Some(format) => format!("(?:{})", format.pattern()),
        None if items.one_of.is_empty() => any.to_owned(),
        None => {
            let values: Vec<String> = items.one_of.iter().map(|value| literal(value)).collect();
            format!("(?:{})", values.join("|"))
        }
    };
    if let Some(mark) = items.quantity_after {
        item.push_str(&literal(&mark.to_string()));
        item.push_str("[0-9]+");
    }
    let separator = literal(&items.separator.to_string());
    format!("^{item}(?:{separator}{item})*$")
}

fn class(also: impl Iterator<Item = char>) -> String {
    let also: String = also.map(in_class).collect();
    format!("[A-Za-z0-9{also}]")
}

fn in_class(character: char) -> String {
    escaped(character, "\\]^[-")
}

fn literal(text: &str) -> String {
    text.chars().map(|character| escaped(character, "\\^$.*+?()[]{}|/")).collect()
}

fn escaped(character: char, special: &str) -> String {
    if special.contains(character) { format!("\\{character}") } else { character.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(one_of: &[String]) -> Items<'_> {
        Items { separator: '|', one_of, format: None, quantity_after: None }
    }

    #[test]
    fn lists() {
        let values = ["1".to_owned(), "a.b".to_owned()];
        assert_eq!(of_items(&items(&values)).text, r"^(?:1|a\.b)(?:\|(?:1|a\.b))*$");
        assert_eq!(of_items(&items(&[])).text, r"^[^|]+(?:\|[^|]+)*$");
        let counted = Items { quantity_after: Some('^'), ..items(&[]) };
        assert_eq!(of_items(&counted).text, r"^[^|]+\^[0-9]+(?:\|[^|]+\^[0-9]+)*$");
    }

    #[test]
    fn characters_and_items_make_one_pattern_where_they_can() {
        let both = of_items_and_characters(&items(&[]), " ,-[]|").map(|pattern| pattern.text);
        assert_eq!(both.as_deref(), Some(r"^[A-Za-z0-9 ,\-\[\]]+(?:\|[A-Za-z0-9 ,\-\[\]]+)*$"));
        assert_eq!(of_items_and_characters(&items(&[]), " ,-"), None, "the separator is not among the characters");
        let values = ["1".to_owned()];
        assert_eq!(of_items_and_characters(&items(&values), "|"), None, "the values say more than the characters");
    }

    #[test]
    fn only_free_items_may_end_in_a_line_feed() {
        assert!(of_items(&items(&[])).may_end_in_line_feed);
        assert!(!of_items(&Items { quantity_after: Some('^'), ..items(&[]) }).may_end_in_line_feed);
        assert!(!of_items(&items(&["1".to_owned()])).may_end_in_line_feed);
        assert!(!of_characters(" ").may_end_in_line_feed);
        assert!(!of_format(Format::Digits).may_end_in_line_feed);
    }

    #[test]
    fn items_by_name() {
        assert_eq!(having("1", '|'), r"(?:^|\|)1(?:\||$)");
    }
}
