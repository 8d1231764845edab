//! Where the entries of a HAR file begin and end, found in its bytes as they come.
//!
//! Only the way to the entries is read closely. Of all other values, and of the entries
//! themselves, nothing matters here but where they end: whoever judges an entry says what is
//! wrong in it.

use std::mem;

use super::MARK;
use super::value::{Passed, Value};

/// A place in a HAR file, and what is known of the bytes before it.
#[derive(Debug, Default)]
pub(in crate::input) struct Scan {
    level: Level,
    wants: Wants,
    /// What it is within, and what for.
    within: Option<(Of, Value)>,
    /// The name that was read last, as it is written, or the beginning of a long one.
    name: Vec<u8>,
    /// Of the byte order mark, so many bytes have been there.
    marked: usize,
    /// Whether its member is the one that leads to the entries.
    is_on_the_way: bool,
    /// Of each level, whether that member has been there.
    seen: [bool; 2],
    is_har: bool,
}

/// What comes next.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::input) enum Event {
    /// Nothing that is known yet.
    More,
    /// An entry.
    Begins,
    /// An entry has ended.
    Ends,
    /// A byte that cannot be there, and why; nothing is known of what follows.
    Wrong(String),
}

/// Which object or list the values around the entries stand in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Level {
    #[default]
    File,
    Log,
    Entries,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Wants {
    #[default]
    Root,
    /// A member or an entry, or the end.
    First,
    /// Another one.
    Next,
    Colon,
    Value,
    Comma,
    End,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    Name,
    Entry,
    Other,
}

/// What to do with a byte.
enum Step {
    Pass,
    Enter(Of),
    Wrong,
}

/// Of a name, more bytes are not kept: ours are shorter, however they are written.
const LONGEST_NAME: usize = 64;

impl Scan {
    /// Whether it is a HAR file: it has a list of entries.
    pub(in crate::input) fn is_har(&self) -> bool {
        self.is_har
    }

    /// Whether it is at the end of a whole one.
    pub(in crate::input) fn is_over(&self) -> bool {
        self.wants == Wants::End
    }

    /// What is wrong with a file that ends here and has not given all of its entries.
    pub(in crate::input) fn end(&self) -> String {
        match &self.within {
            Some((Of::Entry, _)) => "the file ends within an entry".to_owned(),
            Some(_) => "the file ends within a value".to_owned(),
            None if self.is_over() => "the file ends without a list of entries".to_owned(),
            None => format!("the file ends where {} is needed", self.needed()),
        }
    }

