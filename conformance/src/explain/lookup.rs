//! From what someone typed to what it names.

use model::vector::{Expect, VectorFile};
use model::{Contract, Erratum, Field, Model, Rule, Type, TypeBody};

use super::{Topic, general_rules, rules_of};

/// Everything that the id names: a rule, a result code by code or id, an erratum, a
/// contract, a type, or a field (`Type.member`, or a JSON pointer from the envelope's root),
/// these two perhaps with a contract's id before them. `vectors` gives the vectors of a contract.
pub fn find<'m, E>(
    model: &'m Model,
    id: &str,
    vectors: impl Fn(&str) -> Result<Vec<VectorFile>, E>,
) -> Result<Vec<Topic<'m>>, E> {
    let mut topics = Vec::new();
    if let Some(rule) = model.rule(id) {
        topics.push(rule_topic(model, rule.clone(), &vectors(&rule.contract)?));
    }
    topics.extend(general_rules().into_iter().filter(|rule| rule.id == id).map(|rule| rule_topic(model, rule, &[])));
    topics.extend(model.erratum(id).map(|erratum| erratum_topic(model, erratum)));
    for contract in &model.contracts {
        topics.extend(of_contract(model, contract, id));
    }
    Ok(topics)
}

/// The ids nearest to one that names nothing.
pub fn nearest(model: &Model, id: &str) -> Vec<String> {
    let mut known: Vec<String> = model.rules.iter().map(|rule| rule.id.clone()).collect();
    known.extend(general_rules().into_iter().map(|rule| rule.id));
    known.extend(model.errata.iter().map(|erratum| erratum.id.clone()));
    for contract in &model.contracts {
        known.push(contract.id.clone());
        for code in &contract.result_codes {
            known.push(code.code.clone());
            known.extend(code.id.clone());
        }
        for of in &contract.types {
            let names = || {
                std::iter::once(of.name.clone()).chain(fields(of).map(|field| format!("{}.{}", of.place, field.name)))
            };
            known.extend(names());
            // Only who asks for one contract is to be answered with one.
            known.extend(names().filter(|_| id.contains('@')).map(|name| format!("{}/{name}", contract.id)));
        }
    }
    let near = crate::nearest::nearest(id, known.iter().map(String::as_str), 5);
    near.into_iter().map(str::to_owned).collect()
}

fn rule_topic<'m>(model: &'m Model, rule: Rule, files: &[VectorFile]) -> Topic<'m> {
    let (mut accepted, mut violated) = (Vec::new(), Vec::new());
    for vector in files.iter().flat_map(|file| &file.vectors).filter(|vector| vector.rule == rule.id) {
        let ids = if vector.expect == Expect::Accepted { &mut accepted } else { &mut violated };
        ids.push(vector.id.clone());
    }
    let erratum = rule.hinge.as_ref().and_then(|hinge| model.erratum(&hinge.erratum));
    Topic::Rule { rule: Box::new(rule), erratum, accepted, violated }
}

fn erratum_topic<'m>(model: &'m Model, erratum: &'m Erratum) -> Topic<'m> {
    let hangs = |rule: &&Rule| rule.hinge.as_ref().is_some_and(|hinge| hinge.erratum == erratum.id);
    let rules = model.rules.iter().filter(hangs).map(|rule| rule.id.as_str()).collect();
    let names_it = |errata: &[String]| errata.contains(&erratum.id);
    let mut concerns = Vec::new();
    for contract in &model.contracts {
        if names_it(&contract.errata) {
            concerns.push(contract.id.clone());
        }
        for of in &contract.types {
            if names_it(&of.errata) {
                concerns.push(format!("{}/{}", contract.id, of.place));
            }
            let concerned = fields(of).filter(|field| names_it(&field.errata));
            concerns.extend(concerned.map(|field| format!("{}/{}.{}", contract.id, of.place, field.name)));
        }
        let rules = model.rules.iter().filter(|rule| rule.contract == contract.id && names_it(&rule.errata));
        concerns.extend(rules.map(|rule| rule.id.clone()));
        let codes = contract.result_codes.iter().filter(|code| names_it(&code.errata));
        concerns.extend(codes.map(|code| format!("{}, result code {}", contract.id, code.code)));
    }
    let samples = model.samples.iter().filter(|sample| names_it(&sample.errata));
    concerns.extend(samples.map(|sample| format!("sample {}", sample.file)));
    Topic::Erratum { erratum, rules, concerns }
}

