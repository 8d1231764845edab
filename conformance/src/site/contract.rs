//! A contract's page.

use askama::Template;
use model::{Contract, Model};

use super::html::{Html, Link, RuleView, errata, prose, rule};
use super::sample::{SampleView, samples};
use super::types::{Group, groups};
use super::{Chrome, Page, Sources, links};
use crate::explain::text::cited;

#[derive(Template)]
#[template(path = "site/contract.html", whitespace = "minimize")]
struct ContractPage<'a> {
    chrome: &'a Chrome,
    contract: &'a Contract,
    description: Html,
    document: Html,
    errata: Vec<Link>,
    groups: Vec<Group>,
    rule_count: usize,
    /// Those between a request and its response.
    exchange: Vec<RuleView>,
    /// Those that stand under no other heading.
    others: Vec<RuleView>,
    codes: Vec<CodeView>,
    samples: Vec<SampleView>,
}

struct CodeView {
    anchor: String,
    href: String,
    id: String,
    code: String,
    status: String,
    meaning: Html,
    action: Html,
    source: String,
    errata: Vec<Link>,
}

/// Renders the page.
pub(super) fn page(sources: &Sources, chrome: &Chrome, contract: &Contract) -> Result<Page, askama::Error> {
    let model = sources.model;
    let groups = groups(model, contract);
    let exchange_ids: Vec<_> = contract.exchange.iter().map(|condition| condition.rule.as_str()).collect();
    let of_contract: Vec<_> = model.rules.iter().filter(|rule| rule.contract == contract.id).collect();
    let prefix = format!("{}/", contract.id);
    let (mut exchange, mut others) = (Vec::new(), Vec::new());
    for one in &of_contract {
        if exchange_ids.contains(&one.id.as_str()) {
            exchange.push(rule(model, one, None, &prefix));
        } else if !groups.iter().any(|group| group.has_rule(&one.id)) {
            others.push(rule(model, one, None, &prefix));
        }
    }
    let page = ContractPage {
        chrome,
        contract,
        description: prose(&contract.description),
        document: prose(document(model, &contract.document)),
        errata: errata(&contract.errata),
        groups,
        rule_count: of_contract.len(),
        exchange,
        others,
        codes: codes(contract),
        samples: samples(sources, contract),
    };
    Ok(Page { path: links::page_name(&contract.id), text: page.render()? })
}

fn codes(contract: &Contract) -> Vec<CodeView> {
    let rows = contract.result_codes.iter().map(|row| CodeView {
        anchor: links::code_anchor(&row.code),
        href: links::here(&links::code_anchor(&row.code)),
        id: row.id.clone().unwrap_or_else(|| "none given".to_owned()),
        code: row.code.clone(),
        status: row.status.clone(),
        meaning: prose(&row.meaning),
        action: prose(&row.action),
        source: cited(&row.citation),
        errata: errata(&row.errata),
    });
    rows.collect()
}

/// The document's title; its id where the model lacks it.
fn document<'m>(model: &'m Model, id: &'m str) -> &'m str {
    model.documents.iter().find(|document| document.id == id).map_or(id, |document| &document.title)
}
