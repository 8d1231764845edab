//! `conformance run`: the suite against a gateway.
//!
//! [`settings`] is what is asked for, by arguments and by a [`file`]; [`preview`] shows what would be sent; [`progress`]
//! is what people see while it runs.

mod file;
mod keys;
mod offline;
mod own;
mod pace;
mod preview;
mod progress;
mod settings;

use std::collections::BTreeSet;
use std::io::Write;
use std::num::{NonZeroU32, NonZeroUsize};
use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use self::keys::Keys;
use self::own::Own;
use self::pace::Paced;
use self::progress::Progress;
use self::settings::{Shard, settings};
use super::baseline::Finds;
use super::reporter::{About, Outputs, Reporter, usual_styles};
use super::{Failure, Outcome, Status, TextOrJson};
use crate::baseline::Command;
use crate::baseline::matching::Matching;
use crate::catalog::{self, Catalog};
use crate::gateway::config::{DEMO_OTHER_CLIENT, DEMO_TURNED_AWAY};
use crate::nearest::did_you_mean;
use crate::report::collection::{self, Collection};
use crate::report::{Of, Verdict};
use crate::signature::KeySource;
use crate::suite::Selection;
use crate::suite::live::http::Http;
use crate::suite::live::report::Report;
use crate::suite::live::target::Target;
use crate::suite::live::{self, Setup, Suite};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use wire::Severity;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Drive a gateway with signed requests and judge everything that comes back.
///
/// Without --target it starts the reference gateway on a free port of this machine. The
/// keys default to the public test keys, which `conformance serve` knows without a
/// configuration. What stands in `conformance.yaml` here, or in the file of --config, need
/// not be repeated as an option; an option wins over it.
///
/// Example: conformance run --target http://127.0.0.1:8588 --suite shape,signature
#[derive(Args)]
pub(super) struct Arguments {
    /// The gateway under test, for instance https://gateway.example
    #[arg(long, value_name = "URL")]
    target: Option<String>,
    /// The paths of requests below the target [default: /{function}.htm]
    #[arg(long, value_name = "TEMPLATE")]
    paths: Option<String>,
    /// The client to play [default: demo]
    #[arg(long, value_name = "ID")]
    client_id: Option<String>,
    /// The client's private key: a file, `env:NAME` or `-`
    #[arg(long, value_name = "SOURCE")]
    client_key: Option<KeySource>,
    /// The gateway's public key: a file, `env:NAME` or `-`
    #[arg(long, value_name = "SOURCE")]
    gateway_key: Option<KeySource>,
    /// A second client, that no transaction of the first one must be mixed up with
    #[arg(long, value_name = "ID")]
    other_client_id: Option<String>,
    /// The second client's private key: a file, `env:NAME` or `-`
    #[arg(long, value_name = "SOURCE")]
    other_client_key: Option<KeySource>,
    /// The target does what `conformance list scenarios` says when a request asks for it
    #[arg(long)]
    sandbox: bool,
    /// Only these kinds of cases; repeatable
    #[arg(long = "suite", value_name = "SUITE", value_delimiter = ',', value_parser = suites())]
    suites: Vec<Suite>,
    /// Only cases whose id fits; `*` stands for any text, `?` for one character; repeatable
    #[arg(long, value_name = "GLOB")]
    filter: Vec<String>,
    /// Only cases of this contract
    #[arg(long, value_name = "ID")]
    contract: Option<String>,
    /// Only this case; a random one is drawn by the seed
    #[arg(long, value_name = "CASE[@SEED]", conflicts_with_all = ["filter", "suites", "contract", "shard", "offline"])]
    replay: Option<String>,
    /// Only the I-th of N parts of the cases, for N machines
    #[arg(long, value_name = "I/N")]
    shard: Option<Shard>,
    /// Cases at the same time; two for each core unless told otherwise
    #[arg(long, value_name = "N")]
    jobs: Option<NonZeroUsize>,
    /// At most so many requests a second
    #[arg(long, value_name = "N")]
    rate: Option<NonZeroU32>,
    /// So many random cases after the others; with --time-limit, as many as there is time for
    #[arg(long, value_name = "N")]
    cases: Option<usize>,
    /// Draw the random cases by this number, as an earlier run did
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Stop at the first failure
    #[arg(long)]
    fail_fast: bool,
    /// Begin no case after so many seconds
    #[arg(long, value_name = "SECONDS")]
    time_limit: Option<u64>,
    /// Print the cases, and send nothing
    #[arg(long, conflicts_with_all = ["dry_run", "offline"])]
    list: bool,
    /// Print the requests as `curl` lines, and send nothing
    #[arg(long, conflicts_with = "offline")]
    dry_run: bool,
    /// Send nothing: judge the documents' samples and all vectors through the library
    #[arg(long, conflicts_with_all = ["target", "suites", "shard", "jobs", "rate", "cases", "seed", "fail_fast", "time_limit"])]
    offline: bool,
    /// Read the settings from this file instead of `conformance.yaml`
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Write a `conformance.yaml` with every setting and what it means, and do nothing else
    #[arg(long)]
    init: bool,
    #[command(flatten)]
    outputs: Outputs,
}

