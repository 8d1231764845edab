//! A summary as data that can be added up.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Counts;
use crate::input::filter::Filtered;
use crate::log::Exchanges;
use crate::merge::known::{Known as Names, Unknown};
use crate::report::{Signatures, Summary};

/// What it came to. The verdict is not here: it is settled at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sums {
    /// Messages judged.
    pub messages: usize,
    /// The same by contract.
    pub contracts: BTreeMap<String, usize>,
    /// Messages and exchanges that were judged wholly, by contract and by what they are.
    pub directions: Vec<(String, String, usize)>,
    /// Records read, by file.
    pub files: BTreeMap<String, usize>,
    /// What became of what was judged.
    pub judged: Counts,
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Notes.
    pub notes: usize,
    /// Findings below the threshold.
    pub hidden: usize,
    /// Findings that are one of many.
    pub left_out: usize,
    /// Messages that filters left out.
    pub filtered: Option<Filtered>,
    /// Exchanges judged by contract, requests without a response, and responses without a request.
    pub exchanges: Option<(BTreeMap<String, usize>, usize, usize)>,
    /// Records that hold no message.
    pub empty: usize,
    /// Whether somebody interrupted it.
    pub incomplete: bool,
    /// What became of the signatures: verified, refused, without a key.
    pub signatures: Option<(usize, usize, usize)>,
}

/// The same with the contracts of this program.
#[derive(Debug)]
pub(super) struct Known {
    sums: Sums,
    contracts: BTreeMap<&'static str, usize>,
    directions: BTreeMap<(&'static str, &'static str), usize>,
    exchanges: Option<Exchanges>,
}

impl Sums {
    pub(super) fn of(summary: &Summary) -> Self {
        // All members by name: a new one has to be added up too.
        let Summary {
            messages,
            contracts,
            directions,
            readings: _,
            files,
            judged,
            errors,
            warnings,
            notes,
            known: _,
            hidden,
            left_out,
            unreadable: _,
            filtered,
            exchanges,
            empty,
            incomplete,
            signatures,
            baseline: _,
            verdict: _,
        } = summary;
        let owned = |counts: &BTreeMap<&'static str, usize>| {
            counts.iter().map(|(id, count)| ((*id).to_owned(), *count)).collect()
        };
        let pairs = directions.iter().map(|((contract, of), count)| ((*contract).to_owned(), (*of).to_owned(), *count));
        Self {
            messages: *messages,
            contracts: owned(contracts),
            directions: pairs.collect(),
            files: files.clone(),
            judged: *judged,
            errors: *errors,
            warnings: *warnings,
            notes: *notes,
            hidden: *hidden,
            left_out: *left_out,
            filtered: *filtered,
            exchanges: exchanges.as_ref().map(|of| (owned(&of.judged), of.unanswered, of.unasked)),
            empty: *empty,
            incomplete: *incomplete,
            signatures: signatures.map(|of| (of.verified, of.refused, of.without_key)),
        }
    }

    pub(super) fn resolve(self, names: &Names) -> Result<Known, Unknown> {
        let of_contracts = |counts: &BTreeMap<String, usize>| {
            let counts = counts.iter().map(|(id, count)| Ok((names.contract(id)?, *count)));
            counts.collect::<Result<BTreeMap<_, _>, Unknown>>()
        };
        let directions = self.directions.iter();
        let directions = directions.map(|(id, of, count)| Ok(((names.contract(id)?, names.direction(of)?), *count)));
        let exchanges = self.exchanges.as_ref().map(|(judged, unanswered, unasked)| {
            Ok(Exchanges { judged: of_contracts(judged)?, unanswered: *unanswered, unasked: *unasked })
        });
        Ok(Known {
            contracts: of_contracts(&self.contracts)?,
            directions: directions.collect::<Result<_, Unknown>>()?,
            exchanges: exchanges.transpose()?,
            sums: self,
        })
    }
}

impl Known {
    pub(super) fn add_to(self, summary: &mut Summary) {
        let Self { sums, contracts, directions, exchanges } = self;
        summary.messages += sums.messages;
        contracts.into_iter().for_each(|(id, count)| *summary.contracts.entry(id).or_default() += count);
        directions.into_iter().for_each(|(of, count)| *summary.directions.entry(of).or_default() += count);
        sums.files.into_iter().for_each(|(name, count)| *summary.files.entry(name).or_default() += count);
        summary.judged.add(sums.judged);
        summary.errors += sums.errors;
        summary.warnings += sums.warnings;
        summary.notes += sums.notes;
        summary.hidden += sums.hidden;
        summary.left_out += sums.left_out;
        if let Some(filtered) = sums.filtered {
            summary.count_filtered(filtered);
        }
        if let Some(Exchanges { judged, unanswered, unasked }) = exchanges {
            let all = summary.exchanges.get_or_insert_default();
            judged.into_iter().for_each(|(id, count)| *all.judged.entry(id).or_default() += count);
            all.unanswered += unanswered;
            all.unasked += unasked;
        }
        summary.empty += sums.empty;
        summary.incomplete |= sums.incomplete;
        if let Some((verified, refused, without_key)) = sums.signatures {
            let all = summary.signatures.get_or_insert_with(Signatures::default);
            all.verified += verified;
            all.refused += refused;
            all.without_key += without_key;
        }
    }
}
