//! Explanations as text.

use std::io::{self, Write};

use model::{
    Check, Citation, Contract, Direction, Erratum, Field, InSchema, Kind, Presence, ResultCode, Rule, Scope, Test,
    Type, TypeBody,
};

use super::Topic;
use crate::finding::severity_name;

/// Writes one explanation.
pub fn write(out: &mut dyn Write, topic: &Topic) -> io::Result<()> {
    match topic {
        Topic::Rule { rule, erratum, accepted, violated } => {
            rule_topic(out, rule, *erratum)?;
            ids(out, "accepted vectors", accepted)?;
            ids(out, "refused vectors", violated)
        }
        Topic::Code { contract, code } => code_topic(out, contract, code),
        Topic::Erratum { erratum, rules, concerns } => {
            erratum_topic(out, erratum)?;
            ids(out, "rules", rules)?;
            ids(out, "concerns", concerns)
        }
        Topic::Contract { contract, rules } => contract_topic(out, contract, *rules),
        Topic::Type { contract, of, rules } => type_topic(out, contract, of, rules),
        Topic::Field { contract, place, pointers, field, rules } => {
            field_topic(out, contract, place, field)?;
            ids(out, "at", pointers)?;
            rule_list(out, rules)
        }
    }
}

/// `document, section, row`.
pub fn cited(citation: &Citation) -> String {
    let Citation { document, section, row } = citation;
    let parts = [document, section, row].into_iter().map(String::as_str).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}

/// What a member holds, in a word or two.
pub fn kind(kind: &Kind) -> String {
    match kind {
        Kind::Text => "string".to_owned(),
        Kind::Integer => "integer".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::Scalar => "string, integer or boolean".to_owned(),
        Kind::Enum { name } | Kind::Struct { name } => name.clone(),
        Kind::List { name } => format!("list of {name}"),
        Kind::Payload { name } => format!("string with JSON of {name}"),
    }
}

/// `required`, `conditional`, `recommended` or `optional`.
pub fn presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "required",
        Presence::Conditional => "conditional",
        Presence::Recommended => "recommended",
        Presence::Optional => "optional",
    }
}

/// `request`, `response` or `exchange`.
pub fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Request => "request",
        Direction::Response => "response",
        Direction::Exchange => "exchange",
    }
}

fn rule_topic(out: &mut dyn Write, rule: &Rule, erratum: Option<&Erratum>) -> io::Result<()> {
    writeln!(out, "rule {}", rule.id)?;
    writeln!(out, "  {}", rule.text)?;
    let capped = if rule.hinge.is_some() { "; a warning at most unless --strict" } else { "" };
    entry(out, "severity", &format!("{}{capped}", severity_name(rule.severity)))?;
    entry(out, "scope", &format!("{}, {}", direction(rule.direction), scope(rule.scope)))?;
    entry(out, "source", &cited(&rule.citation))?;
    entry(out, "schema", &in_schema(&rule.in_schema))?;
    ids(out, "errata", &rule.errata)?;
    ids(out, "at", &rule.pointers)?;
    if let (Some(hinge), Some(erratum)) = (&rule.hinge, erratum) {
        entry(out, "hangs on", &format!("erratum {}: {}", erratum.id, erratum.title))?;
        entry(out, "in force", &format!("when it is read as {}", hinge.readings.join(" or ")))?;
        readings(out, erratum)?;
        evidence(out, erratum)?;
    }
    Ok(())
}

fn code_topic(out: &mut dyn Write, contract: &str, code: &ResultCode) -> io::Result<()> {
    writeln!(out, "result code {} of {contract}", code.code)?;
    writeln!(out, "  {}", code.meaning)?;
    entry(out, "id", code.id.as_deref().unwrap_or("the document gives none"))?;
    entry(out, "status", &code.status)?;
    entry(out, "action", &code.action)?;
    entry(out, "source", &cited(&code.citation))?;
    ids(out, "errata", &code.errata)
}

fn erratum_topic(out: &mut dyn Write, erratum: &Erratum) -> io::Result<()> {
    writeln!(out, "erratum {}", erratum.id)?;
    writeln!(out, "  {}", erratum.title)?;
    writeln!(out, "  {}", erratum.description.trim_end().replace('\n', "\n  "))?;
    entry(out, "contracts", &erratum.contracts.join(", "))?;
    readings(out, erratum)?;
    entry(out, "because", &erratum.because)?;
    evidence(out, erratum)
}

