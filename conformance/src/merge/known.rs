//! From names in a file to what this program knows under them.

use std::collections::BTreeMap;
use std::fmt;

use wire::{Direction, Erratum, JSON_RULES, Rule};

use crate::catalog::Catalog;
use crate::envelope::ENVELOPE_RULES;
use crate::finding::direction_name;
use crate::input::rules::INPUT_RULES;
use crate::signature::rules::SIGNATURE_RULES;

/// Every rule, contract and erratum that a finding of `check` may name.
#[derive(Debug)]
pub struct Known {
    rules: BTreeMap<&'static str, &'static Rule>,
    contracts: Vec<&'static str>,
    errata: &'static [Erratum],
}

/// Something that this program does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown(String);

impl Unknown {
    pub(crate) fn new(sentence: String) -> Self {
        Self(sentence)
    }
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Known {
    /// Those of the catalog, and the ones that belong to no contract.
    pub fn of(catalog: &Catalog) -> Self {
        let general = [JSON_RULES, ENVELOPE_RULES, INPUT_RULES, SIGNATURE_RULES];
        let of_contracts = catalog.contracts.iter().map(|contract| contract.rules);
        let rules = general.into_iter().chain(of_contracts).flatten().map(|rule| (rule.id, *rule));
        Self { rules: rules.collect(), contracts: catalog.ids(), errata: catalog.errata }
    }

    pub(crate) fn rule(&self, id: &str) -> Result<&'static Rule, Unknown> {
        self.rules.get(id).copied().ok_or_else(|| Unknown(format!("there is no rule `{id}`")))
    }

    pub(crate) fn contract(&self, id: &str) -> Result<&'static str, Unknown> {
        let found = self.contracts.iter().find(|known| **known == id);
        found.copied().ok_or_else(|| Unknown(format!("there is no contract `{id}`")))
    }

    pub(crate) fn direction(&self, name: &str) -> Result<&'static str, Unknown> {
        let all = [Direction::Request, Direction::Response, Direction::Exchange].map(direction_name);
        let found = all.into_iter().find(|known| *known == name);
        found.ok_or_else(|| Unknown(format!("there is no direction `{name}`")))
    }

    pub(crate) fn reading(&self, erratum: &str, reading: &str) -> Result<(&'static str, &'static str), Unknown> {
        let found = self.errata.iter().find(|known| known.id == erratum);
        let reading_of = |known: &'static Erratum| known.readings.iter().find(|known| **known == reading);
        let found = found.and_then(|known| Some((known.id, *reading_of(known)?)));
        found.ok_or_else(|| Unknown(format!("there is no reading `{reading}` of an erratum `{erratum}`")))
    }
}