pub(super) fn run(arguments: &Arguments, catalog: &Catalog, out: &mut dyn Write) -> Outcome {
    if arguments.init {
        return file::init(arguments.config.as_deref(), out);
    }
    let settings = settings(arguments, catalog)?;
    if arguments.offline {
        return offline::run(&settings.selection, arguments.text_or_json("--offline")?, catalog, out);
    }
    let model = catalog::model()?;
    let vectors = catalog::vectors(settings.selection.contract.as_deref())?;
    let signatures = catalog::signature_vectors()?;
    let gateway = model.gateway.as_ref().ok_or_else(|| no_data("gateway"))?;
    let keys = Keys::of(&settings, catalog, &model)?;
    let tag = live::tag(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()));
    let is_own = settings.target.is_none();
    // Whoever else is tested knows nothing of the vectors' clients.
    let aliases = if is_own { live::vector_clients(catalog, gateway, &signatures, &vectors) } else { Vec::new() };
    // The reference gateway's second client has the same key.
    let other_key = keys.other.as_ref().or(Some(&keys.client).filter(|_| is_own));
    let other_id = settings.other_client_id.as_deref().unwrap_or(DEMO_OTHER_CLIENT);
    let named: Vec<_> = settings.turned_away.iter().map(|(reason, id)| (*reason, id.as_str())).collect();
    let setup = Setup {
        catalog: *catalog,
        model: &model,
        gateway,
        vectors: &vectors,
        signatures: &signatures,
        client: live::Client { id: &settings.client_id, key: &keys.client, aliases: &aliases },
        gateway_key: &keys.gateway,
        asked: None,
        tag: &tag,
        always_succeeds: is_own,
        has_sandbox: is_own || settings.sandbox,
        other_client: other_key.map(|key| live::Client { id: other_id, key, aliases: &[] }),
        turned_away: if is_own { DEMO_TURNED_AWAY } else { &named },
        can_restart: is_own,
        reach: settings.reach(),
    };
    let mut cases = live::cases(&setup, &settings.selection, &settings.suites);
    let limits = settings.limits;
    let is_empty = cases.is_empty(&setup, &limits);
    if let Some(case) = settings.selection.case.as_ref().filter(|_| is_empty) {
        let all = live::cases(&setup, &Selection::default(), &[]).cases;
        let hint = did_you_mean(case, all.iter().map(|case| case.id.as_str()));
        return Err(Failure::Usage(format!("there is no case `{case}`{hint} See `conformance run --list`.")));
    }
    if let Some(Shard { part, of }) = settings.shard {
        cases.keep_part(part, of);
    }
    if cases.is_empty(&setup, &limits) {
        return Err(Failure::Usage("no case was selected, so nothing was judged".to_owned()));
    }
    if arguments.list {
        return preview::list(&cases.promised(&setup, &limits), arguments.text_or_json("--list")?, out);
    }
    if arguments.dry_run {
        let base = settings.target.clone().unwrap_or_else(preview::served);
        return preview::requests(&setup, &cases.promised(&setup, &limits), &settings.url(&base), out);
    }

    // Before anything is sent, so that nothing is sent in vain.
    let finds = Finds { catalog, command: Command::Run, verifies: true };
    let mut baseline = arguments.outputs.baseline(settings.baseline.as_deref(), &finds)?;
    if let Some(baseline) = &mut baseline {
        if !settings.is_whole() {
            baseline.is_partial();
        }
        if settings.is_seeded {
            baseline.is_seeded();
        }
    }
    let reporter = Reporter::open(&arguments.outputs, usual_styles(), &[])?;
    let connections = limits.jobs.get();
    let names: Vec<_> = aliases.iter().cloned().chain([DEMO_OTHER_CLIENT.to_owned()]).collect();
    let target: Box<dyn Target> = match &settings.target {
        None => Box::new(Own::start(catalog, &model, &names, PATIENCE, connections)?),
        Some(base) => Box::new(Http::new(settings.url(base), PATIENCE, connections)),
    };
    let target = Paced::new(target, settings.rate);
    let progress = Progress::new(cases.promised(&setup, &limits).len());
    let report = live::run(&setup, &cases, &limits, &target, &|case, done| progress.saw(case, done));
    progress.end();
    let report = report.map_err(|error| Failure::Environment(format!("cannot reach the target: {error}")))?;
    conclude(report, reporter, baseline, &arguments.outputs, out)
}

