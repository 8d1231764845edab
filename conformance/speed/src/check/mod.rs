//! `check`: messages become findings, beside those who validate them by schemas and those who
//! only read JSON.

mod node;
mod programs;
mod readers;
mod schemas;

use std::hint::black_box;

use conformance::catalog::Catalog;
use conformance::judge::judge;
use measure::Failure;
use measure::bench::Effort;
use measure::bench::corpus::{Corpus, corpora, options};
use measure::bench::report::{Heading, Table};
use measure::bench::rounds::Contestant;
use measure::world::World;

use self::node::Node;
use self::schemas::Validators;
use crate::Others;

/// So many times as fast as the crate `jsonschema`, which parses and validates.
const BY_JSONSCHEMA: f64 = 8.0;

/// So many times as fast as ajv in Node, which parses and validates.
const BY_AJV: f64 = 5.0;

/// So many times as fast as sonic-rs, which parses.
const BY_SONIC: f64 = 1.0;

/// The same where members come in an unusual order.
const BY_SONIC_SHUFFLED: f64 = 0.75;

pub(crate) fn tables(effort: &Effort, others: &Others) -> Result<Vec<Table>, Failure> {
    let world = World::read()?;
    let corpora = corpora(&world, effort.seed, effort.messages)?;
    let node = others.node_modules.as_deref().map(|modules| Node::start(modules, &corpora)).transpose()?;
    let mut tables = Vec::new();
    for (number, corpus) in corpora.iter().enumerate() {
        let table = table(&world.catalog, corpus, number, node.as_ref(), effort)?;
        tables.push(match corpus.id {
            "usual" => table
                .beats(effort, "jsonschema", BY_JSONSCHEMA)
                .beats(effort, "sonic-rs", BY_SONIC)
                .beats(effort, "ajv", BY_AJV),
            "shuffled" => table.beats(effort, "sonic-rs", BY_SONIC_SHUFFLED),
            _ => table,
        });
    }
    tables.extend(programs::tables(&world, &corpora, effort, others)?);
    Ok(tables)
}

fn table(
    catalog: &Catalog,
    corpus: &Corpus,
    number: usize,
    node: Option<&Node>,
    effort: &Effort,
) -> Result<Table, Failure> {
    let (options, validators) = (options(catalog), Validators::of(corpus)?);
    let ours = || {
        for message in &corpus.messages {
            black_box(judge(catalog, black_box(&message.text), &options).findings);
        }
    };
    let does = "bytes to findings: every fault of the message and of the JSON in its texts, with pointers and bytes";
    let mut contestants = vec![Contestant::here("conformance", "ours", does, ours)];
    contestants.extend(schemas::contestants(corpus, &validators)?);
    contestants.extend(readers::contestants(corpus)?);
    if let Some(node) = node {
        contestants.extend(node.contestants(corpus, number)?);
    }
    let heading = Heading {
        id: &format!("check-{}", corpus.id),
        title: format!("Judging: `{}`", corpus.id),
        about: format!("{}; {}; one thread", corpus.about, corpus.size()),
        unit: "MB/s",
        amount: corpus.bytes() as f64 / 1e6,
    };
    Table::measured(&heading, &mut contestants, effort.rounds)
}

/// Refuses a contestant that does not say of every message what we say.
fn agreed(who: &str, corpus: &Corpus, is_valid: impl Fn(usize) -> bool) -> Result<(), Failure> {
    let differs = corpus.messages.iter().enumerate().find(|(at, message)| is_valid(*at) != (message.faults == 0));
    differs.map_or(Ok(()), |(at, message)| {
        let text = String::from_utf8_lossy(&message.text);
        Err(Failure::Wrong(format!("{who} differs about message {at} of corpus `{}`: {text}", corpus.id)))
    })
}
