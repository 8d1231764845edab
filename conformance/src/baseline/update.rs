//! A baseline file anew: without entries that are stale, with those that are missing.
//! What stays keeps its text and its comments.

use std::fmt::Write as _;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::matching::{Scope, Unknown};
use super::read::read;
use super::stale::Stale;
use super::{Baseline, Command, Entry};
use crate::report::text::visible;

/// The reason of new entries, for someone to write a better one.
pub const NEW_REASON: &str = "not looked at yet; say why it is tolerated";

/// The owner of new entries.
pub const NEW_OWNER: &str = "nobody yet";

/// For so many days new entries are tolerated.
const DAYS: i64 = 90;

/// What stands before the entries of a new file.
const HEADER: &str = "\
# Failures that are known and tolerated for now: `--baseline` with this file lets them pass, and nothing else.
# `--update-baseline` adds what is missing and drops what is stale. Write why, and who answers for it.
# `conformance schema baseline` prints the JSON Schema of this file, for editors.
";

/// A file as it is to be.
#[derive(Debug)]
pub struct Update {
    /// Its text.
    pub text: String,
    /// How many entries it has.
    pub entries: usize,
    /// Those that are new, in words.
    pub added: Vec<String>,
    /// Those that it had before.
    pub dropped: Vec<Stale>,
    /// Whether comments and spellings are lost, because the text could not be mended.
    pub is_rewritten: bool,
}

/// The last day of entries that are made today.
pub(super) fn last_day(today: Date) -> Date {
    today.saturating_add(DAYS.days())
}

/// The file without the entries at these places, and with what is unknown.
pub(super) fn update(baseline: &Baseline, scope: &Scope, dropped: &[usize], unknown: &Unknown) -> Update {
    let added = added(unknown, scope);
    let kept = baseline.entries.iter().enumerate().filter(|(at, _)| !dropped.contains(at)).map(|(_, entry)| entry);
    let wanted: Vec<_> = kept.chain(added.iter().map(|new| &new.entry)).collect();
    let is_wanted = |text: &String| {
        let found = read(baseline.file.as_ref(), text, &scope.catalog);
        found.is_ok_and(|found| {
            let is_same = |(found, wanted): (&Entry, &&Entry)| without_line(found) == without_line(wanted);
            found.entries.len() == wanted.len() && found.entries.iter().zip(&wanted).all(is_same)
        })
    };
    let is_new = baseline.text.is_empty();
    let text = if is_new { format!("{HEADER}known: []\n") } else { baseline.text.clone() };
    let mended = mended(&text, &baseline.entries, dropped, &added).filter(is_wanted);
    let is_rewritten = mended.is_none() && !is_new;
    Update {
        text: mended.unwrap_or_else(|| whole(&wanted)),
        entries: wanted.len(),
        added: added.iter().map(|new| new.entry.what()).collect(),
        dropped: Vec::new(),
        is_rewritten,
    }
}

/// An entry that is new, with what its numbers do not tell people.
struct New {
    entry: Entry,
    comment: Option<String>,
}

fn added(unknown: &Unknown, scope: &Scope) -> Vec<New> {
    let new = |rule: &str, case: Option<&String>, fingerprint: Option<&String>| Entry {
        line: 0,
        fingerprint: fingerprint.cloned(),
        rule: Some(rule.to_owned()),
        case: case.cloned(),
        contract: None,
        file: None,
        // A case is for `run` anyway.
        commands: if case.is_some() { Vec::new() } else { vec![scope.command] },
        reason: NEW_REASON.to_owned(),
        owner: NEW_OWNER.to_owned(),
        expires: Some(last_day(scope.today)),
    };
    // Without a seed, random cases have nothing of their own but what is wrong.
    let comment = |case: &str| case.ends_with('*').then(|| "Every random case; with --seed, one by one.".to_owned());
    let cases =
        unknown.cases.iter().map(|(case, rule)| New { entry: new(rule, Some(case), None), comment: comment(case) });
    let mut added: Vec<_> = cases.collect();
    for (rule, places) in &unknown.faults {
        match places {
            None => added.push(New { entry: new(rule, None, None), comment: Some("At many places.".to_owned()) }),
            Some(places) => added.extend(places.iter().map(|(fingerprint, pointer)| New {
                entry: new(rule, None, Some(fingerprint)),
                comment: Some(at(pointer)),
            })),
        }
    }
    added
}

