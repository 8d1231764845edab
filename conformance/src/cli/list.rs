//! `conformance list`: what there is.

use std::io::Write;

use clap::{Args, ValueEnum};
use model::{Contract, Model, TypeBody};
use serde_json::{Value, json};

use super::{Outcome, Status, TextOrJson, table};
use crate::catalog::{self, Catalog};
use crate::explain::{general_rules, text};
use crate::finding::severity_name;

/// List contracts, rules, result codes, errata, fields, the sandbox's scenarios, or the
/// defects that a gateway can be served with.
///
/// Example: conformance list rules --format json
#[derive(Args)]
pub(super) struct Arguments {
    /// What to list
    what: What,
    /// Only those of this contract
    #[arg(long, value_name = "ID")]
    contract: Option<String>,
    /// How to print
    #[arg(long, default_value = "text")]
    format: TextOrJson,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    Contracts,
    Rules,
    Codes,
    Errata,
    Fields,
    Scenarios,
    Defects,
}

pub(super) fn run(arguments: &Arguments, catalog: &Catalog, out: &mut dyn Write) -> Outcome {
    let contract = arguments.contract.as_deref().map(|id| super::contract(catalog, id)).transpose()?;
    let wanted = contract.map(|contract| contract.id);
    let model = catalog::model()?;
    let (heading, entries) = match arguments.what {
        What::Contracts => contracts(&model, wanted),
        What::Rules => rules(&model, wanted),
        What::Codes => codes(&model, wanted),
        What::Errata => errata(&model, wanted),
        What::Fields => fields(&model, wanted),
        What::Scenarios => scenarios(&model, wanted),
        What::Defects => defects(&model, wanted),
    };
    match arguments.format {
        TextOrJson::Text => {
            let rows = entries.iter().map(|entry| heading.iter().map(|name| cell(&entry[*name])).collect());
            let heading = heading.iter().copied().map(title).collect();
            table::write(out, &std::iter::once(heading).chain(rows).collect::<Vec<_>>(), &[])?;
        }
        TextOrJson::Json => {
            serde_json::to_writer_pretty(&mut *out, &entries).map_err(std::io::Error::from)?;
            writeln!(out)?;
        }
    }
    Ok(Status::Conforms)
}

/// The columns of the text form, and the entries with these and more members.
type Listing = (&'static [&'static str], Vec<Value>);

fn contracts(model: &Model, wanted: Option<&str>) -> Listing {
    let entry = |contract: &Contract| {
        let rules = model.rules.iter().filter(|rule| rule.contract == contract.id).count();
        json!({
            "contract": contract.id, "function": contract.function, "version": contract.version, "rules": rules,
            "codes": contract.result_codes.len(), "document": contract.document, "title": contract.title,
            "errata": contract.errata,
        })
    };
    (&["contract", "function", "version", "rules", "codes", "title"], chosen(model, wanted).map(entry).collect())
}

fn rules(model: &Model, wanted: Option<&str>) -> Listing {
    let general = if wanted.is_none() { general_rules() } else { Vec::new() };
    let of_contract = model.rules.iter().filter(|rule| wanted.is_none_or(|id| rule.contract == id));
    let entries = general.iter().chain(of_contract).map(|rule| {
        json!({
            "rule": rule.id, "severity": severity_name(rule.severity), "direction": rule.direction,
            "scope": rule.scope, "source": text::cited(&rule.citation), "pointers": rule.pointers,
            "erratum": rule.hinge.as_ref().map(|hinge| &hinge.erratum),
            "readings": rule.hinge.as_ref().map(|hinge| &hinge.readings), "errata": rule.errata,
            "text": rule.text,
        })
    });
    (&["rule", "severity", "erratum", "text"], entries.collect())
}

fn codes(model: &Model, wanted: Option<&str>) -> Listing {
    let entries = chosen(model, wanted).flat_map(|contract| {
        contract.result_codes.iter().map(|code| {
            json!({
                "contract": contract.id, "id": code.id, "code": code.code, "status": code.status,
                "meaning": code.meaning, "action": code.action, "source": text::cited(&code.citation),
                "errata": code.errata,
            })
        })
    });
    (&["contract", "id", "code", "status", "meaning"], entries.collect())
}

fn errata(model: &Model, wanted: Option<&str>) -> Listing {
    let concerned = |contracts: &[String]| wanted.is_none_or(|id| contracts.iter().any(|contract| contract == id));
    let entries = model.errata.iter().filter(|erratum| concerned(&erratum.contracts)).map(|erratum| {
        let hangs = |rule: &&model::Rule| rule.hinge.as_ref().is_some_and(|hinge| hinge.erratum == erratum.id);
        json!({
            "erratum": erratum.id, "chosen": erratum.chosen,
            "readings": erratum.readings.iter().map(|reading| &reading.id).collect::<Vec<_>>(),
            "contracts": erratum.contracts, "rules": model.rules.iter().filter(hangs).count(), "title": erratum.title,
        })
    });
    (&["erratum", "chosen", "rules", "title"], entries.collect())
}

fn fields(model: &Model, wanted: Option<&str>) -> Listing {
    let mut entries = Vec::new();
    for contract in chosen(model, wanted) {
        for of in &contract.types {
            let TypeBody::Struct(body) = &of.body else { continue };
            entries.extend(body.fields.iter().map(|field| {
                let pointers: Vec<_> = of.pointers.iter().map(|pattern| format!("{pattern}/{}", field.name)).collect();
                json!({
                    "contract": contract.id, "field": format!("{}.{}", of.place, field.name),
                    "type": text::kind(&field.kind), "presence": text::presence(field.presence), "secret": field.secret,
                    "source": text::cited(&field.citation), "pointers": pointers, "errata": field.errata,
                })
            }));
        }
    }
    (&["contract", "field", "type", "presence", "source"], entries)
}

fn scenarios(model: &Model, wanted: Option<&str>) -> Listing {
    let scenarios = model.gateway.iter().flat_map(|gateway| &gateway.scenarios);
    let of_contract =
        scenarios.filter(|scenario| wanted.is_none_or(|id| scenario.contracts.iter().any(|contract| contract == id)));
    let entries = of_contract.map(|scenario| {
        json!({
            "scenario": scenario.id, "member": scenario.member.join("."), "value": scenario.value,
            "contracts": scenario.contracts, "description": scenario.description, "behaviour": scenario.behaviour,
        })
    });
    (&["scenario", "member", "value", "contracts", "description"], entries.collect())
}

/// Those of a contract, and without one those that are about all of them, too.
fn defects(model: &Model, wanted: Option<&str>) -> Listing {
    let all = crate::gateway::defect::defects(model).into_iter();
    let of_contract = all.filter(|defect| wanted.is_none_or(|id| defect.contract.as_deref() == Some(id)));
    let entries =
        of_contract.map(|defect| json!({ "defect": defect.id, "contract": defect.contract, "what": defect.what }));
    (&["defect", "what"], entries.collect())
}

fn chosen<'m>(model: &'m Model, wanted: Option<&'m str>) -> impl Iterator<Item = &'m Contract> {
    model.contracts.iter().filter(move |contract| wanted.is_none_or(|id| contract.id == id))
}

/// The heading of a column.
fn title(name: &str) -> String {
    match name {
        "description" => "WHAT HAPPENS".to_owned(),
        "what" => "WHAT IS WRONG".to_owned(),
        _ => name.to_uppercase(),
    }
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => "-".to_owned(),
        Value::Array(items) => items.iter().map(cell).collect::<Vec<_>>().join(", "),
        Value::String(text) => text.trim_end().to_owned(),
        other => other.to_string(),
    }
}
