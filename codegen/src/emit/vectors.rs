//! The vectors: cases of every rule, as JSON data.

use std::collections::{BTreeMap, BTreeSet};

use model::instance;
use model::vector::{Vector, VectorFile};
use model::{Contract, Direction, Model};

use super::json::compact;
use super::{File, HEADER};
use crate::vectors::vectors;

/// One file for each contract and direction; an exchange's vectors hold two messages.
///
/// # Panics
/// When the model is one that the compiler does not make.
pub fn files(model: &Model) -> Vec<File> {
    // Nearly all the time that a generation takes goes here, so contracts share it out.
    std::thread::scope(|scope| {
        let of = |contract| scope.spawn(move || of_contract(model, contract));
        let contracts: Vec<_> = model.contracts.iter().map(of).collect();
        contracts.into_iter().flat_map(|files| files.join().expect("a contract's vectors")).collect()
    })
}

fn of_contract(model: &Model, contract: &Contract) -> Vec<File> {
    let vectors = vectors(model, contract);
    let file = |direction| {
        let of_direction = vectors.iter().filter(|vector| vector.direction == direction).collect();
        let path = format!("generated/vectors/{}/{}.json", contract.id, name(direction));
        File { path, text: text(contract, of_direction) }
    };
    [Direction::Request, Direction::Response, Direction::Exchange].map(file).into()
}

/// One vector a line, so that a change shows as the lines of what changed.
fn text(contract: &Contract, vectors: Vec<&Vector>) -> String {
    let carried: BTreeSet<&str> = vectors.iter().flat_map(|vector| &vector.flags).map(String::as_str).collect();
    let known = instance::FLAGS.iter().filter(|(flag, _)| carried.contains(flag));
    let flags: BTreeMap<String, String> = known.map(|(flag, about)| ((*flag).into(), (*about).into())).collect();
    let head = VectorFile { generated: HEADER.to_owned(), contract: contract.id.clone(), flags, vectors: Vec::new() };
    let VectorFile { generated, contract, flags, vectors: _ } = &head;
    let lines: Vec<String> = vectors.iter().map(compact).collect();
    let vectors = if lines.is_empty() { String::new() } else { format!("\n{}\n", lines.join(",\n")) };
    let (generated, contract, flags) = (compact(generated), compact(contract), compact(flags));
    format!(
        "{{\n\"generated\": {generated},\n\"contract\": {contract},\n\"flags\": {flags},\n\"vectors\": [{vectors}]\n}}\n"
    )
}

fn name(direction: Direction) -> &'static str {
    match direction {
        Direction::Request => "request",
        Direction::Response => "response",
        Direction::Exchange => "exchange",
    }
}
