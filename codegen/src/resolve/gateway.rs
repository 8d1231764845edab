//! How the gateway answers, and what its sandbox does on demand.

use model::MemberPath;
use model::gateway::{Answer, AnswerMember, AnswerValue, Behaviour, Gateway, Scenario, Step};

use super::conditions::split;
use crate::parse::Spec;
use crate::parse::language::{
    AnswerEntry, AnswerValueEntry, CodeEntry, FaultEntry, GatewayFile, KnownEntry, ScenarioEntry, ScenariosFile,
    StepEntry,
};
use crate::parse::ordered::Ordered;
use crate::parse::spanned::Spanned;
use crate::view::View;

/// The gateway. `None` for a spec that has none.
pub(super) fn gateway(spec: &Spec, views: &[View]) -> Option<Gateway> {
    let GatewayFile { steps, answers } = &spec.gateway.as_ref()?.value;
    let scenarios = spec.scenarios.as_ref().map(|file| &file.value);
    Some(Gateway {
        steps: steps.iter().map(step).collect(),
        answers: answers.iter().flat_map(|entry| of_each_contract(spec, views, entry)).collect(),
        scenarios: scenarios.map(|file| all_scenarios(spec, file)).unwrap_or_default(),
    })
}

/// A scenario that `every_code` makes.
pub(crate) struct CodeScenario<'a> {
    /// The row of the first contract that has the code.
    pub(crate) row: &'a CodeEntry,
    /// The value that asks for it.
    pub(crate) value: String,
    /// The file's contracts whose tables have the code.
    pub(crate) contracts: Vec<&'a str>,
}

/// The scenarios that `every_code` makes: one for every distinct code, in the order of the
/// file's contracts and of their tables.
pub(crate) fn code_scenarios<'a>(spec: &'a Spec, file: &'a ScenariosFile) -> Vec<CodeScenario<'a>> {
    let Some(pattern) = &file.every_code else { return Vec::new() };
    let mut found: Vec<CodeScenario> = Vec::new();
    for contract in &file.contracts {
        for row in rows(spec, &contract.value) {
            match found.iter_mut().find(|scenario| scenario.row.code == row.code) {
                Some(known) => known.contracts.push(&contract.value),
                None => found.push(CodeScenario {
                    row,
                    value: pattern.value.replace(CODE, &row.code.value),
                    contracts: vec![&contract.value],
                }),
            }
        }
    }
    found.iter_mut().for_each(|scenario| scenario.contracts.dedup());
    found
}

/// What stands for the code's name in `every_code`.
pub(crate) const CODE: &str = "{code}";

/// What the ids of the scenarios begin with that `every_code` makes.
pub(crate) const CODE_ID: &str = "code/";

/// The rows of a contract's result-code tables.
pub(crate) fn rows<'a>(spec: &'a Spec, contract: &str) -> impl Iterator<Item = &'a CodeEntry> {
    let files = spec.result_codes.iter().filter(move |file| file.value.contract.value == contract);
    files.flat_map(|file| &file.value.tables).flat_map(|table| &table.codes)
}

fn step(entry: &StepEntry) -> Step {
    Step {
        asks: entry.asks.value,
        description: entry.description.clone(),
        codes: entry.codes.iter().map(|code| code.value.clone()).collect(),
    }
}

fn of_each_contract<'e>(
    spec: &'e Spec,
    views: &'e [View],
    entry: &'e AnswerEntry,
) -> impl Iterator<Item = Answer> + 'e {
    let seen = entry.contracts.iter().filter_map(|contract| views.iter().find(|view| view.id() == contract.value));
    seen.map(|view| Answer {
        contract: view.id().to_owned(),
        client: path(&entry.client),
        transaction: path(&entry.transaction),
        transmission: entry.transmission.as_ref().map(path),
        never_again: entry
            .never_again
            .iter()
            .filter(|code| rows(spec, view.id()).any(|row| row.code.value == code.value))
            .map(|code| code.value.clone())
            .collect(),
        always: members(view, &entry.always),
        on_success: members(view, &entry.on_success),
    })
}

