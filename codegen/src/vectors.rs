//! Which cases of a contract's rules become vectors.

use std::collections::BTreeSet;

use model::instance::{self, Case};
use model::vector::{Expect, SchemaVerdict, Vector};
use model::{Contract, InSchema, Model, Rule, Test, TypeBody};

/// The vectors of a contract, in the order of its rules.
pub fn vectors(model: &Model, contract: &Contract) -> Vec<Vector> {
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

/// A format's every form is tried once in each contract; other members of the same
/// format get so many accepted and so many rejected forms.
const FORMS_AGAIN: usize = 3;

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
