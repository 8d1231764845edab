//! Carrying recipes out.

use std::collections::BTreeSet;

use wire::Severity;

use super::act::{Act, Recipe};
use super::draft::Draft;
use super::goal::{Origin, Way};
use super::repair::repair;
use super::site::{Place, Site};
use super::{Case, recipes, value};
use crate::reference::join;
use crate::vector::Expect;
use crate::view::View;
use crate::{Claim, Condition};

/// Ways to make a condition apply, or not, that are tried for each way of its claim.
const WHEN_WAYS: usize = 3;

/// Cases of one condition that break it, and that keep it, at most; result-code tables
/// are tried row by row.
const CONDITION_CASES: usize = 8;

/// Every recipe for a rule with the case that it makes, accepted ones first.
pub(crate) fn all(view: &View, site: &Site) -> Vec<(Recipe, Case)> {
    let Some(start) = prepared(Draft::smallest(view, site.direction), site) else { return Vec::new() };
    let mut cases = match site.place {
        Place::Condition(condition) => of_condition(&start, site, condition, KINDS),
        _ => {
            let all = recipes(view, site).into_iter();
            let carry_out = |recipe: Recipe| carry_out(start.clone(), site, &recipe).map(|case| (recipe, case));
            let mut cases: Vec<_> = all.filter_map(carry_out).collect();
            if cases.iter().all(|(recipe, _)| recipe.breaks) {
                // Other rules forbid every value at the bound.
                cases.extend(carry_out(Recipe::good("within", "A value that the rule allows.", Act::Keep)));
            }
            cases
        }
    };
    cases.sort_by_key(|(recipe, _): &(Recipe, Case)| recipe.breaks);
    cases
}

/// The single faults of a rule that can be made on a draft: the rule broken and no other,
/// with as little else changed as possible. None where the draft cannot have the rule's
/// place.
pub fn faults_in(draft: Draft, site: &Site) -> Vec<Case> {
    let Some(start) = prepared(draft, site) else { return Vec::new() };
    if let Place::Condition(condition) = site.place {
        return of_condition(&start, site, condition, &[(true, true)]).into_iter().map(|(_, case)| case).collect();
    }
    let faults = recipes(start.view, site).into_iter().filter(|recipe| recipe.breaks);
    faults.filter_map(|recipe| carry_out(start.clone(), site, &recipe)).collect()
}

/// Makes a rule's place present in a draft, and the draft valid.
pub(crate) fn prepared<'v, 'm>(mut draft: Draft<'v, 'm>, site: &Site) -> Option<Draft<'v, 'm>> {
    let place = place(&draft, site)?;
    draft.ensure(&place)?;
    repair(draft, vec![place], None)
}

/// Carries a recipe out on a prepared draft. `None` when the reference judge does not
/// see what the recipe means: the rule broken and no other, or no rule broken.
pub(crate) fn carry_out(mut draft: Draft, site: &Site, recipe: &Recipe) -> Option<Case> {
    if let (Act::Condition { applies, when_way, claim_way }, Place::Condition(condition)) = (&recipe.act, site.place) {
        let done = act_on_condition(&draft, site, condition, *applies, recipe.breaks, (*when_way, *claim_way))?;
        return finish(done.draft, site, recipe);
    }
    let mut place = place(&draft, site)?;
    match &recipe.act {
        Act::Keep | Act::Condition { .. } => {}
        Act::Put(value) => draft.put(&place, value.clone()),
        Act::PutRaw(value) => draft.put_raw(&place, value.clone()),
        Act::Remove => draft.remove(&place),
        Act::Rename(name) => {
            draft.rename(&place, name);
            let around = place.rsplit_once('/').map_or("", |(around, _)| around);
            place = join(around, name);
        }
        Act::Add(name, value) => {
            place = join(&place, name);
            draft.put(&place, value.clone());
        }
        Act::Element(value) => {
            place = join(&place, "0");
            draft.put(&place, value.clone());
        }
    }
    let draft = repair(draft, vec![place], recipe.breaks.then_some(&site.rule.id))?;
    finish(draft, site, recipe)
}

/// The pointer of the member that a rule is about, or of the object if of none.
fn place(draft: &Draft, site: &Site) -> Option<String> {
    let object = draft.concrete(site.object)?;
    // In the pattern of a list's elements, the element is named already.
    Some(match site.place {
        Place::Check(field, _) => join(&object, value::name(draft.view, field)),
        Place::Condition(_) | Place::Unlisted => object,
    })
}

struct Done<'v, 'm> {
    draft: Draft<'v, 'm>,
    label: String,
}

/// Whether a condition applies, and whether its claim is broken.
type Meant = (bool, bool);

/// All that is tried on a condition.
const KINDS: &[Meant] = &[(true, false), (false, true), (true, true)];