    /// Goes on through these bytes; tells how many of them it has passed, and what comes next.
    pub(in crate::input) fn next(&mut self, bytes: &[u8]) -> (usize, Event) {
        let mut at = 0;
        loop {
            let rest = bytes.get(at..).unwrap_or_default();
            if let Some((of, mut value)) = self.within.take() {
                let (passed, how) = value.pass(rest);
                if of == Of::Name {
                    let room = (LONGEST_NAME + 1).saturating_sub(self.name.len());
                    self.name.extend(rest.iter().take(passed.min(room)));
                }
                at += passed;
                match how {
                    Passed::Within => {
                        self.within = Some((of, value));
                        return (at, Event::More);
                    }
                    Passed::Wrong(closer) => return (at, wrong(bytes.get(at), closer)),
                    Passed::End => match self.left(of) {
                        Event::More => continue,
                        Event::Ends => return (at, Event::Ends),
                        // At the last byte of the name.
                        event => return (at - 1, event),
                    },
                }
            }
            let Some(byte) = rest.first() else { return (at, Event::More) };
            if matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
                at += 1;
                continue;
            }
            match self.step(*byte) {
                Step::Pass => at += 1,
                Step::Wrong => return (at, wrong(Some(byte), self.needed())),
                Step::Enter(of) => {
                    self.name.truncate(if of == Of::Name { 0 } else { self.name.len() });
                    self.within = Some((of, Value::default()));
                    if of == Of::Entry {
                        return (at, Event::Begins);
                    }
                }
            }
        }
    }

    fn step(&mut self, byte: u8) -> Step {
        let begins_value = matches!(byte, b'"' | b'{' | b'[' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n');
        let (wants, step) = match (self.wants, self.level, byte) {
            (Wants::Root, _, _) if MARK.get(self.marked) == Some(&byte) => {
                self.marked += 1;
                (Wants::Root, Step::Pass)
            }
            (Wants::Root, _, b'{') => (Wants::First, Step::Pass),
            (Wants::First | Wants::Next, Level::File | Level::Log, b'"') => (Wants::Colon, Step::Enter(Of::Name)),
            (Wants::First | Wants::Next, Level::Entries, _) if begins_value => {
                self.is_har = true;
                (Wants::Comma, Step::Enter(Of::Entry))
            }
            (Wants::Colon, _, b':') => (Wants::Value, Step::Pass),
            (Wants::Value, Level::File, b'{') if self.is_on_the_way => {
                self.level = Level::Log;
                (Wants::First, Step::Pass)
            }
            (Wants::Value, Level::Log, b'[') if self.is_on_the_way => {
                self.level = Level::Entries;
                (Wants::First, Step::Pass)
            }
            (Wants::Value, _, _) if begins_value => (Wants::Comma, Step::Enter(Of::Other)),
            (Wants::Comma, _, b',') => (Wants::Next, Step::Pass),
            (Wants::First | Wants::Comma, Level::Entries, b']') => {
                self.is_har = true;
                self.level = Level::Log;
                (Wants::Comma, Step::Pass)
            }
            (Wants::First | Wants::Comma, Level::Log, b'}') => {
                self.level = Level::File;
                (Wants::Comma, Step::Pass)
            }
            (Wants::First | Wants::Comma, Level::File, b'}') => (Wants::End, Step::Pass),
            (wants, ..) => (wants, Step::Wrong),
        };
        self.wants = wants;
        step
    }

    /// A name or another value has ended: what there is to tell.
    fn left(&mut self, of: Of) -> Event {
        match (of, self.level) {
            (Of::Entry, _) => Event::Ends,
            (Of::Name, Level::File) => self.named("log", 0),
            (Of::Name, Level::Log) => self.named("entries", 1),
            _ => Event::More,
        }
    }

    fn named(&mut self, wanted: &str, level: usize) -> Event {
        self.is_on_the_way = serde_json::from_slice::<String>(&self.name).is_ok_and(|name| name == wanted);
        if self.is_on_the_way && mem::replace(&mut self.seen[level], true) {
            return Event::Wrong(format!("`{wanted}` is there twice"));
        }
        Event::More
    }

    fn needed(&self) -> &'static str {
        match (self.wants, self.level) {
            (Wants::Root, _) => "`{`",
            (Wants::First, Level::Entries) => "an entry or `]`",
            (Wants::Next, Level::Entries) => "an entry",
            (Wants::Comma, Level::Entries) => "`,` or `]`",
            (Wants::First, _) => "a name or `}`",
            (Wants::Next, _) => "a name",
            (Wants::Comma, _) => "`,` or `}`",
            (Wants::Colon, _) => "`:`",
            (Wants::Value, _) => "a value",
            (Wants::End, _) => "the end of the file",
        }
    }
}

