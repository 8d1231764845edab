//! What cannot be opened, and what is said about it; and that damage is never taken for
//! the truth.

use std::fs;
use std::path::Path;
use std::sync::Barrier;
use std::thread;

use conformance::gateway::store::{FILE_NAME, Problem, Store, StoreError};
use redb::{Database, TableDefinition};

use super::{key, record, transaction};

/// Opens what `prepare` leaves in an empty directory; the error, without the directory's
/// name.
fn refused(prepare: impl FnOnce(&Path)) -> (Problem, String) {
    let directory = tempfile::tempdir().expect("a directory");
    prepare(directory.path());
    refused_in(directory.path())
}

fn refused_in(directory: &Path) -> (Problem, String) {
    let error = Store::open(directory).expect_err("it cannot be opened");
    let said = error.to_string().replace(&directory.display().to_string(), "DIRECTORY");
    (error.problem, said)
}

#[test]
fn not_a_directory() {
    let outer = tempfile::tempdir().expect("a directory");
    fs::write(outer.path().join("file"), "").expect("a file");
    for (name, problem, said) in [
        ("none", Problem::NoDirectory, "DIRECTORY: there is no such directory; make it, or name another directory"),
        ("file", Problem::NotADirectory, "DIRECTORY: this is not a directory; name a directory"),
        ("file/below", Problem::NotADirectory, "DIRECTORY: this is not a directory; name a directory"),
    ] {
        assert_eq!(refused_in(&outer.path().join(name)), (problem, said.to_owned()));
    }
}

#[test]
fn already_open() {
    let directory = tempfile::tempdir().expect("a directory");
    let store = Store::open(directory.path()).expect("a store");
    let (problem, said) = refused_in(directory.path());
    assert_eq!(problem, Problem::Locked);
    assert_eq!(
        said,
        format!(
            "DIRECTORY/{FILE_NAME}: this store is in use by another process; stop that process, or name another \
             directory"
        )
    );
    // The one that has it is not disturbed.
    record(&store, key("a"), 1);
    drop(store);
    assert_eq!(Store::open(directory.path()).expect("a store").count(), Ok(1));
}

/// All find no file and make one: one of them has it, and it is whole.
#[test]
fn opened_by_many_at_once() {
    const CALLERS: usize = 8;
    let directory = tempfile::tempdir().expect("a directory");
    let start = Barrier::new(CALLERS);
    let opened: Vec<_> = thread::scope(|scope| {
        let open = || {
            start.wait();
            Store::open(directory.path())
        };
        let callers: Vec<_> = (0..CALLERS).map(|_| scope.spawn(open)).collect();
        callers.into_iter().map(|caller| caller.join().expect("no panic")).collect()
    });
    let problems = opened.iter().filter_map(|opened| Some(&opened.as_ref().err()?.problem));
    assert_eq!(problems.collect::<Vec<_>>(), [&Problem::Locked; CALLERS - 1]);
    let files = fs::read_dir(directory.path()).expect("the directory");
    assert_eq!(files.map(|file| file.expect("a file").file_name()).collect::<Vec<_>>(), [FILE_NAME]);
}

#[test]
fn not_ours() {
    for content in ["", "redb", "This is not a store, however long it may be.\n"] {
        let (problem, said) = refused(|directory| fs::write(directory.join(FILE_NAME), content).expect("a file"));
        assert_eq!(problem, Problem::Foreign, "{content}");
        assert_eq!(
            said,
            format!(
                "DIRECTORY/{FILE_NAME}: this is not a store of transactions; move it away, or name another directory"
            )
        );
    }
    let (problem, _) = refused(|directory| fs::create_dir(directory.join(FILE_NAME)).expect("a directory"));
    assert!(matches!(problem, Problem::Io { .. }), "{problem:?}");
}

