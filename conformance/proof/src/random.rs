//! Property tests that are the same in every run.

use std::fmt::Debug;

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};

/// Draws so many values and asks for an objection to each; panics with the smallest
/// value that has one. The name is the seed.
pub(crate) fn all<S: Strategy>(
    name: &str,
    cases: u32,
    strategy: &S,
    objection: impl Fn(&S::Value) -> Option<String>,
    shown: impl Fn(&S::Value) -> String,
) where
    S::Value: Debug,
{
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 256, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &seed(name)));
    let outcome = runner.run(strategy, |value| match objection(&value) {
        None => Ok(()),
        Some(objection) => Err(TestCaseError::fail(objection)),
    });
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(objection, value)) => panic!("{name}: {objection}\n{}", shown(&value)),
        Err(TestError::Abort(reason)) => panic!("{name}: {reason}"),
    }
}

/// The bytes of a name, folded.
fn seed(name: &str) -> [u8; 32] {
    let mut seed = [0_u8; 32];
    for (place, byte) in name.bytes().enumerate() {
        let folded = &mut seed[place % 32];
        *folded = folded.rotate_left(3) ^ byte;
    }
    seed
}
