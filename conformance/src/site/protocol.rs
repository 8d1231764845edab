//! The page of what belongs to no contract: the envelope, the sign types, and the rules
//! about them and about the wire.

use askama::Template;
use model::{Envelope, Model, Rule, SignType};
use serde_json::Value;

use super::html::{Html, Link, RuleView, errata, prose, rule};
use super::{Chrome, Page, links};

#[derive(Template)]
#[template(path = "site/protocol.html", whitespace = "minimize")]
struct ProtocolPage<'a> {
    chrome: &'a Chrome,
    envelope: &'a Envelope,
    sign_types: Vec<SignTypeView>,
    groups: Vec<Group>,
}

struct SignTypeView {
    name: String,
    algorithm: String,
    description: Html,
    known_to: String,
    note: &'static str,
    errata: Vec<Link>,
}

/// Rules whose ids begin alike.
struct Group {
    name: String,
    rules: Vec<RuleView>,
}

/// Renders the page.
pub(super) fn page(model: &Model, general: &[Rule], chrome: &Chrome) -> Result<Page, askama::Error> {
    let mut groups: Vec<Group> = Vec::new();
    for one in general {
        let name = one.id.split('/').next().unwrap_or_default();
        let view = rule(model, one, None, &format!("{name}/"));
        match groups.iter_mut().find(|group| group.name == name) {
            Some(group) => group.rules.push(view),
            None => groups.push(Group { name: name.to_owned(), rules: vec![view] }),
        }
    }
    let sign_types = model.envelope.sign_types.iter().map(sign_type).collect();
    let text = ProtocolPage { chrome, envelope: &model.envelope, sign_types, groups }.render()?;
    Ok(Page { path: links::PROTOCOL.to_owned(), text })
}

fn sign_type(sign_type: &SignType) -> SignTypeView {
    SignTypeView {
        name: sign_type.name.clone(),
        // The name that the model's own form has for it.
        algorithm: match serde_json::to_value(sign_type.algorithm) {
            Ok(Value::String(name)) => name,
            _ => String::new(),
        },
        description: prose(&sign_type.description),
        known_to: if sign_type.only.is_empty() { "every contract".to_owned() } else { sign_type.only.join(", ") },
        note: match (sign_type.default, sign_type.on_request) {
            (true, _) => "holds where a message names none",
            (false, true) => "off until it is asked for by name",
            (false, false) => "holds where a message names it",
        },
        errata: errata(&sign_type.errata),
    }
}
