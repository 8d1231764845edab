//! Right signatures over the wrong bytes: more, fewer, or in another encoding.

use super::super::bench::Bench;
use super::super::draft::{Draft, hexadecimal};
use super::super::encoding::Hash;
use super::super::layout::{compact, pretty, quoted, with_extra};

pub(in super::super) fn vectors<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let mut drafts = ranges(bench);
    drafts.extend(encodings(bench));
    drafts
}

fn ranges<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let mut drafts = Vec::new();
    for spot in [bench.request(), bench.response()] {
        let message = bench.message(spot);
        let value = pretty(message);
        let part = |name: &str| message.get(name).map(compact).unwrap_or_default();
        let member = bench.message_member(spot, &value);
        let digest = Hash::of(bench.default().algorithm).digest(value.as_bytes());
        let parts: [(&str, &str, Vec<u8>); 10] = [
            (
                "envelope",
                "The whole envelope is signed, with an empty signature.",
                bench.envelope(spot, &value, "").into(),
            ),
            (
                "envelope-without-signature",
                "The envelope without its signature is signed.",
                format!("{{{member}}}").into(),
            ),
            ("with-name", "The member's name is signed too.", member.into()),
            ("head", "The head alone is signed.", part(&bench.names.head).into()),
            ("body", "The body alone is signed.", part(&bench.names.body).into()),
            ("without-braces", "The message is signed without its braces.", value[1..value.len() - 1].into()),
            ("with-line-end", "A line end after the message is signed too.", format!("{value}\n").into()),
            ("with-comma", "The comma after the message is signed too.", format!("{value},").into()),
            ("digest-in-hexadecimal", "The digest's hexadecimal text is signed.", hexadecimal(&digest).into()),
            ("digest", "The digest is signed, and digested again.", digest),
        ];
        for (what, note, bytes) in parts {
            let draft = Draft::wrong(bench, spot, &value, &bench.sign(spot, bytes));
            drafts.push(draft.about(what, &["signed-range"], note).for_each_spot());
        }
    }
    let spot = bench.request();
    let value = compact(bench.message(spot));
    drafts.push(Draft::wrong(bench, spot, &value, &bench.sign(spot, "")).about(
        "nothing",
        &["signed-range"],
        "Nothing at all is signed.",
    ));
    drafts
}

/// The message's characters in other bytes than those that are sent.
fn encodings<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let spot = bench.request();
    let value = with_extra(&compact(bench.message(spot)), "\"中文\"");
    let utf_16 = |order: fn(u16) -> [u8; 2]| value.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let bytes: [(&str, &str, Vec<u8>); 6] = [
        ("utf-16-le", "The message is signed in UTF-16, low byte first.", utf_16(u16::to_le_bytes)),
        ("utf-16-be", "The message is signed in UTF-16, high byte first.", utf_16(u16::to_be_bytes)),
        ("gbk", "The message is signed in GBK.", in_place_of(&value, "中文", b"\xd6\xd0\xce\xc4")),
        (
            "question-marks",
            "The message is signed in ASCII, with question marks for what it lacks.",
            in_place_of(&value, "中文", b"??"),
        ),
        (
            "byte-order-mark",
            "The message is signed with a byte order mark in front.",
            format!("\u{feff}{value}").into(),
        ),
        ("as-string", "The message is signed as a JSON string.", quoted(&value).into()),
    ];
    let draft = |(what, note, bytes): (&str, &str, Vec<u8>)| {
        Draft::wrong(bench, spot, &value, &bench.sign(spot, bytes)).about(what, &["encoding"], note)
    };
    bytes.into_iter().map(draft).collect()
}

fn in_place_of(text: &str, characters: &str, bytes: &[u8]) -> Vec<u8> {
    let (before, after) = text.split_once(characters).unwrap_or((text, ""));
    [before.as_bytes(), bytes, after.as_bytes()].concat()
}
