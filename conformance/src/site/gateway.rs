//! The page of the reference gateway: its questions, and the sandbox's scenarios.

use askama::Template;
use model::gateway::{Gateway, Scenario};
use model::{Contract, Model};

use super::html::{Html, Link, prose};
use super::{Chrome, Page, links};

#[derive(Template)]
#[template(path = "site/gateway.html", whitespace = "minimize")]
struct GatewayPage<'a> {
    chrome: &'a Chrome,
    steps: Vec<StepView>,
    scenarios: Vec<ScenarioView<'a>>,
}

struct StepView {
    question: Html,
    codes: Vec<CodeView>,
}

/// A code, and where each contract that knows it has it.
struct CodeView {
    code: String,
    contracts: Vec<Link>,
}

struct ScenarioView<'a> {
    anchor: String,
    href: String,
    id: &'a str,
    member: String,
    value: &'a str,
    contracts: Vec<Link>,
    description: Html,
}

/// Renders the page; none where the spec says nothing about a gateway.
pub(super) fn page(model: &Model, chrome: &Chrome) -> Result<Option<Page>, askama::Error> {
    let Some(Gateway { steps, scenarios, .. }) = &model.gateway else { return Ok(None) };
    let steps = steps.iter().map(|step| StepView {
        question: prose(&step.description),
        codes: step.codes.iter().map(|code| code_view(model, code)).collect(),
    });
    let steps = steps.collect();
    let text = GatewayPage { chrome, steps, scenarios: scenarios.iter().map(scenario_view).collect() }.render()?;
    Ok(Some(Page { path: links::GATEWAY.to_owned(), text }))
}

fn code_view(model: &Model, code: &str) -> CodeView {
    let knows = |contract: &&Contract| contract.result_codes.iter().any(|row| row.code == code);
    let contracts = model.contracts.iter().filter(knows);
    CodeView {
        code: code.to_owned(),
        contracts: contracts.map(|contract| Link::new(links::code(&contract.id, code), &contract.id)).collect(),
    }
}

fn scenario_view(scenario: &Scenario) -> ScenarioView<'_> {
    ScenarioView {
        anchor: links::scenario_anchor(&scenario.id),
        href: links::here(&links::scenario_anchor(&scenario.id)),
        id: &scenario.id,
        member: scenario.member.join("."),
        value: &scenario.value,
        contracts: scenario.contracts.iter().map(|id| Link::new(links::contract(id), id)).collect(),
        description: prose(&scenario.description),
    }
}
