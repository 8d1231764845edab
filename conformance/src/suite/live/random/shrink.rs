//! Smaller cases that fail for the same cause.

use std::collections::HashMap;
use std::hash::Hash;
use std::time::Instant;

use proptest::strategy::ValueTree;
use schemars::JsonSchema;
use serde::Serialize;

use super::{Kind, message, sequence};
use crate::suite::live::Setup;
use crate::suite::live::attempt::{Attempt, Outcome, carried_out};
use crate::suite::live::cases::{Case, Material};
use crate::suite::live::report::Group;
use crate::suite::live::target::Target;

/// How a failing case was made smaller.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
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
const TRIES: usize = 200;

/// The smallest case that fails for the cause of the group, which its example is then, as
/// far as it was found until `end`. Only random cases shrink. The number of requests.
pub(in crate::suite::live) fn shrink(
    setup: &Setup,
    case: &Case,
    group: &mut Group,
    target: &dyn Target,
    end: Instant,
) -> usize {
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
        Kind::Sequence => smallest(&|| sequence::tree(case, drawn).ok(), end, |commands, attempt| {
            fails(Some(sequence::carried_out(setup, case, commands, attempt, target)))
        }),
        _ => smallest(&|| message::tree(case, drawn).ok(), end, |text, attempt| {
            let plan = message::plan(setup, case, text, attempt).ok();
            fails(plan.map(|plan| carried_out(setup, case, &plan, target)))
        }),
    };
    if let Some(best) = best {
        group.example = *best;
    }
    group.example.shrunk = shrunk;
    requests
}

/// Goes to ever simpler values as long as they fail. `fails` is told how many values it
/// was asked about before, plus one.
///
/// A message has hundreds of simpler ones, one step apart each, and nearly all of them fail
/// too. So several steps are taken at once, twice as many each time; where that leads to a
/// value that does not fail, the tree is made anew and led to the last one that did.
fn smallest<T: ValueTree>(
    make: &impl Fn() -> Option<T>,
    end: Instant,
    mut fails: impl FnMut(&T::Value, usize) -> bool,
) -> Option<Shrunk>
where
    T::Value: Clone + Eq + Hash,
{
    let mut known = HashMap::new();
    let mut shrunk = Shrunk::default();
    let mut is_failure = |tree: &T, shrunk: &mut Shrunk| {
        *known.entry(tree.current()).or_insert_with_key(|value| {
            shrunk.tries += 1;
            let is_failure = fails(value, shrunk.tries);
            shrunk.steps += usize::from(is_failure && shrunk.tries > 1);
            is_failure
        })
    };
    let mut tree = make()?;
    shrunk.fails_again = is_failure(&tree, &mut shrunk);
    let (mut path, mut leap) = (Vec::new(), 1);
    let mut goes_on = shrunk.fails_again;
    while goes_on && shrunk.tries < TRIES && Instant::now() < end {
        let taken = (0..leap).take_while(|_| tree.simplify()).count();
        if taken == 0 {
            break;
        }
        if is_failure(&tree, &mut shrunk) {
            path.extend((0..taken).map(|_| Step::Simpler));
            leap *= 2;
        } else if taken > 1 {
            tree = led(make()?, &path);
            leap = taken / 2;
        } else {
            path.push(Step::Simpler);
            goes_on = back(&mut tree, &mut path, |tree| is_failure(tree, &mut shrunk));
        }
    }
    Some(shrunk)
}

#[derive(Clone, Copy)]
enum Step {
    Simpler,
    Back,
}

fn led<T: ValueTree>(mut tree: T, path: &[Step]) -> T {
    for step in path {
        match step {
            Step::Simpler => tree.simplify(),
            Step::Back => tree.complicate(),
        };
    }
    tree
}

/// Goes back to a value that fails, by steps that may be smaller. Whether there is one.
fn back<T: ValueTree>(tree: &mut T, path: &mut Vec<Step>, mut is_failure: impl FnMut(&T) -> bool) -> bool {
    while tree.complicate() {
        path.push(Step::Back);
        if is_failure(tree) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::strategy::Strategy as _;

    use super::*;
    use crate::suite::live::random::runner;

    #[test]
    fn what_is_left_is_the_smallest() {
        let numbers = proptest::collection::vec(0..1000_u32, 0..40);
        for seed in 0..20 {
            let make = || numbers.new_tree(&mut runner(seed, "numbers")).ok();
            let is_bad = |numbers: &Vec<u32>| numbers.iter().filter(|number| **number >= 500).count() >= 2;
            let is_found = is_bad(&make().expect("a tree").current());
            let mut best = Vec::new();
            let shrunk = smallest(&make, Instant::now() + Duration::from_secs(600), |numbers, _| {
                let is_bad = is_bad(numbers);
                best = if is_bad { numbers.clone() } else { best.clone() };
                is_bad
            });
            let shrunk = shrunk.expect("a tree");
            assert_eq!(shrunk.fails_again, is_found);
            assert_eq!(best, if is_found { vec![500, 500] } else { vec![] }, "{seed}: {shrunk:?}");
        }
    }
}
