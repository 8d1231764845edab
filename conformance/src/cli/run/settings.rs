//! What is asked for: the arguments, and where they say nothing, the file.

use std::io::{self, Write as _};
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use wire::Contract;

use super::Arguments;
use super::file::{self, File};
use crate::catalog::Catalog;
use crate::cli::{self, Failure};
use crate::gateway::config::{DEMO_CLIENT, PathTemplate};
use crate::signature::KeySource;
use crate::suite::Selection;
use crate::suite::live::{Limits, Reach, Replay, Suite};

/// What is asked for.
pub(super) struct Settings {
    pub(super) target: Option<String>,
    paths: PathTemplate,
    pub(super) client_id: String,
    pub(super) client_key: Option<KeySource>,
    pub(super) gateway_key: Option<KeySource>,
    pub(super) other_client_id: Option<String>,
    pub(super) other_client_key: Option<KeySource>,
    pub(super) sandbox: bool,
    pub(super) turned_away: Vec<(&'static str, String)>,
    pub(super) suites: Vec<Suite>,
    pub(super) selection: Selection,
    pub(super) shard: Option<Shard>,
    pub(super) limits: Limits,
    pub(super) rate: Option<NonZeroU32>,
    /// Whether somebody chose the seed, and so the random cases.
    pub(super) is_seeded: bool,
    /// The baseline that the file names.
    pub(super) baseline: Option<PathBuf>,
}

/// One of several parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shard {
    /// Which one, from 0.
    pub(super) part: usize,
    /// How many there are.
    pub(super) of: usize,
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parsed = text.split_once('/').and_then(|(part, of)| Some((part.parse().ok()?, of.parse().ok()?)));
        match parsed {
            Some((part, of)) if (1..=of).contains(&part) => Ok(Self { part: part - 1, of }),
            _ => Err("write it as I/N, with I from 1 to N, for instance 1/4".to_owned()),
        }
    }
}

/// The settings of a run. An option wins over what the file says.
pub(super) fn settings(arguments: &Arguments, catalog: &Catalog) -> Result<Settings, Failure> {
    let file = match &arguments.config {
        Some(path) => file::read(path, catalog)?,
        None if Path::new(file::NAME).exists() => {
            // Nobody named it. A closed standard error takes nothing from the outcome.
            let _ = writeln!(io::stderr(), "note: settings are taken from {} here", file::NAME);
            file::read(Path::new(file::NAME), catalog)?
        }
        None => File::default(),
    };
    let target = arguments.target.clone().or(file.target).map(|url| url.trim_end_matches('/').to_owned());
    if target.is_none() {
        let given = [
            ("--paths", arguments.paths.is_some()),
            ("--client-id", arguments.client_id.is_some()),
            ("--client-key", arguments.client_key.is_some()),
            ("--gateway-key", arguments.gateway_key.is_some()),
            ("--other-client-id", arguments.other_client_id.is_some()),
            ("--other-client-key", arguments.other_client_key.is_some()),
            ("--sandbox", arguments.sandbox),
        ];
        if let Some((option, _)) = given.iter().find(|(_, is_given)| *is_given) {
            return Err(Failure::Usage(format!("{option} is about a gateway under test; give --target as well")));
        }
    }
    let paths = match &arguments.paths {
        None => file.paths.unwrap_or_default(),
        Some(text) => {
            text.parse().map_err(|(problem, cure)| Failure::Usage(format!("`--paths {text}`: {problem}; {cure}")))?
        }
    };
    let contract = arguments.contract.as_deref().map(|id| cli::contract(catalog, id)).transpose()?;
    let contract = contract.map(|contract| contract.id.to_owned());
    let default = Limits::default();
    let replay = arguments.replay.as_deref().map(Replay::read);
    let seed = replay.as_ref().and_then(|replay| replay.seed).or(arguments.seed).or(file.seed);
    let selection = match replay {
        Some(Replay { case, .. }) => Selection { case: Some(case), ..Selection::default() },
        None => {
            Selection { contract: contract.or(file.contract), filter: or(&arguments.filter, file.filter), case: None }
        }
    };
    Ok(Settings {
        target,
        paths,
        client_id: arguments.client_id.clone().or(file.client_id).unwrap_or_else(|| DEMO_CLIENT.to_owned()),
        client_key: arguments.client_key.clone().or(file.client_key),
        gateway_key: arguments.gateway_key.clone().or(file.gateway_key),
        other_client_id: arguments.other_client_id.clone().or(file.other_client_id),
        other_client_key: arguments.other_client_key.clone().or(file.other_client_key),
        sandbox: arguments.sandbox || file.sandbox,
        turned_away: file.turned_away,
        suites: if arguments.replay.is_some() { Vec::new() } else { or(&arguments.suites, file.suites) },
        selection,
        shard: arguments.shard,
        limits: Limits {
            jobs: arguments.jobs.or(file.jobs).unwrap_or(default.jobs),
            fail_fast: arguments.fail_fast || file.fail_fast,
            time: arguments.time_limit.or(file.time_limit).map(Duration::from_secs),
            seed: seed.unwrap_or_else(any_seed),
            cases: arguments.cases.or(file.cases),
            ..default
        },
        rate: arguments.rate.or(file.rate),
        is_seeded: seed.is_some(),
        baseline: file.baseline,
    })
}

/// Another one for every run. It is short, because people copy it.
fn any_seed() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::from(since.subsec_nanos() ^ std::process::id().rotate_left(12)) % 1_000_000
}

/// The list of the arguments, unless it is empty.
fn or<T: Clone>(arguments: &[T], file: Vec<T>) -> Vec<T> {
    if arguments.is_empty() { file } else { arguments.to_vec() }
}

impl Settings {
    /// What of a request reaches the target as it is sent.
    pub(super) fn reach(&self) -> Reach {
        let is_plain = |url: &String| url.to_ascii_lowercase().starts_with("http:");
        if self.target.as_ref().is_none_or(is_plain) { Reach::Bytes } else { Reach::Request }
    }

    /// Whether all cases are run that there are.
    pub(super) fn is_whole(&self) -> bool {
        let Selection { contract, filter, case } = &self.selection;
        let is_all = contract.is_none() && filter.is_empty() && case.is_none();
        is_all && self.suites.is_empty() && self.shard.is_none() && !self.limits.fail_fast
    }

    /// Where requests of a contract go below an address.
    pub(super) fn url(&self, base: &str) -> impl Fn(&'static Contract) -> String + Sync + use<> {
        let (base, paths) = (base.to_owned(), self.paths.clone());
        move |contract| format!("{base}{}", paths.path(contract.function))
    }
}
