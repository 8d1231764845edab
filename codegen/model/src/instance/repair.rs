//! Changing a draft until every rule holds.

use std::collections::BTreeSet;

use wire::Severity;

use super::draft::Draft;
use super::goal::{Edit, Origin};
use super::value;
use crate::reference::Violation;
use crate::{Test, reference};

/// After so many tries a draft is given up.
const MOST_TRIES: usize = 400;

/// Changes a draft until no rule is violated, notes aside, except the one tolerated.
/// Nothing changes at or above the pinned pointers. `None` when no way was found.
pub fn repair<'v, 'm>(draft: Draft<'v, 'm>, pinned: Vec<String>, tolerated: Option<&str>) -> Option<Draft<'v, 'm>> {
    let mut tries = MOST_TRIES;
    search(draft, &pinned.into_iter().collect(), tolerated, &mut tries)
}

/// Depth first over the ways to cure the first violation. What a cure has changed is
/// pinned from there on, so that no two rules push a member to and fro.
fn search<'v, 'm>(
    draft: Draft<'v, 'm>,
    pinned: &BTreeSet<String>,
    tolerated: Option<&str>,
    tries: &mut usize,
) -> Option<Draft<'v, 'm>> {
    *tries = tries.checked_sub(1)?;
    let violations = draft.violations();
    let counts = |violation: &&Violation| violation.severity > Severity::Note && Some(violation.rule) != tolerated;
    let Some(violation) = violations.iter().find(counts) else { return Some(draft) };
    for edits in cures(&draft, violation) {
        let blocked = edits.iter().any(|edit| !edit.is_done(&draft) && is_pinned(pinned, edit.pointer()));
        if blocked || edits.iter().all(|edit| edit.is_done(&draft)) {
            continue;
        }
        let mut next = draft.clone();
        edits.iter().for_each(|edit| edit.apply(&mut next));
        let mut pinned = pinned.clone();
        pinned.extend(edits.iter().map(|edit| edit.pointer().to_owned()));
        if let Some(done) = search(next, &pinned, tolerated, tries) {
            return Some(done);
        }
        if *tries == 0 {
            return None;
        }
    }
    None
}

fn is_pinned(pinned: &BTreeSet<String>, pointer: &str) -> bool {
    let below = format!("{pointer}/");
    pinned.contains(pointer) || pinned.range(below.clone()..).next().is_some_and(|next| next.starts_with(&below))
}

/// Ways to end a violation, the gentlest first.
fn cures(draft: &Draft, violation: &Violation) -> Vec<Vec<Edit>> {
    if let Some((object, condition)) = &violation.condition {
        let origin = Origin { draft, object };
        let mut ways = origin.keep(&condition.claim);
        if let Some(when) = &condition.when {
            ways.extend(origin.predicate(when, false));
        }
        return ways.into_iter().map(|way| way.edits).collect();
    }
    let pointer = &violation.pointer;
    let view = draft.view;
    let path: Vec<String> = super::draft::steps(pointer).collect();
    let types = view.contract.types.iter().filter_map(|definition| view.body(&definition.name));
    let missing = types
        .flat_map(|body| &body.fields)
        .find(|field| field.checks.iter().any(|check| check.rule == violation.rule && check.test == Test::Present));
    if let Some(field) = missing {
        let pointer = reference::join(pointer, value::name(view, field));
        return vec![vec![Edit::Put(pointer, value::sample(view, field))]];
    }
    let field = view.walk(draft.direction, &path).and_then(|fields| fields.last().copied());
    let anew = field.map(|field| vec![Edit::Put(pointer.clone(), value::sample(view, field))]);
    anew.into_iter().chain([vec![Edit::Remove(pointer.clone())]]).collect()
}
