//! The text of a signature: standard base64 with padding, and nothing near it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// The bytes, or what is wrong with the text.
pub(super) fn decode(text: &str) -> Result<Vec<u8>, String> {
    STANDARD.decode(text).map_err(|_| fault(text))
}

fn fault(text: &str) -> String {
    let other = |character: &char| !character.is_ascii_alphanumeric() && !matches!(character, '+' | '/' | '=');
    if let Some(character) = text.chars().find(other) {
        let hint = match character {
            '-' | '_' => "; that is the URL-safe alphabet",
            '%' => "; the text is percent-encoded",
            ' ' => "; a plus sign becomes a space where a form is decoded",
            '\n' | '\r' => "; the text is broken into lines",
            _ => "",
        };
        return format!("has the character {character:?}, which is not of standard base64{hint}");
    }
    let body = text.trim_end_matches('=');
    let padding = text.len() - body.len();
    if body.contains('=') {
        "has padding inside".to_owned()
    } else if body.len() % 4 == 1 {
        format!("has {} characters, which is no length of base64", body.len())
    } else if padding != (4 - body.len() % 4) % 4 {
        format!("ends in {padding} padding characters; {} are needed", (4 - body.len() % 4) % 4)
    } else {
        "has bits after the last byte that are not zero".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_standard_base64() {
        let check = |text: &str, expected: Result<&[u8], &str>| match (decode(text), expected) {
            (Ok(bytes), Ok(expected)) => assert_eq!(bytes, expected, "{text:?}"),
            (Err(fault), Err(expected)) => assert!(fault.contains(expected), "{text:?}: {fault}"),
            (decoded, expected) => panic!("{text:?}: {decoded:?}, not {expected:?}"),
        };
        check("", Ok(b""));
        check("+/8=", Ok(b"\xfb\xff"));
        check("-_8=", Err("URL-safe"));
        check("+/8", Err("0 padding characters; 1 are needed"));
        check("+/8==", Err("2 padding characters; 1 are needed"));
        check("+/9=", Err("not zero"));
        check("+/8=\n", Err("lines"));
        check(" /8=", Err("plus sign"));
        check("%2B/8=", Err("percent"));
        check("AAAA=", Err("1 padding characters; 0 are needed"));
        check("AA==AA==", Err("inside"));
        check("AAAAA", Err("no length"));
        check("é", Err("'é'"));
    }
}
