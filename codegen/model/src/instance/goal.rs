//! Ways to make predicates and claims true or false.

use std::cmp::{Ordering, Reverse};

use serde_json::Value;
use wire::Format;

use super::draft::{Draft, steps};
use super::{text, value};
use crate::reference::{self, join};
use crate::{Claim, Field, MemberPath, Predicate, ResultCode, Test};

/// One change to a draft.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Edit {
    /// The value stands at the pointer.
    Put(String, Value),
    /// Nothing stands at the pointer.
    Remove(String),
}

/// Changes that together reach a goal, and what is special about this way.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Way {
    /// In kebab case; empty for the plain way.
    pub label: String,
    /// The changes, in order.
    pub edits: Vec<Edit>,
}

/// More ways to reach one goal are not tried.
const MOST_WAYS: usize = 48;

impl Way {
    fn new(label: &str, edits: impl Into<Vec<Edit>>) -> Self {
        Self { label: label.to_owned(), edits: edits.into() }
    }

    fn plain(edit: Edit) -> Self {
        Self::new("", [edit])
    }
}

impl Edit {
    /// The pointer that it changes.
    pub(super) fn pointer(&self) -> &str {
        let (Self::Put(pointer, _) | Self::Remove(pointer)) = self;
        pointer
    }

    /// Whether the draft is so already.
    pub(super) fn is_done(&self, draft: &Draft) -> bool {
        match self {
            Self::Put(pointer, value) => draft.get(pointer) == Some(value),
            Self::Remove(pointer) => draft.get(pointer).is_none(),
        }
    }

    /// Carries it out.
    pub(super) fn apply(&self, draft: &mut Draft) {
        match self {
            Self::Put(pointer, value) => {
                if draft.ensure(pointer).is_some() {
                    draft.put(pointer, value.clone());
                }
            }
            Self::Remove(pointer) => draft.remove(pointer),
        }
    }
}

/// An object of a draft, from where paths start.
pub(super) struct Origin<'d, 'v, 'm> {
    /// The draft.
    pub draft: &'d Draft<'v, 'm>,
    /// The object's pointer; empty above the messages.
    pub object: &'d str,
}

impl<'m> Origin<'_, '_, 'm> {
    /// Ways to make a predicate hold, or not. Every way is empty when it is so already.
    pub(super) fn predicate(&self, predicate: &Predicate, truth: bool) -> Vec<Way> {
        if self.holds(predicate) == Some(truth) {
            return vec![Way::new("", [])];
        }
        match (predicate, truth) {
            (Predicate::Not { of }, _) => self.predicate(of, !truth),
            (Predicate::All { of }, true) | (Predicate::Any { of }, false) => self.together(of, truth),
            (Predicate::All { of }, false) | (Predicate::Any { of }, true) => {
                let unmet = of.iter().filter(|part| self.holds(part) != Some(truth));
                unmet.flat_map(|part| self.predicate(part, truth)).take(MOST_WAYS).collect()
            }
            (Predicate::Is { member, values }, true) => {
                let Some(field) = self.field(member) else { return Vec::new() };
                let values = values.iter().filter_map(|value| value::with_text(self.draft.view, field, value));
                values.map(|value| Way::plain(self.put(member, value))).collect()
            }
            (Predicate::Is { member, values }, false) => {
                let unfit = |text: &str| values.iter().any(|value| value == text);
                self.otherwise(member, unfit)
            }
            (Predicate::Has { member, item, separator }, true) => {
                let Some(field) = self.field(member) else { return Vec::new() };
                let longer = self.text(member).map(|text| format!("{text}{separator}{item}"));
                let texts = longer.into_iter().chain([item.clone()]);
                let values = texts.filter_map(|text| value::with_text(self.draft.view, field, &text));
                values.map(|value| Way::plain(self.put(member, value))).collect()
            }
            (Predicate::Has { member, item, separator }, false) => {
                self.otherwise(member, |text| text.split(*separator).any(|found| found == item))
            }
            (Predicate::Present { member }, true) => self.sample(member).into_iter().collect(),
            (Predicate::Present { member }, false) => vec![Way::plain(Edit::Remove(self.at(member)))],
            (Predicate::Differ { left, right }, true) => {
                let mut ways = self.otherwise(left, |text| self.text(right).as_deref() == Some(text));
                ways.extend(self.otherwise(right, |text| self.text(left).as_deref() == Some(text)));
                ways.retain(|way| way.edits.iter().all(|edit| matches!(edit, Edit::Put(..))));
                // A member that is missing differs from nothing: both have to be there.
                ways.iter_mut().for_each(|way| {
                    for member in [left, right] {
                        let pointer = self.at(member);
                        if self.draft.get(&pointer).is_none() && way.edits.iter().all(|edit| edit.pointer() != pointer)
                        {
                            way.edits.splice(0..0, self.sample(member).into_iter().flat_map(|way| way.edits));
                        }
                    }
                });
                ways
            }
            (Predicate::Differ { left, right }, false) => {
                [self.copy(left, right), self.copy(right, left)].into_iter().flatten().map(Way::plain).collect()
            }
        }
    }

