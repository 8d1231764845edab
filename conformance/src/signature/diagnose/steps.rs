//! The table of what people do to a message before they sign it. A step is one mistake;
//! the search combines steps of different axes.

use super::contents::{Charset, Content, Digested, Ending, Lines, Pairs, Part, Recipe};
use super::hashes::Hash;
use super::spelling::Spelling;
use super::style::{Dropped, Layout, Scalars, is_bare};
use super::tokens::Node;

/// One mistake.
#[derive(Clone, Debug)]
pub(super) struct Step<'t> {
    pub(super) cause: &'static str,
    /// What was found, as a sentence.
    pub(super) found: String,
    /// Whether it is common, so that it is tried together with two or three others.
    pub(super) is_common: bool,
    change: Change<'t>,
}

#[derive(Clone, Copy, Debug)]
enum Change<'t> {
    Part(Part),
    Dropped(Dropped),
    Sorted,
    Scalars(Scalars<'t>),
    Spelling(Spelling),
    Layout(Layout),
    Lines(Lines),
    Ending(Ending),
    Charset(Charset),
    Digest(Digested),
}

impl<'t> Step<'t> {
    /// Makes the mistake.
    pub(super) fn apply(&self, recipe: &mut Recipe<'t>) {
        match self.change {
            Change::Part(part) => recipe.part = part,
            Change::Dropped(dropped) => recipe.style.dropped = dropped,
            Change::Sorted => recipe.style.sorted = true,
            Change::Scalars(scalars) => recipe.style.scalars = scalars,
            Change::Spelling(spelling) => recipe.style.spelling = spelling,
            Change::Layout(layout) => recipe.style.layout = layout,
            Change::Lines(lines) => recipe.lines = lines,
            Change::Ending(ending) => recipe.ending = ending,
            Change::Charset(charset) => recipe.charset = charset,
            Change::Digest(digest) => recipe.digest = digest,
        }
    }
}

/// The steps for this content, by axis: steps of one axis exclude each other. `name` is
/// the member that holds the message.
pub(super) fn steps<'t>(content: &Content<'t>, name: Option<&'static str>) -> Vec<Vec<Step<'t>>> {
    let written = content.node.iter().flat_map(|node| [drops(), sorting(), scalars(node), spellings(), layouts()]);
    let whole = if content.node.is_some() { parts(content, name) } else { vec![empty()] };
    // Line ends before layouts: a text that lacks only its last line break is also compact.
    let ends = [whole, line_ends(), endings()];
    ends.into_iter().chain(written).chain([charsets(), digests()]).collect()
}

fn step<'t>(cause: &'static str, found: impl Into<String>, change: Change<'t>) -> Step<'t> {
    Step { cause, found: found.into(), is_common: false, change }
}

fn common<'t>(cause: &'static str, found: impl Into<String>, change: Change<'t>) -> Step<'t> {
    Step { is_common: true, ..step(cause, found, change) }
}

fn parts<'t>(content: &Content<'t>, name: Option<&'static str>) -> Vec<Step<'t>> {
    let others = content.others.iter().enumerate();
    let others = others.map(|(index, other)| common(other.cause, &*other.found, Change::Part(Part::Other(index))));
    let named = name.map(|name| {
        step("name-signed", format!("What was signed begins with `\"{name}\":`."), Change::Part(Part::Named(name)))
    });
    let (braces, string) = ("braces-left-out", "signed-as-string");
    let pairs = |found: &str, whose| step("key-value-signed", found, Change::Part(Part::Pairs(whose)));
    let fixed = [
        empty(),
        step(braces, "The text between the outer braces was signed.", Change::Part(Part::WithoutBraces)),
        step(braces, "The text between the outer braces was signed, trimmed.", Change::Part(Part::Bared)),
        step(
            string,
            "The text was signed as a JSON string with its quotes and escapes.",
            Change::Part(Part::InString { quotes: true }),
        ),
        step(
            string,
            "The text was signed with the escapes of a JSON string.",
            Change::Part(Part::InString { quotes: false }),
        ),
        pairs("Sorted pairs of `key=value` were signed, of the message's own members.", Pairs::Top),
        pairs("Sorted pairs of `key=value` were signed, one level down.", Pairs::Second),
        pairs("Sorted pairs of `key=value` were signed, of everything that is no object.", Pairs::Leaves),
    ];
    others.chain(named).chain(fixed).collect()
}

fn empty<'t>() -> Step<'t> {
    step("empty-content", "What was signed has no bytes at all.", Change::Part(Part::Nothing))
}

