//! Small things that several parts of the page show.

use crate::report::text::visible;

/// A piece of our prose.
pub(super) struct Piece {
    /// Whether it stood between backticks.
    pub(super) is_code: bool,
    pub(super) text: String,
}

/// Our prose in pieces: what stands between backticks is code.
pub(super) fn prose(text: &str) -> Vec<Piece> {
    let pieces = text.trim_end().split('`').enumerate();
    pieces.map(|(at, piece)| Piece { is_code: at % 2 == 1, text: visible(piece) }).collect()
}

/// A text of several lines, in which nothing else stays a control character.
pub(super) fn lines(text: &str) -> String {
    text.split('\n').map(visible).collect::<Vec<_>>().join("\n")
}

/// The text as one word of a shell's command.
pub(super) fn word(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._/=:,@+%".contains(&byte);
    if !text.is_empty() && text.bytes().all(is_plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_command() {
        for (text, expected) in [("a/b.json", "a/b.json"), ("", "''"), ("a b", "'a b'"), ("it's", r"'it'\''s'")] {
            assert_eq!(word(text), expected);
        }
    }

    #[test]
    fn prose_has_code_in_it() {
        let told: Vec<_> = prose("the `a<b` is\n").into_iter().map(|piece| (piece.is_code, piece.text)).collect();
        assert_eq!(told, [(false, "the ".to_owned()), (true, "a<b".to_owned()), (false, " is".to_owned())]);
    }
}
