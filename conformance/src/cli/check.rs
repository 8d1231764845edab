//! `conformance check`: findings in files, directories and standard input.

use std::io::Write;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use wire::{Direction, Severity};

use super::baseline::Finds;
use super::inputs::{Inputs, Selection};
use super::judging::{Reporting, Work, judge_all};
use super::keys::{VerifyingKeys, only_one_from_stdin};
use super::{Failure, Outcome};
use crate::baseline::Command;
use crate::catalog::{self, Catalog};
use crate::finding::direction_name;
use crate::judge::{self, judge};
use crate::log::How;
use crate::merge::Options;
use crate::report::environment::sha256;
use crate::signers::Signers;
use crate::statistics::Counting;

/// Judge messages: every finding with its rule, place and source.
///
/// A `.json` file is one message. In `.ndjson` and `.jsonl` files every line is one, in HAR
/// files every entry an exchange. In other files and on standard input the content decides;
/// what is compressed with gzip or zstd is read as it was before. Contract and direction are
/// found from the message. A broken message is a finding, and the next one is judged. With
/// --key, signatures are verified too. Logs may be of any size: memory does not grow with them.
///
/// Example: conformance check log.ndjson --min-severity note --format json
#[derive(Args)]
pub(super) struct Arguments {
    /// Files, directories (their .json, .ndjson, .jsonl and .har files, also as .gz and .zst),
    /// patterns like `logs/**/*.gz`, or `-` for standard input
    #[arg(required = true, value_name = "FILE|DIR|PATTERN|-")]
    paths: Vec<PathBuf>,
    /// Judge by this contract, whatever the message names
    #[arg(long, value_name = "ID")]
    contract: Option<String>,
    /// Expect this kind of message, whatever the envelope holds
    #[arg(long)]
    direction: Option<MessageKind>,
    /// Follow this reading of an erratum; repeatable
    #[arg(long = "reading", value_name = "ERRATUM=READING")]
    readings: Vec<String>,
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    keys: VerifyingKeys,
    /// Count what there is in the messages: contracts, clients, results, times, members, values
    #[arg(long)]
    statistics: bool,
    /// Write what was judged as a part of a larger report, for `merge`; compressed where the name
    /// ends in `.zst`
    #[arg(long, value_name = "FILE")]
    summary_out: Option<PathBuf>,
    #[command(flatten)]
    reporting: Reporting,
}

/// What a message may be.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum MessageKind {
    Request,
    Response,
}

impl MessageKind {
    pub(super) fn direction(self) -> Direction {
        match self {
            Self::Request => Direction::Request,
            Self::Response => Direction::Response,
        }
    }
}

pub(super) fn run(arguments: &Arguments, catalog: &Catalog, out: &mut (dyn Write + Send)) -> Outcome {
    only_one_from_stdin(&arguments.keys.sources().collect::<Vec<_>>(), &arguments.paths)?;
    let options = judge::Options {
        readings: super::readings(catalog, &arguments.readings)?,
        contract: arguments.contract.as_deref().map(|id| super::contract(catalog, id)).transpose()?,
        direction: arguments.direction.map(MessageKind::direction),
        keys: arguments.keys.read(catalog)?,
        signers: arguments.keys.signers(catalog)?,
    };
    let finds =
        Finds { catalog, command: Command::Check, verifies: options.keys.is_some() || options.signers.is_some() };
    let counting =
        if arguments.statistics { Some(Counting::of(&catalog::model()?, catalog, &options.readings)) } else { None };
    let how = How {
        judge: &|text| judge(catalog, text, &options),
        readings: &options.readings,
        strict: false,
        exchanges: true,
        pairs: arguments.selection.window().is_some(),
        response: catalog.envelope.response,
        asking: arguments.selection.asking(catalog, &options)?,
        counting: counting.as_ref(),
    };
    let Arguments { paths, selection, inputs, reporting, .. } = arguments;
    let sequences = selection.sequences();
    let summary =
        arguments.summary_out.as_deref().map(|path| parted(arguments, &options).map(|options| (path, options)));
    let summary = summary.transpose()?;
    let work = Work { paths, inputs, names: selection.names(), window: selection.window(), sequences, how, summary };
    judge_all(work, reporting, &finds, out)
}

/// What parts have to agree about, but for what is reported of it.
fn parted(arguments: &Arguments, judging: &judge::Options) -> Result<Options, Failure> {
    let Arguments { selection, inputs, reporting, statistics, .. } = arguments;
    if selection.window().is_some() {
        return Err(Failure::Usage(
            "--pair brings records of the whole input together, and a part has only its own; write exchanges with both \
             messages in one record and give --exchange, or check all in one run, without --summary-out"
                .to_owned(),
        ));
    }
    if reporting.has_baseline() {
        return Err(Failure::Usage(
            "a baseline is held to every finding of the whole input, and a part has only its own; check all in one run, \
             without --summary-out"
                .to_owned(),
        ));
    }
    let keys = judging.keys.iter().flat_map(|keys| [("request", &keys.request), ("response", &keys.response)]);
    let keys = keys.filter_map(|(of, key)| Some((of.to_owned(), key.as_ref()?)));
    let of_signers = judging.signers.iter().flat_map(Signers::all);
    let keys = keys.chain(of_signers).map(|(of, key)| (of, sha256(key.to_pem().as_bytes())));
    let asked = judging.keys.as_ref().map(|keys| keys.asked).or(judging.signers.as_ref().map(Signers::asked));
    let sign_type = asked.flatten();
    Ok(Options {
        program: env!("CARGO_PKG_VERSION").to_owned(),
        spec: sha256(generated::MODEL_JSON.as_bytes()),
        contract: judging.contract.map(|contract| contract.id.to_owned()),
        direction: judging.direction.map(|direction| direction_name(direction).to_owned()),
        reading: judging.readings.picked().map(|(erratum, reading)| (erratum.to_owned(), reading.to_owned())).collect(),
        strict: false,
        key: keys.collect(),
        sign_type: sign_type.map(|sign_type| sign_type.name.to_owned()),
        exchange: selection.names().map(|names| names.told()),
        filters: selection.filters(),
        max_record: inputs.limits().record,
        min_severity: Severity::Note,
        fail_on: Severity::Note,
        group_by: None,
        examples: 0,
        max_findings: 0,
        show_secrets: false,
        statistics: *statistics,
    })
}