    /// Ways to make a claim hold.
    pub(super) fn keep(&self, claim: &Claim) -> Vec<Way> {
        match claim {
            Claim::Required { member } => self.sample(member).into_iter().collect(),
            Claim::Forbidden { member } => vec![Way::plain(Edit::Remove(self.at(member)))],
            Claim::Holds { predicate, .. } => self.predicate(predicate, true),
            Claim::Equal { pairs, .. } => {
                let forth = pairs.iter().filter_map(|(left, right)| self.copy(left, right)).collect::<Vec<_>>();
                let back = pairs.iter().filter_map(|(left, right)| self.copy(right, left)).collect::<Vec<_>>();
                vec![Way::new("", forth), Way::new("", back)]
            }
            Claim::ResultRow { id, code, status, .. } => self.rows(id, code, status),
            Claim::Within { member, after, min_seconds, max_seconds } => {
                let least = self.later("", member, after, *min_seconds);
                let most = self.later("", member, after, *max_seconds);
                [least, most, self.later("", after, member, -*min_seconds)].into_iter().flatten().collect()
            }
            Claim::NotBefore { member, other } => {
                [self.copy(other, member), self.copy(member, other)].into_iter().flatten().map(Way::plain).collect()
            }
        }
    }

    /// Ways in which a claim holds at its very bound.
    pub(super) fn bound(&self, claim: &Claim) -> Vec<Way> {
        match claim {
            Claim::Within { member, after, min_seconds, max_seconds } => {
                let least = self.later("least", member, after, *min_seconds);
                least.into_iter().chain(self.later("most", member, after, *max_seconds)).collect()
            }
            Claim::NotBefore { member, other } => {
                let equal = self.ordered("equal", member, other, Ordering::Equal);
                equal.into_iter().chain(self.ordered("after", member, other, Ordering::Greater)).collect()
            }
            Claim::ResultRow { id, code, status, .. } => {
                let rows = &self.draft.view.contract.result_codes;
                rows.iter().map(|row| self.row(row, id, code, status)).collect()
            }
            _ => self.keep(claim),
        }
    }

    /// Ways to break a claim.
    pub(super) fn breach(&self, claim: &Claim) -> Vec<Way> {
        match claim {
            Claim::Required { member } => vec![Way::plain(Edit::Remove(self.at(member)))],
            Claim::Forbidden { member } => self.sample(member).into_iter().collect(),
            Claim::Holds { predicate, .. } => self.predicate(predicate, false),
            Claim::Equal { pairs, .. } => pairs.iter().flat_map(|(left, right)| self.unequal(left, right)).collect(),
            Claim::ResultRow { id, code, status, .. } => self.no_rows(id, code, status),
            Claim::Within { member, after, min_seconds, max_seconds } => {
                let early = self.later("too-early", member, after, min_seconds - 1);
                early.into_iter().chain(self.later("too-late", member, after, max_seconds + 1)).collect()
            }
            Claim::NotBefore { member, other } => {
                self.ordered("before", member, other, Ordering::Less).into_iter().collect()
            }
        }
    }

    /// The pointers of the members that a predicate looks at.
    pub(super) fn looked_at(&self, predicate: &Predicate) -> Vec<String> {
        match predicate {
            Predicate::Is { member, .. } | Predicate::Has { member, .. } | Predicate::Present { member } => {
                vec![self.at(member)]
            }
            Predicate::Differ { left, right } => vec![self.at(left), self.at(right)],
            Predicate::All { of } | Predicate::Any { of } => of.iter().flat_map(|part| self.looked_at(part)).collect(),
            Predicate::Not { of } => self.looked_at(of),
        }
    }

