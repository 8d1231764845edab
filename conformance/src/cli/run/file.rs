//! `conformance.yaml`: the settings that a team does not want to type.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::num::{NonZeroU32, NonZeroUsize};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_saphyr::{Location, Spanned};

use crate::catalog::Catalog;
use crate::cli::{Failure, Outcome, Status};
use crate::config::{ConfigError, Problem, meant, parse};
use crate::gateway::config::PathTemplate;
use crate::signature::KeySource;
use crate::suite::live::Suite;

/// Its name, where no other one is given.
pub(super) const NAME: &str = "conformance.yaml";

/// A file with every setting, in which none is set.
const EXAMPLE: &str = include_str!("example.yaml");

/// What a file says.
#[derive(Debug, Default)]
pub(super) struct File {
    pub(super) target: Option<String>,
    pub(super) paths: Option<PathTemplate>,
    pub(super) client_id: Option<String>,
    pub(super) client_key: Option<KeySource>,
    pub(super) gateway_key: Option<KeySource>,
    pub(super) other_client_id: Option<String>,
    pub(super) other_client_key: Option<KeySource>,
    pub(super) sandbox: bool,
    pub(super) turned_away: Vec<(&'static str, String)>,
    pub(super) suites: Vec<Suite>,
    pub(super) contract: Option<String>,
    pub(super) filter: Vec<String>,
    pub(super) jobs: Option<NonZeroUsize>,
    pub(super) rate: Option<NonZeroU32>,
    pub(super) cases: Option<usize>,
    pub(super) seed: Option<u64>,
    pub(super) time_limit: Option<u64>,
    pub(super) fail_fast: bool,
    pub(super) baseline: Option<PathBuf>,
}

/// Its form.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Form {
    target: Option<Spanned<String>>,
    paths: Option<Spanned<String>>,
    client: ClientForm,
    gateway_key: Option<Spanned<String>>,
    other_client: ClientForm,
    sandbox: bool,
    turned_away: TurnedAwayForm,
    suites: Vec<Spanned<String>>,
    contract: Option<Spanned<String>>,
    filter: Vec<String>,
    jobs: Option<Spanned<u64>>,
    rate: Option<Spanned<u64>>,
    cases: Option<usize>,
    seed: Option<u64>,
    time_limit_seconds: Option<u64>,
    fail_fast: bool,
    baseline: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ClientForm {
    id: Option<String>,
    key: Option<Spanned<String>>,
}

/// A client's id for each reason.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct TurnedAwayForm {
    inactive: Option<String>,
    without_key: Option<String>,
    without_access: Option<String>,
    too_fast: Option<String>,
}

impl TurnedAwayForm {
    /// The ids with the names of the reasons.
    fn named(self) -> Vec<(&'static str, String)> {
        let Self { inactive, without_key, without_access, too_fast } = self;
        let named = [
            ("inactive", inactive),
            ("without-key", without_key),
            ("without-access", without_access),
            ("too-fast", too_fast),
        ];
        named.into_iter().filter_map(|(reason, id)| Some((reason, id?))).collect()
    }
}

/// Writes the example where no file is yet.
pub(super) fn init(path: Option<&Path>, out: &mut dyn Write) -> Outcome {
    let path = path.unwrap_or(Path::new(NAME));
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .and_then(|mut file| file.write_all(EXAMPLE.as_bytes()));
    match written {
        Ok(()) => {
            writeln!(
                out,
                "{}: every setting is there, as a comment; take away the `#` of those you need",
                path.display()
            )?;
            Ok(Status::Conforms)
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(Failure::Usage(format!(
            "{} is there already and was not changed; name another file with --config",
            path.display()
        ))),
        Err(error) => Err(Failure::Environment(format!("cannot write {}: {error}", path.display()))),
    }
}

/// What the file says, or all its mistakes.
pub(super) fn read(path: &Path, catalog: &Catalog) -> Result<File, Failure> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| Failure::Environment(format!("cannot read the configuration {}: {error}", path.display())))?;
    let wrong = |problems| Failure::Usage(ConfigError::Wrong { path: path.to_owned(), problems }.to_string());
    let form = parse(&text).map_err(|problem| wrong(vec![problem]))?;
    let (file, problems) = understood(form, path.parent().unwrap_or(Path::new("")), catalog);
    if problems.is_empty() { Ok(file) } else { Err(wrong(problems)) }
}

