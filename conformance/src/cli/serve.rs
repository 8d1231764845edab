//! `conformance serve`: the reference gateway.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use model::instance::{base, text_of};
use model::view::Picks;
use model::{Direction, Model, Signs};

use super::watching::Watching;
use super::{Failure, Outcome, Status};
use crate::catalog::{self, Catalog};
use crate::config::ConfigError;
use crate::gateway::Gateway;
use crate::gateway::config::{Config, EXAMPLE, PathTemplate};
use crate::gateway::defect::{Defect, defects};
use crate::gateway::server::Server;
use crate::gateway::store::Store;
use crate::gateway::watch::Watch;
use crate::nearest::did_you_mean;
use crate::signature::backend::SIGNING;
use crate::signature::sign::Signer;
use crate::signature::{PrivateKey, sign_text};

/// Serve the reference gateway: signed requests over HTTP, signed responses.
///
/// Without a configuration it serves demonstration clients whose keys everybody has, on
/// this machine only, and forgets its transactions at the end. `conformance list
/// scenarios` has the values that provoke every result. Stops on Ctrl-C.
///
/// With --judge it judges the clients: every request against the contract's rules and its
/// client's key, and what only shows over time, as retries. Exit status as of `check`.
///
/// Example: conformance serve --listen 127.0.0.1:8588 --judge
#[derive(Args)]
pub(super) struct Arguments {
    /// The configuration file; --example prints one
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Listen here instead; port 0 takes any free port
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
    /// Keep the transactions in this folder instead
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Serve a gateway that is broken on purpose; `list defects` has the ids
    #[arg(long, value_name = "ID")]
    defect: Option<String>,
    /// Print a configuration file with every key, and do nothing else
    #[arg(long)]
    example: bool,
    #[command(flatten)]
    watching: Watching,
}

pub(super) fn run(arguments: &Arguments, catalog: &Catalog, out: &mut dyn Write) -> Outcome {
    if arguments.example {
        write!(out, "{EXAMPLE}")?;
        return Ok(Status::Conforms);
    }
    let settings = arguments.watching.settings()?;
    let model = Arc::new(catalog::model()?);
    let defect = arguments.defect.as_deref().map(|id| defect(&model, id)).transpose()?;
    let mut config = match &arguments.config {
        Some(path) => Config::read(path, catalog, &model),
        None => Config::demo(catalog, &model),
    }
    .map_err(unusable)?;
    config.listen = arguments.listen.unwrap_or(config.listen);
    config.data = arguments.data.clone().or(config.data);

    let store = store(&config)?;
    let warning = defect.as_ref().map(|defect| format!("BROKEN ON PURPOSE, {}: {}", defect.id, defect.what));
    let (listen, limits, paths) = (config.listen, config.limits, config.paths.clone());
    let introduction = introduction(&config);
    let has_demo_clients = config.has_demo_clients;
    let mut gateway = Gateway::new(*catalog, &model, config, store.clone())
        .ok_or_else(|| Failure::Environment("the compiled-in data has no gateway".to_owned()))?;
    let environment = |error: &dyn std::fmt::Display| Failure::Environment(error.to_string());
    if let Some(defect) = defect {
        gateway = gateway.broken(defect, &model, store).map_err(|error| environment(&error))?;
    }
    let gateway = Arc::new(gateway);
    let answerer = Arc::clone(&gateway);
    let mut server = Server::bind(listen, limits, answerer).map_err(|error| environment(&error))?;
    let mut watch = None;
    if let Some(settings) = settings {
        // Before anything is judged, so that nothing is judged in vain.
        let reporter = arguments.watching.reporter()?;
        let baseline = arguments.watching.baseline(catalog)?;
        let watched = Watch::over(server, gateway, settings, baseline);
        let (watching, watched) = watched.map_err(|error| environment(&error))?;
        (watch, server) = (Some((watching, reporter)), watched);
    }
    server.stop_on_signals().map_err(|error| environment(&error))?;

    let address = server.address();
    let page = watch.as_ref().map(|_| format!("judging: http://{address}/_conformance shows every exchange\n"));
    let (page, example) = (page.unwrap_or_default(), example_call(catalog, &model, address, &paths, has_demo_clients));
    let warning = warning.map(|warning| format!("{warning}\n")).unwrap_or_default();
    let introduction = format!("listening on http://{address}\n{warning}{introduction}{page}try it:\n{example}\n");
    if arguments.watching.is_for_program() {
        // A closed standard error takes nothing from the report.
        let _ = io::stderr().write_all(introduction.as_bytes());
    } else {
        out.write_all(introduction.as_bytes())?;
        out.flush()?;
    }
    let stopped = server.run();
    if stopped.cut > 0 {
        // A closed standard error takes nothing from the outcome.
        let _ = writeln!(io::stderr(), "{} requests did not finish in time and were cut", stopped.cut);
    }
    watch.map_or(Ok(Status::Conforms), |(watch, reporter)| arguments.watching.conclude(reporter, watch.finish(), out))
}

