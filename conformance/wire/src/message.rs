//! Parts of findings' messages.

/// So many characters of a value are worth showing.
const SHOWN: usize = 40;

/// A value in quotes, on one line, shortened if it is long.
pub(crate) fn quoted(value: &str) -> String {
    match value.char_indices().nth(SHOWN) {
        None => format!("{value:?}"),
        Some((end, _)) => format!("{:?}…", value.get(..end).unwrap_or_default()),
    }
}

/// A list of values in quotes, shortened if it is long.
pub(crate) fn quoted_list(values: &[&str]) -> String {
    let shown = values.iter().take(12).map(|value| quoted(value)).collect::<Vec<_>>().join(", ");
    if values.len() > 12 { format!("{shown}, … ({} in all)", values.len()) } else { shown }
}

#[cfg(test)]
mod tests {
    use super::{SHOWN, quoted};

    #[test]
    fn long_values_are_shortened() {
        assert_eq!(quoted("a\nb"), r#""a\nb""#);
        assert_eq!(quoted(&"文".repeat(SHOWN)), format!("\"{}\"", "文".repeat(SHOWN)));
        assert_eq!(quoted(&"文".repeat(SHOWN + 1)), format!("\"{}\"…", "文".repeat(SHOWN)));
    }
}
