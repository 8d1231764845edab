//! Any sequence of calls, held to a map in memory.

use std::collections::{BTreeSet, HashMap};

use conformance::gateway::store::{Key, Recorded, Store, Transaction};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

type Name = (String, String, String);

#[derive(Clone, Debug)]
enum Call {
    Record { name: Name, content: u8, created: String, outcome: String },
    Find { name: Name },
    Count,
    Reopen,
}

#[test]
fn any_calls_give_what_a_map_gives() {
    let config = Config { cases: 16, failure_persistence: None, ..Config::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    TestRunner::new_with_rng(config, rng).run(&prop::collection::vec(call(), 1..40), held_to_a_map).unwrap();
}

/// Few names and contents, so that they meet again.
fn call() -> impl Strategy<Value = Call> {
    let text = || prop::sample::select(vec!["", "a", "b", "a\0", "é"]).prop_map(str::to_owned);
    let name = || (text(), prop::sample::select(vec!["p", "q"]).prop_map(str::to_owned), text());
    let record = (name(), 0_u8..3, any::<String>(), any::<String>())
        .prop_map(|(name, content, created, outcome)| Call::Record { name, content, created, outcome });
    prop_oneof![
        12 => record,
        4 => name().prop_map(|name| Call::Find { name }),
        2 => Just(Call::Count),
        1 => Just(Call::Reopen),
    ]
}

fn held_to_a_map(calls: Vec<Call>) -> Result<(), TestCaseError> {
    let directory = tempfile::tempdir().expect("a directory");
    let mut store = Store::open(directory.path()).expect("a store");
    let mut map: HashMap<Name, Transaction> = HashMap::new();
    for call in calls {
        match call {
            Call::Record { name, content, created, outcome } => {
                let content = [content; 32];
                let recorded = store.record(key(&name), content, &created, &outcome).expect("recorded");
                let expected = match map.get_mut(&name) {
                    Some(known) if known.content == content => {
                        known.sent += 1;
                        Recorded::Again(known.clone())
                    }
                    Some(known) => Recorded::Other(known.clone()),
                    None => {
                        // Which id it gets is the store's affair.
                        let Recorded::New(Transaction { id, .. }) = recorded else {
                            return Err(TestCaseError::fail(format!("{name:?} is new: {recorded:?}")));
                        };
                        let new = Transaction { content, created, sent: 1, id, outcome };
                        map.insert(name, new.clone());
                        Recorded::New(new)
                    }
                };
                prop_assert_eq!(recorded, expected);
            }
            Call::Find { name } => prop_assert_eq!(store.find(key(&name)), Ok(map.get(&name).cloned())),
            Call::Count => prop_assert_eq!(store.count(), Ok(map.len() as u64)),
            Call::Reopen => {
                drop(store);
                store = Store::open(directory.path()).expect("a store");
            }
        }
    }
    let ids: BTreeSet<u64> = map.values().map(|transaction| transaction.id).collect();
    prop_assert_eq!(ids.len(), map.len(), "an id was given twice");
    Ok(())
}

fn key((client, contract, transaction): &Name) -> Key<'_> {
    Key { client, contract, transaction }
}
