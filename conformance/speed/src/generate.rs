//! `generate`: the spec becomes everything that is generated.

use std::hint::black_box;
use std::path::Path;

use measure::Failure;
use measure::bench::Effort;
use measure::bench::report::{Heading, Table};
use measure::bench::rounds::Contestant;

/// Compiling and emitting are long beside judging.
const MOST_ROUNDS: usize = 5;

pub(crate) fn tables(effort: &Effort) -> Result<Vec<Table>, Failure> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    let sources = codegen::load(&folder).map_err(|error| Failure::Environment(error.to_string()))?;
    let compiled = || codegen::compile(&sources).map_err(|_| Failure::Wrong("the spec has mistakes".to_owned()));
    let model = compiled()?;
    let emit = |model| codegen::emit::emit(model, &sources, &[]);
    let bytes: usize = emit(&model).iter().map(|file| file.text.len()).sum();
    let mut contestants = [
        Contestant::anywhere("all", "ours", "reads the spec, compiles it, and makes every file", || {
            let sources = codegen::load(&folder).map_err(|error| Failure::Environment(error.to_string()))?;
            let model = codegen::compile(&sources).map_err(|_| Failure::Wrong("the spec has mistakes".to_owned()))?;
            black_box(codegen::emit::emit(&model, &sources, &[]));
            Ok(())
        }),
        Contestant::anywhere("compile", "ours", "compiles text that is in memory", || compiled().map(drop)),
        Contestant::anywhere("emit", "ours", "makes every file of a model, on all cores", || {
            black_box(emit(&model));
            Ok(())
        }),
    ];
    let heading = Heading {
        id: "generate",
        title: "Compiling the spec".to_owned(),
        about: format!("the whole of `spec/`, {} kB of files come out; nothing is written", bytes / 1000),
        unit: "a second",
        amount: 1.0,
    };
    Ok(vec![Table::measured(&heading, &mut contestants, effort.rounds.min(MOST_ROUNDS))?])
}
