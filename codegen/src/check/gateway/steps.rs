//! Every question is asked once, and every no has a result.

use model::gateway::Question;

use super::codes;
use crate::diagnostic::Diagnostic;
use crate::parse::language::{GatewayFile, StepEntry};
use crate::parse::{FileKind, Parsed, Spec};
use crate::suggest;

pub(super) fn check(spec: &Spec, file: &Parsed<GatewayFile>) -> Vec<Diagnostic> {
    let steps = &file.value.steps;
    let mut found = order(&file.file, steps);
    for entry in steps {
        let mut say = |at, message: String, cure: String| found.push(Diagnostic::new(&file.file, at, message, cure));
        let name = word(entry.asks.value);
        match (entry.asks.value, &entry.codes[..]) {
            (Question::Scenario, [first, ..]) => {
                say(&first.at, format!("`{name}` has results of its own"), "take `codes` away".to_owned());
            }
            (Question::Scenario, []) => {}
            (_, []) => {
                let cure = "add `codes: [...]`: the result codes when the answer is no";
                say(&entry.asks.at, format!("nothing says how a request ends at `{name}`"), cure.to_owned());
            }
            _ => found.extend(results(spec, &file.file, entry)),
        }
    }
    found
}

/// Each question once, and what makes every request end at the end.
fn order(file: &str, steps: &[StepEntry]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (index, entry) in steps.iter().enumerate() {
        let asks = &entry.asks;
        let name = word(asks.value);
        if let Some(first) = steps[..index].iter().find(|earlier| earlier.asks == *asks) {
            let message = format!("`{name}` is asked already, in line {}", first.asks.at.line());
            found.push(Diagnostic::new(file, &asks.at, message, "remove one of them"));
        } else if asks.value == Question::Scenario && index + 1 < steps.len() {
            let message = format!("nothing can be asked after `{name}`, where every request ends");
            found.push(Diagnostic::new(file, &asks.at, message, "put it at the end"));
        }
    }
    for question in Question::ALL {
        if !steps.iter().any(|entry| entry.asks.value == *question) {
            let message = format!("no step asks `{}`", word(*question));
            found.push(Diagnostic::of_file(file, message, "add it; the gateway asks every question"));
        }
    }
    found
}

/// Every code is one, and every contract has one of them.
fn results(spec: &Spec, file: &str, entry: &StepEntry) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let contracts = spec.contract_ids();
    let tables: Vec<_> = contracts.iter().filter_map(|contract| Some((*contract, codes(spec, contract)?))).collect();
    let all = || tables.iter().flat_map(|(_, codes)| codes.iter().copied());
    let all_known = tables.len() == contracts.len() && !spec.broken.iter().any(|file| file.kind == FileKind::Contracts);
    for code in entry.codes.iter().filter(|code| all_known && !all().any(|known| known == code.value)) {
        let message = format!("no contract has the result code `{}`", code.value);
        found.push(Diagnostic::new(file, &code.at, message, suggest::cure(&code.value, all())));
    }
    if !found.is_empty() {
        // A contract may have what an unknown code was meant to be.
        return found;
    }
    for (contract, known) in &tables {
        if !entry.codes.iter().any(|code| known.contains(&code.value.as_str())) {
            let message = format!("none of the codes of `{}` is in the table of {contract}", word(entry.asks.value));
            let cure = format!("add one of its own to `codes`: {}", suggest::quoted(known));
            found.push(Diagnostic::new(file, &entry.asks.at, message, cure));
        }
    }
    found
}

/// A question as files name it.
fn word(question: Question) -> String {
    let value = serde_json::to_value(question).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}
