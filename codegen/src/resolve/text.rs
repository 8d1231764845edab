//! Rules as sentences.

use model::{JsonKind, MemberPath, Predicate, Test};
use wire::{Format, Severity};

use crate::view::demand::{Demand, kind_name};

/// The sentence of a rule about one member.
pub(super) fn demand(member: &str, spellings: &[&str], demand: &Demand, kinds: &[JsonKind]) -> String {
    let digits_only = kinds == [JsonKind::Integer];
    match &demand.test {
        Test::Present => format!("`{member}` is required."),
        Test::Recommended => format!("`{member}` is recommended."),
        Test::Name { name } => {
            let wrong: Vec<&str> =
                std::iter::once(member).chain(spellings.iter().copied()).filter(|other| other != name).collect();
            format!("The member is called `{name}`, not {}.", list(&wrong))
        }
        Test::Type { kinds } => {
            let names: Vec<&str> = kinds.iter().map(|kind| kind_name(*kind)).collect();
            format!("In JSON, `{member}` is {}.", names.join(" or "))
        }
        Test::Elements => format!("Every element of `{member}` is an object."),
        Test::MaxLength { max } if digits_only => format!("`{member}` has at most {max} digits."),
        Test::MaxLength { max } => format!("`{member}` has at most {max} characters."),
        Test::Format { format } => format!("`{member}` is {}.", form(*format)),
        Test::OneOf { values } => {
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            match (&values[..], demand.severity) {
                (_, Severity::Note) => format!("`{member}` is usually one of {}; others may come.", list(&values)),
                ([only], _) => format!("`{member}` is `{only}`."),
                _ => format!("`{member}` is one of {}.", list(&values)),
            }
        }
        Test::Characters { also } => {
            let also: Vec<String> =
                also.chars().map(|each| if each == ' ' { "blank".into() } else { format!("`{each}`") }).collect();
            format!("`{member}` consists of ASCII letters, digits and these characters: {}.", also.join(" "))
        }
        Test::Items { separator, one_of, format, quantity_after } => {
            let mut text = format!("`{member}` is one or more items with `{separator}` between them");
            if !one_of.is_empty() {
                let values: Vec<&str> = one_of.iter().map(String::as_str).collect();
                text += &format!(", each one of {}", list(&values));
            }
            if let Some(format) = format {
                text += &format!(", each {}", form(*format));
            }
            if let Some(mark) = quantity_after {
                text += &format!(", each with `{mark}` and a quantity at its end");
            }
            text + "."
        }
        Test::Range { min, max } => format!("`{member}` is a number from {min} to {max}."),
        Test::Payload => format!("`{member}` holds the JSON text of an object."),
    }
}

/// The sentence of the rule about members that no document lists.
pub(super) fn unlisted(place: &str) -> String {
    format!("`{place}` has no members but the listed ones.")
}

/// A predicate as a clause that follows "when".
pub(super) fn predicate(predicate: &Predicate) -> String {
    match predicate {
        Predicate::Is { member, values } => {
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            match &values[..] {
                [only] => format!("{} is `{only}`", path(member)),
                _ => format!("{} is one of {}", path(member), list(&values)),
            }
        }
        Predicate::Has { member, item, .. } => format!("{} has the item `{item}`", path(member)),
        Predicate::Present { member } => format!("{} is there", path(member)),
        Predicate::Differ { left, right } => format!("{} differs from {}", path(left), path(right)),
        Predicate::All { of } => joined(of, " and "),
        Predicate::Any { of } => joined(of, " or "),
        Predicate::Not { of } => match &**of {
            Predicate::Present { member } => format!("{} is not there", path(member)),
            other => format!("it is not so that {}", self::predicate(other)),
        },
    }
}

fn joined(parts: &[Predicate], word: &str) -> String {
    let one = |part: &Predicate| match part {
        Predicate::All { of } | Predicate::Any { of } if of.len() > 1 => format!("({})", predicate(part)),
        other => predicate(other),
    };
    parts.iter().map(one).collect::<Vec<_>>().join(word)
}

fn path(member: &MemberPath) -> String {
    format!("`{}`", member.join("."))
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn form(format: Format) -> &'static str {
    match format {
        Format::DateTime => "an RFC 3339 date-time with an offset",
        Format::DateTimeMillis => "an RFC 3339 date-time with an offset and exactly three fraction digits",
        Format::Date => "a calendar date like 2018-10-20",
        Format::DateTimeMinutes => "a local date and time to the minute like 2018-10-22 20:49",
        Format::Url => "an absolute URL",
        Format::Currency => "the code of an active currency of ISO 4217",
        Format::Mcc => "a merchant category code of four digits",
        Format::Digits => "made of digits only",
        Format::EightDigits => "made of exactly eight digits",
        Format::Decimal => "a decimal number in digits",
    }
}