fn of_condition(start: &Draft, site: &Site, condition: &Condition, kinds: &[Meant]) -> Vec<(Recipe, Case)> {
    let by_row = matches!(condition.claim, Claim::ResultRow { .. });
    let mut cases: Vec<(Recipe, Case)> = Vec::new();
    let mut labels = BTreeSet::new();
    for &(applies, breaks_claim) in kinds {
        let breaks = applies && breaks_claim;
        let most = match (by_row, breaks) {
            (true, false) if applies => usize::MAX,
            _ => CONDITION_CASES,
        };
        let before = cases.len();
        for claim_way in 0.. {
            let mut any = false;
            for when_way in 0..WHEN_WAYS {
                let ways = (when_way, claim_way);
                let Some(done) = act_on_condition(start, site, condition, applies, breaks_claim, ways) else {
                    continue;
                };
                any = true;
                let (prefix, note) = match (applies, breaks_claim) {
                    (true, true) => ("broken", "The condition applies, and what it asks for is not so."),
                    (true, false) => ("kept", "The condition applies, and what it asks for is so."),
                    _ => ("not-applicable", "What the condition asks for is not so, but it does not apply."),
                };
                let label = [prefix, &done.label].join(if done.label.is_empty() { "" } else { "-" });
                let act = Act::Condition { applies, when_way, claim_way };
                let recipe = Recipe::new(breaks, label, note, act);
                let Some(case) = finish(done.draft, site, &recipe) else { continue };
                if cases.len() - before < most && cases.iter().all(|(_, other)| other.instance != case.instance) {
                    cases.push((recipe, unique(case, &mut labels)));
                }
            }
            let more = claim_ways(start, site, condition, breaks_claim);
            if (!any && claim_way >= more) || claim_way + 1 >= more {
                break;
            }
        }
    }
    cases
}

fn claim_ways(start: &Draft, site: &Site, condition: &Condition, breaks: bool) -> usize {
    let Some(object) = start.concrete(site.object) else { return 0 };
    let origin = Origin { draft: start, object: &object };
    if breaks { origin.breach(&condition.claim).len() } else { origin.bound(&condition.claim).len() }
}

/// Makes a condition apply or not, then its claim hold or not. `None` when there is no
/// such way, or it can't be.
fn act_on_condition<'v, 'm>(
    start: &Draft<'v, 'm>,
    site: &Site,
    condition: &Condition,
    applies: bool,
    breaks_claim: bool,
    (when_way, claim_way): (usize, usize),
) -> Option<Done<'v, 'm>> {
    let object = start.concrete(site.object)?;
    let mut draft = start.clone();
    let mut pinned = vec![];
    match &condition.when {
        Some(when) => {
            let origin = Origin { draft: &draft, object: &object };
            let ways = origin.predicate(when, applies);
            pinned.extend(origin.looked_at(when));
            follow(&mut draft, &mut pinned, ways.get(when_way)?);
        }
        None if !applies || when_way > 0 => return None,
        None => {}
    }
    let origin = Origin { draft: &draft, object: &object };
    let claim = &condition.claim;
    let ways = if breaks_claim { origin.breach(claim) } else { origin.bound(claim) };
    let way = ways.get(claim_way)?.clone();
    follow(&mut draft, &mut pinned, &way);
    let label = way.label;
    let tolerated = (applies && breaks_claim).then_some(site.rule.id.as_str());
    let draft = repair(draft, pinned, tolerated)?;
    let origin = Origin { draft: &draft, object: &object };
    let as_meant = condition.when.as_ref().is_none_or(|when| origin.holds(when) == Some(applies));
    as_meant.then_some(Done { draft, label })
}

fn follow(draft: &mut Draft, pinned: &mut Vec<String>, way: &Way) {
    for edit in &way.edits {
        edit.apply(draft);
        pinned.push(edit.pointer().to_owned());
    }
}

fn finish(draft: Draft, site: &Site, recipe: &Recipe) -> Option<Case> {
    let violations = draft.violations();
    let (own, other): (Vec<_>, Vec<_>) = violations.iter().partition(|violation| violation.rule == site.rule.id);
    if other.iter().any(|violation| violation.severity > Severity::Note) {
        return None;
    }
    let expect = match (own.as_slice(), recipe.breaks) {
        ([], false) => Expect::Accepted,
        ([one], true) => Expect::Violated { pointer: one.pointer.clone() },
        _ => return None,
    };
    Some(Case {
        rule: site.rule.id.clone(),
        label: recipe.label.clone(),
        note: recipe.note.clone(),
        flags: recipe.flags.clone(),
        direction: site.direction,
        picks: draft.view.picks.clone(),
        instance: draft.sealed(),
        expect,
    })
}

/// The case with a label that no other has.
fn unique(mut case: Case, labels: &mut BTreeSet<String>) -> Case {
    let label = case.label.clone();
    let mut number = 2;
    while !labels.insert(case.label.clone()) {
        case.label = format!("{label}-{number}");
        number += 1;
    }
    case
}
