//! What the search looks through: a script, because a page from disk may fetch nothing.

use model::{Contract, Model, Rule, TypeBody};

use super::{HEADER, Page, links};

/// What is searched for, how it is called, what it says, and where it stands.
type Entry = (&'static str, String, String, String);

/// The index.
pub(super) fn page(model: &Model, general: &[Rule]) -> Result<Page, serde_json::Error> {
    let mut entries: Vec<Entry> = model.contracts.iter().flat_map(of_contract).collect();
    let rules = general.iter().chain(&model.rules);
    entries.extend(rules.map(|rule| ("rule", rule.id.clone(), rule.text.clone(), links::rule(&rule.id))));
    let errata = model.errata.iter();
    entries.extend(errata.map(|one| ("erratum", one.id.clone(), one.title.clone(), links::erratum(&one.id))));
    let scenarios = model.gateway.iter().flat_map(|gateway| &gateway.scenarios);
    entries
        .extend(scenarios.map(|one| ("scenario", one.id.clone(), one.description.clone(), links::scenario(&one.id))));
    let lines: Vec<_> = entries.iter().map(serde_json::to_string).collect::<Result<_, _>>()?;
    let text = format!("/* {HEADER} */\nwindow.searchEntries = [\n{}\n];\n", lines.join(",\n"));
    Ok(Page { path: "search-index.js".to_owned(), text })
}

fn of_contract(contract: &Contract) -> Vec<Entry> {
    let id = &contract.id;
    let mut entries = vec![("contract", id.clone(), contract.title.clone(), links::contract(id))];
    entries.extend(contract.result_codes.iter().map(|row| {
        let number = row.id.as_deref().map(|number| format!(" ({number})")).unwrap_or_default();
        ("code", row.code.clone(), format!("{id}{number}: {}", row.meaning), links::code(id, &row.code))
    }));
    for of in &contract.types {
        let place = &of.place;
        entries.push(("type", place.clone(), format!("{id}: {}", of.description), links::of_type(id, place)));
        let TypeBody::Struct(body) = &of.body else { continue };
        entries.extend(body.fields.iter().map(|field| {
            let also = field.spellings.iter().map(|name| format!(" also {name};")).collect::<String>();
            let says = format!("{id}:{also} {}", field.description);
            ("field", format!("{place}.{}", field.name), says, links::field(id, place, &field.name))
        }));
    }
    entries
}