fn contract_topic(out: &mut dyn Write, contract: &Contract, rules: usize) -> io::Result<()> {
    writeln!(out, "contract {}: {}", contract.id, contract.title)?;
    writeln!(out, "  {}", contract.description.trim_end().replace('\n', "\n  "))?;
    entry(out, "function", &contract.function)?;
    if !contract.function_spellings.is_empty() {
        entry(out, "also as", &contract.function_spellings.join(", "))?;
    }
    entry(out, "version", &contract.version)?;
    entry(out, "document", &contract.document)?;
    ids(out, "errata", &contract.errata)?;
    entry(out, "rules", &rules.to_string())?;
    entry(out, "codes", &contract.result_codes.len().to_string())?;
    ids(out, "types", &contract.types.iter().map(|of| of.place.as_str()).collect::<Vec<_>>())
}

fn type_topic(out: &mut dyn Write, contract: &str, of: &Type, rules: &[&Rule]) -> io::Result<()> {
    writeln!(out, "type {contract}/{}", of.place)?;
    writeln!(out, "  {}", of.description.trim_end().replace('\n', "\n  "))?;
    entry(out, "source", &cited(&of.citation))?;
    if let Some(lender) = &of.borrowed_from {
        entry(out, "borrowed", &format!("from {lender}: this contract's document never defines it"))?;
    }
    ids(out, "errata", &of.errata)?;
    ids(out, "at", &of.pointers)?;
    match &of.body {
        TypeBody::Struct(body) => {
            let members = body.fields.iter();
            let members =
                members.map(|field| format!("{}: {}, {}", field.name, kind(&field.kind), presence(field.presence)));
            ids(out, "members", &members.collect::<Vec<_>>())?;
        }
        TypeBody::Enum(body) => {
            let values = body.values.iter().map(|value| format!("{}: {}", value.value, value.description));
            ids(out, if body.closed { "values" } else { "known values" }, &values.collect::<Vec<_>>())?;
        }
    }
    rule_list(out, rules)
}

fn field_topic(out: &mut dyn Write, contract: &str, place: &str, field: &Field) -> io::Result<()> {
    writeln!(out, "field {contract}/{place}")?;
    writeln!(out, "  {}", field.description.trim_end().replace('\n', "\n  "))?;
    entry(out, "type", &kind(&field.kind))?;
    entry(out, "presence", presence(field.presence))?;
    if field.secret {
        entry(out, "secret", "reports mask its values")?;
    }
    for check in &field.checks {
        if let Check { test: Test::MaxLength { max }, .. } = check {
            entry(out, "length", &format!("at most {max}"))?;
        }
    }
    if let Some(example) = &field.example {
        entry(out, "example", &example.to_string())?;
    }
    if !field.spellings.is_empty() {
        entry(out, "also as", &field.spellings.join(", "))?;
    }
    entry(out, "source", &cited(&field.citation))?;
    ids(out, "errata", &field.errata)
}

fn readings(out: &mut dyn Write, erratum: &Erratum) -> io::Result<()> {
    writeln!(out, "  readings:")?;
    for reading in &erratum.readings {
        let mark = if reading.id == erratum.chosen { " (chosen)" } else { "" };
        writeln!(out, "    {}{mark}: {}", reading.id, reading.meaning.trim_end())?;
    }
    Ok(())
}

fn evidence(out: &mut dyn Write, erratum: &Erratum) -> io::Result<()> {
    writeln!(out, "  evidence:")?;
    for piece in &erratum.evidence {
        writeln!(out, "    {}: {}", cited(&piece.citation), piece.says.trim_end())?;
    }
    Ok(())
}

fn rule_list(out: &mut dyn Write, rules: &[&Rule]) -> io::Result<()> {
    let lines: Vec<_> = rules.iter().map(|rule| format!("{}: {}", rule.id, rule.text)).collect();
    ids(out, "rules", &lines)
}

fn entry(out: &mut dyn Write, name: &str, text: &str) -> io::Result<()> {
    writeln!(out, "  {name}: {}", text.trim_end())
}

/// A list under its name; nothing where it is empty.
fn ids<T: AsRef<str>>(out: &mut dyn Write, name: &str, items: &[T]) -> io::Result<()> {
    match items {
        [] => Ok(()),
        [one] => entry(out, name, one.as_ref()),
        many => {
            writeln!(out, "  {name}:")?;
            many.iter().try_for_each(|item| writeln!(out, "    {}", item.as_ref()))
        }
    }
}

fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::Shape => "one member by itself",
        Scope::Condition => "members of one message",
        Scope::Envelope => "the envelope",
        Scope::Signature => "the signature",
        Scope::Exchange => "a request and its response",
        Scope::Sequence => "several exchanges",
    }
}

fn in_schema(in_schema: &InSchema) -> String {
    match in_schema {
        InSchema::Message => "the strict schema says it too".to_owned(),
        InSchema::Payload => "the payload's strict schema says it too".to_owned(),
        InSchema::Partly { why } => format!("the strict schema says a part of it: {why}"),
        InSchema::No { why } => format!("no schema says it: {why}"),
    }
}
