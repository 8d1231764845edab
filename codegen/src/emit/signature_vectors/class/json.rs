//! Text that is no JSON, or more than JSON. The signatures fit the bytes between the braces.

use super::super::bench::Bench;
use super::super::draft::Draft;
use super::super::layout::{EXTRA, compact, quoted, with_extra};

pub(in super::super) fn vectors<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let mut drafts = around(bench);
    drafts.extend(cut(bench));
    drafts.extend(inside(bench));
    drafts.extend(bytes(bench));
    drafts
}

/// Faults outside of the message.
fn around<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let spot = bench.request();
    let value = compact(bench.message(spot));
    let right = || Draft::right(bench, spot, &value);
    let text = bench.envelope(spot, &value, &bench.sign(spot, &value));
    let trailing = |what, note, rest: &str| {
        let draft = right().about(what, &["trailing-text"], note).message(format!("{text}{rest}"));
        draft.invalid("json/trailing-text", "")
    };
    let syntax = |what, note, text: String| {
        right().about(what, &["json-lenient"], note).message(text).invalid("json/syntax", "")
    };
    let inner = text.strip_suffix('}').unwrap_or(&text);
    vec![
        right()
            .about("byte-order-mark", &["byte-order-mark"], "A byte order mark stands before the envelope.")
            .message(format!("\u{feff}{text}"))
            .invalid("json/utf-8", ""),
        trailing("second-envelope", "A second envelope follows.", &bench.envelope(spot, "{}", "x")),
        trailing("trailing-brace", "A brace too many follows.", "}"),
        trailing("trailing-nul", "A NUL character follows.", "\0"),
        trailing("trailing-word", "A word follows.", " null"),
        syntax("comma-at-the-end", "A comma stands before the last brace.", format!("{inner},}}")),
        syntax("comment", "A comment stands before the last brace.", format!("{inner}/* signed */}}")),
        syntax("text-before", "A word stands before the envelope.", format!("signed:{text}"))
            .unclear_message()
            .unclear_signature(),
        syntax(
            "single-quotes",
            "The names have single quotes.",
            text.replacen(&quoted(bench.member(spot)), &format!("'{}'", bench.member(spot)), 1),
        ),
    ]
}

/// Text that ends too early.
fn cut<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let spot = bench.request();
    let value = compact(bench.message(spot));
    let signature = bench.sign(spot, &value);
    let text = bench.envelope(spot, &value, &signature);
    let draft = |what, note, text: &str, pointer: String| {
        let draft = Draft::right(bench, spot, &value).about(what, &["json-lenient"], note).message(text);
        draft.invalid("json/syntax", pointer)
    };
    let part = |end: usize| text.get(..end).unwrap_or_default();
    vec![
        draft("last-brace-missing", "The envelope's last brace is missing.", part(text.len() - 1), String::new()),
        draft(
            "quote-missing",
            "The text ends before the signature's last quote.",
            part(text.len() - 2),
            bench.signature_pointer(),
        )
        .unclear_signature(),
        draft(
            "cut-after-message",
            "The text ends where the message ends.",
            &format!("{{{}", bench.message_member(spot, &value)),
            String::new(),
        )
        .unclear_signature(),
        draft("empty", "There is no text at all.", "", String::new()).unclear_message().unclear_signature(),
    ]
}

/// Values in the message that are no JSON; the signature fits the message as it is.
fn inside<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let spot = bench.request();
    let value = compact(bench.message(spot));
    let draft = |what, note, json: &str| {
        let draft = Draft::right(bench, spot, &with_extra(&value, json)).about(what, &["json-lenient"], note);
        draft.invalid("json/syntax", bench.pointer(spot, &[EXTRA]))
    };
    vec![
        draft("line-end-in-string", "A string in the message has a line end that is no escape.", "\"a\nb\""),
        draft("not-a-number", "A value in the message is NaN.", "NaN"),
        draft("plus-before-number", "A number in the message has a plus sign.", "+1"),
        draft("unknown-escape", "A string in the message has an escape that there is not.", r#""\x41""#),
    ]
}

/// Messages with bytes that are no UTF-8; the signature fits these bytes.
fn bytes<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let spot = bench.request();
    let value = compact(bench.message(spot));
    let with = |bytes: &[u8]| {
        let marked = with_extra(&value, "\"@@\"");
        let place = marked.find("@@").unwrap_or_default();
        [&marked.as_bytes()[..place], bytes, &marked.as_bytes()[place + 2..]].concat()
    };
    let draft = |what, note, bytes: &[u8]| {
        let value = with(bytes);
        let signature = bench.sign(spot, &value);
        // The text around is the one of an empty message.
        let around = bench.envelope(spot, "{}", &signature);
        let (before, after) = around.split_once("{}").unwrap_or_default();
        Draft::wrong(bench, spot, "{}", &signature)
            .about(what, &["invalid-utf-8"], note)
            .message([before.as_bytes(), &value, after.as_bytes()].concat())
            .signed(value)
            .invalid("json/utf-8", bench.pointer(spot, &[EXTRA]))
    };
    vec![
        draft("byte-ff", "A string in the message has a byte that UTF-8 never has.", b"\xff"),
        draft("gbk", "A string in the message is in GBK.", b"\xd6\xd0\xce\xc4"),
        draft("latin-1", "A string in the message is in Latin-1.", b"caf\xe9"),
        draft("overlong", "A string in the message has a solidus in two bytes.", b"\xc0\xaf"),
        draft("surrogates", "A string in the message has surrogates in UTF-8 (CESU-8).", b"\xed\xa0\xbd\xed\xb8\x80"),
        draft("cut-character", "A string in the message ends within a character.", b"\xe4\xb8"),
    ]
}
