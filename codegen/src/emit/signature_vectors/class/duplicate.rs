//! Names that stand twice in an object: readers differ on which member counts.

use super::super::bench::Bench;
use super::super::draft::Draft;
use super::super::layout::{EXTRA, compact, escaped, quoted, with_extra, with_member};

const FLAG: &[&str] = &["duplicate-member"];
const RULE: &str = "json/duplicate-member";

pub(in super::super) fn vectors<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let mut drafts = messages(bench);
    drafts.extend(signatures(bench));
    drafts.extend(inside(bench));
    drafts
}

fn messages<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let mut drafts = Vec::new();
    for spot in [bench.request(), bench.response()] {
        let value = compact(bench.message(spot));
        let signature = bench.signature_member(&quoted(&bench.sign(spot, &value)));
        let (good, bad) = (bench.message_member(spot, &value), bench.message_member(spot, &with_extra(&value, "1")));
        let escaped = format!("{}:{}", escaped(bench.member(spot)), with_extra(&value, "1"));
        let mut draft = |what, note, members: [&str; 3]| {
            let draft = Draft::right(bench, spot, &value).about(what, FLAG, note).for_each_spot();
            let draft = draft.message(format!("{{{}}}", members.join(",")));
            drafts.push(draft.unclear_message().invalid(RULE, bench.pointer(spot, &[])));
        };
        draft("message-twice", "The same message twice.", [&good, &good, &signature]);
        draft("signed-message-first", "Two messages; the first is signed.", [&good, &bad, &signature]);
        draft("signed-message-last", "Two messages; the last is signed.", [&bad, &good, &signature]);
        draft("message-around", "Two messages around the signature; the first is signed.", [&good, &signature, &bad]);
        draft(
            "escaped-message",
            "The second message's name has an escape, and is the same name.",
            [&good, &escaped, &signature],
        );
    }
    drafts
}

fn signatures<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let spot = bench.request();
    let value = compact(bench.message(spot));
    let message = bench.message_member(spot, &value);
    let right = quoted(&bench.sign(spot, &value));
    let wrong = quoted(&bench.sign(spot, with_extra(&value, "1")));
    let draft = |what, note, members: [&str; 2]| {
        let text = format!("{{{message},{}}}", members.join(","));
        let draft = Draft::right(bench, spot, &value).about(what, FLAG, note).message(text);
        draft.unclear_signature().invalid(RULE, bench.signature_pointer())
    };
    let (right, wrong, escaped) = (
        bench.signature_member(&right),
        bench.signature_member(&wrong),
        format!("{}:{right}", escaped(&bench.names.signature)),
    );
    vec![
        draft("signature-twice", "The same signature twice.", [&right, &right]),
        draft("right-signature-first", "Two signatures; the first is right.", [&right, &wrong]),
        draft("right-signature-last", "Two signatures; the last is right.", [&wrong, &right]),
        draft(
            "escaped-signature",
            "The second signature's name has an escape, and is the same name.",
            [&wrong, &escaped],
        ),
    ]
}

/// Within the message, all of it signed.
fn inside<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let spot = bench.request();
    let message = bench.message(spot);
    let value = compact(message);
    let names = bench.names;
    let draft = |what, note, value: &str, below: &[&str]| {
        let draft = Draft::right(bench, spot, value).about(what, FLAG, note);
        draft.invalid(RULE, bench.pointer(spot, below))
    };
    let head = message.get(&names.head).map(compact).unwrap_or_default();
    let named = format!("{}:{}", quoted(&names.sign_type), quoted(&bench.default().name));
    let twice = with_member(&with_member(&head, &named), &named);
    vec![
        draft(
            "head-twice",
            "The signed message has two heads.",
            &with_member(&value, &format!("{}:{head}", quoted(&names.head))),
            &[&names.head],
        ),
        draft(
            "sign-type-twice",
            "The signed head names its sign type twice.",
            &value.replacen(&head, &twice, 1),
            &[&names.head, &names.sign_type],
        ),
        draft(
            "unlisted-twice",
            "An object in the signed message has the same unlisted member twice.",
            &with_extra(&value, r#"{"a":1,"a":2}"#),
            &[EXTRA, "a"],
        ),
    ]
}
