//! What the connections send until the process is killed: new transactions, retries with
//! the same bytes and as new transmissions, other content, and duplicates of the others'.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::thread::scope;

use super::ledger::{Heard, Ledger, name};
use super::process::Process;
use super::random::Random;
use super::request::{Connection, Content, KINDS, Maker, Request};

const CONNECTIONS: u64 = 8;

/// The process is killed after so many answers or fewer, and a moment.
const MOST_ANSWERS: u64 = 60;
const MOMENT: u64 = 50_000;

/// All that every connection heard until the kill. Of what one connection heard, the order
/// is kept; the last that it sent has no answer.
pub(crate) fn until_killed(
    process: Process,
    maker: &Maker,
    round: u64,
    ledger: &Ledger,
    random: &mut Random,
) -> Vec<Heard> {
    let is_killed = AtomicBool::new(false);
    let (acknowledge, acknowledged) = channel();
    scope(|threads| {
        let connections: Vec<_> = (0..CONNECTIONS)
            .map(|number| {
                let mut sender = Sender::new(maker, round, number, ledger, Random(random.next()));
                let (connection, acknowledge) = (Connection::to(process.address()), acknowledge.clone());
                let is_killed = &is_killed;
                threads.spawn(move || {
                    let mut heard = Vec::new();
                    while heard.last().is_none_or(|last: &Heard| last.answer.is_some()) {
                        heard.push(sender.send(&connection));
                        // Nobody counts any more once the process is to be killed.
                        let _ = acknowledge.send(());
                    }
                    assert!(is_killed.load(Ordering::SeqCst), "it left a request unanswered: {:?}", heard.last());
                    heard
                })
            })
            .collect();
        drop(acknowledge);
        let answers = 1 + random.below(MOST_ANSWERS);
        let came = acknowledged.iter().take(answers as usize).count() as u64;
        assert_eq!(came, answers, "the connections ended by themselves");
        random.spin(MOMENT);
        is_killed.store(true, Ordering::SeqCst);
        process.kill();
        connections.into_iter().flat_map(|connection| connection.join().expect("a connection")).collect()
    })
}

/// One connection's plan.
struct Sender<'m> {
    maker: &'m Maker,
    round: u64,
    number: u64,
    random: Random,
    /// What it has sent: new transactions, and duplicates.
    new: u64,
    duplicates: u64,
    /// What it can repeat, with its bytes where it sent them itself.
    done: Vec<(String, Content, Option<Request>)>,
}

impl<'m> Sender<'m> {
    fn new(maker: &'m Maker, round: u64, number: u64, ledger: &Ledger, mut random: Random) -> Self {
        let settled = ledger.settled();
        let done = (0..10).filter_map(|_| random.pick(&settled).cloned());
        let done = done.map(|(name, content)| (name, content, None)).collect();
        Self { maker, round, number, random, new: 0, duplicates: 0, done }
    }

    fn send(&mut self, connection: &Connection) -> Heard {
        let (name, content, request) = self.next();
        let request = request.unwrap_or_else(|| self.maker.request(&name, content));
        let answer = connection.answer(&request);
        if answer.is_some() {
            self.done.push((name.clone(), content, Some(request)));
        }
        Heard { name, content, answer }
    }

    fn next(&mut self) -> (String, Content, Option<Request>) {
        let done = self.random.pick(&self.done).cloned();
        match (self.random.below(10), done) {
            (0..2, Some(done)) => done,
            (2..3, Some((name, content, _))) => (name, content, None),
            (3..4, Some((name, content, _))) => (name, Content { amount: content.amount + 1, ..content }, None),
            (4..7, _) => {
                // The others count the same ones. Of some, they disagree about the content.
                let number = self.duplicates;
                self.duplicates += 1;
                let amount = if number.is_multiple_of(4) { 1 + self.number % 2 } else { 1 };
                let content = Content { kind: &KINDS[number as usize % 4], amount };
                (name(self.round, &format!("shared-{number}")), content, None)
            }
            _ => {
                self.new += 1;
                let kind = &KINDS[self.random.below(KINDS.len() as u64) as usize];
                let content = Content { kind, amount: 1 + self.random.below(1000) };
                (name(self.round, &format!("{}-{}", self.number, self.new)), content, None)
            }
        }
    }
}
