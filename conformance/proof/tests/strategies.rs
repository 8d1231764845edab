//! The strategies themselves: random enough, and single faults however far they shrink.

use model::instance::{Case, cases};
use model::vector::Expect;
use proof::judge;
use proptest::strategy::{BoxedStrategy, Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use wire::Severity;

/// A strategy falls back on a plain case where a random message cannot be brought to
/// the rule. That must stay rare, or the rules would only be held to their vectors.
#[test]
fn random_messages_are_random() {
    const DRAWS: usize = 6;
    let model = generated::strategies::model();
    let (mut drawn, mut plain) = (0, 0);
    let mut never_random = Vec::new();
    for rule in &model.rules {
        let known = cases(model, rule);
        for strategy in [model::strategy::kept(model, &rule.id), model::strategy::broken(model, &rule.id)] {
            let mut runner = TestRunner::deterministic();
            let draws: Vec<Case> = draw(&strategy, &mut runner).take(DRAWS).collect();
            let fallen = draws.iter().filter(|case| known.iter().any(|known| known.instance == case.instance)).count();
            (drawn, plain) = (drawn + draws.len(), plain + fallen);
            if fallen == draws.len() {
                never_random.push(&rule.id);
            }
        }
    }
    println!("{plain} of {drawn} messages are plain; rules with nothing else: {never_random:#?}");
    assert!(plain * 20 < drawn, "{plain} of {drawn} messages are plain");
    assert!(never_random.is_empty(), "{never_random:?}");
}

/// A failure that is shrunk has to stay a failure of the same rule alone.
#[test]
fn shrinking_keeps_the_single_fault() {
    const EVERY: usize = 7;
    const STEPS: usize = 60;
    let model = generated::strategies::model();
    for rule in model.rules.iter().step_by(EVERY) {
        let Some(strategy) = model::strategy::broken(model, &rule.id) else { panic!("{}: is never broken", rule.id) };
        let Ok(mut tree) = strategy.new_tree(&mut TestRunner::deterministic()) else { panic!("{}: no tree", rule.id) };
        for _ in 0..STEPS {
            let case = tree.current();
            let seen = judge(&rule.contract, &case.instance, &case.picks);
            let Expect::Violated { pointer } = &case.expect else { panic!("{}: is accepted", rule.id) };
            let loud: Vec<_> =
                seen.iter().filter(|seen| seen.severity > Severity::Note || seen.rule == rule.id).collect();
            assert!(
                matches!(loud.as_slice(), [one] if one.rule == rule.id && one.pointer == *pointer),
                "{}: {loud:#?}\n{:?}",
                rule.id,
                case.instance
            );
            if !tree.simplify() {
                break;
            }
        }
    }
}

fn draw<'s>(strategy: &'s Option<BoxedStrategy<Case>>, runner: &'s mut TestRunner) -> impl Iterator<Item = Case> + 's {
    std::iter::from_fn(move || Some(strategy.as_ref()?.new_tree(runner).ok()?.current()))
}
