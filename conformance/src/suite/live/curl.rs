//! A request as a command that people can run.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::target::MEDIA_TYPE;

/// The command for a POSIX shell that posts these very bytes to the URL.
pub fn line(url: &str, body: &[u8]) -> String {
    let header = quoted(&format!("Content-Type: {MEDIA_TYPE}; charset=utf-8"));
    let to = quoted(url);
    // A shell's text has no NUL, and what is no UTF-8 would not survive a terminal.
    match std::str::from_utf8(body)
        .ok()
        .filter(|text| !text.contains(|character: char| character.is_control() && character != '\n'))
    {
        // Without a file name, an `@` at the beginning would be one.
        Some(text) if !text.starts_with('@') => {
            format!("curl -sS -H {header} --data-binary {} {to}", quoted(text))
        }
        _ => format!(
            "printf %s {} | base64 -d | curl -sS -H {header} --data-binary @- {to}",
            quoted(&STANDARD.encode(body))
        ),
    }
}

/// In single quotes, in which a shell changes nothing.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn commands() {
        let header = "-H 'Content-Type: application/json; charset=utf-8' --data-binary";
        for (body, expected) in [
            (b"{}".as_slice(), format!("curl -sS {header} '{{}}' 'http://x/y'")),
            (b"{\"a\":\"it's\"}", format!("curl -sS {header} '{{\"a\":\"it'\\''s\"}}' 'http://x/y'")),
            (b"{\n}", format!("curl -sS {header} '{{\n}}' 'http://x/y'")),
            (b"@file", format!("printf %s 'QGZpbGU=' | base64 -d | curl -sS {header} @- 'http://x/y'")),
            (b"\xff", format!("printf %s '/w==' | base64 -d | curl -sS {header} @- 'http://x/y'")),
            (b"\r\n", format!("printf %s 'DQo=' | base64 -d | curl -sS {header} @- 'http://x/y'")),
            (b"", format!("curl -sS {header} '' 'http://x/y'")),
        ] {
            assert_eq!(line("http://x/y", body), expected);
        }
    }
}
