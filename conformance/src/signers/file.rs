//! The file that says which keys verify whose signatures.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use model::Model;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_saphyr::{Location, Spanned};

use super::{NamedKey, Signers};
use crate::catalog::Catalog;
use crate::config::{ConfigError, Problem, is_key_itself, key, parse};
use crate::input::members::Members;
use crate::signature::PublicKey;

/// Whose public keys verify what: of each client its requests, and of the gateway its responses. A
/// key is a file, from this file's folder on, a variable as `env:NAME`, or the key itself.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(rename = "Keys")]
pub struct Form {
    /// Whose signatures responses carry.
    #[schemars(with = "Option<KeysForm>")]
    response: Option<Spanned<KeysForm>>,
    /// Whose signatures requests carry.
    clients: Vec<ClientForm>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(rename = "Response", extend("oneOf" = [{"required": ["key"]}, {"required": ["keys"]}]))]
struct KeysForm {
    /// Its only key.
    #[schemars(with = "Option<String>")]
    key: Option<Spanned<String>>,
    /// Its keys: any of them may fit, as when an old one was replaced.
    #[schemars(with = "Option<Vec<String>>", length(min = 1))]
    keys: Option<Vec<Spanned<String>>>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Client", extend("oneOf" = [{"required": ["key"]}, {"required": ["keys"]}]))]
struct ClientForm {
    /// The id that its requests carry.
    #[schemars(with = "String", length(min = 1))]
    id: Spanned<String>,
    /// Its only key.
    #[schemars(with = "Option<String>")]
    key: Option<Spanned<String>>,
    /// Its keys: any of them may fit, as when an old one was replaced.
    #[schemars(with = "Option<Vec<String>>", length(min = 1))]
    keys: Option<Vec<Spanned<String>>>,
}

/// Reads the file.
///
/// # Errors
/// It cannot be read, or has mistakes: all of them.
pub fn read(path: &Path, catalog: &Catalog, model: &Model) -> Result<Signers, ConfigError> {
    let text = std::fs::read_to_string(path).map_err(|error| ConfigError::Unreadable { path: path.into(), error })?;
    let wrong = |problems| ConfigError::Wrong { path: path.to_owned(), problems };
    let form: Form = parse(&text).map_err(|problem| wrong(vec![problem]))?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut reading = Reading { folder, bits: catalog.envelope.key_bits, problems: Vec::new() };
    let (clients, responses) = reading.all(form);
    let mut problems = reading.problems;
    problems.sort();
    if !problems.is_empty() {
        return Err(wrong(problems));
    }
    Ok(Signers::new(clients, responses, &Members::of(model), catalog.envelope.request))
}

/// Where keys are looked for, and the mistakes so far.
struct Reading<'a> {
    folder: &'a Path,
    bits: usize,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn all(&mut self, form: Form) -> (BTreeMap<String, Vec<NamedKey>>, Vec<NamedKey>) {
        let Form { response, clients } = form;
        if response.is_none() && clients.is_empty() {
            let cure = "list `clients`, each with `id` and `key`, or give `response` a `key`";
            self.problems.push(Problem::new(&Location::UNKNOWN, "the file has no key", cure));
        }
        let responses = response.map(|Spanned { value: KeysForm { key, keys }, referenced: at, .. }| {
            self.keys(&at, "`response`", key, keys)
        });
        let mut lines: BTreeMap<String, u64> = BTreeMap::new();
        let mut of_clients = BTreeMap::new();
        for ClientForm { id: Spanned { value: id, referenced: at, .. }, key, keys } in clients {
            if id.is_empty() {
                self.problems.push(Problem::new(
                    &at,
                    "the id is empty",
                    "write the id that the client's requests carry",
                ));
            }
            if let Some(line) = lines.insert(id.clone(), at.line()) {
                let message = format!("the client `{id}` stands on line {line} already");
                self.problems.push(Problem::new(&at, message, "write all its keys as `keys` of one entry"));
            }
            let keys = self.keys(&at, &format!("the client `{id}`"), key, keys);
            of_clients.insert(id, keys);
        }
        (of_clients, responses.unwrap_or_default())
    }

    fn keys(
        &mut self,
        at: &Location,
        whose: &str,
        one: Option<Spanned<String>>,
        several: Option<Vec<Spanned<String>>>,
    ) -> Vec<NamedKey> {
        let entries = match (one, several) {
            (Some(one), None) => vec![one],
            (None, Some(several)) if !several.is_empty() => several,
            (Some(_), Some(_)) => {
                let message = format!("{whose} has both `key` and `keys`");
                self.problems.push(Problem::new(at, message, "write all of them as `keys`"));
                return Vec::new();
            }
            _ => {
                let message = format!("{whose} has no key");
                self.problems.push(Problem::new(at, message, "add `key` with a file's name, or take the entry out"));
                return Vec::new();
            }
        };
        let mut keys = Vec::new();
        for (number, entry) in (1..).zip(&entries) {
            let name = if is_key_itself(&entry.value) { format!("key {number}") } else { entry.value.clone() };
            match key(entry, self.folder, self.bits, PublicKey::read) {
                Ok(key) => keys.push((Arc::from(name), key)),
                Err(problem) => self.problems.push(problem),
            }
        }
        keys
    }
}
