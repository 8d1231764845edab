//! Two runs: their cases by id, and random cases of different seeds by what failed.

use std::collections::{BTreeMap, BTreeSet};

use super::read::{Coverage, Group, Listed, Run, Seeing};
use super::{Cause, Comparison, Down, Failing, Kind, Moved, State};
use crate::suite::live::Suite;

pub(super) fn compare(old: &Run, new: &Run) -> Comparison {
    let mut comparison = Comparison::new(Kind::Run, old.verdict, new.verdict);
    // The same ids stand for other cases then.
    let are_others = old.seed.is_some() && new.seed.is_some() && old.seed != new.seed;
    let apart = if are_others { both_random(old, new) } else { BTreeSet::new() };
    by_id(&mut comparison, (&states(old, &apart), &causes(old)), (&states(new, &apart), &causes(new)));
    if let (false, Some(was), Some(is)) = (apart.is_empty(), old.seed, new.seed) {
        by_cause(&mut comparison, old, new, &apart);
        comparison.notes.push(format!(
            "random cases were drawn by seed {was} and then {is}, so they are compared by what failed, {} with {}; give \
             --seed to compare them one by one",
            judged(new, &apart),
            judged(old, &apart)
        ));
    }
    comparison.coverage_down = coverage(old, new);
    comparison.concluded()
}

/// What came out of each case, and why it failed, in one report and in the other.
pub(super) fn by_id(
    comparison: &mut Comparison,
    (before, old_causes): (&States<'_>, &Causes<'_>),
    (after, new_causes): (&States<'_>, &Causes<'_>),
) {
    for (&id, &(was, _)) in before {
        let (now, why) = after.get(id).copied().unwrap_or((State::Absent, None));
        let failing = |cause: Cause, before| Failing { case: id.to_owned(), pointer: None, cause, before };
        match (was, now) {
            (State::Failed, State::Failed) => {
                let (was, is) = (cause(old_causes, id), cause(new_causes, id));
                let other = Some(was).filter(|was| *was != is);
                comparison.still_failing.push(failing(is, other));
            }
            (_, State::Failed) => comparison.newly_failing.push(failing(cause(new_causes, id), None)),
            (State::Failed, State::Passed) => comparison.fixed.push(failing(cause(old_causes, id), None)),
            _ => {}
        }
        if was == State::Skipped && now.is_judged() {
            comparison.new.push(moved(id, was, now, None));
        } else if now == State::Absent || (was.is_judged() && !now.is_judged()) {
            comparison.gone.push(moved(id, was, now, why));
        }
    }
    for (&id, &(now, why)) in after.iter().filter(|(id, _)| !before.contains_key(*id)) {
        comparison.new.push(moved(id, State::Absent, now, why));
        if now == State::Failed {
            let cause = cause(new_causes, id);
            comparison.newly_failing.push(Failing { case: id.to_owned(), pointer: None, cause, before: None });
        }
    }
}

/// What came out of cases, by their ids; and why one was skipped, where it was.
pub(super) type States<'r> = BTreeMap<&'r str, (State, Option<&'r str>)>;

/// What came out of every case, and why it was skipped, but for random ones of these suites.
fn states<'r>(run: &'r Run, apart: &BTreeSet<Suite>) -> States<'r> {
    let mut states = States::new();
    for listed in run.cases.iter().filter(|listed| !listed.random || !apart.contains(&listed.suite)) {
        states.extend(listed.passed.iter().map(|id| (id.as_str(), (State::Passed, None))));
        states.extend(listed.failing().map(|id| (id.as_str(), (State::Failed, None))));
        states.extend(listed.skipped.iter().map(|(id, why)| (id.as_str(), (State::Skipped, Some(why.as_str())))));
    }
    states
}

/// The suites of which both have random cases that were judged. Where only one has, there
/// is nothing to compare by cause: they are gone, or new.
fn both_random(old: &Run, new: &Run) -> BTreeSet<Suite> {
    let judged = |listed: &&Listed| listed.random && !(listed.passed.is_empty() && listed.failing().next().is_none());
    let suites = |run: &Run| run.cases.iter().filter(judged).map(|listed| listed.suite).collect::<BTreeSet<_>>();
    &suites(old) & &suites(new)
}

