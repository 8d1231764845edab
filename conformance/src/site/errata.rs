//! The page of the errata.

use askama::Template;
use model::{Contract, Erratum, Model, Rule, TypeBody};

use super::html::{Html, Link, prose};
use super::{Chrome, Page, links};
use crate::explain::text::cited;

#[derive(Template)]
#[template(path = "site/errata.html", whitespace = "minimize")]
struct ErrataPage<'a> {
    chrome: &'a Chrome,
    errata: Vec<ErratumView>,
    with_rules: usize,
}

struct ErratumView {
    id: String,
    href: String,
    title: Html,
    description: Html,
    contracts: Vec<Link>,
    readings: Vec<ReadingView>,
    because: Html,
    evidence: Vec<EvidenceView>,
    rules: Vec<HangingView>,
    concerns: Vec<Link>,
}

struct ReadingView {
    id: String,
    meaning: Html,
    is_chosen: bool,
}

struct EvidenceView {
    source: String,
    says: Html,
}

/// A rule that hangs on the erratum.
struct HangingView {
    rule: Link,
    readings: String,
}

/// Renders the page.
pub(super) fn page(model: &Model, general: &[Rule], chrome: &Chrome) -> Result<Page, askama::Error> {
    let errata: Vec<_> = model.errata.iter().map(|erratum| view(model, general, erratum)).collect();
    let with_rules = errata.iter().filter(|erratum| !erratum.rules.is_empty()).count();
    let text = ErrataPage { chrome, errata, with_rules }.render()?;
    Ok(Page { path: links::ERRATA.to_owned(), text })
}

fn view(model: &Model, general: &[Rule], erratum: &Erratum) -> ErratumView {
    let readings = erratum.readings.iter().map(|reading| ReadingView {
        id: reading.id.clone(),
        meaning: prose(&reading.meaning),
        is_chosen: reading.id == erratum.chosen,
    });
    let evidence =
        erratum.evidence.iter().map(|piece| EvidenceView { source: cited(&piece.citation), says: prose(&piece.says) });
    let hanging = general.iter().chain(&model.rules).filter_map(|rule| {
        let hinge = rule.hinge.as_ref().filter(|hinge| hinge.erratum == erratum.id)?;
        Some(HangingView { rule: Link::new(links::rule(&rule.id), &rule.id), readings: hinge.readings.join(" or ") })
    });
    ErratumView {
        id: erratum.id.clone(),
        href: links::here(&erratum.id),
        title: prose(&erratum.title),
        description: prose(&erratum.description),
        contracts: erratum.contracts.iter().map(|id| Link::new(links::contract(id), id)).collect(),
        readings: readings.collect(),
        because: prose(&erratum.because),
        evidence: evidence.collect(),
        rules: hanging.collect(),
        concerns: concerns(model, &erratum.id),
    }
}

/// What refers to the erratum without hanging on it.
fn concerns(model: &Model, erratum: &str) -> Vec<Link> {
    let mut concerned: Vec<_> =
        model.contracts.iter().flat_map(|contract| of_contract(model, contract, erratum)).collect();
    let samples = model.samples.iter().filter(|sample| sample.errata.iter().any(|id| id == erratum));
    concerned.extend(
        samples
            .map(|sample| Link::new(links::sample(&sample.contract, &sample.file), format!("sample {}", sample.file))),
    );
    concerned
}

fn of_contract(model: &Model, contract: &Contract, erratum: &str) -> Vec<Link> {
    let names_it = |errata: &[String]| errata.iter().any(|id| id == erratum);
    let id = &contract.id;
    let mut concerned = Vec::new();
    if names_it(&contract.errata) {
        concerned.push(Link::new(links::contract(id), id));
    }
    for of in &contract.types {
        if names_it(&of.errata) {
            concerned.push(Link::new(links::of_type(id, &of.place), format!("{id}/{}", of.place)));
        }
        let TypeBody::Struct(body) = &of.body else { continue };
        let fields = body.fields.iter().filter(|field| names_it(&field.errata));
        concerned.extend(fields.map(|field| {
            Link::new(links::field(id, &of.place, &field.name), format!("{id}/{}.{}", of.place, field.name))
        }));
    }
    let rules = model.rules.iter().filter(|rule| rule.contract == *id && names_it(&rule.errata));
    concerned.extend(rules.map(|rule| Link::new(links::rule(&rule.id), &rule.id)));
    let codes = contract.result_codes.iter().filter(|code| names_it(&code.errata));
    concerned.extend(codes.map(|row| Link::new(links::code(id, &row.code), format!("{id}, {}", row.code))));
    concerned
}
