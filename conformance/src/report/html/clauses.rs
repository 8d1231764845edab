//! The coverage matrix as the page shows it.

use super::parts::{Piece, prose};
use crate::catalog::Catalog;
use crate::report::Report;
use crate::report::clauses::{Clause, OfContract, Standing, clauses, counts};
use crate::site::links;

/// The clauses of a contract.
pub(super) struct Coverage {
    /// The contract's id, as filters know it.
    pub(super) contract: &'static str,
    pub(super) name: &'static str,
    pub(super) total: usize,
    /// What there is, and how often.
    pub(super) legend: Vec<(Standing, usize)>,
    pub(super) rows: Vec<Row>,
}

/// A clause.
pub(super) struct Row {
    /// Its element's id.
    pub(super) anchor: String,
    /// The rule's id without the contract.
    pub(super) short: &'static str,
    pub(super) text: Vec<Piece>,
    pub(super) citation: String,
    pub(super) standing: Standing,
    pub(super) told: String,
    /// The rule in the reference site.
    pub(super) link: Option<String>,
}

impl Standing {
    /// What it is called in the style.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Broken => "broken",
            Self::Held => "held",
            Self::OneWay => "one-way",
            Self::Unjudged => "unjudged",
            Self::Dormant => "dormant",
        }
    }
}

/// Every contract with its clauses.
pub(super) fn coverage(report: &Report<'_>, catalog: &Catalog) -> Vec<Coverage> {
    let all = clauses(report, catalog).into_iter().enumerate();
    all.map(|(at, of_contract)| of_contract_coverage(report, at, of_contract)).collect()
}

fn of_contract_coverage(report: &Report<'_>, at: usize, of_contract: OfContract) -> Coverage {
    let OfContract { contract, clauses } = of_contract;
    let legend = Standing::ALL.into_iter().zip(counts(&clauses)).filter(|(_, count)| *count > 0);
    Coverage {
        contract: contract.unwrap_or("-"),
        name: contract.unwrap_or("JSON, envelope, signature"),
        total: clauses.len(),
        legend: legend.collect(),
        rows: clauses.into_iter().enumerate().map(|(row, clause)| self::row(report, (at, row), clause)).collect(),
    }
}

fn row(report: &Report<'_>, (at, row): (usize, usize), clause: Clause) -> Row {
    let Clause { rule, standing, told } = clause;
    let citation = crate::finding::Citation {
        document: rule.citation.document,
        section: rule.citation.section,
        row: rule.citation.row,
    };
    let of_contract = rule.id.strip_prefix(rule.contract).and_then(|rest| rest.strip_prefix('/'));
    Row {
        anchor: format!("c{at}-{row}"),
        short: of_contract.filter(|_| !rule.contract.is_empty()).unwrap_or(rule.id),
        text: prose(rule.text),
        citation: citation.to_string(),
        standing,
        told,
        link: report.docs.map(|docs| links::to(docs, rule.id)),
    }
}