fn wrong(byte: Option<&u8>, needed: &str) -> Event {
    let stands = match byte {
        Some(byte) if byte.is_ascii_graphic() => format!("`{}` stands", char::from(*byte)),
        Some(byte) => format!("the byte 0x{byte:02x} stands"),
        None => "nothing stands".to_owned(),
    };
    Event::Wrong(format!("{stands} where {needed} is needed"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The entries that are found in the pieces; and what is wrong, and before which text, or lacking.
    fn events<'p>(pieces: impl IntoIterator<Item = &'p [u8]>) -> String {
        let pieces: Vec<_> = pieces.into_iter().collect();
        let text = String::from_utf8(pieces.concat()).expect("UTF-8");
        let (mut scan, mut told, mut before, mut start) = (Scan::default(), Vec::new(), 0, 0);
        for piece in pieces {
            let mut at = 0;
            loop {
                let (passed, event) = scan.next(&piece[at..]);
                at += passed;
                match event {
                    Event::More => break,
                    Event::Begins => start = before + at,
                    Event::Ends => told.push(text[start..before + at].to_owned()),
                    Event::Wrong(why) => {
                        told.push(format!("{why}: {}", &text[before + at..]));
                        return told.join(" | ");
                    }
                }
            }
            assert_eq!(at, piece.len());
            before += at;
        }
        if !scan.is_har() || !scan.is_over() {
            told.push(scan.end());
        }
        told.join(" | ")
    }

    #[test]
    fn scanning() {
        for (text, expected) in [
            (r#"{"log":{"entries":[{},{"a":[1,"]\""]}]}}"#, r#"{} | {"a":[1,"]\""]}"#),
            ("\u{feff} {\r\n \"log\" : { \"entries\" : [\t{ }\n,\r1 ] } }\n", "{ } | 1"),
            (r#"{"entries":[1],"log":{"a":{"entries":[2]},"entries":[],"b":"]"},"c":[{"log":3}]}"#, ""),
            (r#"{"log":{"pages":[{"entries":[{}]}],"\u0065ntries":[null],"entrie":tru}}"#, "null"),
            (r#"{"log":{}}"#, "the file ends without a list of entries"),
            (r#"{"log":[],"entries":[1]}"#, "the file ends without a list of entries"),
            (r#"{"log":{"entries":{"entries":[1]}}}"#, "the file ends without a list of entries"),
            (r#"{"log":{"entries":[{},"#, "{} | the file ends where an entry is needed"),
            (r#"{"log":{"entries":[{},{"a":"b"#, "{} | the file ends within an entry"),
            (r#"{"log":{"entries":[1],"a":[2"#, "1 | the file ends within a value"),
            (r#"{"log":{"entries":[1]}"#, "1 | the file ends where `,` or `}` is needed"),
            ("", "the file ends where `{` is needed"),
            (r#"{"log":{"entries":[}}"#, "`}` stands where an entry or `]` is needed: }}"),
            (r#"{"log":{"entries":[1}}"#, "1 | `}` stands where `,` or `]` is needed: }}"),
            (r#"{"log":{"entries":[1,]}}"#, "1 | `]` stands where an entry is needed: ]}}"),
            (r#"{"log":{"entries":[{"a":[}]}}"#, "`}` stands where `]` is needed: }]}}"),
            (r#"{"log":{"entries":[{"a":1]}}"#, "`]` stands where `}` is needed: ]}}"),
            (r#"{"log":{"entries":[1{}]}}"#, "1 | `{` stands where `,` or `]` is needed: {}]}}"),
            (r#"{"log":{"entries":[]},"log":{}}"#, "`log` is there twice: \":{}}"),
            (r#"{"log":{"entries":[],"entries":[]}}"#, "`entries` is there twice: \":[]}}"),
            (r#"{"log":{"entries":[]}} x"#, "`x` stands where the end of the file is needed: x"),
            (r#"{"log" 1}"#, "`1` stands where `:` is needed: 1}"),
            ("é", "the byte 0xc3 stands where `{` is needed: é"),
            ("[]", "`[` stands where `{` is needed: []"),
        ] {
            assert_eq!(events([text.as_bytes()]), expected, "{text}");
            // Byte for byte, too.
            assert_eq!(events(text.as_bytes().chunks(1)), expected, "{text}");
        }
    }

    #[test]
    fn however_deep() {
        for depth in [1, 255, 256, 257, 3000] {
            let entry = "[".repeat(depth) + &"]".repeat(depth);
            let text = format!("{BEGINNING}{entry},1]}}}}");
            assert_eq!(events([text.as_bytes()]), format!("{entry} | 1"));
        }
    }

    proptest! {
        /// Whatever the bytes, it is the same for any pieces of them.
        #[test]
        fn pieces_do_not_matter(
            words in prop::collection::vec(prop::sample::select(WORDS), 0..40),
            is_begun in any::<bool>(),
            sizes in prop::collection::vec(1_usize..9, 1..9),
        ) {
            let text = if is_begun { BEGINNING } else { "" }.to_owned() + &words.concat();
            let (mut rest, mut pieces) = (text.as_bytes(), Vec::new());
            for size in sizes.into_iter().cycle() {
                let (piece, after) = rest.split_at(size.min(rest.len()));
                pieces.push(piece);
                rest = after;
                if rest.is_empty() {
                    break;
                }
            }
            prop_assert_eq!(events(pieces), events([text.as_bytes()]));
        }
    }

    const BEGINNING: &str = "{\"log\":{\"entries\":[";
    const WORDS: &[&str] = &[
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\"log\"",
        "\"entries\"",
        "1",
        "null",
        " ",
        "\r\n",
        "é",
        "{}",
        "\"a\":",
        "\u{feff}",
    ];
}
