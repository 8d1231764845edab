//! From the message to the bytes that may have been signed in its place.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use encoding_rs::GBK;

use super::hashes::Hash;
use super::spelling::said;
use super::style::{self, Layout, Style};
use super::tokens::{Item, Items, Node, parse};

/// The message, and what it is taken from.
pub(super) struct Content<'t> {
    /// Its bytes, as they should have been signed.
    pub(super) bytes: &'t [u8],
    /// The same as a tree, if it is JSON.
    pub(super) node: Option<Node<'t>>,
    /// What else may have been signed, with what to call it.
    pub(super) others: Vec<Other<'t>>,
}

/// A value around the message or in it.
pub(super) struct Other<'t> {
    pub(super) cause: &'static str,
    pub(super) found: String,
    pub(super) node: Node<'t>,
}

/// How the signed bytes come about, from the value to the bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Recipe<'t> {
    pub(super) part: Part,
    pub(super) style: Style<'t>,
    pub(super) lines: Lines,
    pub(super) ending: Ending,
    pub(super) charset: Charset,
    pub(super) digest: Digested,
}

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Message,
    /// One of the others.
    Other(usize),
    /// The message after this text and a colon.
    Named(&'static str),
    WithoutBraces,
    /// Without braces and the white space inside them.
    Bared,
    /// As the content of a JSON string, with its quotes or without.
    InString {
        quotes: bool,
    },
    /// `key=value&key=value` of these.
    Pairs(Pairs),
    Nothing,
}

/// Whose pairs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pairs {
    /// Of the message's members.
    Top,
    /// Of the members of the message's members.
    Second,
    /// Of all scalars.
    Leaves,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lines {
    Kept,
    LineFeeds,
    CarriageReturns,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    Kept,
    Added(&'static str),
    Trimmed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Charset {
    Kept,
    WithMark,
    Gbk,
    Utf16 { big: bool, mark: bool },
    Latin1,
    Ascii,
    Utf8Twice,
}

/// What is signed of the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Digested {
    No,
    Raw(Hash),
    Hex {
        hash: Hash,
        upper: bool,
    },
    Base64(Hash),
    /// No digest: base64 of all of them.
    Whole64,
}

impl Recipe<'_> {
    /// The message as it stands.
    pub(super) const MESSAGE: Self = Self {
        part: Part::Message,
        style: Style::KEPT,
        lines: Lines::Kept,
        ending: Ending::Kept,
        charset: Charset::Kept,
        digest: Digested::No,
    };
}

impl<'t> Content<'t> {
    pub(super) fn new(bytes: &'t [u8]) -> Self {
        let node = std::str::from_utf8(bytes).ok().and_then(parse);
        Self { bytes, node, others: Vec::new() }
    }

    /// The bytes by this recipe; `None` if it cannot be followed.
    pub(super) fn made_by(&self, recipe: &Recipe) -> Option<Vec<u8>> {
        let text = self.text(recipe)?;
        let bytes = encoded(&ended(with_lines(text, recipe.lines), recipe.ending), recipe.charset)?;
        Some(match recipe.digest {
            Digested::No => bytes,
            Digested::Raw(hash) => hash.digest(&bytes),
            Digested::Hex { hash, upper } => hex(&hash.digest(&bytes), upper).into_bytes(),
            Digested::Base64(hash) => STANDARD.encode(hash.digest(&bytes)).into_bytes(),
            Digested::Whole64 => STANDARD.encode(bytes).into_bytes(),
        })
    }

    fn text(&self, recipe: &Recipe) -> Option<Vec<u8>> {
        let style = &recipe.style;
        let most = self.bytes.len().saturating_mul(8).saturating_add(1 << 16);
        let message = || match &self.node {
            _ if *style == Style::KEPT => Some(self.bytes.to_vec()),
            Some(node) => {
                let written = style::write(node, style, most)?;
                let is_kept = style.layout == Layout::Kept;
                let (before, after) = if is_kept { spaces_around(self.bytes) } else { Default::default() };
                Some([before, written.as_bytes(), after].concat())
            }
            None => None,
        };
        match recipe.part {
            Part::Message => message(),
            Part::Other(index) => style::write(&self.others.get(index)?.node, style, most).map(String::into_bytes),
            Part::Named(name) => Some([b"\"".as_slice(), name.as_bytes(), b"\":", &message()?].concat()),
            Part::WithoutBraces => Some(inner(&message()?)?.to_vec()),
            Part::Bared => Some(inner(&message()?)?.trim_ascii().to_vec()),
            Part::InString { quotes } => {
                let quoted = serde_json::Value::from(String::from_utf8(message()?).ok()?).to_string();
                let bare = quoted.strip_prefix('"')?.strip_suffix('"')?;
                Some(if quotes { quoted.into_bytes() } else { bare.as_bytes().to_vec() })
            }
            Part::Pairs(whose) => pairs(self.node.as_ref()?, whose, style, most).map(String::into_bytes),
            Part::Nothing => Some(Vec::new()),
        }
    }
}

