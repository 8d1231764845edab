//! Bodies: what is no JSON, no envelope, or far too much of either.

use super::Make::{Body, Signed};
use super::{Abuse, Draft, EITHER, Make, REFUSED};
use crate::suite::live::expect::Reaction;

/// All of them.
pub(super) static BODIES: &[Abuse] = &[
    // No JSON, or not all of it.
    of("empty", "An empty body.", REFUSED, Body(|_| Vec::new())),
    of("white-space", "Nothing but white space.", REFUSED, Body(|_| b" \r\n\t ".to_vec())),
    of("no-json", "A word.", REFUSED, Body(|_| b"hello".to_vec())),
    of("truncated-at-first-byte", "Only the first byte.", REFUSED, Body(|it| part(it.text, 1))),
    of("truncated-in-half", "The first half.", REFUSED, Body(|it| part(it.text, it.text.len() / 2))),
    of("truncated-in-signature", "It ends in the signature.", REFUSED, Body(|it| part(it.text, it.signature.end - 9))),
    of(
        "truncated-brace",
        "The last brace is missing.",
        REFUSED,
        Body(|it| part(it.text.trim_ascii_end(), it.text.trim_ascii_end().len() - 1)),
    ),
    of("trailing-text", "Text after the envelope.", REFUSED, Body(|it| [it.text, b" hello"].concat())),
    of("second-envelope", "The envelope twice.", REFUSED, Body(|it| it.text.repeat(2))),
    of("nul-after", "A zero byte after the envelope.", REFUSED, Body(|it| [it.text, b"\0"].concat())),
    of("comment", "A comment in the signed text.", REFUSED, Signed(|it| raw(it, b"/* hello */\"conformance\":1"))),
    of("line-comment", "A comment to the line's end.", REFUSED, Signed(|it| raw(it, b"// hello\n\"conformance\":1"))),
    of("trailing-comma", "A comma before the end of a list.", REFUSED, Signed(|it| raw(it, b"\"conformance\":[1,]"))),
    of("single-quotes", "Text in single quotes.", REFUSED, Signed(|it| raw(it, b"'conformance':'hello'"))),
    of("bare-name", "A name without quotes.", REFUSED, Signed(|it| raw(it, b"conformance:1"))),
    of("not-a-number", "`NaN`.", REFUSED, Signed(|it| raw(it, b"\"conformance\":NaN"))),
    of("infinity", "`Infinity`.", REFUSED, Signed(|it| raw(it, b"\"conformance\":-Infinity"))),
    of("leading-zero", "A number with a zero before it.", REFUSED, Signed(|it| raw(it, b"\"conformance\":012"))),
    of("plus-sign", "A number with a plus sign.", REFUSED, Signed(|it| raw(it, b"\"conformance\":+1"))),
    of("hexadecimal", "A hexadecimal number.", REFUSED, Signed(|it| raw(it, b"\"conformance\":0x10"))),
    of("bare-line-break", "A line break in a text.", REFUSED, Signed(|it| raw(it, b"\"conformance\":\"a\nb\""))),
    of("bare-nul", "A zero byte in a text.", REFUSED, Signed(|it| raw(it, b"\"conformance\":\"a\0b\""))),
    of(
        "no-escape",
        "A backslash before a letter that is none.",
        REFUSED,
        Signed(|it| raw(it, br#""conformance":"\x""#)),
    ),
    // Text that is not in UTF-8.
    of(
        "byte-order-mark",
        "A byte order mark before the envelope.",
        EITHER,
        Body(|it| [b"\xef\xbb\xbf", it.text].concat()),
    ),
    of("utf-16", "The envelope in UTF-16.", REFUSED, Body(utf_16)),
    of("no-utf-8", "A byte that is never in UTF-8.", REFUSED, Signed(|it| raw(it, b"\"conformance\":\"\xff\""))),
    of("overlong-utf-8", "A zero in two bytes.", REFUSED, Signed(|it| raw(it, b"\"conformance\":\"\xc0\x80\""))),
    of("surrogate-utf-8", "Half a pair in UTF-8.", REFUSED, Signed(|it| raw(it, b"\"conformance\":\"\xed\xa0\x80\""))),
    of("lone-surrogate", "Half a pair as an escape.", EITHER, Signed(|it| raw(it, br#""conformance":"\ud800""#))),
    // JSON, and no envelope.
    of("array", "The envelope in a list.", REFUSED, Body(|it| [b"[", it.text, b"]"].concat())),
    of("string", "The envelope as a text.", REFUSED, Body(|it| quoted(it.text))),
    of("number", "A number.", REFUSED, Body(|_| b"1".to_vec())),
    of("null", "`null`.", REFUSED, Body(|_| b"null".to_vec())),
    of("empty-object", "An object without members.", REFUSED, Body(|_| b"{}".to_vec())),
    of(
        "request-as-array",
        "The request in a list.",
        REFUSED,
        Signed(|it| it.with_request(&[b"[", it.request(), b"]"].concat())),
    ),
    of("request-as-string", "The request as a text.", REFUSED, Signed(|it| it.with_request(&quoted(it.request())))),
    of("request-as-null", "No request but `null`.", REFUSED, Signed(|it| it.with_request(b"null"))),
    of("request-as-number", "A number as the request.", REFUSED, Signed(|it| it.with_request(b"1"))),
    of("request-empty", "A request without members.", REFUSED, Signed(|it| it.with_request(b"{}"))),
    of("signature-as-object", "An object as the signature.", REFUSED, Body(|it| it.with_signature(b"{}"))),
    of("signature-as-number", "A number as the signature.", REFUSED, Body(|it| it.with_signature(b"1"))),
    // Members twice: who reads the first and who reads the last see different requests.
    of(
        "second-request",
        "A second request, which is empty.",
        REFUSED,
        Body(|it| it.with(&[], &member(it.names.request, b"{}"))),
    ),
    of(
        "second-signature",
        "A second signature.",
        REFUSED,
        Body(|it| it.with(&[], &member(it.names.signature, b"\"\""))),
    ),
    of(
        "second-head",
        "A second head, which is empty.",
        REFUSED,
        Signed(|it| it.with(&[it.names.request], &member(it.names.head, b"{}"))),
    ),
    of(
        "second-body",
        "A second body, which is empty.",
        REFUSED,
        Signed(|it| it.with(&[it.names.request], &member(it.body, b"{}"))),
    ),
    of(
        "second-head-member",
        "A second version.",
        REFUSED,
        Signed(|it| it.with(&[it.names.request, it.names.head], &member(it.names.version, b"\"0\""))),
    ),
    of(
        "second-body-member",
        "A member of the body twice.",
        REFUSED,
        Signed(|it| raw(it, b"\"conformance\":1,\"conformance\":2")),
    ),
    // Too much.
    of("nested-10", "Lists in lists, 10 levels deep.", EITHER, Signed(|it| raw(it, &nested(10)))),
    of("nested-1000", "1,000 levels.", EITHER, Signed(|it| raw(it, &nested(1_000)))),
    of("nested-100000", "100,000 levels.", EITHER, Signed(|it| raw(it, &nested(100_000)))),
    of("nested-objects", "Objects in objects, 10,000 levels deep.", EITHER, Signed(|it| raw(it, &objects(10_000)))),
    of("unclosed", "100,000 lists that do not end.", REFUSED, Body(|_| b"[".repeat(100_000))),
    of("many-members", "10,000 members that nobody knows.", EITHER, Signed(|it| raw(it, &members(10_000)))),
    of(
        "many-envelope-members",
        "10,000 of them beside the request.",
        EITHER,
        Body(|it| it.with(&[], &members(10_000))),
    ),
    of("many-elements", "A list of 100,000 numbers.", EITHER, Signed(|it| raw(it, &elements(100_000)))),
    of(
        "long-text",
        "A text of 200,000 characters.",
        EITHER,
        Signed(|it| raw(it, &member("conformance", &quoted(&b"x".repeat(200_000))))),
    ),
    of("long-name", "A name of 100,000 characters.", EITHER, Signed(|it| raw(it, &member(&"x".repeat(100_000), b"1")))),
    of(
        "long-number",
        "A number of 10,000 digits.",
        EITHER,
        Signed(|it| raw(it, &member("conformance", &b"9".repeat(10_000)))),
    ),
    of(
        "long-white-space",
        "100,000 blanks in the signed text.",
        EITHER,
        Signed(|it| raw(it, &[b" ".repeat(100_000), b"\"conformance\":1".to_vec()].concat())),
    ),
    of(
        "many-escapes",
        "20,000 escapes.",
        EITHER,
        Signed(|it| raw(it, &member("conformance", &quoted_raw(&br"\u0061".repeat(20_000))))),
    ),
    of("huge-number", "A number beyond every float.", EITHER, Signed(|it| raw(it, b"\"conformance\":1e400"))),
    of("huge-exponent", "An exponent of ten digits.", EITHER, Signed(|it| raw(it, b"\"conformance\":-1E+9999999999"))),
    of("tiny-number", "A number below every float.", EITHER, Signed(|it| raw(it, b"\"conformance\":1e-400"))),
    of("minus-zero", "`-0`.", EITHER, Signed(|it| raw(it, b"\"conformance\":-0"))),
];

const fn of(id: &'static str, what: &'static str, reaction: Reaction, make: Make) -> Abuse {
    Abuse { id, what, reaction, make }
}

/// More members in the request's body, as they are.
fn raw(draft: &Draft, members: &[u8]) -> Vec<u8> {
    draft.with_in_body(members)
}

fn part(text: &[u8], length: usize) -> Vec<u8> {
    text.get(..length).unwrap_or_default().to_vec()
}

fn utf_16(draft: &Draft) -> Vec<u8> {
    String::from_utf8_lossy(draft.text).encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn member(name: &str, value: &[u8]) -> Vec<u8> {
    [format!("\"{name}\":").as_bytes(), value].concat()
}

fn quoted(text: &[u8]) -> Vec<u8> {
    serde_json::Value::from(String::from_utf8_lossy(text)).to_string().into_bytes()
}

fn quoted_raw(text: &[u8]) -> Vec<u8> {
    [b"\"", text, b"\""].concat()
}

fn nested(levels: usize) -> Vec<u8> {
    member("conformance", &["[".repeat(levels), "]".repeat(levels)].concat().into_bytes())
}

fn objects(levels: usize) -> Vec<u8> {
    member("conformance", &["{\"a\":".repeat(levels), "1".to_owned(), "}".repeat(levels)].concat().into_bytes())
}

fn members(number: usize) -> Vec<u8> {
    let members: Vec<_> = (0..number).map(|at| format!("\"conformance-{at}\":{at}")).collect();
    members.join(",").into_bytes()
}

fn elements(number: usize) -> Vec<u8> {
    member("conformance", format!("[{}]", vec!["1"; number].join(",")).as_bytes())
}