/// The pointer, as far as it fits into a line.
fn at(pointer: &str) -> String {
    const MOST: usize = 100;
    let shown: String = visible(if pointer.is_empty() { "the root" } else { pointer }).chars().take(MOST).collect();
    format!("At {shown}")
}

/// The file's own text, with lines taken out and put in; none where it is not laid out as
/// one line or more for each entry.
fn mended(text: &str, entries: &[Entry], dropped: &[usize], added: &[New]) -> Option<String> {
    let lines: Vec<_> = text.split_inclusive('\n').collect();
    let indent_of = |line: &str| line.len() - line.trim_start().len();
    let is_comment = |line: &str| line.trim_start().starts_with('#');
    let mut starts = Vec::new();
    let mut indent = 2;
    for entry in entries {
        let at = usize::try_from(entry.line).ok()?.checked_sub(1)?;
        let line = lines.get(at).filter(|line| line.trim_start().starts_with("- "))?;
        // Comments right above it are about it.
        let comments = lines[..at].iter().rev();
        let comments = comments.take_while(|above| is_comment(above) && indent_of(above) >= indent_of(line)).count();
        starts.push(at - comments);
        indent = indent_of(line);
    }
    // What stands behind the last entry, and no further in, is about the file.
    let is_of_file = |line: &&&str| line.trim().is_empty() || (is_comment(line) && indent_of(line) <= indent);
    let end = lines.len() - lines.iter().rev().take_while(is_of_file).count();
    starts.push(end);

    // Before it, so that its first line is found as any other.
    let mut text = "\n".to_owned() + &lines.get(..*starts.first()?)?.concat();
    for (at, pair) in starts.windows(2).enumerate().filter(|(at, _)| !dropped.contains(at)) {
        text.push_str(&lines.get(pair[0]..pair[1]).filter(|_| at < entries.len())?.concat());
    }
    if !text.ends_with('\n') {
        text.push('\n');
    }
    added.iter().for_each(|new| write_entry(&mut text, &new.entry, new.comment.as_deref(), indent));
    text.push_str(&lines[end..].concat());
    let (filled, empty) = ("\nknown:\n", "\nknown: []\n");
    let is_empty = dropped.len() == entries.len() && added.is_empty();
    let text = if is_empty { text.replacen(filled, empty, 1) } else { text.replacen(empty, filled, 1) };
    text.strip_prefix('\n').map(str::to_owned)
}

/// The file from nothing.
fn whole(entries: &[&Entry]) -> String {
    let mut text = format!("{HEADER}known:{}\n", if entries.is_empty() { " []" } else { "" });
    entries.iter().for_each(|entry| write_entry(&mut text, entry, None, 2));
    text
}

fn write_entry(text: &mut String, entry: &Entry, comment: Option<&str>, indent: usize) {
    let Entry { fingerprint, rule, case, contract, file, commands, reason, owner, expires, .. } = entry;
    let quoted = |text: &String| serde_json::Value::from(text.as_str()).to_string();
    let mut members = Vec::new();
    let named = [("case", case), ("rule", rule), ("fingerprint", fingerprint), ("contract", contract), ("file", file)];
    members.extend(named.into_iter().filter_map(|(name, value)| Some((name, quoted(value.as_ref()?)))));
    if !commands.is_empty() {
        let names: Vec<_> = commands.iter().copied().map(Command::name).collect();
        members.push(("commands", format!("[{}]", names.join(", "))));
    }
    members.extend([("reason", quoted(reason)), ("owner", quoted(owner))]);
    members.extend(expires.map(|day| ("expires", day.to_string())));
    let space = " ".repeat(indent);
    // Writing to a string cannot fail.
    if let Some(comment) = comment {
        let _ = writeln!(text, "{space}# {comment}");
    }
    for (at, (name, value)) in members.iter().enumerate() {
        let _ = writeln!(text, "{space}{} {name}: {value}", if at == 0 { "-" } else { " " });
    }
}

fn without_line(entry: &Entry) -> Entry {
    Entry { line: 0, ..entry.clone() }
}
