//! The gateway's store: what is recorded is there once, unchanged, whatever happens.
//!
//! That it outlives a power failure is tested beside the code, in `store/power_loss.rs`.

#[cfg(unix)]
mod killed;
mod opening;
mod properties;

use std::collections::BTreeSet;
use std::sync::Barrier;
use std::thread;

use conformance::gateway::store::{Key, Recorded, Store, Transaction};

fn key(transaction: &str) -> Key<'_> {
    Key { client: "client", contract: "contract", transaction }
}

fn record(store: &Store, key: Key<'_>, content: u8) -> Recorded {
    store.record(key, [content; 32], "then", "done").expect("recorded")
}

fn transaction(recorded: &Recorded) -> &Transaction {
    let (Recorded::New(transaction) | Recorded::Again(transaction) | Recorded::Other(transaction)) = recorded;
    transaction
}

#[test]
fn the_first_time_creates_and_the_same_again_counts() {
    let store = Store::temporary().expect("a store");
    assert_eq!(store.find(key("a")), Ok(None));
    let first = Transaction { content: [7; 32], created: "then".into(), sent: 1, id: 1, outcome: "done".into() };
    assert_eq!(record(&store, key("a"), 7), Recorded::New(first.clone()));
    assert_eq!(store.find(key("a")), Ok(Some(first.clone())));

    // What is said later changes neither the time nor the outcome.
    let again = store.record(key("a"), [7; 32], "later", "else").expect("recorded");
    let second = Transaction { sent: 2, ..first };
    assert_eq!(again, Recorded::Again(second.clone()));
    assert_eq!(store.find(key("a")), Ok(Some(second)));
    assert_eq!(store.count(), Ok(1));
}

#[test]
fn other_content_changes_nothing() {
    let store = Store::temporary().expect("a store");
    let first = transaction(&record(&store, key("a"), 7)).clone();
    // One bit is another content.
    let mut other = [7; 32];
    other[31] ^= 1;
    let refused = store.record(key("a"), other, "later", "else").expect("recorded");
    assert_eq!(refused, Recorded::Other(first.clone()));
    assert_eq!(store.find(key("a")), Ok(Some(first.clone())));
    assert_eq!(record(&store, key("a"), 7), Recorded::Again(Transaction { sent: 2, ..first }));
    assert_eq!(store.count(), Ok(1));
}

#[test]
fn a_hundred_at_once_create_one() {
    const CALLERS: u32 = 100;
    let store = Store::temporary().expect("a store");
    let start = Barrier::new(CALLERS as usize);
    let recorded: Vec<Recorded> = thread::scope(|scope| {
        let callers: Vec<_> = (0..CALLERS)
            .map(|_| {
                scope.spawn(|| {
                    start.wait();
                    record(&store, key("a"), 7)
                })
            })
            .collect();
        callers.into_iter().map(|caller| caller.join().expect("no panic")).collect()
    });
    let new = recorded.iter().filter(|recorded| matches!(recorded, Recorded::New(_))).count();
    let again = recorded.iter().filter(|recorded| matches!(recorded, Recorded::Again(_))).count();
    assert_eq!((new, again), (1, 99));
    let sent: BTreeSet<u32> = recorded.iter().map(|recorded| transaction(recorded).sent).collect();
    assert_eq!(sent, (1..=CALLERS).collect());
    let ids: BTreeSet<u64> = recorded.iter().map(|recorded| transaction(recorded).id).collect();
    assert_eq!(ids.len(), 1);
    assert_eq!(store.count(), Ok(1));
}

/// Of callers who disagree about the content, one has its way and all others hear of it.
#[test]
fn a_hundred_at_once_agree_on_one_content() {
    const CALLERS: u8 = 100;
    let store = Store::temporary().expect("a store");
    let start = Barrier::new(CALLERS.into());
    let recorded: Vec<Recorded> = thread::scope(|scope| {
        let start = &start;
        let store = &store;
        let call = |content| {
            scope.spawn(move || {
                start.wait();
                record(store, key("a"), content)
            })
        };
        let callers: Vec<_> = (0..CALLERS).map(call).collect();
        callers.into_iter().map(|caller| caller.join().expect("no panic")).collect()
    });
    let new: Vec<_> = recorded.iter().filter(|recorded| matches!(recorded, Recorded::New(_))).collect();
    assert_eq!(new.len(), 1);
    let found = store.find(key("a")).expect("found").expect("it is there");
    assert_eq!(transaction(new[0]), &found);
    for recorded in &recorded {
        assert_eq!(transaction(recorded), &found);
        assert!(!matches!(recorded, Recorded::Again(_)), "{recorded:?}");
    }
}