#[test]
fn databases_of_others() {
    let (problem, _) = refused(|directory| drop(Database::create(directory.join(FILE_NAME)).expect("a database")));
    assert_eq!(problem, Problem::Foreign);
    let (problem, _) = refused(|directory| insert(directory, "other", 1));
    assert_eq!(problem, Problem::Foreign);
    let (problem, _) = refused(|directory| insert(directory, "about", 1));
    assert_eq!(problem, Problem::Foreign);
    let (problem, _) = refused(|directory| {
        insert(directory, "about", 1);
        insert(directory, "transactions", 1);
    });
    assert_eq!(problem, Problem::Foreign);
}

#[test]
fn another_version() {
    let (problem, said) = refused(|directory| {
        drop(Store::open(directory).expect("a store"));
        insert(directory, "about", 2);
    });
    assert_eq!(problem, Problem::OtherVersion);
    assert_eq!(
        said,
        format!(
            "DIRECTORY/{FILE_NAME}: this store is of another version of this program; open it with that version, or \
             name another directory"
        )
    );
}

/// Sets the version in a table of this name.
fn insert(directory: &Path, table: &str, version: u64) {
    let table = TableDefinition::<&str, u64>::new(table);
    let database = Database::create(directory.join(FILE_NAME)).expect("a database");
    let write = database.begin_write().expect("a transaction");
    write.open_table(table).expect("the table").insert("version", version).expect("inserted");
    write.commit().expect("committed");
}

/// Nothing is read out of a damaged file that was not written.
#[test]
fn damage_is_found() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join(FILE_NAME);
    let store = Store::open(directory.path()).expect("a store");
    let names: Vec<String> = (0..20).map(|number| format!("{number:02}")).collect();
    let write = |name: &String| store.record(key(name), [1; 32], &created(name), "done").expect("recorded");
    let written: Vec<_> = names.iter().map(|name| (name, transaction(&write(name)).clone())).collect();
    drop(store);
    let whole = fs::read(&path).expect("the file");

    // What stands in use is damaged wherever a text of the last state stands.
    for name in &names[..4] {
        fs::write(&path, replaced(&whole, created(name).as_bytes(), b"somewhen")).expect("a file");
        let error = Store::open(directory.path()).expect_err("what is in use is damaged");
        assert!(matches!(error.problem, Problem::Damaged(_)), "{error}");
    }
    // The file is damaged anywhere: it cannot be opened, or nothing stood there.
    let mut found = 0;
    for damaged in damages(&whole) {
        fs::write(&path, damaged).expect("a file");
        match Store::open(directory.path()) {
            Err(StoreError { problem: Problem::Damaged(_) | Problem::Foreign | Problem::OtherVersion, .. }) => {
                found += 1
            }
            Err(error) => panic!("{error}"),
            Ok(store) => {
                assert_eq!(store.count(), Ok(written.len() as u64));
                for (name, transaction) in &written {
                    assert_eq!(store.find(key(name)).as_ref(), Ok(&Some(transaction.clone())));
                }
            }
        }
    }
    assert!(found > 20, "{found}");
}

fn created(name: &str) -> String {
    format!("when {name}.")
}

/// All that is `old` made `new`, of the same length.
fn replaced(whole: &[u8], old: &[u8], new: &[u8]) -> Vec<u8> {
    assert_eq!(old.len(), new.len());
    let mut changed = whole.to_vec();
    for at in 0..whole.len() - old.len() {
        if whole[at..].starts_with(old) {
            changed[at..at + new.len()].copy_from_slice(new);
        }
    }
    changed
}

/// The file cut off at several places, and with one byte changed, in its header or in a
/// page that has anything in it.
fn damages(whole: &[u8]) -> Vec<Vec<u8>> {
    const HEADER: usize = 320;
    const PAGE: usize = 4096;
    let cuts = [1, 9, 64, 319, 320, PAGE, 3 * PAGE, whole.len() / 2, whole.len() - 1];
    let in_header = (0..HEADER).filter(|&at| at < 16 || at % 23 == 0);
    let in_pages = (PAGE..whole.len()).filter(|&at| whole[at] != 0 && at % 1201 == 0);
    let changes = in_header.chain(in_pages).map(|at| {
        let mut changed = whole.to_vec();
        changed[at] ^= 0x55;
        changed
    });
    cuts.iter().map(|&end| whole[..end].to_vec()).chain(changes).collect()
}
