//! The line that a finding is on, and the part of it that is meant.

use std::ops::Range;

/// The line that a finding is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The line; what is no UTF-8 is replaced.
    pub line: String,
    /// The part that is meant, in bytes of `line`.
    pub marked: Range<usize>,
}

/// More characters are not marked.
const MOST_MARKED: usize = 80;

impl Excerpt {
    /// The line of a place in a text, whole.
    pub fn of(bytes: &[u8], offset: usize, length: usize) -> Self {
        let (before, rest) = bytes.split_at(offset.min(bytes.len()));
        let before = &before[before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1)..];
        let rest = &rest[..rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len())];
        // The brace stands for the whole object: carets under all of it help nobody.
        let is_nest = matches!(rest.first(), Some(b'{' | b'['));
        let length = if is_nest { 1 } else { boundary(rest, length.min(MOST_MARKED)) };
        let (marked, after) = rest.split_at(length.min(rest.len()));

        let mut line = String::from_utf8_lossy(before).into_owned();
        let start = line.len();
        line.push_str(&String::from_utf8_lossy(marked));
        let marked = start..line.len();
        line.push_str(&String::from_utf8_lossy(after));
        Self { line, marked }
    }

    /// The same with at most so many bytes around the marked part.
    pub fn shortened(&self, around: usize) -> Self {
        let [before, marked, after] = self.cut(around);
        let start = before.len();
        Self { line: [before, marked.clone(), after].concat(), marked: start..start + marked.len() }
    }

    /// At most `around` bytes before and after the marked part: what is before, the part,
    /// what is after. What was cut off is an ellipsis.
    pub fn cut(&self, around: usize) -> [String; 3] {
        let (before, rest) = self.line.split_at(self.marked.start);
        let (marked, after) = rest.split_at(self.marked.len());
        let start = before.ceil_char_boundary(before.len().saturating_sub(around));
        let end = after.floor_char_boundary(around);
        let ellipsis = |is_cut: bool| if is_cut { "…" } else { "" };
        [
            format!("{}{}", ellipsis(start > 0), &before[start..]),
            marked.to_owned(),
            format!("{}{}", &after[..end], ellipsis(end < after.len())),
        ]
    }
}

/// The next place at or after `at` where a character begins.
fn boundary(bytes: &[u8], at: usize) -> usize {
    let is_inside = |byte: &&u8| **byte & 0b1100_0000 == 0b1000_0000;
    at + bytes.get(at..).unwrap_or_default().iter().take_while(is_inside).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        let text = "first\n{\"a\": \"é文x\", \"b\": 1}\nlast";
        let at = text.find('é').expect("it is there");
        for (around, expected) in
            [(100, ["{\"a\": \"", "é文", "x\", \"b\": 1}"]), (3, ["…: \"", "é文", "x\",…"]), (0, ["…", "é文", "…"])]
        {
            assert_eq!(Excerpt::of(text.as_bytes(), at, "é文".len()).cut(around), expected);
        }
        // No place within a character is cut at.
        assert_eq!(Excerpt::of("é文é".as_bytes(), 2, 3).cut(1), ["…", "文", "…"]);
    }
}
