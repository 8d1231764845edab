//! Other texts that say the same, or are as right or wrong as JSON.

/// What the byte that comes next belongs to.
#[derive(Clone, Copy)]
enum Place {
    Outside,
    Inside,
    /// After a backslash.
    Escape,
    /// So many digits of `\uXXXX` are still to come.
    Digits(u8),
}

impl Place {
    fn after(self, byte: u8) -> Self {
        match (self, byte) {
            (Self::Outside, b'"') => Self::Inside,
            (Self::Outside, _) => Self::Outside,
            (Self::Inside, b'"') => Self::Outside,
            (Self::Inside, b'\\') => Self::Escape,
            (Self::Escape, b'u') => Self::Digits(4),
            (Self::Digits(left), _) if left > 1 => Self::Digits(left - 1),
            (Self::Inside | Self::Escape | Self::Digits(_), _) => Self::Inside,
        }
    }
}

fn places(text: &[u8]) -> impl Iterator<Item = (Place, u8)> {
    text.iter().scan(Place::Outside, |place, byte| {
        let before = *place;
        *place = before.after(*byte);
        Some((before, *byte))
    })
}

/// A text of JSON without white space between its tokens, all its letters and digits in
/// strings escaped.
pub(crate) fn respelled(text: &[u8]) -> Vec<u8> {
    let mut other = Vec::with_capacity(text.len() * 4);
    for (place, byte) in places(text) {
        match place {
            Place::Outside if byte.is_ascii_whitespace() => {}
            Place::Inside if byte.is_ascii_alphanumeric() => {
                other.extend_from_slice(format!("\\u{byte:04x}").as_bytes());
            }
            _ => other.push(byte),
        }
    }
    other
}

/// The text with numbers that every reader can hold: exponents become zero, and of more
/// than twenty digits in a row the rest falls away. It is JSON if and only if the other is.
pub(crate) fn with_small_numbers(text: &[u8]) -> Vec<u8> {
    const MOST: usize = 20;
    let (mut digits, mut in_exponent) = (0, false);
    let mut other = Vec::with_capacity(text.len());
    for (place, byte) in places(text) {
        let is_digit = matches!(place, Place::Outside) && byte.is_ascii_digit();
        digits = if is_digit { digits + 1 } else { 0 };
        in_exponent = matches!(place, Place::Outside)
            && match byte {
                b'e' | b'E' => true,
                b'+' | b'-' | b'0'..=b'9' => in_exponent,
                _ => false,
            };
        if digits <= MOST {
            other.push(if is_digit && in_exponent { b'0' } else { byte });
        }
    }
    other
}

/// How deep brackets nest outside of strings.
pub(crate) fn depth(text: &[u8]) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for (place, byte) in places(text) {
        match (place, byte) {
            (Place::Outside, b'{' | b'[') => depth += 1,
            (Place::Outside, b'}' | b']') => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(change: fn(&[u8]) -> Vec<u8>, text: &str, expect: &str) {
        assert_eq!(String::from_utf8(change(text.as_bytes())).as_deref(), Ok(expect), "{text}");
    }

    #[test]
    fn respelled_texts_say_the_same() {
        check(respelled, r#" { "a b" : [ 1 , "\\u\u00e9\n文" ] } "#, r#"{"\u0061 \u0062":[1,"\\\u0075\u00e9\n文"]}"#);
    }

    #[test]
    fn numbers_become_small_and_strings_stay() {
        check(with_small_numbers, r#"[1e400,-2.5E-07,{"1e9":"1e9\"1e9"}]"#, r#"[1e000,-2.5E-00,{"1e9":"1e9\"1e9"}]"#);
        check(with_small_numbers, &"7".repeat(400), &"7".repeat(20));
        check(with_small_numbers, "[true,1e,1e+,01]", "[true,1e,1e+,01]");
    }

    #[test]
    fn depth_counts_brackets_outside_of_strings() {
        assert_eq!(depth(br#"[{"[[[\"[":[1]},[]]"#), 3);
        assert_eq!(depth(b"]]["), 1);
    }
}
