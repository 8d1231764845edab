//! Signatures that are right but for their base64.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::super::bench::Bench;
use super::super::draft::{Draft, hexadecimal};
use super::super::layout::compact;

/// Texts that strict base64 does not take, each with the flag of the bug and a note.
pub(in super::super) fn vectors<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let spot = bench.request();
    let value = compact(bench.message(spot));
    let right = bench.sign(spot, &value);
    let draft = |(what, flag, note, text): (&str, _, &str, String)| {
        let draft = Draft::wrong(bench, spot, &value, &text).about(what, &[flag], note);
        draft.invalid("signature/base64", bench.signature_pointer())
    };
    let texts =
        alphabets(&right).into_iter().chain(paddings(&right)).chain(white_space(&right)).chain(wrappings(&right));
    texts.map(draft).collect()
}

type Text = (&'static str, &'static str, &'static str, String);

const LENIENT: &str = "base64-lenient";
const DOUBLE: &str = "double-encoding";

fn alphabets(right: &str) -> Vec<Text> {
    let first = |with: &str| with.to_owned() + right.get(1..).unwrap_or_default();
    vec![
        ("url-safe", LENIENT, "The alphabet of URLs.", right.replace('+', "-").replace('/', "_")),
        ("plus-as-blank", LENIENT, "Plus signs have become blanks, as in decoded forms.", right.replace('+', " ")),
        (
            "percent-encoded",
            DOUBLE,
            "Encoded once more, as in URLs.",
            right.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D"),
        ),
        ("non-ascii", LENIENT, "A character that is no base64 stands before the signature.", format!("\u{e9}{right}")),
        ("full-width", LENIENT, "The first character has its full-width form.", first(&full_width(right))),
        (
            "punctuation",
            LENIENT,
            "Characters that lenient decoders skip stand within the signature.",
            inserted(right, "-.!"),
        ),
        ("nul", LENIENT, "A NUL character follows the signature.", format!("{right}\0")),
    ]
}

/// A signature's last group has two characters and two padding signs.
fn paddings(right: &str) -> Vec<Text> {
    let bare = right.trim_end_matches('=');
    vec![
        ("padding-missing", LENIENT, "There is no padding.", bare.to_owned()),
        ("padding-short", LENIENT, "One padding sign is missing.", format!("{bare}=")),
        ("padding-long", LENIENT, "There is a padding sign too many.", format!("{right}=")),
        ("padding-too-much", LENIENT, "There are four padding signs too many.", format!("{right}====")),
        ("padding-inside", LENIENT, "Padding signs stand within the signature.", inserted(right, "====")),
        ("text-after-padding", LENIENT, "Another group follows the padding.", format!("{right}AAAA")),
        (
            "trailing-bits",
            LENIENT,
            "The bits after the last byte are not zero: another text for the same bytes.",
            trailing_bits(bare),
        ),
        (
            "one-character",
            LENIENT,
            "The last group has one character.",
            bare.get(..bare.len() - 1).unwrap_or_default().to_owned(),
        ),
    ]
}

fn white_space(right: &str) -> Vec<Text> {
    vec![
        ("lines-lf", LENIENT, "Lines of 76 characters that end in LF.", wrapped(right, 76, "\n")),
        ("lines-crlf", LENIENT, "Lines of 64 characters that end in CR and LF.", wrapped(right, 64, "\r\n")),
        ("line-end-after", LENIENT, "A line end follows, as command-line tools write it.", format!("{right}\n")),
        ("blank-before", LENIENT, "A blank stands before the signature.", format!(" {right}")),
        ("blank-after", LENIENT, "A blank stands after the signature.", format!("{right} ")),
        ("tab-inside", LENIENT, "A tab stands within the signature.", inserted(right, "\t")),
    ]
}

fn wrappings(right: &str) -> Vec<Text> {
    let bytes = STANDARD.decode(right).unwrap_or_default();
    let colons: Vec<String> = bytes.iter().map(|byte| hexadecimal(&[*byte])).collect();
    vec![
        ("hexadecimal-with-colons", DOUBLE, "Hexadecimal with colons instead of base64.", colons.join(":")),
        ("data-url", DOUBLE, "A data URL around the signature.", format!("data:;base64,{right}")),
        (
            "pem",
            DOUBLE,
            "PEM lines around the signature.",
            format!("-----BEGIN SIGNATURE-----\n{right}\n-----END SIGNATURE-----\n"),
        ),
        ("quotes", DOUBLE, "Quotes stand within the string, around the signature.", format!("\"{right}\"")),
    ]
}

/// The text with something in its middle, between two groups.
fn inserted(text: &str, middle: &str) -> String {
    let (before, after) = text.split_at(text.len() / 8 * 4);
    format!("{before}{middle}{after}")
}

fn wrapped(text: &str, width: usize, line_end: &str) -> String {
    let lines = text.as_bytes().chunks(width).map(String::from_utf8_lossy);
    lines.map(|line| format!("{line}{line_end}")).collect()
}

/// The first character's form in the block of full-width characters.
fn full_width(text: &str) -> String {
    let first = text.chars().next().and_then(|first| char::from_u32(first as u32 + 0xfee0));
    first.into_iter().collect()
}

/// The text with its last character one on in the alphabet. After a byte more than whole
/// groups, only its two highest bits count, so that the others are zero in `bare`.
fn trailing_bits(bare: &str) -> String {
    const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let last = bare.chars().next_back().unwrap_or_default();
    let next = ALPHABET.chars().skip_while(|c| *c != last).nth(1).unwrap_or(last);
    format!("{}{next}==", bare.get(..bare.len() - 1).unwrap_or_default())
}
