//! What holds for any two contracts.

use std::collections::BTreeSet;

use conformance::diff::{Break, Change, Diff, Move, of_ids};
use model::{Model, TypeBody};
use wire::Severity;

use super::{diff, model};

#[test]
fn nothing_changed_between_a_contract_and_itself() {
    let model = model();
    for contract in &model.contracts {
        assert!(between(&model, &contract.id, &contract.id).changes.is_empty(), "{}", contract.id);
    }
}

#[test]
fn the_way_back_is_the_mirror_image() {
    let model = model();
    for old in &model.contracts {
        for new in &model.contracts {
            let (there, back) = (between(&model, &old.id, &new.id), between(&model, &new.id, &old.id));
            assert_eq!(there.changes.is_empty(), old.id == new.id);
            assert_mirrored(&there, &back);
        }
    }
}

/// Takes away one rule after the other, and holds what is found against the model's own record
/// of where the rule's type occurs.
#[test]
fn no_rule_falls_away_unseen() {
    let old = model();
    let mut new = old.clone();
    let mut seen = 0;
    for contract in 0..old.contracts.len() {
        for of in 0..old.contracts[contract].types.len() {
            for (rule, taken) in rules(&old, contract, of) {
                let before = new.contracts[contract].types[of].body.clone();
                taken(&mut new.contracts[contract].types[of].body);
                check_loss(&old, &new, contract, of, &rule);
                new.contracts[contract].types[of].body = before;
                seen += 1;
            }
        }
    }
    assert!(seen > 700, "{seen}");
}

type Taken = Box<dyn Fn(&mut TypeBody)>;

/// The rules of a type, and how to take each away.
fn rules(model: &Model, contract: usize, of: usize) -> Vec<(String, Taken)> {
    let TypeBody::Struct(body) = &model.contracts[contract].types[of].body else { return Vec::new() };
    let checks = body.fields.iter().flat_map(|field| &field.checks).map(|check| &check.rule);
    let conditions = body.conditions.iter().map(|condition| &condition.rule);
    let taken = |rule: &String| -> Taken {
        let rule = rule.clone();
        Box::new(move |body| {
            let TypeBody::Struct(body) = body else { return };
            body.fields.iter_mut().for_each(|field| field.checks.retain(|check| check.rule != rule));
            body.conditions.retain(|condition| condition.rule != rule);
        })
    };
    checks.chain(conditions).map(|rule| (rule.clone(), taken(rule))).collect()
}

fn check_loss(old: &Model, new: &Model, contract: usize, of: usize, id: &str) {
    let contract = &old.contracts[contract];
    let pointers = &contract.types[of].pointers;
    let occurs = |member: &str| pointers.iter().any(|at| at.is_empty() || at.starts_with(member));
    let is_root = pointers.iter().any(String::is_empty);
    let (there, back) = (diff(old, new, &contract.id), diff(new, old, &contract.id));
    assert_mirrored(&there, &back);
    let [lost] = there.changes.as_slice() else {
        assert!(pointers.is_empty() && there.changes.is_empty(), "{id}: {:#?}", there.changes);
        return;
    };
    assert_eq!(lost.old.as_ref().map(|side| side.rules.as_slice()), Some(&[id.to_owned()][..]));
    assert_eq!(lost.new, None, "{id}");
    let rule = old.rule(id).expect("the model has its rules");
    assert_eq!(lost.old.as_ref().and_then(|side| side.citation.as_ref()), Some(&rule.citation));
    let binds = old.in_force(rule) && rule.severity == Severity::Error;
    let expected = if binds { Move::Loosened } else { Move::Removed };
    let (moves, gained) = (lost.moves, &back.changes[0]);
    assert!([moves.request, moves.response].into_iter().flatten().all(|how| how == expected), "{id}");
    if !is_root {
        assert_eq!((moves.request.is_some(), moves.response.is_some()), (occurs("/request"), occurs("/response")));
        // Readers of responses fail at what is loosened, senders of requests at what is tightened.
        assert_eq!(lost.breaks.contains(&Break::Wire), binds && occurs("/response"), "{id}");
        assert_eq!(gained.breaks.contains(&Break::Wire), binds && occurs("/request"), "{id}");
    }
}

fn between(model: &Model, old: &str, new: &str) -> Diff {
    of_ids(model, old, new).expect("both contracts are known")
}

/// Everything but the sentences and what is broken, which differ.
fn assert_mirrored(there: &Diff, back: &Diff) {
    let mirrored: BTreeSet<_> = back.changes.iter().map(|change| told(change, true)).collect();
    let straight: BTreeSet<_> = there.changes.iter().map(|change| told(change, false)).collect();
    assert_eq!(straight, mirrored);
    assert_eq!(there.changes.len(), back.changes.len());
}

fn told(change: &Change, is_mirrored: bool) -> String {
    let turned = |how: Move| match how {
        Move::Tightened => Move::Loosened,
        Move::Loosened => Move::Tightened,
        Move::Added => Move::Removed,
        Move::Removed => Move::Added,
        Move::Changed => Move::Changed,
    };
    let moves = [change.moves.request, change.moves.response];
    let moves = moves.map(|how| if is_mirrored { how.map(turned) } else { how });
    let (old, new) = if is_mirrored { (&change.new, &change.old) } else { (&change.old, &change.new) };
    let places: BTreeSet<_> = change.places.iter().collect();
    format!("{:?} {places:?} {moves:?} {old:?} {new:?}", change.subject)
}
