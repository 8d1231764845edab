//! What a message seems to be, from its head alone.

use memchr::memmem::Finder;

use super::Quick;
use crate::{Direction, Envelope, Scratch};

/// What a message seems to say of itself. Only a look proves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peeked<'a> {
    /// Whether it seems to be a request or a response.
    pub direction: Direction,
    /// The API.
    pub function: &'a [u8],
    /// Its version.
    pub version: &'a [u8],
}

/// Peeks into envelopes.
#[derive(Debug)]
pub struct Peek {
    envelope: &'static Envelope,
    /// Of the head's name.
    finder: Finder<'static>,
}

impl Peek {
    /// Into envelopes with these names.
    pub fn new(envelope: &'static Envelope) -> Self {
        Self { envelope, finder: Finder::new(envelope.head) }
    }

    /// What the message seems to say; nothing where it is not written in a usual way.
    pub fn peek<'a>(&self, bytes: &'a [u8], scratch: &'a Scratch) -> Option<Peeked<'a>> {
        let mut quick = Quick::<false>::new(bytes, scratch);
        let (direction, message) = quick.message(self.envelope)?;
        let head = quick.head(&self.finder, message)?;
        let (mut at, mut begun) = (quick.open(head)? + 1, false);
        let (mut function, mut version) = (None, None);
        while function.is_none() || version.is_none() {
            let (name, value) = quick.member(at, begun)?;
            begun = true;
            at = match () {
                () if name == self.envelope.function.as_bytes() => quick.keep(value, &mut function)?,
                () if name == self.envelope.version.as_bytes() => quick.keep(value, &mut version)?,
                () => quick.skip(value, 0)?,
            };
        }
        Some(Peeked { direction, function: function?, version: version? })
    }
}

impl<'a> Quick<'a, false> {
    /// The place of the first message. Before it there may be a signature.
    fn message(&mut self, envelope: &Envelope) -> Option<(Direction, usize)> {
        let (mut at, mut begun) = (self.open(0)? + 1, false);
        loop {
            let (name, value) = self.member(at, begun)?;
            match () {
                () if name == envelope.request.as_bytes() => return Some((Direction::Request, value)),
                () if name == envelope.response.as_bytes() => return Some((Direction::Response, value)),
                () => (at, begun) = (self.text(value, usize::MAX)?, true),
            }
        }
    }

    /// The place of the message's head: its first member, or wherever the name stands, because
    /// passing what else it holds takes longer than anything.
    fn head(&mut self, finder: &Finder<'_>, message: usize) -> Option<usize> {
        let name = finder.needle();
        let begin = self.open(message)? + 1;
        if let Some((first, value)) = self.member(begin, false)
            && first == name
        {
            return Some(value);
        }
        let rest = self.bytes.get(begin..)?;
        finder.find_iter(rest).find_map(|found| {
            let (before, value) = self.member((begin + found).checked_sub(1)?, false)?;
            (before == name && self.open(value).is_some()).then_some(value)
        })
    }

    fn keep(&mut self, at: usize, said: &mut Option<&'a [u8]>) -> Option<usize> {
        let (text, end) = self.said(at)?;
        *said = Some(text);
        Some(end)
    }
}

#[cfg(test)]
mod tests {
    use super::{Peek, Peeked};
    use crate::{Direction, Envelope, Scratch};

    static ENVELOPE: Envelope = Envelope {
        request: "ask",
        response: "answer",
        signature: "seal",
        head: "top",
        function: "does",
        version: "of",
        sign_type: "kind",
        sign_types: &[],
        key_bits: 2048,
        success: "OK",
    };

    #[test]
    fn heads_are_found_wherever_they_stand() {
        let cases = [
            (r#"{"ask":{"top":{"does":"f","of":"1"},"rest":{}},"seal":""}"#, Some(Direction::Request)),
            (r#"{"answer":{"top":{"of":"1","x":[{}],"does":"f"}"#, Some(Direction::Response)),
            (
                r#" { "seal" : "a\"b" , "ask" : { "rest" : {"top":1} , "top" : { "of" : "1" , "does" : "f" "#,
                Some(Direction::Request),
            ),
            (r#"{"ask":{"rest":"\"top\":{\"of\":","top":{"of":"1","does":"f"}}}"#, Some(Direction::Request)),
            (r#"{"ask":{"top":{"does":"f"}}}"#, None),
            (r#"{"ask":{"top":"#, None),
            (r#"{"seal":""}"#, None),
            (r#"{"seal":{},"ask":{"top":{"of":"1","does":"f"}}}"#, None),
            ("", None),
        ];
        for (text, direction) in cases {
            let expect = direction.map(|direction| Peeked { direction, function: b"f", version: b"1" });
            assert_eq!(Peek::new(&ENVELOPE).peek(text.as_bytes(), &Scratch::new()), expect, "{text}");
        }
    }
}