fn drops<'t>() -> Vec<Step<'t>> {
    let empties = |found: &str, dropped| step("empties-dropped", found, Change::Dropped(dropped));
    vec![
        common(
            "nulls-dropped",
            "The signed text leaves out the members that are null.",
            Change::Dropped(Dropped::Nulls),
        ),
        empties("The signed text leaves out members that are null or an empty string.", Dropped::Blanks),
        empties(
            "The signed text leaves out members that are null or an empty string, object or array.",
            Dropped::Empties,
        ),
    ]
}

fn sorting<'t>() -> Vec<Step<'t>> {
    vec![common("sorted", "The signed text has the members of every object sorted by name.", Change::Sorted)]
}

fn scalars<'t>(node: &Node<'t>) -> Vec<Step<'t>> {
    let scalars = |cause, found: String, scalars| step(cause, found, Change::Scalars(scalars));
    let (quoted, unquoted) = ("value-quoted", "value-unquoted");
    let mut found = vec![
        scalars("number-form", "The signed text has numbers in their shortest form.".to_owned(), Scalars::Shortest),
        scalars("number-form", "The signed text has every number with a fraction.".to_owned(), Scalars::Floats),
        scalars(quoted, "The signed text has numbers and booleans as strings.".to_owned(), Scalars::Quoted(None)),
        scalars(
            unquoted,
            "The signed text has numbers and booleans where the message has strings.".to_owned(),
            Scalars::Unquoted(None),
        ),
    ];
    let mut names = Names::default();
    names.collect(node, None);
    found.extend(names.bare.iter().map(|name| {
        scalars(quoted, format!("The signed text has `{name}` as a string."), Scalars::Quoted(Some(name)))
    }));
    found.extend(names.strings.iter().map(|name| {
        let text = format!("The signed text has `{name}` as a number or boolean, without quotes.");
        scalars(unquoted, text, Scalars::Unquoted(Some(name)))
    }));
    found
}

/// The names of members that are numbers and booleans, and of those that are strings
/// which look like some.
#[derive(Default)]
struct Names<'t> {
    bare: Vec<&'t str>,
    strings: Vec<&'t str>,
}

impl<'t> Names<'t> {
    fn collect(&mut self, node: &Node<'t>, name: Option<&'t str>) {
        const MOST: usize = 16;
        match node {
            Node::Object(items) | Node::Array(items) => {
                items.items.iter().for_each(|item| self.collect(&item.value, item.name.or(name)));
            }
            Node::Scalar(text) => {
                let list = match node.content() {
                    Some(content) if is_bare(content) => &mut self.strings,
                    None if *text != "null" => &mut self.bare,
                    _ => return,
                };
                if let Some(name) = name
                    && list.len() < MOST
                    && !list.contains(&name)
                {
                    list.push(name);
                }
            }
        }
    }
}

fn spellings<'t>() -> Vec<Step<'t>> {
    let common = |cause, found: &str, spelling| common(cause, found, Change::Spelling(spelling));
    let step = |cause, found: &str, spelling| step(cause, found, Change::Spelling(spelling));
    let html = |escaped, upper| Spelling::Html { escaped, upper, non_ascii: upper };
    vec![
        common("solidus-escaped", "The signed text has `\\/` where the message has `/`.", Spelling::SolidusEscaped),
        common("solidus-unescaped", "The signed text has `/` where the message has `\\/`.", Spelling::SolidusPlain),
        common(
            "non-ascii-escaped",
            "The signed text has characters as `\\uxxxx` (lower case) that the message has as they are.",
            Spelling::NonAsciiEscaped { upper: false },
        ),
        common(
            "non-ascii-escaped",
            "The signed text has characters as `\\uXXXX` (upper case) that the message has as they are.",
            Spelling::NonAsciiEscaped { upper: true },
        ),
        common(
            "non-ascii-unescaped",
            "The signed text has characters as they are that the message has as `\\uXXXX`.",
            Spelling::NonAsciiPlain,
        ),
        common(
            "non-ascii-escaped",
            "The signed text has `\\/` and `\\uxxxx`, as PHP writes them, where the message has the characters.",
            Spelling::SolidusAndNonAscii,
        ),
        common(
            "html-escaped",
            "The signed text has `<`, `>`, `&`, `=` and `'` escaped, as Gson does.",
            html("<>&='\u{2028}\u{2029}", false),
        ),
        common(
            "html-escaped",
            "The signed text has `<`, `>` and `&` escaped, as Go does.",
            html("<>&\u{2028}\u{2029}", false),
        ),
        step(
            "html-escaped",
            "The signed text has characters of HTML and all beyond ASCII escaped, as .NET does.",
            html("<>&'\"+`", true),
        ),
        step(
            "html-unescaped",
            "The signed text has characters of HTML as they are that the message has as `\\uXXXX`.",
            Spelling::HtmlPlain,
        ),
        step("escapes-rewritten", "The signed text has no escape that JSON does not need.", Spelling::Fewest),
    ]
}

