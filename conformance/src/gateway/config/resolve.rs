//! From what a file says to what it means, with all mistakes together.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_saphyr::{Location, Spanned};

use super::PathTemplate;
use super::file::{ClientEntry, File, LimitsEntry};
use crate::catalog::Catalog;
use crate::config::{self, Problem, Read, meant};
use crate::gateway::clients::Client;
use crate::gateway::server::Limits;
use crate::signature::{PrivateKey, PublicKey};

/// What the file says, and nothing where it says nothing.
#[derive(Default)]
pub(super) struct Resolved {
    pub(super) listen: Option<SocketAddr>,
    pub(super) data: Option<PathBuf>,
    pub(super) paths: Option<PathTemplate>,
    pub(super) limits: Limits,
    pub(super) key: Option<PrivateKey>,
    pub(super) clients: Option<Vec<Client>>,
}

/// What the file means, as far as it has no mistakes.
pub(super) fn resolve(file: File, folder: &Path, catalog: &Catalog) -> (Resolved, Vec<Problem>) {
    let mut inquiry = Inquiry { folder, catalog, problems: Vec::new() };
    let resolved = Resolved {
        listen: file.listen.and_then(|listen| inquiry.listen(&listen)),
        data: file.data.map(|data| folder.join(data.value)),
        paths: file.paths.and_then(|paths| inquiry.paths(&paths)),
        limits: inquiry.limits(&file.limits),
        key: file.key.and_then(|key| inquiry.key(&key, PrivateKey::read)),
        clients: file.clients.map(|clients| inquiry.clients(clients)),
    };
    inquiry.problems.sort();
    (resolved, inquiry.problems)
}

struct Inquiry<'a> {
    folder: &'a Path,
    catalog: &'a Catalog,
    problems: Vec<Problem>,
}

impl Inquiry<'_> {
    fn problem(&mut self, at: &Location, message: impl Into<String>, cure: impl Into<String>) {
        self.problems.push(Problem::new(at, message, cure));
    }

    fn listen(&mut self, listen: &Spanned<String>) -> Option<SocketAddr> {
        let address = listen.value.parse().ok();
        if address.is_none() {
            let cure = "write it as 127.0.0.1:8588 or [::1]:8588; 0.0.0.0 means all addresses of this machine";
            self.problem(&listen.referenced, format!("`{}` is no address with a port", listen.value), cure);
        }
        address
    }

    fn paths(&mut self, paths: &Spanned<String>) -> Option<PathTemplate> {
        let parsed: Result<PathTemplate, _> = paths.value.parse();
        parsed.map_err(|(message, cure)| self.problem(&paths.referenced, message, cure)).ok()
    }

    fn limits(&mut self, entry: &LimitsEntry) -> Limits {
        let default = Limits::default();
        let seconds = |number: Option<u64>, default| number.map_or(default, Duration::from_secs);
        let count = |number: Option<u64>, default| number.and_then(|number| number.try_into().ok()).unwrap_or(default);
        Limits {
            body: count(self.number(&entry.body_bytes, 64 << 20), default.body),
            header_time: seconds(self.number(&entry.header_seconds, HOUR), default.header_time),
            body_time: seconds(self.number(&entry.body_seconds, HOUR), default.body_time),
            connections: count(self.number(&entry.connections, 1 << 20), default.connections),
            stop_time: seconds(self.number(&entry.stop_seconds, HOUR), default.stop_time),
        }
    }

    /// A number from 1 to `most`.
    fn number(&mut self, number: &Option<Spanned<u64>>, most: u64) -> Option<u64> {
        let number = number.as_ref()?;
        if !(1..=most).contains(&number.value) {
            let message = format!("{} is out of range", number.value);
            self.problem(&number.referenced, message, format!("write a number from 1 to {most}"));
        }
        Some(number.value)
    }

    fn clients(&mut self, entries: Vec<ClientEntry>) -> Vec<Client> {
        let mut lines: BTreeMap<String, u64> = BTreeMap::new();
        let mut clients = Vec::new();
        for entry in entries {
            let Spanned { value: id, referenced: at, .. } = entry.id;
            if id.is_empty() {
                self.problem(&at, "the id is empty", "write the id that the client's requests carry");
            }
            if let Some(line) = lines.insert(id.clone(), at.line()) {
                self.problem(&at, format!("the client `{id}` stands on line {line} already"), "keep one of them");
            }
            clients.push(Client {
                id,
                is_active: entry.active.unwrap_or(true),
                key: entry.key.and_then(|key| self.key(&key, PublicKey::read)),
                contracts: entry.contracts.map(|contracts| self.contracts(&contracts)),
                rate: self.number(&entry.requests_per_second, 1_000_000).and_then(|rate| rate.try_into().ok()),
            });
        }
        clients
    }

    fn contracts(&mut self, named: &[Spanned<String>]) -> Vec<String> {
        let known = self.catalog.ids();
        for Spanned { value: id, referenced: at, .. } in named {
            if !known.contains(&id.as_str()) {
                self.problem(at, format!("there is no contract `{id}`"), meant(id, &known));
            }
        }
        named.iter().map(|id| id.value.clone()).collect()
    }

    fn key<K>(&mut self, entry: &Spanned<String>, read: Read<K>) -> Option<K> {
        let key = config::key(entry, self.folder, self.catalog.envelope.key_bits, read);
        key.map_err(|problem| self.problems.push(problem)).ok()
    }
}

const HOUR: u64 = 3600;
