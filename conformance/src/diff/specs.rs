//! Reports: two contracts, or all contracts of two specs.

use model::vector::Vector;
use model::view::View;
use model::{Citation, Contract, Model};

use super::change::{Break, Change, Concerns, Move, Moves, Side, Subject};
use super::members::paired;
use super::vectors::{Probed, hinging};
use super::{Diff, Report, Scope, Summary, diff, evidence};
use crate::catalog;

/// A spec that has what is compared.
pub struct Spec {
    /// The folder or revision that it was read from; absent for what is compiled in.
    pub name: Option<String>,
    /// What it says.
    pub model: Model,
}

/// What changed between two contracts; `None` when a spec lacks its one.
///
/// # Errors
/// The compiled-in vectors are broken.
pub fn of_contracts(old: (&Spec, &str), new: (&Spec, &str)) -> serde_json::Result<Option<Report>> {
    let (before, after) = (old.0.model.contract(old.1), new.0.model.contract(new.1));
    let (Some(before), Some(after)) = (before, after) else { return Ok(None) };
    let Some(diff) = between((old.0, before), (new.0, after))? else { return Ok(None) };
    let (old, new) = (diff.old.title(), diff.new.title());
    let summary = diff.summary;
    Ok(Some(Report { scope: Scope::Contracts, old, new, changes: Vec::new(), contracts: vec![diff], summary }))
}

/// What changed in each contract that two specs have, and which contracts came and went.
///
/// # Errors
/// The compiled-in vectors are broken.
pub fn of_specs(old: &Spec, new: &Spec) -> serde_json::Result<Report> {
    let (mut changes, mut contracts) = (Vec::new(), Vec::new());
    for pair in paired(&old.model.contracts, &new.model.contracts, |one, other| one.id == other.id) {
        match pair {
            (Some(before), Some(after)) => contracts.extend(between((old, before), (new, after))?),
            (Some(before), None) => changes.push(went(old, before)?),
            (None, Some(after)) => changes.push(came(new, after)?),
            (None, None) => {}
        }
    }
    let summary = contracts.iter().fold(Summary::of(&changes), |all, diff| all.plus(diff.summary));
    Ok(Report { scope: Scope::Specs, old: old.title(), new: new.title(), changes, contracts, summary })
}

impl Spec {
    fn title(&self) -> String {
        self.name.clone().unwrap_or_else(|| "what is compiled in".to_owned())
    }

    /// The vectors of a contract: those that ship, or those that would.
    fn vectors(&self, contract: &Contract) -> serde_json::Result<Vec<Vector>> {
        if self.name.is_some() {
            return Ok(codegen::vectors::vectors(&self.model, contract));
        }
        let files = catalog::vectors(Some(&contract.id))?;
        Ok(files.into_iter().flat_map(|file| file.vectors).collect())
    }
}

/// The diff with everything in it. `None` never comes of contracts of the specs' own.
fn between(old: (&Spec, &Contract), new: (&Spec, &Contract)) -> serde_json::Result<Option<Diff>> {
    let picks = Default::default();
    let (before, after) = (View::new(&old.0.model, &old.1.id, &picks), View::new(&new.0.model, &new.1.id, &picks));
    let (Some(before), Some(after)) = (before, after) else { return Ok(None) };
    let mut diff = diff(&before, &after);
    (diff.old.spec, diff.new.spec) = (old.0.name.clone(), new.0.name.clone());
    if !diff.changes.is_empty() {
        let (old_vectors, new_vectors) = (old.0.vectors(old.1)?, new.0.vectors(new.1)?);
        let old = Probed { contract: old.1, vectors: &old_vectors };
        let new = Probed { contract: new.1, vectors: &new_vectors };
        diff.changes.iter_mut().for_each(|change| change.vectors = hinging(change, old, new));
        diff.evidence = Some(evidence::evidence(&before, &old_vectors, &after, &diff.changes));
    }
    Ok(Some(diff))
}

fn came(spec: &Spec, contract: &Contract) -> serde_json::Result<Change> {
    let what = format!("new contract {}", told(contract));
    let new = Some(side(spec, contract));
    Ok(Change { vectors: ids(spec, contract)?, ..whole(what, Move::Added, None, new) })
}

fn went(spec: &Spec, contract: &Contract) -> serde_json::Result<Change> {
    let what = format!("contract gone: {}", told(contract));
    let mut change = whole(what, Move::Removed, Some(side(spec, contract)), None);
    // Nobody answers its requests any more, and its types are gone.
    change.breaks.extend([Break::Wire, Break::Code]);
    Ok(Change { vectors: ids(spec, contract)?, ..change })
}

fn whole(what: String, how: Move, old: Option<Side>, new: Option<Side>) -> Change {
    Change {
        subject: Subject::Contract,
        what,
        places: Vec::new(),
        direction: Concerns::Both,
        moves: Moves { request: Some(how), response: Some(how) },
        breaks: Default::default(),
        old,
        new,
        vectors: Vec::new(),
    }
}

fn told(contract: &Contract) -> String {
    let Contract { id, title, function, version, .. } = contract;
    format!("{id} ({title}; function `{function}`, version `{version}`)")
}

/// All rules of a contract, and the document as a whole.
fn side(spec: &Spec, contract: &Contract) -> Side {
    let rules = spec.model.rules.iter().filter(|rule| rule.contract == contract.id);
    let document = contract.document.clone();
    let citation = Citation { document, section: String::new(), row: String::new() };
    Side::new(rules.map(|rule| rule.id.as_str()), Some(&citation))
}

fn ids(spec: &Spec, contract: &Contract) -> serde_json::Result<Vec<String>> {
    Ok(spec.vectors(contract)?.into_iter().map(|vector| vector.id).collect())
}
