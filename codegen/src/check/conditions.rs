//! Conditions and predicates: one form each, on members that exist and have that form.

use wire::Format;

use super::statements::predicates_of;
use crate::diagnostic::Diagnostic;
use crate::parse::Spec;
use crate::parse::kind::KindText;
use crate::parse::language::{ConditionEntry, PredicateEntry};
use crate::parse::spanned::Spanned;
use crate::resolve::{PairMistake, pairs, separator};
use crate::suggest;
use crate::view::{FieldView, PathMistake, TypeView, View};

pub(super) fn check(_: &Spec, views: &[View]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for view in views {
        for here in view.types.iter().chain([&view.exchange]) {
            let mut place = Place { view, here, found: &mut found };
            for field in here.fields() {
                for when in predicates_of(&field.entry) {
                    place.predicate(&when.value, &when.at);
                }
            }
            here.conditions().iter().for_each(|condition| place.condition(condition));
        }
    }
    found
}

struct Place<'c, 'v, 'a> {
    view: &'v View<'a>,
    here: &'v TypeView<'a>,
    found: &'c mut Vec<Diagnostic>,
}

type Where = serde_saphyr::Location;

impl<'v, 'a> Place<'_, 'v, 'a> {
    fn condition(&mut self, entry: &ConditionEntry) {
        if let Some(when) = &entry.when {
            self.predicate(when, &entry.id.at);
        }
        let forms = [
            entry.require.is_some(),
            entry.forbid.is_some(),
            entry.holds.is_some(),
            entry.equal.is_some(),
            entry.result_row.is_some(),
            entry.within.is_some(),
            entry.not_before.is_some(),
        ];
        let count = forms.iter().filter(|given| **given).count();
        if count != 1 {
            let what = if count == 0 { "claims nothing" } else { "claims several things" };
            let cure =
                "give exactly one of `require`, `forbid`, `holds`, `equal`, `result_row`, `within` and `not_before`";
            self.say(&entry.id.at, format!("the condition `{}` {what}", entry.id.value), cure);
        }
        if self.here.scope == model::Scope::Exchange && entry.section.is_none() {
            let message = format!("the condition `{}` does not say where it is written", entry.id.value);
            self.say(&entry.id.at, message, "between messages there is no section to inherit: give `section`");
        }
        for member in entry.require.iter().chain(&entry.forbid) {
            self.member(member);
        }
        if let Some(holds) = &entry.holds {
            self.member(&holds.at);
            self.predicate(&holds.that, &holds.at.at);
        }
        if let Some(equal) = &entry.equal {
            self.equal(equal, &entry.id.at);
        }
        if let Some(row) = &entry.result_row {
            if let Some(member) = &row.at {
                self.member(member);
            }
            [&row.id, &row.code, &row.status].into_iter().for_each(|member| self.text(member));
        }
        if let Some(within) = &entry.within {
            let times = &[Format::DateTime, Format::DateTimeMillis];
            self.form(&within.member, times);
            self.form(&within.after, times);
        }
        if let Some(not_before) = &entry.not_before {
            let dates = &[Format::Date, Format::DateTimeMinutes, Format::DateTime, Format::DateTimeMillis];
            let (member, other) = (self.form(&not_before.member, dates), self.form(&not_before.other, dates));
            if let (Some(member), Some(other)) = (member, other)
                && member != other
            {
                let message = "the two members differ in their form".to_owned();
                self.say(&not_before.other.at, message, "compare members of one form");
            }
        }
    }

    fn predicate(&mut self, entry: &PredicateEntry, around: &Where) {
        let alone =
            [!entry.all.is_empty(), !entry.any.is_empty(), entry.not.is_some()].iter().filter(|given| **given).count();
        let tests = [!entry.is.is_empty(), entry.has.is_some(), entry.present.is_some(), entry.differs_from.is_some()];
        let beside = tests.iter().filter(|given| **given).count();
        let at = entry.member.as_ref().map_or(*around, |member| member.at);
        match (&entry.member, alone, beside) {
            (Some(_), 0, 1) | (None, 1, 0) => {}
            (None, 0, 1) => self.say(&at, "the predicate names no member".to_owned(), "add `member: path`"),
            (Some(_), 0, 0) => {
                let cure = "add one of `is`, `has`, `present` and `differs_from`";
                self.say(&at, "the predicate says nothing about its member".to_owned(), cure);
            }
            (None, 0, 0) => {
                let cure =
                    "give `member` with `is`, `has`, `present` or `differs_from`, or one of `all`, `any` and `not`";
                self.say(&at, "the predicate is empty".to_owned(), cure);
            }
            _ => {
                let cure = "one form each: combine several with `all` or `any`";
                self.say(&at, "the predicate has several forms".to_owned(), cure);
            }
        }
        for part in entry.all.iter().chain(&entry.any).chain(entry.not.as_deref()) {
            self.predicate(part, &at);
        }
        let Some(member) = &entry.member else { return };
        if entry.present.is_some() {
            self.member(member);
            return;
        }
        self.text(member);
        entry.differs_from.iter().for_each(|other| self.text(other));
        self.values(member, &entry.is);
        if entry.has.is_some() && self.found_path(member) && separator(self.view, self.here, &member.value).is_none() {
            let message = format!("`{}` is no list with a separator", member.value);
            self.say(&member.at, message, "use `is`, or describe the list in the member's `items`");
        }
    }

    /// Values that the member can never have.
    fn values(&mut self, member: &Spanned<String>, values: &[Spanned<String>]) {
        let Ok(along) = self.view.walk(self.here, &member.value) else { return };
        let Some(field) = along.last() else { return };
        let all: Vec<_> = field.drafts().map(|draft| crate::view::demand::demands(self.view, field, draft)).collect();
        for value in values {
            let text = serde_json::Value::from(value.value.as_str());
            let possible = |demands: &Vec<crate::view::demand::Demand>| {
                let strict =
                    demands.iter().filter(|demand| demand.severity == wire::Severity::Error && demand.what != "type");
                strict.map(|demand| crate::view::demand::passes(&demand.test, &text)).find_map(Result::err)
            };
            let reasons: Vec<Option<String>> = all.iter().map(possible).collect();
            if let (true, Some(Some(reason))) = (reasons.iter().all(Option::is_some), reasons.first()) {
                let message = format!("`{}` can never be `{}`: it {reason}", member.value, value.value);
                self.say(&value.at, message, "name a value that the member can have");
            }
        }
    }

    fn equal(&mut self, equal: &[Spanned<String>], at: &Where) {
        let [left, right] = equal else {
            let cure = "give the member that says how it must be, then the one that must be so";
            return self.say(at, format!("`equal` names {} members, not two", equal.len()), cure);
        };
        self.member(left);
        self.member(right);
        if let Err(PairMistake::Incomparable) = pairs(self.view, self.here, &left.value, &right.value) {
            let message = format!("`{}` and `{}` cannot be compared", left.value, right.value);
            self.say(&right.at, message, "compare scalars, or objects of one type that has no lists");
        }
    }

    /// The member at the end of a path, which must exist.
    fn member(&mut self, path: &Spanned<String>) -> Option<&'v FieldView<'a>> {
        let mistake = match self.view.walk(self.here, &path.value) {
            Ok(along) => return along.last().copied(),
            Err(mistake) => mistake,
        };
        match mistake {
            PathMistake::NoMember { member, of, candidates } => {
                // The type may have it, only not for this contract.
                let entry = self.view.spec.types.iter().find(|file| file.value.name() == Some(of));
                let elsewhere =
                    entry.is_some_and(|file| file.value.fields.iter().any(|field| field.name.value == member));
                if elsewhere {
                    let message = format!("`{member}` is no member of `{of}` in {}", self.here.sees);
                    self.say(&path.at, message, "limit the condition with `in` to the contracts that list the member");
                } else {
                    let cure = suggest::cure(&member, candidates);
                    self.say(&path.at, format!("`{of}` has no member `{member}`"), cure);
                }
            }
            PathMistake::Unknown => {}
            PathMistake::Through { member, what } => {
                let message = format!("the path leads through `{member}`, which is {what}");
                self.say(&path.at, message, "write the condition in the struct that has the member");
            }
        }
        None
    }

    /// A member that holds text.
    fn text(&mut self, path: &Spanned<String>) {
        let Some(field) = self.member(path) else { return };
        let is_text = |kind: &KindText| match kind {
            KindText::Scalars(kinds) => kinds.contains(&model::JsonKind::String),
            KindText::Named(name) => self.view.type_named(name).is_none_or(|named| !named.is_struct()),
            KindText::Json(_) | KindText::List(_) => false,
        };
        if !field.drafts().filter_map(|draft| draft.kind.as_ref()).any(is_text) {
            let message = format!("`{}` holds no plain text to compare", path.value);
            self.say(&path.at, message, "name a member that is a string or of an enum");
        }
    }

    /// A member of one of these forms; gives its form.
    fn form(&mut self, path: &Spanned<String>, forms: &[Format]) -> Option<Format> {
        let field = self.member(path)?;
        let format = field.base.format.filter(|format| forms.contains(format));
        if format.is_none() {
            let message = format!("`{}` has no date or time to compare", path.value);
            self.say(&path.at, message, "give the member a `format` that says what date or time it is");
        }
        format
    }

    fn found_path(&self, path: &Spanned<String>) -> bool {
        self.view.walk(self.here, &path.value).is_ok()
    }

    fn say(&mut self, at: &Where, message: String, cure: impl Into<String>) {
        self.found.push(Diagnostic::new(self.here.file, at, message, cure));
    }
}
