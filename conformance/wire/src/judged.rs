//! The checks of one value.

use std::borrow::Cow;

use crate::message::{quoted, quoted_list};
use crate::reader::{Read, Reader};
use crate::{Form, Format, Rule, Span};

/// A value under judgement. Every check reports by itself; none hides another. Checks of
/// texts see an integer as its decimal digits, and leave booleans alone.
#[derive(Debug)]
pub struct Judged<'r, 'a> {
    reader: &'r mut Reader<'a>,
    form: Form<'a>,
    span: Span,
    bad: bool,
}

impl<'r, 'a> Judged<'r, 'a> {
    pub(crate) fn new(reader: &'r mut Reader<'a>, form: Form<'a>, span: Span) -> Self {
        Self { reader, form, span, bad: false }
    }

    /// Whether a check has reported anything worse than a note.
    pub fn is_bad(&self) -> bool {
        self.bad
    }

    /// A text has at most `max` code points; an integer, digits (its sign not counted).
    pub fn max_length(&mut self, rule: &'static Rule, max: u32) {
        let Some(text) = self.as_text() else { return };
        let (counted, unit) = match self.form {
            Form::Integer(_) => (text.trim_start_matches('-'), "digits"),
            _ => (text.as_ref(), "characters"),
        };
        let max = max as usize;
        // Characters are never more than bytes, and mostly there are few.
        if counted.len() > max {
            let length = counted.chars().count();
            if length > max {
                self.report(rule, || format!("has {length} {unit}; at most {max} are allowed"));
            }
        }
    }

    /// A text has this form.
    pub fn format(&mut self, rule: &'static Rule, format: Format) {
        let Some(text) = self.as_text() else { return };
        if let Err(reason) = format.check(&text) {
            self.report(rule, || format!("is {}; {reason}", quoted(&text)));
        }
    }

    /// A text is one of these.
    pub fn one_of(&mut self, rule: &'static Rule, values: &[&str]) {
        let Some(text) = self.as_text() else { return };
        if !values.contains(&text.as_ref()) {
            self.report(rule, || format!("is {}; allowed: {}", quoted(&text), quoted_list(values)));
        }
    }

    /// A text consists of ASCII letters, ASCII digits and the characters of `also`.
    pub fn characters(&mut self, rule: &'static Rule, also: &str) {
        let Some(text) = self.as_text() else { return };
        let other = text.chars().find(|character| !character.is_ascii_alphanumeric() && !also.contains(*character));
        if let Some(other) = other {
            self.report(rule, || format!("has {other:?}; only letters, digits and {} are allowed", quoted(also)));
        }
    }

    /// A text is a list of items with `separator` between them. No item is empty; each
    /// is one of `one_of` (unless that is empty) and has the form `format`. With
    /// `quantity_after`, an item ends in that character and a number, which the other
    /// tests do not see.
    pub fn items(
        &mut self,
        rule: &'static Rule,
        separator: char,
        one_of: &[&str],
        format: Option<Format>,
        quantity_after: Option<char>,
    ) {
        let Some(text) = self.as_text() else { return };
        let fault = text.split(separator).find_map(|item| item_fault(item, one_of, format, quantity_after));
        if let Some(fault) = fault {
            self.report(rule, || format!("{fault} (items are separated by {separator:?})"));
        }
    }

    /// An integer, or the number that a text of digits says, lies between these, both
    /// allowed. Other texts are left alone.
    pub fn range(&mut self, rule: &'static Rule, min: i64, max: i64) {
        let (number, shown) = match self.form {
            Form::Integer(value) => (Some(value), Cow::Owned(value.to_string())),
            Form::Text(text) if is_digits(text) => (text.parse().ok(), Cow::Borrowed(text)),
            Form::Text(_) | Form::Boolean => return,
        };
        // Digits that say no number of 64 bits say one too large.
        if !number.is_some_and(|number| (min..=max).contains(&number)) {
            self.report(rule, || format!("is {}; {min} to {max} is allowed", quoted(&shown).trim_matches('"')));
        }
    }

    /// A text is the JSON text of an object. `read` reads it with the reader that it is
    /// handed, and tells whether it was an object; JSON faults inside violate `rule`,
    /// and findings inside make this value bad. Where the rule is not in force, the
    /// text may be anything and is not read.
    pub fn payload(&mut self, rule: &'static Rule, read: impl FnOnce(&mut Reader<'a>) -> Read<bool>) {
        if let Form::Text(text) = self.form
            && self.reader.in_force(rule)
        {
            self.bad |= self.reader.read_payload(text, self.span, rule, read);
        }
    }

    fn as_text(&self) -> Option<Cow<'a, str>> {
        match self.form {
            Form::Text(text) => Some(Cow::Borrowed(text)),
            Form::Integer(value) => Some(Cow::Owned(value.to_string())),
            Form::Boolean => None,
        }
    }

    #[cold]
    fn report(&mut self, rule: &'static Rule, message: impl FnOnce() -> String) {
        self.reader.report(rule, &[], self.span, message);
        self.bad |= self.reader.is_fault(rule);
    }
}

/// What is wrong with an item of a list.
pub(crate) fn item_fault(
    item: &str,
    one_of: &[&str],
    format: Option<Format>,
    quantity_after: Option<char>,
) -> Option<String> {
    let mut name = item;
    if let Some(separator) = quantity_after {
        match item.rsplit_once(separator) {
            Some((before, quantity)) if is_digits(quantity) => name = before,
            _ => return Some(format!("item {} does not end in {separator:?} and a number", quoted(item))),
        }
    }
    if name.is_empty() {
        return Some("has an empty item".to_owned());
    }
    if !one_of.is_empty() && !one_of.contains(&name) {
        return Some(format!("has the item {}; allowed: {}", quoted(name), quoted_list(one_of)));
    }
    let reason = format.and_then(|format| format.check(name).err())?;
    Some(format!("has the item {}; {reason}", quoted(name)))
}

pub(crate) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