/// The defect that an argument names.
fn defect(model: &Model, id: &str) -> Result<Defect, Failure> {
    let mut all = defects(model);
    let place = all.iter().position(|defect| defect.id == id);
    place.map(|place| all.swap_remove(place)).ok_or_else(|| {
        let hint = did_you_mean(id, all.iter().map(|defect| defect.id.as_str()));
        Failure::Usage(format!("there is no defect `{id}`{hint} See `conformance list defects`."))
    })
}

fn store(config: &Config) -> Result<Store, Failure> {
    let opened = match &config.data {
        None => Store::temporary(),
        Some(folder) => {
            std::fs::create_dir_all(folder)
                .map_err(|error| Failure::Environment(format!("cannot make {}: {error}", folder.display())))?;
            Store::open(folder)
        }
    };
    opened.map_err(|error| Failure::Environment(error.to_string()))
}

/// Mistakes in the file are the user's; a file that cannot be read is not.
pub(super) fn unusable(error: ConfigError) -> Failure {
    match error {
        ConfigError::Wrong { .. } => Failure::Usage(error.to_string()),
        ConfigError::Unreadable { .. } | ConfigError::NoDemo => Failure::Environment(error.to_string()),
    }
}

/// What somebody who starts it has to know.
fn introduction(config: &Config) -> String {
    let mut lines = vec![match &config.data {
        Some(folder) => format!("transactions: in {}", folder.display()),
        None => "transactions: forgotten at the end; --data DIR keeps them".to_owned(),
    }];
    let clients: Vec<_> = config.clients.iter().map(|client| client.id.as_str()).collect();
    lines.push(format!("clients: {}", clients.join(", ")));
    if config.has_demo_clients {
        lines.push(
            "  for demonstration: everybody has their private key, the key `client` of spec/keys.yaml".to_owned(),
        );
    }
    if config.has_demo_key {
        lines.push("responses: signed with a public test key, the key `provider` of spec/keys.yaml".to_owned());
    }
    lines.push("scenarios: conformance list scenarios".to_owned());
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// A line for a shell that sends a signed request. Where only the clients can sign, one
/// that signs it with their key.
fn example_call(
    catalog: &Catalog,
    model: &Model,
    address: SocketAddr,
    paths: &PathTemplate,
    has_demo_clients: bool,
) -> String {
    let url = |function: &str| format!("http://{address}{}", paths.path(function));
    let header = "-H 'Content-Type: application/json'";
    let signed = catalog.contracts.last().filter(|_| has_demo_clients).and_then(|contract| {
        let envelope = base(model, contract.id, Direction::Request, &Picks::new())?.request?;
        let text = for_demo_client(catalog, model, contract.id, &text_of(&envelope))?;
        let body = String::from_utf8(text).ok()?.replace('\'', r"'\''");
        Some(format!("curl -s {} {header} --data-binary '{body}'", url(contract.function)))
    });
    let function = catalog.contracts.last().map_or("", |contract| contract.function);
    signed.unwrap_or_else(|| {
        format!(
            "conformance sign REQUEST.json --key YOUR.private.pem | curl -s {} {header} --data-binary @-",
            url(function)
        )
    })
}

/// The request as the first demonstration client would send it.
fn for_demo_client(catalog: &Catalog, model: &Model, contract: &str, text: &str) -> Option<Vec<u8>> {
    let answer = model.gateway.as_ref()?.answers.iter().find(|answer| answer.contract == contract)?;
    let mut envelope: serde_json::Value = serde_json::from_str(text).ok()?;
    let message = envelope.get_mut(catalog.envelope.request)?;
    let client = answer.client.iter().try_fold(message, |value, name| value.get_mut(name))?;
    *client = crate::gateway::config::DEMO_CLIENT.into();
    let key = model.keys.iter().find(|key| key.signs == Signs::Request)?;
    let key = PrivateKey::read(key.private.as_bytes(), catalog.envelope.key_bits).ok()?;
    let signer = Signer { key: &key, backend: SIGNING, asked: None };
    sign_text(catalog, envelope.to_string().as_bytes(), wire::Direction::Request, signer).ok()
}
