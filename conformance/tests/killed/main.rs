//! The gateway's process is killed, again and again, while many connections send: nothing
//! that it acknowledged is lost, doubled or changed, and what it left unanswered has one
//! outcome.
//!
//! A kill takes nothing that the system has been given to write; what a failing power
//! supply takes is the matter of the store's own tests.
//!
//! 1. [`process`]: the program, started and killed.
//! 2. [`request`]: signed requests, and answers that were seen to be right.
//! 3. [`load`]: what the connections send until the kill.
//! 4. [`ledger`]: what was heard, held to what was heard before.

mod ledger;
mod load;
mod process;
mod random;
mod request;

use std::path::Path;

use ledger::{Heard, Ledger};
use process::Process;
use random::Random;
use request::{Connection, Content, Maker};

const KILLS: u64 = 50;

/// The seed of another run can be given in its place.
const SEED: u64 = 0x5eed;
const SEED_VARIABLE: &str = "KILLED_SEED";

#[test]
fn what_was_acknowledged_outlives_the_process() {
    let seed = std::env::var(SEED_VARIABLE).map_or(SEED, |seed| seed.parse().expect("a number"));
    // It decides what is sent and after which answer the process is killed. How far each
    // connection has come by then is for the system to decide.
    println!("{SEED_VARIABLE}={seed} sends the same again");
    let mut random = Random(seed);
    let folder = tempfile::tempdir().expect("a folder");
    let (maker, mut ledger) = (Maker::new(), Ledger::default());
    let mut unheard = Unheard::default();
    for round in 0..KILLS {
        if round % 5 == 0 {
            killed_while_it_opens(folder.path(), &mut random);
        }
        let process = Process::start(folder.path());
        let heard = load::until_killed(process, &maker, round, &ledger, &mut random);
        heard.iter().for_each(|heard| ledger.hear(heard));

        let process = Process::start(folder.path());
        settle(&mut ledger, &process, &maker, round, &mut random, &mut unheard);
        // The next process finds what this one leaves when it is killed, too.
        process.kill();
    }

    let process = Process::start(folder.path());
    let connection = Connection::to(process.address());
    for (name, content) in ledger.settled() {
        ledger.hear(&asked(&connection, &maker, &name, content));
    }
    let acknowledged = ledger.settled().len();
    println!("{acknowledged} transactions; without an acknowledgement {unheard:?}");
    // Kills that hit nothing would show nothing.
    assert!(acknowledged as u64 > 5 * KILLS && unheard.recorded > 0 && unheard.lost > 0);
}

/// New transactions whose only request was without an answer when the process was killed.
#[derive(Debug, Default)]
struct Unheard {
    /// They had been recorded.
    recorded: usize,
    /// They had not.
    lost: usize,
}

/// Asks for every transaction of the round, by each content that was sent and by one that
/// was not, in any order, until each has its outcome.
fn settle(
    ledger: &mut Ledger,
    process: &Process,
    maker: &Maker,
    round: u64,
    random: &mut Random,
    unheard: &mut Unheard,
) {
    let connection = Connection::to(process.address());
    for name in ledger.of_round(round) {
        let mut contents = ledger.sent(&name);
        let strange =
            Content { amount: contents.iter().map(|content| content.amount).max().unwrap_or(0) + 1, ..contents[0] };
        contents.push(strange);
        let is_unheard = ledger.winner(&name).is_none() && contents.len() == 2;
        random.shuffle(&mut contents);
        for content in &contents {
            ledger.hear(&asked(&connection, maker, &name, *content));
        }
        // Asked with the strange content first, only a transaction that is there refuses it.
        if is_unheard && contents[0] == strange {
            let is_recorded = ledger.winner(&name) != Some(strange);
            *if is_recorded { &mut unheard.recorded } else { &mut unheard.lost } += 1;
        }
        let winner = ledger.winner(&name).unwrap_or_else(|| panic!("{name}: every content was refused"));
        for _ in 0..=winner.kind.open.0 {
            ledger.hear(&asked(&connection, maker, &name, winner));
        }
    }
}

fn asked(connection: &Connection, maker: &Maker, name: &str, content: Content) -> Heard {
    let answer = connection.answer(&maker.request(name, content)).expect("nobody kills it now");
    Heard { name: name.to_owned(), content, answer: Some(answer) }
}

/// So early that it may not have listened yet.
fn killed_while_it_opens(folder: &Path, random: &mut Random) {
    let process = Process::begin(folder);
    random.spin(500_000);
    process.kill();
}
