//! What a report says about every rule of the contracts that were judged, clause by clause.
//!
//! Nothing is said to hold that was not looked at: a rule about responses says nothing when
//! only requests were judged, and of a run one that no case obeys *and* breaks is half
//! exercised at best.

use std::collections::BTreeMap;

use wire::{Contract, Direction, Readings, Rule, Scope};

use super::text::counted;
use super::{Of, Report};
use crate::catalog::Catalog;
use crate::envelope::ENVELOPE_RULES;
use crate::finding::direction_name;
use crate::input::rules::{INPUT_RULES, RECORD_SIZE};
use crate::sequence::rules::rules_of_logs;
use crate::signature::rules::SIGNATURE_RULES;
use crate::suite::live;

/// The rules of a contract, or those of none.
#[derive(Debug)]
pub struct OfContract {
    /// The contract's id; none for the rules about JSON, the envelope and signatures.
    pub contract: Option<&'static str>,
    /// Its rules in the documents' order.
    pub clauses: Vec<Clause>,
}

/// A rule and what the report says about it.
#[derive(Debug)]
pub struct Clause {
    /// The rule.
    pub rule: &'static Rule,
    /// In a word.
    pub standing: Standing,
    /// In numbers.
    pub told: String,
}

/// What a report says about a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It was broken.
    Broken,
    /// It was looked at, and not broken.
    Held,
    /// It was looked at one way only: no case breaks it on purpose, or none obeys it.
    OneWay,
    /// It was not looked at.
    Unjudged,
    /// The reading of an erratum puts it out of force.
    Dormant,
}

impl Standing {
    /// All of them, the worst first.
    pub const ALL: [Self; 5] = [Self::Broken, Self::Held, Self::OneWay, Self::Unjudged, Self::Dormant];

    /// In words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Broken => "broken",
            Self::Held => "held",
            Self::OneWay => "one way only",
            Self::Unjudged => "not judged",
            Self::Dormant => "not in force",
        }
    }
}

/// Every rule of the contracts that were judged, and then those of no contract.
pub fn clauses(report: &Report<'_>, catalog: &Catalog) -> Vec<OfContract> {
    let summary = &report.collected.summary;
    let mut readings = catalog.readings();
    for (erratum, reading) in &summary.readings {
        // They come from the same catalog.
        let _ = readings.pick(erratum, reading);
    }
    let judge = Judge { report, catalog, readings };
    let contracts = catalog.contracts.iter().filter(|contract| judge.is_asked(contract));
    let of_contract = |contract: &&'static Contract| {
        let clauses = contract.rules.iter().map(|rule| judge.clause(contract, rule)).collect();
        OfContract { contract: Some(contract.id), clauses }
    };
    let mut all: Vec<_> = contracts.map(of_contract).collect();
    let general = wire::JSON_RULES.iter().chain(ENVELOPE_RULES).chain(SIGNATURE_RULES);
    // Of the others nobody can tell whether they were looked at.
    let is_asked = |rule: &&&'static Rule| rule.id == RECORD_SIZE.id || judge.broken(rule) > 0;
    let of_input = INPUT_RULES.iter().filter(is_asked).filter(|_| matches!(report.of, Of::Messages));
    let of_input = of_input.copied();
    let of_sequences = rules_of_logs().filter(|_| summary.sequences.is_some());
    let general = general.copied().chain(of_input).chain(of_sequences);
    let clauses: Vec<_> = general.map(|rule| judge.general(rule)).collect();
    if summary.messages > 0 {
        all.push(OfContract { contract: None, clauses });
    }
    all
}

/// How often each standing is there, in the order of [`Standing::ALL`].
pub fn counts(clauses: &[Clause]) -> [usize; 5] {
    Standing::ALL.map(|standing| clauses.iter().filter(|clause| clause.standing == standing).count())
}

type Clauses = BTreeMap<&'static str, live::report::Probed>;

struct Judge<'a> {
    report: &'a Report<'a>,
    catalog: &'a Catalog,
    readings: Readings,
}

