//! The rules that the invented spec resolves to, one a line, as a snapshot to review.

use std::fmt::Write;
use std::path::Path;

use model::{InSchema, Model};

#[test]
fn rules() {
    let model = invented();
    let mut text = String::new();
    for rule in &model.rules {
        let hinge = rule.hinge.as_ref().map(|hinge| format!(" [{}: {}]", hinge.erratum, hinge.readings.join(", ")));
        let schema = match &rule.in_schema {
            InSchema::Message => "message".to_owned(),
            InSchema::Payload => "payload".to_owned(),
            InSchema::Partly { why } => format!("partly ({why})"),
            InSchema::No { why } => format!("no ({why})"),
        };
        let errata = match &rule.errata[..] {
            [] => String::new(),
            names => format!("; errata: {}", names.join(", ")),
        };
        writeln!(
            text,
            "{}{}\n  {}\n  {:?} {:?} {:?}; {} / {} / {}; schema: {schema}{errata}\n  {}",
            rule.id,
            hinge.unwrap_or_default(),
            rule.text,
            rule.direction,
            rule.scope,
            rule.severity,
            rule.citation.document,
            rule.citation.section,
            rule.citation.row,
            rule.pointers.iter().map(|pointer| format!("`{pointer}`")).collect::<Vec<_>>().join(" "),
        )
        .expect("writing to a string does not fail");
    }
    insta::assert_snapshot!("rules", text);
}

#[test]
fn contracts_have_their_errata_and_the_one_that_explains_a_loan() {
    let model = invented();
    let errata = |id| model.contract(id).map_or(&[][..], |contract| &contract.errata);
    assert_eq!(errata("open@1.0"), ["lent-types"]);
    assert_eq!(errata("open@2.0"), ["short-command"]);
}

#[test]
fn types_come_before_those_that_use_them() {
    for contract in &invented().contracts {
        let mut known: Vec<&str> = Vec::new();
        for each in &contract.types {
            let fields = contract.struct_named(&each.name).map_or(&[][..], |body| &body.fields);
            for field in fields {
                if let model::Kind::Enum { name }
                | model::Kind::Struct { name }
                | model::Kind::List { name }
                | model::Kind::Payload { name } = &field.kind
                {
                    assert!(known.contains(&name.as_str()), "{}: {} before {name}", contract.id, each.name);
                }
            }
            known.push(&each.name);
        }
    }
}

#[test]
fn every_check_and_condition_has_its_rule_and_the_reverse() {
    let model = invented();
    let mut used = Vec::new();
    for contract in &model.contracts {
        used.extend(contract.exchange.iter().map(|condition| condition.rule.clone()));
        for body in contract.types.iter().filter_map(|each| contract.struct_named(&each.name)) {
            used.extend(body.unlisted.clone());
            used.extend(body.conditions.iter().map(|condition| condition.rule.clone()));
            used.extend(body.fields.iter().flat_map(|field| &field.checks).map(|check| check.rule.clone()));
        }
    }
    let mut rules: Vec<String> = model.rules.iter().map(|rule| rule.id.clone()).collect();
    used.sort();
    rules.sort();
    assert_eq!(used, rules);
}

#[test]
fn compiling_twice_gives_the_same() {
    let text = |model: &Model| serde_json::to_string(model).expect("a model is JSON");
    assert_eq!(text(&invented()), text(&invented()));
}

fn invented() -> Model {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/invented");
    let sources = codegen::load(&dir).unwrap_or_else(|error| panic!("{error}"));
    codegen::compile(&sources)
        .unwrap_or_else(|mistakes| panic!("{}", codegen::render(&mistakes, &sources, codegen::Style::Plain)))
}
