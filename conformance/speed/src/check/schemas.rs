//! The crate `jsonschema` on the strict schemas: validators made while the program runs, and
//! by its macro while it compiles.
//!
//! Its schema is found for it, and what is JSON inside of a text it does not look into: it has
//! less to do.

use std::hint::black_box;

use jsonschema::{ValidationError, Validator};
use measure::Failure;
use measure::bench::corpus::{Corpus, Message};
use measure::bench::rounds::Contestant;
use serde_json::Value;
use wire::Direction;

use super::agreed;
use super::readers::{READERS, fastest};

/// A strict schema, and its validator by macro.
pub(super) struct Compiled {
    contract: &'static str,
    direction: Direction,
    pub(super) schema: &'static str,
    pub(super) path: &'static str,
    is_valid: fn(&Value) -> bool,
    errors: fn(&Value) -> usize,
}

include!(concat!(env!("OUT_DIR"), "/compiled.rs"));

/// The schema of a message.
pub(super) fn schema(message: &Message) -> Result<&'static Compiled, Failure> {
    let mut all = COMPILED.iter();
    let found = all.find(|one| one.contract == message.contract && one.direction == message.direction);
    found.ok_or_else(|| Failure::Environment(format!("{} has no strict schema", message.contract)))
}

/// Looks at each error as a report would.
fn consumed<'e>(errors: impl Iterator<Item = ValidationError<'e>>) -> usize {
    errors.map(|error| black_box(error.instance_path().as_str().len())).count()
}

/// The validators of a corpus.
pub(super) struct Validators {
    /// Made while the program runs.
    made: Vec<Validator>,
    /// For each message: which of those, and the macro's.
    of: Vec<(usize, &'static Compiled)>,
}

impl Validators {
    pub(super) fn of(corpus: &Corpus) -> Result<Self, Failure> {
        let (mut made, mut of, mut known) = (Vec::new(), Vec::new(), Vec::new());
        for message in &corpus.messages {
            let compiled = schema(message)?;
            let at = match known.iter().position(|path| *path == compiled.path) {
                Some(at) => at,
                None => {
                    let schema = serde_json::from_str(compiled.schema)?;
                    let validator = jsonschema::options().should_validate_formats(true).build(&schema);
                    made.push(validator.map_err(|error| Failure::Wrong(format!("{}: {error}", compiled.path)))?);
                    known.push(compiled.path);
                    known.len() - 1
                }
            };
            of.push((at, compiled));
        }
        Ok(Self { made, of })
    }
}

/// A way to validate the message with this number; gives the number of errors.
type Way = fn(&Validators, usize, &Value) -> usize;

const WAYS: [(&str, &str, Way); 4] = [
    ("jsonschema", "`is_valid`, and `iter_errors` where it is not", |validators, at, value| {
        let validator = &validators.made[validators.of[at].0];
        if validator.is_valid(value) { 0 } else { consumed(validator.iter_errors(value)) }
    }),
    ("jsonschema, all errors", "`iter_errors`", |validators, at, value| {
        consumed(validators.made[validators.of[at].0].iter_errors(value))
    }),
    ("jsonschema macro", "`is_valid` of the macro, and its `iter_errors` where it is not", |validators, at, value| {
        let macros = validators.of[at].1;
        if (macros.is_valid)(value) { 0 } else { (macros.errors)(value) }
    }),
    (
        "jsonschema macro, no errors",
        "`is_valid` of the macro: only whether there are errors",
        |validators, at, value| usize::from(!(validators.of[at].1.is_valid)(value)),
    ),
];

pub(super) fn contestants<'c>(corpus: &'c Corpus, validators: &'c Validators) -> Result<Vec<Contestant<'c>>, Failure> {
    let (reader, read) = READERS[fastest(corpus)];
    let mut contestants = Vec::new();
    for (name, does, way) in WAYS {
        agreed(name, corpus, |at| {
            let value = serde_json::from_slice(&corpus.messages[at].text);
            value.is_ok_and(|value| way(validators, at, &value) == 0)
        })?;
        let does = format!("parses by {reader}, the schema is at hand; {does}");
        let mut scratch = Vec::new();
        contestants.push(Contestant::here(name, "jsonschema", &does, move || {
            for (at, message) in corpus.messages.iter().enumerate() {
                if let Some(value) = read(black_box(&message.text), &mut scratch) {
                    black_box(way(validators, at, &value));
                }
            }
        }));
    }
    Ok(contestants)
}