impl Judge<'_> {
    /// Whether messages were judged by the contract.
    fn is_asked(&self, contract: &Contract) -> bool {
        let summary = &self.report.collected.summary;
        match self.report.of {
            Of::Run(_) | Of::Testee(_) => summary.contracts.contains_key(contract.id),
            Of::Messages | Of::Clients(_) => {
                summary.directions.iter().any(|((id, _), count)| *id == contract.id && *count > 0)
            }
        }
    }

    fn clause(&self, contract: &Contract, rule: &'static Rule) -> Clause {
        let (standing, told) = match rule.hinge {
            Some(hinge) if !self.readings.in_force(rule) => {
                let (erratum, reading) = self.readings.of(hinge);
                (Standing::Dormant, format!("erratum {} is read as {reading}", erratum.id))
            }
            _ => match self.report.of {
                Of::Run(run) => self.by_cases(&run.clauses, contract, rule),
                Of::Testee(testee) => self.by_cases(&testee.clauses, contract, rule),
                Of::Messages | Of::Clients(_) => self.by_messages(contract, rule),
            },
        };
        Clause { rule, standing, told }
    }

    /// By the messages in which it could have been broken.
    fn by_messages(&self, contract: &Contract, rule: &Rule) -> (Standing, String) {
        let directions = &self.report.collected.summary.directions;
        let of = |direction| {
            let judged = directions.get(&(contract.id, direction_name(direction))).copied().unwrap_or_default();
            (judged > 0).then(|| counted(judged, direction_name(direction)))
        };
        let about = self.directions(rule);
        let judged: Vec<_> = about.iter().copied().filter_map(of).collect();
        let broken = self.broken(rule);
        match () {
            () if broken > 0 => {
                let found = counted(broken, "finding");
                let whole = if judged.is_empty() { String::new() } else { format!(" in {}", judged.join(", ")) };
                (Standing::Broken, found + &whole)
            }
            () if about.is_empty() && rule.scope == Scope::Exchange && of(Direction::Exchange).is_some() => {
                (Standing::Held, format!("no finding in {}", of(Direction::Exchange).unwrap_or_default()))
            }
            () if about.is_empty() => (Standing::Unjudged, "only an exchange can break it".to_owned()),
            () if !judged.is_empty() => (Standing::Held, format!("no finding in {}", judged.join(", "))),
            () => {
                let names: Vec<_> = about.iter().copied().map(direction_name).collect();
                (Standing::Unjudged, format!("no {} was judged", names.join(" and no ")))
            }
        }
    }

    /// By the cases that obey it, those that break it, and the answers that came.
    fn by_cases(&self, clauses: &Clauses, contract: &Contract, rule: &Rule) -> (Standing, String) {
        let probed = clauses.get(rule.id).copied().unwrap_or_default();
        let live::report::Probed { obeyed, broken, held, failed } = probed;
        let found = self.broken(rule);
        let cases = |count| counted(count, "case");
        if failed > 0 || found > 0 {
            let mut told = Vec::new();
            if found > 0 {
                told.push(format!("{} in answers", counted(found, "finding")));
            }
            if failed > 0 {
                let others = obeyed + broken;
                told.push(format!("{} about it failed, {others} came out as expected", cases(failed)));
            }
            return (Standing::Broken, told.join("; "));
        }
        if rule.scope == Scope::Exchange {
            return match held {
                0 => (Standing::Unjudged, "no answer could be held to it".to_owned()),
                _ => {
                    (Standing::OneWay, format!("the answers to {} obey it, and none is made to break it", cases(held)))
                }
            };
        }
        // Of a type that requests and responses share, the requests say more.
        let answers = self.report.collected.summary.contracts.get(contract.id).copied().unwrap_or_default();
        let is_run = matches!(self.report.of, Of::Run(_));
        let is_of_answers = is_run && self.directions(rule) == [Direction::Response] && answers > 0;
        match (obeyed, broken) {
            (0, 0) if is_of_answers => (Standing::Held, format!("no finding in {}", counted(answers, "answer"))),
            (0, 0) => (Standing::Unjudged, "no case is about it".to_owned()),
            (_, 0) => (Standing::OneWay, format!("{} obeyed it, none broke it on purpose", cases(obeyed))),
            (0, _) => (Standing::OneWay, format!("{} broke it on purpose, none obeyed it", cases(broken))),
            _ => {
                (Standing::Held, format!("{} obeyed it, {broken} broke it on purpose, all as expected", cases(obeyed)))
            }
        }
    }

    /// A rule of no contract, by all messages.
    fn general(&self, rule: &'static Rule) -> Clause {
        let broken = self.broken(rule);
        let summary = &self.report.collected.summary;
        let (judged, what) = match self.report.of {
            Of::Messages if rule.scope == Scope::Signature => {
                let signatures = summary.signatures.unwrap_or_default();
                (signatures.verified + signatures.refused, "signature")
            }
            Of::Messages if rule.scope == Scope::Sequence => {
                (summary.sequences.unwrap_or_default().requests, "request")
            }
            Of::Messages => (summary.messages, "message"),
            Of::Run(_) => (summary.messages, "answer"),
            Of::Clients(_) => (summary.messages, "exchange"),
            Of::Testee(testee) => {
                let probed = testee.clauses.get(rule.id).copied().unwrap_or_default();
                (probed.obeyed + probed.broken, "case")
            }
        };
        let (standing, told) = match () {
            () if broken > 0 => (Standing::Broken, counted(broken, "finding")),
            () if judged > 0 => (Standing::Held, format!("no finding in {}", counted(judged, what))),
            () => (Standing::Unjudged, "no signature was verified".to_owned()),
        };
        Clause { rule, standing, told }
    }

    /// How many findings there are, shown or not.
    fn broken(&self, rule: &Rule) -> u64 {
        self.report.collected.counts.get(rule.id).copied().unwrap_or_default()
    }

    /// In which messages it can be broken; in none, where it takes an exchange.
    fn directions(&self, rule: &Rule) -> Vec<Direction> {
        if matches!(rule.scope, Scope::Exchange | Scope::Sequence) {
            return Vec::new();
        }
        // The rule of a shared type names only the first direction in which the type occurs.
        let envelope = self.catalog.envelope;
        let points_to = |member: &str| {
            let mut firsts = rule.pointers.iter().filter_map(|pointer| pointer.split('/').nth(1));
            firsts.any(|first| first == member || first == "**")
        };
        let all = [(Direction::Request, envelope.request), (Direction::Response, envelope.response)];
        let mut directions: Vec<_> =
            all.iter().filter(|(_, member)| points_to(member)).map(|(direction, _)| *direction).collect();
        if directions.is_empty() {
            directions.push(rule.direction);
        }
        directions
    }
}
