//! The reader on strings, integers and booleans.

use crate::kinds::{Found, TypeRule};
use crate::reader::{Read, Reader, Scratch};
use crate::{Judged, Member, Scalar, Span, Text};

impl<'a> Reader<'a> {
    /// Reads a string. On a value of another type: reports every type rule that does not
    /// allow that, and passes the value.
    pub fn text(&mut self, types: &[TypeRule]) -> Read<Member<&'a str>> {
        if self.peek()? == b'"' { self.read_text(types) } else { self.pass_other(types) }
    }

    /// Reads an integer of 64 bits. On another value: as [`text`](Self::text).
    pub fn integer(&mut self, types: &[TypeRule]) -> Read<Member<i64>> {
        if let b'-' | b'0'..=b'9' = self.peek()? { self.read_integer(types) } else { self.pass_other(types) }
    }

    /// Reads `true` or `false`. On another value: as [`text`](Self::text).
    pub fn boolean(&mut self, types: &[TypeRule]) -> Read<Member<bool>> {
        match self.peek()? {
            b't' => self.read_boolean(true, types),
            b'f' => self.read_boolean(false, types),
            _ => self.pass_other(types),
        }
    }

    /// Reads a string, an integer or a boolean. On another value: as [`text`](Self::text).
    pub fn scalar(&mut self, types: &[TypeRule]) -> Read<Member<Scalar<'a>>> {
        Ok(match self.peek()? {
            b'"' => self.read_text(types)?.map(|text| Scalar::Text(Text::from(text))),
            b'-' | b'0'..=b'9' => self.read_integer(types)?.map(Scalar::Integer),
            b't' => self.read_boolean(true, types)?.map(Scalar::Boolean),
            b'f' => self.read_boolean(false, types)?.map(Scalar::Boolean),
            _ => self.pass_other(types)?,
        })
    }

    /// Runs checks on a good value, standing still at it. The member is bad afterwards if
    /// they reported anything worse than a note.
    pub fn judge<T: Judgeable<'a>>(
        &mut self,
        member: Member<T>,
        checks: impl FnOnce(&mut Judged<'_, 'a>),
    ) -> Member<T> {
        let Member::Good(value, span) = member else { return member };
        let mut judged = Judged::new(self, value.form(self.scratch), span);
        checks(&mut judged);
        if judged.is_bad() { Member::Bad(span) } else { Member::Good(value, span) }
    }

    fn read_text(&mut self, types: &[TypeRule]) -> Read<Member<&'a str>> {
        let token = self.string()?;
        let (text, sound) = self.said(token);
        let refused = self.refuse(types, Found::String, token.span);
        Ok(member(text, token.span, sound && !refused))
    }

    fn read_integer(&mut self, types: &[TypeRule]) -> Read<Member<i64>> {
        let number = self.number()?;
        let found = if number.integer.is_some() { Found::Integer } else { Found::Number };
        let refused = self.refuse(types, found, number.span);
        Ok(match number.integer {
            Some(value) => member(value, number.span, !refused),
            None => Member::Bad(number.span),
        })
    }

    fn read_boolean(&mut self, value: bool, types: &[TypeRule]) -> Read<Member<bool>> {
        let span = self.literal(if value { "true" } else { "false" })?;
        let refused = self.refuse(types, Found::Boolean, span);
        Ok(member(value, span, !refused))
    }

    /// Passes a value that cannot be decoded here.
    fn pass_other<T>(&mut self, types: &[TypeRule]) -> Read<Member<T>> {
        let (found, span) = self.skip_value()?;
        self.refuse(types, found, span);
        Ok(Member::Bad(span))
    }
}

fn member<T>(value: T, span: Span, good: bool) -> Member<T> {
    if good { Member::Good(value, span) } else { Member::Bad(span) }
}

/// A value as checks see it.
#[derive(Clone, Copy, Debug)]
pub enum Form<'a> {
    /// A string.
    Text(&'a str),
    /// An integer, which checks of texts see as decimal digits.
    Integer(i64),
    /// A boolean, which checks of texts leave alone.
    Boolean,
}

/// What [`Reader::judge`] can check.
pub trait Judgeable<'a> {
    /// How checks see it. What they keep of an owned text goes to `scratch`.
    fn form(&self, scratch: &'a Scratch) -> Form<'a>;
}

impl<'a> Judgeable<'a> for &'a str {
    fn form(&self, _: &'a Scratch) -> Form<'a> {
        Form::Text(self)
    }
}

impl<'a> Judgeable<'a> for i64 {
    fn form(&self, _: &'a Scratch) -> Form<'a> {
        Form::Integer(*self)
    }
}

impl<'a> Judgeable<'a> for bool {
    fn form(&self, _: &'a Scratch) -> Form<'a> {
        Form::Boolean
    }
}

impl<'a> Judgeable<'a> for Scalar<'a> {
    fn form(&self, scratch: &'a Scratch) -> Form<'a> {
        match self {
            Self::Text(text) => Form::Text(text.borrowed().unwrap_or_else(|| scratch.0.alloc_str(text))),
            Self::Integer(value) => Form::Integer(*value),
            Self::Boolean(_) => Form::Boolean,
        }
    }
}
