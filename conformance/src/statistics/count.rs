//! Counts messages, one by one.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use model::Model;
use wire::{Contract, Direction, Readings};

use super::tree::{Says, Tree};
use super::walk::{Walk, walk};
use super::{Client, Day, Hour, Kind, Member, Outcome, Outside, Statistics, Unlisted};
use crate::catalog::Catalog;
use crate::finding::direction_name;
use crate::judge::Judged;
use crate::mask::Mask;

/// What counting takes: where to look in which message.
#[derive(Debug)]
pub struct Counting {
    of: Vec<(&'static Contract, Direction, Tree)>,
    of_any: Tree,
    mask: Mask,
}

/// What is counted of the messages of a piece, before their members have names.
#[derive(Debug)]
pub struct Counted<'c> {
    counting: &'c Counting,
    statistics: Statistics,
    /// For each contract and direction, whether there are any, and how often each member is there.
    seen: Vec<Option<Vec<u64>>>,
}

/// More characters of a text from a message are not kept.
const MOST_CHARACTERS: usize = 100;

/// Of a path of unlisted members.
const MOST_OF_POINTER: usize = 300;

impl Counting {
    /// With the members of the model, and the values that it lists under these readings.
    pub fn of(model: &Model, catalog: &Catalog, readings: &Readings) -> Self {
        let contracts = model.contracts.iter().filter_map(|of| Some((of, catalog.contract(&of.id)?)));
        let of = contracts.flat_map(|(of, contract)| {
            let tree = |direction| Tree::of(model, of, direction, catalog, readings);
            [Direction::Request, Direction::Response].map(|direction| (contract, direction, tree(direction)))
        });
        Self { of: of.collect(), of_any: Tree::of_any(catalog), mask: Mask::of(catalog) }
    }

    /// Nothing counted yet.
    pub fn start(&self) -> Counted<'_> {
        Counted { counting: self, statistics: Statistics::default(), seen: self.of.iter().map(|_| None).collect() }
    }
}

impl Counted<'_> {
    /// Counts a message.
    pub fn message(&mut self, text: &[u8], judged: &Judged) {
        let Counting { of, of_any, mask } = self.counting;
        let is_it = |(contract, direction, _): &(&Contract, Direction, Tree)| {
            judged.contract.is_some_and(|found| found.id == contract.id) && judged.direction == Some(*direction)
        };
        let at = of.iter().position(is_it);
        let known = at.and_then(|at| of.get(at));
        let walked =
            walk(known.map_or(of_any, |(.., tree)| tree), text).ok().filter(|_| judged.is_whole || known.is_none());
        self.statistics.closed += u64::from(walked.is_none());
        let said = |says| said(walked.as_ref(), says);
        let name = |direction| direction_name(direction).to_owned();
        let kind = Kind {
            contract: judged.contract.map(|contract| contract.id.to_owned()),
            direction: judged.direction.map(name),
            function: said(Says::Function),
            version: said(Says::Version),
        };
        self.statistics.messages.add(kind, 1);
        if let (Some(at), Some((contract, direction, tree)), Some(walked)) = (at, known, &walked) {
            self.times_and_clients(walked);
            if *direction == Direction::Response {
                self.result(contract, said(Says::Code), said(Says::Status));
            }
            self.members(at, walked);
            self.strange((contract, *direction, tree), walked, |value| mask.said(value, text));
        }
    }

    /// What was counted, by name.
    pub fn finish(self) -> Statistics {
        let Self { counting, mut statistics, seen } = self;
        for ((contract, direction, tree), seen) in counting.of.iter().zip(seen) {
            let Some(seen) = seen else { continue };
            // The first node is the envelope itself.
            for (node, count) in tree.nodes.iter().zip(seen).skip(1) {
                let (contract, direction) = (contract.id.to_owned(), direction_name(*direction).to_owned());
                statistics.members.add(Member { contract, direction, pointer: node.pointer.clone() }, count);
            }
            for code in contract.result_codes.iter().filter(|_| *direction == Direction::Response) {
                let (code, status) = (Some(code.code.to_owned()), Some(code.status.to_owned()));
                let contract = contract.id.to_owned();
                statistics.results.add(Outcome { contract, code, status, listed: true }, 0);
            }
        }
        statistics
    }

    fn times_and_clients(&mut self, walked: &Walk<'_>) {
        if let Some(client) = said(Some(walked), Says::Client) {
            self.statistics.clients.add(Client { client }, 1);
        }
        let time = walked.said.iter().find(|(says, _)| *says == Says::Time);
        if let Some(time) = time.and_then(|(_, time)| time.parse::<Timestamp>().ok()) {
            let time = time.to_zoned(TimeZone::UTC);
            self.statistics.days.add(Day { day: time.date().to_string() }, 1);
            self.statistics.hours.add(Hour { hour: time.hour().unsigned_abs() }, 1);
        }
    }

    fn result(&mut self, contract: &Contract, code: Option<String>, status: Option<String>) {
        let is_it = |row: &wire::ResultCode| code.as_deref() == Some(row.code) && status.as_deref() == Some(row.status);
        let listed = contract.result_codes.iter().any(is_it);
        let contract = contract.id.to_owned();
        self.statistics.results.add(Outcome { contract, code, status, listed }, 1);
    }

    fn members(&mut self, at: usize, walked: &Walk<'_>) {
        let Some(seen) = self.seen.get_mut(at) else { return };
        let seen = seen.get_or_insert_with(|| vec![0; walked.seen.len()]);
        seen.iter_mut().zip(&walked.seen).for_each(|(all, more)| *all += more);
    }

    /// Members and values that the documents do not list.
    fn strange(
        &mut self,
        (contract, direction, tree): (&Contract, Direction, &Tree),
        walked: &Walk<'_>,
        masked: impl Fn(&str) -> String,
    ) {
        let names = || (contract.id.to_owned(), direction_name(direction).to_owned());
        for pointer in &walked.unlisted {
            let (contract, direction) = names();
            let pointer = cut(&masked(pointer), MOST_OF_POINTER);
            self.statistics.unlisted.add(Unlisted { contract, direction, pointer }, 1);
        }
        for (node, value) in &walked.outside {
            let Some(node) = tree.nodes.get(*node) else { continue };
            let (contract, direction) = names();
            let value = if node.is_secret { "***".to_owned() } else { cut(&masked(value), MOST_CHARACTERS) };
            self.statistics.outside.add(Outside { contract, direction, pointer: node.pointer.clone(), value }, 1);
        }
    }
}

/// What the message says about itself, cut off where it is long.
fn said(walked: Option<&Walk<'_>>, says: Says) -> Option<String> {
    let (_, text) = walked?.said.iter().find(|(found, _)| *found == says)?;
    Some(cut(text, MOST_CHARACTERS))
}

fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
