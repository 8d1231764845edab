//! From entries about several members to the model's predicates and claims.

use model::{Citation, Claim, Condition, Hinge, MemberPath, Predicate, Scope};
use wire::Severity;

use super::{RuleDraft, schema};
use crate::parse::kind::KindText;
use crate::parse::language::{ConditionEntry, PredicateEntry};
use crate::parse::spanned::Spanned;
use crate::view::{TypeView, View};

/// A condition and its rule.
pub(super) fn condition(view: &View, here: &TypeView, entry: &ConditionEntry) -> Option<(Condition, RuleDraft)> {
    let claim = claim(view, here, entry)?;
    let when = match &entry.when {
        Some(when) => Some(predicate(view, here, when)?),
        None => None,
    };
    let id = format!("{}/{}/{}", view.id(), here.place, entry.id.value);
    // What holds between the parts of a message, or between messages, the contract's own
    // document says, wherever the envelope is described.
    let around = matches!(here.scope, Scope::Envelope | Scope::Exchange);
    let document = if around { &view.contract.document.value } else { here.document };
    let rule = RuleDraft {
        id: id.clone(),
        scope: if here.scope == Scope::Exchange { Scope::Exchange } else { Scope::Condition },
        severity: entry.severity.unwrap_or(Severity::Error),
        citation: Citation {
            document: entry.document.as_ref().map_or(document, |document| &document.value).to_owned(),
            section: entry.section.clone().unwrap_or_else(|| here.section.to_owned()),
            row: entry.row.clone().unwrap_or_default(),
        },
        hinge: entry.reading.as_ref().map(|hinge| Hinge {
            erratum: hinge.erratum.value.clone(),
            readings: hinge.readings.iter().map(|reading| reading.value.clone()).collect(),
        }),
        errata: errata(entry),
        text: entry.text.clone(),
        below: pointers(view, here, &claim),
        in_schema: schema::of_condition(here.scope, when.as_ref(), &claim),
    };
    Some((Condition { rule: id, when, claim }, rule))
}

/// The errata that concern a condition, without the one that it hangs on, in order of their ids.
fn errata(entry: &ConditionEntry) -> Vec<String> {
    let hinge = entry.reading.as_ref().map(|hinge| &hinge.erratum.value);
    let names = entry.errata.iter().map(|erratum| &erratum.value);
    super::in_order(names.filter(|name| Some(*name) != hinge))
}

/// A predicate; `None` where the entry is malformed, which a check reports.
pub(super) fn predicate(view: &View, here: &TypeView, entry: &PredicateEntry) -> Option<Predicate> {
    let several = |entries: &[PredicateEntry]| -> Option<Vec<Predicate>> {
        entries.iter().map(|each| predicate(view, here, each)).collect()
    };
    if !entry.all.is_empty() {
        return Some(Predicate::All { of: several(&entry.all)? });
    }
    if !entry.any.is_empty() {
        return Some(Predicate::Any { of: several(&entry.any)? });
    }
    if let Some(part) = &entry.not {
        return Some(Predicate::Not { of: Box::new(predicate(view, here, part)?) });
    }
    let subject = entry.member.as_ref()?;
    let member = path(subject);
    if let Some(item) = &entry.has {
        let separator = separator(view, here, &subject.value)?;
        return Some(Predicate::Has { member, item: item.value.clone(), separator });
    }
    if let Some(other) = &entry.differs_from {
        return Some(Predicate::Differ { left: member, right: path(other) });
    }
    match &entry.present {
        Some(present) if present.value => Some(Predicate::Present { member }),
        Some(_) => Some(Predicate::Not { of: Box::new(Predicate::Present { member }) }),
        None => Some(Predicate::Is { member, values: entry.is.iter().map(|value| value.value.clone()).collect() }),
    }
}

/// The separator of the list that a member's text is.
pub(crate) fn separator(view: &View, here: &TypeView, member: &str) -> Option<char> {
    let along = view.walk(here, member).ok()?;
    along.last()?.base.items.as_ref().map(|items| items.separator)
}

/// Why two members cannot be compared.
pub(crate) enum PairMistake {
    /// They hold different things, or lists.
    Incomparable,
    /// A path or a type leads nowhere, which is a mistake of its own.
    Unknown,
}

