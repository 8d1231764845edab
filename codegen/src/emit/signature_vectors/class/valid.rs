//! Right signatures over messages that are hard to cut out or tempting to rewrite.

use super::super::bench::Bench;
use super::super::draft::Draft;
use super::super::layout::{
    EXTRA, compact, escaped, other_case, pretty, quoted, reordered, spaced, with_extra, with_member,
};

/// White space and the order of members, in the message and around it.
pub(in super::super) fn layout<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let mut drafts = Vec::new();
    for spot in bench.spots() {
        let message = bench.message(spot);
        let draft = Draft::right(bench, spot, &compact(message));
        drafts.push(draft.about("compact", &["content"], "No white space anywhere.").for_each_spot());
        let draft = Draft::right(bench, spot, &pretty(message));
        drafts.push(draft.about("pretty", &["reserialised"], "The message takes several lines.").for_each_spot());
    }
    let spot = bench.request();
    let message = bench.message(spot);
    let value = compact(message);
    let inside = |what, flag, note, value: String| Draft::right(bench, spot, &value).about(what, &[flag], note);
    drafts.extend([
        inside(
            "white-space-inside",
            "reserialised",
            "Blanks and tabs wherever the message can have them.",
            spaced(message),
        ),
        inside(
            "crlf-inside",
            "line-ends",
            "The message's lines end in CR and LF.",
            pretty(message).replace('\n', "\r\n"),
        ),
        inside("cr-inside", "line-ends", "The message's lines end in CR alone.", pretty(message).replace('\n', "\r")),
        inside(
            "members-reversed",
            "reserialised",
            "The members of every object in the message come in reverse order.",
            compact(&reordered(message, |members| members.reverse())),
        ),
        inside(
            "unlisted-inside",
            "unlisted",
            "The message has a member that no document lists; it is signed like the rest.",
            with_extra(&value, r#"{"list":[1,true,null]}"#),
        ),
    ]);
    let (request, signature) =
        (bench.message_member(spot, &value), bench.signature_member(&quoted(&bench.sign(spot, &value))));
    let around =
        |what, flag, note, text: String| Draft::right(bench, spot, &value).about(what, &[flag], note).message(text);
    let loose = |member: &str| member.replacen(':', "\t:\r\n ", 1);
    drafts.extend([
        around(
            "white-space-around",
            "signed-range",
            "Blanks, tabs and line ends around the message, which are not signed.",
            format!(" {{\r\n {} \t,\n {} \r\n}}\n", loose(&request), loose(&signature)),
        ),
        around(
            "signature-first",
            "naive-search",
            "The signature comes before the message.",
            format!("{{{signature},{request}}}"),
        ),
        around(
            "unlisted-before",
            "unlisted",
            "A member that no document lists comes before the message.",
            format!("{{{}:[{{}},\"x\"],{request},{signature}}}", quoted(EXTRA)),
        ),
        around(
            "unlisted-between",
            "signed-range",
            "A member that no document lists comes between message and signature.",
            format!("{{{request},{}:{{}},{signature}}}", quoted(EXTRA)),
        ),
        around(
            "unlisted-after",
            "unlisted",
            "A member that no document lists comes after the signature.",
            format!("{{{request},{signature},{}:0}}", quoted(EXTRA)),
        ),
    ]);
    drafts
}

