//! A process that records is killed, again and again, and all that it was told is
//! recorded is there: once, and unchanged.
//!
//! The process is this test program itself, told to run [`child`] alone. Each of its
//! threads sends one transaction after another, each once to three times, and prints a
//! line for each answer.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;
use std::{env, thread};

use conformance::gateway::store::{FILE_NAME, Key, Problem, Recorded, Store, Transaction};

use super::transaction;

const KILLS: u32 = 16;
const THREADS: u32 = 4;
const DIRECTORY: &str = "STORE_TEST_DIRECTORY";
const ROUND: &str = "STORE_TEST_ROUND";
const SAYS: &str = "recorded: ";

#[test]
fn what_was_acknowledged_outlives_a_kill() {
    let directory = tempfile::tempdir().expect("a directory");
    let mut random = Random(0x5eed);
    let mut before: Vec<Known> = Vec::new();
    let mut acknowledged = 0;
    for round in 0..KILLS {
        // Some are killed while they open it.
        let lines = if round % 5 == 0 { 0 } else { random.below(150) };
        let said = killed_after(directory.path(), round, lines, Duration::from_micros(random.below(8_000)));
        acknowledged += said.len();

        let store = Store::open(directory.path()).expect("what a kill leaves can be opened");
        before.extend((0..THREADS).flat_map(|thread| checked(&store, round, thread, &said)));
        for known in &before {
            let found = store.find(known.sending.key(&known.sending.name())).expect("found");
            assert_eq!(found.as_ref(), Some(&known.transaction));
        }
        let ids: BTreeSet<u64> = before.iter().map(|known| known.transaction.id).collect();
        assert_eq!(ids.len(), before.len(), "an id was given twice");
        assert_eq!(store.count(), Ok(before.len() as u64));
    }
    assert!(acknowledged > 100, "{acknowledged}");
}

/// Killed while it makes the file, or before, or after.
#[test]
fn a_kill_leaves_no_half_made_file() {
    for milliseconds in 0..24 {
        let directory = tempfile::tempdir().expect("a directory");
        let said = killed_after(directory.path(), 0, 0, Duration::from_millis(milliseconds));
        let store = Store::open(directory.path()).expect("what a kill leaves can be opened");
        let known: usize = (0..THREADS).map(|thread| checked(&store, 0, thread, &said).len()).sum();
        assert_eq!(store.count(), Ok(known as u64));
    }
}

/// Not a test: what is killed. Without its directory it does nothing.
#[test]
#[ignore = "the tests here run it"]
fn child() {
    let (Some(directory), Ok(round)) = (env::var_os(DIRECTORY), env::var(ROUND)) else { return };
    let round = round.parse().expect("a number");
    let store = Store::open(&PathBuf::from(directory)).expect("a store");
    thread::scope(|scope| {
        for thread in 0..THREADS {
            let store = &store;
            scope.spawn(move || {
                for sending in sendings(round, thread) {
                    let name = sending.name();
                    let recorded = store
                        .record(sending.key(&name), sending.content(), &format!("at {name}"), &format!("of {name}"))
                        .expect("recorded");
                    let Transaction { sent, id, .. } = transaction(&recorded);
                    let is_new = matches!(recorded, Recorded::New(_));
                    assert_eq!((*sent, is_new), (sending.time, sending.time == 1), "{recorded:?}");
                    println!("{SAYS}{thread} {} {sent} {id}", sending.number);
                }
            });
        }
    });
}

/// One request: this transaction for this time.
#[derive(Clone, Copy)]
struct Sending {
    round: u32,
    thread: u32,
    number: u32,
    time: u32,
}

/// What must be in the store from now on.
struct Known {
    sending: Sending,
    transaction: Transaction,
}

/// What a line of the child says.
#[derive(Clone, Copy)]
struct Said {
    thread: u32,
    number: u32,
    sent: u32,
    id: u64,
}

