//! The first page.

use askama::Template;
use model::{Contract, Model, Rule};

use super::html::{Html, prose};
use super::{Chrome, Page, links};

#[derive(Template)]
#[template(path = "site/index.html", whitespace = "minimize")]
struct IndexPage<'a> {
    chrome: &'a Chrome,
    contracts: Vec<ContractView<'a>>,
    documents: Vec<DocumentView<'a>>,
    rules: usize,
    general: usize,
    errata: usize,
}

struct ContractView<'a> {
    href: String,
    id: &'a str,
    title: &'a str,
    function: &'a str,
    description: Html,
    types: usize,
    rules: usize,
    codes: usize,
}

struct DocumentView<'a> {
    id: &'a str,
    title: Html,
}

/// Renders the page.
pub(super) fn page(model: &Model, general: &[Rule], chrome: &Chrome) -> Result<Page, askama::Error> {
    let documents = model.documents.iter();
    let page = IndexPage {
        chrome,
        contracts: model.contracts.iter().map(|contract| view(model, contract)).collect(),
        documents: documents.map(|document| DocumentView { id: &document.id, title: prose(&document.title) }).collect(),
        rules: model.rules.len() + general.len(),
        general: general.len(),
        errata: model.errata.len(),
    };
    Ok(Page { path: "index.html".to_owned(), text: page.render()? })
}

fn view<'m>(model: &Model, contract: &'m Contract) -> ContractView<'m> {
    ContractView {
        href: links::contract(&contract.id),
        id: &contract.id,
        title: &contract.title,
        function: &contract.function,
        description: prose(&contract.description),
        types: contract.types.len(),
        rules: model.rules.iter().filter(|rule| rule.contract == contract.id).count(),
        codes: contract.result_codes.len(),
    }
}
