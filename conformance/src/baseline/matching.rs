//! A baseline at work: which entry knows what, and what no entry knows.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::stale::{Examined, examined};
use super::update::{NEW_OWNER, NEW_REASON, last_day};
use super::{Baseline, Command, Entry};
use crate::catalog::Catalog;
use crate::finding::{Finding, Known};
use crate::glob;
use crate::report::Summary;
use crate::report::collection::{Outcome, Test};
use crate::suite::live::random::alike;

/// A baseline at work in a command.
#[derive(Debug)]
pub struct Matching {
    pub(super) baseline: Baseline,
    pub(super) scope: Scope,
    /// Whether random cases are the same ones in the next run.
    is_seeded: bool,
    /// Of each entry.
    pub(super) marks: Vec<Mark>,
    /// What no entry knows, where it is to be added.
    pub(super) unknown: Option<Unknown>,
    index: Index,
}

/// What a command can find, and when.
#[derive(Clone, Copy, Debug)]
pub struct Scope {
    /// What knows the rules.
    pub catalog: Catalog,
    /// The command.
    pub command: Command,
    /// Whether `check` verifies signatures; the other commands do.
    pub verifies: bool,
    /// Whether nothing was left out that could be judged. Of a run of some cases, only
    /// entries about cases can be stale.
    pub is_whole: bool,
    /// After which entries have expired that name an earlier one.
    pub today: Date,
}

/// What became of an entry.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mark {
    /// It fits something that was found.
    pub(super) fits: bool,
    /// A case of it was run that is the same one in every run.
    pub(super) ran: bool,
    /// A case of it failed.
    pub(super) failed: bool,
}

/// Failures that no entry knows, equal ones once.
#[derive(Debug, Default)]
pub(super) struct Unknown {
    /// The case, or a pattern for random ones, and the rule.
    pub(super) cases: BTreeSet<(String, &'static str)>,
    /// By rule: the fingerprints with their pointers; none, if they are too many.
    pub(super) faults: BTreeMap<&'static str, Option<BTreeMap<String, String>>>,
}

/// The entries that can fit, without asking every one: a run may have thousands of each.
#[derive(Debug, Default)]
struct Index {
    named: BTreeMap<(Name, String), Vec<usize>>,
    patterns: Vec<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Name {
    Fingerprint,
    Case,
    Rule,
}

/// With more places of a rule, its entry is for the rule as a whole.
const MOST_PLACES: usize = 20;

impl Matching {
    /// The baseline, for what is found in the scope. When it is to be updated, what no
    /// entry knows is known nonetheless, and remembered.
    pub fn new(baseline: Baseline, scope: Scope, is_update: bool) -> Self {
        let marks = vec![Mark::default(); baseline.entries.len()];
        let index = Index::of(&baseline.entries, scope.command);
        Self { baseline, scope, is_seeded: false, marks, unknown: is_update.then(Unknown::default), index }
    }

    /// Says that something was left out that could be judged.
    pub fn is_partial(&mut self) {
        self.scope.is_whole = false;
    }

    /// Says that random cases are the same ones in the next run, so that each can have its
    /// own entry.
    pub fn is_seeded(&mut self) {
        self.is_seeded = true;
    }

    /// What is known of the finding, which may be one that `fails`.
    pub fn know(&mut self, finding: &Finding, fails: bool) -> Option<Known> {
        let today = self.scope.today;
        let mut known = None;
        for at in self.index.candidates(finding) {
            let entry = &self.baseline.entries[at];
            if !entry.fits(finding) {
                continue;
            }
            self.marks[at].fits = true;
            if known.is_none() && !entry.is_expired(today) {
                known = Some(entry.known());
            }
        }
        match &mut self.unknown {
            Some(unknown) if known.is_none() && fails => {
                unknown.add(finding, self.is_seeded);
                let expires = Some(last_day(today).to_string());
                Some(Known { reason: NEW_REASON.to_owned(), owner: NEW_OWNER.to_owned(), expires })
            }
            _ => known,
        }
    }

