//! Smaller cases that fail for the same cause.

use std::collections::HashMap;
use std::hash::Hash;
use std::time::Instant;

use proptest::strategy::{Strategy as _, ValueTree};
use serde::Serialize;

use super::command::commands;
use super::{Kind, message, runner, sequence};
use crate::suite::live::Setup;
use crate::suite::live::attempt::{Attempt, Outcome, carried_out};
use crate::suite::live::cases::{Case, Material};
use crate::suite::live::report::Group;
use crate::suite::live::target::Target;

/// How a failing case was made smaller.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Shrunk {
    /// Whether the case as it was drawn failed once more. If it did not, it was sent only
    /// twice, and is shown as it failed.
    pub fails_again: bool,
    /// How often a smaller one failed.
    pub steps: usize,
    /// How many were sent.
    pub tries: usize,
}

/// Most that are sent.
const TRIES: usize = 400;

/// Most that are looked at. Many are the same as one before.
const LOOKS: usize = 20_000;

/// The smallest case that fails for the cause of the group, which its example is then, as
/// far as it was found until `end`. Only random cases shrink. The number of requests.
pub(in crate::suite::live) fn shrink(setup: &Setup, case: &Case, group: &mut Group, target: &dyn Target, end: Instant) -> usize {
    let Material::Random(drawn) = case.material else { return 0 };
    let cause = group.example.cause();
    let mut best = None;
    let mut requests = 0;
    let mut fails = |attempt: Option<Attempt>| {
        let Some(attempt) = attempt else { return false };
        requests += attempt.done.requests;
        let Outcome::Failed(failure) = attempt.done.outcome else { return false };
        let is_same = failure.cause() == cause;
        best = Some(failure).filter(|_| is_same).or(best.take());
        is_same
    };
    let shrunk = match drawn.kind {
        Kind::Sequence => {
            let Ok(mut tree) = commands().new_tree(&mut runner(drawn.seed, &case.id)) else { return 0 };
            smallest(&mut tree, end, |commands, attempt| {
                fails(Some(sequence::carried_out(setup, case, commands, attempt, target)))
            })
        }
        _ => {
            let Ok(mut tree) = message::tree(case, drawn) else { return 0 };
            smallest(&mut tree, end, |text, attempt| {
                let plan = message::plan(setup, case, text, attempt).ok();
                fails(plan.map(|plan| carried_out(setup, case, &plan, target)))
            })
        }
    };
    if let Some(best) = best {
        group.example = *best;
    }
    group.example.shrunk = Some(shrunk);
    requests
}

/// Goes through ever simpler values as long as they fail. `fails` is told how many values
/// it was asked about before, plus one.
fn smallest<T: ValueTree>(tree: &mut T, end: Instant, mut fails: impl FnMut(&T::Value, usize) -> bool) -> Shrunk
where
    T::Value: Clone + Eq + Hash,
{
    let mut known = HashMap::new();
    let first = tree.current();
    let mut shrunk = Shrunk { fails_again: fails(&first, 1), tries: 1, ..Shrunk::default() };
    known.insert(first, shrunk.fails_again);
    let mut has_next = shrunk.fails_again && tree.simplify();
    for _ in 0..LOOKS {
        if !has_next || shrunk.tries >= TRIES || Instant::now() >= end {
            break;
        }
        let value = tree.current();
        let is_failure = *known.entry(value).or_insert_with_key(|value| {
            shrunk.tries += 1;
            let is_failure = fails(value, shrunk.tries);
            shrunk.steps += usize::from(is_failure);
            is_failure
        });
        has_next = if is_failure { tree.simplify() } else { tree.complicate() };
    }
    shrunk
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn what_is_left_is_the_smallest() {
        let numbers = proptest::collection::vec(0..1000_u32, 0..40);
        for seed in 0..20 {
            let mut tree = numbers.new_tree(&mut runner(seed, "numbers")).expect("a tree");
            let is_bad = |numbers: &Vec<u32>| numbers.iter().filter(|number| **number >= 500).count() >= 2;
            let is_found = is_bad(&tree.current());
            let mut best = Vec::new();
            let shrunk = smallest(&mut tree, Instant::now() + Duration::from_secs(600), |numbers, _| {
                let is_bad = is_bad(numbers);
                best = if is_bad { numbers.clone() } else { best.clone() };
                is_bad
            });
            assert_eq!(shrunk.fails_again, is_found);
            assert_eq!(best, if is_found { vec![500, 500] } else { vec![] }, "{seed}: {shrunk:?}");
        }
    }
}
