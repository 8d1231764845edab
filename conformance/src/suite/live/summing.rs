//! The report of a run, summed up from its cases.

use std::collections::{BTreeMap, BTreeSet};

use model::Direction;

use super::attempt::{Decision, Done, Outcome};
use super::cases::{Case, Cases};
use super::collected::test;
use super::report::{Failure, Group, Listed, Open, Probed, Report, Row};
use super::{Setup, Suite, seen};
use crate::report::Verdict;
use crate::suite::Coverage;

/// The report of these cases, each with what became of it.
pub(super) fn report(setup: &Setup, cases: &Cases, mut all: Vec<(Case, Done)>) -> Report {
    let mut left_out: BTreeMap<_, _> = cases.left_out.iter().map(|(why, count)| ((*why).to_owned(), *count)).collect();
    all.retain(|(_, done)| {
        let Outcome::Undrawn(why) = &done.outcome else { return true };
        *left_out.entry(why.clone()).or_default() += 1;
        false
    });
    let seed = all.iter().find_map(|(case, _)| case.seed());
    let is_empty = all.is_empty();
    let mut rows: BTreeMap<(Suite, &'static str), Row> = BTreeMap::new();
    let mut skipped: BTreeMap<String, usize> = BTreeMap::new();
    let mut open: BTreeMap<String, Open> = BTreeMap::new();
    let mut listed: BTreeMap<(Suite, bool), Listed> = BTreeMap::new();
    let (mut failures, mut tests) = (Vec::new(), Vec::new());
    let mut requests = 0;
    let coverage = coverage(setup, cases.is_partial, &all);
    let clauses = probed(&all);
    let (exchange, result_codes) = seen::summary(cases.is_partial, &all);
    for (case, done) in all {
        let (suite, contract) = (case.suite, case.contract.id);
        let new = Row { suite, contract, cases: 0, passed: 0, failed: 0, known: 0, skipped: 0, requests: 0 };
        let row = rows.entry((suite, contract)).or_insert(new);
        row.cases += 1;
        let random = case.seed().is_some();
        let new = Listed {
            suite,
            random,
            passed: Vec::new(),
            failed: Vec::new(),
            known: Vec::new(),
            skipped: BTreeMap::new(),
        };
        let listed = listed.entry((suite, random)).or_insert(new);
        requests += done.requests;
        row.requests += done.requests;
        tests.push(test(&case, &done.outcome));
        if let Some(Decision { why, obeys, is_accepted }) = done.open {
            let open = open.entry(why).or_default();
            let counts = if obeys { &mut open.obeying } else { &mut open.breaking };
            counts.cases += 1;
            counts.accepted += usize::from(is_accepted);
        }
        match done.outcome {
            Outcome::Passed => {
                row.passed += 1;
                listed.passed.push(case.id);
            }
            Outcome::Failed(failure) => {
                row.failed += 1;
                listed.failed.push(case.id);
                failures.push(*failure);
            }
            Outcome::Skipped(why) => {
                row.skipped += 1;
                listed.skipped.insert(case.id, why.clone());
                *skipped.entry(why).or_default() += 1;
            }
            Outcome::Undrawn(_) => {}
        }
    }
    let is_complete = skipped.is_empty() && !is_empty;
    let verdict = match failures.is_empty() {
        false => Verdict::Fail,
        true if is_complete => Verdict::Pass,
        true => Verdict::Inconclusive,
    };
    let (groups, others) = grouped(failures);
    let rows = rows.into_values().collect();
    let cases = listed.into_values().collect();
    Report {
        rows,
        seed,
        requests,
        skipped,
        left_out,
        open,
        coverage,
        exchange,
        result_codes,
        groups,
        known: Vec::new(),
        cases,
        verdict,
        tests,
        clauses,
        others,
    }
}

/// The failures by cause, and those that are no examples.
pub(super) fn grouped(mut failures: Vec<Failure>) -> (Vec<Group>, Vec<Failure>) {
    let mut others = Vec::new();
    // In the order of the run, whatever was taken apart before.
    failures.sort_by_key(|failure| failure.number);
    let mut groups: BTreeMap<(&'static str, String), Group> = BTreeMap::new();
    for failure in failures {
        let Some((rule, cause)) = failure.cause() else { continue };
        let id = failure.id.clone();
        match groups.get_mut(&(rule, cause.clone())) {
            None => {
                let group = Group { rule, cause: cause.clone(), cases: vec![id], example: failure };
                groups.insert((rule, cause), group);
            }
            Some(group) => {
                group.cases.push(id);
                let is_smaller = failure.size() < group.example.size();
                others.push(if is_smaller { std::mem::replace(&mut group.example, failure) } else { failure });
            }
        }
    }
    let mut groups: Vec<_> = groups.into_values().collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.cases.len()));
    (groups, others)
}

/// What the cases say about each rule that they probe.
fn probed(all: &[(Case, Done)]) -> BTreeMap<&'static str, Probed> {
    let mut clauses: BTreeMap<&'static str, Probed> = BTreeMap::new();
    for (case, done) in all {
        let Some(rule) = case.rule else { continue };
        let probed = clauses.entry(rule.id).or_default();
        match done.outcome {
            Outcome::Passed if case.obeys() => probed.obeyed += 1,
            Outcome::Passed => probed.broken += 1,
            Outcome::Failed(_) => probed.failed += 1,
            Outcome::Skipped(_) | Outcome::Undrawn(_) => {}
        }
        probed.held += usize::from(done.seen.is_held);
    }
    clauses
}

/// Which rules were exercised by cases that were sent.
fn coverage(setup: &Setup, is_partial: bool, all: &[(Case, Done)]) -> Coverage {
    let (mut accepted, mut violated) = (BTreeSet::new(), BTreeSet::new());
    for (case, _) in all.iter().filter(|(_, done)| done.requests > 0) {
        if let Some(rule) = case.rule {
            (if case.obeys() { &mut accepted } else { &mut violated }).insert(rule.id);
        }
    }
    let contracts: BTreeSet<_> = all.iter().map(|(case, _)| case.contract.id).collect();
    let probed: BTreeSet<_> = all.iter().filter_map(|(case, _)| case.rule).map(|rule| rule.id).collect();
    let rules = setup.model.rules.iter().filter(|rule| {
        rule.direction == Direction::Request
            && contracts.contains(rule.contract.as_str())
            && setup.model.in_force(rule)
            && (!is_partial || probed.contains(rule.id.as_str()))
    });
    let mut coverage = Coverage::default();
    for rule in rules {
        coverage.rules += 1;
        if accepted.contains(rule.id.as_str()) && violated.contains(rule.id.as_str()) {
            coverage.both_ways += 1;
        } else {
            coverage.missing.push(rule.id.clone());
        }
    }
    coverage
}