    /// Takes note of a case and what came out of it, for entries about cases.
    pub fn case(&mut self, test: &Test) {
        let is_run = !matches!(test.outcome, Outcome::Skipped(_));
        if !matches!(self.scope.command, Command::Run | Command::Testee) || !is_run {
            return;
        }
        // Drawn by another seed, it is another case, which proves nothing if it passes.
        let is_random = alike(&test.name).is_some();
        let contract = test.suite.split_once('/').map_or("", |(_, contract)| contract);
        for at in self.index.of_case(&test.name) {
            let Entry { case, contract: wanted, .. } = &self.baseline.entries[at];
            let fits = case.as_ref().is_some_and(|pattern| glob::matches(pattern, &test.name));
            if fits && wanted.as_ref().is_none_or(|wanted| wanted == contract) {
                self.marks[at].ran |= !is_random;
                self.marks[at].failed |= test.outcome != Outcome::Passed;
            }
        }
    }

    /// What it came to.
    pub fn finish(self, summary: &Summary) -> Examined {
        examined(self, summary)
    }
}

impl Entry {
    /// Whether the finding is one that it knows, whatever the day.
    pub(super) fn fits(&self, finding: &Finding) -> bool {
        let Self { fingerprint, rule, case, contract, file, .. } = self;
        let is = |wanted: &Option<String>, is: Option<&str>| wanted.is_none() || wanted.as_deref() == is;
        let is_like = |pattern: &Option<String>, text: Option<&str>| {
            pattern.as_ref().is_none_or(|pattern| text.is_some_and(|text| glob::matches(pattern, text)))
        };
        is(fingerprint, Some(&finding.fingerprint))
            && is(contract, finding.contract)
            && is_like(rule, Some(finding.rule))
            && is_like(case, finding.case.as_deref())
            && is_like(file, Some(&finding.file))
    }

    pub(super) fn is_expired(&self, today: Date) -> bool {
        self.expires.is_some_and(|last| last < today)
    }

    fn known(&self) -> Known {
        let expires = self.expires.map(|day| day.to_string());
        Known { reason: self.reason.clone(), owner: self.owner.clone(), expires }
    }
}

impl Unknown {
    fn add(&mut self, finding: &Finding, is_seeded: bool) {
        let Finding { rule, case, fingerprint, pointer, .. } = finding;
        if let Some(case) = case {
            let pattern = alike(case).filter(|_| !is_seeded);
            self.cases.insert((pattern.unwrap_or_else(|| case.to_string()), rule));
            return;
        }
        let of_rule = self.faults.entry(rule).or_insert_with(|| Some(BTreeMap::new()));
        if let Some(places) = of_rule {
            if places.len() == MOST_PLACES && !places.contains_key(fingerprint) {
                *of_rule = None;
            } else {
                places.entry(fingerprint.clone()).or_insert_with(|| pointer.clone());
            }
        }
    }
}

impl Index {
    fn of(entries: &[Entry], command: Command) -> Self {
        let mut index = Self::default();
        let is_exact = |pattern: &&String| !pattern.contains(['*', '?']);
        for (at, entry) in entries.iter().enumerate().filter(|(_, entry)| entry.is_for(command)) {
            // Entries about cases are asked for by their cases.
            let name = match entry {
                Entry { case: Some(case), .. } => Some((Name::Case, case)).filter(|(_, case)| is_exact(case)),
                Entry { fingerprint: Some(text), .. } => Some((Name::Fingerprint, text)),
                Entry { rule, .. } => rule.as_ref().filter(is_exact).map(|rule| (Name::Rule, rule)),
            };
            match name {
                Some((name, text)) => index.named.entry((name, text.clone())).or_default().push(at),
                None => index.patterns.push(at),
            }
        }
        index
    }

    /// The entries that may fit the finding, in their order.
    fn candidates(&self, finding: &Finding) -> Vec<usize> {
        let case = finding.case.as_deref().map(|case| (Name::Case, case));
        let names = [(Name::Fingerprint, finding.fingerprint.as_str()), (Name::Rule, finding.rule)];
        self.all(names.into_iter().chain(case))
    }

    fn of_case(&self, case: &str) -> Vec<usize> {
        self.all([(Name::Case, case)].into_iter())
    }

    fn all<'n>(&self, names: impl Iterator<Item = (Name, &'n str)>) -> Vec<usize> {
        let named = names.filter_map(|(name, text)| self.named.get(&(name, text.to_owned()))).flatten();
        let mut all: Vec<_> = named.chain(&self.patterns).copied().collect();
        all.sort_unstable();
        all
    }
}
