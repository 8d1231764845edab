//! How to ask a case by hand, for instance with a debugger around the program.

use super::cases::Case;
use super::protocol::{self, Request};

/// The shell's line that asks the case, and what is to be heard.
pub fn lines(case: &Case, command: &[String]) -> Vec<String> {
    let hello = Request::Hello { id: 0, protocol: protocol::VERSION }.line(1);
    let requests = [hello, case.request.line(2)].map(|line| word(&line)).join(" ");
    let mut lines = vec![format!("# {}", case.id)];
    if !case.note.is_empty() {
        lines.push(format!("# {}", case.note));
    }
    if let Some(rule) = case.probes {
        lines.push(format!("# probes {}", rule.id));
    }
    lines.push(format!("# expected in the second line: {}", case.expected()));
    lines.push(format!("printf '%s\\n' {requests} | {}", words(command)));
    lines
}

/// The command as a shell reads it.
pub fn words(command: &[String]) -> String {
    command.iter().map(|text| word(text)).collect::<Vec<_>>().join(" ")
}

/// The text as one word, in which a shell changes nothing.
pub fn word(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._/=:,@+%".contains(&byte);
    if !text.is_empty() && text.bytes().all(is_plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}
