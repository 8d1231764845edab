//! Answers are judged when the load is over, so that judging takes no time from it.

use std::collections::BTreeSet;
use std::thread::available_parallelism;

use conformance::suite::live::{Said, Setup, said};
use serde::Serialize;
use wire::Contract;

use super::sending::{Sent, on_threads};

/// Wrong answers.
#[derive(Debug, Default, Serialize)]
pub(super) struct Wrong {
    pub(super) count: usize,
    /// The first of them.
    pub(super) examples: Vec<String>,
}

const EXAMPLES: usize = 5;

impl Wrong {
    fn note(&mut self, what: String) {
        self.count += 1;
        if self.examples.len() < EXAMPLES {
            self.examples.push(what);
        }
    }

    pub(super) fn add(&mut self, other: Self) {
        self.count += other.count;
        self.examples.extend(other.examples);
        self.examples.truncate(EXAMPLES);
    }
}

/// What is wrong with the answers: each by itself; two transactions with one id; a retry
/// that ends otherwise than the first time.
pub(super) fn judged(
    setup: &Setup,
    contract: &'static Contract,
    bodies: &[Vec<u8>],
    new: &Sent,
    retries: &Sent,
) -> Wrong {
    let (first, again) = (all_said(setup, contract, bodies, new), all_said(setup, contract, bodies, retries));
    let mut wrong = Wrong::default();
    if new.answers.is_empty() || retries.answers.is_empty() {
        wrong.note("nothing was sent".to_owned());
    }
    for (number, said) in first.iter().chain(&again).filter(|(_, said)| !said.wrong.is_empty()) {
        wrong.note(format!("request {number}: {}", said.wrong.join("; ")));
    }
    let mut ids = BTreeSet::new();
    for (number, id) in first.iter().flat_map(|(number, said)| said.made_ids.iter().map(move |id| (number, id))) {
        // An answer without an id has been noted.
        if !id.is_null() && !ids.insert(id.to_string()) {
            wrong.note(format!("request {number}: another transaction has {id}"));
        }
    }
    for (number, said) in &again {
        let before = first.binary_search_by_key(number, |(number, _)| *number).ok().and_then(|at| first.get(at));
        if before.is_none_or(|(_, before)| before.lasting != said.lasting) {
            wrong.note(format!("request {number}: the retry ended otherwise"));
        }
    }
    wrong
}

/// What each answer says, in the order of requests.
fn all_said(setup: &Setup, contract: &'static Contract, bodies: &[Vec<u8>], sent: &Sent) -> Vec<(usize, Said)> {
    let threads = available_parallelism().map_or(1, usize::from);
    let share = sent.answers.len().div_ceil(threads).max(1);
    let shares = std::sync::Mutex::new(sent.answers.chunks(share));
    let judge = || {
        let next = || shares.lock().unwrap_or_else(std::sync::PoisonError::into_inner).next();
        let share = next().unwrap_or_default();
        let body = |number: usize| bodies.get(number).map_or(&[][..], Vec::as_slice);
        share.iter().map(|(number, answer)| (*number, said(setup, contract, body(*number), answer))).collect::<Vec<_>>()
    };
    let mut all: Vec<_> = on_threads(threads, &judge).into_iter().flatten().collect();
    all.sort_by_key(|(number, _)| *number);
    all
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use conformance::gateway::config::PathTemplate;
    use conformance::gateway::embedded::Embedded;
    use conformance::suite::live::sound_request;
    use conformance::suite::live::target::Unreachable;

    use super::super::sending::send;
    use super::*;
    use crate::world::{World, tag};

    type Change<'c> = &'c dyn Fn(&mut Sent, &mut Sent);

    #[test]
    fn wrong_answers_are_noticed() {
        let Ok(world) = World::read() else { panic!("the compiled-in data is damaged") };
        let tag = tag(0);
        let setup = world.setup(&tag).expect("a gateway");
        let contract = setup.catalog.contract("pay@2.0.4").expect("a contract");
        let gateway = Embedded::start(&world.catalog, &world.model, &[], None).expect("a gateway");
        let url = format!("{}{}", gateway.url(), PathTemplate::default().path(contract.function));
        let bodies: Vec<_> =
            (0..4).map(|number| sound_request(&setup, contract, number, 0).expect("a request")).collect();
        let sent = |most| send(&url, contract, &bodies, 2, Duration::from_secs(60), most);
        let closed = || Err(Unreachable("closed".to_owned()));

        let cases: [(&str, Change, usize); 7] = [
            ("everything right", &|_, _| {}, 0),
            // It is wrong, it has no id, and both retries end otherwise.
            ("no answer", &|new, _| new.answers[1].1 = closed(), 3),
            // It is wrong, its id is the other's, and both retries end otherwise.
            ("another's answer", &|new, _| new.answers[1].1 = new.answers[0].1.clone(), 4),
            ("no answer to a retry", &|_, retries| retries.answers[5].1 = closed(), 2),
            ("another's answer to a retry", &|_, retries| retries.answers[5].1 = retries.answers[0].1.clone(), 2),
            ("retries of what was never answered", &|new, _| drop(new.answers.remove(3)), 2),
            ("nothing sent", &|new, retries| (new.answers, retries.answers) = Default::default(), 1),
        ];
        for (name, change, expected) in cases {
            let (mut new, mut retries) = (sent(4), sent(8));
            change(&mut new, &mut retries);
            let wrong = judged(&setup, contract, &bodies, &new, &retries);
            assert_eq!(wrong.count, expected, "{name}: {:#?}", wrong.examples);
        }
    }
}
