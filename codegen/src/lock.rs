//! `spec/rules.lock`: the ids of all rules, append-only.
//!
//! Users keep rule ids in baselines, so an id that is gone or renamed is a mistake. New
//! ids enter the lock by `cargo xtask generate`.

use std::collections::BTreeSet;

use model::Model;

use crate::diagnostic::Diagnostic;
use crate::source::{Source, Sources};
use crate::suggest;

/// The lock's new text: the ids of all rules, sorted, one a line.
///
/// The old lock adds nothing, for a model that lacks one of its ids does not compile;
/// should it do so nevertheless, the id stays.
pub fn text(model: &Model, sources: &Sources) -> String {
    let mut ids: BTreeSet<&str> = model.rules.iter().map(|rule| rule.id.as_str()).collect();
    ids.extend(file(sources).into_iter().flat_map(lines).map(|(_, id)| id));
    let mut text = HEAD.to_owned();
    for id in ids {
        text.push_str(id);
        text.push('\n');
    }
    text
}

/// The locked ids that the model does not have.
pub(crate) fn vanished(model: &Model, sources: &Sources) -> Vec<Diagnostic> {
    let Some(file) = file(sources) else { return Vec::new() };
    let locked: BTreeSet<&str> = lines(file).map(|(_, id)| id).collect();
    let new: Vec<&str> = model.rules.iter().map(|rule| rule.id.as_str()).filter(|id| !locked.contains(id)).collect();
    let gone = lines(file).filter(|(_, id)| model.rule(id).is_none());
    let mistakes = gone.map(|(line, id)| {
        let cure = match renamed(id, &new) {
            Some(new) => format!("ids never change; if it became `{new}`, give it its old name back"),
            None => "ids never vanish: bring back the field, limit or condition that made it".to_owned(),
        };
        Diagnostic {
            file: file.path.clone(),
            line,
            column: 1,
            length: id.chars().count(),
            message: format!("the rule `{id}` has vanished"),
            cure,
        }
    });
    mistakes.collect()
}

const HEAD: &str = "\
# The id of every rule, in the order of the alphabet. Append-only: ids stand in users'
# baselines, so the compiler refuses a spec in which one of them is missing.
# New ids are added by `cargo xtask generate`; do not edit.
";

/// The new id that a vanished one may have become: one of the same place or of the same kind there.
fn renamed<'a>(id: &str, new: &[&'a str]) -> Option<&'a str> {
    let place = |id: &str| id.rsplit_once('/').map(|(place, _)| place.to_owned());
    let beside = new.iter().copied().filter(|new| place(new) == place(id));
    let what = |id: &str| id.rsplit_once('/').map(|(_, what)| what.to_owned());
    let alike = new.iter().copied().filter(|new| what(new) == what(id));
    suggest::nearest(id, beside).or_else(|| suggest::nearest(id, alike))
}

fn file(sources: &Sources) -> Option<&Source> {
    sources.files.iter().find(|source| source.below() == "rules.lock")
}

/// The ids with their line numbers, from 1.
fn lines(file: &Source) -> impl Iterator<Item = (usize, &str)> {
    let lines = file.text.lines().enumerate().map(|(index, line)| (index + 1, line.trim()));
    lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}
