//! A kill loses nothing that was handed to the system; a power failure loses what was not
//! synced, or some of it. These tests lose it, at every step of the disk, and let the disk
//! fail there.

use std::io;
use std::sync::{Arc, Mutex};
use std::thread;

use redb::{Database, StorageBackend};

use super::file::{StoreFile, prepare};
use super::{Key, Problem, Recorded, Store, StoreError, Transaction};

/// A disk in memory that fails at a certain step.
#[derive(Clone, Debug, Default)]
struct Disk {
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    /// What the program reads.
    now: Vec<u8>,
    /// What is left when the power goes.
    synced: Vec<u8>,
    /// What was done to the disk since.
    unsynced: Vec<Change>,
    steps: u64,
    /// At this step, and from then on, the disk fails.
    fails_at: Option<u64>,
}

#[derive(Clone, Debug)]
enum Change {
    Length(usize),
    Bytes(usize, Vec<u8>),
}

impl Disk {
    /// The disk after a power failure: of what was not synced, some is left. Which, is
    /// drawn from `seed`.
    fn after_power_loss(&self, seed: u64) -> Self {
        let state = self.state.lock().expect("no panic");
        let mut left = state.synced.clone();
        for (number, change) in state.unsynced.iter().enumerate() {
            // The bits of a hash of seed and number; a seed of 0 loses all.
            let kept = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(number as u32 * 7 % 64) & 1 == 1;
            match change {
                // The length is part of what is kept, so that later writes have their place.
                Change::Length(length) => left.resize(*length, 0),
                Change::Bytes(at, bytes) if kept => left[*at..at + bytes.len()].copy_from_slice(bytes),
                Change::Bytes(..) => {}
            }
        }
        Self { state: Arc::new(Mutex::new(State { now: left.clone(), synced: left, ..State::default() })) }
    }

    fn step(&self) -> io::Result<std::sync::MutexGuard<'_, State>> {
        let mut state = self.state.lock().map_err(|_| io::Error::other("poisoned"))?;
        state.steps += 1;
        if state.fails_at.is_some_and(|step| state.steps >= step) {
            return Err(io::Error::new(io::ErrorKind::StorageFull, "no space left"));
        }
        Ok(state)
    }
}

impl StorageBackend for Disk {
    fn len(&self) -> io::Result<u64> {
        Ok(self.state.lock().map_err(|_| io::Error::other("poisoned"))?.now.len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let state = self.state.lock().map_err(|_| io::Error::other("poisoned"))?;
        let at = offset as usize;
        let bytes = state.now.get(at..at + out.len()).ok_or(io::ErrorKind::UnexpectedEof)?;
        out.copy_from_slice(bytes);
        Ok(())
    }

    fn set_len(&self, length: u64) -> io::Result<()> {
        let mut state = self.step()?;
        state.now.resize(length as usize, 0);
        state.unsynced.push(Change::Length(length as usize));
        Ok(())
    }

    fn sync_data(&self) -> io::Result<()> {
        let mut state = self.step()?;
        state.synced = state.now.clone();
        state.unsynced.clear();
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        let mut state = self.step()?;
        let at = offset as usize;
        state.now[at..at + data.len()].copy_from_slice(data);
        state.unsynced.push(Change::Bytes(at, data.to_vec()));
        Ok(())
    }
}

fn store(disk: &Disk) -> Result<Store, redb::Error> {
    let database = Database::builder().set_check_integrity_on_open(true).create_with_backend(disk.clone())?;
    let file = StoreFile { database, path: "disk".into() };
    Ok(Store::over(file, None).expect("a thread"))
}

/// A disk with an empty store.
fn disk() -> Disk {
    let disk = Disk::default();
    let database = Database::builder().create_with_backend(disk.clone()).expect("a database");
    prepare(&database).expect("prepared");
    database.close().expect("closed");
    disk
}

/// What one caller has heard: of each transaction how often it was sent, and what was said.
type Heard = Vec<(String, Result<Recorded, StoreError>)>;

const CALLERS: u32 = 3;

/// Each caller sends each of its transactions twice.
fn send_all(store: &Store) -> Heard {
    thread::scope(|scope| {
        let send = |caller: u32| {
            scope.spawn(move || {
                let names = (0..6).flat_map(|number| [(); 2].map(|()| format!("{caller}-{number}")));
                names.map(|name| (name.clone(), store.record(key(&name), [1; 32], &name, "done"))).collect::<Heard>()
            })
        };
        let callers: Vec<_> = (0..CALLERS).map(send).collect();
        callers.into_iter().flat_map(|caller| caller.join().expect("no panic")).collect()
    })
}

fn key(transaction: &str) -> Key<'_> {
    Key { client: "client", contract: "contract", transaction }
}

#[test]
fn a_failing_disk_is_never_taken_for_a_record() {
    let empty = disk();
    let (mut failed, mut kept) = (0, 0);
    // The last of these come after all is done: then nothing fails.
    for step in 1..200 {
        let disk = empty.after_power_loss(0);
        disk.state.lock().expect("no panic").fails_at = Some(step);
        let Ok(store) = store(&disk) else { continue };
        let heard = send_all(&store);
        failed += heard.iter().filter(|(_, recorded)| recorded.is_err()).count();
        for error in heard.iter().filter_map(|(_, recorded)| recorded.as_ref().err()) {
            assert!(
                matches!(&error.problem, Problem::Stopped | Problem::Io { kind: io::ErrorKind::StorageFull, .. }),
                "{error}"
            );
        }
        drop(store);
        for seed in 0..4 {
            kept += check(&disk.after_power_loss(seed), &heard);
        }
    }
    assert!(failed > 500 && kept > 500, "{failed} failed, {kept} kept");
}

/// After the power is back, all that was acknowledged is there; how many that were.
fn check(disk: &Disk, heard: &Heard) -> usize {
    let store = store(disk).expect("what a power failure leaves can be opened");
    let acknowledged = heard.iter().filter_map(|(name, recorded)| Some((name, recorded.as_ref().ok()?)));
    let mut ids = std::collections::BTreeMap::new();
    let mut count = 0;
    for (name, recorded) in acknowledged {
        let (Recorded::New(transaction) | Recorded::Again(transaction)) = recorded else { panic!("{recorded:?}") };
        let found = store.find(key(name)).expect("found").unwrap_or_else(|| panic!("{name} is lost"));
        assert!(found.sent >= transaction.sent, "{name} was sent {} times: {found:?}", transaction.sent);
        assert_eq!(found, Transaction { sent: found.sent, ..transaction.clone() });
        assert_eq!(ids.entry(found.id).or_insert(name), &name, "an id was given twice");
        count += 1;
    }
    let Ok(Recorded::New(new)) = store.record(key("new"), [2; 32], "", "") else { panic!("it goes on") };
    assert!(!ids.contains_key(&new.id), "an id was given again");
    count
}
