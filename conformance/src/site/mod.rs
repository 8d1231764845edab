//! The reference site: static pages about everything that the model holds.
//!
//! [`render`] makes them, [`write`] puts them on disk, and [`links`] says where things
//! stand in them. The HTML is in `templates/site/`; it needs no server and no script but
//! for the search.

mod contract;
mod disk;
mod errata;
mod gateway;
mod html;
mod index;
pub mod links;
mod protocol;
mod sample;
mod search;
mod types;

use std::fmt;

use model::Model;

use self::html::Link;
use crate::catalog::Catalog;
use crate::explain::general_rules;

pub use disk::{Difference, Refusal, compare, write};

/// What the site is made from.
pub struct Sources<'a> {
    /// The contracts, types, rules, codes and errata.
    pub model: &'a Model,
    /// What judges the samples.
    pub catalog: &'a Catalog,
    /// The samples' file names and texts.
    pub samples: &'a [(&'a str, &'a str)],
}

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its name; the site has no folders.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// A site that cannot be rendered; only a broken build leads here.
#[derive(Debug)]
pub struct Broken(String);

impl fmt::Display for Broken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the site cannot be rendered: {}", self.0)
    }
}

impl std::error::Error for Broken {}

impl From<askama::Error> for Broken {
    fn from(error: askama::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<serde_json::Error> for Broken {
    fn from(error: serde_json::Error) -> Self {
        Self(error.to_string())
    }
}

/// Every file of the site, the same for the same sources.
///
/// # Errors
/// A template or an index that cannot be written.
pub fn render(sources: &Sources) -> Result<Vec<Page>, Broken> {
    let model = sources.model;
    let general = general_rules();
    let chrome = Chrome::of(model);
    let mut pages = vec![index::page(model, &general, &chrome)?];
    for contract in &model.contracts {
        pages.push(contract::page(sources, &chrome, contract)?);
    }
    pages.push(protocol::page(model, &general, &chrome)?);
    pages.push(errata::page(model, &general, &chrome)?);
    pages.extend(gateway::page(model, &chrome)?);
    pages.push(search::page(model, &general)?);
    pages.extend(ASSETS.iter().map(|(path, text)| Page { path: (*path).to_owned(), text: with_header(text) }));
    Ok(disk::with_list(pages))
}

/// What stands at the top of every file.
const HEADER: &str = "Rendered from spec/ by `conformance docs`; do not edit.";

/// Style and script, the same for every model.
const ASSETS: &[(&str, &str)] = &[
    ("site.css", include_str!("../../templates/site/site.css")),
    ("site.js", include_str!("../../templates/site/site.js")),
];

/// What stands around every page.
struct Chrome {
    header: &'static str,
    contracts: Vec<Link>,
    has_gateway: bool,
}

impl Chrome {
    fn of(model: &Model) -> Self {
        let contracts = model.contracts.iter().map(|one| Link::new(links::contract(&one.id), &one.id));
        Self { header: HEADER, contracts: contracts.collect(), has_gateway: model.gateway.is_some() }
    }
}

fn with_header(text: &str) -> String {
    format!("/* {HEADER} */\n{text}")
}
