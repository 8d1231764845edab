//! What answers show of what contracts list: result codes, and rules between request and
//! response.

use std::collections::{BTreeMap, BTreeSet};

use model::Claim;
use schemars::JsonSchema;
use serde::Serialize;
use wire::Scope;

use super::Setup;
use super::attempt::Done;
use super::cases::Case;
use super::judging::Judgement;
use super::plan::Plan;
use crate::gateway::member;

/// What the answers to one case show.
#[derive(Debug, Default)]
pub struct Seen {
    /// Contracts and their result codes.
    pub(super) codes: BTreeSet<(&'static str, &'static str)>,
    /// Whether an answer could be held to the exchange rule that the case probes.
    pub(super) is_held: bool,
}

/// How much of what contracts list was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Seeing {
    /// How much is listed.
    pub listed: usize,
    /// How much of it was seen.
    pub seen: usize,
    /// The ids or codes of the rest.
    pub missing: Vec<&'static str>,
}

/// What the answers to the requests of a case show.
pub(super) fn seen(setup: &Setup, case: &Case, plan: &Plan, judged: &[Judgement]) -> Seen {
    let mut codes = BTreeSet::new();
    for (step, judgement) in plan.steps.iter().zip(judged) {
        let contract = step.contract.unwrap_or(case.contract);
        let told = judgement.told.as_ref();
        let is_told = |code: &str, status: &str| told.is_some_and(|told| told.code == code && told.status == status);
        let rows = contract.result_codes.iter().filter(|row| is_told(row.code, row.status));
        codes.extend(rows.map(|row| (contract.id, row.code)));
    }
    Seen { codes, is_held: judged.iter().any(|judgement| is_held(setup, case, judgement)) }
}

/// Exchange rules and result codes of the contracts in the cases.
pub(super) fn summary(is_partial: bool, all: &[(Case, Done)]) -> (Seeing, BTreeMap<&'static str, Seeing>) {
    let contracts: BTreeMap<_, _> = all.iter().map(|(case, _)| (case.contract.id, case.contract)).collect();
    let codes: BTreeSet<_> = all.iter().flat_map(|(_, done)| done.seen.codes.iter().copied()).collect();
    let of_contract = |contract: &'static wire::Contract| {
        let listed = contract.result_codes.iter().map(|row| row.code);
        seeing(listed, |code| codes.contains(&(contract.id, code)))
    };
    let result_codes = contracts.values().map(|contract| (contract.id, of_contract(contract))).collect();

    let held = all.iter().filter(|(_, done)| done.seen.is_held);
    let held: BTreeSet<_> = held.filter_map(|(case, _)| case.rule).map(|rule| rule.id).collect();
    let probed: BTreeSet<_> = all.iter().filter_map(|(case, _)| case.rule).map(|rule| rule.id).collect();
    let rules = contracts.values().flat_map(|contract| contract.rules).filter(|rule| rule.scope == Scope::Exchange);
    let rules = rules.map(|rule| rule.id).filter(|id| !is_partial || probed.contains(id));
    (seeing(rules, |id| held.contains(id)), result_codes)
}

fn seeing(listed: impl Iterator<Item = &'static str>, is_seen: impl Fn(&str) -> bool) -> Seeing {
    let mut seeing = Seeing::default();
    for name in listed {
        seeing.listed += 1;
        if is_seen(name) {
            seeing.seen += 1;
        } else {
            seeing.missing.push(name);
        }
    }
    seeing
}

/// Whether the answer has what the exchange rule of the case is about.
fn is_held(setup: &Setup, case: &Case, judgement: &Judgement) -> bool {
    let Some(rule) = case.rule.filter(|rule| rule.scope == Scope::Exchange) else { return false };
    let conditions = setup.model.contract(case.contract.id).map_or(&[][..], |contract| &contract.exchange);
    let claim = conditions.iter().find(|condition| condition.rule == rule.id).map(|condition| &condition.claim);
    match claim {
        Some(Claim::Equal { right, .. }) => {
            right.get(1..).is_some_and(|path| member(&judgement.response, path).is_some())
        }
        _ => judgement.is_success(),
    }
}
