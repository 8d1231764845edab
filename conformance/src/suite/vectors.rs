//! The vectors: accepted, or refused by exactly the rule and at the place they name.

use std::collections::{BTreeMap, BTreeSet};

use model::Direction;
use model::vector::{Expect, Vector};
use wire::{Contract, Finding, Readings, Severity};

use super::{Coverage, Failure, Material, Row, Selection, direction, listed};
use crate::catalog::Catalog;
use crate::judge::{Options, judge, judge_exchange};

/// Judges the selected vectors.
pub(super) fn run(
    catalog: &Catalog,
    material: &Material,
    selection: &Selection,
    failures: &mut Vec<Failure>,
) -> (Vec<Row>, Coverage) {
    let mut rows = Rows::default();
    let (mut accepted, mut violated) = (BTreeSet::new(), BTreeSet::new());
    for file in material.vectors.iter().filter(|file| selection.has_contract(&file.contract)) {
        for vector in file.vectors.iter().filter(|vector| selection.has_case(&vector.id)) {
            let ways = if vector.expect == Expect::Accepted { &mut accepted } else { &mut violated };
            ways.insert(vector.rule.as_str());
            let result = verdict(catalog, &file.contract, vector);
            rows.count(&file.contract, vector.direction, result.is_ok());
            if let Err(got) = result {
                failures.push(Failure { id: vector.id.clone(), expected: expected(vector), got });
            }
        }
    }
    let rules = material.model.rules.iter().filter(|rule| selection.has_contract(&rule.contract));
    let is_selected = |id: &str| !selection.is_partial() || accepted.contains(id) || violated.contains(id);
    let mut coverage = Coverage::default();
    for rule in rules {
        rows.count_rule(&rule.contract, rule.direction);
        if is_selected(&rule.id) {
            coverage.rules += 1;
            if accepted.contains(rule.id.as_str()) && violated.contains(rule.id.as_str()) {
                coverage.both_ways += 1;
            } else {
                coverage.missing.push(rule.id.clone());
            }
        }
    }
    (rows.finish(material, selection), coverage)
}

/// `Err` says what came out instead of what the vector expects.
fn verdict(catalog: &Catalog, contract: &str, vector: &Vector) -> Result<(), String> {
    let contract = catalog.contract(contract).ok_or_else(|| format!("there is no contract {contract}"))?;
    let mut readings = catalog.readings();
    for (erratum, reading) in &vector.readings {
        readings.pick(erratum, reading).map_err(|_| format!("erratum {erratum} has no reading {reading}"))?;
    }
    let findings = findings(catalog, contract, vector, readings)?;
    let is_meant = |finding: &Finding| match &vector.expect {
        Expect::Accepted => false,
        Expect::Violated { pointer } => finding.rule.id == vector.rule && finding.pointer == *pointer,
    };
    // The vector's own rule counts whatever its severity: rules of notes have vectors too.
    let is_unwanted = |finding: &&Finding| {
        !is_meant(finding) && (finding.rule.severity > Severity::Note || finding.rule.id == vector.rule)
    };
    let unwanted: Vec<_> = findings.iter().filter(is_unwanted).collect();
    let is_found = vector.expect == Expect::Accepted || findings.iter().any(is_meant);
    match (is_found, unwanted.as_slice()) {
        (true, []) => Ok(()),
        (true, more) if vector.expect == Expect::Accepted => Err(listed(more.iter().copied())),
        (true, more) => Err(format!("also {}", listed(more.iter().copied()))),
        (false, []) => Err("accepted".to_owned()),
        (false, others) => Err(listed(others.iter().copied())),
    }
}

fn findings(
    catalog: &Catalog,
    contract: &'static Contract,
    vector: &Vector,
    readings: Readings,
) -> Result<Vec<Finding>, String> {
    let text =
        |message: &Option<String>, what: &str| message.clone().ok_or_else(|| format!("the vector has no {what}"));
    let of_message = |text: &str, message: Direction| {
        let options =
            Options { contract: Some(contract), direction: Some(direction(message)), ..Options::new(readings.clone()) };
        judge(catalog, text.as_bytes(), &options).findings
    };
    Ok(match vector.direction {
        Direction::Request => of_message(&text(&vector.request, "request")?, Direction::Request),
        Direction::Response => of_message(&text(&vector.response, "response")?, Direction::Response),
        Direction::Exchange => {
            let (request, response) = (text(&vector.request, "request")?, text(&vector.response, "response")?);
            let mut findings = of_message(&request, Direction::Request);
            findings.extend(of_message(&response, Direction::Response));
            findings.extend(judge_exchange(contract, request.as_bytes(), response.as_bytes(), &readings));
            findings
        }
    })
}

fn expected(vector: &Vector) -> String {
    match &vector.expect {
        Expect::Accepted => "accepted".to_owned(),
        Expect::Violated { pointer } if pointer.is_empty() => format!("{} at the root", vector.rule),
        Expect::Violated { pointer } => format!("{} at {pointer}", vector.rule),
    }
}

/// Counts by contract and direction.
#[derive(Default)]
struct Rows {
    counts: BTreeMap<(String, &'static str), Counts>,
}

#[derive(Clone, Copy, Default)]
struct Counts {
    rules: usize,
    passed: usize,
    failed: usize,
}

impl Rows {
    fn count(&mut self, contract: &str, direction: Direction, passed: bool) {
        let counts = self.at(contract, direction);
        if passed { counts.passed += 1 } else { counts.failed += 1 }
    }

    fn count_rule(&mut self, contract: &str, direction: Direction) {
        self.at(contract, direction).rules += 1;
    }

    fn at(&mut self, contract: &str, of: Direction) -> &mut Counts {
        let name = crate::explain::text::direction(of);
        self.counts.entry((contract.to_owned(), name)).or_default()
    }

    /// In the order of the contracts, and of what comes first in an exchange.
    fn finish(&self, material: &Material, selection: &Selection) -> Vec<Row> {
        let mut rows = Vec::new();
        let selected = material.model.contracts.iter().filter(|contract| selection.has_contract(&contract.id));
        for contract in selected {
            for direction in [Direction::Request, Direction::Response, Direction::Exchange] {
                let key = (contract.id.clone(), crate::explain::text::direction(direction));
                let Counts { rules, passed, failed } = self.counts.get(&key).copied().unwrap_or_default();
                let vectors = passed + failed;
                if vectors > 0 || !selection.is_partial() {
                    rows.push(Row { contract: contract.id.clone(), direction, rules, vectors, passed, failed });
                }
            }
        }
        rows
    }
}
