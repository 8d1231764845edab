//! `conformance run`: the suite against a gateway.

use std::io::Write;
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use model::{Model, Signs};

use super::{Failure, Outcome, Status, TextOrJson, keys, offline, output, table};
use crate::catalog::{self, Catalog};
use crate::gateway::Gateway;
use crate::gateway::clients::Client;
use crate::gateway::config::{Config, DEMO_CLIENT, PathTemplate};
use crate::gateway::server::{Limits, Log, Server, Stop};
use crate::gateway::store::Store;
use crate::report::Verdict;
use crate::report::text::Style;
use crate::signature::{KeySource, PrivateKey, PublicKey};
use crate::suite::Selection;
use crate::suite::live::http::Http;
use crate::suite::live::{self, Setup, Suite};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Drive a gateway with signed requests and judge everything that comes back.
///
/// Without --target it starts the reference gateway on a free port of this machine. The
/// keys default to the public test keys, which `conformance serve` knows without a
/// configuration.
#[derive(Args)]
pub(super) struct Arguments {
    /// The gateway under test, for instance https://gateway.example
    #[arg(long, value_name = "URL")]
    target: Option<String>,
    /// The paths of requests below the target
    #[arg(long, value_name = "TEMPLATE", default_value = "/{function}.htm", requires = "target")]
    paths: String,
    /// The client to play
    #[arg(long, value_name = "ID", default_value = DEMO_CLIENT, requires = "target")]
    client_id: String,
    /// The client's private key: a file, `env:NAME` or `-`
    #[arg(long, value_name = "SOURCE", requires = "target")]
    client_key: Option<KeySource>,
    /// The gateway's public key: a file, `env:NAME` or `-`
    #[arg(long, value_name = "SOURCE", requires = "target")]
    gateway_key: Option<KeySource>,
    /// Only these kinds of cases; repeatable
    #[arg(long = "suite", value_name = "SUITE", value_delimiter = ',', value_parser = suites())]
    suites: Vec<Suite>,
    /// Only cases whose id fits; `*` stands for any text
    #[arg(long, value_name = "GLOB")]
    filter: Option<String>,
    /// Only cases of this contract
    #[arg(long, value_name = "ID")]
    contract: Option<String>,
    /// Cases at the same time; two for each core unless told otherwise
    #[arg(long, value_name = "N")]
    jobs: Option<NonZeroUsize>,
    /// Stop at the first failure
    #[arg(long)]
    fail_fast: bool,
    /// Begin no case after so many seconds
    #[arg(long, value_name = "SECONDS")]
    time_limit: Option<u64>,
    /// Send nothing: judge the documents' samples and all vectors through the library
    #[arg(long, conflicts_with_all = ["target", "suites", "jobs", "fail_fast", "time_limit"])]
    offline: bool,
    /// How to print
    #[arg(long, default_value = "text")]
    format: TextOrJson,
}

pub(super) fn run(arguments: &Arguments, catalog: &Catalog, out: &mut dyn Write) -> Outcome {
    let contract = arguments.contract.as_deref().map(|id| super::contract(catalog, id)).transpose()?;
    let contract = contract.map(|contract| contract.id.to_owned());
    let selection = Selection { contract, filter: arguments.filter.clone() };
    if arguments.offline {
        return offline::run(&selection, arguments.format, catalog, out);
    }
    let model = catalog::model()?;
    let vectors = catalog::vectors(selection.contract.as_deref())?;
    let signatures = catalog::signature_vectors()?;
    let gateway = model.gateway.as_ref().ok_or_else(|| no_data("gateway"))?;
    let (client_key, gateway_key) = keys(arguments, catalog, &model)?;
    let tag = live::tag(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()));
    // Whoever else is tested knows nothing of the vectors' clients.
    let aliases =
        if arguments.target.is_none() { live::vector_clients(catalog, gateway, &signatures) } else { Vec::new() };
    let setup = Setup {
        catalog: *catalog,
        model: &model,
        gateway,
        vectors: &vectors,
        signatures: &signatures,
        client: live::Client { id: &arguments.client_id, key: &client_key, aliases: &aliases },
        gateway_key: &gateway_key,
        asked: None,
        tag: &tag,
        always_succeeds: arguments.target.is_none(),
    };
    let cases = live::cases(&setup, &selection, &arguments.suites);
    let limits = live::Limits::default();
    let limits = live::Limits {
        jobs: arguments.jobs.unwrap_or(limits.jobs),
        fail_fast: arguments.fail_fast,
        time: arguments.time_limit.map(Duration::from_secs),
        ..limits
    };
    if cases.is_empty(&setup, &limits) {
        return Err(Failure::Usage("no case was selected, so nothing was judged".to_owned()));
    }

    let paths: PathTemplate = arguments
        .paths
        .parse()
        .map_err(|(problem, cure)| Failure::Usage(format!("`--paths {}`: {problem}; {cure}", arguments.paths)))?;
    let embedded = match &arguments.target {
        None => Some(Embedded::start(catalog, &model, &aliases)?),
        Some(_) => None,
    };
    let base = embedded.as_ref().map_or(arguments.target.as_deref().unwrap_or_default(), |it| it.url.as_str());
    let base = base.trim_end_matches('/');
    let url = |contract: &'static wire::Contract| format!("{base}{}", paths.path(contract.function));
    let target = Http::new(url, PATIENCE, limits.jobs.get());
    let report = live::run(&setup, &cases, &limits, &target, &|_, _| {})
        .map_err(|error| Failure::Environment(format!("cannot reach the target: {error}")))?;

    match arguments.format {
        TextOrJson::Text => {
            let style =
                if output::is_terminal() { Style::Source { colored: output::is_colored() } } else { Style::Lines };
            table::write(out, &live::text::rows(&report), &[2, 3, 4, 5])?;
            writeln!(out)?;
            for line in live::text::rest(&report, style) {
                writeln!(out, "{line}")?;
            }
        }
        TextOrJson::Json => {
            serde_json::to_writer_pretty(&mut *out, &report).map_err(std::io::Error::from)?;
            writeln!(out)?;
        }
    }
    match report.verdict {
        Verdict::Pass => Ok(Status::Conforms),
        Verdict::Fail => Ok(Status::Findings),
        Verdict::Inconclusive => Err(Failure::Usage(
            "some cases were skipped, so this is no pass; leave them out with --suite or --filter".to_owned(),
        )),
    }
}