/// The scalar members to compare when two members must be equal.
pub(crate) fn pairs(
    view: &View,
    here: &TypeView,
    left: &str,
    right: &str,
) -> Result<Vec<(MemberPath, MemberPath)>, PairMistake> {
    // Only a type that contains itself is so deep, and another check reports that.
    if left.split('.').count() > 32 {
        return Err(PairMistake::Unknown);
    }
    match (held(view, here, left)?, held(view, here, right)?) {
        (Held::Scalar, Held::Scalar) => Ok(vec![(split(left), split(right))]),
        (Held::Object(one), Held::Object(other)) if one.name == other.name => {
            let members = one.fields().iter().map(|field| field.entry.name.value.as_str());
            let nested = members.map(|name| pairs(view, here, &format!("{left}.{name}"), &format!("{right}.{name}")));
            Ok(nested.collect::<Result<Vec<_>, _>>()?.concat())
        }
        _ => Err(PairMistake::Incomparable),
    }
}

enum Held<'v, 'a> {
    Scalar,
    Object(&'v TypeView<'a>),
    List,
}

fn held<'v, 'a>(view: &'v View<'a>, here: &'v TypeView<'a>, path: &str) -> Result<Held<'v, 'a>, PairMistake> {
    let along = view.walk(here, path).map_err(|_| PairMistake::Unknown)?;
    match along.last().and_then(|field| field.base.kind.as_ref()) {
        None => Err(PairMistake::Unknown),
        Some(KindText::List(_)) => Ok(Held::List),
        Some(KindText::Scalars(_) | KindText::Json(_)) => Ok(Held::Scalar),
        Some(KindText::Named(name)) => match view.type_named(name) {
            None => Err(PairMistake::Unknown),
            Some(named) if named.is_struct() => Ok(Held::Object(named)),
            Some(_) => Ok(Held::Scalar),
        },
    }
}

/// Where findings can point, from the struct that has the condition.
pub(super) fn pointers(view: &View, here: &TypeView, claim: &Claim) -> Vec<String> {
    match claim {
        Claim::Required { member } => spelled(view, here, &member[..member.len().saturating_sub(1)]),
        Claim::Forbidden { member } | Claim::Within { member, .. } | Claim::NotBefore { member, .. } => {
            spelled(view, here, member)
        }
        Claim::Holds { at, .. } | Claim::ResultRow { at, .. } => spelled(view, here, at),
        Claim::Equal { right, .. } => spelled(view, here, right),
    }
}

fn claim(view: &View, here: &TypeView, entry: &ConditionEntry) -> Option<Claim> {
    if let Some(member) = &entry.require {
        return Some(Claim::Required { member: path(member) });
    }
    if let Some(member) = &entry.forbid {
        return Some(Claim::Forbidden { member: path(member) });
    }
    if let Some(holds) = &entry.holds {
        return Some(Claim::Holds { at: path(&holds.at), predicate: predicate(view, here, &holds.that)? });
    }
    if let Some(equal) = &entry.equal {
        let [left, right] = &equal[..] else { return None };
        let pairs = pairs(view, here, &left.value, &right.value).ok()?;
        return Some(Claim::Equal { left: path(left), right: path(right), pairs });
    }
    if let Some(row) = &entry.result_row {
        return Some(Claim::ResultRow {
            at: row.at.as_ref().map(path).unwrap_or_default(),
            id: path(&row.id),
            code: path(&row.code),
            status: path(&row.status),
        });
    }
    if let Some(within) = &entry.within {
        return Some(Claim::Within {
            member: path(&within.member),
            after: path(&within.after),
            min_seconds: within.min_seconds,
            max_seconds: within.max_seconds,
        });
    }
    let not_before = entry.not_before.as_ref()?;
    Some(Claim::NotBefore { member: path(&not_before.member), other: path(&not_before.other) })
}

fn path(text: &Spanned<String>) -> MemberPath {
    split(&text.value)
}

pub(super) fn split(path: &str) -> MemberPath {
    path.split('.').map(str::to_owned).collect()
}

/// A path as pointers, one for each combination of the names that its members go by.
fn spelled(view: &View, here: &TypeView, path: &[String]) -> Vec<String> {
    if path.is_empty() {
        return vec![String::new()];
    }
    let Ok(along) = view.walk(here, &path.join(".")) else { return Vec::new() };
    along.iter().fold(vec![String::new()], |pointers, field| {
        let longer = |pointer: &String| field.names().map(|name| super::pointer(pointer, name)).collect::<Vec<_>>();
        pointers.iter().flat_map(longer).collect()
    })
}