/// What the form means, as far as it has no mistakes.
fn understood(form: Form, folder: &Path, catalog: &Catalog) -> (File, Vec<Problem>) {
    let mut problems = Problems(Vec::new());
    if let (None, Some(key)) = (&form.target, form.client.key.as_ref().or(form.gateway_key.as_ref())) {
        problems.add(&key.referenced, "the key is for no gateway", "add `target`, the gateway under test");
    }
    let file = File {
        target: form.target.map(|target| target.value),
        paths: form.paths.and_then(|paths| problems.paths(&paths)),
        client_id: form.client.id,
        client_key: form.client.key.and_then(|key| problems.key(&key, folder)),
        gateway_key: form.gateway_key.and_then(|key| problems.key(&key, folder)),
        other_client_id: form.other_client.id,
        other_client_key: form.other_client.key.and_then(|key| problems.key(&key, folder)),
        sandbox: form.sandbox,
        turned_away: form.turned_away.named(),
        suites: form.suites.iter().filter_map(|name| problems.suite(name)).collect(),
        contract: form.contract.and_then(|id| problems.contract(&id, catalog)),
        filter: form.filter,
        jobs: problems.number(form.jobs, 1024).and_then(|jobs| NonZeroUsize::new(jobs as usize)),
        rate: problems.number(form.rate, 1_000_000).and_then(NonZeroU32::new),
        cases: form.cases,
        seed: form.seed,
        time_limit: form.time_limit_seconds,
        fail_fast: form.fail_fast,
        baseline: form.baseline.map(|file| folder.join(file)),
    };
    problems.0.sort();
    (file, problems.0)
}

/// The mistakes of a file so far.
struct Problems(Vec<Problem>);

impl Problems {
    fn add(&mut self, at: &Location, message: impl Into<String>, cure: impl Into<String>) {
        self.0.push(Problem::new(at, message, cure));
    }

    fn paths(&mut self, paths: &Spanned<String>) -> Option<PathTemplate> {
        let parsed: Result<PathTemplate, _> = paths.value.parse();
        parsed.map_err(|(message, cure)| self.add(&paths.referenced, message, cure)).ok()
    }

    fn suite(&mut self, name: &Spanned<String>) -> Option<Suite> {
        let suite = Suite::of(&name.value);
        if suite.is_none() {
            let known: Vec<_> = Suite::ALL.iter().map(|suite| suite.name()).collect();
            let message = format!("there is no suite `{}`", name.value);
            self.add(&name.referenced, message, meant(&name.value, &known));
        }
        suite
    }

    fn contract(&mut self, id: &Spanned<String>, catalog: &Catalog) -> Option<String> {
        let contract = catalog.contract(&id.value);
        if contract.is_none() {
            let message = format!("there is no contract `{}`", id.value);
            self.add(&id.referenced, message, meant(&id.value, &catalog.ids()));
        }
        contract.map(|contract| contract.id.to_owned())
    }

    /// A number from 1 to `most`.
    fn number(&mut self, number: Option<Spanned<u64>>, most: u32) -> Option<u32> {
        let Spanned { value, referenced: at, .. } = number?;
        let fitting = u32::try_from(value).ok().filter(|value| (1..=most).contains(value));
        if fitting.is_none() {
            self.add(&at, format!("{value} is out of range"), format!("write a number from 1 to {most}"));
        }
        fitting
    }

    fn key(&mut self, key: &Spanned<String>, folder: &Path) -> Option<KeySource> {
        let at = &key.referenced;
        match key.value.parse() {
            Ok(KeySource::File(file)) => return Some(KeySource::File(folder.join(file))),
            Ok(KeySource::Environment(name)) => return Some(KeySource::Environment(name)),
            Ok(KeySource::Stdin) => {
                self.add(at, "a key cannot come from standard input here", "name a file, or env:NAME");
            }
            Err(message) => self.add(at, message, "write env:NAME"),
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn understand(text: &str) -> File {
        let form = parse(text).expect("a form");
        let (file, problems) = understood(form, Path::new("team"), &Catalog::generated());
        assert_eq!(problems, []);
        file
    }

    #[test]
    fn the_example_sets_nothing() {
        assert_eq!(format!("{:?}", understand(EXAMPLE)), format!("{:?}", File::default()));
    }

    #[test]
    fn the_example_has_every_setting() {
        let is_setting = |line: &&str| {
            line.strip_prefix('#')
                .is_some_and(|rest| !rest.is_empty() && (!rest.starts_with(' ') || rest.starts_with("  ")))
        };
        let settings: Vec<_> = EXAMPLE.lines().filter(is_setting).map(|line| &line[1..]).collect();
        let file = understand(&settings.join("\n"));
        assert_eq!(file.suites, Suite::ALL);
        let key = |name: &str| Some(KeySource::File(Path::new("team").join(name)));
        assert_eq!(file.gateway_key, key("gateway.public.pem"));
        let said = format!("{file:?}");
        for missing in ["None", "[]"] {
            assert!(!said.contains(missing), "{said}");
        }
    }
}
