//! From the text of a baseline file to its entries, or all its mistakes.

use std::path::Path;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_saphyr::{Location, Spanned};

use super::reach::rule_ids;
use super::{Baseline, Command, Entry};
use crate::catalog::Catalog;
use crate::config::{ConfigError, Problem, meant, parse};
use crate::glob;
use crate::nearest::nearest;

/// Failures that are known and tolerated for now.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(rename = "Baseline")]
pub struct Form {
    /// What is known. A finding is, if all that an entry gives fits it.
    #[schemars(with = "Vec<EntryForm>")]
    known: Option<Vec<Spanned<EntryForm>>>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Entry")]
#[schemars(extend("anyOf" = [{"required": ["fingerprint"]}, {"required": ["rule"]}, {"required": ["case"]}]))]
struct EntryForm {
    /// A rule at a pointer, as reports have it.
    #[schemars(with = "Option<String>", regex(pattern = "^[0-9a-f]{32}$"))]
    fingerprint: Option<Spanned<String>>,
    /// The rule's id; `*` stands for any text, `?` for one character.
    #[schemars(with = "Option<String>")]
    rule: Option<Spanned<String>>,
    /// The case's id, of `run` or `testee`; `*` and `?` as above.
    #[schemars(with = "Option<String>")]
    case: Option<Spanned<String>>,
    /// The contract of the message or case.
    #[schemars(with = "Option<String>")]
    contract: Option<Spanned<String>>,
    /// The file, of `check` and `verify`; `*` and `?` as above.
    #[schemars(with = "Option<String>")]
    file: Option<Spanned<String>>,
    /// The commands that the entry is for; all, if there are none.
    #[serde(default)]
    #[schemars(with = "Vec<Command>")]
    commands: Vec<Spanned<String>>,
    /// Why it is tolerated.
    #[schemars(with = "String", regex(pattern = "[^ ]"))]
    reason: Option<Spanned<String>>,
    /// Who answers for it.
    #[schemars(with = "String", regex(pattern = "[^ ]"))]
    owner: Option<Spanned<String>>,
    /// The last day on which it is tolerated, in UTC, as `YYYY-MM-DD`.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    expires: Option<Spanned<String>>,
}

/// Reads the text of the file.
///
/// # Errors
/// All its mistakes.
pub fn read(path: &Path, text: &str, catalog: &Catalog) -> Result<Baseline, ConfigError> {
    let wrong = |problems| ConfigError::Wrong { path: path.to_owned(), problems };
    let form: Form = parse(text).map_err(|problem| wrong(vec![problem]))?;
    let mut reading = Reading { catalog, problems: Vec::new() };
    let entries = form.known.unwrap_or_default().into_iter().map(|entry| reading.entry(entry)).collect();
    let mut problems = reading.problems;
    problems.sort();
    if !problems.is_empty() {
        return Err(wrong(problems));
    }
    Ok(Baseline { file: path.display().to_string(), entries, text: text.to_owned() })
}

/// What an entry is held to, and its mistakes so far.
struct Reading<'a> {
    catalog: &'a Catalog,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn add(&mut self, at: &Location, message: impl Into<String>, cure: impl Into<String>) {
        self.problems.push(Problem::new(at, message, cure));
    }

    fn entry(&mut self, entry: Spanned<EntryForm>) -> Entry {
        let Spanned { value: form, referenced: at, .. } = entry;
        if form.fingerprint.is_none() && form.rule.is_none() && form.case.is_none() {
            self.add(&at, "the entry does not say what it knows", "give `fingerprint`, `rule` or `case`");
        }
        if let Some(fingerprint) = &form.fingerprint {
            self.fingerprint(fingerprint);
        }
        if let Some(rule) = &form.rule {
            self.rule(rule);
        }
        if let Some(contract) = &form.contract {
            self.contract(contract);
        }
        let entry = Entry {
            line: at.line(),
            reason: self.said(form.reason, &at, "reason", "say why it is tolerated"),
            owner: self.said(form.owner, &at, "owner", "say who answers for it"),
            expires: form.expires.and_then(|day| self.day(&day)),
            commands: form.commands.iter().filter_map(|name| self.command(name)).collect(),
            fingerprint: form.fingerprint.map(|text| text.value),
            rule: form.rule.map(|text| text.value),
            case: form.case.map(|text| text.value),
            contract: form.contract.map(|text| text.value),
            file: form.file.map(|text| text.value),
        };
        if !Command::ALL.into_iter().any(|command| entry.is_for(command)) {
            let message = "no command is left for the entry: `case` is for run and testee, `file` for check and verify";
            self.add(&at, message, "take one of them away, or correct `commands`");
        }
        entry
    }

    fn fingerprint(&mut self, text: &Spanned<String>) {
        let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        if text.value.len() != 32 || !text.value.bytes().all(is_digit) {
            let message = format!("`{}` is no fingerprint", text.value);
            self.add(&text.referenced, message, "copy the 32 digits of a report, and put them in quotes");
        }
    }

    fn rule(&mut self, pattern: &Spanned<String>) {
        let ids = rule_ids(self.catalog);
        if ids.iter().any(|id| glob::matches(&pattern.value, id)) {
            return;
        }
        let cure = match nearest(&pattern.value, ids, 2).as_slice() {
            [] => "see `conformance list rules`".to_owned(),
            near => format!("did you mean `{}`?", near.join("` or `")),
        };
        self.add(&pattern.referenced, format!("there is no rule `{}`", pattern.value), cure);
    }

    fn contract(&mut self, id: &Spanned<String>) {
        if self.catalog.contract(&id.value).is_none() {
            let cure = meant(&id.value, &self.catalog.ids());
            self.add(&id.referenced, format!("there is no contract `{}`", id.value), cure);
        }
    }

    fn command(&mut self, name: &Spanned<String>) -> Option<Command> {
        let command = Command::ALL.into_iter().find(|command| command.name() == name.value);
        if command.is_none() {
            let cure = meant(&name.value, &Command::ALL.map(Command::name));
            self.add(&name.referenced, format!("no command `{}` takes a baseline", name.value), cure);
        }
        command
    }

    fn said(&mut self, text: Option<Spanned<String>>, entry: &Location, key: &str, cure: &str) -> String {
        match text {
            None => self.add(entry, format!("the entry has no `{key}`"), cure),
            Some(text) if text.value.trim().is_empty() => {
                self.add(&text.referenced, format!("the `{key}` is blank"), cure);
            }
            Some(text) => return text.value,
        }
        String::new()
    }

    fn day(&mut self, text: &Spanned<String>) -> Option<Date> {
        // The parser takes other spellings too.
        let day: Option<Date> = text.value.parse().ok().filter(|day: &Date| day.to_string() == text.value);
        if day.is_none() {
            self.add(&text.referenced, format!("`{}` is no day", text.value), "write it as YYYY-MM-DD");
        }
        day
    }
}
