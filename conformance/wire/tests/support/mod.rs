//! Rules and messages of an invented API.
#![allow(dead_code, reason = "each test uses a part of this")]

use wire::{
    Citation, Direction, Erratum, Finding, Hinge, Kinds, Read, Reader, Readings, Rule, Scope, Scratch, Severity,
    TypeRule,
};

pub(crate) static ERRATA: &[Erratum] =
    &[Erratum { id: "word-or-number", title: "", readings: &["word", "number", "either"], chosen: 0 }];

const fn rule(id: &'static str, severity: Severity, hinge: Option<Hinge>) -> Rule {
    Rule {
        id,
        contract: "shop@1",
        direction: Direction::Request,
        scope: Scope::Shape,
        severity,
        pointers: &[],
        citation: Citation { document: "", section: "", row: "" },
        hinge,
        text: "",
    }
}

const fn on_reading(reading: usize) -> Option<Hinge> {
    Some(Hinge { erratum: 0, readings: 1 << reading })
}

pub(crate) static TYPE: Rule = rule("type", Severity::Error, None);
pub(crate) static VALUE: Rule = rule("value", Severity::Error, None);
pub(crate) static LENGTH: Rule = rule("length", Severity::Error, None);
pub(crate) static PAYLOAD: Rule = rule("payload", Severity::Error, None);
pub(crate) static ADVICE: Rule = rule("advice", Severity::Note, None);
pub(crate) static UNLISTED: Rule = rule("unlisted", Severity::Note, None);
pub(crate) static TYPE_WORD: Rule = rule("type:word", Severity::Error, on_reading(0));
pub(crate) static TYPE_NUMBER: Rule = rule("type:number", Severity::Error, on_reading(1));
pub(crate) static PAYLOAD_IF_NUMBER: Rule = rule("payload:number", Severity::Error, on_reading(1));

pub(crate) const STRING: &[TypeRule] = &[TypeRule { kinds: Kinds::STRING, rule: &TYPE }];
pub(crate) const INTEGER: &[TypeRule] = &[TypeRule { kinds: Kinds::INTEGER, rule: &TYPE }];
pub(crate) const BOOLEAN: &[TypeRule] = &[TypeRule { kinds: Kinds::BOOLEAN, rule: &TYPE }];
pub(crate) const OBJECT: &[TypeRule] = &[TypeRule { kinds: Kinds::OBJECT, rule: &TYPE }];
pub(crate) const ARRAY: &[TypeRule] = &[TypeRule { kinds: Kinds::ARRAY, rule: &TYPE }];
pub(crate) const WORD_OR_NUMBER: &[TypeRule] =
    &[TypeRule { kinds: Kinds::STRING, rule: &TYPE_WORD }, TypeRule { kinds: Kinds::INTEGER, rule: &TYPE_NUMBER }];

pub(crate) fn chosen() -> Readings {
    Readings::chosen(ERRATA)
}

/// Reads a text and gives what was found.
pub(crate) fn findings_under(
    text: &[u8],
    readings: &Readings,
    read: impl FnOnce(&mut Reader<'_>) -> Read<()>,
) -> Vec<Finding> {
    let scratch = Scratch::new();
    let mut reader = Reader::new(text, &scratch, readings);
    // A stop has been reported, and findings are all that counts here.
    let _ = read(&mut reader);
    reader.finish()
}

pub(crate) fn findings(text: &[u8], read: impl FnOnce(&mut Reader<'_>) -> Read<()>) -> Vec<Finding> {
    findings_under(text, &chosen(), read)
}

/// What skipping the whole text finds.
pub(crate) fn skipped(text: &[u8]) -> Vec<Finding> {
    findings(text, |reader| reader.skip().map(drop))
}

/// Findings as `rule pointer text-at-the-place`.
pub(crate) fn lines(text: &str, findings: &[Finding]) -> Vec<String> {
    let line = |finding: &Finding| {
        let shown = &text[finding.span.start..finding.span.end];
        format!("{} {} {shown}", finding.rule.id, finding.pointer)
    };
    findings.iter().map(line).collect()
}
