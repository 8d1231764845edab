//! Messages that are not what was signed: other content, or the same content written anew.

use super::super::bench::Bench;
use super::super::draft::Draft;
use super::super::layout::{compact, pretty, reordered, with_extra};

pub(in super::super) fn vectors<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let mut drafts = content(bench);
    drafts.extend(written_anew(bench));
    drafts
}

/// Other content, in every contract and direction.
fn content<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let mut drafts = Vec::new();
    for spot in bench.spots() {
        let value = compact(bench.message(spot));
        let mut draft = |what, note, sent: &str| {
            let draft = Draft::wrong(bench, spot, sent, &bench.sign(spot, &value));
            drafts.push(draft.about(what, &["content"], note).for_each_spot());
        };
        draft("one-character", "The last letter of the message is another.", &other_letter(&value));
        draft("member-added", "The message has a member more than was signed.", &with_extra(&value, "1"));
    }
    let spot = bench.request();
    let value = compact(bench.message(spot));
    let body = bench.message(spot).get(&bench.names.body).map(compact).unwrap_or_default();
    let replaced = |what, note, sent: String| {
        Draft::wrong(bench, spot, &sent, &bench.sign(spot, &value)).about(what, &["content"], note)
    };
    drafts.extend([
        replaced("body-emptied", "The body has nothing of what was signed.", value.replacen(&body, "{}", 1)),
        replaced("blank-in-string", "A blank was added within a string.", with_blank(&value)),
    ]);
    drafts
}

/// The same content in another writing: what was signed, and what is sent.
fn written_anew<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let spot = bench.request();
    let message = bench.message(spot);
    let value = compact(message);
    let lines = pretty(message);
    let sorted = compact(&reordered(message, |members| members.sort_by(|(left, _), (right, _)| left.cmp(right))));
    let extra = |json: &str| with_extra(&value, json);
    let (escapes, plain) = (extra(r#""\u4e2d\u6587""#), extra("\"中文\""));
    let (solidi, no_solidi) = (extra(r#""a\/b""#), extra("\"a/b\""));
    let (accent, joined) = (extra("\"cafe\u{301}\""), extra("\"caf\u{e9}\""));
    let pairs = [
        (
            "compacted",
            "reserialised",
            "Signed over several lines, sent without white space.",
            lines.clone(),
            value.clone(),
        ),
        (
            "laid-out",
            "reserialised",
            "Signed without white space, sent over several lines.",
            value.clone(),
            lines.clone(),
        ),
        ("sorted", "reserialised", "The members are sent in the order of their names.", value.clone(), sorted),
        (
            "escapes-resolved",
            "reserialised",
            "Signed with escapes, sent with the characters.",
            escapes.clone(),
            plain.clone(),
        ),
        ("escapes-made", "reserialised", "Signed with the characters, sent with escapes.", plain, escapes),
        (
            "solidi-escaped",
            "reserialised",
            "Signed with plain solidi, sent with escaped ones.",
            no_solidi.clone(),
            solidi.clone(),
        ),
        ("solidi-resolved", "reserialised", "Signed with escaped solidi, sent with plain ones.", solidi, no_solidi),
        ("number-shortened", "reserialised", "Signed with 1.0, sent with 1.", extra("1.0"), extra("1")),
        ("normalised", "encoding", "Signed with an accent of its own, sent with it joined.", accent, joined),
        ("crlf-to-lf", "line-ends", "Signed with CR and LF, sent with LF.", lines.replace('\n', "\r\n"), lines.clone()),
        ("lf-to-crlf", "line-ends", "Signed with LF, sent with CR and LF.", lines.clone(), lines.replace('\n', "\r\n")),
        (
            "white-space-added",
            "reserialised",
            "A blank was added before the last brace.",
            value.clone(),
            before_the_end(&value),
        ),
        (
            "white-space-removed",
            "reserialised",
            "A blank was removed before the last brace.",
            before_the_end(&value),
            value.clone(),
        ),
        (
            "unlisted-dropped",
            "unlisted",
            "Signed with an unlisted member, sent without it.",
            extra("\"x\""),
            value.clone(),
        ),
    ];
    let draft = |(what, flag, note, signed, sent): (&str, _, &str, String, String)| {
        Draft::wrong(bench, spot, &sent, &bench.sign(spot, signed)).about(what, &[flag], note)
    };
    pairs.into_iter().map(draft).collect()
}

/// The text with its last letter in the other case.
fn other_letter(text: &str) -> String {
    let Some(place) = text.rfind(|c: char| c.is_ascii_alphabetic()) else { return format!(" {text}") };
    let (before, rest) = text.split_at(place);
    let (letter, after) = rest.split_at(1);
    format!("{before}{}{after}", super::super::layout::other_case(letter))
}

/// The text with a blank before the quote of its last string.
fn with_blank(text: &str) -> String {
    let (before, after) = text.rsplit_once('"').unwrap_or((text, ""));
    format!("{before} \"{after}")
}

fn before_the_end(text: &str) -> String {
    format!("{} }}", text.strip_suffix('}').unwrap_or(text))
}
