//! A request as a command that people can run.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::plan::{Step, Way};
use super::target::Form;

/// The command for a POSIX shell that sends these very bytes to the URL.
pub(super) fn line(url: &str, step: &Step) -> String {
    match &step.way {
        Way::Http(_) if step.body.len() > MOST_BYTES => "none: the body is longer than a command may be".to_owned(),
        Way::Http(form) => command(url, form, &step.body),
        Way::Bytes(_) => "none: curl sends nothing but sound HTTP".to_owned(),
    }
}

/// Systems limit the length of an argument.
const MOST_BYTES: usize = 96 * 1024;

fn command(url: &str, form: &Form, body: &[u8]) -> String {
    let header = |name: &str, value: &str| format!(" -H {}", quoted(&format!("{name}: {value}")));
    // Without a value, curl leaves its own out.
    let mut options = match form.content_type {
        Some(kind) => header("Content-Type", kind),
        None => " -H 'Content-Type:'".to_owned(),
    };
    options.extend(form.headers.iter().map(|(name, value)| header(name, value)));
    if form.is_chunked {
        options.push_str(&header("Transfer-Encoding", "chunked"));
    }
    let to = quoted(&format!("{url}{}", form.path_end));
    if form.method == "GET" {
        return format!("curl -sS{options} {to}");
    }
    if form.method != Form::USUAL.method {
        options = format!(" -X {}{options}", form.method);
    }
    // A shell's text has no NUL, and what is no UTF-8 would not survive a terminal.
    match std::str::from_utf8(body)
        .ok()
        .filter(|text| !text.contains(|character: char| character.is_control() && character != '\n'))
    {
        // Without a file name, an `@` at the beginning would be one.
        Some(text) if !text.starts_with('@') => {
            format!("curl -sS{options} --data-binary {} {to}", quoted(text))
        }
        _ => format!(
            "printf %s {} | base64 -d | curl -sS{options} --data-binary @- {to}",
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
    use super::command;
    use crate::suite::live::target::Form;

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
            assert_eq!(command("http://x/y", &Form::USUAL, body), expected);
        }
    }

    #[test]
    fn commands_of_other_forms() {
        let form = Form {
            content_type: None,
            headers: vec![("X-A".to_owned(), "b".to_owned())],
            is_chunked: true,
            ..Form::USUAL
        };
        let expected = "curl -sS -H 'Content-Type:' -H 'X-A: b' -H 'Transfer-Encoding: chunked' --data-binary '{}' 'u'";
        assert_eq!(command("u", &form, b"{}"), expected);
        let form = Form { method: "PUT", path_end: "?a", ..Form::USUAL };
        let expected = "curl -sS -X PUT -H 'Content-Type: application/json; charset=utf-8' --data-binary '{}' 'u?a'";
        assert_eq!(command("u", &form, b"{}"), expected);
        let form = Form { method: "GET", ..Form::USUAL };
        assert_eq!(command("u", &form, b"{}"), "curl -sS -H 'Content-Type: application/json; charset=utf-8' 'u'");
    }
}