/// Writes the reports, and says how it went.
fn conclude(
    mut report: Report,
    mut reporter: Reporter<'_>,
    baseline: Option<Matching>,
    outputs: &Outputs,
    out: &mut dyn Write,
) -> Outcome {
    // Everything that a case shows is an error.
    let fail_on = Severity::Error;
    let mut collection = Collection::new(outputs.grouping(), fail_on, fail_on).with(baseline);
    collection.summary.messages = report.requests;
    for row in &report.rows {
        *collection.summary.contracts.entry(row.contract).or_default() += row.requests;
    }
    let mut known = BTreeSet::new();
    for (test, found) in std::mem::take(&mut report.tests) {
        let is_known = collection
            .add(test.clone(), found, |finding, place| reporter.finding(finding, place, None, out))?
            == collection::Outcome::Known;
        if is_known {
            report.count_known(&test);
            known.insert(test.name);
        }
    }
    let collected = collection.finish();
    report.settle(&known, &collected.summary);
    let outcome = match report.verdict {
        Verdict::Pass => Ok(Status::Conforms),
        Verdict::Fail => Ok(Status::Findings),
        Verdict::Inconclusive => Err(Failure::Usage(
            "some cases were skipped, so this is no pass; leave them out with --suite or --filter".to_owned(),
        )),
    };
    let about = About { of: Of::Run(&report), problems: &[], fail_on, seed: report.seed };
    reporter.conclude(&collected, &about, outcome, out)
}

impl Arguments {
    /// The format of what is no report of findings.
    fn text_or_json(&self, option: &str) -> Result<TextOrJson, Failure> {
        if self.outputs.has_baseline() {
            return Err(Failure::Usage(format!(
                "{option} judges no gateway, so there is nothing that --baseline knows"
            )));
        }
        self.outputs.text_or_json(option)
    }
}

/// Suites by their names.
fn suites() -> impl TypedValueParser<Value = Suite> {
    let names = Suite::ALL.iter().map(|suite| suite.name());
    PossibleValuesParser::new(names).try_map(|name| Suite::of(&name).ok_or("no such suite"))
}

fn no_data(what: &str) -> Failure {
    Failure::Environment(format!("the compiled-in data has no {what}"))
}
