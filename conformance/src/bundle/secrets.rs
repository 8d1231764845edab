//! What must not get into a bundle: first learned from everything that goes in, then masked
//! wherever it stands, however it is written there. What cannot be masked is left out.

use std::cell::Cell;
use std::collections::BTreeSet;

use aho_corasick::{AhoCorasick, MatchKind};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::plain;
use crate::catalog::Catalog;
use crate::mask::{values, without_beginning};

/// Secrets as they are learned.
#[derive(Debug)]
pub struct Secrets {
    /// Of members that hold them.
    names: BTreeSet<String>,
    values: BTreeSet<String>,
}

/// Masks what was learned, and counts.
#[derive(Debug)]
pub struct Masker {
    names: BTreeSet<String>,
    /// The longest first.
    values: Vec<String>,
    every: AhoCorasick,
    /// Those that stand nowhere by chance.
    long: AhoCorasick,
    masked: Cell<usize>,
    withheld: Cell<usize>,
}

/// What is shorter stands in every other sentence; it is masked where its name stands.
const SHORTEST: usize = 4;
/// What is as long stands nowhere by chance.
const LONG: usize = 12;
/// Among more, nobody looks for one that is cut off: then every value that is shown is masked.
const MANY: usize = 10_000;
/// Texts in texts, and values in values, are looked into so deep.
const DEEPEST: usize = 8;

/// What stands in the place of a text that could not be masked.
pub const WITHHELD: &str = "withheld: a secret stands in this text in a form that cannot be masked";

impl Secrets {
    /// None yet; the names that the contracts call secret.
    pub fn of(catalog: &Catalog) -> Self {
        let names = catalog.contracts.iter().flat_map(|contract| contract.secrets);
        Self { names: names.map(|name| (*name).to_owned()).collect(), values: BTreeSet::new() }
    }

    /// Learns the secrets in a text: JSON or not, in JSON within strings, in base64.
    pub fn learn(&mut self, text: &[u8]) {
        self.learn_at(text, 0);
    }

    /// Learns the secrets in a JSON value.
    pub fn learn_value(&mut self, value: &Value) {
        self.walk(value, false, 0);
    }

    fn learn_at(&mut self, text: &[u8], depth: usize) {
        if depth > DEEPEST {
            return;
        }
        let plain = plain::unescaped(text);
        self.names.extend(plain::names(&plain));
        let mut found = Vec::new();
        for text in [text, &plain] {
            let ranges = self.names.iter().flat_map(|name| values(text, name));
            found.extend(ranges.filter_map(|range| Some(str::from_utf8(text.get(range)?).ok()?.to_owned())));
        }
        for value in found {
            self.add(&value);
        }
        if let Ok(value) = serde_json::from_slice(text) {
            self.walk(&value, false, depth + 1);
        }
        for range in plain::encoded(text) {
            if let Some(decoded) = text.get(range).and_then(decoded) {
                self.learn_at(&decoded, depth + 1);
            }
        }
    }

    fn walk(&mut self, value: &Value, is_secret: bool, depth: usize) {
        match value {
            Value::Object(members) => members.iter().for_each(|(name, value)| {
                let is_secret = is_secret || self.names.contains(name);
                self.walk(value, is_secret, depth);
            }),
            Value::Array(items) => items.iter().for_each(|item| self.walk(item, is_secret, depth)),
            Value::String(text) if is_secret => self.add(text),
            Value::String(text) => self.learn_at(text.as_bytes(), depth + 1),
            Value::Number(number) if is_secret => self.add(&number.to_string()),
            _ => {}
        }
    }

    /// As it is written, and what that means.
    fn add(&mut self, value: &str) {
        let mut value = value.to_owned();
        for _ in 0..DEEPEST {
            if value.len() < SHORTEST || is_harmless(value.as_bytes()) {
                return;
            }
            let meant = serde_json::from_str(&format!("\"{value}\""));
            self.values.insert(value.clone());
            match meant {
                Ok(meant) if meant != value => value = meant,
                _ => return,
            }
        }
    }

    /// What masks them.
    ///
    /// # Errors
    /// There are more than can be looked for at once.
    pub fn masker(self) -> Result<Masker, String> {
        let Self { names, values } = self;
        let mut values: Vec<_> = values.iter().flat_map(|value| written(value)).collect();
        values.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        values.dedup();
        let finder = |least: usize| {
            let values = values.iter().filter(|value| value.len() >= least);
            let found = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(values);
            found.map_err(|error| format!("there are too many secrets to mask: {error}"))
        };
        let (every, long) = (finder(0)?, finder(LONG)?);
        Ok(Masker { names, values, every, long, masked: Cell::new(0), withheld: Cell::new(0) })
    }
}

impl Masker {
    /// The text, as long as before, with its secrets masked; or why it was left out.
    pub fn text(&self, text: &str) -> String {
        let masked = self.bytes(text.as_bytes());
        self.without_beginnings(String::from_utf8_lossy(&masked).into_owned())
    }

