//! `conformance run`: the suite against a gateway.

use std::io::Write;
use std::num::NonZeroUsize;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use model::{Model, Signs};

use super::embedded::Embedded;
use super::{Failure, Outcome, Status, TextOrJson, keys, offline, output, table};
use crate::catalog::{self, Catalog};
use crate::gateway::config::{DEMO_CLIENT, PathTemplate};
use crate::report::Verdict;
use crate::report::text::Style;
use crate::signature::{KeySource, PrivateKey, PublicKey};
use crate::suite::Selection;
use crate::suite::live::http::Http;
use crate::suite::live::target::Target;
use crate::suite::live::{self, Reach, Setup, Suite};

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
    /// A second client, that no transaction of the first one must be mixed up with
    #[arg(long, value_name = "ID", requires = "target", requires = "other_client_key")]
    other_client_id: Option<String>,
    /// The second client's private key: a file, `env:NAME` or `-`
    #[arg(long, value_name = "SOURCE", requires = "target", requires = "other_client_id")]
    other_client_key: Option<KeySource>,
    /// The target does what `conformance list scenarios` says when a request asks for it
    #[arg(long, requires = "target")]
    sandbox: bool,
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
    let Keys { client: client_key, gateway: gateway_key, other: other_key } = keys(arguments, catalog, &model)?;
    let tag = live::tag(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()));
    // Whoever else is tested knows nothing of the vectors' clients.
    let is_embedded = arguments.target.is_none();
    let aliases = if is_embedded { live::vector_clients(catalog, gateway, &signatures) } else { Vec::new() };
    // The reference gateway's second client has the same key.
    let other_key = other_key.as_ref().or(Some(&client_key).filter(|_| is_embedded));
    let other_id = arguments.other_client_id.as_deref().unwrap_or(OTHER_CLIENT);
    let names: Vec<_> = aliases.iter().cloned().chain([OTHER_CLIENT.to_owned()]).collect();
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
        always_succeeds: is_embedded,
        has_sandbox: is_embedded || arguments.sandbox,
        other_client: other_key.map(|key| live::Client { id: other_id, key, aliases: &[] }),
        can_restart: is_embedded,
        reach: match &arguments.target {
            Some(url) if !url.to_ascii_lowercase().starts_with("http:") => Reach::Request,
            _ => Reach::Bytes,
        },
    };
    let cases = live::cases(&setup, &selection, &arguments.suites);
    if cases.cases.is_empty() {
        return Err(Failure::Usage("no case was selected, so nothing was judged".to_owned()));
    }

    let paths: PathTemplate = arguments
        .paths
        .parse()
        .map_err(|(problem, cure)| Failure::Usage(format!("`--paths {}`: {problem}; {cure}", arguments.paths)))?;
    let limits = live::Limits::default();
    let limits = live::Limits {
        jobs: arguments.jobs.unwrap_or(limits.jobs),
        fail_fast: arguments.fail_fast,
        time: arguments.time_limit.map(Duration::from_secs),
    };
    let connections = limits.jobs.get();
    let target: Box<dyn Target> = match &arguments.target {
        None => Box::new(Embedded::start(catalog, &model, &names, &paths, PATIENCE, connections)?),
        Some(base) => {
            let (base, template) = (base.trim_end_matches('/'), &paths);
            let url = move |contract: &'static wire::Contract| format!("{base}{}", template.path(contract.function));
            Box::new(Http::new(url, PATIENCE, connections))
        }
    };
    let report = live::run(&setup, &cases, &limits, &*target, &|_, _| {})
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

/// How the reference gateway calls a second client.
const OTHER_CLIENT: &str = "demo-other";

struct Keys {
    client: PrivateKey,
    gateway: PublicKey,
    /// A second client's, if there is one.
    other: Option<PrivateKey>,
}

fn keys(arguments: &Arguments, catalog: &Catalog, model: &Model) -> Result<Keys, Failure> {
    let Arguments { client_key, gateway_key, other_client_key, .. } = arguments;
    let sources: Vec<_> = [client_key, gateway_key, other_client_key].into_iter().flatten().collect();
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
    let other = other_client_key.as_ref().map(|source| keys::private(catalog, source)).transpose()?;
    Ok(Keys { client, gateway, other })
}

fn no_data(what: &str) -> Failure {
    Failure::Environment(format!("the compiled-in data has no {what}"))
}