/// All that a thread sends in a round, in order.
fn sendings(round: u32, thread: u32) -> impl Iterator<Item = Sending> {
    let times = |number: u32| 1..=1 + number % 3;
    (0..).flat_map(move |number| times(number).map(move |time| Sending { round, thread, number, time }))
}

impl Sending {
    fn name(self) -> String {
        format!("{}-{}-{}", self.round, self.thread, self.number)
    }

    fn key(self, name: &str) -> Key<'_> {
        Key { client: "client", contract: "contract", transaction: name }
    }

    fn content(self) -> [u8; 32] {
        [(self.round + 7 * self.thread + 31 * self.number) as u8; 32]
    }
}

/// Runs the child until it has said so many lines and a moment longer, and kills it. All
/// that it said until then.
fn killed_after(directory: &Path, round: u32, lines: u64, moment: Duration) -> Vec<Said> {
    let mut child = Command::new(env::current_exe().expect("this program"))
        .args(["--exact", "killed::child", "--ignored", "--nocapture"])
        .env(DIRECTORY, directory)
        .env(ROUND, round.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the child runs");
    let mut output = BufReader::new(child.stdout.take().expect("its output"));
    let mut said = Vec::new();
    while (said.len() as u64) < lines {
        let Some(line) = next_line(&mut output) else { panic!("the child ended by itself in round {round}") };
        said.extend(read(&line));
    }
    if lines > 0 {
        let refused = Store::open(directory).expect_err("the child has it");
        assert_eq!((refused.problem, refused.path), (Problem::Locked, directory.join(FILE_NAME)));
    }
    thread::sleep(moment);
    child.kill().expect("killed");
    let status = child.wait().expect("it ended");
    assert!(!status.success() && status.code().is_none(), "it ended by itself: {status}");
    // What it said before it was killed, it said.
    while let Some(line) = next_line(&mut output) {
        said.extend(read(&line));
    }
    said
}

/// `None` at the end, and for a line that was not said to its end.
fn next_line(output: &mut impl BufRead) -> Option<String> {
    let mut line = String::new();
    output.read_line(&mut line).expect("text");
    line.ends_with('\n').then_some(line)
}

/// The test harness says other things, sometimes on the same line.
fn read(line: &str) -> Option<Said> {
    let mut numbers =
        line.split_once(SAYS)?.1.split_whitespace().map(|number| number.parse::<u64>().expect("a number"));
    let mut next = || numbers.next().expect("four numbers");
    let mut small = || u32::try_from(next()).expect("a small number");
    Some(Said { thread: small(), number: small(), sent: small(), id: next() })
}

/// What a thread left in the store: all that was acknowledged, and at most the one request
/// that was under way, whose answer nobody heard.
fn checked(store: &Store, round: u32, thread: u32, said: &[Said]) -> Vec<Known> {
    let said: Vec<&Said> = said.iter().filter(|said| said.thread == thread).collect();
    let mut known: Vec<Known> = Vec::new();
    for (at, sending) in sendings(round, thread).enumerate() {
        let name = sending.name();
        let found = store.find(sending.key(&name)).expect("found").filter(|found| found.sent >= sending.time);
        let Some(found) = found else {
            assert!(at >= said.len(), "{name} was acknowledged for time {} and is lost", sending.time);
            break;
        };
        assert!(at <= said.len(), "{name} was never sent for time {}", sending.time);
        if let Some(said) = said.get(at) {
            assert_eq!((said.number, said.sent, said.id), (sending.number, sending.time, found.id), "{name}");
        }
        let Transaction { content, created, outcome, .. } = &found;
        let sent = (*content, created.clone(), outcome.clone());
        assert_eq!(sent, (sending.content(), format!("at {name}"), format!("of {name}")));
        if sending.time > 1 {
            known.pop();
        }
        known.push(Known { sending, transaction: found });
    }
    for known in &known {
        assert_eq!(known.transaction.sent, known.sending.time, "{}", known.sending.name());
    }
    known
}

/// The same numbers in every run (splitmix64).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }
}