/// A value that is the only member of an object.
pub(super) fn wrapped<'t>(name: &'t str, value: Node<'t>) -> Node<'t> {
    Node::Object(Items { items: vec![Item::member(name, value)], blank: "" })
}

fn spaces_around(bytes: &[u8]) -> (&[u8], &[u8]) {
    let (left, right) = (bytes.trim_ascii_start().len(), bytes.trim_ascii_end().len());
    let before = bytes.get(..bytes.len() - left).unwrap_or_default();
    (before, bytes.get(right..).unwrap_or_default())
}

fn inner(text: &[u8]) -> Option<&[u8]> {
    text.strip_prefix(b"{")?.strip_suffix(b"}")
}

/// Sorted by name, because that is how they are signed.
fn pairs(message: &Node, whose: Pairs, style: &Style, most: usize) -> Option<String> {
    let mut found = Vec::new();
    let members = style::chosen(message.members(), style).into_iter();
    match whose {
        Pairs::Top => members.for_each(|item| found.push(item)),
        Pairs::Second => members.for_each(|item| found.extend(style::chosen(item.value.members(), style))),
        Pairs::Leaves => members.for_each(|item| leaves(item, style, &mut found)),
    }
    found.sort_by_key(|item| item.name);
    let mut out = String::new();
    for item in found {
        if !out.is_empty() {
            out.push('&');
        }
        out.extend([item.name.unwrap_or_default(), "="]);
        match item.value.content() {
            Some(content) => out.push_str(&said(content)),
            None => out.push_str(&style::write(&item.value, style, most)?),
        }
    }
    (!out.is_empty()).then_some(out)
}

fn leaves<'n, 't>(item: &'n Item<'t>, style: &Style, found: &mut Vec<&'n Item<'t>>) {
    match &item.value {
        Node::Scalar(_) if item.name.is_some() => found.push(item),
        Node::Scalar(_) => {}
        Node::Object(items) | Node::Array(items) => {
            style::chosen(&items.items, style).into_iter().for_each(|item| leaves(item, style, found));
        }
    }
}

fn with_lines(text: Vec<u8>, lines: Lines) -> Vec<u8> {
    let without = |text: Vec<u8>| -> Vec<u8> {
        let is_break = |at: usize| text.get(at..at + 2) == Some(b"\r\n");
        (0..text.len()).filter(|at| !is_break(*at)).filter_map(|at| text.get(at).copied()).collect()
    };
    match lines {
        Lines::Kept => text,
        Lines::LineFeeds => without(text),
        Lines::CarriageReturns => {
            let mut out = Vec::with_capacity(text.len() + text.len() / 16);
            for byte in without(text) {
                if byte == b'\n' {
                    out.push(b'\r');
                }
                out.push(byte);
            }
            out
        }
    }
}

fn ended(mut text: Vec<u8>, ending: Ending) -> Vec<u8> {
    match ending {
        Ending::Kept => text,
        Ending::Added(end) => {
            text.extend(end.as_bytes());
            text
        }
        Ending::Trimmed => text.trim_ascii().to_vec(),
    }
}

fn encoded(bytes: &[u8], charset: Charset) -> Option<Vec<u8>> {
    if charset == Charset::Kept {
        return Some(bytes.to_vec());
    }
    let text = std::str::from_utf8(bytes).ok()?;
    let narrowed = |most: char| text.chars().map(|c| if c <= most { c as u32 as u8 } else { b'?' }).collect();
    Some(match charset {
        Charset::Kept => bytes.to_vec(),
        Charset::WithMark => [b"\xef\xbb\xbf".as_slice(), bytes].concat(),
        Charset::Gbk => to_gbk(text)?,
        Charset::Utf16 { big, mark } => {
            let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
            units.flat_map(|unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
        }
        Charset::Latin1 => narrowed('\u{ff}'),
        Charset::Ascii => narrowed('\u{7f}'),
        Charset::Utf8Twice => bytes.iter().map(|byte| char::from(*byte)).collect::<String>().into_bytes(),
    })
}

/// The text in GBK, if it can be written so.
fn to_gbk(text: &str) -> Option<Vec<u8>> {
    let (bytes, _, was_replaced) = GBK.encode(text);
    (!was_replaced).then(|| bytes.into_owned())
}

/// The text that these bytes of GBK are, if they are some.
pub(super) fn from_gbk(bytes: &[u8]) -> Option<String> {
    GBK.decode_without_bom_handling_and_without_replacement(bytes).map(std::borrow::Cow::into_owned)
}

fn hex(bytes: &[u8], upper: bool) -> String {
    let one = |byte: &u8| if upper { format!("{byte:02X}") } else { format!("{byte:02x}") };
    bytes.iter().map(one).collect()
}