/// Characters and escapes that a writer would write in another way.
pub(in super::super) fn text<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let spot = bench.request();
    let value = compact(bench.message(spot));
    let extra =
        |what, flag, note, json: &str| Draft::right(bench, spot, &with_extra(&value, json)).about(what, &[flag], note);
    let mut drafts = vec![
        extra("non-ascii", "encoding", "Characters of two, three and four bytes in UTF-8.", "\"caf\u{e9} 中文 😀\""),
        extra(
            "unicode-escapes",
            "reserialised",
            "The same characters as escapes.",
            r#""caf\u00e9 \u4E2D\u6587 \ud83d\ude00""#,
        ),
        extra(
            "decomposed",
            "encoding",
            "An accent as a character of its own, which normalisation would join.",
            "\"cafe\u{301}\"",
        ),
        extra(
            "escaped-solidus",
            "reserialised",
            "Escaped solidi, as some writers have them.",
            r#""https:\/\/example.com\/a""#,
        ),
        extra(
            "html-characters",
            "reserialised",
            "Characters that some writers escape for HTML.",
            r#""<a href='x'>&amp;</a>""#,
        ),
        extra(
            "line-separators",
            "reserialised",
            "Line and paragraph separators, which some writers escape.",
            "\"\u{2028}\u{2029}\"",
        ),
        extra("delete-character", "reserialised", "A control character that needs no escape.", "\"\u{7f}\""),
        extra("escaped-line-end", "line-ends", "Line ends as escapes within a string.", r#""a\r\nb\nc""#),
        extra(
            "numbers",
            "reserialised",
            "Numbers that change when they are read and written.",
            "[1.0,1e2,-0,0.10,12345678901234567890,1E+2]",
        ),
    ];
    let signature = bench.sign(spot, &value);
    let around =
        |what, note, text: String| Draft::right(bench, spot, &value).about(what, &["escapes"], note).message(text);
    let (request, plain) = (bench.message_member(spot, &value), bench.signature_member(&quoted(&signature)));
    drafts.extend([
        around(
            "escaped-message-name",
            "A character of the message member's name is an escape.",
            format!("{{{}:{value},{plain}}}", escaped(bench.member(spot))),
        ),
        around(
            "escaped-signature-name",
            "A character of the signature member's name is an escape.",
            format!("{{{request},{}:{}}}", escaped(&bench.names.signature), quoted(&signature)),
        ),
        around(
            "signature-with-escape",
            "A character of the signature is an escape.",
            format!("{{{request},{}}}", bench.signature_member(&escaped(&signature))),
        ),
        around(
            "signature-with-escaped-solidi",
            "The solidi of the signature are escaped, as some writers have them.",
            format!("{{{request},{}}}", bench.signature_member(&quoted(&signature).replace('/', "\\/"))),
        ),
    ]);
    drafts
}

/// Text that looks like the message or the signature and is neither.
pub(in super::super) fn decoy<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let spot = bench.request();
    let value = compact(bench.message(spot));
    let other = format!("{}:{{}}", quoted(bench.member(spot)));
    let (request, signature) =
        (bench.message_member(spot, &value), bench.signature_member(&quoted(&bench.sign(spot, &value))));
    let inside = |what, note, value: &str| Draft::right(bench, spot, value).about(what, &["naive-search"], note);
    let around = |what, flags: &[&'static str], note, text: String| {
        Draft::right(bench, spot, &value).about(what, flags, note).message(text)
    };
    let nested = format!("{{{other},{}}}", bench.signature_member("\"x\""));
    let capital = |name: &str| quoted(&other_case(name));
    vec![
        inside(
            "braces-in-string",
            "A string in the message has braces that have no match.",
            &with_extra(&value, r#""}}{ ] [""#),
        ),
        inside(
            "quotes-in-string",
            "A string in the message has escaped quotes and reverse solidi before its end.",
            &with_extra(&value, r#""\"}\\\"},\\""#),
        ),
        inside(
            "names-inside",
            "An object in the message has members with the envelope's names.",
            &with_extra(&value, &nested),
        ),
        inside(
            "envelope-text-inside",
            "A string in the message holds the text of an envelope.",
            &with_extra(&value, &quoted(&bench.envelope(spot, "{}", "x"))),
        ),
        around(
            "names-before",
            &["naive-search"],
            "An unlisted member before the message holds members with the envelope's names.",
            format!("{{{}:{nested},{request},{signature}}}", quoted(EXTRA)),
        ),
        around(
            "names-after",
            &["naive-search"],
            "An unlisted member after the signature holds members with the envelope's names.",
            format!("{{{request},{signature},{}:{nested}}}", quoted(EXTRA)),
        ),
        around(
            "text-before",
            &["naive-search"],
            "A string before the message holds the message member's name and value.",
            format!("{{{}:{},{request},{signature}}}", quoted(EXTRA), quoted(&other)),
        ),
        around(
            "other-case-before",
            &["case"],
            "Members before the message have the envelope's names in the other case: they are unlisted.",
            format!(
                "{{{}:{{}},{}:\"x\",{request},{signature}}}",
                capital(bench.member(spot)),
                capital(&bench.names.signature)
            ),
        ),
        around(
            "other-case-after",
            &["case"],
            "Members after the signature have the envelope's names in the other case: they are unlisted.",
            with_member(
                &format!("{{{request},{signature}}}"),
                &format!("{}:{{}},{}:\"x\"", capital(bench.member(spot)), capital(&bench.names.signature)),
            ),
        ),
    ]
}
