//! The reader on tokens and whole values, and how it takes faults.

use crate::Span;
use crate::escape::unescape;
use crate::json::{Cursor, Escapes, Fault, Lexed, NumberToken, StringToken};
use crate::kinds::{Found, TypeRule};
use crate::message::quoted;
use crate::pointer::Step;
use crate::reader::{Array, Object, Read, Reader, Stop};
use crate::rule::{DEPTH, DUPLICATE, Rule, SURROGATE, TRAILING, UTF8};

/// How deep arrays and objects may nest.
const MAX_DEPTH: usize = 128;

impl<'a> Reader<'a> {
    /// Reports every rule that does not allow a value of this type. Whether any did that
    /// is worse than a note.
    #[inline]
    pub(crate) fn refuse(&mut self, types: &[TypeRule], found: Found, span: Span) -> bool {
        !types.iter().all(|allowed| allowed.kinds.allow(found)) && self.report_type(types, found, span)
    }

    #[cold]
    fn report_type(&mut self, types: &[TypeRule], found: Found, span: Span) -> bool {
        let mut refused = false;
        for TypeRule { kinds, rule } in types.iter().filter(|allowed| !allowed.kinds.allow(found)) {
            self.report(rule, &[], span, || format!("is {}; {kinds} is needed", found.name()));
            refused |= self.is_fault(rule);
        }
        refused
    }

    /// Whether a finding of this rule makes the member bad.
    pub(crate) fn is_fault(&self, rule: &Rule) -> bool {
        rule.severity > crate::Severity::Note && self.in_force(rule)
    }

    pub(crate) fn allowed(&self, types: &[TypeRule], found: Found) -> bool {
        types.iter().all(|allowed| allowed.kinds.allow(found) || !self.in_force(allowed.rule))
    }

    /// The first byte of the value that comes next.
    #[inline]
    pub(crate) fn peek(&mut self) -> Read<u8> {
        self.cursor.peek().ok_or_else(|| self.unexpected("a value"))
    }

    #[inline]
    pub(crate) fn string(&mut self) -> Read<StringToken> {
        self.lexed(Cursor::string)
    }

    #[inline]
    pub(crate) fn number(&mut self) -> Read<NumberToken> {
        self.lexed(Cursor::number)
    }

    #[inline]
    pub(crate) fn literal(&mut self, word: &str) -> Read<Span> {
        self.lexed(|cursor| cursor.literal(word))
    }

    #[inline]
    fn lexed<T>(&mut self, read: impl FnOnce(&mut Cursor<'a>) -> Lexed<T>) -> Read<T> {
        read(&mut self.cursor).map_err(|fault| self.stop(*fault))
    }

    /// What a string says, and whether its escapes make sense (reported if not).
    #[inline]
    pub(crate) fn said(&mut self, token: StringToken) -> (&'a str, bool) {
        let raw = self.cursor.content(token);
        match token.escapes {
            Escapes::None => (raw, true),
            Escapes::Sound => (unescape(raw, &self.scratch.0), true),
            Escapes::LoneSurrogate(_) => {
                self.check_escapes(token);
                (unescape(raw, &self.scratch.0), false)
            }
        }
    }

    /// Reports escapes that make no sense.
    #[inline]
    fn check_escapes(&mut self, token: StringToken) {
        if let Escapes::LoneSurrogate(at) = token.escapes {
            let span = Span::new(at, at + r"\u0000".len());
            let message = format!("{} is half of a surrogate pair without the other half", self.cursor.slice(span));
            self.report_json(&SURROGATE, span, message);
        }
    }

    /// Reads any value and tells what it was.
    pub(crate) fn skip_value(&mut self) -> Read<(Found, Span)> {
        match self.peek()? {
            b'"' => {
                let token = self.string()?;
                self.check_escapes(token);
                Ok((Found::String, token.span))
            }
            b'{' => {
                let mut object = self.open_object()?;
                while self.next_member(&mut object)?.is_some() {
                    if !self.names.is_new(&object.names, self.last_name()) {
                        self.report_duplicate();
                    }
                    self.skip_value()?;
                    self.leave();
                }
                Ok((Found::Object, object.span))
            }
            b'[' => {
                let mut array = self.open_array()?;
                while self.next_element(&mut array)? {
                    self.skip_value()?;
                    self.leave();
                }
                Ok((Found::Array, array.span))
            }
            b't' => Ok((Found::Boolean, self.literal("true")?)),
            b'f' => Ok((Found::Boolean, self.literal("false")?)),
            b'n' => Ok((Found::Null, self.literal("null")?)),
            b'-' | b'0'..=b'9' => {
                let number = self.number()?;
                let found = if number.integer.is_some() { Found::Integer } else { Found::Number };
                Ok((found, number.span))
            }
            _ => Err(self.unexpected("a value")),
        }
    }

    pub(crate) fn open_object(&mut self) -> Read<Object> {
        let start = self.open()?;
        Ok(Object { span: Span::new(start, start), seen: 0, begun: false, names: self.names.open() })
    }

    pub(crate) fn open_array(&mut self) -> Read<Array> {
        let start = self.open()?;
        Ok(Array { span: Span::new(start, start), count: 0 })
    }

    /// Passes the bracket that was just peeked, and gives its place.
    fn open(&mut self) -> Read<usize> {
        let start = self.cursor.position();
        if self.depth == MAX_DEPTH {
            let message = format!("nests deeper than {MAX_DEPTH} levels");
            return Err(self.stop(Fault { rule: &DEPTH, span: Span::new(start, start + 1), message }));
        }
        self.depth += 1;
        self.cursor.pass();
        Ok(start)
    }

    pub(crate) fn last_name(&self) -> &'a str {
        match self.path.last() {
            Some(Step::Name(name)) => name,
            _ => "",
        }
    }

    pub(crate) fn report_duplicate(&mut self) {
        let name = self.last_name();
        self.report(&DUPLICATE, &[], self.name, || {
            format!("{} names a member that the object has already", quoted(name))
        });
    }

    /// Checks that the text ends here.
    pub(crate) fn end_of_text(&mut self) {
        if self.cursor.peek().is_some() {
            let start = self.cursor.position();
            let rest = self.cursor.slice(Span::new(start, self.cursor.end())).trim_end();
            let message = format!("{} follows the value", quoted(rest));
            self.report_json(&TRAILING, Span::new(start, start + rest.len()), message);
        }
    }

    #[cold]
    pub(crate) fn unexpected(&mut self, needed: &str) -> Stop {
        let fault = self.cursor.unexpected(needed);
        self.stop(*fault)
    }

    #[cold]
    fn stop(&mut self, fault: Fault) -> Stop {
        self.stopped = true;
        // Where the text was cut before bad bytes, its end is no fault of its own.
        let cut = self.payload.is_none() && fault.span.end >= self.cursor.end();
        if !(cut && self.report_bad_bytes()) {
            self.report_json(fault.rule, fault.span, fault.message);
        }
        Stop
    }

    /// Whether there were any.
    pub(crate) fn report_bad_bytes(&mut self) -> bool {
        let bad = self.bad_bytes.take();
        if let Some(span) = bad {
            self.report(&UTF8, &[], span, || "these bytes are not UTF-8".to_owned());
        }
        bad.is_some()
    }
}
