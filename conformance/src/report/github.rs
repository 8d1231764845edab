//! GitHub's workflow commands, which it shows as annotations: one finding a line.

use std::io::{self, Write};

use wire::Severity;

use super::text::{diagnosed, visible};
use crate::baseline::stale::Stale;
use crate::finding::Finding;

/// Writes one finding.
pub fn finding(out: &mut dyn Write, finding: &Finding) -> io::Result<()> {
    let Finding { file, line, column, rule, pointer, message, .. } = finding;
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let pointer = if pointer.is_empty() { "(root)" } else { pointer };
    let mut lines = vec![format!("{pointer}: {message} ({})", source(finding))];
    lines.extend(finding.case.iter().map(|case| format!("case: {case}")));
    lines.extend(finding.replay.iter().map(|replay| format!("replay: {replay}")));
    lines.extend(diagnosed(&finding.diagnoses).into_iter().map(|(name, told)| format!("{name}: {told}")));
    // What a finding says stays on its line; only causes and cures get lines of their own.
    let text = data(&lines.iter().map(|line| visible(line)).collect::<Vec<_>>().join("\n"));
    // Standard input is no file of the repository, and neither is what a case sent or got.
    let place = match &finding.case {
        None if &**file != "-" => format!("file={},line={line},col={column},", property(&visible(file))),
        None => format!("line={line},col={column},"),
        Some(_) => String::new(),
    };
    writeln!(out, "::{command} {place}title={}::{text}", property(rule))
}

/// Writes one entry of the baseline that holds no more.
pub fn stale(out: &mut dyn Write, stale: &Stale) -> io::Result<()> {
    let Stale { file, line, .. } = stale;
    let text = data(&stale.sentence());
    writeln!(out, "::error file={},line={line},title=baseline::{text}", property(&visible(file)))
}

fn source(finding: &Finding) -> String {
    match (finding.erratum, finding.reading) {
        (Some(erratum), Some(reading)) => format!("{}; erratum {erratum} read as {reading}", finding.citation),
        _ => finding.citation.to_string(),
    }
}

/// What may stand after the command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// What may stand as the value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes() {
        for (text, in_data, in_property) in [
            ("plain", "plain", "plain"),
            ("100%\r\n::error::x", "100%25%0D%0A::error::x", "100%25%0D%0A%3A%3Aerror%3A%3Ax"),
            ("%0A", "%250A", "%250A"),
            ("a,b:c", "a,b:c", "a%2Cb%3Ac"),
        ] {
            assert_eq!((data(text).as_str(), property(text).as_str()), (in_data, in_property));
        }
    }
}
