//! The vectors: cases of every rule, as JSON data.

use std::collections::{BTreeMap, BTreeSet};

use model::instance::{self, Case};
use model::vector::{Expect, SchemaVerdict, Vector, VectorFile};
use model::{Contract, Direction, InSchema, Model, Rule, Test, TypeBody};

use super::json::compact;
use super::{File, HEADER};

/// One file for each contract and direction; an exchange's vectors hold two messages.
///
/// # Panics
/// When the model is one that the compiler does not make.
pub fn files(model: &Model) -> Vec<File> {
    // Nearly all the time that a generation takes goes here, so contracts share it out.
    std::thread::scope(|scope| {
        let of = |contract| scope.spawn(move || of_contract(model, contract));
        let contracts: Vec<_> = model.contracts.iter().map(of).collect();
        contracts.into_iter().flat_map(|files| files.join().expect("a contract's vectors")).collect()
    })
}

fn of_contract(model: &Model, contract: &Contract) -> Vec<File> {
    let vectors = vectors(model, contract);
    let file = |direction| {
        let of_direction = vectors.iter().filter(|vector| vector.direction == direction).collect();
        let path = format!("generated/vectors/{}/{}.json", contract.id, name(direction));
        File { path, text: text(contract, of_direction) }
    };
    [Direction::Request, Direction::Response, Direction::Exchange].map(file).into()
}

/// A format's every form is tried once in each contract; other members of the same
/// format get so many accepted and so many rejected forms.
const FORMS_AGAIN: usize = 3;

fn vectors(model: &Model, contract: &Contract) -> Vec<Vector> {
    let mut seen = BTreeSet::new();
    let mut vectors = Vec::new();
    for rule in model.rules.iter().filter(|rule| rule.contract == contract.id) {
        let mut cases = instance::cases(model, rule);
        let again = format_of(contract, &rule.id).is_some_and(|format| !seen.insert(format));
        if again {
            let (accepted, mut faults): (Vec<_>, Vec<_>) =
                cases.into_iter().partition(|case| case.expect == Expect::Accepted);
            faults.truncate(FORMS_AGAIN);
            cases = accepted.into_iter().take(FORMS_AGAIN).chain(faults).collect();
        }
        vectors.extend(cases.into_iter().map(|case| vector(rule, case)));
    }
    vectors
}

/// The format that a rule asks for, if that is what it does.
fn format_of(contract: &Contract, rule: &str) -> Option<String> {
    let bodies = contract.types.iter().filter_map(|definition| match &definition.body {
        TypeBody::Struct(body) => Some(body),
        TypeBody::Enum(_) => None,
    });
    let check =
        bodies.flat_map(|body| &body.fields).flat_map(|field| &field.checks).find(|check| check.rule == rule)?;
    match &check.test {
        Test::Format { format } => Some(format!("{format:?}")),
        _ => None,
    }
}

fn vector(rule: &Rule, case: Case) -> Vector {
    Vector {
        id: format!("{}#{}", case.rule, case.label),
        rule: case.rule.clone(),
        note: case.note.clone(),
        flags: case.flags.iter().map(|flag| (*flag).to_owned()).collect(),
        direction: case.direction,
        readings: case.picks.clone(),
        schema: schema_verdict(rule, &case),
        request: case.instance.request.as_ref().map(instance::text_of),
        response: case.instance.response.as_ref().map(instance::text_of),
        expect: case.expect,
    }
}

fn schema_verdict(rule: &Rule, case: &Case) -> SchemaVerdict {
    let disputed = case.flags.contains(&"date-time-dialects");
    if disputed || !case.picks.is_empty() {
        return SchemaVerdict::Unspecified;
    }
    match (&case.expect, &rule.in_schema) {
        (Expect::Accepted, _) => SchemaVerdict::Valid,
        (Expect::Violated { .. }, InSchema::Message | InSchema::Payload) => SchemaVerdict::Invalid,
        (Expect::Violated { .. }, InSchema::Partly { .. }) => SchemaVerdict::Unspecified,
        (Expect::Violated { .. }, InSchema::No { .. }) => SchemaVerdict::Valid,
    }
}

/// One vector a line, so that a change shows as the lines of what changed.
fn text(contract: &Contract, vectors: Vec<&Vector>) -> String {
    let carried: BTreeSet<&str> = vectors.iter().flat_map(|vector| &vector.flags).map(String::as_str).collect();
    let known = instance::FLAGS.iter().filter(|(flag, _)| carried.contains(flag));
    let flags: BTreeMap<String, String> = known.map(|(flag, about)| ((*flag).into(), (*about).into())).collect();
    let head = VectorFile { generated: HEADER.to_owned(), contract: contract.id.clone(), flags, vectors: Vec::new() };
    let VectorFile { generated, contract, flags, vectors: _ } = &head;
    let lines: Vec<String> = vectors.iter().map(compact).collect();
    let vectors = if lines.is_empty() { String::new() } else { format!("\n{}\n", lines.join(",\n")) };
    let (generated, contract, flags) = (compact(generated), compact(contract), compact(flags));
    format!(
        "{{\n\"generated\": {generated},\n\"contract\": {contract},\n\"flags\": {flags},\n\"vectors\": [{vectors}]\n}}\n"
    )
}

fn name(direction: Direction) -> &'static str {
    match direction {
        Direction::Request => "request",
        Direction::Response => "response",
        Direction::Exchange => "exchange",
    }
}
