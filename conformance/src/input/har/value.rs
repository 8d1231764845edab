//! Where a JSON value ends, found in its bytes as they come. Nothing else is asked of it.

/// A place in a value: before its first byte, to begin with.
#[derive(Debug, Default)]
pub(super) struct Value {
    at: At,
    /// The brackets that are to be closed, by what closes them.
    closers: Vec<u8>,
    /// Those inside of these, which are only counted.
    deeper: usize,
}

/// What became of some bytes of a value.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Passed {
    /// It goes on behind them.
    Within,
    /// It has ended.
    End,
    /// A bracket is closed by another one than this.
    Wrong(&'static str),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum At {
    #[default]
    Start,
    /// Between the values of an object or a list.
    Inside,
    Text,
    /// Behind a backslash.
    Escape,
    /// In a number or a word that is the whole value.
    Word,
}

/// Deeper brackets are only counted: no record is as deep.
const DEEPEST: usize = 256;

impl Value {
    /// Goes on through these bytes; tells how many of them belong to it.
    pub(super) fn pass(&mut self, bytes: &[u8]) -> (usize, Passed) {
        let mut at = 0;
        while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
            at += match self.at {
                At::Start | At::Inside => {
                    let found = if self.at == At::Start { Some(0) } else { rest.iter().position(is_structure) };
                    let Some(found) = found else { break };
                    if let Err(closer) = self.enter(rest[found]) {
                        return (at + found, Passed::Wrong(closer));
                    }
                    found + 1
                }
                At::Text => {
                    let Some(found) = memchr::memchr2(b'"', b'\\', rest) else { break };
                    self.at = if rest[found] == b'"' { At::Inside } else { At::Escape };
                    found + 1
                }
                At::Escape => {
                    self.at = At::Text;
                    1
                }
                At::Word => match rest.iter().position(|byte| is_structure(byte) || ends_word(*byte)) {
                    Some(end) => return (at + end, Passed::End),
                    None => break,
                },
            };
            if self.at == At::Inside && self.closers.is_empty() {
                return (at, Passed::End);
            }
        }
        (bytes.len(), Passed::Within)
    }

    /// What the byte changes; if it closes the wrong bracket, what would close the right one.
    fn enter(&mut self, byte: u8) -> Result<(), &'static str> {
        match byte {
            b'"' => self.at = At::Text,
            b'{' | b'[' => {
                self.at = At::Inside;
                if self.closers.len() < DEEPEST {
                    self.closers.push(if byte == b'{' { b'}' } else { b']' });
                } else {
                    self.deeper += 1;
                }
            }
            b'}' | b']' if self.deeper > 0 => self.deeper -= 1,
            b'}' | b']' => match self.closers.last() {
                Some(closer) if *closer == byte => _ = self.closers.pop(),
                Some(b'}') => return Err("`}`"),
                _ => return Err("`]`"),
            },
            _ => self.at = At::Word,
        }
        Ok(())
    }
}

fn is_structure(byte: &u8) -> bool {
    matches!(byte, b'"' | b'{' | b'}' | b'[' | b']')
}

fn ends_word(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b',' | b':')
}
