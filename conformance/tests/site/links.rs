//! Anchors and the links to them.

use std::collections::{BTreeMap, BTreeSet};

use conformance::catalog::model;
use conformance::explain::general_rules;
use conformance::site::{Page, links};

use super::rendered;

/// Every id of every page.
struct Anchors(BTreeMap<String, BTreeSet<String>>);

impl Anchors {
    fn of(pages: &[Page]) -> Self {
        let of_page = |page: &Page| (page.path.clone(), values(&page.text, " id=\"").map(str::to_owned).collect());
        Self(pages.iter().map(of_page).collect())
    }

    /// Whether a link from the page leads to something.
    fn lead(&self, from: &str, href: &str) -> bool {
        let (path, anchor) = href.split_once('#').unwrap_or((href, ""));
        let path = if path.is_empty() { from.to_owned() } else { decoded(path) };
        self.0.get(&path).is_some_and(|ids| anchor.is_empty() || ids.contains(&decoded(anchor)))
    }
}

#[test]
fn every_rule_stands_where_reports_link_to() {
    let pages = rendered();
    let anchors = Anchors::of(&pages);
    let model = model().expect("the model is JSON");
    let rules: Vec<_> = model.rules.iter().cloned().chain(general_rules()).collect();
    assert!(rules.len() > general_rules().len());
    let lost: Vec<_> = rules.iter().filter(|rule| !anchors.lead("", &links::rule(&rule.id))).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn everything_else_that_has_an_address_stands_there() {
    let pages = rendered();
    let anchors = Anchors::of(&pages);
    let model = model().expect("the model is JSON");
    let mut hrefs: Vec<_> = model.errata.iter().map(|erratum| links::erratum(&erratum.id)).collect();
    for contract in &model.contracts {
        hrefs.push(links::contract(&contract.id));
        hrefs.extend(contract.types.iter().map(|of| links::of_type(&contract.id, &of.place)));
        hrefs.extend(contract.result_codes.iter().map(|row| links::code(&contract.id, &row.code)));
    }
    hrefs.extend(model.samples.iter().map(|sample| links::sample(&sample.contract, &sample.file)));
    let scenarios = model.gateway.iter().flat_map(|gateway| &gateway.scenarios);
    hrefs.extend(scenarios.map(|scenario| links::scenario(&scenario.id)));
    let lost: Vec<_> = hrefs.iter().filter(|href| !anchors.lead("", href)).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn every_link_leads_somewhere() {
    let pages = rendered();
    let anchors = Anchors::of(&pages);
    for page in pages.iter().filter(|page| page.path.ends_with(".html")) {
        let targets = values(&page.text, " href=\"").chain(values(&page.text, " src=\""));
        let targets: Vec<_> = targets.filter(|href| *href != "data:,").collect();
        assert!(!targets.is_empty(), "{} has no links", page.path);
        for href in targets {
            assert!(anchors.lead(&page.path, href), "{}: {href}", page.path);
        }
    }
}

#[test]
fn every_entry_of_the_search_leads_somewhere() {
    let pages = rendered();
    let anchors = Anchors::of(&pages);
    let index = pages.iter().find(|page| page.path == "search-index.js").expect("there is an index");
    let entries: Vec<_> = index.text.lines().filter_map(|line| line.strip_prefix('[')).collect();
    let rules = model().expect("the model is JSON").rules.len() + general_rules().len();
    assert!(entries.len() > rules, "{} entries", entries.len());
    for entry in entries {
        let entry = entry.strip_suffix(',').unwrap_or(entry);
        let entry: [String; 4] = serde_json::from_str(&format!("[{entry}")).expect("an entry is four texts");
        assert!(anchors.lead("", &entry[3]), "{entry:?}");
    }
}

#[test]
fn no_page_has_an_id_twice() {
    for page in rendered() {
        let mut seen = BTreeSet::new();
        for id in values(&page.text, " id=\"") {
            assert!(!id.contains(char::is_whitespace), "{}: `{id}` has a space", page.path);
            assert!(seen.insert(id), "{} has {id} twice", page.path);
        }
    }
}

/// No script in a page, nothing from elsewhere: what a strict reader would refuse.
#[test]
fn pages_need_nothing_else() {
    for page in rendered().iter().filter(|page| page.path.ends_with(".html")) {
        let inline = page.text.matches("<script").count() - page.text.matches("<script src=\"site.js\" defer>").count();
        assert_eq!(inline, 0, "{}", page.path);
        for refused in [" onclick=", " onload=", " style=", "<style", "src=\"http", "href=\"http"] {
            assert!(!page.text.contains(refused), "{} has {refused}", page.path);
        }
    }
}

/// The values of an attribute, with the entities of HTML resolved.
fn values<'a>(html: &'a str, before: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(before).skip(1).filter_map(|rest| rest.split('"').next())
}

/// Percent-decoding, and the entities that a template writes into an attribute.
fn decoded(text: &str) -> String {
    let text = text.replace("&#38;", "&").replace("&#39;", "'").replace("&amp;", "&");
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let [first, after @ ..] = rest {
        let code = (*first == b'%').then(|| after.get(..2)).flatten();
        let code = code.and_then(|digits| std::str::from_utf8(digits).ok());
        let code = code.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(code.unwrap_or(*first));
        rest = if code.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).expect("links are UTF-8")
}
