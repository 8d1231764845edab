//! Patterns for ids and files.

/// Whether `text` fits `pattern`, in which `*` stands for any text and `?` for one
/// character. Slashes are nothing special.
pub fn matches(pattern: &str, text: &str) -> bool {
    if !pattern.contains(['*', '?']) {
        return pattern == text;
    }
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut at, mut from) = (0, 0);
    // The last star, and the text after the piece that it stands for.
    let mut star: Option<(usize, usize)> = None;
    while from < text.len() {
        match (pattern.get(at), star) {
            (Some('*'), _) => {
                star = Some((at, from));
                at += 1;
            }
            (Some(wanted), _) if *wanted == '?' || *wanted == text[from] => {
                at += 1;
                from += 1;
            }
            (_, Some((star_at, end))) => {
                star = Some((star_at, end + 1));
                (at, from) = (star_at + 1, end + 1);
            }
            (_, None) => return false,
        }
    }
    pattern[at..].iter().all(|rest| *rest == '*')
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn globs() {
        for (pattern, text, expected) in [
            ("", "", true),
            ("*", "", true),
            ("a", "ab", false),
            ("a*", "ab/c", true),
            ("*/max-length#*", "lend@1/Tag.text/max-length#at", true),
            ("*length", "x/max-length#at", false),
            ("?b*d", "abcbd", true),
            ("a*b*c", "a-b-b-c", true),
            ("a*b*c", "a-c-b", false),
            ("文?", "文字", true),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }
}