/// How many random cases of these suites were judged.
fn judged(run: &Run, suites: &BTreeSet<Suite>) -> usize {
    let random = run.cases.iter().filter(|listed| listed.random && suites.contains(&listed.suite));
    random.map(|listed| listed.passed.len() + listed.failing().count()).sum()
}

/// Random cases of these suites by what failed, in whichever case.
fn by_cause(comparison: &mut Comparison, old: &Run, new: &Run, apart: &BTreeSet<Suite>) {
    let (old_causes, new_causes) = (causes(old), causes(new));
    let failed = |run: &Run, causes: &Causes| -> Vec<Failing> {
        let random = run.cases.iter().filter(|listed| listed.random && apart.contains(&listed.suite));
        let failing = |id: &String| Failing { case: id.clone(), pointer: None, cause: cause(causes, id), before: None };
        random.flat_map(Listed::failing).map(failing).collect()
    };
    let all = |causes: &Causes| causes.values().cloned().collect::<BTreeSet<_>>();
    let (old_all, new_all) = (all(&old_causes), all(&new_causes));
    for failing in failed(new, &new_causes) {
        let is_known = old_all.contains(&failing.cause);
        if is_known { &mut comparison.still_failing } else { &mut comparison.newly_failing }.push(failing);
    }
    let unseen = failed(old, &old_causes).into_iter().filter(|failing| !new_all.contains(&failing.cause));
    comparison.not_seen_again.extend(unseen);
}

/// Why cases failed, by their ids.
pub(super) type Causes<'r> = BTreeMap<&'r str, Cause>;

fn causes(run: &Run) -> Causes<'_> {
    of_groups(run.groups.iter().chain(&run.known))
}

/// Why each case of these groups failed.
pub(super) fn of_groups<'r>(groups: impl Iterator<Item = &'r Group>) -> Causes<'r> {
    let of_group = |group: &'_ Group| Cause { rule: group.rule.clone(), what: group.cause.clone() };
    groups.flat_map(|group| group.cases.iter().map(move |id| (id.as_str(), of_group(group)))).collect()
}

fn cause(causes: &Causes, id: &str) -> Cause {
    let unknown = || Cause { rule: String::new(), what: "the report does not say why".to_owned() };
    causes.get(id).cloned().unwrap_or_else(unknown)
}

fn moved(id: &str, was: State, now: State, why: Option<&str>) -> Moved {
    Moved { case: id.to_owned(), was, now, why: why.map(str::to_owned) }
}

/// What the second run covers less of.
fn coverage(old: &Run, new: &Run) -> Vec<Down> {
    let rules = |Coverage { both_ways, rules, missing }: &Coverage| {
        ([both_ways, rules].map(|count| u64::from(*count)), missing.iter().cloned().collect())
    };
    let seeing = |Seeing { seen, listed, missing }: &Seeing| {
        ([seen, listed].map(|count| u64::from(*count)), missing.iter().cloned().collect())
    };
    let mut all = vec![
        down("rules about requests".to_owned(), rules(&old.coverage), rules(&new.coverage)),
        down("exchange rules".to_owned(), seeing(&old.exchange), seeing(&new.exchange)),
    ];
    all.extend(old.result_codes.iter().map(|(contract, codes)| {
        let now = new.result_codes.get(contract).map(seeing).unwrap_or_default();
        down(format!("result codes of {contract}"), seeing(codes), now)
    }));
    all.into_iter().flatten().collect()
}

/// How much of how much, and what is missing.
type Covered = ([u64; 2], BTreeSet<String>);

fn down(what: String, (old, was_missing): Covered, (new, is_missing): Covered) -> Option<Down> {
    let is_less = new[0] < old[0] || new[0] * old[1] < old[0] * new[1];
    let missing = is_missing.difference(&was_missing).cloned().collect();
    is_less.then_some(Down { what, old, new, missing, regression: false })
}