    /// The same of bytes that need not be UTF-8.
    pub fn bytes(&self, text: &[u8]) -> Vec<u8> {
        match self.masked(text, 0) {
            Some(masked) => {
                self.masked.set(self.masked.get() + usize::from(masked != text));
                masked
            }
            None => {
                self.withheld.set(self.withheld.get() + 1);
                WITHHELD.as_bytes().to_vec()
            }
        }
    }

    /// What is said about a secret: without any value.
    pub fn about_secret(&self, text: &str) -> String {
        self.text(&without_values(text))
    }

    /// Whether a pointer leads to or into a secret member, or a sentence names one.
    pub fn names_secret(&self, text: &str) -> bool {
        self.names.iter().any(|name| text.contains(name.as_str()))
    }

    /// Whether a secret stands there after all, one that does not by chance.
    pub fn is_in(&self, bytes: &[u8]) -> bool {
        self.long.is_match(bytes)
    }

    /// In how many texts something was masked, and how many were left out.
    pub fn counts(&self) -> (usize, usize) {
        (self.masked.get(), self.withheld.get())
    }

    /// `None` where a secret is left.
    fn masked(&self, text: &[u8], depth: usize) -> Option<Vec<u8>> {
        if depth > DEEPEST {
            return None;
        }
        let mut masked = text.to_vec();
        // A word of JSON stays, so that JSON stays JSON.
        let named = self.names.iter().flat_map(|name| values(text, name));
        fill(&mut masked, named.filter(|range| !is_harmless(text.get(range.clone()).unwrap_or_default())));
        fill(&mut masked, self.every.find_iter(text).map(|found| found.range()));
        fill(&mut masked, plain::secrets(text));
        for range in plain::encoded(text) {
            let (Some(place), Some(was)) = (masked.get_mut(range.clone()), text.get(range)) else { continue };
            let Some(decoded) = decoded(was) else { continue };
            match self.masked(&decoded, depth + 1) {
                Some(same) if same == decoded => {}
                Some(other) if place == was => place.copy_from_slice(STANDARD.encode(other).as_bytes()),
                _ => place.fill(MASK),
            }
        }
        (!self.has_more(&masked)).then_some(masked)
    }

    /// Whether a member that is secret has a value that is not masked.
    fn has_more(&self, text: &[u8]) -> bool {
        let plain = plain::unescaped(text);
        let is_left = |text: &[u8]| {
            let mut ranges = self.names.iter().flat_map(|name| values(text, name));
            ranges.any(|range| !is_harmless(text.get(range).unwrap_or_default()))
        };
        is_left(text) || is_left(&plain) || serde_json::from_slice(text).is_ok_and(|value| self.is_left(&value, false))
    }

    fn is_left(&self, value: &Value, is_secret: bool) -> bool {
        match value {
            Value::Object(members) => {
                members.iter().any(|(name, value)| self.is_left(value, is_secret || self.names.contains(name)))
            }
            Value::Array(items) => items.iter().any(|item| self.is_left(item, is_secret)),
            Value::String(text) if is_secret => !is_harmless(text.as_bytes()),
            Value::String(text) => self.has_more(text.as_bytes()),
            Value::Number(_) => is_secret,
            _ => false,
        }
    }

    fn without_beginnings(&self, text: String) -> String {
        if !text.contains("\"…") {
            return text;
        }
        if self.values.len() > MANY {
            return without_values(&text);
        }
        self.values.iter().fold(text, |text, value| without_beginning(&text, value))
    }
}

const MASK: u8 = b'*';

fn fill(bytes: &mut [u8], ranges: impl IntoIterator<Item = std::ops::Range<usize>>) {
    for range in ranges {
        bytes.get_mut(range).unwrap_or_default().fill(MASK);
    }
}

/// A sentence without the values that it shows.
fn without_values(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    fill(&mut bytes, plain::quoted(text.as_bytes()));
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What tells nobody anything: nothing, what is masked, and what JSON has a word for.
fn is_harmless(value: &[u8]) -> bool {
    value.iter().all(|byte| *byte == MASK) || [b"null".as_slice(), b"true", b"false"].contains(&value)
}

fn decoded(text: &[u8]) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// The ways in which a value is written in reports: as it is, in JSON, in JSON within
/// strings, in messages, in a shell's quotes.
fn written(value: &str) -> Vec<String> {
    let in_json = |text: &String| {
        let quoted = Value::from(text.as_str()).to_string();
        quoted.get(1..quoted.len() - 1).unwrap_or_default().to_owned()
    };
    let levels: Vec<_> = std::iter::successors(Some(value.to_owned()), |text| Some(in_json(text))).take(4).collect();
    let debug = format!("{value:?}");
    let debug = debug.get(1..debug.len() - 1).unwrap_or_default().to_owned();
    let mut all: Vec<_> = levels.iter().cloned().chain([in_json(&debug), debug]).collect();
    let in_shell: Vec<_> = all.iter().map(|text| text.replace('\'', r"'\''")).collect();
    all.extend(in_shell);
    all.sort_unstable();
    all.dedup();
    all
}
