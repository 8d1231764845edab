//! Passing values that no rule is about.

use super::Quick;

/// Deeper values are left to the reader.
const MAX_DEPTH: usize = 8;

impl<const INSIDE: bool> Quick<'_, INSIDE> {
    /// The place after any value that is written in a usual way.
    pub(super) fn skip(&mut self, at: usize, depth: usize) -> Option<usize> {
        let at = self.white(at);
        match self.byte(at)? {
            b'0'..=b'9' => self.integer(at, usize::MAX, |_| true),
            b't' => self.literal(at, b"true"),
            b'f' => self.literal(at, b"false"),
            b'n' => self.literal(at, b"null"),
            b'[' if depth < MAX_DEPTH => self.skip_array(at + 1, depth + 1),
            b'{' if depth < MAX_DEPTH => self.skip_object(at + 1, depth + 1),
            _ => self.text(at, usize::MAX),
        }
    }

    fn skip_array(&mut self, at: usize, depth: usize) -> Option<usize> {
        let mut at = self.white(at);
        if self.byte(at)? == b']' {
            return Some(at + 1);
        }
        loop {
            at = self.skip(at, depth)?;
            at = self.white(at);
            match self.byte(at)? {
                b',' => at += 1,
                b']' => return Some(at + 1),
                _ => return None,
            }
        }
    }

    fn skip_object(&mut self, at: usize, depth: usize) -> Option<usize> {
        let (mut at, mut begun, known) = (at, false, self.known());
        loop {
            if let Some(end) = self.closes(at) {
                self.forget(known);
                return Some(end);
            }
            let (name, value) = self.member(at, begun)?;
            if !self.is_new(known, name) {
                return None;
            }
            at = self.skip(value, depth)?;
            begun = true;
        }
    }
}
