//! Which rules a command can find broken at all.

use wire::{Direction, JSON_RULES, Rule};

use super::Command;
use crate::catalog::Catalog;
use crate::envelope::ENVELOPE_RULES;
use crate::gateway::watch::rules::client_rules;
use crate::input::rules::INPUT_RULES;
use crate::report::Summary;
use crate::sequence::rules::{LOG_RULES, rules_of_logs};
use crate::signature::rules::SIGNATURE_RULES;
use crate::suite::live::rules::LIVE_RULES;
use crate::testee::rules::TESTEE_RULES;

/// Every rule's id.
pub(super) fn rule_ids(catalog: &Catalog) -> Vec<&'static str> {
    let of_contracts = catalog.contracts.iter().flat_map(|contract| contract.rules);
    let general = [JSON_RULES, ENVELOPE_RULES, INPUT_RULES, SIGNATURE_RULES, LIVE_RULES, TESTEE_RULES, LOG_RULES];
    let general = general.into_iter().flatten();
    of_contracts.chain(general).copied().chain(client_rules()).map(|rule| rule.id).collect()
}

/// The ids of the rules that the command can find broken, with its keys, in messages or
/// cases of the contracts that it judged, and in exchanges and sequences where it judged some.
pub(super) fn reached(catalog: &Catalog, command: Command, verifies: bool, summary: &Summary) -> Vec<&'static str> {
    let judges_exchanges = summary.exchanges.as_ref().is_some_and(|exchanges| !exchanges.judged.is_empty());
    let is_judged = |rule: &&Rule| match command {
        Command::Check => judges_exchanges || rule.direction != Direction::Exchange,
        Command::Verify => false,
        Command::Run => rule.direction != Direction::Request,
        // Vectors that need request and response make no cases.
        Command::Testee => rule.direction != Direction::Exchange,
        Command::Serve => rule.direction == Direction::Request,
    };
    let contracts = catalog.contracts.iter().filter(|contract| summary.contracts.contains_key(contract.id));
    let of_contracts = contracts.flat_map(|contract| contract.rules).copied().filter(is_judged);
    let only = |is_so, rules: &'static [&'static Rule]| if is_so { rules } else { &[] };
    let general = [
        JSON_RULES,
        ENVELOPE_RULES,
        only(matches!(command, Command::Check | Command::Verify), INPUT_RULES),
        only(verifies || command != Command::Check, SIGNATURE_RULES),
        only(command == Command::Run, LIVE_RULES),
        only(command == Command::Testee, TESTEE_RULES),
    ];
    let of_clients = client_rules().into_iter().filter(|_| command == Command::Serve);
    let of_logs = rules_of_logs().filter(|_| summary.sequences.is_some());
    let general = general.into_iter().flatten().copied();
    of_contracts.chain(general).chain(of_clients).chain(of_logs).map(|rule| rule.id).collect()
}