fn layouts<'t>() -> Vec<Step<'t>> {
    let line = |after_comma, colon| Change::Layout(Layout::Line { after_comma, colon });
    let indented = |by, colon, inline| Change::Layout(Layout::Indented { by, colon, inline });
    vec![
        common("compact", "The signed text has no white space.", line("", ":")),
        common(
            "spaced",
            "The signed text has a space after every comma and colon, as Python's `json.dumps` does.",
            line(" ", ": "),
        ),
        common("pretty", "The signed text is indented by 2 spaces.", indented("  ", ": ", false)),
        common("pretty", "The signed text is indented by 4 spaces.", indented("    ", ": ", false)),
        step("pretty", "The signed text is indented by tabs.", indented("\t", ": ", false)),
        step("pretty", "The signed text is indented by 2 spaces, as Jackson does.", indented("  ", " : ", true)),
        step("spaced", "The signed text has a space after every colon.", line("", ": ")),
    ]
}

fn line_ends<'t>() -> Vec<Step<'t>> {
    vec![
        common("line-feeds", "The signed text ends its lines with LF.", Change::Lines(Lines::LineFeeds)),
        common("carriage-returns", "The signed text ends its lines with CR LF.", Change::Lines(Lines::CarriageReturns)),
    ]
}

fn endings<'t>() -> Vec<Step<'t>> {
    let cause = "line-break-added";
    vec![
        common(cause, "The signed text has a line feed after its end.", Change::Ending(Ending::Added("\n"))),
        step(cause, "The signed text has CR LF after its end.", Change::Ending(Ending::Added("\r\n"))),
        step("trimmed", "The signed text has no white space around it.", Change::Ending(Ending::Trimmed)),
    ]
}

fn charsets<'t>() -> Vec<Step<'t>> {
    let utf_16 =
        |found: &str, big, mark| step("signed-in-utf-16", found, Change::Charset(Charset::Utf16 { big, mark }));
    let latin = "signed-in-latin-1";
    vec![
        step("byte-order-mark", "The signed text begins with a byte order mark.", Change::Charset(Charset::WithMark)),
        common("signed-in-gbk", "The text was signed as GBK.", Change::Charset(Charset::Gbk)),
        utf_16("The text was signed as UTF-16 (little-endian).", false, false),
        utf_16("The text was signed as UTF-16 (little-endian) with a byte order mark.", false, true),
        utf_16("The text was signed as UTF-16 (big-endian).", true, false),
        utf_16("The text was signed as UTF-16 (big-endian) with a byte order mark.", true, true),
        step(latin, "The text was signed as Latin-1.", Change::Charset(Charset::Latin1)),
        step(latin, "The text was signed as ASCII, with `?` for other characters.", Change::Charset(Charset::Ascii)),
        step(
            "signed-in-utf-8-twice",
            "The bytes were read as Latin-1 and encoded as UTF-8 again before signing.",
            Change::Charset(Charset::Utf8Twice),
        ),
    ]
}

fn digests<'t>() -> Vec<Step<'t>> {
    let of_hash = |hash: Hash| {
        let name = hash.name();
        let text = |form: &str, digest| {
            let is_common = matches!(digest, Digested::Hex { upper: false, .. });
            let found = format!("The {name} digest of the text was written {form}, and that was signed.");
            Step { is_common, ..step("digest-text-signed", found, Change::Digest(digest)) }
        };
        [
            step(
                "hashed-twice",
                format!("The {name} digest of the text was signed as if it were the text."),
                Change::Digest(Digested::Raw(hash)),
            ),
            text("in hexadecimal digits (lower case)", Digested::Hex { hash, upper: false }),
            text("in hexadecimal digits (upper case)", Digested::Hex { hash, upper: true }),
            text("in base64", Digested::Base64(hash)),
        ]
    };
    let whole = step("base64-signed", "The base64 of the text was signed.", Change::Digest(Digested::Whole64));
    [Hash::Sha256, Hash::Sha1, Hash::Md5].into_iter().flat_map(of_hash).chain([whole]).collect()
}