/// Suites by their names.
fn suites() -> impl TypedValueParser<Value = Suite> {
    let names = Suite::ALL.iter().map(|suite| suite.name());
    PossibleValuesParser::new(names).try_map(|name| Suite::of(&name).ok_or("no such suite"))
}

/// The client's private and the gateway's public key.
fn keys(arguments: &Arguments, catalog: &Catalog, model: &Model) -> Result<(PrivateKey, PublicKey), Failure> {
    let sources: Vec<_> = arguments.client_key.iter().chain(&arguments.gateway_key).collect();
    keys::only_one_from_stdin(&sources, &[])?;
    let bits = catalog.envelope.key_bits;
    let of = |signs: Signs| model.keys.iter().find(|key| key.signs == signs).ok_or_else(|| no_data("test keys"));
    let client = match &arguments.client_key {
        Some(source) => keys::private(catalog, source)?,
        None => PrivateKey::read(of(Signs::Request)?.private.as_bytes(), bits).map_err(|_| no_data("test keys"))?,
    };
    let gateway = match &arguments.gateway_key {
        Some(source) => keys::public(catalog, source)?,
        None => PublicKey::read(of(Signs::Response)?.public.as_bytes(), bits).map_err(|_| no_data("test keys"))?,
    };
    Ok((client, gateway))
}

fn no_data(what: &str) -> Failure {
    Failure::Environment(format!("the compiled-in data has no {what}"))
}

/// The reference gateway in this process, on a free port of this machine.
struct Embedded {
    url: String,
    stop: Stop,
    serving: Option<thread::JoinHandle<()>>,
}

impl Embedded {
    /// Starts it; it knows the demonstration client, and the others as the same one.
    fn start(catalog: &Catalog, model: &Model, aliases: &[String]) -> Result<Self, Failure> {
        let environment = |error: &dyn std::fmt::Display| Failure::Environment(error.to_string());
        let mut config = Config::demo(catalog, model).map_err(|error| environment(&error))?;
        let demo = config.clients.iter().find(|client| client.id == DEMO_CLIENT).cloned();
        let as_demo = |id: &String| Some(Client { id: id.clone(), ..demo.clone()? });
        config.clients.extend(aliases.iter().filter_map(as_demo));
        let store = Store::temporary().map_err(|error| environment(&error))?;
        let gateway = Gateway::new(*catalog, model, config, store).ok_or_else(|| no_data("gateway"))?;
        let address = ([127, 0, 0, 1], 0).into();
        let server =
            Server::bind(address, Limits::default(), Arc::new(gateway)).map_err(|error| environment(&error))?;
        let server = server.with_log(Log::Off);
        let (url, stop) = (format!("http://{}", server.address()), server.stop());
        let serving = thread::spawn(move || {
            server.run();
        });
        Ok(Self { url, stop, serving: Some(serving) })
    }
}

impl Drop for Embedded {
    /// Lets it end in order, so that its temporary store is removed.
    fn drop(&mut self) {
        self.stop.stop();
        if let Some(serving) = self.serving.take() {
            // A gateway that panicked has answered with an error before.
            let _ = serving.join();
        }
    }
}