    /// Whether a predicate holds; `None` when the object is not there.
    pub(super) fn holds(&self, predicate: &Predicate) -> Option<bool> {
        let view = self.draft.view;
        let root = self.draft.get("")?;
        if self.object.is_empty() && self.draft.direction == crate::Direction::Exchange {
            return Some(reference::holds(
                &reference::Place::Exchange { view, request: root, response: root },
                predicate,
            ));
        }
        let members = self.draft.get(self.object)?.as_object()?;
        let type_name = self.type_name()?;
        Some(reference::holds(&reference::Place::Object { view, type_name, members }, predicate))
    }

    /// The pointer of a member.
    pub(super) fn at(&self, path: &MemberPath) -> String {
        path.iter().fold(self.object.to_owned(), |pointer, step| join(&pointer, step))
    }

    fn type_name(&self) -> Option<&'m str> {
        let (view, direction) = (self.draft.view, self.draft.direction);
        if self.object.is_empty() {
            return view.contract.root(direction);
        }
        let path: Vec<String> = steps(self.object).collect();
        match &view.walk(direction, &path)?.last()?.kind {
            crate::Kind::Struct { name } | crate::Kind::Payload { name } | crate::Kind::List { name } => Some(name),
            _ => None,
        }
    }

    fn field(&self, path: &MemberPath) -> Option<&'m Field> {
        let path: Vec<String> = steps(&self.at(path)).collect();
        self.draft.view.walk(self.draft.direction, &path)?.last().copied()
    }

    fn text(&self, path: &MemberPath) -> Option<String> {
        self.draft.get(&self.at(path)).and_then(reference::text_form)
    }

    fn put(&self, path: &MemberPath, value: Value) -> Edit {
        Edit::Put(self.at(path), value)
    }

    fn sample(&self, path: &MemberPath) -> Option<Way> {
        let pointer = self.at(path);
        if self.draft.get(&pointer).is_some() {
            return Some(Way::new("", []));
        }
        Some(Way::plain(Edit::Put(pointer, value::sample(self.draft.view, self.field(path)?))))
    }

    fn copy(&self, from: &MemberPath, to: &MemberPath) -> Option<Edit> {
        self.draft.get(&self.at(from)).map(|value| self.put(to, value.clone()))
    }

    /// Other values for a member, and last its absence.
    fn otherwise(&self, member: &MemberPath, unfit: impl Fn(&str) -> bool) -> Vec<Way> {
        let Some(field) = self.field(member) else { return Vec::new() };
        let values = value::candidates(self.draft.view, field).into_iter();
        let fit = values.filter(|value| reference::text_form(value).is_some_and(|text| !unfit(&text)));
        let mut ways: Vec<_> = fit.map(|value| Way::plain(self.put(member, value))).collect();
        ways.push(Way::plain(Edit::Remove(self.at(member))));
        ways
    }

    fn together(&self, parts: &[Predicate], truth: bool) -> Vec<Way> {
        parts.iter().fold(vec![Way::new("", [])], |ways, part| {
            let more = self.predicate(part, truth);
            let joined = ways
                .iter()
                .flat_map(|way| more.iter().map(|next| Way::new("", [way.edits.clone(), next.edits.clone()].concat())));
            joined.take(MOST_WAYS).collect()
        })
    }

    fn row(&self, row: &ResultCode, id: &MemberPath, code: &MemberPath, status: &MemberPath) -> Way {
        let texts = [(id, row.id.as_ref()), (code, Some(&row.code)), (status, Some(&row.status))];
        let edits = texts.into_iter().filter_map(|(member, text)| {
            Some(self.put(member, value::with_text(self.draft.view, self.field(member)?, text?)?))
        });
        let label = [row.id.as_deref().unwrap_or("no-id"), &row.code].join("-");
        Way::new(&label.to_lowercase().replace('_', "-"), edits.collect::<Vec<_>>())
    }

    /// The table's rows, those first that need the fewest changes.
    fn rows(&self, id: &MemberPath, code: &MemberPath, status: &MemberPath) -> Vec<Way> {
        let rows = &self.draft.view.contract.result_codes;
        let mut ways: Vec<_> = rows.iter().map(|row| self.row(row, id, code, status)).collect();
        ways.sort_by_cached_key(|way| Reverse(way.edits.iter().filter(|edit| edit.is_done(self.draft)).count()));
        ways
    }

    /// One member of a row out of another row.
    fn no_rows(&self, id: &MemberPath, code: &MemberPath, status: &MemberPath) -> Vec<Way> {
        let rows = &self.draft.view.contract.result_codes;
        let with_id = || rows.iter().filter(|row| row.id.is_some());
        let mut ways = Vec::new();
        for row in with_id().take(3).chain(with_id().rev().take(1)) {
            let other_code = rows.iter().find(|other| other.code != row.code && other.status == row.status);
            let other_id = with_id().find(|other| other.id != row.id && other.status == row.status);
            let other_status = rows.iter().find(|other| other.status != row.status && other.status != rows[0].status);
            let mixed = [
                ("other-code", other_code.map(|other| ResultCode { code: other.code.clone(), ..row.clone() })),
                ("other-id", other_id.map(|other| ResultCode { id: other.id.clone(), ..row.clone() })),
                ("other-status", other_status.map(|other| ResultCode { status: other.status.clone(), ..row.clone() })),
            ];
            for (label, mixed) in mixed {
                ways.extend(mixed.map(|mixed| Way { label: label.to_owned(), ..self.row(&mixed, id, code, status) }));
            }
        }
        ways
    }

    fn unequal(&self, left: &MemberPath, right: &MemberPath) -> Vec<Way> {
        let Some(field) = self.field(right) else { return Vec::new() };
        let left_value = match self.draft.get(&self.at(left)) {
            Some(value) => value.clone(),
            None => match self.field(left) {
                Some(field) => value::sample(self.draft.view, field),
                None => return Vec::new(),
            },
        };
        let Some(wanted) = reference::text_form(&left_value) else { return Vec::new() };
        let altered = text::one_character_off(&wanted).into_iter();
        let altered = altered.filter_map(|text| value::with_text(self.draft.view, field, &text));
        let others = value::candidates(self.draft.view, field).into_iter();
        let others = others.filter(|value| reference::text_form(value).is_some_and(|text| text != wanted));
        let label = right.last().map_or("", String::as_str);
        let way = |value| Way::new(&text::kebab(label), [self.put(left, left_value.clone()), self.put(right, value)]);
        altered.chain(others).take(2).map(way).collect()
    }

    fn later(&self, label: &str, member: &MemberPath, after: &MemberPath, seconds: i64) -> Option<Way> {
        let (field, other) = (self.field(member)?, self.field(after)?);
        let base = match self.text(after) {
            Some(text) => text,
            None => reference::text_form(&value::sample(self.draft.view, other))?,
        };
        let texts = text::seconds_after(&base, seconds);
        let value = texts.iter().find_map(|text| value::with_text(self.draft.view, field, text))?;
        Some(Way::new(label, [self.put(after, Value::String(base)), self.put(member, value)]))
    }

    /// Two dates of the members' form, the member's before, at or after the other's.
    fn ordered(&self, label: &str, member: &MemberPath, other: &MemberPath, order: Ordering) -> Option<Way> {
        let format = self.field(member)?.checks.iter().find_map(|check| match check.test {
            Test::Format { format } => Some(format),
            _ => None,
        })?;
        let (first, second) = match format {
            Format::DateTime => ("2018-10-20T20:49:00+08:00", "2018-10-20T20:49:01+08:00"),
            Format::DateTimeMillis => ("2018-10-20T20:49:00.001+08:00", "2018-10-20T20:49:00.002+08:00"),
            Format::Date => ("2018-10-20", "2018-10-21"),
            Format::DateTimeMinutes => ("2018-10-20 20:49", "2018-10-20 20:50"),
            _ => return None,
        };
        let (text, other_text) = match order {
            Ordering::Less => (first, second),
            Ordering::Equal => (first, first),
            Ordering::Greater => (second, first),
        };
        Some(Way::new(label, [self.put(other, other_text.into()), self.put(member, text.into())]))
    }
}