/// Parts that would be the same text if they were only strung together, or joined by any
/// one character, are different keys all the same.
#[test]
fn keys_of_any_text_are_told_apart() {
    let long = "x".repeat(10_000);
    let pieces = ["", "a", "a\0", "\0", "\0a", "a/", "\u{1}", "\u{10ffff}", &long];
    let mut keys = Vec::new();
    for client in pieces {
        for contract in pieces {
            keys.extend(pieces.map(|transaction| Key { client, contract, transaction }));
        }
    }
    let store = Store::temporary().expect("a store");
    // Many threads, because those wait for the disk together.
    thread::scope(|scope| {
        for part in keys.chunks(pieces.len()) {
            let store = &store;
            scope.spawn(move || {
                for key in part {
                    let recorded = store.record(*key, [1; 32], &format!("{key:?}"), "").expect("recorded");
                    assert!(matches!(recorded, Recorded::New(_)), "{key:?}");
                }
            });
        }
    });
    assert_eq!(store.count(), Ok(keys.len() as u64));
    for key in keys {
        let found = store.find(key).expect("found").expect("it is there");
        assert_eq!((found.created, found.sent), (format!("{key:?}"), 1));
    }
}

#[test]
fn what_is_recorded_outlives_the_store_and_ids_go_on() {
    let directory = tempfile::tempdir().expect("a directory");
    let mut ids = BTreeSet::new();
    for round in 0..4 {
        let store = Store::open(directory.path()).expect("a store");
        assert_eq!(store.count(), Ok(round * 5));
        for number in 0..5 {
            let name = format!("{round}-{number}");
            let id = transaction(&record(&store, key(&name), 1)).id;
            assert!(ids.insert(id), "{id} was used before");
            // Neither of these takes an id.
            assert!(matches!(record(&store, key(&name), 1), Recorded::Again(again) if again.id == id));
            assert!(matches!(record(&store, key(&name), 2), Recorded::Other(other) if other.id == id));
        }
        for earlier in 0..round {
            let found = store.find(key(&format!("{earlier}-0"))).expect("found").expect("it is there");
            assert_eq!((found.sent, found.content), (2, [1; 32]));
        }
    }
}

#[test]
fn clones_are_one_store_and_the_last_one_closes_it() {
    let directory = tempfile::tempdir().expect("a directory");
    let store = Store::open(directory.path()).expect("a store");
    let clone = store.clone();
    drop(store);
    assert!(matches!(record(&clone, key("a"), 1), Recorded::New(_)));
    assert!(Store::open(directory.path()).is_err(), "it is still open");
    drop(clone);
    assert_eq!(Store::open(directory.path()).expect("a store").count(), Ok(1));
}

#[test]
fn temporary_stores_are_apart_and_leave_nothing() {
    let [one, other] = [(); 2].map(|()| Store::temporary().expect("a store"));
    record(&one, key("a"), 1);
    assert_eq!(other.find(key("a")), Ok(None));
    // Its path is what it shows of itself.
    let shown = format!("{one:?}");
    let path = std::path::PathBuf::from(shown.trim_start_matches("Store(").trim_end_matches(')'));
    let directory = path.parent().expect("a directory").to_owned();
    assert!(path.is_file() && directory.is_dir(), "{shown}");
    drop(one);
    assert!(!directory.exists(), "{}", directory.display());
}

#[test]
fn stores_in_memory_are_stores_and_any_store_can_be_emptied() {
    for store in [Store::in_memory(), Store::temporary()].map(|store| store.expect("a store")) {
        let key = key("one");
        assert!(matches!(record(&store, key, 1), Recorded::New(Transaction { id: 1, sent: 1, .. })));
        assert!(matches!(record(&store, key, 1), Recorded::Again(Transaction { id: 1, sent: 2, .. })));
        assert!(matches!(record(&store, key, 2), Recorded::Other(Transaction { id: 1, .. })));
        assert_eq!(store.find(key).expect("a look").map(|found| found.sent), Some(2));
        store.clear().expect("emptied");
        assert_eq!((store.count(), store.find(key)), (Ok(0), Ok(None)));
        assert!(matches!(record(&store, key, 2), Recorded::New(Transaction { id: 1, sent: 1, .. })));
    }
}