fn members(view: &View, entries: &Ordered<AnswerValueEntry>) -> Vec<AnswerMember> {
    let with_value = entries.0.iter().filter_map(|(member, entry)| Some((member, value(entry)?)));
    with_value.map(|(member, value)| AnswerMember { member: written(view, member), value }).collect()
}

/// The path of a member that the gateway writes, with the names that are right in the
/// contract.
fn written(view: &View, member: &Spanned<String>) -> MemberPath {
    let along = view.type_named("Response").and_then(|response| view.walk(response, &member.value).ok());
    along.map_or_else(|| path(member), |along| along.iter().map(|field| field.base.name.clone()).collect())
}

/// What stands in a member; `None` where the entry has no form, which a check reports.
fn value(entry: &AnswerValueEntry) -> Option<AnswerValue> {
    let otherwise = entry.otherwise.as_ref().map(|text| text.value.clone());
    if let Some(known) = &entry.the {
        return Some(match known.value {
            KnownEntry::Version => AnswerValue::Version,
            KnownEntry::Function => AnswerValue::Function,
            KnownEntry::Time => AnswerValue::Time,
            KnownEntry::CreationTime => AnswerValue::CreationTime,
            KnownEntry::ResultStatus => AnswerValue::ResultStatus,
            KnownEntry::ResultId => AnswerValue::ResultId { otherwise },
            KnownEntry::ResultCode => AnswerValue::ResultCode,
            KnownEntry::ResultMessage => AnswerValue::ResultMessage,
        });
    }
    if let Some(member) = &entry.of_request {
        return Some(AnswerValue::OfRequest { member: path(member), otherwise });
    }
    if let Some(prefix) = &entry.new_id {
        return Some(AnswerValue::NewId { prefix: prefix.value.clone(), digits: entry.digits.as_ref()?.value });
    }
    Some(AnswerValue::Text { text: entry.text.as_ref()?.value.clone() })
}

fn all_scenarios(spec: &Spec, file: &ScenariosFile) -> Vec<Scenario> {
    let member = path(&file.member);
    let of_codes = code_scenarios(spec, file).into_iter().map(|scenario| Scenario {
        id: format!("{CODE_ID}{}", scenario.row.code.value),
        contracts: scenario.contracts.iter().map(|&contract| contract.to_owned()).collect(),
        member: member.clone(),
        value: scenario.value,
        description: scenario.row.meaning.clone(),
        behaviour: Behaviour::Results { codes: vec![scenario.row.code.value.clone()] },
    });
    let written = file.scenarios.iter().filter_map(|entry| scenario(file, entry, &member));
    of_codes.chain(written).collect()
}

/// A scenario as it is written; `None` where nothing happens in it, which a check reports.
fn scenario(file: &ScenariosFile, entry: &ScenarioEntry, member: &MemberPath) -> Option<Scenario> {
    let behaviour = match (&entry.results[..], &entry.slow, &entry.fault) {
        ([], Some(slow), _) => Behaviour::Slow { milliseconds: slow.value },
        ([], None, fault) => match fault.as_ref()?.value {
            FaultEntry::Drop => Behaviour::Drop,
            FaultEntry::Truncate => Behaviour::Truncate,
            FaultEntry::Unsigned => Behaviour::Unsigned,
            FaultEntry::WronglySigned => Behaviour::WronglySigned,
        },
        (results, ..) => Behaviour::Results { codes: results.iter().map(|code| code.value.clone()).collect() },
    };
    Some(Scenario {
        id: entry.id.value.clone(),
        contracts: contracts_of(file, entry).iter().map(|contract| contract.value.clone()).collect(),
        member: member.clone(),
        value: entry.value.value.clone(),
        description: entry.description.clone(),
        behaviour,
    })
}

/// The contracts that have a scenario.
pub(crate) fn contracts_of<'a>(file: &'a ScenariosFile, entry: &'a ScenarioEntry) -> &'a [Spanned<String>] {
    if entry.contracts.is_empty() { &file.contracts } else { &entry.contracts }
}

fn path(text: &Spanned<String>) -> MemberPath {
    split(&text.value)
}