fn of_contract<'m>(model: &'m Model, contract: &'m Contract, id: &str) -> Vec<Topic<'m>> {
    let mut topics = Vec::new();
    if contract.id == id {
        let rules = model.rules.iter().filter(|rule| rule.contract == contract.id).count();
        topics.push(Topic::Contract { contract, rules });
    }
    let codes = contract.result_codes.iter().filter(|code| code.code == id || code.id.as_deref() == Some(id));
    topics.extend(codes.map(|code| Topic::Code { contract: &contract.id, code }));
    // With the contract's id before it, a place is that contract's; without, everyone's.
    // What remains of an id before a pointer is the pointer.
    let pointer = id.strip_prefix(contract.id.as_str()).unwrap_or(id);
    let place = match id.split_once('/') {
        Some(("", _)) => id,
        Some((before, after)) if before == contract.id => {
            if after.contains('/') {
                pointer
            } else {
                after
            }
        }
        Some(_) => return topics,
        None => id,
    };
    for of in &contract.types {
        if of.name == place || of.place == place || of.pointers.iter().any(|pattern| matches(pattern, place)) {
            let prefix = format!("{}/{}/", contract.id, of.place);
            let rules = model.rules.iter().filter(|rule| rule.id.starts_with(&prefix)).collect();
            topics.push(Topic::Type { contract: &contract.id, of, rules });
        }
        for field in fields(of) {
            topics.extend(field_topic(model, contract, of, field, place));
        }
    }
    topics
}

fn field_topic<'m>(
    model: &'m Model,
    contract: &'m Contract,
    of: &'m Type,
    field: &'m Field,
    place: &str,
) -> Option<Topic<'m>> {
    let names = || std::iter::once(&field.name).chain(&field.spellings);
    let pointers_of = |name: &str| -> Vec<String> {
        let name = name.replace('~', "~0").replace('/', "~1");
        of.pointers.iter().map(|pattern| format!("{pattern}/{name}")).collect()
    };
    let is_meant = if place.starts_with('/') {
        names().any(|name| pointers_of(name).iter().any(|pattern| matches(pattern, place)))
    } else {
        place
            .rsplit_once('.')
            .is_some_and(|(before, last)| (before == of.name || before == of.place) && names().any(|name| name == last))
    };
    is_meant.then(|| {
        let pointers = pointers_of(&field.name);
        let rules = rules_of(model, contract, of, field, &pointers);
        Topic::Field { contract: &contract.id, place: format!("{}.{}", of.place, field.name), pointers, field, rules }
    })
}

fn fields(of: &Type) -> impl Iterator<Item = &Field> {
    match &of.body {
        TypeBody::Struct(body) => body.fields.iter(),
        TypeBody::Enum(_) => [].iter(),
    }
}

/// Whether a pointer, perhaps itself with `*` for an index, fits a pattern.
fn matches(pattern: &str, pointer: &str) -> bool {
    let is_index = |step: &str| step == "*" || (!step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit()));
    let (mut wanted, mut given) = (pattern.split('/'), pointer.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some("*"), Some(step)) if is_index(step) => {}
            (Some(step), Some(other)) if step == other => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn pointers_fit_patterns() {
        for (pattern, pointer, expected) in [
            ("/request/a", "/request/a", true),
            ("/request/a/*/b", "/request/a/12/b", true),
            ("/request/a/*/b", "/request/a/*/b", true),
            ("/request/a/*/b", "/request/a/x/b", false),
            ("/request/a", "/request/a/b", false),
            ("/request/a/b", "/request/a", false),
            ("", "Money", false),
        ] {
            assert_eq!(matches(pattern, pointer), expected, "{pattern} {pointer}");
        }
    }
}
