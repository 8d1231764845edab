//! Each scenario can be asked for, by a value of its own, and does one thing.

use super::{PerContract, codes, known_contracts, members, view};
use crate::check::duplicates::unique;
use crate::diagnostic::Diagnostic;
use crate::parse::language::{ScenarioEntry, ScenariosFile};
use crate::parse::spanned::Spanned;
use crate::parse::{FileKind, Parsed, Spec};
use crate::resolve::gateway::{CODE, CODE_ID, code_scenarios, contracts_of};
use crate::suggest;
use crate::view::View;

pub(super) fn check<'a>(spec: &'a Spec, views: &[View<'a>], parsed: &'a Parsed<ScenariosFile>) -> Vec<Diagnostic> {
    let Parsed { file, value } = parsed;
    let mut found = Vec::new();
    if spec.gateway.is_none() && !spec.broken.iter().any(|broken| broken.kind == FileKind::Gateway) {
        let cure = "write `gateway.yaml` beside this file, or remove it";
        found.push(Diagnostic::of_file(file, "there is no gateway that could play the scenarios", cure));
    }
    found.extend(known_contracts(spec, file, &value.contracts));
    unique("contract", value.contracts.iter().map(|contract| (file.as_str(), contract)), &mut found);
    unique("scenario", value.scenarios.iter().map(|entry| (file.as_str(), &entry.id)), &mut found);
    found.extend(value.scenarios.iter().flat_map(|entry| form(file, value, entry)));
    if let Some(pattern) = value.every_code.as_ref().filter(|pattern| !pattern.value.contains(CODE)) {
        let message = format!("all codes have the value `{}`", pattern.value);
        let cure = format!("write `{CODE}` where the code's name goes");
        found.push(Diagnostic::new(file, &pattern.at, message, cure));
    } else {
        found.extend(values_twice(spec, parsed));
    }
    let mut in_contracts = PerContract::new(file);
    for contract in value.contracts.iter().filter_map(|contract| view(views, &contract.value)) {
        in_contract(spec, contract, value, &mut in_contracts);
    }
    found.extend(in_contracts.done());
    found
}

/// A scenario has a name that no other kind has, contracts of the file, and one form.
fn form(file: &str, of: &ScenariosFile, entry: &ScenarioEntry) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let id = &entry.id;
    if id.value.starts_with(CODE_ID) {
        let message = format!("names that begin with `{CODE_ID}` are those of `every_code`");
        found.push(Diagnostic::new(file, &id.at, message, "give the scenario another name"));
    }
    let forms = [!entry.results.is_empty(), entry.slow.is_some(), entry.fault.is_some()];
    let count = forms.iter().filter(|given| **given).count();
    if count != 1 {
        let what = if count == 0 { "nothing happens" } else { "several things happen" };
        let message = format!("{what} in the scenario `{}`", id.value);
        found.push(Diagnostic::new(file, &id.at, message, "give exactly one of `results`, `slow` and `fault`"));
    }
    for contract in entry.contracts.iter().filter(|contract| !of.contracts.contains(contract)) {
        let message = format!("`{}` is none of the file's contracts", contract.value);
        let cure = suggest::cure(&contract.value, of.contracts.iter().map(|contract| contract.value.as_str()));
        found.push(Diagnostic::new(file, &contract.at, message, cure));
    }
    found
}

/// One value asks for one scenario in each contract.
fn values_twice(spec: &Spec, parsed: &Parsed<ScenariosFile>) -> Vec<Diagnostic> {
    let Parsed { file, value } = parsed;
    let of_codes = code_scenarios(spec, value);
    let mut seen: Vec<(&str, String, Vec<&str>)> = Vec::new();
    for scenario in &of_codes {
        seen.push((&scenario.value, format!("{CODE_ID}{}", scenario.row.code.value), scenario.contracts.clone()));
    }
    let mut found = Vec::new();
    for entry in &value.scenarios {
        let contracts: Vec<&str> = contracts_of(value, entry).iter().map(|contract| contract.value.as_str()).collect();
        let first = seen.iter().find(|(known, _, theirs)| {
            *known == entry.value.value && theirs.iter().any(|contract| contracts.contains(contract))
        });
        if let Some((_, first, _)) = first {
            let message = format!("`{}` asks for `{first}` already", entry.value.value);
            found.push(Diagnostic::new(file, &entry.value.at, message, "choose another value"));
        }
        seen.push((&entry.value.value, entry.id.value.clone(), contracts));
    }
    found
}

/// The member, the values and the codes are those of a contract.
fn in_contract<'a>(spec: &'a Spec, view: &View<'a>, file: &'a ScenariosFile, found: &mut PerContract<'a>) {
    let asked = members::text_of_request(view, &file.member, found);
    if let (Some(field), Some(pattern)) = (asked, &file.every_code) {
        let of_codes = code_scenarios(spec, file);
        let mut here = of_codes.iter().filter(|scenario| scenario.contracts.contains(&view.id()));
        // One value that does not fit says enough.
        let _ =
            here.all(|scenario| members::fits(view, &file.member.value, field, &scenario.value, &pattern.at, found));
    }
    let table = codes(spec, view.id());
    let has = |entry: &&ScenarioEntry| contracts_of(file, entry).iter().any(|contract| contract.value == view.id());
    for entry in file.scenarios.iter().filter(has) {
        if let Some(field) = asked {
            members::fits(view, &file.member.value, field, &entry.value.value, &entry.value.at, found);
        }
        let Some(known) = &table else { continue };
        let unknown = |code: &&Spanned<String>| !known.contains(&code.value.as_str());
        for code in entry.results.iter().filter(unknown) {
            let message = format!("there is no result code `{}`", code.value);
            found.say(&code.at, view.id(), message, suggest::cure(&code.value, known.iter().copied()));
        }
    }
}
