//! `load`: the reference gateway as a program of its own, under load.

mod judging;
mod process;
mod sending;

use std::time::Duration;

use conformance::gateway::config::PathTemplate;
use serde::Serialize;
use wire::Contract;

use self::judging::{Wrong, judged};
use self::process::Process;
use self::sending::{Sent, send, signed};
use crate::output::{Machine, json, machine, number};
use crate::statistics::{Latency, latency};
use crate::world::{World, tag};
use crate::{Failure, Format, Outcome};

/// How much load.
#[derive(clap::Args)]
pub struct Arguments {
    /// The numbers of connections, one after another.
    #[arg(long, value_name = "N", value_delimiter = ',', default_value = "1,16,64",
          value_parser = clap::value_parser!(u16).range(1..=1000))]
    connections: Vec<u16>,
    /// How long each kind of request is sent, for each number of connections.
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..=60))]
    seconds: u64,
    /// How to print.
    #[arg(long, default_value = "text")]
    format: Format,
}

/// What came out.
#[derive(Serialize)]
struct Report {
    machine: Machine,
    contract: &'static str,
    /// Requests that were signed beforehand.
    signed: usize,
    rows: Vec<Row>,
    wrong: Wrong,
}

/// One kind of request over so many connections.
#[derive(Serialize)]
struct Row {
    connections: u16,
    requests: Kind,
    answers: usize,
    seconds: f64,
    per_second: f64,
    milliseconds: Latency,
}

#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    /// New transactions, each of them a durable commit.
    New,
    /// The same bytes again.
    Retry,
}

/// Loads it, and prints what came out.
///
/// # Errors
/// The gateway does not start or does not answer.
pub fn run(arguments: &Arguments) -> Outcome {
    let (world, tag) = (World::read()?, tag(0));
    let no_data = || Failure::Environment("the compiled-in data has no gateway or no contract".to_owned());
    let setup = world.setup(&tag).ok_or_else(no_data)?;
    let contract: &'static Contract = world.catalog.contracts.last().copied().ok_or_else(no_data)?;
    let time = Duration::from_secs(arguments.seconds);
    // The gateway signs every answer, so that it cannot answer more in the same time. Twice
    // the time, because whatever else is at work may take more of the machine now than then.
    let bodies = signed(&setup, contract, 2 * time)?;
    let (mut rows, mut wrong) = (Vec::new(), Wrong::default());
    for connections in arguments.connections.iter().copied() {
        let process = Process::start()?;
        let url = format!("{}{}", process.url(), PathTemplate::default().path(contract.function));
        let new = send(&url, contract, &bodies, connections, time, bodies.len());
        let retries = send(&url, contract, &bodies[..new.answers.len()], connections, time, usize::MAX);
        rows.extend([row(connections, Kind::New, &new), row(connections, Kind::Retry, &retries)]);
        wrong.add(judged(&setup, contract, &bodies, &new, &retries));
    }
    let report = Report { machine: machine(), contract: contract.id, signed: bodies.len(), rows, wrong };
    match arguments.format {
        Format::Text => print(&report),
        Format::Json => json(&report)?,
    }
    Ok(report.wrong.count == 0)
}

fn row(connections: u16, requests: Kind, sent: &Sent) -> Row {
    let times: Vec<_> = sent.answers.iter().filter_map(|(_, answer)| Some(answer.as_ref().ok()?.took)).collect();
    let (answers, seconds) = (times.len(), sent.took.as_secs_f64());
    Row { connections, requests, answers, seconds, per_second: answers as f64 / seconds, milliseconds: latency(times) }
}

fn print(report: &Report) {
    println!("{}; {}; {} signed requests, each once as new", report.machine, report.contract, report.signed);
    let headings =
        ["CONNECTIONS", "REQUESTS", "ANSWERS", "SECONDS", "A SECOND", "P50 MS", "P90 MS", "P99 MS", "MAX MS"];
    line(&headings.map(str::to_owned));
    for row in &report.rows {
        let Latency { p50, p90, p99, max } = row.milliseconds;
        let requests = match row.requests {
            Kind::New => "new",
            Kind::Retry => "retry",
        };
        let [seconds, per_second, p50, p90, p99, max] = [row.seconds, row.per_second, p50, p90, p99, max].map(number);
        let (connections, answers) = (row.connections.to_string(), row.answers.to_string());
        line(&[connections, requests.to_owned(), answers, seconds, per_second, p50, p90, p99, max]);
    }
    if report.wrong.count > 0 {
        println!("{} answers are wrong, for instance:", report.wrong.count);
    }
    for example in &report.wrong.examples {
        println!("  {example}");
    }
}

fn line(cells: &[String; 9]) {
    let cells = cells.iter().enumerate().map(|(column, cell)| match column {
        0 => format!("{cell:>11}"),
        1 => format!("{cell:8}"),
        _ => format!("{cell:>8}"),
    });
    println!("{}", cells.collect::<Vec<_>>().join("  "));
}
